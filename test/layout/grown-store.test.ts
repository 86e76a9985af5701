import { expect } from 'chai';
import fc from 'fast-check';
import { createDenseStore, type DenseStore } from '../../src/layout/dense/dense-store.js';
import { placeOf, rankAt } from '../../src/layout/dense/dense-band.js';
import { appendEvents } from '../../src/model/columns/append-events.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Timeline } from '../../src/model/timeline.js';

interface Given {
  readonly id: string;
  readonly date: string;
  readonly lane?: string;
  readonly status?: string;
}

const HEADER = { version: 1, lang: 'en', lanes: [{ id: 'a' }, { id: 'b' }] };
const START = Date.UTC(2000, 0, 1);

/** The same events in the same order, with nothing that is known of what they came from. */
const anew = (timeline: Timeline): Timeline => ({ ...timeline });

const day = (at: number): string => new Date(START + at * 86_400_000).toISOString().slice(0, 10);
const days = fc.nat(40);
/** Days, months, stretches, and what is open on a side. */
const date = fc.oneof(
  days.map(day),
  days.map((at) => day(at).slice(0, 7)),
  fc.tuple(days, days).map(([at, length]) => `${day(at)}/${day(at + length)}`),
  days.map((at) => `${day(at)}/..`),
  days.map((at) => `../${day(at)}`),
  days.map((at) => `${day(at)}~`),
);
const events = (most: number): fc.Arbitrary<readonly Given[]> =>
  fc.uniqueArray(
    fc.record(
      {
        id: fc.nat(30).map((at) => `e${String(at)}`),
        date,
        lane: fc.constantFrom('a', 'b'),
        status: fc.constantFrom('claimed', 'disputed'),
      },
      { requiredKeys: ['id', 'date'] },
    ),
    { selector: ({ id }) => id, maxLength: most },
  );

function begin(list: readonly Given[], inColumns: boolean): Timeline {
  const { timeline } = parseDataset({ ...HEADER, events: inColumns ? [] : list });
  if (!timeline) throw new Error('no timeline');
  if (!inColumns) return timeline;
  const start = list.map(({ id }) => START + Number(id.slice(1)) * 5e8);
  const end = start.map((time, row) => (row % 3 === 0 ? time + 1e9 : NaN));
  const lane = list.map(({ lane: id }) => ['a', 'b'].indexOf(id ?? ''));
  return parseColumns(timeline, { start, end, lane, id: (row: number) => list[row]!.id, title: String }).timeline;
}

/** All that is asked of a store and of its lanes. */
function told(store: DenseStore): unknown {
  const { columns, lanes } = store;
  const ranks = Array.from({ length: store.size }, (_, rank) => rank);
  const windows = [-5, 3, 20, 33].map((at) => ({ from: START + at * 86_400_000, to: START + (at + 9) * 86_400_000 }) as never);
  return {
    extent: store.extent,
    covers: store.covers,
    imprecise: store.tally.imprecise,
    statuses: [...store.tally.statuses].filter(([, count]) => count > 0).sort(),
    precisions: [...new Set(columns.precisions)].sort(),
    events: ranks.map((rank) => [columns.from[rank], columns.to[rank], columns.anchor(rank), columns.title(rank), columns.worded(rank)]),
    weights: ranks.map((rank) => columns.weight?.[rank] ?? 0),
    laneOf: columns.lane && [...columns.lane],
    // Kinds may be numbered in another order; events of one are of one, and one of them stands for it.
    kinds: ranks.map((rank) => ranks.findIndex((other) => columns.kind(other) === columns.kind(rank))),
    samples: columns.samples.map((rank, kind) => columns.kind(rank) === kind),
    kindCount: columns.samples.length,
    windows: windows.map((window) => {
      const { ranks: found, ...counts } = store.window(window);
      return [counts, [...found].sort((a, b) => a - b)];
    }),
    lanes: lanes.map((lane) => ({
      id: lane.lane,
      places: Array.from(lane.anchors, (anchor, place) => [anchor, rankAt(lane, place)]),
      found: ranks.map((rank) => placeOf(lane, columns, rank)),
      tracks: [...lane.tracks],
      trackCount: lane.trackCount,
    })),
  };
}

describe('a store of a timeline that events were added to', () => {
  for (const inColumns of [false, true])
    it(`N9: answers as one that is made of all of them at once, of ${inColumns ? 'columns' : 'objects'}, addition after addition`, () => {
      fc.assert(
        fc.property(events(30), fc.array(events(6), { minLength: 1, maxLength: 4 }), (first, additions) => {
          fc.pre(first.length > 0);
          let timeline = begin(first, inColumns);
          createDenseStore(timeline);
          for (const more of additions) {
            timeline = appendEvents({ timeline, header: HEADER, now: 0 }, more).timeline!;
            expect(told(createDenseStore(timeline))).to.deep.equal(told(createDenseStore(anew(timeline))));
          }
        }),
        { numRuns: 300 },
      );
    });
});
