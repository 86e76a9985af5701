import type { Timeline } from '../model/timeline.js';
import { boxesOf, finishPlan, rowsIn, stagePlan, type BandBoxes, type LabelPlan, type PlanInput, type PlanStage } from './label-plan.js';
import { rangeLabels, type LabelBoxes, type LabelRanges } from './label-ranges.js';
import { packLabels } from './pack-labels.js';
import { rowsInRoom, type PlotRoom } from './plot-room.js';
import { stackLabels } from './stack-labels.js';

/** Beyond this many in a band it is not worth trying whether all fit at once. */
const MANY = 200;

/** More labels than this in a view would be more elements than a page should have for a plot. */
const MOST_LABELS = 88;
/** So many events may all have one: then there are no “+N”. */
const MANY_LABELS = 100;

/**
 * The plan of more than a few events: in the rows that the theme allows or, where the page gives the element a height, in as many as there is
 * room for. There, labels are of two lines where all of them fit in the widest view; else titles alone, and of those as many as fit with
 * everything in view. One form for every zoom, so that no label changes its row.
 */
export function planCrowd(input: PlanInput): LabelPlan {
  const { room } = input;
  const stage = stagePlan(input);
  return room ? planInRoom(input, stage, room) : planByItself(input, stage);
}

function planByItself(input: PlanInput, stage: PlanStage): LabelPlan {
  const boxes = boxesOf(input, stage, input.widths());
  const lanes = rowsIn(input);
  const choose = (band: BandBoxes): LabelRanges =>
    (band.ranks.length <= MANY ? stackLabels(band, lanes) : null) ??
    rangeLabels({ ...reachOf(band), order: orderOf(input.timeline, band.ranks) }, { lanes, gap: band.gap });
  return finishPlan(input, stage, boxes, boxes.map(choose));
}

function planInRoom(input: PlanInput, stage: PlanStage, room: PlotRoom): LabelPlan {
  const rowsOf = (rowSize: number, crowded: boolean): number =>
    rowsInRoom({ input, fitted: stage.fitted }, stage.lanes, { room, rowSize, crowded, usual: rowsIn(input) });
  const titles = (input.briefWidths ?? input.widths)();
  const stacked = (widths: ArrayLike<number>): [readonly BandBoxes[], readonly LabelRanges[] | null] => {
    const boxes = boxesOf(input, stage, widths);
    return [boxes, shareRows(boxes, rowsOf(input.metrics.rowSize, false), (band, _, left) => stackLabels(band, left))];
  };
  // A label of two lines is no narrower than its title: where not even those have room, none is measured.
  const [, narrowest] = stacked(Array.from(titles, (width) => Math.min(width, input.metrics.labelMax)));
  const [boxes, whole] = narrowest ? stacked(input.widths()) : [[], null];
  if (whole) return finishPlan(input, stage, boxes, whole);
  const brief = { ...input, metrics: { ...input.metrics, ...room.brief } };
  const bands = boxesOf(brief, stage, titles);
  const packed = shareRows(
    bands,
    Math.min(rowsOf(room.brief.rowSize, true), mostRows(input, titles)),
    (band, lanes) => stackLabels(band, lanes) ?? pack(brief, stage, band, lanes),
  );
  return finishPlan(brief, stage, bands, packed ?? []);
}

/** Rows that have room for the most labels, of the usual width; at least those that labels of two lines have. */
function mostRows({ timeline: { events }, metrics, inlineSize }: PlanInput, titles: ArrayLike<number>): number {
  if (events.length <= MANY_LABELS) return Infinity;
  const usual = Array.from(titles).reduce((sum, width) => sum + width, 0) / events.length + metrics.gap;
  return Math.max(metrics.rows, Math.floor((MOST_LABELS * usual) / inlineSize));
}

/**
 * Rows for one band after the other, those with few events first: what they leave is for the others. `choose` is told an even share, and all
 * that is left. Null where it finds none for some band.
 */
function shareRows(
  boxes: readonly BandBoxes[],
  rows: number,
  choose: (band: BandBoxes, share: number, left: number) => LabelRanges | null,
): readonly LabelRanges[] | null {
  const found: LabelRanges[] = [];
  const order = [...boxes.keys()].sort((a, b) => boxes[a]!.ranks.length - boxes[b]!.ranks.length);
  let left = rows;
  for (const [turn, at] of order.entries()) {
    const ranges = choose(boxes[at]!, Math.floor(left / (order.length - turn)), left);
    if (!ranges) return null;
    found[at] = ranges;
    left -= ranges.lanes;
  }
  return found;
}

/** As many labels as there is room for with everything in view; the others come as one zooms in. */
function pack({ timeline }: PlanInput, { fitted }: PlanStage, band: BandBoxes, lanes: number): LabelRanges {
  const labels = reachOf(band);
  const scale = fitted.length / (fitted.end - fitted.start);
  const order = orderOf(timeline, band.ranks);
  const given = packLabels(labels, groupsOf(timeline, band.ranks, order), { lanes, gap: band.gap, scale });
  const [first, rest] = [order.filter((place) => given[place]! >= 0), order.filter((place) => given[place]! < 0)];
  return rangeLabels({ ...labels, order: Uint32Array.of(...first, ...rest), given }, { lanes, gap: band.gap });
}

/** How far labels reach from their anchors, in the direction of time and against it. */
const reachOf = ({ anchors, widths, offsets }: BandBoxes): LabelBoxes => ({
  anchor: anchors,
  width: widths.map((size, at) => size + offsets[at]!),
  lead: Float32Array.from(offsets, (offset) => -offset),
});

/** What gives an event a label before others (L7): importance, what is disputed, what has a quote. */
function weightOf({ events }: Timeline, rank: number): readonly number[] {
  const { importance, status, quotes } = events[rank]!;
  return [importance ?? 0, Number(status === 'disputed'), Number(quotes.length > 0)];
}

/** Which label goes first where not all fit (L7): of those of one weight what lasts longest, then by id. Places in the band. */
function orderOf(timeline: Timeline, ranks: readonly number[]): Uint32Array {
  const { events } = timeline;
  const weights = ranks.map((rank) => {
    const { min, max } = events[rank]!.date.value;
    return [...weightOf(timeline, rank), max - min || 0];
  });
  const compare = (a: number, b: number): number => {
    const index = weights[a]!.findIndex((value, at) => value !== weights[b]![at]);
    if (index !== -1) return weights[b]![index]! - weights[a]![index]!;
    return events[ranks[a]!]!.id < events[ranks[b]!]!.id ? -1 : 1;
  };
  return Uint32Array.from(ranks.keys()).sort(compare);
}

/** Places of one weight together, the heaviest first. */
function groupsOf(timeline: Timeline, ranks: readonly number[], order: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const place of order) {
    const weight = weightOf(timeline, ranks[place]!).join();
    const group = groups.get(weight);
    if (group) group.push(place);
    else groups.set(weight, [place]);
  }
  return [...groups.values()];
}
