import { DAY_MS } from '../../date/civil-days.js';
import { fitView, limitsOf, warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { float64 } from '../../model/columns/fill.js';
import { lazyList } from '../../model/lazy-list.js';
import { EDGE, rowsIn, type PlanInput, type ViewPlan } from '../label-plan.js';
import { labelQuery } from '../label-query.js';
import type { LabelRanges } from '../label-ranges.js';
import type { InlineRange } from '../place-mark.js';
import { rowsInRoom, type PlotRoom } from '../plot-room.js';
import { placeOf, rankAt, type DenseBand } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import type { Claims } from './label-order.js';
import type { LabelWork } from './label-work.js';
import type { DenseStore } from './dense-store.js';

/** What a plan for many events is made from. */
export interface DenseInput extends Omit<PlanInput, 'widths'> {
  readonly store: DenseStore;
  /** How much room the label of an event is given, px. */
  readonly widthOf: (rank: number) => number;
  /** Where the page gives the element a height: labels are titles alone then. */
  readonly room?: PlotRoom | undefined;
}

/** The plan of a timeline with more events than can be looked at one by one in a frame. */
export interface DensePlan extends ViewPlan {
  readonly columns: EventColumns;
  readonly bands: readonly DenseBand[];
}

/** Room at either end of the data, px. */
const PADDING = { start: EDGE, end: 2 * EDGE };

/** The plan of many events; its labels come with `labelWork` and `setLabels`. O(1). */
export function planDense(input: DenseInput): DensePlan {
  const { store, scale, inlineSize, minSpan, room } = input;
  const { columns } = store;
  const fitted = fitView(scale, inlineSize, PADDING);
  const rowSize = room?.brief.rowSize ?? 0;
  const rows = room
    ? Math.floor(rowsInRoom({ input, fitted }, store.lanes, { room, rowSize, crowded: true }) / store.lanes.length)
    : rowsIn(input);
  const bands = store.lanes.map((lane): DenseBand => ({ ...lane, rows, crowded: true, labels: undefined }));
  return {
    input: room ? { ...input, metrics: { ...input.metrics, ...room.brief } } : input,
    columns,
    bands,
    specs: lazyList(columns.size, (rank) => columns.spec(rank)),
    reach: lazyList(columns.size, (rank) => reachOf(bands, columns, rank)),
    fitted,
    limits: limitsOf(scale, inlineSize, { padding: PADDING, minSpan }),
  };
}

/** What the labels of a band are worked out from: every zoom to come has them in the same rows. O(n). */
export function labelWork(band: DenseBand, input: DenseInput): LabelWork {
  const { anchors: times } = band;
  const { scale, widthOf } = input;
  const size = times.length;
  const anchor = scale.kind === 'time' ? times : float64(size, (place) => scale.timeToWarp(instant(times[place]!)));
  const widths = new Float32Array(size);
  for (let place = 0; place < size; place++) widths[place] = widthOf(rankAt(band, place));
  turnLast(widths, anchor, input);
  return { anchor, widths, ...claimsOf(band, input.store.columns), rows: band.rows, gap: input.metrics.gap };
}

/** Gives a band its labels, as they were worked out. */
export function setLabels(band: DenseBand, { anchor, widths }: LabelWork, ranges: LabelRanges): void {
  band.labels = { row: ranges.lane, query: labelQuery(ranges, anchor), widths };
}

function claimsOf(band: DenseBand, { from, to, weight }: EventColumns): Claims {
  const lengthAt = (rank: number): number => {
    const length = to[rank]! - from[rank]!;
    return length > DAY_MS ? length : 0;
  };
  const size = band.anchors.length;
  return {
    lengths: float64(size, (place) => lengthAt(rankAt(band, place))),
    weights: weight && float64(size, (place) => weight[rankAt(band, place)]!),
  };
}

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
