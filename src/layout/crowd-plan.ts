import type { Timeline } from '../model/timeline.js';
import { boxesOf, finishPlan, rowsIn, stagePlan, type BandBoxes, type LabelPlan, type PlanInput } from './label-plan.js';
import { rangeLabels, type LabelBoxes, type LabelRanges } from './label-ranges.js';
import { stackLabels } from './stack-labels.js';

/** Beyond this many in a band it is not worth trying whether all fit at once. */
const MANY = 200;

/** The plan of more than a few events, in the rows that the theme allows. */
export function planCrowd(input: PlanInput): LabelPlan {
  const stage = stagePlan(input);
  const boxes = boxesOf(input, stage, input.widths());
  const lanes = rowsIn(input);
  const choose = (band: BandBoxes): LabelRanges =>
    (band.ranks.length <= MANY ? stackLabels(band, lanes) : null) ??
    rangeLabels({ ...reachOf(band), order: orderOf(input.timeline, band.ranks) }, { lanes, gap: band.gap });
  return finishPlan(input, stage, boxes, boxes.map(choose));
}

/** How far labels reach from their anchors, in the direction of time and against it. */
export const reachOf = ({ anchors, widths, offsets }: BandBoxes): LabelBoxes => ({
  anchor: anchors,
  width: widths.map((size, at) => size + offsets[at]!),
  lead: Float32Array.from(offsets, (offset) => -offset),
});

/** What gives an event a label before others (L7): importance, what is disputed, what has a quote. */
export function weightOf({ events }: Timeline, rank: number): readonly number[] {
  const { importance, status, quotes } = events[rank]!;
  return [importance ?? 0, Number(status === 'disputed'), Number(quotes.length > 0)];
}

/** Which label goes first where not all fit (L7): of those of one weight what lasts longest, then by id. Places in the band. */
export function orderOf(timeline: Timeline, ranks: readonly number[]): Uint32Array {
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
