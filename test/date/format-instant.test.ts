import { expect } from 'chai';
import { daysFromCivil, startOf, startOfDay } from '../../src/date/civil-days.js';
import { formatInstant, formatSpanLength, type TickUnit } from '../../src/date/format-instant.js';
import { formatSpan } from '../../src/date/format-span.js';
import { instant, type Instant } from '../../src/date/instant.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { AR } from '../../src/date/words-ar.js';

/** Spaces and direction marks differ between versions of CLDR. */
const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/ at |, (?=\d+:)/g, ' ');
const at = (text: string): Instant => parseEdtf(text).min;
const ar = { locale: 'ar', numberingSystem: 'latn', words: AR };

describe('formatInstant', () => {
  const moment = at('2025-08-05T12:34:56.789Z');
  const UNITS: readonly (readonly [TickUnit, string, string])[] = [
    ['century', '21st century', 'القرن الحادي والعشرون'],
    ['decade', '2020s', 'عشرينيات القرن الحادي والعشرين'],
    ['year', '2025', '2025'],
    ['monthYear', 'August 2025', 'أغسطس 2025'],
    ['month', 'August', 'أغسطس'],
    ['monthNarrow', '8', '8'],
    ['date', '5 August 2025', '5 أغسطس 2025'],
    ['day', '5', '5'],
    ['dateTime', '5 August 2025 12:34', '5 أغسطس 2025 في 12:34 م'],
    ['hour', '12:34', '12:34 م'],
    ['minute', '12:34', '12:34 م'],
    ['second', '12:34:56', '12:34:56 م'],
    ['millisecond', '12:34:56.789', '12:34:56.789 م'],
  ];
  for (const [unit, english, arabic] of UNITS)
    it(`tells the ${unit} as ${english}`, () => {
      expect(plain(formatInstant(moment, unit, { locale: 'en-GB' }))).to.equal(english);
      expect(
        plain(formatInstant(moment, unit, ar))
          .replace('،', ' في')
          .replace('في في', 'في'),
      ).to.equal(arabic);
    });

  it('tells the day of the week with its day', () => {
    expect(formatInstant(moment, 'weekday', { locale: 'en-GB' }))
      .to.include('Tue')
      .and.include('5');
  });

  it('abbreviates months when it is to be short', () => {
    expect(formatInstant(moment, 'month', { locale: 'en', width: 'short' })).to.equal('Aug');
    expect(formatInstant(moment, 'monthYear', { locale: 'en', width: 'short' })).to.equal('Aug 2025');
  });

  it('R6: writes numbers in one system', () => {
    const units: readonly TickUnit[] = ['year', 'monthNarrow', 'day', 'date'];
    expect(units.map((unit) => formatInstant(moment, unit, { locale: 'ar-EG' }))).to.deep.equal(['٢٠٢٥', '٨', '٥', '٥ أغسطس ٢٠٢٥']);
  });

  const FAR: readonly (readonly [number, string, string])[] = [
    [-66e6, '66 million years ago', 'قبل 66 مليون سنة'],
    [-13.8e9, '13.8 billion years ago', 'قبل 13.8 مليار سنة'],
    [-4.6e9, '4.6 billion years ago', 'قبل 4.6 مليار سنة'],
    [-300_000, '300 thousand years ago', 'قبل 300 ألف سنة'],
    [-43, '44 BC', '44 ق.م'],
    [0, '1 BC', '1 ق.م'],
  ];
  for (const [year, english, arabic] of FAR)
    it(`tells the year ${year} as ${english}, at any unit of years`, () => {
      for (const unit of ['year', 'deep'] as const) {
        expect(plain(formatInstant(startOfDay(year, 1, 1), unit, { locale: 'en' }))).to.equal(english);
        expect(plain(formatInstant(startOfDay(year, 1, 1), unit, ar))).to.equal(arabic);
      }
    });

  it('keeps ticks Gregorian in any calendar, and tells dates in it', () => {
    const options = { locale: 'ar-EG', calendar: 'islamic-umalqura' };
    expect(formatInstant(moment, 'monthYear', options)).to.equal('أغسطس ٢٠٢٥');
    expect(formatInstant(moment, 'day', options)).to.equal('٥');
    expect(plain(formatInstant(moment, 'date', options))).to.equal('١١ صفر ١٤٤٧ هـ');
  });
});

describe('formatSpanLength', () => {
  const LENGTHS: readonly (readonly [string, string, string, string])[] = [
    ['2018-06-13', '2024-01-01', '5 years', '5 سنوات'],
    ['2025-04-01', '2025-07-01', '3 months', '3 أشهر'],
    ['2025-04-01', '2025-06-30', '2 months', 'شهران'],
    ['2025-08-02', '2025-08-13', '11 days', '11 يومًا'],
    ['2024-01-01', '2025-01-01', '1 year', 'سنة'],
    ['2024-01-01', '2025-05-01', '16 months', '16 شهرًا'],
    ['2024-01-31', '2024-02-29', '1 month', 'شهر'],
    ['2024-01-31', '2024-03-05', '34 days', '34 يومًا'],
    ['2025-08-13T10:00Z', '2025-08-13T12:30Z', '2 hours', 'ساعتان'],
    ['Y-66000000', 'Y-2580000', '63 million years', '63 مليون سنة'],
  ];
  for (const [from, to, english, arabic] of LENGTHS)
    it(`from ${from} to ${to} is ${english}`, () => {
      const stretch = { from: at(from), to: at(to) };
      expect(plain(formatSpanLength(stretch, { locale: 'en' }))).to.equal(english);
      expect(plain(formatSpanLength(stretch, ar))).to.equal(arabic);
    });

  it('rounds down a length in ms that is tied to no dates', () => {
    const days = (count: number): string => formatSpanLength(count * 86_400_000, { locale: 'en' });
    expect([days(11.9), days(45), days(100), days(1500), days(1)]).to.deep.equal(['11 days', '45 days', '3 months', '4 years', '1 day']);
  });
});

describe('formatSpan', () => {
  const SPANS: readonly (readonly [string, string])[] = [
    ['2018/2025', '2018–2025'],
    ['2024', '2024'],
    ['2024-02', 'February 2024'],
    ['2024-03/2025-02', 'March 2024 – February 2025'],
    ['2024-03/2024-06', 'March – June 2024'],
    ['2025-08-11/2025-08-15', '11–15 August 2025'],
    ['2025-08-13T10:00Z/2025-08-13T12:00Z', '13 August 2025, 10:00 – 12:00'],
    ['Y-66000000/Y-2580000', '66–2.58 million years ago'],
  ];
  for (const [text, expected] of SPANS)
    it(`tells ${text} as ${expected}`, () => {
      const { min: from, max: to } = parseEdtf(text);
      const tight = (told: string): string =>
        plain(told)
          .replace(/,? (?=10:00)/, ' ')
          .replace(/ ?– ?/g, '–');
      expect(tight(formatSpan({ from, to }, { locale: 'en-GB' }))).to.equal(tight(expected));
    });

  it('does not end with the unit that a stretch ends before', () => {
    const stretch = { from: startOf(daysFromCivil(2018, 1, 1)), to: instant(startOfDay(2025, 1, 1)) };
    expect(formatSpan(stretch, { locale: 'en' })).to.equal('2018–2024');
  });
});
