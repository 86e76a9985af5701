import { bisectLeft, bisectRight } from 'd3-array';
import type { LabelRanges } from './label-ranges.js';

/** Answers what is labelled in a window, in O(labels found · log n). */
export interface LabelQuery {
  /**
   * The ranks of the labels that are shown at `scale` (px per warp unit) and whose anchors lie from `from` to `to` (warped time, both
   * included), ascending. A label that starts before the window and reaches into it is found by moving `from` out by the widest
   * label over `scale`.
   */
  readonly visible: (from: number, to: number, scale: number) => number[];
}

/** Each node of the tree stands for this many of the level below: shallow enough to be small (n / 7), narrow enough to skip fast. */
const BRANCHES = 8;

/** Makes labels answerable by window and scale; `anchor` is what `ranges` was made from. It keeps no memory of what it was asked. */
export function labelQuery({ threshold }: LabelRanges, anchor: Float64Array): LabelQuery {
  const levels = minima(threshold);
  const visible = (from: number, to: number, scale: number): number[] => {
    const first = bisectLeft(anchor, from);
    const end = bisectRight(anchor, to);
    const reach = Math.min(scale, Number.MAX_VALUE);
    const found: number[] = [];
    const visit = (level: number, node: number): void => {
      const ranks = BRANCHES ** level;
      const start = node * ranks;
      if (start >= end || start + ranks <= first || !((levels[level]?.[node] ?? Infinity) <= reach)) return;
      if (level === 0) found.push(node);
      else for (let branch = 0; branch < BRANCHES; branch++) visit(level - 1, node * BRANCHES + branch);
    };
    visit(levels.length - 1, 0);
    return found;
  };
  return { visible };
}

/** The smallest value under each node of a tree over `values`: the values themselves first, the root last. */
function minima(values: Float64Array): Float64Array[] {
  const levels = [values];
  for (let below = values; below.length > 1;) {
    const level = new Float64Array(Math.ceil(below.length / BRANCHES)).fill(Infinity);
    below.forEach((value, at) => {
      const node = Math.floor(at / BRANCHES);
      level[node] = Math.min(level[node] ?? Infinity, value);
    });
    levels.push(level);
    below = level;
  }
  return levels;
}
