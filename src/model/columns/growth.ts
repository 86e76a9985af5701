import type { Timeline } from '../timeline.js';
import type { WholeNumbers } from './fill.js';

/** How a list came from another one: what is put in between, and what is left out. All else stays in its order. */
export interface Growth {
  /** How many there are afterwards. */
  readonly size: number;
  /** The places afterwards of what is new, ascending. */
  readonly fresh: Uint32Array;
  /** The places before of what is left out, ascending. */
  readonly gone: Uint32Array;
}

/** A column whose values move in runs. */
type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | WholeNumbers;

/**
 * The values of a column at their new places, 0 at those of what is new. Costs a copy, and a little for each that is new: what stays is moved in
 * runs, never looked at.
 */
export function grown<T extends Column>(column: T, { size, fresh, gone }: Growth): T {
  const all = new (column.constructor as new (size: number) => T)(Math.max(size, column.length));
  all.set(column);
  let end = gone[0] ?? column.length;
  gone.forEach((place, at) => {
    const next = gone[at + 1] ?? column.length;
    all.copyWithin(end, place + 1, next);
    end += next - place - 1;
  });
  for (let at = fresh.length - 1; at >= 0; at--) {
    const place = fresh[at]! - at;
    if (place < end) all.copyWithin(place + at + 1, place, end);
    all[place + at] = 0;
    end = place;
  }
  return all.length > size ? (all.slice(0, size) as T) : all;
}

/** The same of objects, with those that are new at their places. What stays is copied in runs here too. */
export function grownList<T>(list: readonly T[], news: readonly T[], { size, fresh, gone }: Growth): readonly T[] {
  const runs: (readonly T[])[] = [];
  let [from, olds] = [0, 0];
  const keep = (count: number): void => {
    for (let left = count; left > 0;) {
      const to = Math.min(gone[olds] ?? list.length, from + left);
      runs.push(list.slice(from, to));
      left -= to - from;
      from = to;
      while (from === gone[olds]) [from, olds] = [from + 1, olds + 1];
    }
  };
  let next = 0;
  fresh.forEach((place, at) => {
    keep(place - next);
    runs.push([news[at]!]);
    next = place + 1;
  });
  keep(size - next);
  return joined(runs);
}

/** So many lists at once: each is an argument of a call. */
const TOGETHER = 1024;

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  if (lists.length <= TOGETHER) return ([] as readonly T[]).concat(...lists);
  const longer = Array.from({ length: Math.ceil(lists.length / TOGETHER) }, (_, at) => lists.slice(at * TOGETHER, (at + 1) * TOGETHER));
  return joined(longer.map(joined));
}

/** Where each of a list is afterwards, by its place before; of what is left out, where the next is that is not. Ascending. */
export function placesAfter({ fresh, gone }: Growth, before: number): Uint32Array {
  const places = new Uint32Array(before);
  for (let at = 0, place = 0, news = 0, olds = 0; at < before;) {
    while (fresh[news] === place) {
      news += 1;
      place += 1;
    }
    if (gone[olds] === at) {
      places[at++] = place;
      olds += 1;
      continue;
    }
    const end = Math.min(before, gone[olds] ?? before, at + (fresh[news] ?? Infinity) - place);
    while (at < end) places[at++] = place++;
  }
  return places;
}

/** Puts what is new into a list: `placeOf` gives the place before which each of them comes in it, ascending; `gone` are left out, ascending. */
export function growthOf(before: number, places: ArrayLike<number>, gone: Uint32Array): Growth {
  let left = 0;
  const fresh = Uint32Array.from(places, (place, at) => {
    while (left < gone.length && gone[left]! < place) left += 1;
    return place - left + at;
  });
  return { size: before + fresh.length - gone.length, fresh, gone };
}

/** How a longer list came from one whose items are all in it, in the same order; undefined where they are not. O(n). */
export function growthBetween<T>(before: readonly T[], after: readonly T[]): Growth | undefined {
  const fresh = new Uint32Array(Math.max(0, after.length - before.length));
  let [olds, news] = [0, 0];
  for (let at = 0; at < after.length && news <= fresh.length; at++) {
    if (olds < before.length && after[at] === before[olds]) olds += 1;
    else fresh[news++] = at;
  }
  return olds === before.length && news === fresh.length ? { size: after.length, fresh, gone: new Uint32Array(0) } : undefined;
}

/** What a timeline was before events were added to it. */
export interface Origin {
  readonly timeline: Timeline;
  readonly growth: Growth;
  /** By rank before: the rank afterwards; see `placesAfter`. */
  readonly places: Uint32Array;
}

const origins = new WeakMap<Timeline, Origin>();

/** Notes what a timeline came from, for who has made something of that: until it is asked for. Of what that came from nothing is kept. */
export function noteOrigin(timeline: Timeline, origin: Origin): void {
  origins.delete(origin.timeline);
  origins.set(timeline, origin);
}

/** What a timeline came from; only once, so that timelines do not keep each other. */
export function takeOrigin(timeline: Timeline): Origin | undefined {
  const origin = origins.get(timeline);
  origins.delete(timeline);
  return origin;
}
