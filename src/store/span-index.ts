import { placeAfter, placeBefore } from './bisect.js';
import { BRANCHES, extremes } from './extremes.js';
import { float64 } from '../model/columns/fill.js';
import { grown, growthOf } from '../model/columns/growth.js';

/** Spans by column, shared by whoever else has them. What lasts without end has an infinite side; no span is empty. */
export interface SpanColumns {
  /** By rank. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** By place: the ranks of the spans that are indexed; null where place and rank are the same. */
  readonly ranks: Uint32Array | null;
  /** By place: the instant that stands for a span, within it, ascending. */
  readonly anchor: Float64Array;
}

/** A stretch of time, epoch ms, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which of the spans are in a stretch: their anchors are at the places from `first` up to `end`, others last into it from outside. */
export interface SpansWithin {
  readonly total: number;
  readonly first: number;
  readonly end: number;
  /** How many are in it whose anchors lie before it, and after it. */
  readonly lastingInto: number;
  readonly comingFrom: number;
  /** How many are wholly before it, and after it. */
  readonly before: number;
  readonly after: number;
}

/** Counts and finds spans in any stretch of time, in O(log n) and what is found. A `place` is an index in the order of the anchors. */
export class SpanIndex {
  readonly #columns: SpanColumns;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #latest: readonly Float64Array[];
  readonly #longest: readonly Float64Array[];

  /** `before`: the index of most of them, which spares sorting what is sorted. */
  constructor(columns: SpanColumns, before?: GrownSpans) {
    const { from, to, ranks, anchor } = columns;
    this.#columns = columns;
    this.#starts = inOrder(from, ranks, before && { ...before, sorted: before.index.#starts, side: 'from' });
    this.#ends = inOrder(to, ranks, before && { ...before, sorted: before.index.#ends, side: 'to' });
    const [ends, lengths] = [ranks ? new Float64Array(anchor.length) : to, new Float64Array(anchor.length)];
    for (let place = 0; place < anchor.length; place++) {
      const rank = ranks ? ranks[place]! : place;
      if (ranks) ends[place] = to[rank]!;
      lengths[place] = to[rank]! - from[rank]!;
    }
    this.#latest = extremes(ends, 'most');
    this.#longest = extremes(lengths, 'most');
  }

  /** The counts are exact. */
  within({ from, to }: Stretch): SpansWithin {
    const { anchor } = this.#columns;
    const before = placeAfter(this.#ends, from);
    const begun = this.begunBefore(to);
    const first = this.placeAt(from);
    const end = Math.max(first, this.placeAt(to));
    const lastingInto = first - before;
    return { total: begun - before, first, end, lastingInto, comingFrom: begun - end, before, after: anchor.length - begun };
  }

  /** How many begin before a time. */
  begunBefore(time: number): number {
    return placeBefore(this.#starts, time);
  }

  /** The first place whose anchor is not before a time; `after`: a place that it is known not to be before. */
  placeAt(time: number, after = 0): number {
    return placeBefore(this.#columns.anchor, time, after);
  }

  /**
   * The places before `end` of spans that go on after `time` and are at least `length` ms long; the latest first where `backwards`. Lazily:
   * stop when there are enough.
   */
  *lasting({ end, ...sought }: Sought & { readonly end: number }, backwards = false): Generator<number> {
    for (let place = backwards ? end - 1 : 0; place >= 0 && place < end;) {
      const others = this.#skipped(place, sought, backwards);
      if (others === 0) yield place;
      place += (backwards ? -1 : 1) * (others || 1);
    }
  }

  /** The places of spans in a stretch whose anchors lie after it: they have no beginning, or their middle stands for them. */
  *coming({ from, to }: Stretch): Generator<number> {
    const { anchor } = this.#columns;
    const { end, comingFrom } = this.within({ from, to });
    let left = comingFrom;
    if (left === 0) return;
    for (const place of this.lasting({ time: from, length: Infinity, end: anchor.length })) {
      if (place < end || this.#from(place) > -Infinity) continue;
      yield place;
      left -= 1;
    }
    // Those that begin have their middle soon after.
    for (let place = end; left > 0; place++) {
      if (!(this.#from(place) < to) || this.#from(place) === -Infinity) continue;
      yield place;
      left -= 1;
    }
  }

  /** How many places from this one on can be passed over: those of the largest node that begins here in which none is sought. */
  #skipped(place: number, { time, length }: Sought, backwards: boolean): number {
    if (this.#to(place) > time && this.#to(place) - this.#from(place) >= length) return 0;
    let size = 1;
    for (let level = 0; level < this.#latest.length; level++) {
      const node = Math.floor(place / (size * BRANCHES));
      if ((backwards ? place + 1 : place) % (size * BRANCHES) > 0) break;
      if (this.#latest[level]![node]! > time && this.#longest[level]![node]! >= length) break;
      size *= BRANCHES;
    }
    return size;
  }

  #from(place: number): number {
    const { from, ranks } = this.#columns;
    return from[ranks ? ranks[place]! : place]!;
  }

  #to(place: number): number {
    const { to, ranks } = this.#columns;
    return to[ranks ? ranks[place]! : place]!;
  }
}

interface Sought {
  readonly time: number;
  readonly length: number;
}

/** Spans that were added to others, and taken from them. */
export interface GrownSpans {
  readonly index: SpanIndex;
  readonly fresh: readonly Stretch[];
  readonly gone: readonly Stretch[];
}

interface GrownSide extends GrownSpans {
  /** The values of a side as they were, in order. */
  readonly sorted: Float64Array;
  readonly side: keyof Stretch;
}

/** The values of some ranks in order; the column itself where it is all of them, in order already. */
function inOrder(column: Float64Array, ranks: Uint32Array | null, before?: GrownSide): Float64Array {
  const isAll = !ranks || ranks.length === column.length;
  if (isAll && isAscending(column)) return column;
  if (before) return mergeInto(before);
  const values = isAll ? column.slice() : float64(ranks.length, (place) => column[ranks[place]!]!);
  return isAscending(values) ? values : values.sort();
}

function isAscending(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) if (values[at - 1]! > values[at]!) return false;
  return true;
}

function mergeInto({ sorted, side, fresh, gone }: GrownSide): Float64Array {
  const sideOf = (spans: readonly Stretch[]): Float64Array => Float64Array.from(spans, (span) => span[side]).sort();
  const news = sideOf(fresh);
  let last = -1;
  // Of equal values each leaves a place of its own.
  const left = Uint32Array.from(sideOf(gone), (value) => (last = Math.max(last + 1, placeBefore(sorted, value))));
  let place = 0;
  const growth = growthOf(
    sorted.length,
    Array.from(news, (value) => (place = placeBefore(sorted, value, place))),
    left,
  );
  const all = grown(sorted, growth);
  growth.fresh.forEach((place, at) => (all[place] = news[at]!));
  return all;
}
