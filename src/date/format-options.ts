import { parseDuration, type CalendarSpan } from './calendar-span.js';
import { builtInWords, type DateWords } from './date-words.js';
import { shared } from './intl-cache.js';

/** In which language, calendar and digits dates are put into words. */
export interface FormatOptions {
  /** BCP 47; a malformed one makes Intl throw a RangeError. */
  readonly locale: string;
  /** CLDR id, `gregory` by default whatever the locale's own. Others are for days and finer only, where the date is within their tables. */
  readonly calendar?: string | undefined;
  /** CLDR id, or `auto` for the locale's. */
  readonly numberingSystem?: string | undefined;
  /** `short` abbreviates months and leaves out what goes without saying; `long` by default. */
  readonly width?: 'long' | 'short' | undefined;
  /** Half of the range that an approximate date is printed with, as an ISO 8601 duration such as `P2Y` or read already; by default according to its precision. */
  readonly margin?: string | CalendarSpan | undefined;
  /** What Intl has no words for, in the language of `locale`; without it, what the library has. */
  readonly words?: DateWords | undefined;
}

/** Options with nothing left open. */
export interface Voice {
  readonly locale: string;
  readonly calendar: string;
  readonly numberingSystem: string;
  readonly short: boolean;
  readonly margin: CalendarSpan | undefined;
  readonly words: DateWords;
}

/** Settles what the options leave open: digits are pinned, since engines differ in what they take for a locale's own. */
export function voiceOf({ locale, calendar = 'gregory', numberingSystem = 'auto', width, margin, words }: FormatOptions): Voice {
  const digits = numberingSystem === 'auto' ? shared(Intl.NumberFormat, locale, {}).resolvedOptions().numberingSystem : numberingSystem;
  return {
    locale,
    calendar,
    numberingSystem: digits,
    short: width === 'short',
    margin: typeof margin === 'string' ? parseDuration(margin) : margin,
    words: words ?? builtInWords(locale),
  };
}
