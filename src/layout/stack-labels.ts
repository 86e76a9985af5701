import type { LabelRanges } from './label-ranges.js';

/** Whether the label `a` reaches over what is `offset` px after the leader of `b`; of two that start there the first is over the second. */
type Over = (a: number, b: number, offset?: number) => boolean;

/** How deep in the label `a` the leader of `b` is, px from the nearer end; less than 0 in the gap after it, −Infinity outside. */
type Depth = (b: number, a: number) => number;

/** Labels in the order of their leaders. */
export interface StackedBoxes {
  /** Where the leaders are, warped time. */
  readonly anchors: Float64Array;
  /** Px. */
  readonly widths: ArrayLike<number>;
  /** Px from a leader to where its label starts, 0 or less. */
  readonly offsets: ArrayLike<number>;
  /** Least distance between two labels of a lane, px. */
  readonly gap: number;
  /** Px per warp unit, the least that can be reached. */
  readonly leastScale: number;
}

/**
 * Shows every label at once, from the smallest scale on: the first choice where there are few. No two labels of a lane overlap, and
 * the leader that drops from a label to the axis crosses no other label wherever the lanes suffice for that, and no two labels lie each over
 * the other's leader; else leaders cross as few labels as a single pass can tell. Null when more labels lie over one instant than there are
 * lanes, and only then. All thresholds are 0, because a window at the smallest scale may miss that scale by a rounding. For some hundreds
 * at most: each is compared with each.
 */
export function stackLabels({ anchors, widths, offsets, gap, leastScale }: StackedBoxes, lanes: number): LabelRanges | null {
  /** Px from the start of `a`. */
  const toLeader = (a: number, b: number): number => (anchors[b]! - anchors[a]!) * leastScale - offsets[a]!;
  // Places without end are the same place: what is no number is not clear of it.
  const over: Over = (a, b, offset = offsets[b]!) => {
    const reach = toLeader(a, b) + offset;
    return (reach > 0 || (b > a && !(reach < 0))) && !(reach >= widths[a]! + gap);
  };
  const depth: Depth = (b, a) => (over(a, b, 0) ? Math.min(toLeader(a, b), widths[a]! - toLeader(a, b)) : -Infinity);
  const order = [...anchors.keys()].sort((a, b) => toLeader(b, a) + offsets[a]! || a - b);
  const lane = new Int16Array(order.length);
  const squeeze = (): boolean => squeezeInto(lanes, lane, order, over);
  if (!squeeze()) return null;
  stairs(lane, over, depth);
  const highest = (): number => Math.max(-1, ...lane);
  if (highest() >= lanes) squeeze();
  return { lane, threshold: new Float64Array(order.length), lanes: highest() + 1 };
}

/** Makes so many lanes of steps of which there are more, in the order of starts; false where they do not suffice. */
function squeezeInto(lanes: number, steps: Int16Array, order: readonly number[], over: Over): boolean {
  const last = new Int32Array(lanes).fill(-1);
  return order.every((rank) => {
    const isFree = (at: number): boolean => at < lanes && (last[at]! < 0 || !over(last[at]!, rank));
    let at = 0;
    while (at < lanes && !isFree(at)) at++;
    // Climbing past no label costs no crossing, and leaves lanes below for the leaders of the labels that follow.
    while (at < steps[rank]! && isFree(at + 1)) at++;
    steps[rank] = at;
    last[at] = rank;
    return at < lanes;
  });
}

/**
 * Gives each label the lane that it would have if there were any number of them, so that no leader crosses a label: above all whose leaders
 * drop beneath it, and the lowest that is free. Where either leader crosses the other label, the one that would cross nearer the middle is
 * kept free. Of labels that start at one place the last is the lowest, and they share a leader.
 */
function stairs(step: Int16Array, over: Over, depth: Depth): void {
  // −1 where it is still to be found, −2 while it is.
  step.fill(-1);
  const stepOf = (rank: number): number => {
    if (step[rank] !== -1) return step[rank]!;
    step[rank] = -2;
    let at = 0;
    const near = [...step.keys()].filter((other) => over(rank, other) || over(other, rank));
    for (const other of near) if (depth(other, rank) > depth(rank, other)) at = Math.max(at, stepOf(other) + 1);
    while (near.some((other) => step[other] === at)) at++;
    return (step[rank] = at);
  };
  for (const rank of step.keys()) stepOf(rank);
}
