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
