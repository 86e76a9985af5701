import { warpToPx, pxToTime, timeToPx, type Viewport } from '../axis/viewport.js';
import type { TimeSpan } from '../axis/time-scale.js';
import type { Instant } from '../date/instant.js';
import type { TickFormat } from '../axis/ticks.js';
import { findClusters, CLUSTER_SIZE } from './clusters.js';
import { colorOf } from './event-look.js';
import type { BandPlan, LabelPlan } from './label-plan.js';
import type { Layout, PlacedBand, PlacedBreak, PlacedCluster, PlacedLabel, PlacedMark } from './layout.js';
import { placeMark } from './place-mark.js';
import { placeTicks } from './place-ticks.js';
import { evictFor, stickLabels } from './sticky-labels.js';

/** What a frame adds to a plan. */
export interface FrameInput {
  readonly viewport: Viewport;
  readonly ticks: TickFormat;
  /** What an empty stretch can be called, the fullest name first; each name is a list of lines. */
  readonly nameGap: (gap: TimeSpan) => readonly (readonly string[])[];
  /** The present; drawn where it is in view. */
  readonly now?: Instant;
  /** This event is labelled whatever its turn (L7): the selected or focused one. */
  readonly always?: number | undefined;
}

interface BandFrame {
  readonly band: PlacedBand;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly clusters: readonly PlacedCluster[];
}

/** Fits a plan into a view: where every mark, label, cluster, tick and break lies. The same input gives the same layout, however one got there. */
export function layOut(plan: LabelPlan, frame: FrameInput): Layout {
  const { input } = plan;
  const named = plan.bands.some(({ lane }) => lane !== undefined);
  const frames: BandFrame[] = [];
  let block = 0;
  for (const band of plan.bands) {
    const placed = placeBand(plan, band, block, named);
    frames.push(layOutBand(plan, frame, band, placed));
    block += placed.blockSize;
  }
  const { viewport } = frame;
  const axisBlock = named ? block : (frames[0]?.band.line ?? block);
  const now = frame.now === undefined ? undefined : timeToPx(input.scale, viewport, frame.now);
  const layout: Layout = {
    inlineSize: viewport.length,
    blockSize: (named ? block : axisBlock + input.metrics.markSize) + axisSize(plan),
    bands: frames.map(({ band }) => band),
    marks: frames.flatMap(({ marks }) => marks),
    labels: frames.flatMap(({ labels }) => labels),
    clusters: frames.flatMap(({ clusters }) => clusters),
    breaks: placeBreaks(plan, frame),
    axis: { block: axisBlock, ...placeTicks(input.scale, viewport, frame.ticks) },
  };
  return now !== undefined && now >= 0 && now <= viewport.length ? { ...layout, now } : layout;
}

/** Room for the tick marks and two rows of tick labels. */
function axisSize({ input: { metrics } }: LabelPlan): number {
  return 2 * metrics.lineSize + metrics.gap;
}

/** Room a band takes: its name, its rows of labels, “+N”, its tracks of marks. The same at every zoom, so that nothing jumps. */
function placeBand({ input: { metrics } }: LabelPlan, band: BandPlan, block: number, named: boolean): PlacedBand {
  const name = named ? metrics.lineSize : 0;
  const labels = band.ranges.lanes * metrics.rowSize;
  const clusters = band.crowded ? CLUSTER_SIZE : 0;
  const marks = band.trackCount * trackSize(metrics.markSize);
  const line = block + name + labels + clusters + marks - trackSize(metrics.markSize) / 2;
  const blockSize = name + labels + clusters + marks + (named ? metrics.gap : 0);
  return { lane: band.lane, block, blockSize, line };
}

/** A target is at least 24 px high (A9). */
const trackSize = (markSize: number): number => Math.max(24, markSize + 8);

function layOutBand(plan: LabelPlan, frame: FrameInput, band: BandPlan, placed: PlacedBand): BandFrame {
  const { viewport } = frame;
  const { store, scale, timeline, metrics } = plan.input;
  const answered = store.window({ from: pxToTime(scale, viewport, 0), to: pxToTime(scale, viewport, viewport.length) });
  const inView = new Set(answered.ranks);
  const places = band.ranks.flatMap((rank, place) => (inView.has(rank) ? [place] : []));
  const marks = places.map((place): PlacedMark => {
    const rank = band.ranks[place]!;
    const event = timeline.events[rank]!;
    return {
      ...placeMark(plan.specs[rank]!, scale, viewport, metrics.markSize),
      rank,
      status: event.status,
      color: colorOf(event, timeline),
      block: placed.line - band.tracks[place]! * trackSize(metrics.markSize),
    };
  });
  const labels = placeLabels(plan, frame, band, { placed, places, marks });
  const labelled = new Set(labels.map(({ rank }) => rank));
  const hidden = places.filter((place) => !labelled.has(band.ranks[place]!));
  const clusters = findClusters(band, hidden, viewport, placed.line - band.trackCount * trackSize(metrics.markSize));
  return { band: placed, marks: longestFirst(marks), labels, clusters };
}

/** Short marks are drawn over long ones. */
const longestFirst = (marks: readonly PlacedMark[]): readonly PlacedMark[] =>
  marks.toSorted((a, b) => b.outer.end - b.outer.start - (a.outer.end - a.outer.start) || a.rank - b.rank);

interface BandContext {
  readonly placed: PlacedBand;
  readonly places: readonly number[];
  readonly marks: readonly PlacedMark[];
}

function placeLabels(plan: LabelPlan, { viewport, always }: FrameInput, band: BandPlan, context: BandContext): readonly PlacedLabel[] {
  const { metrics } = plan.input;
  const pxPerWarp = viewport.length / (viewport.end - viewport.start);
  const { placed } = context;
  const rowBlock = (row: number): number =>
    placed.block + (plan.bands.some(({ lane }) => lane !== undefined) ? metrics.lineSize : 0) + (band.ranges.lanes - 1 - row) * metrics.rowSize;
  const first = context.places[0];
  const due = new Set(first === undefined ? [] : band.query.visible(band.anchors[first]!, viewport.end, pxPerWarp));
  const labels = context.places.flatMap((place, at): PlacedLabel[] => {
    const rank = band.ranks[place]!;
    const row = band.ranges.lane[place]!;
    if (!due.has(place) && rank !== always) return [];
    const anchor = warpToPx(viewport, band.anchors[place]!);
    const start = anchor + band.offsets[place]!;
    const inline = { start, end: start + band.widths[place]! };
    return [{ rank, inline, block: rowBlock(Math.max(row, 0)), anchor, markBlock: context.marks[at]!.block }];
  });
  const stuck = stickLabels(labels, context.marks, metrics.gap);
  return always === undefined ? stuck : evictFor(always, stuck, metrics.gap);
}

/** Breaks in view, each with the longest of its names that has room beside the ticks. */
function placeBreaks({ input: { scale } }: LabelPlan, { viewport, ticks, nameGap }: FrameInput): PlacedBreak[] {
  return scale.breaks
    .map(({ from, to, warpFrom, warpTo }) => {
      const inline = { start: warpToPx(viewport, warpFrom), end: warpToPx(viewport, warpTo) };
      const fits = (name: readonly string[]): boolean => name.every((line) => ticks.measure(line) <= inline.end - inline.start + 2 * BESIDE);
      return { from, to, inline, name: nameGap({ from, to }).find(fits) ?? [] };
    })
    .filter(({ inline }) => inline.end > 0 && inline.start < viewport.length);
}

/** How far the name of a break may reach beyond it on either side, px. */
const BESIDE = 8;
