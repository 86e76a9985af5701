import type { TimeScale } from '../axis/time-scale.js';
import { fitView, limitsOf, type EdgePadding, type Viewport, type ViewLimits } from '../axis/viewport.js';
import type { Timeline } from '../model/timeline.js';
import type { EventStore } from '../store/event-store.js';
import { labelQuery, type LabelQuery } from './label-query.js';
import { rangeLabels, type LabelRanges } from './label-ranges.js';
import type { LayoutMetrics } from './layout.js';
import { specifyMark, type MarkSpec } from './mark-spec.js';
import { anchorOf } from './place-mark.js';
import { stackLabels } from './stack-labels.js';
import { assignTracks } from './tracks.js';

/** Room on either side of the data, in px, so that no mark touches the plot's edge. */
const EDGE = 16;

/** Up to this many events are all labelled where they can be (L6), whatever that does to the height. */
const FEW = 20;

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
}

/** A band and the labels of its events, decided once for every zoom. Arrays run along the band's events in order of their anchors. */
export interface BandPlan {
  readonly lane: string | undefined;
  readonly ranks: readonly number[];
  readonly anchors: Float64Array;
  readonly ranges: LabelRanges;
  readonly query: LabelQuery;
  /** By place in `ranks`. */
  readonly tracks: readonly number[];
  readonly trackCount: number;
  /** Whether some label waits for a closer zoom, so that room is kept for “+N”. */
  readonly crowded: boolean;
}

export interface LabelPlan {
  readonly input: PlanInput;
  readonly specs: readonly MarkSpec[];
  readonly bands: readonly BandPlan[];
  /** Everything in view, labels included. */
  readonly fitted: Viewport;
  readonly limits: ViewLimits;
}

/** Decides once, for every zoom to come, which label stands in which row and from which zoom on (experience.md §2.2). */
export function planLabels(input: PlanInput): LabelPlan {
  const { timeline, store, scale } = input;
  const specs = timeline.events.map((event, rank) => specifyMark(event, store.spans[rank]!));
  const anchorAt = specs.map((spec) => scale.timeToWarp(anchorOf(spec)));
  const padding = paddingOf(input, anchorAt);
  const limits = limitsOf(scale, input.inlineSize, { padding, minSpan: input.minSpan });
  // Labels must not collide in the widest view that one can zoom out to.
  const leastScale = input.inlineSize / limits.maxSpan;
  const bands = splitByLane(timeline).map(({ lane, ranks }) => planBand(input, { lane, ranks, specs, anchorAt, leastScale }));
  return { input, specs, bands, limits, fitted: fitView(scale, input.inlineSize, padding) };
}

/** Room beside the data at which every mark and every label lies inside the plot. */
function paddingOf({ scale, widths, inlineSize }: PlanInput, anchorAt: readonly number[]): EdgePadding {
  const [first, last] = scale.warpDomain;
  const room = inlineSize - EDGE;
  let pxPerWarp = (room - EDGE) / (last - first);
  anchorAt.forEach((anchor, rank) => {
    const distance = anchor - first;
    const left = room - Math.min(widths[rank] ?? 0, room / 2);
    if (distance > 0 && Number.isFinite(distance)) pxPerWarp = Math.min(pxPerWarp, left / distance);
  });
  return { start: EDGE, end: room - (last - first) * pxPerWarp };
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
}

function planBand({ timeline, widths, metrics }: PlanInput, { lane, ranks, specs, anchorAt, leastScale }: BandInput): BandPlan {
  const sorted = ranks.toSorted((a, b) => anchorAt[a]! - anchorAt[b]! || a - b);
  const anchors = Float64Array.from(sorted, (rank) => anchorAt[rank]!);
  const width = Float32Array.from(sorted, (rank) => widths[rank] ?? 0);
  const { gap, rows } = metrics;
  const boxes = { anchor: anchors, width };
  const stack = (lanes: number): LabelRanges | null => stackLabels(boxes, { lanes, gap, scale: leastScale });
  const few = timeline.events.length <= FEW;
  const stacked = few ? (stack(rows) ?? stack(FEW)) : sorted.length <= MANY ? stack(rows) : null;
  const ranges = stacked ?? rangeLabels({ ...boxes, order: orderOf(timeline, sorted) }, { lanes: rows, gap });
  const tracks = assignTracks(
    sorted.map((rank) => specs[rank]!),
    MOST_TRACKS,
  );
  return {
    lane,
    ranks: sorted,
    anchors,
    ranges,
    query: labelQuery(ranges, anchors),
    tracks,
    trackCount: Math.max(1, ...tracks.map((track) => track + 1)),
    crowded: ranges.threshold.some((threshold) => threshold > leastScale),
  };
}

/** Which label goes first where not all fit (L7): importance, what is disputed, what has a quote, what lasts longest, the id. */
function orderOf({ events }: Timeline, ranks: readonly number[]): Uint32Array {
  const weight = (place: number): readonly number[] => {
    const { importance, status, quotes, date } = events[ranks[place]!]!;
    return [importance ?? 0, Number(status === 'disputed'), Number(quotes.length > 0), date.value.max - date.value.min || 0];
  };
  const weights = ranks.map((_, place) => weight(place));
  const compare = (a: number, b: number): number => {
    const index = weights[a]!.findIndex((value, at) => value !== weights[b]![at]);
    if (index !== -1) return weights[b]![index]! - weights[a]![index]!;
    return events[ranks[a]!]!.id < events[ranks[b]!]!.id ? -1 : 1;
  };
  return Uint32Array.from(ranks.keys()).sort(compare);
}
