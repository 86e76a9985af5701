import { growthBetween, takeOrigin, type Origin } from '../../model/columns/growth.js';
import type { TimelineColumns } from '../../model/columns/timeline-columns.js';
import { instant } from '../../date/instant.js';
import { lazyList } from '../../model/lazy-list.js';
import { runThrough } from '../../model/run-through.js';
import type { Timeline } from '../../model/timeline.js';
import type { MemoryStore, EventWindow, TimeWindow } from '../../store/event-store.js';
import { countParts } from '../../store/count-parts.js';
import { knownSpan, type KnownSpan } from '../../store/known-span.js';
import { columnsOfColumns, type SeenColumns } from './columns-of-columns.js';
import { columnsOf, type ListedColumns } from './columns-of.js';
import { rankAt, type DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import { originOf } from './grow-lane.js';
import { splitLanes } from './split-lanes.js';

/** A store that answers for a window of many events in O(log n). */
export interface DenseStore extends MemoryStore {
  readonly columns: EventColumns;
  readonly lanes: readonly DenseLane[];
}

/** A store with what it was made of, which is most of what one with more events is made of. */
type Made = DenseStore & Told;

const stores = new WeakMap<Timeline, Made>();

/** The store of many events: the one that has been made in steps already, or else all of it at once. */
export const createDenseStore = (timeline: Timeline): DenseStore => stores.get(timeline) ?? runThrough(storeSteps(timeline));

/**
 * Makes a store of many events, in steps. O(n log n); where events were added to those of another, a copy of that one's columns. `last`: one with a
 * good part of the same events, whose labels may stay until there are others.
 */
export function* storeSteps(timeline: Timeline, last?: Timeline | null): Generator<undefined, DenseStore> {
  const { events, columns: given } = timeline;
  const origin = takeOrigin(timeline);
  const known = origin && stores.get(origin.timeline);
  const before = origin && known && { ...origin, ...known };
  const told: Told = given ? tellOf(timeline, given, before) : yield* columnsOf(timeline, before);
  const { columns, extent, tally } = told;
  const split = yield* splitLanes(timeline, columns, before);
  yield;
  const lanes = !before && last ? lanesSince(last, timeline, split) : split;
  const store: Made = {
    ...told,
    size: events.length,
    extent,
    covers: columns.covers,
    spans: lazyList(events.length, (rank) => (given ? spanOf(given, rank) : knownSpan(events[rank]!.date))),
    tally,
    columns,
    lanes,
    window: (query) => answer(lanes, query),
  };
  stores.set(timeline, store);
  return store;
}

/** Lanes that were made anew, with how they came from those of a timeline that this one has all events of. */
function lanesSince(last: Timeline, timeline: Timeline, lanes: readonly DenseLane[]): readonly DenseLane[] {
  const known = stores.get(last);
  const growth = known && growthBetween(last.events, timeline.events);
  return growth ? lanes.map((lane) => ({ ...lane, ...originOf(lane, known.lanes, growth) })) : lanes;
}

/** Columns, and what a store tells of all of their events; with what was seen of them, in one of two ways. */
interface Told extends ListedColumns {
  readonly seen?: SeenColumns;
}

const spanOf = ({ from, to }: TimelineColumns, rank: number): KnownSpan => ({
  from: instant(from[rank]!),
  to: instant(to[rank]!),
  startEdge: 'dated',
  endEdge: 'dated',
});

/** Columns state instants: what they say is known whole. */
function tellOf(timeline: Timeline, given: TimelineColumns, before: (Origin & Made) | undefined): Told {
  const { columns, seen } = columnsOfColumns(timeline, given, before);
  const tally = { imprecise: 0, statuses: new Map([['confirmed', columns.size] as const]) };
  return { columns, extent: columns.covers, tally, seen };
}

function answer(lanes: readonly DenseLane[], query: TimeWindow): EventWindow {
  const found = lanes.map((lane) => ({ lane, within: lane.index.within(query) }));
  const sum = (part: 'total' | 'before' | 'after'): number => found.reduce((all, { within }) => all + within[part], 0);
  const total = sum('total');
  return {
    total,
    counts: countParts(query, total, (time) => lanes.reduce((all, { index }) => all + index.begunBefore(time), 0)),
    before: sum('before'),
    after: sum('after'),
    ranks: {
      *[Symbol.iterator]() {
        for (const { lane, within } of found) {
          for (const place of lane.index.lasting({ time: query.from, length: 0, end: within.end })) yield rankAt(lane, place);
          for (const place of lane.index.coming(query)) yield rankAt(lane, place);
        }
      },
    },
  };
}
