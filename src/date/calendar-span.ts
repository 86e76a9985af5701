import { civilAt, daysFromCivil, daysInMonth, startOf } from './civil-days.js';
import { instant, type Instant } from './instant.js';

/** A length of time in the calendar's own units, as months and years differ. */
export interface CalendarSpan {
  readonly months: number;
  readonly days: number;
  readonly ms?: number;
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads an ISO 8601 duration of whole units, such as `P2Y` or `P10D`; throws a RangeError for anything else. */
export function parseDuration(text: string): CalendarSpan {
  const match = DURATION.exec(text);
  if (!match) throw new RangeError(`write durations as P2Y, P3M, P10D or PT6H: ${text}`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((count) => Number(count || 0));
  return { months: years * 12 + months, days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}

/** The instant `times` spans later; a day that the month does not have becomes its last. */
export function addSpan(at: Instant, { months, days, ms = 0 }: CalendarSpan, times: 1 | -1): Instant {
  const { year, month, day } = civilAt(at);
  const monthStart = daysFromCivil(year, month + months * times, 1);
  const first = civilAt(startOf(monthStart));
  const moved = monthStart + Math.min(day, daysInMonth(first.year, first.month)) - 1 + days * times;
  return instant(at - startOf(daysFromCivil(year, month, day)) + startOf(moved) + ms * times);
}

/** Whole months from one instant to a later one. */
export function monthsBetween(from: Instant, to: Instant): number {
  const a = civilAt(from);
  const b = civilAt(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addSpan(from, { months, days: 0 }, 1) > to ? months - 1 : months;
}
