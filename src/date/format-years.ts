import { civilAt, daysFromCivil, startOf } from './civil-days.js';
import { phrase } from './date-words.js';
import type { Voice } from './format-options.js';
import type { SingleDate } from './imprecise-date.js';
import type { Instant } from './instant.js';
import { shared } from './intl-cache.js';
import { fieldsFor, isDeep, lastBefore, spell, spellRange } from './spell.js';

/** The year of a date in words, or the decade, century or range of years that it is known to lie in. */
export function formatYears({ parts: { year }, min, max }: SingleDate, voice: Voice): string {
  const fields = fieldsFor('year', voice);
  const digits = year.text.slice(-4);
  if (!year.unspecified) return spell(min, fields, voice);
  if (digits === 'XXXX') return voice.words.unknownYear;
  const words = /^\d\d\dX/.test(digits) ? formatDecade(min, voice) : /^\d\dXX/.test(digits) ? formatCentury(min, voice) : undefined;
  if (words !== undefined) return words;
  if (/^\d*X+$/.test(digits)) return spellRange(min, lastBefore(max), fields, voice);
  return phrase(voice.words, voice.words.between, spell(min, fields, voice), spell(lastBefore(max), fields, voice));
}

/**
 * `1960s`, for an instant in the decade. `undefined` where the language has no words for it, and before 100 AD: decades of EDTF are counted
 * with a year 0, so that -004X is 50–41 BC and not the forties.
 */
export function formatDecade(at: Instant, voice: Voice): string | undefined {
  const year = Math.floor(civilAt(at).year / 10) * 10;
  const { decades } = voice.words;
  if (!decades || year < 100) return undefined;
  const pattern = decades[((year / 10) % 10) % decades.length] ?? '';
  const start = spell(startOf(daysFromCivil(year, 1, 1)), fieldsFor('year', voice), voice);
  return phrase(voice.words, pattern, start, formatCentury(at, voice) ?? '');
}

/** `20th century` for 1900–1999 and `2nd century BC` for 200–101 BC; `undefined` where the language has no words for it, and in deep time. */
export function formatCentury(at: Instant, { words, locale, numberingSystem }: Voice): string | undefined {
  const { year } = civilAt(at);
  const century = Math.floor(Math.abs(year) / 100) + 1;
  const pattern = words.centuries?.[century] ?? words.centuries?.[shared(Intl.PluralRules, locale, { type: 'ordinal' }).select(century)];
  if (pattern === undefined || isDeep(at)) return undefined;
  const text = pattern.replace('{0}', shared(Intl.NumberFormat, locale, { numberingSystem }).format(century));
  if (year >= 0) return text;
  const parts = shared(Intl.DateTimeFormat, locale, { year: 'numeric', era: 'short', calendar: 'gregory', numberingSystem }).formatToParts(
    at,
  );
  return `${text} ${parts.find(({ type }) => type === 'era')?.value ?? ''}`;
}
