import { expect } from 'chai';
import fc from 'fast-check';
import { createDenseStore, storeSteps, type DenseStore } from '../../src/layout/dense/dense-store.js';
import { placeOf, rankAt, type DenseLane } from '../../src/layout/dense/dense-band.js';
import { appendEvents } from '../../src/model/columns/append-events.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { runThrough } from '../../src/model/run-through.js';
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
        // two that reach to the same day, one of them about
        { numRuns: 300, examples: [[[{ id: 'e0', date: '2000-01-09~' }], [[{ id: 'e1', date: '../2000-01-09' }]]]] },
      );
    });
});

describe('a store that is made in steps', () => {
  const timelineOf = (list: readonly Given[]): Timeline => begin(list, false);

  it('is the one that is there afterwards, and no step looks at more than some thousand events', () => {
    const timeline = timelineOf(Array.from({ length: 9000 }, (_, at) => ({ id: `e${String(at)}`, date: day(at % 5000) })));
    const steps = storeSteps(timeline);
    let [count, step] = [1, steps.next()];
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).to.be.at.least(6);
    expect(createDenseStore(timeline)).to.equal(step.value);
    expect(told(step.value)).to.deep.equal(told(createDenseStore(anew(timeline))));
  });

  it('after one with a part of the same events, knows the place that each of those had in its lane', () => {
    fc.assert(
      fc.property(events(30), fc.func(fc.boolean()), (list, isFirst) => {
        const whole = timelineOf(list);
        const part = { ...whole, events: whole.events.filter(({ id }) => isFirst(id)) };
        fc.pre(part.events.length > 0);
        const before = createDenseStore(part);
        for (const lane of runThrough(storeSteps(whole, part)).lanes) {
          const last = before.lanes.find((one) => one.lane === lane.lane);
          if (!last) continue;
          const { growth, index } = lane.origin!;
          expect(index.deref()).to.equal(last.index);
          const ids = ({ events: all }: Timeline, one: DenseLane): string[] =>
            Array.from(one.anchors, (_, place) => all[rankAt(one, place)]!.id);
          const fresh = new Set(growth.fresh);
          expect(ids(whole, lane).filter((_, place) => !fresh.has(place))).to.deep.equal(ids(part, last));
        }
      }),
    );
  });

  it('after one with other events, knows of none: its labels are all made anew', () => {
    const [one, other] = [
      timelineOf([{ id: 'a', date: day(1) }]),
      timelineOf([
        { id: 'a', date: day(1) },
        { id: 'b', date: day(2) },
      ]),
    ];
    createDenseStore(one);
    expect(runThrough(storeSteps(other, one)).lanes.map(({ origin }) => origin)).to.deep.equal([undefined]);
  });
});
