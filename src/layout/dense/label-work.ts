import { rangeSteps } from '../label-ranges.js';

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
}

/** What the labels of a band have for life, by place: the row, and the scale from which on they are shown, in as little room as does. */
export interface LabelLives {
  /** −1: never labelled. */
  readonly row: Int8Array<ArrayBuffer> | Int16Array<ArrayBuffer>;
  /** Px per warp unit, up to the next single-precision number: so none is shown where there is no room for it yet. */
  readonly threshold: Float32Array<ArrayBuffer>;
}

/** Works out what each label of a band has for life, in steps. O(n · rows). */
export function* labelSteps({ anchor, widths, order, rows, gap }: LabelWork): Generator<undefined, LabelLives, undefined> {
  const [width, lead] = [new Float32Array(widths.length), new Float32Array(widths.length)];
  for (let place = 0; place < widths.length; place++) {
    if (widths[place]! < 0) lead[place] = -widths[place]!;
    else width[place] = widths[place]!;
  }
  const { lane, threshold } = yield* rangeSteps({ anchor, width, lead, order }, { lanes: rows, gap });
  const single = new Float32Array(threshold.length);
  for (let place = 0; place < single.length; place++) single[place] = roundUp(threshold[place]!);
  return { row: rows < 2 ** 7 ? new Int8Array(lane) : new Int16Array(lane), threshold: single };
}

/** Relative distance of two single-precision numbers, at most. */
const SINGLE = 2 ** -23;

/** No less than a positive number, and as good as it when it is stored in single precision. */
const roundUp = (value: number): number => (Math.fround(value) >= value ? value : value * (1 + SINGLE));

/** The same at once. */
export function workOutLabels(work: LabelWork): LabelLives {
  const steps = labelSteps(work);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
