import { expect } from 'chai';
import { instant } from '../../src/date/instant.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import * as ar from '../../src/element/words/messages/ar.js';
import * as es from '../../src/element/words/messages/es.js';
import * as fa from '../../src/element/words/messages/fa.js';
import * as fr from '../../src/element/words/messages/fr.js';
import * as he from '../../src/element/words/messages/he.js';
import { createSpeech, directionOf, fill, type Speech } from '../../src/element/words/speech.js';
import { tickFormat } from '../../src/element/words/tick-words.js';
import { vocabularyOf } from '../../src/element/words/vocabulary.js';

const speak = (locale: string, numerals = 'auto', calendar = 'gregory'): Speech =>
  createSpeech({ locale, numerals, calendar }, locale.startsWith('ar') ? ar : vocabularyOf('en'));
const dated = (speech: Speech, edtf: string): string => speech.date(parseEdtf(edtf));

describe('createSpeech', () => {
  const april: [string, string][] = [
    ['ar', 'أبريل 2025'],
    ['ar-EG', 'أبريل ٢٠٢٥'],
    ['ar-SA', 'أبريل ٢٠٢٥'],
    ['ar-AE', 'أبريل 2025'],
    ['ar-TN', 'أفريل 2025'],
    ['ar-SY', 'نيسان ٢٠٢٥'],
    ['ar-LB', 'نيسان ٢٠٢٥'],
    ['ar-IQ', 'نيسان ٢٠٢٥'],
    ['ar-JO', 'نيسان ٢٠٢٥'],
    ['ar-PS', 'نيسان ٢٠٢٥'],
    ['ar-DZ', 'أفريل 2025'],
    ['ar-MA', 'أبريل 2025'],
    ['he', 'אפריל 2025'],
    ['fr', 'avril 2025'],
    ['es', 'abril de 2025'],
    ['fa', 'آوریل ۲۰۲۵'],
    ['en', 'April 2025'],
  ];
  for (const [locale, words] of april) {
    it(`R7: April 2025 in ${locale} is «${words}», with the region's months and digits and the Gregorian calendar`, () => {
      expect(dated(speak(locale), '2025-04').replace(/ م\.?$/u, '')).to.include(words);
    });
  }

  it('R6: one numeral system writes numbers, counts, dates and lengths of time', () => {
    const { number, count, messages, length, ...speech } = speak('ar', 'arab');
    const said = [number(12), count(messages.events, 12), dated({ number, count, messages, length, ...speech }, '2025-08-13')];
    said.push(length(instant(0), instant(12 * 86_400_000)));
    for (const text of said) expect(text).to.match(/[٠-٩]/u).and.not.match(/[0-9]/u);
  });

  const numerals: [string, string, string][] = [
    ['ar-EG', 'latn', '12'],
    ['en', 'arab', '١٢'],
    ['ar', 'auto', '12'],
    ['ar-SA', 'auto', '١٢'],
  ];
  for (const [locale, system, text] of numerals) {
    it(`R4: with numerals="${system}", 12 in ${locale} is ${text}`, () => {
      expect(speak(locale, system).number(12)).to.equal(text);
    });
  }

  it('R4: the calendar is pinned, whatever the locale says', () => {
    expect(dated(speak('fa-IR', 'latn'), '2025-04-21')).to.include('2025');
    expect(dated(speak('ar-SA-u-ca-islamic-umalqura-nu-arab', 'latn'), '2025-04-21')).to.include('2025');
  });

  it('R8: Umm al-Qura shows days in Hijri', () => {
    expect(dated(speak('ar-SA', 'arab', 'islamic-umalqura'), '2025-04-05')).to.include('٧ شوال ١٤٤٦ هـ');
  });

  for (const [name, value] of [
    ['a malformed id', 'no such!'],
    ['an id that nobody has', 'abcdef'],
    ['nothing', ''],
  ] as const) {
    it(`falls back to the locale's numerals and the Gregorian calendar for ${name}`, () => {
      expect(dated(speak('fa', value, value), '2025')).to.include('۲۰۲۵');
    });
  }

  it('R10: counts in Arabic take each of the six forms', () => {
    const { count, messages } = speak('ar');
    const said = [0, 1, 2, 3, 11, 100].map((number) => count(messages.events, number));
    expect(said).to.deep.equal(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثاً', '100 حدث']);
  });

  for (const [lang, vocabulary, said] of [
    ['es', es, ['un acontecimiento', '2 acontecimientos', '1.000.000 de acontecimientos']],
    ['fa', fa, ['۱ رویداد', '۲ رویداد', '۱٬۰۰۰٬۰۰۰ رویداد']],
    ['fr', fr, ['1 événement', '2 événements', '1 000 000 d’événements']],
    ['he', he, ['אירוע אחד', 'שני אירועים', '1,000,000 אירועים']],
  ] as const) {
    it(`R10: one, two and a million events in ${lang}`, () => {
      const { count, messages } = createSpeech({ locale: lang, numerals: 'auto', calendar: 'gregory' }, vocabulary);
      expect([1, 2, 1_000_000].map((number) => count(messages.events, number).replaceAll(/\s/gu, ' '))).to.deep.equal(said);
    });
  }

  it('R12: 44 BC is the year −0043', () => {
    expect(dated(speak('en'), '-0043')).to.equal('44 BC');
    expect(dated(speak('ar', 'arab'), '-0043')).to.equal('٤٤ ق.م');
  });

  it('R13: a day is that day, in a time zone that is a day ahead', () => {
    expect(dated(speak('en-GB'), '2025-08-13')).to.equal('13 August 2025');
  });

  it('a language without words of its own gets English ones, and keeps its dates', () => {
    const speech = speak('de-AT');
    expect(speech.messages.lang).to.equal('en');
    expect(dated(speech, '2025-08-13')).to.equal('13. August 2025');
  });

  it('a mistyped lang is taken for English', () => {
    expect(speak('english (uk)').messages.lang).to.equal('en');
  });

  it('fill puts values in their places, and leaves others', () => {
    expect(fill('{a} of {b} {c}', { a: '1', b: '{a}' })).to.equal('1 of {a} {c}');
  });
});

describe('directionOf', () => {
  for (const [locale, direction] of [
    ['ar', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['az-Arab', 'rtl'],
    ['nonsense!', 'ltr'],
  ] as const) {
    it(`R1: ${locale} is written ${direction}`, () => {
      expect(directionOf(locale)).to.equal(direction);
    });
  }
});

describe('tickFormat', () => {
  const at = instant(Date.UTC(2025, 7, 13, 14, 5, 7, 250));
  const cases: ['month' | 'second' | 'millisecond', string, string, RegExp?][] = [
    ['month', 'en', '8'],
    ['month', 'ar-EG', '٨'],
    ['second', 'en', '05:07'],
    ['second', 'ar-EG', '٠٥:٠٧'],
    ['millisecond', 'en', '7.250', /^0?7\.250$/u],
  ];
  for (const [unit, locale, text, form] of cases) {
    it(`R7: the narrow form of a ${unit} in ${locale} is the number ${text}${form ? ', with or without a 0 before it' : ''}`, () => {
      const ticks = tickFormat(speak(locale), () => 0);
      expect(ticks.format(at, unit, { size: 'narrow', whole: false, step: 1 })).to.match(form ?? new RegExp(`^${text}$`, 'u'));
    });
  }
});
