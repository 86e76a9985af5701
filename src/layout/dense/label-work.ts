import { rangeSteps, type LabelRanges } from '../label-ranges.js';
import { labelOrder, type Claims } from './label-order.js';

/** What the rows and the least zooms of a band's labels are worked out from: plain arrays by place, so that they can be sent to a worker. */
export interface LabelWork extends Claims {
  /** Warped time. */
  readonly anchor: Float64Array;
  /** Px; negative where the label ends at its anchor. */
  readonly widths: Float32Array;
  readonly rows: number;
  /** Px. */
  readonly gap: number;
}

/** Works out what each label of a band has for life, in steps. O(n · rows). */
export function labelSteps({ anchor, widths, rows, gap, ...claims }: LabelWork): Generator<undefined, LabelRanges, undefined> {
  const [width, lead] = [new Float32Array(widths.length), new Float32Array(widths.length)];
  for (let place = 0; place < widths.length; place++) {
    if (widths[place]! < 0) lead[place] = -widths[place]!;
    else width[place] = widths[place]!;
  }
  return rangeSteps({ anchor, width, lead, order: labelOrder(claims) }, { lanes: rows, gap });
}

/** The same at once. */
export function workOutLabels(work: LabelWork): LabelRanges {
  const steps = labelSteps(work);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
