import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { pxToTime, type Viewport } from '../../src/axis/viewport.js';
import { layOutDense } from '../../src/layout/dense/dense-frame.js';
import { labelWork, planDense, setLabels, type DenseInput, type DensePlan } from '../../src/layout/dense/dense-plan.js';
import { createDenseStore } from '../../src/layout/dense/dense-store.js';
import { workOutLabels } from '../../src/layout/dense/label-work.js';
import type { Layout } from '../../src/layout/layout.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { tickFormat } from '../axis/tick-format.js';
import { METRICS } from '../scene/stages.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

const WIDTH = 900;
const FRAMES = 240;
const DAY = 86_400_000;

/** Events of a distribution as columns; every third lasts, a tenth of those for decades. */
function planOf(distribution: string, count: number, lanes = 0): DensePlan {
  const random = seededRandom(7);
  const place = DISTRIBUTIONS[distribution] ?? (() => 0);
  const start = Float64Array.from({ length: count }, (_, at) => Math.round(place(random, at, count)));
  const end = start.map((time, at) => (at % 3 > 0 ? NaN : time + Math.round(DAY * (at % 30 === 0 ? 9000 : 400) * random() ** 3)));
  const columns = { start, end, title: (row: number) => 'x'.repeat(8 + (row % 17)), lane: start.map((_, at) => at % Math.max(1, lanes)) };
  const header = { version: 1, columns, lanes: Array.from({ length: lanes }, (_, at) => ({ id: `lane ${String(at)}` })) };
  const { timeline } = parseDataset(header);
  if (!timeline) throw new Error('no timeline');
  const read = parseColumns(timeline, columns);
  const store = createDenseStore(read.timeline);
  const of = (rank: number): number => 60 + read.timeline.columns!.title(rank).length * 6;
  const widths = { of, widest: () => 60 + 25 * 6 };
  const scale = createTimeScale('time', [store.covers!]);
  const input: DenseInput = { timeline: read.timeline, store, scale, metrics: METRICS, inlineSize: WIDTH, minSpan: 1000, widths };
  const plan = planDense(input);
  for (const band of plan.bands) {
    const work = labelWork(band, input);
    setLabels(band, work, workOutLabels(work));
  }
  return plan;
}

const layoutAt = (plan: DensePlan, viewport: Viewport, always?: number): Layout =>
  layOutDense(plan, { viewport, ticks: tickFormat(8), nameGap: () => [], always });

/** Views that go closer to an event. */
const viewAt = ({ fitted, columns }: DensePlan, rank: number, factor: number): Viewport => {
  const half = (fitted.end - fitted.start) / 2 / factor;
  const centre = factor === 1 ? (fitted.start + fitted.end) / 2 : columns.anchor(rank);
  return { start: centre - half, end: centre + half, length: WIDTH };
};

const collisions = ({ labels }: Layout, gap: number): string[] =>
  labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter((b) => a.block === b.block && a.inline.start < b.inline.end + gap - 1e-6 && b.inline.start < a.inline.end + gap - 1e-6)
      .map((b) => `${String(a.rank)} and ${String(b.rank)}`),
  );

/** Events in view, counted one by one. */
const inView = ({ columns, input }: DensePlan, viewport: Viewport): number => {
  const [from, to] = [pxToTime(input.scale, viewport, 0), pxToTime(input.scale, viewport, WIDTH)];
  let count = 0;
  for (let rank = 0; rank < columns.size; rank++) if (columns.from[rank]! < to && columns.to[rank]! > from) count += 1;
  return count;
};

const accountedFor = ({ labels, clusters }: Layout): number => labels.length + clusters.reduce((sum, { ranks }) => sum + ranks.size, 0);

for (const distribution of Object.keys(DISTRIBUTIONS)) {
  for (const [count, lanes] of [
    [8, 0],
    [200, 3],
    [10_000, 0],
  ] as const) {
    describe(`${String(count)} events, ${distribution}, in ${String(Math.max(1, lanes))} lanes`, () => {
      let plan: DensePlan;
      before(() => {
        plan = planOf(distribution, count, lanes);
      });
      const levels = Array.from({ length: 25 }, (_, level) => 2 ** (level * 0.75));

      it('L1: labels never overlap, at 25 zoom levels', () => {
        for (const factor of levels) {
          const view = viewAt(plan, Math.floor(count / 3), factor);
          expect(collisions(layoutAt(plan, view), METRICS.gap), `× ${String(factor)}`).to.deep.equal([]);
        }
      });

      it('L2: going closer, no label vanishes or changes its row while its date is in view', () => {
        const rank = Math.floor(count / 2);
        let last = new Map<number, number>();
        for (let frame = 0; frame < FRAMES; frame++) {
          const view = viewAt(plan, rank, 1.0001 * 256 ** (frame / (FRAMES - 1)));
          const rows = new Map(layoutAt(plan, view).labels.map((label) => [label.rank, label.block]));
          for (const [known, block] of last) {
            const anchor = plan.columns.anchor(known);
            if (anchor >= view.start && anchor < view.end) expect(rows.get(known), `${String(known)} at ${String(frame)}`).to.equal(block);
          }
          last = rows;
        }
      });

      it('L3: what is seen does not depend on where one has been', () => {
        const random = seededRandom(3);
        const fresh = planOf(distribution, count, lanes);
        for (let step = 0; step < 200; step++) {
          const view = viewAt(plan, Math.floor(random() * count), 2 ** (random() * 12));
          const layout = layoutAt(plan, view);
          if (step % 40 === 0) expect(layout.labels).to.deep.equal(layoutAt(fresh, view).labels);
        }
      });

      it('L8: labels and “+N” account for every event in view, exactly', () => {
        const random = seededRandom(5);
        for (const factor of levels) {
          const view = viewAt(plan, Math.floor(random() * count), factor);
          const layout = layoutAt(plan, view);
          expect(accountedFor(layout), `× ${String(factor)}`).to.equal(inView(plan, view));
          for (const { ranks, first } of layout.clusters) {
            const listed = ranks.size <= 500 ? [...ranks] : [];
            if (listed.length > 0) expect(listed.length).to.equal(ranks.size);
            expect(ranks.has(first)).to.equal(true);
            expect(listed.every((rank) => ranks.has(rank) && !layout.labels.some((label) => label.rank === rank))).to.equal(true);
          }
        }
      });

      it('L7: the chosen event has a label wherever it is in view, and covers none', () => {
        for (const rank of [0, Math.floor(count / 2), count - 1]) {
          const layout = layoutAt(plan, viewAt(plan, rank, 30), rank);
          expect(layout.labels.some((label) => label.rank === rank)).to.equal(true);
          expect(collisions(layout, METRICS.gap)).to.deep.equal([]);
        }
      });

      it('draws no more than a few hundred marks and columns', () => {
        for (const factor of levels) {
          const { marks, piles = [], clusters } = layoutAt(plan, viewAt(plan, 0, factor));
          expect(marks.length).to.be.at.most(600 * Math.max(1, lanes));
          expect(piles.length).to.be.at.most(160 * Math.max(1, lanes));
          expect(clusters.length).to.be.at.most(16 * Math.max(1, lanes));
        }
      });
    });
  }
}

it('L6: dense data has at least 20 labels at once, everything being in view', () => {
  const plan = planOf('uniform', 10_000);
  expect(layoutAt(plan, plan.fitted).labels.length).to.be.at.least(20);
});
