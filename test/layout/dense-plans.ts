import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { pxToTime, type Viewport } from '../../src/axis/viewport.js';
import { layOutDense } from '../../src/layout/dense/dense-frame.js';
import { planDense, type DenseInput, type DensePlan } from '../../src/layout/dense/dense-plan.js';
import { createDenseStore } from '../../src/layout/dense/dense-store.js';
import { workOutLabels, type LabelWork } from '../../src/layout/dense/label-work.js';
import { firstLabels, setLabels } from '../../src/layout/dense/plan-labels.js';
import type { Layout } from '../../src/layout/layout.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import type { Timeline } from '../../src/model/timeline.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { tickFormat } from '../axis/tick-format.js';
import { METRICS } from '../scene/stages.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

export const WIDTH = 900;
const DAY = 86_400_000;
/** Sizes of a label that is its title alone. */
const BRIEF = { rowSize: 24, labelSize: 20, labelMax: 400, brief: true } as const;
/** Px, of a label. */
const WIDEST = 60 + 25 * 6;

/** A plan with the labels that its first picture has, and what gives it the others. */
export interface BegunPlan {
  readonly plan: DensePlan;
  readonly finish: () => DensePlan;
}

/** Events of a distribution as columns; every third lasts, a tenth of those for decades. With all of their labels. */
export const planOf = (distribution: string, count: number, lanes?: number, blockSize?: number): DensePlan =>
  beginPlan(distribution, count, lanes, blockSize).finish();

/** The same with the labels that come first. `blockSize`: of the plot, px, where the page gives one. */
export function beginPlan(distribution: string, count: number, lanes = 0, blockSize?: number): BegunPlan {
  const random = seededRandom(7);
  const place = DISTRIBUTIONS[distribution] ?? (() => 0);
  const start = Float64Array.from({ length: count }, (_, at) => Math.round(place(random, at, count)));
  const end = start.map((time, at) => (at % 3 > 0 ? NaN : time + Math.round(DAY * (at % 30 === 0 ? 9000 : 400) * random() ** 3)));
  const columns = { start, end, title: (row: number) => 'x'.repeat(8 + (row % 17)), lane: start.map((_, at) => at % Math.max(1, lanes)) };
  const header = { version: 1, columns, lanes: Array.from({ length: lanes }, (_, at) => ({ id: `lane ${String(at)}` })) };
  const { timeline } = parseDataset(header);
  if (!timeline) throw new Error('no timeline');
  const plan = planFor(parseColumns(timeline, columns).timeline, blockSize);
  const left = plan.bands.map((band): LabelWork | undefined => firstLabels(band, plan));
  return {
    plan,
    finish: () => {
      plan.bands.forEach((band, at) => {
        const work = left[at];
        if (work) setLabels(band, { widths: work.widths, widest: WIDEST, lives: workOutLabels(work) });
      });
      return plan;
    },
  };
}

/** The plan of a timeline whose events came as columns, without labels. */
export function planFor(timeline: Timeline, blockSize?: number): DensePlan {
  const store = createDenseStore(timeline);
  const of = (rank: number): number => 60 + timeline.columns!.title(rank).length * 6;
  const widths = { of, widest: () => WIDEST };
  const scale = createTimeScale('time', [store.covers!]);
  const input: DenseInput = { timeline, store, scale, metrics: METRICS, inlineSize: WIDTH, minSpan: 1000, widths };
  return planDense(blockSize === undefined ? input : { ...input, room: { blockSize, isLeast: false, brief: BRIEF, now: undefined } });
}

export const layoutAt = (plan: DensePlan, viewport: Viewport, always?: number): Layout =>
  layOutDense(plan, { viewport, ticks: tickFormat(8), nameGap: () => [], always });

/** Views that go closer to an event. */
export const viewAt = ({ fitted, columns }: DensePlan, rank: number, factor: number): Viewport => {
  const half = (fitted.end - fitted.start) / 2 / factor;
  const centre = factor === 1 ? (fitted.start + fitted.end) / 2 : columns.anchor(rank);
  return { start: centre - half, end: centre + half, length: WIDTH };
};

export const collisions = ({ labels }: Layout, gap: number): string[] =>
  labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter((b) => a.block === b.block && a.inline.start < b.inline.end + gap - 1e-6 && b.inline.start < a.inline.end + gap - 1e-6)
      .map((b) => `${String(a.rank)} and ${String(b.rank)}`),
  );

/** Events in view, counted one by one. */
export const inView = ({ columns, input }: DensePlan, viewport: Viewport): number => {
  const [from, to] = [pxToTime(input.scale, viewport, 0), pxToTime(input.scale, viewport, WIDTH)];
  let count = 0;
  for (let rank = 0; rank < columns.size; rank++) if (columns.from[rank]! < to && columns.to[rank]! > from) count += 1;
  return count;
};

export const accountedFor = ({ labels, clusters }: Layout): number =>
  labels.length + clusters.reduce((sum, { ranks }) => sum + ranks.size, 0);
