import { placeAfter, placeBefore } from '../store/bisect.js';
import { BRANCHES, extremes } from '../store/extremes.js';
import type { LabelRanges } from './label-ranges.js';

/** Answers what is labelled in a window, in O(labels found · log n). */
export interface LabelQuery extends RangeQuery {
  /**
   * The ranks of the labels that are shown at `scale` (px per warp unit) and whose anchors lie from `from` to `to` (warped time, both
   * included), ascending. A label that starts before the window and reaches into it is found by moving `from` out by the widest
   * label over `scale`.
   */
  readonly visible: (from: number, to: number, scale: number) => number[];
}

/** The same by ranks. */
export interface RangeQuery {
  /** The labels among the ranks from `first` up to `end` that are shown at `scale`, ascending. */
  readonly between: (first: number, end: number, scale: number) => number[];
  /** Whether a label is shown at a scale. */
  readonly shows: (rank: number, scale: number) => boolean;
}

/** Makes labels answerable by window and scale; `anchor` is what `ranges` was made from. It keeps no memory of what it was asked. */
export function labelQuery({ threshold }: LabelRanges, anchor: Float64Array): LabelQuery {
  const query = rangeQuery(threshold);
  return { ...query, visible: (from, to, scale) => query.between(placeBefore(anchor, from), placeAfter(anchor, to), scale) };
}

/** The same from the scales alone that labels are shown from on. */
export function rangeQuery(threshold: Float64Array | Float32Array): RangeQuery {
  const levels = extremes(threshold, 'least');
  const between = (first: number, end: number, scale: number): number[] => {
    const reach = Math.min(scale, Number.MAX_VALUE);
    const found: number[] = [];
    const visit = (level: number, node: number): void => {
      const ranks = BRANCHES ** level;
      const start = node * ranks;
      const least = level === 0 ? threshold[node] : levels[level - 1]?.[node];
      if (start >= end || start + ranks <= first || !((least ?? Infinity) <= reach)) return;
      if (level === 0) found.push(node);
      else for (let branch = 0; branch < BRANCHES; branch++) visit(level - 1, node * BRANCHES + branch);
    };
    visit(levels.length, 0);
    return found;
  };
  return { between, shows: (rank, scale) => (threshold[rank] ?? Infinity) <= Math.min(scale, Number.MAX_VALUE) };
}

/** The same of some ranks, ascending, by whose scales they are shown from on; no other rank is ever labelled. */
export function sparseQuery(ranks: Uint32Array, threshold: Float32Array): RangeQuery {
  const among = rangeQuery(threshold);
  return {
    between: (first, end, scale) => among.between(placeBefore(ranks, first), placeBefore(ranks, end), scale).map((at) => ranks[at]!),
    shows: (rank, scale) => {
      const at = placeBefore(ranks, rank);
      return ranks[at] === rank && among.shows(at, scale);
    },
  };
}
