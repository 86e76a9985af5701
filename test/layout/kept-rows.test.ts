import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { finestSpan } from '../../src/axis/finest-span.js';
import type { Viewport } from '../../src/axis/viewport.js';
import * as crowd from '../../src/layout/crowd.js';
import { planLabels, type LabelPlan } from '../../src/layout/label-plan.js';
import { planInRoom } from '../../src/layout/room-plan.js';
import { appendEvents } from '../../src/model/columns/append-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { createStore } from '../../src/store/event-store.js';
import { METRICS, layoutOf, timelineOf } from '../scene/stages.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

const WIDTH = 1000;

const crowdOf = (count: number, distribution: string): Timeline => {
  const random = seededRandom(count);
  const dayOf = (at: number): string =>
    new Date(Date.UTC(1900, 0, 1) + DISTRIBUTIONS[distribution]!(random, at, count)).toISOString().slice(0, 10);
  return timelineOf(
    Array.from({ length: count }, (_, at) => ({ id: `e${String(at)}`, date: dayOf(at), title: 'x'.repeat(2 + Math.floor(random() * 23)) })),
  );
};

const planOf = (timeline: Timeline, inlineSize = WIDTH): LabelPlan => {
  const store = createStore(timeline);
  const widths = timeline.events.map(({ title }) => (title[0]?.text.length ?? 0) * 8 + 12);
  return planLabels({
    timeline,
    store,
    scale: createTimeScale('time', store.spans),
    widths: () => widths,
    metrics: METRICS,
    inlineSize,
    minSpan: finestSpan(['day']),
    crowd: { ...crowd, planCrowd: planInRoom },
  });
};

const added = (timeline: Timeline, events: readonly object[]): Timeline =>
  appendEvents({ timeline, header: { version: 1 }, now: 0 }, events).timeline!;

/** By id: where labels are in a view. */
const seen = (plan: LabelPlan, view: Viewport): ReadonlyMap<string, string> =>
  new Map(
    layoutOf(plan.input.timeline, { width: WIDTH, view: () => view }, plan).labels.map(({ rank, inline, block }) => [
      plan.input.timeline.events[rank]!.id,
      [inline.start, inline.end, block].map((px) => px.toFixed(2)).join(' '),
    ]),
  );

const viewsOf = ({ fitted: { start, end, length } }: LabelPlan): readonly Viewport[] =>
  [1, 0.4, 0.1, 0.02].flatMap((share) =>
    [0, 0.3, 0.7].map((from) => {
      const first = start + (end - start) * (1 - share) * from;
      return { start: first, end: first + (end - start) * share, length };
    }),
  );

/** Labels that went or moved, of the others. Expected: none. */
const moved = (before: LabelPlan, after: LabelPlan, others: ReadonlySet<string>): string[] =>
  viewsOf(before).flatMap((view) => {
    const now = seen(after, view);
    return [...seen(before, view)].filter(([id, place]) => !others.has(id) && now.get(id) !== place).map(([id]) => id);
  });

describe('rows of labels where events come or are corrected', () => {
  for (const distribution of ['uniform', 'bursty', 'day ties'])
    it(`N9: no other label moves or goes, at any zoom, whichever of a hundred gets another title: ${distribution}`, () => {
      const timeline = crowdOf(100, distribution);
      const before = planOf(timeline);
      for (let at = 0; at < 100; at += 9) {
        const { id, date } = timeline.events[at]!;
        const corrected = planOf(added(timeline, [{ id, date: date.value.text, title: 'Another title' }]));
        expect(moved(before, corrected, new Set([id])), id).to.deep.equal([]);
        planOf(timeline);
      }
    });

  it('N9: none does where events come in between, and they have what room is left', () => {
    const timeline = crowdOf(100, 'bursty');
    const before = planOf(timeline);
    const { fitted } = before;
    const more = Array.from({ length: 40 }, (_, at) => ({
      id: `n${String(at)}`,
      date: new Date(fitted.start + ((fitted.end - fitted.start) * (at + 2)) / 44).toISOString().slice(0, 10),
      title: 'New',
    }));
    const after = planOf(added(timeline, more));
    expect(moved(before, after, new Set())).to.deep.equal([]);
    const news = viewsOf(after).flatMap((view) => [...seen(after, view).keys()].filter((id) => id.startsWith('n')));
    expect(news.length).to.be.above(2);
  });

  it('rows are found anew in a plot of another width', () => {
    const timeline = crowdOf(60, 'bursty');
    planOf(timeline);
    const event = { id: 'e7', date: '1950-01-01', title: 'Another title' };
    const [grown, fresh] = [added(timeline, [event]), added(crowdOf(60, 'bursty'), [event])].map((one) => planOf(one, 800));
    expect(seen(grown!, grown!.fitted)).to.deep.equal(seen(fresh!, fresh!.fitted));
  });
});
