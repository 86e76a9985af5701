import { clearScale } from './clear-scale.js';
import { RankBitset } from './rank-bitset.js';

/** Labels in the order of time: a label's rank is its index here. */
export interface LabelBoxes {
  /** Where each label stands, warped time, ascending; equal ones may occur, infinite ones too. */
  readonly anchor: Float64Array;
  /** How far it reaches in the direction of time, px, at least 0. */
  readonly width: Float32Array;
  /** How far it reaches against the direction of time, px, at least 0; nothing where left out. */
  readonly lead?: Float32Array;
}

/** Labels, and who chooses first. */
export interface RankedLabels extends LabelBoxes {
  /** Ranks by falling priority. A rank left out is never labelled. */
  readonly order: Uint32Array;
  /** By rank: the lane that a label has already, −1 where it is to be found one. Those that have one are placed first. */
  readonly given?: Int16Array;
  /** What the first of `order` have already, lane and threshold: it was worked out before. */
  readonly settled?: SettledRanges;
}

/** By turn: lanes and thresholds that labels have already. */
export type SettledRanges = Pick<LabelRanges, 'lane' | 'threshold'>;

/** What each label has for life, by rank: the place it is shown in, and the scale from which on it is shown. */
export interface LabelRanges {
  /** 0 is nearest the axis; −1: never labelled. */
  readonly lane: Int16Array;
  /** px per warp unit: shown at this scale and at every larger one. Infinity: never. */
  readonly threshold: Float64Array;
  /** How many lanes hold anything: 1 + the largest of `lane`. */
  readonly lanes: number;
}

/** The room that labels are given. */
export interface LabelRoom {
  /** How many lanes there are. */
  readonly lanes: number;
  /** px kept free between two labels of a lane. */
  readonly gap: number;
}

export interface RangeRoom extends LabelRoom {
  /** How many neighbours on each side are weighed one by one before the safe bound stands for the rest; 4 is within 1 % of all of them. */
  readonly walk?: number;
}

/** What a label is weighed against. */
interface Field {
  readonly anchor: Float64Array;
  readonly gap: number;
  readonly walk: number;
  readonly threshold: Float64Array;
  /** What the labels after one reach back to it, and those before it reach on to it. */
  readonly later: Side;
  readonly earlier: Side;
}

/** The neighbours on one side of a label: how to step on among them, and how far the label and they reach towards each other, px. */
interface Side {
  readonly next: (row: RankBitset, rank: number) => number;
  readonly own: Float32Array;
  readonly theirs: Float32Array;
  /** The furthest of `theirs`. */
  readonly most: number;
}

/** A lane farther from the axis must let a label in at this fraction of the scale of a nearer one, or the nearer one is taken. */
const FARTHER_LANE_FACTOR = 0.75;

/**
 * Gives every label one lane and one smallest scale for life, so that labels in view never overlap, and zooming in only ever adds
 * some. A label is chosen for before all that follow it in `order`, and yields only to those already placed. O(n · lanes · walk).
 *
 * The problem is "active range optimisation" with ranges that reach to infinity and a fixed offset: Been, Nöllenburg, Poon, Wolff,
 * Optimizing Active Ranges for Consistent Dynamic Map Labeling, 2010.
 */
export function rangeLabels(labels: RankedLabels, room: RangeRoom): LabelRanges {
  const steps = rangeSteps(labels, room);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Labels placed from one step to the next. */
const STEP = 4096;

/** The same in steps, for whoever has to do something else meanwhile. */
export function* rangeSteps(
  { anchor, width, lead, order, given, settled }: RankedLabels,
  { lanes, gap, walk = 4 }: RangeRoom,
): Generator<undefined, LabelRanges, undefined> {
  const threshold = new Float64Array(anchor.length).fill(Infinity);
  const lane = new Int16Array(anchor.length).fill(-1);
  const rows = Array.from({ length: lanes }, () => new RankBitset(anchor.length));
  const before = lead ?? new Float32Array(anchor.length);
  const most = (reach: Float32Array): number => {
    let furthest = 0;
    for (const each of reach) if (each > furthest) furthest = each;
    return furthest;
  };
  const later: Side = { next: (row, rank) => row.after(rank), own: width, theirs: before, most: most(before) };
  const earlier: Side = { next: (row, rank) => row.before(rank), own: before, theirs: width, most: most(width) };
  const field: Field = { anchor, gap, walk, threshold, later, earlier };
  let used = 0;
  const turns = given ? Uint32Array.of(...order.filter((rank) => given[rank]! >= 0), ...order.filter((rank) => given[rank]! < 0)) : order;
  for (let turn = 0; turn < turns.length; turn++) {
    if (turn % STEP === STEP - 1) yield;
    const rank = turns[turn]!;
    const { at, scale } = settledAt(settled, turn) ?? givenLane(field, rows, { rank, lane: given?.[rank] }) ?? bestLane(field, rows, rank);
    rows[at]?.add(rank);
    lane[rank] = at;
    threshold[rank] = scale;
    used = Math.max(used, at + 1);
  }
  return { lane, threshold, lanes: used };
}

/** Where a label stands, and from which scale on. */
interface Found {
  readonly at: number;
  readonly scale: number;
}

const settledAt = (settled: SettledRanges | undefined, turn: number): Found | undefined =>
  settled && turn < settled.lane.length ? { at: settled.lane[turn]!, scale: settled.threshold[turn]! } : undefined;

/** In the lane that it was given, against everybody there. */
function givenLane(
  field: Field,
  rows: readonly RankBitset[],
  { rank, lane = -1 }: { rank: number; lane: number | undefined },
): Found | undefined {
  const row = rows[lane];
  return row && { at: lane, scale: scaleIn({ ...field, walk: Infinity }, row, { rank, limit: Infinity }) };
}

/** The lane that lets a label in at the smallest scale; −1 and Infinity when its anchor is taken in all of them. */
function bestLane(field: Field, rows: readonly RankBitset[], rank: number): Found {
  let best = { at: -1, scale: Infinity };
  let limit = Number.MAX_VALUE;
  for (let at = 0; at < rows.length && limit > 0; at++) {
    const row = rows[at];
    if (!row) continue;
    const scale = scaleIn(field, row, { rank, limit });
    if (scale > limit) continue;
    best = { at, scale };
    limit = scale * FARTHER_LANE_FACTOR;
  }
  return best;
}

/** A label, and the scale beyond which nobody wants to know more. */
interface Wanted {
  readonly rank: number;
  readonly limit: number;
}

function scaleIn(field: Field, row: RankBitset, wanted: Wanted): number {
  const after = scaleAmong(field, 'later', row, wanted);
  return after > wanted.limit ? after : Math.max(after, scaleAmong(field, 'earlier', row, wanted));
}

/** The smallest scale at which the label is clear of all those on one side of it in the lane that are shown there; some scale beyond the limit, if it is. */
function scaleAmong(field: Field, side: 'later' | 'earlier', row: RankBitset, { rank, limit }: Wanted): number {
  const { anchor, gap, walk, threshold } = field;
  const { next, own, theirs, most } = field[side];
  const room = (own[rank] ?? 0) + gap;
  let least = 0;
  let steps = 0;
  for (let other = next(row, rank); other >= 0; other = next(row, other)) {
    const distance = Math.abs((anchor[other] ?? 0) - (anchor[rank] ?? 0));
    // Those farther away clear at a smaller scale than this; and it is always safe to let them count.
    const bound = clearScale(distance, room + most);
    if (bound <= least) return least;
    if (steps++ === walk) return bound;
    const scale = clearScale(distance, room + (theirs[other] ?? 0));
    if ((threshold[other] ?? 0) < scale) least = Math.max(least, scale);
    if (least > limit) return least;
  }
  return least;
}
