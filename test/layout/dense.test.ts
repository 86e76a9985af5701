import { expect } from 'chai';
import { METRICS } from '../scene/stages.js';
import { accountedFor, beginPlan, collisions, inView, layoutAt, planOf, viewAt } from './dense-plans.js';
import type { DensePlan } from '../../src/layout/dense/dense-plan.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

const FRAMES = 240;

for (const distribution of Object.keys(DISTRIBUTIONS)) {
  for (const [count, lanes, height] of [
    [8, 0, undefined],
    [200, 3, undefined],
    [10_000, 0, undefined],
    [800, 0, 450],
    [10_000, 3, 600],
  ] as const) {
    describe(`${String(count)} events, ${distribution}, in ${String(Math.max(1, lanes))} lanes${height ? `, ${String(height)} px high` : ''}`, () => {
      let plan: DensePlan;
      before(() => {
        plan = planOf(distribution, count, lanes, height);
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
        const fresh = planOf(distribution, count, lanes, height);
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

for (const [count, least] of [
  [201, 40],
  [1000, 45],
  [10_000, 45],
] as const)
  it(`L6: in 450 px at least ${String(least)} labels of ${String(count)}, and no more than a page should have elements for`, () => {
    const plan = planOf('bursty', count, 0, 450);
    expect(layoutAt(plan, plan.fitted).labels.length).to.be.within(least, 88);
  });

describe('labels that are worked out after the first picture', () => {
  for (const distribution of Object.keys(DISTRIBUTIONS))
    for (const [lanes, height] of [[0], [3], [0, 450], [3, 600]] as const)
      it(`L2: move none of those that are there, and add none while everything is in view: ${distribution}, ${String(Math.max(1, lanes))} lanes, ${height ? `${String(height)} px high` : 'as high as it is'}`, () => {
        const { plan, finish } = beginPlan(distribution, 5000, lanes, height);
        const random = seededRandom(5);
        const views = [0.9, 1, 1.5, 3, 10, 80, 600].map((factor) => viewAt(plan, Math.floor(random() * 5000), factor));
        const rowsIn = (view: (typeof views)[number]): ReadonlyMap<number, number> =>
          new Map(layoutAt(plan, view).labels.map(({ rank, block }) => [rank, block]));
        const before = views.map(rowsIn);
        finish();
        const after = views.map(rowsIn);
        before.forEach((rows, at) => {
          const { start, end } = views[at]!;
          // What lasts into the view from before it has its label as long as no other needs the place.
          const isIn = (rank: number): boolean => plan.columns.anchor(rank) >= start && plan.columns.anchor(rank) < end;
          for (const [rank, block] of rows)
            if (isIn(rank)) expect(after[at]?.get(rank), `${String(rank)} in view ${String(at)}`).to.equal(block);
        });
        expect(after.slice(0, 2)).to.deep.equal(before.slice(0, 2));
        expect(before[1]!.size).to.be.greaterThan(distribution === 'one instant' ? 0 : 5);
        const count = (maps: readonly ReadonlyMap<number, number>[]): number => maps.reduce((sum, { size }) => sum + size, 0);
        expect(count(after)).to.be.at.least(count(before));
      });
});
