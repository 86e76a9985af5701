import { fitView, limitsOf, type Viewport } from '../../axis/viewport.js';
import { lazyList } from '../../model/lazy-list.js';
import { EDGE, rowsIn, type PlanInput, type ViewPlan } from '../label-plan.js';
import { elementsLeft, elementsOf } from '../most-elements.js';
import type { InlineRange } from '../place-mark.js';
import { rowsInRoom, type PlotRoom } from '../plot-room.js';
import { placeOf, rankAt, type DenseBand } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import type { DenseStore } from './dense-store.js';

/** How much room labels need, px. */
export interface LabelWidths {
  /** By rank, from the words of an event. */
  readonly of: (rank: number) => number;
  /** The widest of a sample. */
  readonly widest: () => number;
}

/** What a plan for many events is made from. */
export interface DenseInput extends Omit<PlanInput, 'widths'> {
  readonly store: DenseStore;
  readonly widths: LabelWidths;
  /** Where the page gives the element a height: labels are titles alone then. */
  readonly room?: PlotRoom | undefined;
}

/** The plan of a timeline with more events than can be looked at one by one in a frame. */
export interface DensePlan extends ViewPlan {
  readonly columns: EventColumns;
  readonly widths: LabelWidths;
  readonly bands: readonly DenseBand[];
  /** So many labels are no more elements than a page should have for a plot: narrow ones stand further apart (A5). */
  readonly most: number;
}

/** Room at either end of the data, px. */
export const PADDING: { readonly start: number; readonly end: number } = { start: EDGE, end: 2 * EDGE };

/** What many events have besides: words of what is searched and seen. */
const MORE = 20;
/** So many events, from all over, say how many elements a label is. */
const ASKED = 64;

function mostLabels({ timeline, store, scale }: DenseInput, fitted: Viewport): number {
  const { size } = store.columns;
  const some = Array.from({ length: Math.min(size, ASKED) }, (_, at) => timeline.events[Math.floor((at * size) / ASKED)]!);
  const each = some.reduce((sum, event) => sum + elementsOf(event), 0) / some.length;
  return (elementsLeft(scale, fitted, store.lanes.length).some - MORE) / each;
}

/** Rows of labels in each lane, where the plot is as high as it needs: lanes share what one has, or a little more. */
function rowsOfEach(input: DenseInput, most: number): number {
  const { metrics, inlineSize, store } = input;
  const shared = Math.max(metrics.rows, Math.floor((most * metrics.labelMax) / inlineSize));
  return Math.min(rowsIn(input), Math.ceil(shared / store.lanes.length));
}

/** The plan of many events; its labels come with `firstLabels` and `setLabels`. O(1). */
export function planDense(input: DenseInput): DensePlan {
  const { store, scale, inlineSize, minSpan, room } = input;
  const { columns } = store;
  const fitted = fitView(scale, inlineSize, PADDING);
  const most = mostLabels(input, fitted);
  const usual = rowsOfEach(input, most);
  const rowSize = room?.brief.rowSize ?? 0;
  const rows = room
    ? Math.floor(rowsInRoom({ input, fitted }, store.lanes, { room, rowSize, crowded: true, usual }) / store.lanes.length)
    : usual;
  const bands = store.lanes.map((lane): DenseBand => ({ ...lane, rows, crowded: true, labels: undefined }));
  return {
    input: room ? { ...input, metrics: { ...input.metrics, ...room.brief } } : input,
    columns,
    widths: input.widths,
    bands,
    most,
    specs: lazyList(columns.size, (rank) => columns.spec(rank)),
    reach: lazyList(columns.size, (rank) => reachOf(bands, columns, rank)),
    nearest: (warp) => nearestTo(bands, scale.warpToTime(warp)),
    fitted,
    limits: limitsOf(scale, inlineSize, { padding: PADDING, minSpan }),
  };
}

function nearestTo(bands: readonly DenseBand[], time: number): number {
  let [nearest, least] = [0, Infinity];
  for (const band of bands) {
    const after = band.index.placeAt(time);
    for (const place of [after - 1, after]) {
      const distance = Math.abs((band.anchors[place] ?? Infinity) - time);
      if (distance < least) [nearest, least] = [rankAt(band, place), distance];
    }
  }
  return nearest;
}

function reachOf(bands: readonly DenseBand[], columns: EventColumns, rank: number): InlineRange {
  for (const band of bands) {
    const place = placeOf(band, columns, rank);
    const width = place < 0 ? undefined : (band.labels?.widths[place] ?? 0);
    if (width !== undefined) return { start: Math.min(0, width), end: Math.max(0, width) };
  }
  return { start: 0, end: 0 };
}
