import { addSpan } from './calendar-span.js';
import { civilAt, startOfDay } from './civil-days.js';
import { voiceOf, type FormatOptions } from './format-options.js';
import { instant, type Instant } from './instant.js';
import { fieldsFor, lastBefore, spellRange } from './spell.js';

/** Shortest stretches for which years, months and days are told. */
const FINEST = [
  ['year', { months: 24, days: 0 }],
  ['month', { months: 2, days: 0 }],
  ['day', { months: 0, days: 1 }],
] as const;

/**
 * A stretch of time (half-open) as a range in words, no more precisely than its length needs: `2018–2025`,
 * `March – June 2024`; a whole year or month by its name.
 */
export function formatSpan({ from, to }: { readonly from: Instant; readonly to: Instant }, options: FormatOptions): string {
  const voice = voiceOf(options);
  const { year, month } = civilAt(from);
  const isFromTo = (first: number, next: number): boolean => from === startOfDay(year, first, 1) && to === startOfDay(year, next, 1);
  const [finest] = FINEST.find(([, least]) => addSpan(from, least, 1) <= to) ?? ['minute' as const];
  const precision = isFromTo(1, 13) ? 'year' : isFromTo(month, month + 1) ? 'month' : finest;
  return spellRange(from, instant(Math.max(from, lastBefore(to))), fieldsFor(precision, voice), voice);
}
