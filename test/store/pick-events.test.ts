import { expect } from 'chai';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Timeline } from '../../src/model/timeline.js';
import { filterEvents } from '../../src/store/filter-events.js';
import { pickEvents } from '../../src/store/pick-events.js';

const DAY = 86_400_000;

const bulk = (): Timeline => {
  const { timeline } = parseDataset({ version: 1, lanes: [{ id: 'sea' }, { id: 'land' }], events: [] });
  if (!timeline) throw new Error('the dataset of the test cannot be read');
  const columns = {
    start: [0, DAY, 2 * DAY, 3 * DAY],
    title: ['gale', 'vote', 'wreck', 'fire'],
    lane: [0, 1, 0, 1],
    id: ['a', 'b', 'c', 'd'],
  };
  return parseColumns(timeline, columns).timeline;
};

describe('events in bulk', () => {
  it('are filtered by lane without making an object for each', () => {
    const timeline = bulk();
    const events = new Proxy(timeline.events, {
      get: (target, key) => {
        if (key !== 'length') throw new Error(`event ${String(key)} was made`);
        return target.length;
      },
    });
    const { ranks, counts } = filterEvents({ ...timeline, events }, { filters: { lanes: ['sea'] }, terms: [] }, () => '');
    expect([ranks, [...counts.lanes]]).to.deep.equal([
      [0, 2],
      [
        ['sea', 2],
        ['land', 2],
      ],
    ]);
  });

  it('stay in bulk when some are picked', () => {
    const picked = pickEvents(bulk(), [0, 2]);
    const { columns, events } = picked;
    expect([columns?.size, columns?.title(1), [...(columns?.from ?? [])], [...(columns?.lane ?? [])]]).to.deep.equal([
      2,
      'wreck',
      [0, 2 * DAY],
      [0, 0],
    ]);
    expect(['a', 'b', 'c'].map((id) => columns?.rankOf(id))).to.deep.equal([0, -1, 1]);
    expect([events.length, events[1]?.id]).to.deep.equal([2, 'c']);
  });
});
