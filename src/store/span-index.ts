import { bisectLeft, bisectRight } from 'd3-array';
import { BRANCHES, extremes } from './extremes.js';
import { float64 } from '../model/columns/fill.js';

/** Spans by column. What lasts without end has an infinite side; no span is empty. */
export interface SpanColumns {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The instant that stands for it, within the span, ascending. */
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

/** Counts and finds spans in any stretch of time, in O(log n) and what is found. A `place` is an index into the columns. */
export class SpanIndex {
  readonly #columns: SpanColumns;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #latest: readonly Float64Array[];
  readonly #longest: readonly Float64Array[];

  constructor(columns: SpanColumns) {
    const { from, to } = columns;
    this.#columns = columns;
    this.#starts = ascending(from);
    this.#ends = ascending(to);
    this.#latest = extremes(to, Math.max, -Infinity);
    this.#longest = extremes(
      float64(from.length, (at) => to[at]! - from[at]!),
      Math.max,
      0,
    ).slice(1);
  }

  /** The counts are exact. */
  within({ from, to }: Stretch): SpansWithin {
    const { anchor } = this.#columns;
    const before = bisectRight(this.#ends, from);
    const begun = bisectLeft(this.#starts, to);
    const first = this.placeAt(from);
    const end = Math.max(first, this.placeAt(to));
    const lastingInto = first - before;
    return { total: begun - before, first, end, lastingInto, comingFrom: begun - end, before, after: anchor.length - begun };
  }

  /** The first place whose anchor is not before a time; `after`: a place that it is known not to be before. */
  placeAt(time: number, after = 0): number {
    return bisectLeft(this.#columns.anchor, time, after);
  }

  /**
   * The places before `end` of spans that go on after `time` and are at least `length` ms long; the latest first where `backwards`. Lazily:
   * stop when there are enough.
   */
  *lasting({ time, length, end }: { time: number; length: number; end: number }, backwards = false): Generator<number> {
    const top = this.#latest.length - 1;
    yield* this.#visit(top, 0, { time, length, end, backwards });
  }

  /** The places of spans in a stretch whose anchors lie after it: they have no beginning, or their middle stands for them. */
  *coming({ from, to }: Stretch): Generator<number> {
    const { anchor, from: starts } = this.#columns;
    const { end, comingFrom } = this.within({ from, to });
    let left = comingFrom;
    if (left === 0) return;
    for (const place of this.lasting({ time: from, length: Infinity, end: anchor.length })) {
      if (place < end || starts[place]! > -Infinity) continue;
      yield place;
      left -= 1;
    }
    // Those that begin have their middle soon after.
    for (let place = end; left > 0; place++) {
      if (!(starts[place]! < to) || starts[place] === -Infinity) continue;
      yield place;
      left -= 1;
    }
  }

  *#visit(level: number, node: number, sought: Sought): Generator<number> {
    const { time, length, end, backwards } = sought;
    if (node * BRANCHES ** level >= end || !((this.#latest[level]?.[node] ?? -Infinity) > time)) return;
    if (level === 0) {
      const { from, to } = this.#columns;
      if (to[node]! - from[node]! >= length) yield node;
      return;
    }
    if ((this.#longest[level - 1]?.[node] ?? 0) < length) return;
    for (let branch = 0; branch < BRANCHES; branch++)
      yield* this.#visit(level - 1, node * BRANCHES + (backwards ? BRANCHES - 1 - branch : branch), sought);
  }
}

interface Sought {
  readonly time: number;
  readonly length: number;
  readonly end: number;
  readonly backwards: boolean;
}

/** The values in order; themselves where they are already. */
function ascending(values: Float64Array): Float64Array {
  for (let at = 1; at < values.length; at++) if (values[at - 1]! > values[at]!) return values.slice().sort();
  return values;
}
