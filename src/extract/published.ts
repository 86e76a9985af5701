import { daysFromCivil, daysInMonth } from '../date/civil-days.js';

/**
 * The day that an article was published, in days since 1970-01-01, from `2025-08-13`, also with a time of day or an EDTF qualifier
 * after it. `undefined` when there is none or it is no day.
 */
export function parseCivilDay(published: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ?~%])/.exec(published?.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? daysFromCivil(y, m, d) : undefined;
}
