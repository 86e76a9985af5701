import { addSpan, parseDuration, type CalendarSpan } from './calendar-span.js';
import { civilAt } from './civil-days.js';
import type { Precision, SingleDate } from './imprecise-date.js';
import type { Instant } from './instant.js';

/** What “about” is taken to mean on either side where the author gave no margin (experience.md U7 for day to century). */
const MARGINS: Readonly<Partial<Record<Precision, CalendarSpan>>> = Object.fromEntries(
  'millennium P500Y,century P50Y,decade P10Y,year P5Y,half P6M,quarter P3M,season P3M,month P1M,day P3D,hour PT3H,minute PT15M,second PT30S'
    .split(',')
    .map((row) => row.split(' '))
    .map(([precision = '', duration = '']) => [precision, parseDuration(duration)]),
);

/** Years that are told in millions are not known to five years. */
const ROUND_YEARS = 100_000;

/** The margin on either side of an approximate date for which its author gave none. */
export function defaultMargin(date: SingleDate): CalendarSpan {
  const { year, month, day } = date.parts;
  const { year: written } = civilAt(date.estimate?.min ?? date.min);
  if (Math.abs(written) >= ROUND_YEARS) return { months: lastCountingUnit(written) * 12, days: 0 };
  const finest = day?.approximate || (!day && (month ?? year).approximate) ? date.precision : month?.approximate ? 'month' : 'year';
  return MARGINS[finest] ?? { months: 0, days: 0, ms: 1000 };
}

/** The stretch that an approximate date is taken to mean, half-open: its bounds and a margin on either side. */
export function approximateRange(date: SingleDate, margin?: CalendarSpan): { readonly from: Instant; readonly to: Instant } {
  if (!date.approximate) return { from: date.min, to: date.max };
  const half = margin ?? defaultMargin(date);
  return { from: addSpan(date.min, half, -1), to: addSpan(date.max, half, 1) };
}

/** 1,000,000 for 66,000,000. */
function lastCountingUnit(year: number): number {
  let unit = 1;
  while (year % (unit * 10) === 0) unit *= 10;
  return unit;
}
