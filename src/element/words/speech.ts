import type { CalendarSpan } from '../../date/calendar-span.js';
import { builtInWords, type DateWords } from '../../date/date-words.js';
import { formatDate, type FormatOptions } from '../../date/format-date.js';
import { formatSpanLength } from '../../date/format-instant.js';
import type { ImpreciseDate } from '../../date/imprecise-date.js';
import type { Instant } from '../../date/instant.js';
import { memo } from '../memo.js';
import type { Counted, Messages } from './messages/messages.js';
import type { Vocabulary } from './vocabulary.js';

/** What the reader's language is, and how numbers and days are written in it. */
export interface SpeechOptions {
  /** BCP 47. */
  readonly locale: string;
  /** CLDR calendar id, for display only. */
  readonly calendar: string;
  /** CLDR numbering system, or `auto`: the locale's. */
  readonly numerals: string;
}

/** Everything the element can say, in one language, calendar and numbering system (R6). */
export interface Speech {
  readonly locale: string;
  readonly messages: Messages;
  /** Where the words are that come with a part of their own. */
  readonly vocabulary: Vocabulary;
  readonly dateOptions: FormatOptions & { readonly numberingSystem: string };
  /** `margin`: the author's half width of “about”. Another calendar's date has that of the axis beside it: «٧ شوال ١٤٤٦ هـ (٥ أبريل ٢٠٢٥)» (R8). */
  readonly date: (date: ImpreciseDate, margin?: CalendarSpan, width?: FormatOptions['width']) => string;
  readonly number: (value: number) => string;
  /** The plural form for a number, with the number in it (R10). */
  readonly count: (forms: Counted, value: number) => string;
  /** Length of a stretch of time in words: «5 years». */
  readonly length: (from: Instant, to: Instant, width?: 'long' | 'short') => string;
  readonly quoted: (words: string) => string;
}

/** Makes a voice for a locale; a language without messages of its own gets the English ones, its dates and numbers stay its own. */
export function createSpeech({ locale, calendar, numerals }: SpeechOptions, vocabulary: Vocabulary): Speech {
  const tag = canonical(locale);
  const { messages, dateWords: words = builtInWords(tag) } = vocabulary;
  const { numberingSystem } = new Intl.NumberFormat(tag, SYSTEM.test(numerals) ? { numberingSystem: numerals } : {}).resolvedOptions();
  // Of calendars that there are not, English takes the Gregorian one.
  const known = new Intl.DateTimeFormat('en', SYSTEM.test(calendar) ? { calendar } : {}).resolvedOptions().calendar;
  const dateOptions = { locale: tag, calendar: known, numberingSystem, words };
  const numbers = new Intl.NumberFormat(tag, { numberingSystem });
  const plurals = new Intl.PluralRules(messages.lang);
  const number = (value: number): string => numbers.format(value);
  const [open, close] = messages.quotationMarks;
  const date: Speech['date'] = (value, margin, width) => {
    const told = formatDate(value, { ...dateOptions, margin, width });
    if (known === 'gregory') return told;
    // In the brackets, what is not certain would be said twice.
    const gregorian = (said: DateWords): string => formatDate(value, { ...dateOptions, calendar: 'gregory', margin, width, words: said });
    return told === gregorian(words) ? told : `${told} (${gregorian({ ...words, uncertain: '' })})`;
  };
  return {
    locale: tag,
    messages,
    vocabulary,
    dateOptions,
    number,
    date,
    count: (forms, value) => fill(forms[plurals.select(value)] ?? forms.other, { n: number(value) }),
    length: (from, to, width = 'long') => formatSpanLength({ from, to }, { ...dateOptions, width }),
    quoted: (words) => open + words + close,
  };
}

/** Puts values into a template's `{names}`. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** What Intl takes for the id of a calendar or a numbering system without throwing. */
const SYSTEM = /^[a-z\d]{3,8}(-[a-z\d]{3,8})*$/i;

/** A tag that Intl takes; a page's mistyped `lang` must not take the timeline down. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is written in, from its script: `getTextInfo` is not everywhere yet. */
export const directionOf: (locale: string) => 'ltr' | 'rtl' = memo((locale) =>
  RTL_SCRIPTS.has(new Intl.Locale(canonical(locale)).maximize().script ?? '') ? 'rtl' : 'ltr',
);
