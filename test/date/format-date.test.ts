import { expect } from 'chai';
import fc from 'fast-check';
import { EdtfError } from '../../src/date/edtf-error.js';
import { formatDate } from '../../src/date/format-in-any-language.js';
import type { FormatOptions } from '../../src/date/format-options.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { edtfText } from './arbitrary-edtf.js';
import { plain } from './plain-words.js';

const words = (text: string, locale: string, options: Partial<FormatOptions> = {}): string =>
  plain(formatDate(text, { ...options, locale }));

type Row = readonly [text: string, en: string, ar: string, arEG: string, de: string];
/** German is one of the languages without words of their own. */
const LOCALES = ['en', 'ar', 'ar-EG', 'de'] as const;
/** Digits are pinned: which ones `ar` means differs between engines. */
const DIGITS = { en: 'auto', ar: 'latn', 'ar-EG': 'auto', de: 'auto' } as const;

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'precisions, no more than is written': [
    ['2024', '2024', '2024', '٢٠٢٤', '2024'],
    ['2025-08', 'August 2025', 'أغسطس 2025', 'أغسطس ٢٠٢٥', 'August 2025'],
    ['2025-08-13', 'August 13, 2025', '13 أغسطس 2025', '١٣ أغسطس ٢٠٢٥', '13. August 2025'],
    ['2004-XX', '2004', '2004', '٢٠٠٤', '2004'],
    ['2004-06-XX', 'June 2004', 'يونيو 2004', 'يونيو ٢٠٠٤', 'Juni 2004'],
    ['196X', '1960s', 'ستينيات القرن العشرين', 'ستينيات القرن العشرين', '1960–1969'],
    ['19XX', '20th century', 'القرن العشرون', 'القرن العشرون', '1900–1999'],
    ['1XXX', '1000–1999', '1000–1999', '١٠٠٠–١٩٩٩', '1000–1999'],
    ['XXXX', 'year unknown', 'سنة غير معروفة', 'سنة غير معروفة', '?'],
    ['2001-21', 'spring 2001', 'ربيع 2001', 'ربيع ٢٠٠١', '~ März–Mai 2001'],
    ['2001-34', 'second quarter of 2001', 'الربع الثاني من 2001', 'الربع الثاني من ٢٠٠١', 'April–Juni 2001'],
    ['2001-24', 'winter 2001', 'شتاء 2001', 'شتاء ٢٠٠١', '~ Dezember 2001–Februar 2002'],
    ['2001-38', 'May–August 2001', 'مايو–أغسطس 2001', 'مايو–أغسطس ٢٠٠١', 'Mai–August 2001'],
    ['2001-41', 'second half of 2001', 'النصف الثاني من 2001', 'النصف الثاني من ٢٠٠١', 'Juli–Dezember 2001'],
    [
      '156X-12-25',
      'December 25, 1560s',
      '25 ديسمبر، ستينيات القرن السادس عشر',
      '٢٥ ديسمبر، ستينيات القرن السادس عشر',
      '25. Dezember, 1560–1569',
    ],
  ],
  ranges: [
    ['1964/2008', '1964–2008', '1964–2008', '١٩٦٤–٢٠٠٨', '1964–2008'],
    ['2012/2012', '2012', '2012', '٢٠١٢', '2012'],
    ['2025-04-05/2025-04-21', 'April 5–21, 2025', '5–21 أبريل 2025', '٥–٢١ أبريل ٢٠٢٥', '5.–21. April 2025'],
    ['2004-06-01/2005', 'June 1, 2004–2005', '1 يونيو 2004–2005', '١ يونيو ٢٠٠٤–٢٠٠٥', '1. Juni 2004–2005'],
    ['2022/..', '2022–ongoing', '2022–مستمر', '٢٠٢٢–مستمر', '2022–…'],
    ['2022/', '2022–unknown', '2022–غير معروف', '٢٠٢٢–غير معروف', '2022–?'],
    ['../1985', 'until 1985', 'مستمر حتى 1985', 'مستمر حتى ١٩٨٥', '…–1985'],
    ['../..', 'always', 'دائمًا', 'دائمًا', '…–…'],
  ],
  'one of and all of': [
    ['[..2025-08-13]', 'by August 13, 2025', 'حتى 13 أغسطس 2025', 'حتى ١٣ أغسطس ٢٠٢٥', '≤ 13. August 2025'],
    ['[1984..]', '1984 or later', '1984 أو بعد ذلك', '١٩٨٤ أو بعد ذلك', '≥ 1984'],
    ['[1960..1965]', 'between 1960 and 1965', 'بين 1960 و1965', 'بين ١٩٦٠ و١٩٦٥', '1960 … 1965'],
    ['[1667,1760-12]', '1667 or December 1760', '1667 أو ديسمبر 1760', '١٦٦٧ أو ديسمبر ١٧٦٠', '1667 oder Dezember 1760'],
    ['{1960,1961-12}', '1960 and December 1961', '1960 وديسمبر 1961', '١٩٦٠ وديسمبر ١٩٦١', '1960 und Dezember 1961'],
    ['{1670..1672}', '1670–1672', '1670–1672', '١٦٧٠–١٦٧٢', '1670–1672'],
  ],
  'deep time': [
    ['Y-66000000', '66 million years ago', 'قبل 66 مليون سنة', 'قبل ٦٦ مليون سنة', 'vor 66.000.000 Jahren'],
    ['Y-13800000000', '13.8 billion years ago', 'قبل 13.8 مليار سنة', 'قبل ١٣٫٨ مليار سنة', 'vor 13.800.000.000 Jahren'],
  ],
};

describe('formatDate', () => {
  for (const [title, rows] of Object.entries(TABLES))
    describe(`tells ${title}`, () => {
      for (const [text, ...expected] of rows)
        it(`${text} as ${expected[0]}`, () => {
          const told = LOCALES.map((locale) => words(text, locale, { numberingSystem: DIGITS[locale] }));
          expect(told).to.deep.equal(expected.map(plain));
        });
    });

  describe('tells what is uncertain', () => {
    const UNCERTAIN: readonly (readonly [string, string, string])[] = [
      ['1850?', '1850 (uncertain)', '1850 (غير مؤكد)'],
      ['2004?-06-11', 'June 11, 2004 (year uncertain)', '11 يونيو 2004 (السنة غير مؤكدة)'],
      ['2004-06-?11', 'June 11, 2004 (day uncertain)', '11 يونيو 2004 (اليوم غير مؤكد)'],
      ['2001-29?', 'spring 2001 (southern hemisphere; uncertain)', 'ربيع 2001 (نصف الكرة الجنوبي؛ غير مؤكد)'],
      ['1850%', 'about 1850 (taken as 1845–1855; uncertain)', 'نحو 1850 (تقديرًا 1845–1855؛ غير مؤكد)'],
    ];
    for (const [text, en, ar] of UNCERTAIN)
      it(`${text} as ${en}`, () => expect([words(text, 'en'), words(text, 'ar', { numberingSystem: 'latn' })]).to.deep.equal([en, ar]));
  });

  describe('U7: prints a range wherever it says “about”', () => {
    const ABOUT: readonly (readonly [string, string, string])[] = [
      ['2025-08-13~', 'about August 13, 2025 (taken as August 10–16, 2025)', 'نحو 13 أغسطس 2025 (تقديرًا 10–16 أغسطس 2025)'],
      ['2025-04~', 'about April 2025 (taken as March–May 2025)', 'نحو أبريل 2025 (تقديرًا مارس–مايو 2025)'],
      ['1850~', 'about 1850 (taken as 1845–1855)', 'نحو 1850 (تقديرًا 1845–1855)'],
      ['196X~', 'about the 1960s (taken as 1950–1979)', 'نحو ستينيات القرن العشرين (تقديرًا 1950–1979)'],
      ['16XX~', 'about the 17th century (taken as 1550–1749)', 'نحو القرن السابع عشر (تقديرًا 1550–1749)'],
      ['2004-06-~11', 'about June 11, 2004 (taken as June 8–14, 2004)', 'نحو 11 يونيو 2004 (تقديرًا 8–14 يونيو 2004)'],
      ['1950S2', 'about 1950 (1900–1999)', 'نحو 1950 (1900–1999)'],
      ['Y-66000000~', 'about 66 million years ago (taken as 67–65 million years ago)', 'قبل نحو 66 مليون سنة (تقديرًا قبل 67–65 مليون سنة)'],
      ['1984~/2004-06', 'about 1984 (taken as 1979–1989)–June 2004', 'نحو 1984 (تقديرًا 1979–1989)–يونيو 2004'],
    ];
    for (const [text, en, ar] of ABOUT)
      it(`${text} as ${en}`, () => expect([words(text, 'en'), words(text, 'ar', { numberingSystem: 'latn' })]).to.deep.equal([en, ar]));

    const MARGINS: readonly (readonly [string, string, string])[] = [
      ['1850~', 'P2Y', 'about 1850 (1848–1852)'],
      ['1850~', 'P18M', 'about 1850 (July 1848–June 1852)'],
      ['2025-04~', 'P1Y', 'about April 2025 (April 2024–April 2026)'],
      ['2025-08-13~', 'P1W', 'about August 13, 2025 (August 6–20, 2025)'],
    ];
    for (const [text, margin, expected] of MARGINS)
      it(`${text} with the author's ${margin} as ${expected}`, () => expect(words(text, 'en', { margin })).to.equal(expected));

    it('takes a margin that has been read already', () => {
      expect(words('1850~', 'en', { margin: { months: 24, days: 0 } })).to.equal('about 1850 (1848–1852)');
    });

    it('shortly leaves out that the range is taken', () => {
      expect(words('1850~', 'en', { width: 'short' })).to.equal('c. 1850 (1845–1855)');
    });
  });

  it('R4: pins the calendar and the digits, whatever the locale says', () => {
    expect(words('2025-08-13', 'fa')).to.equal('۱۳ اوت ۲۰۲۵');
    expect(words('2025-08-13', 'ar-SA-u-ca-islamic-umalqura')).to.equal('١٣ أغسطس ٢٠٢٥');
    expect(words('2025-08-13', 'ar-EG', { numberingSystem: 'latn' })).to.equal('13 أغسطس 2025');
    expect(words('2025-08-13', 'ar', { numberingSystem: 'arab' })).to.equal('١٣ أغسطس ٢٠٢٥');
    expect(words('19XX', 'en', { numberingSystem: 'arab' })).to.equal('٢٠th century');
  });

  it('R4: writes ranges with an en dash, in every locale, never with a hyphen that would turn digits around', () => {
    for (const locale of [
      'ar',
      'ar-EG',
      'he',
      'ur',
      'en',
      'fr',
      'de',
      'es',
      'pt',
      'it',
      'nl',
      'pl',
      'ru',
      'tr',
      'sv',
      'cs',
      'hr',
      'hu',
      'ja',
      'zh',
      'ko',
      'hi',
    ])
      for (const text of ['1918/1939', '2025-08/2025-10', '2024-08-13/2025-08-15', '1850~', '2022/..'])
        expect(formatDate(text, { locale }), `${text} in ${locale}`).to.not.match(/[-‐‑]/);
  });

  it('R4: writes the same range in any order of the text around it: digits and dash only', () => {
    expect(formatDate('1918/1939', { locale: 'ar', numberingSystem: 'latn' })).to.equal('1918–1939');
    expect(formatDate('1918/1939', { locale: 'en' })).to.equal('1918–1939');
  });

  it('R7: names months as the region does', () => {
    const months = ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'].map((locale) => words('2025-04', locale, { numberingSystem: 'latn' }));
    expect(months).to.deep.equal(['أبريل 2025', 'نيسان 2025', 'أبريل 2025', 'أفريل 2025']);
    expect(words('2025-08', 'ar-MA', { numberingSystem: 'latn' })).to.equal('غشت 2025');
  });

  it('R12: tells years before 1 with their era: -0043 is 44 BC', () => {
    expect(words('-0043', 'en')).to.equal('44 BC');
    expect(words('-0043-03-15', 'en')).to.equal('March 15, 44 BC');
    expect(words('0000', 'en')).to.equal('1 BC');
    expect(words('-01XX', 'en')).to.equal('2nd century BC');
    expect(words('-0500/0500', 'en')).to.equal('501 BC–500 AD');
    expect(words('-0043', 'ar', { numberingSystem: 'latn' })).to.equal('44 ق.م');
    expect(words('-0043', 'ar-EG')).to.equal('٤٤ ق.م');
    expect(words('0050', 'en')).to.equal('50 AD');
  });

  it('R13: shifts no day, in whatever time zone this runs', () => {
    expect(words('2025-08-13', 'en')).to.equal('August 13, 2025');
    expect(words('2025-01-01', 'en')).to.equal('January 1, 2025');
    expect(words('2025-08-13T00:00:00', 'en')).to.equal('August 13, 2025 12:00:00 AM');
    expect(words('2025-08-13T23:30-08:00', 'en-GB')).to.equal('13 August 2025 23:30 UTC-08:00');
    expect(words('2025-08-13T23:30Z', 'en-GB')).to.equal('13 August 2025 23:30 UTC');
  });

  describe('tells other calendars for days and finer, where they are defined', () => {
    const calendar = 'islamic-umalqura';
    it('Umm al-Qura for a day and for days', () => {
      expect(words('2025-08-13', 'ar-EG', { calendar })).to.equal('١٩ صفر ١٤٤٧ هـ');
      expect(words('2025-08-13/2025-08-15', 'ar-EG', { calendar })).to.equal('١٩–٢١ صفر ١٤٤٧ هـ');
    });
    it('Gregorian for months and years, which would need days that nobody stated', () => {
      expect(words('2025-08', 'ar-EG', { calendar })).to.equal('أغسطس ٢٠٢٥');
      expect(words('2025', 'ar-EG', { calendar })).to.equal('٢٠٢٥');
    });
    it('Gregorian outside the tables of Umm al-Qura, where engines turn to another calendar in silence', () => {
      expect(words('1500-01-01', 'en', { calendar })).to.equal('January 1, 1500');
      expect(words('1882-11-12', 'en', { calendar })).to.equal('Muharram 1, 1300 AH');
      expect(words('1882-11-11', 'en', { calendar })).to.equal('November 11, 1882');
    });
  });

  it('takes dates that are read already', () => {
    expect(formatDate(parseEdtf('2024'), { locale: 'en' })).to.equal('2024');
  });

  it('is English where no language is asked for', () => {
    expect([formatDate('2025-08-13'), formatDate(parseEdtf('1850~'), { width: 'short' })]).to.deep.equal([
      'August 13, 2025',
      'c. 1850 (1845–1855)',
    ]);
  });

  for (const wrong of [5, null, undefined, {}, { edtf: '2024' }, new Date(0)])
    it(`says of ${JSON.stringify(wrong)} that it is no date`, () => {
      expect(() => formatDate(wrong as unknown as string)).to.throw(EdtfError, 'dates are text, such as "2025-08-13"');
    });

  it('says why a text is no date, and that a locale or a margin is none', () => {
    expect(() => formatDate('2024-02-30', { locale: 'en' })).to.throw(EdtfError, 'day 30 does not exist');
    expect(() => formatDate('2024', { locale: 'not_a_locale' })).to.throw(RangeError);
    expect(() => formatDate('2024~', { locale: 'en', margin: 'two years' })).to.throw(RangeError, 'write durations as P2Y');
  });

  it('has words for every date, in every locale, with no placeholder left', () => {
    fc.assert(
      fc.property(
        edtfText,
        fc.constantFrom('en', 'ar', 'es', 'fa', 'fr', 'he', 'ja'),
        fc.constantFrom('gregory', 'islamic-umalqura'),
        (text, locale, calendar) => {
          let told = 'x';
          try {
            told = formatDate(text, { locale, calendar });
          } catch (error) {
            if (!(error instanceof EdtfError)) throw error;
          }
          expect(told).to.not.match(/^$|\{\d|undefined|NaN|Infinity/);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
