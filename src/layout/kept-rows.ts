import { warpToPx } from '../axis/viewport.js';
import { takeOrigin } from '../model/columns/growth.js';
import type { Timeline } from '../model/timeline.js';
import { finishRows, orderOf, rangeIn, type RowedBand } from './crowd-plan.js';
import { countShown } from './fewer-rows.js';
import { boxesOf, stagePlan, type BandBoxes, type BandPlan, type LabelPlan, type PlanInput, type PlanStage } from './label-plan.js';

/** What a timeline was shown with. */
interface Shown {
  readonly asked: PlanInput;
  readonly plan: LabelPlan;
  /** How many events there were when rows were found for all of them. */
  readonly count: number;
}

const known = new WeakMap<Timeline, Shown>();

/** With so many times the events, rows are found for all of them anew. */
const MORE = 2;

/**
 * The plan of a timeline to which events were added, or some of whose events were corrected: labels that say the same stay where they were at
 * every zoom, and the others find room among them (N9). `find` where that is another timeline or plot, or would be worse for all.
 */
export function keepRows(asked: PlanInput, find: (asked: PlanInput) => LabelPlan): LabelPlan {
  const { events } = asked.timeline;
  const origin = takeOrigin(asked.timeline);
  const last = origin && known.get(origin.timeline);
  const isSame = last && (['metrics', 'inlineSize', 'room'] as const).every((key) => last.asked[key] === asked[key]);
  const kept = isSame && events.length < MORE * last.count ? growPlan(last.plan, asked) : undefined;
  const plan = kept ?? find(asked);
  known.set(asked.timeline, { asked, plan, count: kept && last ? last.count : events.length });
  return plan;
}

/** Undefined where there are other lanes, where it would be too many elements, and where all had a label and one would not. */
function growPlan(last: LabelPlan, asked: PlanInput): LabelPlan | undefined {
  const { metrics } = last.input;
  const input = { ...asked, metrics };
  const stage = stagePlan(input);
  const boxes = boxesOf(input, stage, ((metrics.brief && asked.briefWidths) || asked.widths)());
  if (boxes.map(({ lane }) => lane).join() !== last.bands.map(({ lane }) => lane).join()) return undefined;
  const bands = boxes.map((box, at) => growBand(last, last.bands[at]!, input, { ...stage, box }));
  const { shown, excess } = countShown(input, stage, bands);
  const isWorse = excess > 1 || (shown < asked.timeline.events.length && !last.bands.some(({ crowded }) => crowded));
  return isWorse ? undefined : finishRows(input, stage, bands);
}

function growBand(last: LabelPlan, before: BandPlan, { timeline }: PlanInput, now: PlanStage & { readonly box: BandBoxes }): RowedBand {
  const { box, fitted } = now;
  const { lane, threshold } = before.ranges;
  const places = new Map(before.ranks.map((rank, place) => [last.input.timeline.events[rank]!.id, place]));
  // Where all were shown they need a view that is no wider.
  const least = now.limits.maxSpan > last.limits.maxSpan ? 0 : -1;
  const keeps = (place: number, at: number): boolean => {
    const start = warpToPx(fitted, box.anchors[at]!) + before.offsets[place]!;
    const isSame = before.anchors[place] === box.anchors[at] && before.widths[place] === box.widths[at];
    return isSame && lane[place]! >= 0 && threshold[place]! > least && start >= 0 && start + box.widths[at]! <= fitted.length;
  };
  const kept = new Map<number, number>();
  const offsets = box.offsets.slice();
  for (const [at, rank] of box.ranks.entries()) {
    const place = places.get(timeline.events[rank]!.id);
    if (place === undefined || !keeps(place, at)) continue;
    kept.set(at, place);
    offsets[at] = before.offsets[place]!;
  }
  const others = orderOf(timeline, box.ranks).filter((at) => !kept.has(at));
  return rangeIn({ ...box, offsets, gap: before.gap }, before.rows, {
    order: Uint32Array.of(...kept.keys(), ...others),
    settled: {
      lane: Int16Array.from(kept.values(), (place) => lane[place]!),
      threshold: Float64Array.from(kept.values(), (place) => threshold[place]!),
    },
  });
}
