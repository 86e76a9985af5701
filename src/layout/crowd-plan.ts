import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { boxesOf, finishPlan, rowsIn, stagePlan, type BandBoxes, type LabelPlan, type PlanInput, type PlanStage } from './label-plan.js';
import { rangeLabels, type LabelRanges, type RankedLabels } from './label-ranges.js';
import { groupsOf, packLabels, weightOf } from './pack-labels.js';
import { stackLabels } from './stack-labels.js';

/** Beyond this many in a band it is not worth trying whether all fit at once. */
const MANY = 200;

/** The labels of a lane, and the rows that were found for them. */
export interface RowedBand {
  readonly box: BandBoxes;
  readonly ranges: LabelRanges;
}

/** The plan of more than a few events, in the rows that the theme allows each lane: of what is equally important, as many labels as there is room for. */
export function planCrowd(input: PlanInput): LabelPlan {
  const stage = stagePlan(input);
  const boxes = boxesOf(input, stage, input.widths());
  return finishRows(
    input,
    stage,
    boxes.map((box) => stackOrPack(input, stage, box, rowsIn(input))),
  );
}

/** A plan of labels that have their rows. */
export const finishRows = (input: PlanInput, stage: PlanStage, bands: readonly RowedBand[]): LabelPlan =>
  finishPlan(
    input,
    stage,
    bands.map(({ box }) => box),
    bands.map(({ ranges }) => ranges),
  );

/** All labels of a band, where there are rows for them. */
export function stack(box: BandBoxes, lanes: number): RowedBand | null {
  const ranges = box.ranks.length <= MANY ? stackLabels(box, lanes) : null;
  return ranges && { box, ranges };
}

/** All labels of a band, else as many as there is room for. */
export const stackOrPack = (input: PlanInput, stage: PlanStage, box: BandBoxes, lanes: number): RowedBand =>
  stack(box, lanes) ?? pack(input, stage, box, lanes);

/** As many labels as there is room for with everything in view; the others come as one zooms in. */
function pack({ timeline, metrics }: PlanInput, { fitted: view }: PlanStage, box: BandBoxes, lanes: number): RowedBand {
  const order = orderOf(timeline, box.ranks);
  const groups = groupsOf(order, (place) => weightOf(timeline.events[box.ranks[place]!]!));
  const { lane, offsets } = packLabels(box, groups, { lanes, gap: box.gap, view, whole: metrics.labelMax });
  return rangeIn({ ...box, offsets }, lanes, { order, given: lane });
}

/** Labels in so many rows. */
export function rangeIn(box: BandBoxes, lanes: number, turns: Pick<RankedLabels, 'order' | 'given' | 'settled'>): RowedBand {
  const { anchors: anchor, widths, offsets, gap } = box;
  const [width, lead] = [widths.map((size, at) => size + offsets[at]!), Float32Array.from(offsets, (offset) => -offset)];
  return { box, ranges: rangeLabels({ anchor, width, lead, ...turns }, { lanes, gap }) };
}

/** Which label goes first where not all fit (L7): of those of one weight what lasts longest, then by id. Places in the band. */
export function orderOf({ events }: Timeline, ranks: readonly number[]): Uint32Array {
  const lengthOf = ({ date: { value } }: TimelineEvent): number => value.max - value.min || 0;
  const compare = (a: TimelineEvent, b: TimelineEvent): number =>
    weightOf(b) - weightOf(a) || lengthOf(b) - lengthOf(a) || (a.id < b.id ? -1 : 1);
  return Uint32Array.from(ranks.keys()).sort((a, b) => compare(events[ranks[a]!]!, events[ranks[b]!]!));
}
