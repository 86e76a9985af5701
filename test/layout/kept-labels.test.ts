import { expect } from 'chai';
import type { Viewport } from '../../src/axis/viewport.js';
import type { DensePlan } from '../../src/layout/dense/dense-plan.js';
import { labelOrder } from '../../src/layout/dense/label-order.js';
import { MEASURED, settleFirst, workOf, workOutLabels } from '../../src/layout/dense/label-work.js';
import { firstLabels, keepLabels, measureLabels, setLabels } from '../../src/layout/dense/plan-labels.js';
import { appendEvents } from '../../src/model/columns/append-events.js';
import { accountedFor, collisions, inView, layoutAt, planFor, planOf, viewAt } from './dense-plans.js';

const COUNT = 6000;
/** Lanes, and the height that the page gives the plot, px. */
const PLOTS = [[0], [2], [0, 450]] as const;

/** `count` more, spread over all that there is, one in ten of them in the place of one that there was. */
function withMore({ input: { timeline, room } }: DensePlan, count: number): DensePlan {
  const [first, last] = [timeline.columns!.from[0]!, timeline.columns!.from.at(-1)!];
  const more = Array.from({ length: count }, (_, at) => ({
    id: at % 10 === 3 ? `event-${String(at * 7 + 1)}` : `new-${String(at)}`,
    date: new Date(first + ((last - first) * (at + 0.5)) / count).toISOString().slice(0, 10),
    title: 'y'.repeat(5 + (at % 20)),
    ...(timeline.lanes.length > 0 && { lane: timeline.lanes[at % timeline.lanes.length]!.id }),
  }));
  const header = { version: 1, lanes: timeline.lanes.map(({ id }) => ({ id })) };
  return planFor(appendEvents({ timeline, header, now: 0 }, more).timeline!, room?.blockSize);
}

const views = (plan: DensePlan): readonly Viewport[] =>
  [0, 2, 5, 9].flatMap((depth) => [0.2, 0.6].map((share) => viewAt(plan, Math.floor(plan.columns.size * share), 2 ** depth)));

const seen = (plan: DensePlan, view: Viewport): unknown => {
  const { labels, marks, piles = [], clusters } = layoutAt(plan, view);
  return { labels, marks, hidden: [...piles, ...clusters].map(({ ranks, ...rest }) => [[...ranks], rest]) };
};

for (const [lanes, height] of PLOTS)
  describe(`labels that stay while events are added, ${lanes > 0 ? 'in lanes' : 'without lanes'}${height ? `, ${String(height)} px high` : ''}`, () => {
    const before = planOf('bursty', COUNT, lanes, height);
    const plan = withMore(before, 60);
    const batches = plan.bands.map((band, at) => keepLabels(band, before.bands[at]!, plan));

    it('L1: overlap nowhere, and are as many as there were', () => {
      for (const view of views(plan)) {
        const [layout, last] = [layoutAt(plan, view), layoutAt(before, view)];
        expect(collisions(layout, plan.input.metrics.gap)).to.deep.equal([]);
        // One in a hundred came in the place of another.
        expect(layout.labels.length).to.be.within(last.labels.length - 3, last.labels.length);
      }
    });

    it('L8: what has none yet is counted', () => {
      for (const view of views(plan)) expect(accountedFor(layoutAt(plan, view))).to.equal(inView(plan, view));
    });

    it('N9: become those of a timeline that had all from the beginning', () => {
      plan.bands.forEach((band, at) => {
        const batch = batches[at]!;
        const order = labelOrder(batch.claims);
        const work = settleFirst(workOf(batch, order, measureLabels(band, plan, order.subarray(0, MEASURED))), batch).rest;
        setLabels(band, { widths: work.widths, widest: batch.widest, lives: workOutLabels(work) });
      });
      const whole = planFor({ ...plan.input.timeline }, height);
      for (const band of whole.bands) {
        const work = firstLabels(band, whole);
        if (work) setLabels(band, { widths: work.widths, widest: band.labels!.widest, lives: workOutLabels(work) });
      }
      for (const view of views(plan)) expect(seen(plan, view)).to.deep.equal(seen(whole, view));
    });

    it('are none where the band is another one', () => {
      const [band] = plan.bands;
      expect(keepLabels(band!, { ...before.bands[0]!, index: band!.index }, plan)).to.equal(undefined);
    });
  });
