import { clearScale } from './clear-scale.js';
import type { LabelBoxes, LabelRanges, LabelRoom } from './label-ranges.js';

export interface StackRoom extends LabelRoom {
  /** px per warp unit, the smallest that can be reached. */
  readonly scale: number;
}

/** Labels in the order of their anchors: where those are, how wide each is, and how far from its anchor it starts, px. */
export interface ShiftedBoxes {
  readonly anchors: Float64Array;
  readonly width: Float32Array;
  readonly offsets: Float64Array;
}

/** Whether the label of rank `a` reaches over the anchor of the later rank `b`. */
type Covers = (a: number, b: number) => boolean;

/**
 * Shows every label at once, from the smallest scale on: the first choice where there are few. No two labels of a lane overlap, and
 * the leader that drops from a label's start to the axis crosses no other label wherever the lanes suffice for that; where they do
 * not, leaders cross as few labels as a single pass can tell. Null when more labels lie over one instant than there are lanes, and
 * only then. All thresholds are 0, because a window at the smallest scale may miss that scale by a rounding. O(n · lanes).
 */
export function stackLabels({ anchor, width }: LabelBoxes, { lanes, gap, scale }: StackRoom): LabelRanges | null {
  const covers: Covers = (a, b) => clearScale((anchor[b] ?? 0) - (anchor[a] ?? 0), (width[a] ?? 0) + gap) > scale;
  const steps = stairs(anchor.length, covers);
  const lane = new Int16Array(anchor.length);
  const last = new Int32Array(lanes).fill(-1);
  let used = 0;
  for (const [rank, step] of steps.entries()) {
    const isFree = (at: number): boolean => at < lanes && ((last[at] ?? -1) < 0 || !covers(last[at] ?? 0, rank));
    let at = 0;
    while (at < lanes && !isFree(at)) at++;
    if (at === lanes) return null;
    // Climbing past no label costs no crossing, and leaves lanes below for the leaders of the labels that follow.
    while (at < step && isFree(at + 1)) at++;
    lane[rank] = at;
    last[at] = rank;
    used = Math.max(used, at + 1);
  }
  return { lane, threshold: new Float64Array(anchor.length), lanes: used };
}

/**
 * The lane of each label if there were any number of them, so that no leader crosses a label: one above the highest of the labels
 * that start beneath it, hence the lowest possible. Of labels with the same anchor the last is the lowest, and they share a leader.
 */
function stairs(count: number, covers: Covers): Int32Array {
  const step = new Int32Array(count);
  /** The labels not yet beneath another, the earliest on top: what a label reaches over is at the top. */
  const open: number[] = [];
  for (let rank = count - 1; rank >= 0; rank--) {
    let above = 0;
    for (let next = open.at(-1); next !== undefined && covers(rank, next); next = open.at(-1)) {
      above = Math.max(above, (step[next] ?? 0) + 1);
      open.pop();
    }
    step[rank] = above;
    open.push(rank);
  }
  return step;
}
