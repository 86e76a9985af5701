import { finishRows, stackOrPack, type RowedBand } from './crowd-plan.js';
import type { BandBoxes, LabelPlan, PlanInput, PlanStage } from './label-plan.js';
import { elementsLeft, elementsOf } from './most-elements.js';

/** Rows of labels: in all lanes, and at most in each. */
interface RowsLeft {
  readonly rows: number;
  readonly most: number;
}

/**
 * The plan of labels in so many rows. Where all that are shown with everything in view would be too many elements there are fewer; where a row in
 * each lane is too many, labels stand further apart.
 */
export function planRows(input: PlanInput, stage: PlanStage, boxes: readonly BandBoxes[], { rows, most }: RowsLeft): LabelPlan {
  const lanes = boxes.length;
  for (let [given, gap] = [rows, 0]; ;) {
    const find = (box: BandBoxes, share: number): RowedBand =>
      stackOrPack(input, stage, { ...box, gap: Math.max(box.gap, gap) }, Math.min(share, most));
    const bands = shareRows(boxes, given, find) ?? [];
    const { shown, excess } = countShown(input, stage, bands);
    if (excess <= 1 || gap > 0) return finishRows(input, stage, bands);
    const used = bands.reduce((sum, { ranges }) => sum + ranges.lanes, 0);
    if (used <= lanes) gap = (excess * stage.fitted.length * lanes) / shown;
    given = Math.max(lanes, Math.min(used - 1, Math.floor(used / excess)));
  }
}

/** How many labels there are with everything in view, and how many times too many elements they are. */
export function countShown(
  { timeline: { events }, scale }: PlanInput,
  { fitted }: PlanStage,
  bands: readonly RowedBand[],
): { readonly shown: number; readonly excess: number } {
  const pxPerWarp = fitted.length / (fitted.end - fitted.start);
  const shown = bands.flatMap(({ box, ranges }) => box.ranks.filter((_, place) => ranges.threshold[place]! <= pxPerWarp));
  const left = elementsLeft(scale, fitted, bands.length);
  const elements = shown.reduce((sum, rank) => sum + elementsOf(events[rank]!), 0);
  return { shown: shown.length, excess: elements / (shown.length < events.length ? left.some : left.all) };
}

/**
 * Rows for one band after the other, those with few events first: what they leave is for the others. `choose` is told an even share, and all
 * that is left. Null where it finds none for some band.
 */
export function shareRows(
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
