import type { Precision } from '../date/imprecise-date.js';

const MINUTE = 60_000;
const FINER: Partial<Record<Precision, number>> = { second: 1000, millisecond: 1 };

/** How short a view may get, in ms: a minute, or less where a date is more precise (Z10). */
export function finestSpan(precisions: Iterable<Precision>): number {
  let finest = MINUTE;
  for (const precision of precisions) finest = Math.min(finest, FINER[precision] ?? MINUTE);
  return finest;
}
