import type { TimeScale } from '../axis/time-scale.js';
import { fitView, limitsOf, warpToPx, type EdgePadding, type Viewport, type ViewLimits } from '../axis/viewport.js';
import type { Instant } from '../date/instant.js';
import type { Timeline } from '../model/timeline.js';
import type { EventStore } from '../store/event-store.js';
import type * as crowd from './crowd.js';
import type { LabelRanges } from './label-ranges.js';
import type { LayoutMetrics } from './layout.js';
import { specifyMark, type MarkSpec } from './mark-spec.js';
import { roomOf } from './mark-room.js';
import type { InlineRange } from './place-mark.js';
import { stackLabels, type ShiftedBoxes, type StackRoom } from './stack-labels.js';
import { assignTracks } from './tracks.js';

/** Room on either side of the data, in px, so that no mark touches the plot's edge. */
export const EDGE = 16;

/** Up to this many events are all labelled where they can be (L6), whatever that does to the height; more take a `crowd`. */
export const FEW = 20;

/** A plot narrower than this, px, has room for so many rows of labels where there are more than a few events (Z12). */
const COMPACT_BELOW = 720;
const COMPACT_ROWS = 2;

/** Rows of labels that there is room for, where there are more than a few events. */
export const rowsIn = ({ inlineSize, metrics }: Pick<PlanInput, 'inlineSize' | 'metrics'>): number =>
  inlineSize >= COMPACT_BELOW ? metrics.rows : Math.min(metrics.rows, COMPACT_ROWS);

/** Beyond this many in a band it is not worth trying whether all fit at once. */
const MANY = 200;
const MOST_TRACKS = 4;

/** What a plan is made from. Everything but `widths` and `inlineSize` stays the same while a page is resized. */
export interface PlanInput {
  readonly timeline: Timeline;
  readonly store: EventStore;
  readonly scale: TimeScale;
  /** Width of the label by rank, in px, measured in the font it will be set in. */
  readonly widths: ArrayLike<number>;
  readonly metrics: LayoutMetrics;
  /** Of the plot, in px. */
  readonly inlineSize: number;
  /** The shortest view there may be, ms. */
  readonly minSpan: number;
  /** What more than a few events take; without it all are labelled, whatever that does to the height. */
  readonly crowd?: typeof crowd | undefined;
}

/** A band and the labels of its events, decided once for every zoom. Arrays run along the band's events in order of their anchors. */
export interface BandPlan {
  readonly lane: string | undefined;
  readonly ranks: readonly number[];
  readonly anchors: Float64Array;
  readonly ranges: LabelRanges;
  /** Of labels. */
  readonly rows: number;
  /** By place in `ranks`, px. */
  readonly widths: Float32Array;
  /** By place in `ranks`: how far, in px, a label starts from its anchor. 0, or minus its width where it ends there. */
  readonly offsets: Float64Array;
  /** By place in `ranks`. */
  readonly tracks: readonly number[];
  readonly trackCount: number;
  /** Whether some label waits for a closer zoom, so that room is kept for “+N”. */
  readonly crowded: boolean;
}

export interface LabelPlan extends ViewPlan {
  readonly input: PlanInput;
  readonly bands: readonly BandPlan[];
}

/** What any view of a timeline is made with, however many events it has. */
export interface ViewPlan {
  readonly input: Omit<PlanInput, 'widths' | 'minSpan'>;
  readonly specs: readonly MarkSpec[];
  /** By rank: where its label begins and ends, px from the anchor. */
  readonly reach: readonly InlineRange[];
  /** Everything in view, labels included. */
  readonly fitted: Viewport;
  readonly limits: ViewLimits;
}

/** Decides once, for every zoom to come, which label stands in which row and from which zoom on (experience.md §2.2). */
export function planLabels(input: PlanInput): LabelPlan {
  const { timeline, store, scale } = input;
  const specs = timeline.events.map((event, rank) => specifyMark(event, store.spans[rank]!));
  const anchorAt = specs.map(({ anchor }) => scale.timeToWarp(anchor));
  const few = timeline.events.length <= FEW;
  const padding = markPadding(input, specs);
  const limits = limitsOf(scale, input.inlineSize, { padding, minSpan: input.minSpan });
  // Labels must not collide in the widest view that one can zoom out to.
  const leastScale = input.inlineSize / limits.maxSpan;
  const bands = splitByLane(timeline).map((lane) => planBand(input, { ...lane, specs, anchorAt, leastScale, padding, few }));
  const reach: InlineRange[] = [];
  for (const { ranks, offsets, widths } of bands)
    for (const [place, rank] of ranks.entries()) reach[rank] = { start: offsets[place]!, end: offsets[place]! + widths[place]! };
  return { input, specs, bands, reach, limits, fitted: fitView(scale, input.inlineSize, padding) };
}

/** Room beside the data for what marks have beyond it: fades where an end is not known, signs. */
function markPadding({ timeline, scale, inlineSize, metrics }: PlanInput, specs: readonly MarkSpec[]): EdgePadding {
  const [first, last] = scale.warpDomain;
  const length = inlineSize - 2 * EDGE;
  const toPx = (time: Instant): number => ((scale.timeToWarp(time) - first) / (last - first)) * length;
  const padding = { start: EDGE, end: EDGE };
  specs.forEach((spec, rank) => {
    const { start, end } = roomOf(spec, timeline.events[rank]!.status, toPx, metrics.markSize);
    if (Number.isFinite(start)) padding.start = Math.max(padding.start, -start);
    if (Number.isFinite(end)) padding.end = Math.max(padding.end, end - length);
  });
  return padding;
}

interface LaneRanks {
  readonly lane: string | undefined;
  readonly ranks: readonly number[];
}

/** Lanes that have events, in the dataset's order; events without one come last, in a band without a name. */
function splitByLane({ events, lanes }: Timeline): LaneRanks[] {
  const ids = [...lanes.map(({ id }) => id), undefined];
  const byLane = new Map(ids.map((id): [string | undefined, number[]] => [id, []]));
  events.forEach((event, rank) => byLane.get(event.lane)?.push(rank));
  return [...byLane].filter(([, ranks]) => ranks.length > 0).map(([lane, ranks]) => ({ lane, ranks }));
}

interface BandInput extends LaneRanks {
  readonly specs: readonly MarkSpec[];
  readonly anchorAt: readonly number[];
  readonly leastScale: number;
  readonly padding: EdgePadding;
  readonly few: boolean;
}

function planBand(input: PlanInput, band: BandInput): BandPlan {
  const { lane, ranks, anchorAt, leastScale, few } = band;
  const { timeline, widths, metrics, crowd } = input;
  const sorted = ranks.toSorted((a, b) => anchorAt[a]! - anchorAt[b]! || a - b);
  const anchors = Float64Array.from(sorted, (rank) => anchorAt[rank]!);
  const width = Float32Array.from(sorted, (rank) => widths[rank] ?? 0);
  const { gap } = metrics;
  const rows = few ? metrics.rows : rowsIn(input);
  const offsets = new Float64Array(sorted.length);
  chooseSides(input, band.padding, { anchors, width, offsets });
  const boxes = { anchors, width, offsets };
  const stack = (lanes: number): LabelRanges | null => stackShifted(boxes, { lanes, gap, scale: leastScale });
  const ranges =
    (few || sorted.length <= MANY ? stack(rows) : null) ??
    (few ? undefined : crowd?.rangeByWeight(timeline, sorted, boxes, { lanes: rows, gap })) ??
    stackAll(boxes, { gap, scale: leastScale });
  const tracks = tracksOf(input, band, sorted);
  return {
    lane,
    ranks: sorted,
    anchors,
    ranges,
    rows: ranges.lanes,
    widths: width,
    offsets,
    tracks,
    trackCount: Math.max(1, ...tracks.map((track) => track + 1)),
    crowded: ranges.threshold.some((threshold) => threshold > leastScale),
  };
}

/** In the widest view, where marks are closest. */
function tracksOf({ timeline, scale, metrics }: PlanInput, { specs, leastScale }: BandInput, ranks: readonly number[]): readonly number[] {
  const toPx = (time: Instant): number => scale.timeToWarp(time) * leastScale;
  return assignTracks(
    ranks.map((rank) => roomOf(specs[rank]!, timeline.events[rank]!.status, toPx, metrics.markSize)),
    MOST_TRACKS,
  );
}

/**
 * A label that would not fit between its anchor and the plot's end, everything being in view, ends at its anchor instead; one that
 * fits on neither side is made as narrow as the wider one. Decided once: a label that changed sides while one pans would jump.
 */
function chooseSides({ scale, inlineSize }: PlanInput, padding: EdgePadding, { anchors, width, offsets }: ShiftedBoxes): void {
  const view = fitView(scale, inlineSize, padding);
  anchors.forEach((anchor, at) => {
    const before = warpToPx(view, anchor);
    const after = inlineSize - before;
    const size = Math.min(width[at]!, Math.max(before, after));
    width[at] = size;
    offsets[at] = size > after ? -size : 0;
  });
}

/** As many rows as it takes to show every label. */
function stackAll(boxes: ShiftedBoxes, room: Omit<StackRoom, 'lanes'>): LabelRanges {
  const ranges = stackShifted(boxes, { ...room, lanes: boxes.anchors.length });
  if (!ranges) throw new RangeError('more rows than labels');
  return ranges;
}

/** Stacks labels by where they start at the given scale, and gives the rows back in the order of the anchors. */
function stackShifted({ anchors, width, offsets }: ShiftedBoxes, room: StackRoom): LabelRanges | null {
  const starts = anchors.map((anchor, at) => anchor + (offsets[at] ?? 0) / room.scale);
  const order = [...starts.keys()].sort((a, b) => starts[a]! - starts[b]! || a - b);
  const stacked = stackLabels(
    { anchor: Float64Array.from(order, (at) => starts[at]!), width: Float32Array.from(order, (at) => width[at]!) },
    room,
  );
  if (!stacked) return null;
  const lane = new Int16Array(order.length);
  order.forEach((at, place) => (lane[at] = stacked.lane[place]!));
  return { ...stacked, lane };
}
