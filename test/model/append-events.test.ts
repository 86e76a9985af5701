import { expect } from 'chai';
import fc from 'fast-check';
import { appendEvents } from '../../src/model/columns/append-events.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { rankOf } from '../../src/model/rank-of.js';
import type { Timeline } from '../../src/model/timeline.js';

interface Given {
  readonly id: string;
  readonly date: string;
  readonly title: string;
}

const HEADER = { version: 1, lang: 'en' };
const NOW = 1_700_000_000_000;

function timelineOf(events: readonly Given[], inColumns: boolean): Timeline {
  const { timeline } = parseDataset({ ...HEADER, events: inColumns ? [] : events });
  if (!timeline) throw new Error('no timeline');
  if (!inColumns) return timeline;
  const columns = {
    start: events.map(({ date }) => Date.parse(date)),
    id: (row: number) => events[row]!.id,
    title: (row: number) => events[row]!.title,
  };
  return parseColumns(timeline, columns).timeline;
}

const said = ({ events }: Timeline): string[] =>
  Array.from({ length: events.length }, (_, rank) => events[rank]!).map(
    ({ id, date, title }) => `${id} ${date.value.text} ${title[0]?.text ?? ''}`,
  );

const append = (timeline: Timeline, list: readonly unknown[]): ReturnType<typeof appendEvents> & { timeline: Timeline } => {
  const appended = appendEvents({ timeline, header: HEADER, now: NOW }, list);
  if (!appended.timeline) throw new Error('no timeline');
  return { ...appended, timeline: appended.timeline };
};

const day = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
const event = (ids: number): fc.Arbitrary<Given> =>
  fc.record({
    id: fc.integer({ min: 0, max: ids }).map((at) => `e${String(at)}`),
    date: fc.integer({ min: 0, max: 20 }).map(day),
    title: fc.constantFrom('A', 'B'),
  });
const list = (ids: number): fc.Arbitrary<Given[]> => fc.uniqueArray(event(ids), { selector: ({ id }) => id, maxLength: 12 });

describe('events that are added', () => {
  for (const inColumns of [false, true]) {
    const name = inColumns ? 'columns' : 'objects';

    it(`to ${name}: those with the id of another take its place, and all stay in the order of time`, () => {
      fc.assert(
        fc.property(list(20), list(30), (before, more) => {
          fc.pre(before.length > 0);
          const { timeline } = append(timelineOf(before, inColumns), more);
          const last = new Map([...before, ...more].map((one) => [one.id, one]));
          expect(said(timeline)).to.have.members(said(timelineOf([...last.values()], false)));
          const starts = timeline.events.map(({ date }) => date.bounds.earliestStart);
          expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
          for (const id of last.keys()) expect(timeline.events[rankOf(timeline, id)]?.id).to.equal(id);
        }),
      );
    });

    it(`to ${name}: one that says the same again changes nothing`, () => {
      const timeline = timelineOf([{ id: 'a', date: '2000-01-01', title: 'A' }], inColumns);
      const again = append(timeline, [{ id: 'a', date: '2000-01-01', title: 'A' }]);
      expect([again.timeline === timeline, again.added, again.corrected]).to.deep.equal([true, [], []]);
    });

    it(`to ${name}: a correction knows when it came, and what was said before it, but not what was said before that`, () => {
      const once = append(timelineOf([{ id: 'a', date: '2000-01-01', title: 'A' }], inColumns), [{ id: 'a', date: '2001', title: 'B' }]);
      const { timeline } = append(once.timeline, [{ id: 'a', date: '2001', title: 'C' }]);
      const { corrected } = timeline.events[rankOf(timeline, 'a')]!;
      expect([corrected?.at, corrected?.was.title[0]?.text, corrected?.was.corrected]).to.deep.equal([NOW, 'B', undefined]);
      expect(timeline.events.length).to.equal(1);
    });
  }

  it('without an id get one that is free, however many were corrected before', () => {
    const one = { date: '2000', title: 'One' };
    let timeline = timelineOf([{ id: 'event-2', date: '1999', title: 'B' }], false);
    timeline = append(timeline, [{ id: 'event-2', date: '1998', title: 'B' }, one]).timeline;
    timeline = append(timeline, [one, { ...one, id: 'event-4' }, one]).timeline;
    expect(timeline.events.map(({ id }) => id)).to.have.members(['event-2', 'event-3', 'event-4', 'event-5', 'event-6']);
  });

  it('do not make a correction of how many accounts there are', () => {
    const account = (id: string): object => ({ id, date: '2000', title: id, claimGroup: 'g' });
    const { timeline } = parseDataset({ ...HEADER, events: [account('a'), account('b')] });
    if (!timeline) throw new Error('no timeline');
    expect(append(timeline, [account('a')]).corrected).to.deep.equal([]);
    const [corrected] = append(timeline, [{ ...account('a'), title: 'c' }]).corrected;
    expect(corrected?.accounts).to.equal(2);
  });
});

describe('ids of columns', () => {
  it('may be a function, as titles may; where it fails they are numbers', () => {
    const start = [3, 2, 1].map((at) => at * 86_400_000);
    const id = (row: number): string => {
      if (row === 1) throw new Error('no id');
      return `own-${String(row)}`;
    };
    const { timeline } = parseDataset({ ...HEADER, events: [] });
    const read = parseColumns(timeline!, { start, title: String, id });
    expect(read.problems).to.deep.equal([]);
    expect([0, 1, 2].map((rank) => read.timeline.events[rank]!.id)).to.deep.equal(['own-2', 'event-2', 'own-0']);
    expect(['own-0', 'own-2', 'none'].map((one) => rankOf(read.timeline, one))).to.deep.equal([2, 0, -1]);
    for (let lookup = 0; lookup < 40; lookup++) expect(rankOf(read.timeline, 'own-0')).to.equal(2);
  });
});
