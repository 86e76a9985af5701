import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { warpToPx, type Viewport } from '../../src/axis/viewport.js';
import { instant } from '../../src/date/instant.js';
import { bucketsIn } from '../../src/layout/buckets.js';
import { layoutAt, planOf, WIDTH } from './dense-plans.js';

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const scale = createTimeScale('time', [{ from: instant(at('1990-01-01')), to: instant(at('2030-01-01')) }]);
const view = (from: string, days: number): Viewport => ({ start: at(from), end: at(from) + days * DAY, length: WIDTH });

describe('buckets of “+N”', () => {
  for (const [days, from, first] of [
    [10, '2024-03-05', '2024-03-06'],
    [300, '2024-03-05', '2024-04-01'],
    [3000, '2020-03-05', '2021-01-01'],
    [13_000, '1991-03-05', '1995-01-01'],
  ] as const)
    it(`are whole units of the calendar in a view of ${String(days)} days`, () => {
      const [bucket] = bucketsIn(scale, view(from, days));
      expect(new Date(bucket?.end ?? NaN).toISOString().slice(0, 10)).to.equal(first);
    });

  it('follow one another without a gap, in the middle of each room for its “+N”', () => {
    for (let days = 1; days < 14_000; days *= 1.7) {
      const seen = view('2001-05-17', days);
      const buckets = bucketsIn(scale, seen);
      for (const { middle } of buckets) expect(warpToPx(seen, middle)).to.be.within(32, WIDTH - 32);
      const middles = buckets.map(({ middle }) => warpToPx(seen, middle));
      for (const [place, px] of middles.slice(1).entries()) expect(px - middles[place]!).to.be.at.least(56);
      expect(buckets.length).to.be.within(1, 15);
    }
  });

  it('L8: count the same at the same place wherever the view begins', () => {
    const plan = planOf('bursty', 20_000);
    const span = (plan.fitted.end - plan.fitted.start) / 9;
    const known = new Map<number, number>();
    for (let step = 0; step < 60; step++) {
      const start = plan.fitted.start + 3 * span + (step * span) / 60;
      const { clusters } = layoutAt(plan, { start, end: start + span, length: WIDTH });
      for (const { center, ranks } of clusters.slice(1, -1)) {
        if (center < 200 || center > WIDTH - 200) continue;
        const place = Math.round((start + (center / WIDTH) * span) / DAY);
        expect(known.get(place) ?? ranks.size).to.equal(ranks.size);
        known.set(place, ranks.size);
      }
    }
    expect(known.size).to.be.at.least(5);
  });
});
