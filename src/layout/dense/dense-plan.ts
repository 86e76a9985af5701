import type { TimeScale } from '../../axis/time-scale.js';
import { fitView, limitsOf, warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { lazyList } from '../../model/lazy-list.js';
import { EDGE, rowsIn, type PlanInput, type ViewPlan } from '../label-plan.js';
import { labelQuery } from '../label-query.js';
import { rangeLabels } from '../label-ranges.js';
import type { InlineRange } from '../place-mark.js';
import { placeOf, rankAt, type DenseBand } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import { labelOrder } from './label-order.js';
import type { DenseStore } from './dense-store.js';

/** What a plan for many events is made from. */
export interface DenseInput extends Omit<PlanInput, 'widths'> {
  readonly store: DenseStore;
  /** How much room the label of an event is given, px. */
  readonly widthOf: (rank: number) => number;
}

/** The plan of a timeline with more events than can be looked at one by one in a frame. */
export interface DensePlan extends ViewPlan {
  readonly columns: EventColumns;
  readonly bands: readonly DenseBand[];
}

/** Room at either end of the data, px. */
const PADDING = { start: EDGE, end: 2 * EDGE };

/** Decides for every zoom to come which label stands in which row and from which zoom on; O(n log n). */
export function planDense(input: DenseInput): DensePlan {
  const { store, scale, inlineSize, minSpan } = input;
  const { columns } = store;
  const rows = rowsIn(input);
  const bands = store.lanes.map((lane): DenseBand => ({ ...lane, rows, crowded: true, labels: undefined }));
  for (const band of bands) labelBand(band, input);
  return {
    input,
    columns,
    bands,
    specs: lazyList(columns.size, (rank) => columns.spec(rank)),
    reach: lazyList(columns.size, (rank) => reachOf(bands, columns, rank)),
    fitted: fitView(scale, inlineSize, PADDING),
    limits: limitsOf(scale, inlineSize, { padding: PADDING, minSpan }),
  };
}

function labelBand(band: DenseBand, input: DenseInput): void {
  const { scale, metrics, widthOf } = input;
  const anchor = warped(band.anchors, scale);
  const size = anchor.length;
  const widths = Float32Array.from({ length: size }, (_, place) => widthOf(rankAt(band, place)));
  turnLast(widths, anchor, input);
  const boxes = { anchor, width: widths.map((width) => Math.max(width, 0)), lead: widths.map((width) => Math.max(-width, 0)) };
  const ranges = rangeLabels({ ...boxes, order: labelOrder(band, input.store.columns) }, { lanes: band.rows, gap: metrics.gap });
  band.labels = { row: ranges.lane, query: labelQuery(ranges, anchor), widths };
}

const warped = (times: Float64Array, scale: TimeScale): Float64Array =>
  scale.kind === 'time' ? times : times.map((time) => scale.timeToWarp(instant(time)));

/** Labels that would not fit between their anchors and the plot's end, everything being in view, end there: their widths become negative. */
function turnLast(widths: Float32Array, anchor: Float64Array, { scale, inlineSize }: DenseInput): void {
  const view = fitView(scale, inlineSize, PADDING);
  for (let place = widths.length - 1; place >= 0; place--) {
    const before = warpToPx(view, anchor[place]!);
    const after = inlineSize - before;
    if (after > inlineSize / 2) return;
    if (widths[place]! > after) widths[place] = -Math.min(widths[place]!, before);
  }
}

function reachOf(bands: readonly DenseBand[], columns: EventColumns, rank: number): InlineRange {
  for (const band of bands) {
    const place = placeOf(band, columns, rank);
    const width = place < 0 ? undefined : (band.labels?.widths[place] ?? 0);
    if (width !== undefined) return { start: Math.min(0, width), end: Math.max(0, width) };
  }
  return { start: 0, end: 0 };
}
