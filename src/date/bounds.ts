import type { Bounds, ImpreciseDate, SingleDate } from './imprecise-date.js';
import { instant, type Instant } from './instant.js';

/**
 * The four instants of a date; `latest…` are half-open. What is open or unknown is ±Infinity, but an unknown end cannot lie before the
 * start, nor an unknown start after the end. A lone date starts and ends anywhere in it.
 */
export function boundsOf(date: ImpreciseDate): Bounds {
  const { min, max } = date;
  if (date.kind === 'interval') {
    const { start, end } = date;
    return {
      earliestStart: min,
      latestStart: start.edge === 'open' ? min : least([start.date?.max, max]),
      earliestEnd: end.edge === 'open' ? max : most([end.date?.min, min]),
      latestEnd: max,
    };
  }
  if (date.kind === 'all-of') {
    const latestStart = least([max, ...date.members.map(({ from }) => from?.max ?? -Infinity)]);
    const earliestEnd = most([min, ...date.members.map(({ to }) => to?.min ?? Infinity)]);
    return { earliestStart: min, latestStart, earliestEnd, latestEnd: max };
  }
  return { earliestStart: min, latestStart: max, earliestEnd: min, latestEnd: max };
}

const least = (times: readonly (number | undefined)[]): Instant => instant(Math.min(...times.filter((time) => time !== undefined)));
const most = (times: readonly (number | undefined)[]): Instant => instant(Math.max(...times.filter((time) => time !== undefined)));

/** The dates that an imprecise date is written with, as written. */
export function datesIn(date: ImpreciseDate): readonly SingleDate[] {
  if (date.kind === 'date') return [date];
  if (date.kind === 'interval') return [date.start.date ?? [], date.end.date ?? []].flat();
  return date.members.flatMap(({ from, to, run }) => [from ?? [], (run && to) || []].flat());
}

/**
 * Where a date stands in a list: `place` is its earliest instant or, where that is open or unknown, the first instant that it states.
 * `bounded` is false there, which comes first of its place: `[..2025-08-13]` stands right before `2025-08-13`.
 */
export interface SortKey {
  readonly place: Instant;
  readonly bounded: boolean;
  readonly latest: Instant;
}

/** The key of a date, or of a date whose earliest and latest bounds a dataset widens; make it once for each of many dates. */
export function sortKeyOf(date: ImpreciseDate, { earliestStart, latestEnd }: Bounds = boundsOf(date)): SortKey {
  if (earliestStart > -Infinity) return { place: earliestStart, bounded: true, latest: latestEnd };
  const stated = datesIn(date).map(({ min }) => min);
  return { place: stated.length ? least(stated) : earliestStart, bounded: false, latest: latestEnd };
}

/** Orders keys by (earliest, latest); 0 for equal ones. */
export function compareSortKeys(a: SortKey, b: SortKey): number {
  return order(a.place, b.place) || Number(a.bounded) - Number(b.bounded) || order(a.latest, b.latest);
}

/** The order of time for imprecise dates: `2024`, `2024-03`, `2024-03-05`. A total preorder, so that sorting does not depend on the order before. */
export const compareDates = (a: ImpreciseDate, b: ImpreciseDate): number => compareSortKeys(sortKeyOf(a), sortKeyOf(b));

/** Not a difference: that of two infinities is not a number. */
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
