import { expect } from 'chai';
import { colorOf, iconOf } from '../../src/layout/event-look.js';
import type { Timeline } from '../../src/model/timeline.js';
import { timelineOf } from '../scene/stages.js';

/** An event in each of so many categories, the first ones as given. */
const inCategories = (count: number, first: readonly object[] = []): Timeline => {
  const categories = Array.from({ length: count }, (_, at) => ({ id: `c${String(at)}`, ...first[at] }));
  const events = categories.map(({ id }, at) => ({ date: String(1900 + at), title: id, categories: [id] }));
  return timelineOf(events, { categories });
};
const signs = (timeline: Timeline): readonly string[] => timeline.events.map((event) => iconOf(event, timeline));

describe('the look of an event', () => {
  for (const count of [2, 8, 9, 20]) {
    it(`A16: who sees no colours tells ${String(count)} categories apart by their signs`, () => {
      expect(new Set(signs(inCategories(count))).size).to.equal(count);
    });
  }

  it('has the sign and the colour that the dataset gives its first category', () => {
    const timeline = inCategories(2, [{ icon: '⚑', color: '#123456' }]);
    expect(signs(timeline)).to.deep.equal(['⚑', '▲']);
    expect(timeline.events.map((event) => colorOf(event, timeline))).to.deep.equal(['#123456', 'var(--_category-2)']);
  });

  it('has no sign without a category, and the colour of its lane', () => {
    const timeline = timelineOf([{ date: '1900', title: 'It', lane: 'a' }, '1910'], { lanes: [{ id: 'a', color: 'green' }] });
    expect(signs(timeline)).to.deep.equal(['', '']);
    expect(timeline.events.map((event) => colorOf(event, timeline))).to.deep.equal(['green', undefined]);
  });
});
