import { rangeSteps, type SettledRanges } from '../label-ranges.js';

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
  /** What the first of `order` have already. */
  readonly settled?: SettledRanges;
  /** Px per warp unit: those that are not settled are shown at larger scales than this only. */
  readonly beyond?: number;
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
  const { anchor, widths, order, rows, gap, settled, beyond = 0 } = work;
  const boxes = { anchor, ...reachesOf(widths), order, ...(settled && { settled }) };
  const { lane, threshold } = yield* rangeSteps(boxes, { lanes: rows, gap });
  // A larger scale than is needed is always safe: whoever came later counts with the smaller one.
  const least = beyond * (1 + 2 * SINGLE);
  for (let turn = settled?.lane.length ?? 0; turn < order.length; turn++) {
    const place = order[turn]!;
    if (threshold[place]! < least) threshold[place] = least;
  }
  return { row: rows < 2 ** 7 ? new Int8Array(lane) : new Int16Array(lane), threshold: singles(threshold) };
}

/** How far labels reach from their anchors, in the direction of time and against it, px. */
export function reachesOf(widths: Int16Array): { readonly width: Float32Array; readonly lead: Float32Array } {
  const [width, lead] = [new Float32Array(widths.length), new Float32Array(widths.length)];
  for (let place = 0; place < widths.length; place++) {
    if (widths[place]! < 0) lead[place] = -widths[place]!;
    else width[place] = widths[place]!;
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
export function workOutLabels(work: LabelWork): LabelLives {
  const steps = labelSteps(work);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
