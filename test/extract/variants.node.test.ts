import { expect } from 'chai';
import { findTimeExpressions } from '../../src/extract/index.js';
import { ownArticles } from '../bench-extract/own-articles.js';

/** The names of a month that need no word beside them, in all countries. */
const months: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['أبريل', 'نيسان', 'أفريل', 'إبريل', 'ابريل'],
  ['مايو', 'أيار', 'ايار'],
  ['يونيو', 'حزيران', 'يونيه'],
  ['يوليو', 'تموز', 'جويلية', 'يوليوز', 'يوليه'],
  ['أغسطس', 'أوت', 'غشت', 'أغشت', 'اغسطس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر'],
  ['أكتوبر', 'تشرين الأول', 'اكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'نوفنبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'دجمبر'],
];

const ordinals = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const dayInWords = (day: number): string => {
  const one = day % 10 === 1 ? 'الحادي' : (ordinals[(day % 10) - 1] ?? '');
  if (day <= 10) return ordinals[day - 1] ?? '';
  if (day < 20) return `${one} عشر`;
  const tens = day < 30 ? 'العشرين' : 'الثلاثين';
  return day % 10 === 0 ? tens : `${one} و${tens}`;
};

const monthName = new RegExp(`(?<![\\p{L}\\p{M}]|/ ?)(?:${months.flat().join('|')})(?![\\p{L}\\p{M}]| ?/)`, 'gu');
const dayAndMonth = new RegExp(
  `(?<![\\d\\p{L}\\p{M}/٫.,–-]|(?:إلى|و|أو|حتى|بين) )([1-9]|[12]\\d|3[01]) (?=(?:${months.flat().join('|')})(?![\\p{L}\\p{M}]))`,
  'gu',
);

const ways: Record<string, (text: string) => string> = {
  'with Arabic digits': (text) => text.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
  'with Persian digits': (text) => text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? ''),
  'with every word stretched': (text) => text.replace(/(?<=[\u0628-\u062e\u0633-\u063a\u0641-\u0647\u064a])(?=[\u0621-\u064a])/g, 'ـ'),
  'with vowel marks': (text) => text.replace(/[\u0628-\u063a\u0641-\u0647](?=[\u0621-\u064a])/g, '$&\u064e'),
  'without vowel marks': (text) => text.replace(/[\u064b-\u0652]/g, ''),
  'with a mark of direction before every word': (text) => text.replace(/(?<=\s)(?=\S)/g, '\u200f'),
  'with days of the month in words': (text) => text.replace(dayAndMonth, (_, day: string) => `${dayInWords(Number(day))} من `),
};
for (const nth of [0, 1, 2, 3])
  ways[`with months called by the names of another country (${nth})`] = (text) =>
    text.replace(monthName, (name) => {
      const names = months.find((all) => all.includes(name)) ?? [name];
      return names[nth % names.length] ?? name;
    });

describe('Arabic articles written otherwise', () => {
  const articles = ownArticles().filter(({ lang }) => lang === 'ar');
  const datesOf = (text: string, published: string): readonly (string | null)[] =>
    findTimeExpressions(text, { lang: 'ar', published }).map(({ edtf }) => edtf);
  const plain = new Map(articles.map(({ id, text, published }) => [id, datesOf(text, published)]));
  for (const [way, rewrite] of Object.entries(ways))
    it(`have the same dates ${way}`, () => {
      const rewritten = articles
        .map((article) => ({ ...article, written: rewrite(article.text) }))
        .filter(({ text, written }) => text !== written);
      expect(rewritten).to.have.length.above(5);
      for (const { id, written, published } of rewritten) expect(datesOf(written, published), id).to.deep.equal(plain.get(id));
    });
});

/** Words that clitics are written onto, and their dates as of Wednesday, 13 August 2025. */
const bare: readonly (readonly [string, string])[] = [
  ['الجمعة', '2025-08-08'],
  ['يوم الجمعة', '2025-08-08'],
  ['الأربعاء الماضي', '2025-08-06'],
  ['أمس', '2025-08-12'],
  ['الأسبوع الماضي', '2025-08-04/2025-08-10'],
  ['الشهر الماضي', '2025-07'],
  ['العام قبل الماضي', '2023'],
  ['عام 2018', '2018'],
  ['سنة 1990', '1990'],
  ['مايو 2019', '2019-05'],
  ['كانون الثاني 1998', '1998-01'],
  ['صيف 2019', '2019-22'],
  ['القرن الثامن عشر', '17XX'],
  ['ثمانينيات القرن الماضي', '198X'],
  ['رمضان 1446هـ', '2025-03-01/2025-03-29'],
  ['3 مايو 2019', '2019-05-03'],
  ['الثالث من مايو 2019', '2019-05-03'],
];

describe('what is written onto an Arabic word', () => {
  for (const clitic of ['و', 'ف', 'ب', 'ك', 'وب', 'فب', 'وك', 'ل', 'ول', 'فل'])
    for (const [words, edtf] of bare) {
      const written = clitic + words;
      const joined = clitic.endsWith('ل') ? written.replace('لال', 'لل') : written;
      it(`leaves its date to «${joined}»`, () => {
        const text = `وصل الوفد ${joined} إلى المدينة.`;
        const [found, ...others] = findTimeExpressions(text, { lang: 'ar', published: '2025-08-13' });
        expect(others).to.deep.equal([]);
        expect(found?.edtf).to.equal(edtf);
        // the article of «للجمعة» is part of it
        expect(found?.text).to.equal(joined.includes('لل') ? words.replace('ال', 'ل') : words);
      });
    }
});

/** Hijri dates, and all ways of writing each. */
const hijri: Readonly<Record<string, readonly string[]>> = {
  '2025-08-15': [
    '21 صفر 1447هـ',
    '٢١ صفر ١٤٤٧ هـ',
    '۲۱ صفر ۱۴۴۷ه',
    '21 من صفر 1447',
    '21 من شهر صفر 1447 هجرية',
    '21 صفر عام 1447هـ',
    '21 صفر سنة 1447 للهجرة',
    'الحادي والعشرين من صفر 1447',
    '21 صَفَر 1447هـ',
    '21 صـفـر 1447هـ',
    'الجمعة 21 صفر 1447هـ',
    'يوم الجمعة، 21 صفر 1447هـ',
    '21/2/1447هـ',
    '1447/2/21هـ',
    '21/02/1447 هـ',
  ],
  '2024-10-08': ['5 ربيع الآخر 1446', '5 ربيع الثاني 1446هـ', 'الخامس من ربيع الآخر 1446'],
  '2024-12-07': ['6 جمادى الآخرة 1446', '6 جمادى الثانية 1446هـ', '6 جُمادى الآخِرة 1446هـ'],
  '2025-05-30': ['3 ذو الحجة 1446', '3 ذي الحجة 1446هـ', 'الثالث من ذي الحجة 1446'],
  '2025-05-06': ['8 ذو القعدة 1446', '8 ذي القعدة 1446هـ'],
};

describe('a Hijri date', () => {
  for (const [edtf, ways] of Object.entries(hijri))
    for (const way of ways)
      it(`is ${edtf} as «${way}»`, () => {
        const found = findTimeExpressions(`صدر المرسوم في ${way}، ثم نُشر.`, { lang: 'ar', published: '2026-01-05' });
        expect(found.map((each) => each.edtf)).to.deep.equal([edtf]);
        expect(way).to.equal(found[0]?.text);
      });
});

const englishMonths = 'January February March April May June July August September October November December'.split(' ');
const anyMonth = `(?:${englishMonths.join('|')}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const full = (name: string): string => englishMonths.find((month) => month.startsWith(name.slice(0, 3))) ?? name;
const suffix = (day: string): string =>
  day + (/1\d$/.test(day) ? 'th' : /1$/.test(day) ? 'st' : /2$/.test(day) ? 'nd' : /3$/.test(day) ? 'rd' : 'th');
/** «August 19», with nothing beside it that would read otherwise: no range, no year without a comma. */
const monthFirst = new RegExp(`\\b(${anyMonth}) (\\d{1,2})(?![\\d:,–-]|(?:st|nd|rd|th)\\b| (?:to|and|or|a\\.m|p\\.m|\\d))`, 'g');
const dayFirst = new RegExp(`(?<![\\d–-]|(?:to|and|or|of) )\\b(\\d{1,2}) (${englishMonths.join('|')})\\b(?! \\d)`, 'g');

const englishWays: Record<string, (text: string) => string> = {
  'with months in full': (text) => text.replace(new RegExp(`\\b${anyMonth}(?= \\d)`, 'g'), full),
  'with months cut short': (text) =>
    text.replace(/\b(January|February|August|September|October|November|December)(?= \d)/g, (name) => `${name.slice(0, 3)}.`),
  'with the day first': (text) => text.replace(monthFirst, (_, month: string, day: string) => `${day} ${full(month)}`),
  'with the day first, as an ordinal number': (text) =>
    text.replace(monthFirst, (_, month: string, day: string) => `the ${suffix(day)} of ${full(month)}`),
  'with the month first': (text) => text.replace(dayFirst, (_, day: string, month: string) => `${month} ${day}`),
  'with ordinal endings': (text) => text.replace(monthFirst, (_, month: string, day: string) => `${month} ${suffix(day)}`),
  'with straight quotes': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'with curly quotes': (text) =>
    text
      .replace(/(?<=^|[\s(—])"/gm, '“')
      .replace(/"/g, '”')
      .replace(/'/g, '’'),
  'with spaces that do not break': (text) => text.replace(/ /g, '\u00a0'),
  'with narrow spaces before hours': (text) => text.replace(/(?<=\d) (?=[ap]\.?m)/g, '\u202f'),
  'with two spaces between words': (text) => text.replace(/ /g, '  '),
  'with a byte order mark and Windows lines': (text) => `\ufeff${text.replace(/\n/g, '\r\n')}`,
};

describe('English articles written otherwise', () => {
  const articles = ownArticles().filter(({ lang }) => lang === 'en');
  const datesOf = (text: string, published: string): readonly (string | null)[] =>
    findTimeExpressions(text, { lang: 'en', published }).map(({ edtf }) => edtf);
  for (const [way, rewrite] of Object.entries(englishWays))
    it(`have the same dates ${way}`, () => {
      const rewritten = articles
        .map((article) => ({ ...article, written: rewrite(article.text) }))
        .filter(({ text, written }) => text !== written);
      expect(rewritten).to.have.length.above(3);
      for (const { id, text, written, published } of rewritten)
        expect(datesOf(written, published), id).to.deep.equal(datesOf(text, published));
    });
});
