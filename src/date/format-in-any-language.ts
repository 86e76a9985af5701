import type { DateWords } from './date-words.js';
import { formatDate as format, type FormatOptions } from './format-date.js';
import type { ImpreciseDate } from './imprecise-date.js';
import { parseEdtf } from './parse-edtf.js';
import { primaryLanguage } from './primary-language.js';
import { AR } from './words-ar.js';
import { ES } from './words-es.js';
import { FA } from './words-fa.js';
import { FR } from './words-fr.js';
import { HE } from './words-he.js';

const WORDS: Readonly<Record<string, DateWords>> = { ar: AR, es: ES, fa: FA, fr: FR, he: HE };

/** In which language, calendar and digits dates are put into words; English, Gregorian and the locale's digits where nothing is said. */
export type DateOptions = Omit<FormatOptions, 'locale'> & { readonly locale?: FormatOptions['locale'] | undefined };

/**
 * A date in words for people, as precisely as it is known: `August 13, 2025`, `2024`, `1960s`, `about 1850 (taken as 1845–1855)`,
 * `by August 13, 2025`, `2022 – ongoing`, `66 million years ago`. English, Arabic, French, Hebrew, Persian and Spanish have words for all of
 * it; other languages have Intl's words and symbols (`~`, `?`, `…`, `≤`), or the `words` they are given. Times with an offset are told by
 * the clock of their place.
 *
 * @throws EdtfError for a text that is not EDTF; RangeError for a malformed locale, calendar, numbering system or margin.
 */
export const formatDate = (date: ImpreciseDate | string, { locale = 'en', ...options }: DateOptions = {}): string =>
  format(isRead(date) ? date : parseEdtf(date), { ...options, locale, words: options.words ?? WORDS[primaryLanguage(locale)] });

/** What is no date of `parseEdtf` is told so by it, whatever it is. */
const isRead = (date: ImpreciseDate | string): date is ImpreciseDate => Boolean((date as Partial<ImpreciseDate> | null)?.kind);
