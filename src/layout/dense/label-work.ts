import { warpToPx, type Viewport } from '../../axis/viewport.js';
import { runThrough } from '../../model/run-through.js';
import { placeBefore } from '../../store/bisect.js';
import { rangeLabels, rangeSteps, type SettledRanges } from '../label-ranges.js';
import { groupsOf, packLabels } from '../pack-labels.js';
import type { Claims } from './label-order.js';

/** What the rows and the least zooms of a band's labels are worked out from: plain arrays by place, so that they can be sent to a worker. */
export interface LabelWork {
  /** Warped time. */
  readonly anchor: Float64Array;
  /** Px; negative where the label ends at its anchor. */
  readonly widths: Int16Array;
  /** Places by falling claims; see `labelOrder`. */
  readonly order: Uint32Array;
  readonly rows: number;
  /** Px. */
  readonly gap: number;
  /** Px: a label that is narrower keeps as much room free, from where it starts. */
  readonly least: number;
  /** What the first of `order` have already. */
  readonly settled?: SettledRanges;
  /** Px per warp unit: those that are not settled are shown at larger scales than this only. */
  readonly beyond?: number;
}

/** The labels of a band as they come: in nobody's order, and not measured. */
export interface LabelBatch extends Pick<LabelWork, 'anchor' | 'rows' | 'gap' | 'least'> {
  readonly claims: Claims;
  /** Px: stands for those that are not measured. */
  readonly widest: number;
  /** How many are to be there first. */
  readonly first: number;
  /** The view of everything. */
  readonly fitted: Viewport;
  /** Px: a wider label ends in an ellipsis. */
  readonly whole: number;
}

/** So many labels, the first to choose a row, are measured one by one; for the others the widest of a sample stands. */
export const MEASURED = 2048;

/** What there is to be worked out for the labels of a batch: `order` is that of their claims, `measured` the widths of the first of it. */
export function workOf({ anchor, rows, gap, least, widest, fitted }: LabelBatch, order: Uint32Array, measured: Int16Array): LabelWork {
  const widths = new Int16Array(anchor.length).fill(anchor.length > MEASURED ? widest : 0);
  for (let turn = 0; turn < measured.length; turn++) widths[order[turn]!] = measured[turn]!;
  turnLast(widths, anchor, fitted);
  return { anchor, widths, order, rows, gap, least };
}

/** Labels that would not fit between their anchors and the plot's end, everything being in view, end there: their widths become negative. */
function turnLast(widths: Int16Array, anchor: Float64Array, view: Viewport): void {
  for (let place = widths.length - 1; place >= 0; place--) {
    const before = warpToPx(view, anchor[place]!);
    const after = view.length - before;
    if (after > view.length / 2) return;
    if (widths[place]! > after) widths[place] = -Math.min(widths[place]!, Math.floor(before));
  }
}

/** The labels that choose first, by place, ascending, and what is left for the others. */
export interface FirstLabels {
  readonly places: Uint32Array;
  readonly lane: Int16Array;
  readonly threshold: Float64Array;
  readonly rest: LabelWork;
}

/** So many of those that choose first are packed: a view has room for some dozens. */
const PACKED = 256;

/**
 * Gives those that choose first their rows. With them all are there that are shown while everything is in view: the others come as one zooms in.
 * A label that makes room for another by ending at its anchor has a negative width from then on.
 */
export function settleFirst(work: LabelWork, batch: LabelBatch): FirstLabels {
  const { order, rows, gap, least } = work;
  const { fitted } = batch;
  const first = order.slice(0, batch.first);
  const places = first.slice().sort();
  const anchor = Float64Array.from(places, (place) => work.anchor[place]!);
  const turns = first.map((place) => placeBefore(places, place));
  const given = packFirst(work, batch, { places, anchor, turns });
  const widths = Int16Array.from(places, (place) => work.widths[place]!);
  const boxes = { anchor, ...reachesOf(widths, least), order: turns, given };
  const { lane, threshold } = rangeLabels(boxes, { lanes: rows, gap });
  const settled = {
    lane: Int16Array.from(turns, (at) => lane[at]!),
    threshold: Float64Array.from(turns, (at) => threshold[at]!),
  };
  const beyond = fitted.length / (fitted.end - fitted.start);
  return { places, lane, threshold, rest: { ...work, settled, beyond } };
}

/** Those that choose first: `anchor` is by index in `places`, and `turns` are such indexes by falling claims. */
interface First {
  readonly places: Uint32Array;
  readonly anchor: Float64Array;
  readonly turns: Uint32Array;
}

/** By index in `places`: the row of a label that is seen with everything in view, else −1. Turns labels to the side that they have there. */
function packFirst({ widths, rows, gap, least }: LabelWork, batch: LabelBatch, { places, anchor, turns }: First): Int16Array {
  const { claims, fitted, whole } = batch;
  const groups = groupsOf(turns.subarray(0, PACKED), (at) => claims.weight?.[places[at]!]);
  const own = Float32Array.from(places, (place) => Math.abs(widths[place]!));
  const given = Float64Array.from(places, (place) => Math.min(0, widths[place]!));
  const labels = { anchors: anchor, widths: own, offsets: given };
  const { lane, offsets } = packLabels(labels, groups, { lanes: rows, gap, view: fitted, whole, least });
  for (const [at, place] of places.entries()) if (offsets[at]! < 0) widths[place] = -Math.abs(widths[place]!);
  return lane;
}

/** What the labels of a band have for life, by place: the row, and the scale from which on they are shown, in as little room as does. */
export interface LabelLives {
  /** −1: never labelled. */
  readonly row: Int8Array<ArrayBuffer> | Int16Array<ArrayBuffer>;
  /** Px per warp unit, up to the next single-precision number: so none is shown where there is no room for it yet. */
  readonly threshold: Float32Array<ArrayBuffer>;
}

/** Works out what each label of a band has for life, in steps. O(n · rows). */
export function* labelSteps(work: LabelWork): Generator<undefined, LabelLives, undefined> {
  const { anchor, widths, order, rows, gap, least, settled, beyond = 0 } = work;
  const boxes = { anchor, ...reachesOf(widths, least), order, ...(settled && { settled }) };
  const { lane, threshold } = yield* rangeSteps(boxes, { lanes: rows, gap });
  // A larger scale than is needed is always safe: whoever came later counts with the smaller one.
  const scale = beyond * (1 + 2 * SINGLE);
  for (let turn = settled?.lane.length ?? 0; turn < order.length; turn++) {
    const place = order[turn]!;
    if (threshold[place]! < scale) threshold[place] = scale;
  }
  return { row: rows < 2 ** 7 ? new Int8Array(lane) : new Int16Array(lane), threshold: singles(threshold) };
}

/** How far labels reach from their anchors, in the direction of time and against it, with the room that they keep free, px. */
function reachesOf(widths: Int16Array, least: number): { readonly width: Float32Array; readonly lead: Float32Array } {
  const [width, lead] = [new Float32Array(widths.length), new Float32Array(widths.length)];
  for (let place = 0; place < widths.length; place++) {
    lead[place] = Math.max(0, -widths[place]!);
    width[place] = Math.max(least, Math.abs(widths[place]!)) - lead[place]!;
  }
  return { width, lead };
}

/** Relative distance of two single-precision numbers, at most. */
const SINGLE = 2 ** -23;

/** Positive numbers, none less than it was, and as good as that when they are stored in single precision. */
export function singles(values: Float64Array): Float32Array<ArrayBuffer> {
  const single = new Float32Array(values.length);
  for (let at = 0; at < single.length; at++) {
    const value = values[at]!;
    single[at] = Math.fround(value) >= value ? value : value * (1 + SINGLE);
  }
  return single;
}

/** The same at once. */
export const workOutLabels = (work: LabelWork): LabelLives => runThrough(labelSteps(work));
