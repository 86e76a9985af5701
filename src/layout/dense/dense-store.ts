import type { TimelineColumns } from '../../model/columns/timeline-columns.js';
import { instant } from '../../date/instant.js';
import { lazyList } from '../../model/lazy-list.js';
import type { Timeline } from '../../model/timeline.js';
import type { MemoryStore, EventWindow, TimeWindow } from '../../store/event-store.js';
import { countParts } from '../../store/count-parts.js';
import { knownSpan, type KnownSpan } from '../../store/known-span.js';
import { columnsOfColumns } from './columns-of-columns.js';
import { columnsOf, type ListedColumns } from './columns-of.js';
import { rankAt, type DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import { splitLanes } from './split-lanes.js';

/** A store that answers for a window of many events in O(log n). */
export interface DenseStore extends MemoryStore {
  readonly columns: EventColumns;
  readonly lanes: readonly DenseLane[];
}

/** Makes a store of many events. O(n log n). */
export function createDenseStore(timeline: Timeline): DenseStore {
  const { events, columns: given } = timeline;
  const { columns, extent, tally } = given ? told(columnsOfColumns(timeline, given)) : columnsOf(timeline);
  const lanes = splitLanes(timeline, columns);
  return {
    size: events.length,
    extent,
    covers: columns.covers,
    spans: lazyList(events.length, (rank) => (given ? spanOf(given, rank) : knownSpan(events[rank]!.date))),
    tally,
    columns,
    lanes,
    window: (query) => answer(lanes, query),
  };
}

const spanOf = ({ from, to }: TimelineColumns, rank: number): KnownSpan => ({
  from: instant(from[rank]!),
  to: instant(to[rank]!),
  startEdge: 'dated',
  endEdge: 'dated',
});

/** Columns state instants: what they say is known whole. */
const told = (columns: EventColumns): ListedColumns => ({
  columns,
  extent: columns.covers,
  tally: { imprecise: 0, statuses: new Map([['confirmed', columns.size]]) },
});

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
