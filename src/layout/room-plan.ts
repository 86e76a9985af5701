import type { Viewport } from '../axis/viewport.js';
import { orderOf, planCrowd, reachOf, weightOf } from './crowd-plan.js';
import { boxesOf, finishPlan, rowsIn, stagePlan, type BandBoxes, type LabelPlan, type PlanInput } from './label-plan.js';
import { rangeLabels, type LabelRanges } from './label-ranges.js';
import { groupsOf, packLabels } from './pack-labels.js';
import { rowsInRoom } from './plot-room.js';
import { stackLabels } from './stack-labels.js';

/** More labels than this in a view would be more elements than a page should have for a plot. */
const MOST_LABELS = 88;
/** So many events may all have one: then there are no “+N”. */
const MANY_LABELS = 100;

/** The labels of a lane, and the rows that were found for them. */
interface RowedBand {
  readonly box: BandBoxes;
  readonly ranges: LabelRanges;
}

/**
 * The plan of more than a few events, where the page gives the element a height in as many rows as there is room for: labels are of two lines
 * where all of them fit in the widest view; else titles alone, and of those as many as fit with everything in view. One form for every zoom,
 * so that no label changes its row.
 */
export function planInRoom(input: PlanInput): LabelPlan {
  const { room } = input;
  if (!room) return planCrowd(input);
  const stage = stagePlan(input);
  const rowsOf = (rowSize: number, crowded: boolean): number =>
    rowsInRoom({ input, fitted: stage.fitted }, stage.lanes, { room, rowSize, crowded, usual: rowsIn(input) });
  const titles = (input.briefWidths ?? input.widths)();
  const finish = (made: PlanInput, bands: readonly RowedBand[]): LabelPlan =>
    finishPlan(
      made,
      stage,
      bands.map(({ box }) => box),
      bands.map(({ ranges }) => ranges),
    );
  const stacked = (widths: ArrayLike<number>): readonly RowedBand[] | null =>
    shareRows(boxesOf(input, stage, widths), rowsOf(input.metrics.rowSize, false), (band, _, left) => stack(band, left));
  // A label of two lines is no narrower than its title: where not even those have room, none is measured.
  const whole = stacked(Array.from(titles, (width) => Math.min(width, input.metrics.labelMax))) && stacked(input.widths());
  if (whole) return finish(input, whole);
  const brief = { ...input, metrics: { ...input.metrics, ...room.brief } };
  const packed = shareRows(
    boxesOf(brief, stage, titles),
    Math.min(rowsOf(room.brief.rowSize, true), mostRows(input, titles)),
    (band, lanes) => stack(band, lanes) ?? pack(brief, stage.fitted, band, lanes),
  );
  return finish(brief, packed ?? []);
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
  choose: (band: BandBoxes, share: number, left: number) => RowedBand | null,
): readonly RowedBand[] | null {
  const found: RowedBand[] = [];
  const order = [...boxes.keys()].sort((a, b) => boxes[a]!.ranks.length - boxes[b]!.ranks.length);
  let left = rows;
  for (const [turn, at] of order.entries()) {
    const band = choose(boxes[at]!, Math.floor(left / (order.length - turn)), left);
    if (!band) return null;
    found[at] = band;
    left -= band.ranges.lanes;
  }
  return found;
}

/** All labels of a band, where there are rows for them. */
function stack(box: BandBoxes, lanes: number): RowedBand | null {
  const ranges = stackLabels(box, lanes);
  return ranges && { box, ranges };
}

/** As many labels as there is room for with everything in view; the others come as one zooms in. */
function pack({ timeline, metrics }: PlanInput, view: Viewport, band: BandBoxes, lanes: number): RowedBand {
  const room = { lanes, gap: band.gap };
  const order = orderOf(timeline, band.ranks);
  const groups = groupsOf(order, (place) => weightOf(timeline, band.ranks[place]!).join());
  const { lane, offsets } = packLabels(band, groups, { ...room, view, whole: metrics.labelMax });
  const box = { ...band, offsets };
  return { box, ranges: rangeLabels({ ...reachOf(box), order, given: lane }, room) };
}
