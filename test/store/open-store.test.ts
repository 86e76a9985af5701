import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_MS } from '../../src/date/civil-days.js';
import { instant } from '../../src/date/instant.js';
import { createDenseStore } from '../../src/layout/dense/dense-store.js';
import { createStore, type EventStore, type MemoryStore } from '../../src/store/event-store.js';
import { knownSpan } from '../../src/store/known-span.js';
import { openStore } from '../../src/store/open-store.js';
import type { Timeline } from '../../src/model/timeline.js';
import { timelineOf } from '../scene/stages.js';

const day = (at: number): string => new Date(at * DAY_MS).toISOString().slice(0, 10);
const span = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '', '..'));
const dates = fc.array(
  span.map(([from, length, open]) => (open ? `${day(from)}/..` : length === 0 ? day(from) : `${day(from)}/${day(from + length)}`)),
  { minLength: 1, maxLength: 30 },
);
const windows = fc.record({
  from: fc.integer({ min: -20, max: 300 }),
  length: fc.integer({ min: 1, max: 200 }),
  pixels: fc.integer({ min: 1, max: 50 }),
});
const lanes = [{ id: 'a' }, { id: 'b' }];
const STATUSES = ['confirmed', 'disputed', 'planned'];

const timelineFrom = (given: readonly string[]): Timeline =>
  timelineOf(
    given.map((date, at) => ({ date, title: `Title ${String(at)}`, lane: lanes[at % 2]?.id, status: STATUSES[at % 3] })),
    { lanes },
  );

const makers: readonly (readonly [string, (timeline: Timeline) => MemoryStore])[] = [
  ['few events', createStore],
  ['many events', createDenseStore],
];

for (const [name, create] of makers)
  describe(`a store of ${name}, behind the interface of a database`, () => {
    it('counts each event in one part of a window, so that the parts sum to the total, and all of them to its size', () => {
      fc.assert(
        fc.property(dates, windows, (given, { from, length, pixels }) => {
          const timeline = timelineFrom(given);
          const query = { from: instant(from * DAY_MS), to: instant((from + length) * DAY_MS), pixels };
          const { counts, total, before, after, ranks } = create(timeline).window(query);
          expect(counts.length).to.equal(pixels);
          expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(total);
          expect([...ranks].length).to.equal(total);
          expect(total + before + after).to.equal(given.length);
        }),
      );
    });

    it('counts in a part what begins in it, as a look at each event does', () => {
      fc.assert(
        fc.property(dates, windows, (given, { from, length, pixels }) => {
          const timeline = timelineFrom(given);
          const query = { from: instant(from * DAY_MS), to: instant((from + length) * DAY_MS), pixels };
          const { counts, ranks } = create(timeline).window(query);
          const expected = new Uint32Array(pixels);
          for (const rank of ranks) {
            const start = knownSpan(timeline.events[rank]!.date).from;
            let part = pixels - 1;
            while (part > 0 && start < query.from + ((query.to - query.from) * part) / pixels) part -= 1;
            expected[part]! += 1;
          }
          expect(counts).to.deep.equal(expected);
        }),
      );
    });

    it('filtered, answers what a look at each event finds', async () => {
      await fc.assert(
        fc.asyncProperty(
          dates,
          windows,
          fc.subarray(STATUSES),
          fc.constantFrom('', '1'),
          async (given, { from, length, pixels }, chosen, text) => {
            const timeline = timelineFrom(given);
            const store: EventStore = openStore(timeline, { create });
            const range = { from: instant(from * DAY_MS), to: instant((from + length) * DAY_MS) };
            const status = chosen as ('confirmed' | 'disputed' | 'planned')[];
            const filter = { filters: { lanes: ['a'], status }, terms: text ? [text] : [] };
            const found = await store.window({ ...range, pixels, filter });
            const all = await store.window(range);
            const passing = [...all.ranks]
              .filter((rank) => {
                const { lane, status: own, title } = timeline.events[rank]!;
                const said = `${title[0]?.text ?? ''} ${timeline.events[rank]!.date.value.text}`;
                return lane === 'a' && (status.length === 0 || status.includes(own as 'confirmed')) && said.includes(text);
              })
              .sort((a, b) => a - b);
            expect([...found.ranks].sort((a, b) => a - b)).to.deep.equal(passing);
            expect(found.counts.reduce((sum, count) => sum + count, 0)).to.equal(found.total);
            expect(found.total).to.equal(passing.length);
          },
        ),
      );
    });

    it('gives no answer to who has gone', async () => {
      const store = openStore(timelineFrom(['2000', '2001']), { create });
      const reason = new Error('gone');
      const ask = async (): Promise<unknown> => store.window({ from: instant(0), to: instant(1) }, AbortSignal.abort(reason));
      expect(await ask().catch((error: unknown) => error)).to.equal(reason);
    });

    it('says how far its dates reach', () => {
      const timeline = timelineFrom(['2000', '2001']);
      expect(openStore(timeline, { create }).extent).to.deep.equal(create(timeline).extent);
    });
  });
