import { expect } from 'chai';
import { groupEvents, type Grouping } from '../../src/store/group-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { timelineOf } from '../scene/stages.js';

const timeline = timelineOf(
  [
    { id: 'a', date: '1900', title: 'A', lane: 'own', categories: ['sea', 'war'], quotes: [{ source: 'post', exact: 'A.' }] },
    { id: 'b', date: '1901', title: 'B', lane: 'own', categories: ['war'] },
    { id: 'c', date: '1902', title: 'C', quotes: [{ exact: 'Somebody.' }, { source: 'times', exact: 'C.' }] },
    { id: 'd', date: '1903', title: 'D', categories: ['sea'], quotes: [{ source: 'times', exact: 'D.' }] },
  ],
  {
    lanes: [{ id: 'own', label: 'Own' }],
    categories: [
      { id: 'war', label: 'War' },
      { id: 'law', label: 'Law' },
      { id: 'sea', label: 'At sea' },
    ],
    sources: { times: { title: 'A title', publisher: 'The Times' }, post: { title: 'Morning Post' } },
  },
);
const lanes = ({ lanes: all }: Timeline): readonly string[] => all.map(({ id, label }) => `${id}: ${label[0]?.text ?? ''}`);

describe('groupEvents', () => {
  const cases: readonly (readonly [Grouping, lanes: readonly string[], ofEvents: readonly (string | undefined)[]])[] = [
    ['category', ['war: War', 'sea: At sea'], ['sea', 'war', undefined, 'sea']],
    ['source', ['times: The Times', 'post: Morning Post'], ['post', undefined, 'times', 'times']],
  ];
  for (const [by, expected, ofEvents] of cases) {
    it(`L16: by ${by}: the lanes are those that events have, in the dataset’s order, whatever the order of events`, () => {
      const grouped = groupEvents(timeline, by);
      expect(lanes(grouped)).to.deep.equal(expected);
      expect(grouped.events.map(({ lane }) => lane)).to.deep.equal(ofEvents);
      const turned = groupEvents({ ...timeline, events: timeline.events.toReversed() }, by);
      expect(lanes(turned)).to.deep.equal(expected);
    });
  }

  it('leaves all else of an event as it is', () => {
    expect(groupEvents(timeline, 'source').events[3]).to.deep.equal({ ...timeline.events[3], lane: 'times' });
  });

  it('leaves the lanes of the dataset where there is nothing to group by, or too much', () => {
    const bare = timelineOf(['1900', '1901']);
    expect(groupEvents(bare, 'category')).to.equal(bare);
    const ids = Array.from({ length: 41 }, (_, at) => `c${String(at)}`);
    const many = timelineOf(
      ids.map((id) => ({ date: '1900', title: id, categories: [id] })),
      { categories: ids.map((id) => ({ id })) },
    );
    expect(groupEvents(many, 'category')).to.equal(many);
  });
});
