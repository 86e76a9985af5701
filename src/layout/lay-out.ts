import { warpToPx, pxToTime, timeToPx, type Viewport } from '../axis/viewport.js';
import type { Instant } from '../date/instant.js';
import { lookOf } from './event-look.js';
import type { BandPlan, LabelPlan, ViewPlan } from './label-plan.js';
import type { Layout, LayoutMetrics, PlacedBand, PlacedCluster, PlacedLabel, PlacedMark, PlacedPile } from './layout.js';
import { placeBreaks, type BreakContext } from './place-breaks.js';
import { placeMark, UNKNOWN_FADE } from './place-mark.js';
import { placeTicks } from './place-ticks.js';
import { evictFor, stickLabels } from './sticky-labels.js';

/** What a frame adds to a plan. */
export interface FrameInput extends Omit<BreakContext, 'axis'> {
  /** The present; drawn where it is in view. */
  readonly now?: Instant;
  /** This event is labelled whatever its turn (L7): the selected or focused one. */
  readonly always?: number | undefined;
}

/** Block size of the row of “+N”, px: a target of 24; the rows above it bring their own air. */
export const CLUSTER_SIZE = 24;

/** So many marks are drawn one by one, in the order of time. */
export const FEW_MARKS = 60;

/** What lies in a band. */
export interface BandFrame {
  readonly marks: readonly PlacedMark[];
  readonly piles?: readonly PlacedPile[];
  readonly labels: readonly PlacedLabel[];
  readonly clusters: readonly PlacedCluster[];
}

/** Fits a plan into a view: where every mark, label, cluster, tick and break lies. The same input gives the same layout, however one got there. */
export function layOut(plan: LabelPlan, frame: FrameInput): Layout {
  return layOutBands(plan, frame, plan.bands, (band, placed) => layOutBand(plan, frame, band, placed));
}

/** What says how much room a band takes. */
export type BandRoom = Pick<BandPlan, 'lane' | 'rows' | 'crowded' | 'trackCount'>;

/** Stacks bands above the axis, each laid out by `layOutOne`. */
export function layOutBands<Band extends BandRoom>(
  plan: ViewPlan,
  frame: FrameInput,
  bands: readonly Band[],
  layOutOne: (band: Band, placed: PlacedBand) => BandFrame,
): Layout {
  const { input } = plan;
  const { placed, axis: axisBlock, blockSize } = placeBands(plan, bands, frame.now);
  const frames = bands.map((band, at) => layOutOne(band, placed[at]!));
  const { viewport } = frame;
  const rows = placeTicks(input.scale, viewport, frame.ticks);
  const now = frame.now === undefined ? undefined : timeToPx(input.scale, viewport, frame.now);
  const layout: Layout = {
    inlineSize: viewport.length,
    blockSize,
    bands: placed,
    marks: frames.flatMap(({ marks }) => marks),
    ...(frames.some(({ piles }) => piles) && { piles: frames.flatMap(({ piles = [] }) => piles) }),
    labels: frames.flatMap(({ labels }) => labels),
    clusters: frames.flatMap(({ clusters }) => clusters),
    breaks: placeBreaks(input.scale, { ...frame, axis: rows }),
    axis: { block: axisBlock, ...rows },
  };
  return now !== undefined && now >= 0 && now <= viewport.length ? { ...layout, now } : layout;
}

/** Where bands stand, one below the other, and the axis below them: the same at every zoom. `now`: the present, if it is drawn. */
export function placeBands(
  plan: Pick<ViewPlan, 'input' | 'fitted'>,
  bands: readonly BandRoom[],
  now: Instant | undefined,
): { readonly placed: readonly PlacedBand[]; readonly axis: number; readonly blockSize: number } {
  const { metrics } = plan.input;
  const named = bands.some(({ lane }) => lane !== undefined);
  let block = hasNow(plan, now) ? metrics.lineSize : 0;
  const placed = bands.map((band) => {
    const one = placeBand(metrics, band, block, named);
    block += one.blockSize;
    return one;
  });
  const axis = named ? block : (placed[0]?.line ?? block);
  return { placed, axis, blockSize: (named ? block : axis + metrics.markSize) + axisSize(metrics) };
}

/** Whether the line of the present is among the events, so that its word needs a row above the labels. The same at every zoom. */
function hasNow({ input: { scale }, fitted }: Pick<ViewPlan, 'input' | 'fitted'>, now: Instant | undefined): boolean {
  const warp = now === undefined ? NaN : scale.timeToWarp(now);
  return warp >= fitted.start && warp <= fitted.end;
}

/** Room for the tick marks and two rows of tick labels. */
const axisSize = ({ lineSize, gap }: LayoutMetrics): number => 2 * lineSize + gap;

/** Room a band takes: its name, its rows of labels, “+N”, its tracks of marks. The same at every zoom, so that nothing jumps. */
function placeBand(metrics: LayoutMetrics, band: BandRoom, block: number, named: boolean): PlacedBand {
  const name = named ? metrics.lineSize + metrics.gap : 0;
  const labels = band.rows * metrics.rowSize;
  const clusters = band.crowded ? CLUSTER_SIZE : 0;
  const marks = band.trackCount * trackSize(metrics.markSize);
  // On half a pixel, where a line of one pixel is sharp.
  const line = Math.floor(block + name + labels + clusters + marks - trackSize(metrics.markSize) / 2) + 0.5;
  const blockSize = name + labels + clusters + marks + (named ? metrics.gap : 0);
  return { lane: band.lane, block, blockSize, line, labels: block + name };
}

/** A target is at least 24 px high (A9). */
export const trackSize = (markSize: number): number => Math.max(24, markSize + 8);

function layOutBand(plan: LabelPlan, frame: FrameInput, band: BandPlan, placed: PlacedBand): BandFrame {
  const { viewport } = frame;
  const { metrics, crowd } = plan.input;
  const places = placesWithin(plan, viewport, band, 0);
  const marks = placesWithin(plan, viewport, band, UNKNOWN_FADE + 2 * metrics.markSize).map((place) =>
    markAt(plan, viewport, band, { place, placed }),
  );
  const labels = placeLabels(plan, frame, band, { placed, places, marks });
  const labelled = new Set(labels.map(({ rank }) => rank));
  const hidden = places.filter((place) => !labelled.has(band.ranks[place]!));
  const block = placed.line - (band.trackCount - 0.5) * trackSize(metrics.markSize) - CLUSTER_SIZE / 2;
  const clusters = crowd?.findClusters(plan, band, hidden, { viewport, block }) ?? [];
  const drawn = crowd?.thinMarks(marks, viewport, frame.always === undefined ? labelled : labelled.add(frame.always)) ?? marks;
  return { marks: longestFirst(drawn, plan), labels, clusters };
}

/** The events of a band whose dates are in view, or within `margin` px of it: what is drawn beside a date leaves the view after it. */
function placesWithin({ input: { store, scale } }: LabelPlan, viewport: Viewport, { ranks }: BandPlan, margin: number): readonly number[] {
  const inView = new Set(
    store.window({ from: pxToTime(scale, viewport, -margin), to: pxToTime(scale, viewport, viewport.length + margin) }).ranks,
  );
  return ranks.flatMap((rank, place) => (inView.has(rank) ? [place] : []));
}

function markAt(
  { specs, input }: LabelPlan,
  viewport: Viewport,
  band: BandPlan,
  { place, placed }: { place: number; placed: PlacedBand },
): PlacedMark {
  const { scale, timeline, metrics } = input;
  const rank = band.ranks[place]!;
  return {
    ...placeMark(specs[rank]!, scale, viewport, metrics.markSize),
    ...lookOf(rank, timeline),
    block: placed.line - band.tracks[place]! * trackSize(metrics.markSize),
  };
}

/**
 * Short marks are drawn over long ones. By their time: the px of equal spans differ by roundings, which would shuffle them while one pans. Of
 * many equal ones every fourth comes first: in a row in which each lies on the one before, few have to be drawn after one another.
 */
function longestFirst(marks: readonly PlacedMark[], { specs }: LabelPlan): readonly PlacedMark[] {
  const length = ({ rank }: PlacedMark): number => specs[rank]!.outer.to - specs[rank]!.outer.from;
  const turns = marks.length > FEW_MARKS ? 3 : 0;
  return marks.toSorted((a, b) => length(b) - length(a) || (a.rank & turns) - (b.rank & turns) || a.rank - b.rank);
}

/** Where a row of labels begins; row 0 is nearest the axis. */
export const rowBlock = ({ input: { metrics } }: ViewPlan, { rows }: BandRoom, { labels }: PlacedBand, row: number): number =>
  labels + (rows - 1 - row) * metrics.rowSize;

interface BandContext {
  readonly placed: PlacedBand;
  readonly places: readonly number[];
  readonly marks: readonly PlacedMark[];
}

function placeLabels(plan: LabelPlan, { viewport, always }: FrameInput, band: BandPlan, context: BandContext): readonly PlacedLabel[] {
  const { metrics, timeline } = plan.input;
  const pxPerWarp = viewport.length / (viewport.end - viewport.start);
  const { placed } = context;
  const labels = context.places.flatMap((place): PlacedLabel[] => {
    const rank = band.ranks[place]!;
    const row = band.ranges.lane[place]!;
    if (band.ranges.threshold[place]! > pxPerWarp && rank !== always) return [];
    const anchor = warpToPx(viewport, band.anchors[place]!);
    const start = anchor + band.offsets[place]!;
    const inline = { start, end: start + band.widths[place]! };
    return [
      {
        ...lookOf(rank, timeline),
        inline,
        block: rowBlock(plan, band, placed, Math.max(row, 0)),
        anchor,
        markBlock: placed.line - band.tracks[place]! * trackSize(metrics.markSize),
      },
    ];
  });
  const stuck = stickLabels(labels, context.marks, metrics.gap);
  return always === undefined ? stuck : evictFor(always, stuck, metrics.gap);
}
