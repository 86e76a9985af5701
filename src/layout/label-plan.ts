import type { TimeScale } from '../axis/time-scale.js';
import { fitView, limitsOf, warpToPx, type EdgePadding, type Viewport, type ViewLimits } from '../axis/viewport.js';
import type { Instant } from '../date/instant.js';
import type { Timeline } from '../model/timeline.js';
import type { MemoryStore } from '../store/event-store.js';
import type * as crowd from './crowd.js';
import type { LabelRanges } from './label-ranges.js';
import type { LayoutMetrics } from './layout.js';
import { specifyMark, type MarkSpec } from './mark-spec.js';
import { roomOf } from './mark-room.js';
import type { InlineRange } from './place-mark.js';
import type { PlotRoom } from './plot-room.js';
import { stackLabels, type StackedBoxes } from './stack-labels.js';
import { assignTracks } from './tracks.js';

/** Room on either side of the data, in px, so that no mark touches the plot's edge. */
export const EDGE = 16;

/** Up to this many events are all labelled (L6), whatever that does to the height; more take a `crowd`. */
export const FEW = 20;

/** A plot narrower than this, px, has room for so many rows of labels where there are more than a few events (Z12). */
const COMPACT_BELOW = 720;
const COMPACT_ROWS = 2;

/** Rows of labels that there is room for, where there are more than a few events. */
export const rowsIn = ({ inlineSize, metrics }: Pick<PlanInput, 'inlineSize' | 'metrics'>): number =>
  inlineSize >= COMPACT_BELOW ? metrics.rows : Math.min(metrics.rows, COMPACT_ROWS);

const MOST_TRACKS = 4;

/** What a plan is made from. Everything but `widths` and `inlineSize` stays the same while a page is resized. */
export interface PlanInput {
  readonly timeline: Timeline;
  readonly store: MemoryStore;
  readonly scale: TimeScale;
  /** Width of the label by rank, in px, measured in the font it will be set in: when it is asked for, as that takes long. */
  readonly widths: () => ArrayLike<number>;
  readonly metrics: LayoutMetrics;
  /** Of the plot, in px. */
  readonly inlineSize: number;
  /** The shortest view there may be, ms. */
  readonly minSpan: number;
  /** What more than a few events take; without it all are labelled, whatever that does to the height. */
  readonly crowd?: typeof crowd | undefined;
  /** Where the page gives the element a height; and how wide labels are that are titles alone: by rank, px. */
  readonly room?: PlotRoom | undefined;
  readonly briefWidths?: () => ArrayLike<number>;
}

/** A band and the labels of its events, decided once for every zoom. Arrays run along the band's events in order of their anchors. */
export interface BandPlan {
  readonly lane: string | undefined;
  readonly ranks: readonly number[];
  readonly anchors: Float64Array;
  readonly ranges: LabelRanges;
  /** Of labels. */
  readonly rows: number;
  /** Least distance between two labels of a row, px. */
  readonly gap: number;
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
  readonly input: Omit<PlanInput, 'widths' | 'briefWidths' | 'minSpan'>;
  readonly specs: readonly MarkSpec[];
  /** By rank: where its label begins and ends, px from the anchor. */
  readonly reach: readonly InlineRange[];
  /** The rank of the event nearest to a warped time; only where there are too many to look at each. */
  readonly nearest?: (warp: number) => number;
  /** Everything in view, labels included. */
  readonly fitted: Viewport;
  readonly limits: ViewLimits;
}

/** What a plan has before its labels are chosen: marks, their tracks, and how far one may look. The same whatever is on the labels. */
export interface PlanStage {
  readonly specs: readonly MarkSpec[];
  /** Everything in view. */
  readonly fitted: Viewport;
  readonly limits: ViewLimits;
  /** Px per warp unit in the widest view that one can zoom out to: labels must not collide there. */
  readonly leastScale: number;
  readonly lanes: readonly LaneStage[];
}

/** The events of a lane in the order of their anchors. */
export type LaneStage = Pick<BandPlan, 'lane' | 'ranks' | 'anchors' | 'tracks' | 'trackCount'>;

/** The labels of a lane, before rows are found for them. */
export type BandBoxes = StackedBoxes & LaneStage & Pick<BandPlan, 'widths' | 'offsets'>;

/** Decides once, for every zoom to come, which label stands in which row and from which zoom on (experience.md §2.2). */
export function planLabels(input: PlanInput): LabelPlan {
  if (input.crowd && input.timeline.events.length > FEW) return input.crowd.planCrowd(input);
  const stage = stagePlan(input);
  const boxes = boxesOf(input, stage, input.widths());
  return finishPlan(
    input,
    stage,
    boxes,
    boxes.flatMap((band) => stackLabels(band, input.metrics.rows) ?? stackLabels(band, band.ranks.length) ?? []),
  );
}

/** The first half of a plan. */
export function stagePlan(input: PlanInput): PlanStage {
  const { timeline, store, scale, inlineSize, minSpan } = input;
  const specs = timeline.events.map((event, rank) => specifyMark(event, store.spans[rank]!));
  const anchorAt = specs.map(({ anchor }) => scale.timeToWarp(anchor));
  const padding = markPadding(input, specs);
  const limits = limitsOf(scale, inlineSize, { padding, minSpan });
  const leastScale = inlineSize / limits.maxSpan;
  const lanes = splitByLane(timeline).map(({ lane, ranks }): LaneStage => {
    const sorted = ranks.toSorted((a, b) => anchorAt[a]! - anchorAt[b]! || a - b);
    const tracks = tracksOf(input, { specs, leastScale }, sorted);
    return {
      lane,
      ranks: sorted,
      anchors: Float64Array.from(sorted, (rank) => anchorAt[rank]!),
      tracks,
      trackCount: Math.max(0, ...tracks) + 1,
    };
  });
  return { specs, fitted: fitView(scale, inlineSize, padding), limits, leastScale, lanes };
}

/**
 * Labels of the given widths. One that would not fit between its anchor and the plot's end, everything being in view, ends at its anchor
 * instead; one that fits on neither side goes as far past it as the plot's end makes it. Of a few, one that would lie over the leader of such
 * a label, and it over its own, ends at its anchor too where it lies over no leader there. Decided once: a label that changed sides while one
 * pans would jump.
 */
export function boxesOf(
  { metrics: { gap } }: PlanInput,
  { fitted, leastScale, lanes }: PlanStage,
  full: ArrayLike<number>,
): readonly BandBoxes[] {
  return lanes.map((lane) => {
    const { ranks, anchors } = lane;
    const widths = new Float32Array(ranks.length);
    const offsets = new Float64Array(ranks.length);
    for (let at = ranks.length; at--;) {
      const before = warpToPx(fitted, anchors[at]!);
      const after = fitted.length - before;
      const size = Math.min(full[ranks[at]!]!, fitted.length);
      const isNear = (other: number, px: number): boolean => Math.abs(anchors[other]! - anchors[at]!) * leastScale < px;
      const cross = (offset: number, other: number): boolean => isNear(other, Math.min(size, -offset));
      widths[at] = size;
      if (size > after) offsets[at] = before > after ? -Math.min(size, before) : after - size;
      else if (ranks.length <= FEW && size <= before && !isNear(at - 1, size) && offsets.some(cross)) offsets[at] = -size;
    }
    return { ...lane, widths, offsets, gap, leastScale };
  });
}

/** The second half: what each label has for life, band by band. */
export function finishPlan(
  input: PlanInput,
  { specs, fitted, limits, leastScale }: PlanStage,
  boxes: readonly BandBoxes[],
  rangesOf: readonly LabelRanges[],
): LabelPlan {
  const reach: InlineRange[] = [];
  const bands = boxes.map((box, at): BandPlan => {
    const ranges = rangesOf[at]!;
    for (const [place, rank] of box.ranks.entries())
      reach[rank] = { start: box.offsets[place]!, end: box.offsets[place]! + box.widths[place]! };
    return { ...box, ranges, rows: ranges.lanes, crowded: ranges.threshold.some((threshold) => threshold > leastScale) };
  });
  return { input, specs, bands, reach, limits, fitted };
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

/** Lanes that have events, in the dataset's order; events without one come last, in a band without a name. */
function splitByLane({ events, lanes }: Timeline): Pick<LaneStage, 'lane' | 'ranks'>[] {
  const ids = [...lanes.map(({ id }) => id), undefined];
  const byLane = new Map(ids.map((id): [string | undefined, number[]] => [id, []]));
  events.forEach((event, rank) => byLane.get(event.lane)?.push(rank));
  return [...byLane].filter(([, ranks]) => ranks.length > 0).map(([lane, ranks]) => ({ lane, ranks }));
}

/** In the widest view, where marks are closest. */
function tracksOf(
  { timeline, scale, metrics }: PlanInput,
  { specs, leastScale }: Pick<PlanStage, 'specs' | 'leastScale'>,
  ranks: readonly number[],
): readonly number[] {
  const toPx = (time: Instant): number => scale.timeToWarp(time) * leastScale;
  return assignTracks(
    ranks.map((rank) => {
      const { status, accounts } = timeline.events[rank]!;
      const room = roomOf(specs[rank]!, status, toPx, metrics.markSize);
      // Accounts of one happening stand one above the other, days too (N5).
      return accounts ? { ...room, point: false, solid: true } : room;
    }),
    MOST_TRACKS,
  );
}
