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

/** The same of objects, with those that are new at their places; `places` are those of `placesAfter`. */
export function grownList<T>(list: readonly T[], news: readonly T[], { size, fresh }: Growth, places: Uint32Array): readonly T[] {
  // A list that is full from the beginning is read fastest.
  const all = list.concat(news).slice(0, size);
  // Where one is left out, the next comes in its place.
  for (let at = 0; at < list.length; at++) if (places[at]! < size) all[places[at]!] = list[at]!;
  fresh.forEach((place, at) => (all[place] = news[at]!));
  return all;
}

/** Where each of a list is afterwards, by its place before; of what is left out, where the next is that is not. Ascending. */
export function placesAfter({ fresh, gone }: Growth, before: number): Uint32Array {
  const places = new Uint32Array(before);
  for (let at = 0, place = 0, news = 0, olds = 0; at < before; at++) {
    while (fresh[news] === place) [news, place] = [news + 1, place + 1];
    places[at] = place;
    if (gone[olds] === at) olds += 1;
    else place += 1;
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
