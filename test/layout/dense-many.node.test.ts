import { expect } from 'chai';
import type { DensePlan } from '../../src/layout/dense/dense-plan.js';
import type { Layout } from '../../src/layout/layout.js';
import { METRICS } from '../scene/stages.js';
import { accountedFor, collisions, inView, layoutAt, planOf, viewAt } from './dense-plans.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

// In Node alone: it takes some seconds for each distribution, and nothing here depends on the browser.

const ZOOMS = Array.from({ length: 25 }, (_, level) => 2 ** (level * 0.9));
const FRAMES = 120;

/** Rows of labels whose anchors are in view, by rank. */
const rowsIn = ({ labels }: Layout): ReadonlyMap<number, number> => new Map(labels.map(({ rank, block }) => [rank, block]));

for (const count of [100_000, 1_000_000]) {
  for (const distribution of Object.keys(DISTRIBUTIONS)) {
    describe(`${String(count)} events, ${distribution}`, function () {
      this.timeout(60_000);
      let plan: DensePlan;
      before(() => {
        plan = planOf(distribution, count);
      });
      after(() => {
        plan = undefined as unknown as DensePlan;
      });

      it('L1, L8: labels never overlap, and with “+N” account for every event in view, at 25 zoom levels', () => {
        const random = seededRandom(count);
        for (const [level, factor] of ZOOMS.entries()) {
          const view = viewAt(plan, Math.floor(random() * count), factor);
          const layout = layoutAt(plan, view);
          expect(collisions(layout, METRICS.gap), `× ${String(factor)}`).to.deep.equal([]);
          if (level % 4 === 0) expect(accountedFor(layout), `× ${String(factor)}`).to.equal(inView(plan, view));
        }
      });

      it('L2: going closer, no label vanishes or changes its row while its date is in view', () => {
        for (const rank of [Math.floor(count / 7), Math.floor(count / 2)]) {
          let last: ReadonlyMap<number, number> = new Map();
          for (let frame = 0; frame < FRAMES; frame++) {
            const view = viewAt(plan, rank, 1.0001 * 256 ** (frame / (FRAMES - 1)));
            const rows = rowsIn(layoutAt(plan, view));
            for (const [known, block] of last) {
              const anchor = plan.columns.anchor(known);
              if (anchor >= view.start && anchor < view.end)
                expect(rows.get(known), `${String(known)} at ${String(frame)}`).to.equal(block);
            }
            last = rows;
          }
        }
      });

      it('L3: what is seen does not depend on where one has been', () => {
        const random = seededRandom(3);
        const views = Array.from({ length: 6 }, () => viewAt(plan, Math.floor(random() * count), 2 ** (random() * 16)));
        const first = views.map((view) => layoutAt(plan, view));
        for (let step = 0; step < 100; step++) layoutAt(plan, viewAt(plan, Math.floor(random() * count), 2 ** (random() * 16)));
        expect(views.map((view) => layoutAt(plan, view).labels)).to.deep.equal(first.map(({ labels }) => labels));
      });

      it('draws no more than a few hundred marks, columns and “+N”', () => {
        for (const factor of ZOOMS) {
          const { marks, piles = [], clusters } = layoutAt(plan, viewAt(plan, Math.floor(count / 3), factor));
          expect(marks.length + piles.length + clusters.length).to.be.at.most(600);
        }
      });
    });
  }
}
