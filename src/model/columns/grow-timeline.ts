import { compareSortKeys, sortKeyOf, type SortKey } from '../../date/bounds.js';
import { bisect, bisectNear } from '../bisect.js';
import { lazyList } from '../lazy-list.js';
import type { Timeline, TimelineEvent } from '../timeline.js';
import { grown, grownList, growthOf, noteOrigin, placesAfter, type Origin } from './growth.js';
import type { TimelineColumns } from './timeline-columns.js';

const keyOf = ({ date }: TimelineEvent): SortKey => sortKeyOf(date.value, date.bounds);

/** The order of time. */
export const byTime = (a: TimelineEvent, b: TimelineEvent): number => compareSortKeys(keyOf(a), keyOf(b));

/** The same against a key. Nearly always the beginnings tell, for which no other key need be made. */
function compareToKey(event: TimelineEvent, key: SortKey): number {
  const { earliestStart } = event.date.bounds;
  if (earliestStart > -Infinity && earliestStart !== key.place) return earliestStart < key.place ? -1 : 1;
  return compareSortKeys(keyOf(event), key);
}

/** With more events, which are in the order of time, and without those at some ranks, ascending. Costs a copy of lists. */
export function growTimeline(timeline: Timeline, more: readonly TimelineEvent[], gone: Uint32Array): Timeline {
  const { events, columns } = timeline;
  const made = columns ? growColumns(timeline, columns, { more, gone }) : growList(events, more, gone);
  const longer: Timeline = { ...timeline, ...made.parts };
  noteOrigin(longer, { timeline, ...made });
  return longer;
}

/** The rank of an event that is in a list in the order of time. O(log n) where not very many are at its time. */
export function rankIn(events: readonly TimelineEvent[], event: TimelineEvent): number {
  const key = keyOf(event);
  return events.indexOf(
    event,
    bisect(events.length, (rank) => compareToKey(events[rank]!, key) < 0),
  );
}

/** What is other in a longer timeline, and how it grew. */
interface Grown extends Omit<Origin, 'timeline'> {
  readonly parts: Partial<Timeline>;
}

function growList(events: readonly TimelineEvent[], more: readonly TimelineEvent[], gone: Uint32Array): Grown {
  let place = 0;
  const places = more.map((event) => {
    const key = keyOf(event);
    return (place = bisectNear(events.length, (rank) => compareToKey(events[rank]!, key) <= 0, place));
  });
  const growth = growthOf(events.length, places, gone);
  return { parts: { events: grownList(events, more, growth) }, growth, places: placesAfter(growth, events.length) };
}

/** Columns with objects among them. However often some are added, they stand on the same columns: none of those between is kept. */
interface GrownColumns extends TimelineColumns {
  readonly base: Pick<Timeline, 'events'> & { readonly columns: TimelineColumns };
  /** By rank: the one in the base, or, from −1 down, the place in `list`. */
  readonly source: Int32Array;
  readonly list: readonly TimelineEvent[];
}

const isGrown = (columns: TimelineColumns): columns is GrownColumns => 'source' in columns;

/** Of a time without end what the date states. */
const finite = (time: number, stated: number): number => (Number.isFinite(time) ? time : Number.isFinite(stated) ? stated : 0);
const startOf = ({ date: { bounds, value } }: TimelineEvent): number => finite(bounds.earliestStart, finite(value.min, bounds.latestEnd));
const endOf = (event: TimelineEvent): number => Math.max(startOf(event) + 1, finite(event.date.bounds.latestEnd, startOf(event)));

/** What is added, and the ranks of what is left out. */
interface Change {
  readonly more: readonly TimelineEvent[];
  readonly gone: Uint32Array;
}

function growColumns({ events, lanes }: Timeline, columns: TimelineColumns, { more, gone }: Change): Grown {
  const before = isGrown(columns) ? columns : asGrown({ events, columns });
  const news = more.toSorted((a, b) => startOf(a) - startOf(b));
  let place = 0;
  const places = news.map((event) => {
    const start = startOf(event);
    return (place = bisectNear(before.size, (rank) => before.from[rank]! <= start, place));
  });
  const growth = growthOf(before.size, places, gone);
  const [from, to, source] = [grown(before.from, growth), grown(before.to, growth), grown(before.source, growth)];
  const lane = before.lane && grown(before.lane, growth);
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  const list = [...before.list];
  // The places of those that are left out are free.
  const free = Array.from(gone, (rank) => ~before.source[rank]!).filter((at) => at >= 0);
  growth.fresh.forEach((rank, at) => {
    const event = news[at]!;
    const own = free.pop() ?? list.length;
    list[own] = event;
    [from[rank], to[rank], source[rank]] = [startOf(event), endOf(event), ~own];
    if (lane) lane[rank] = laneAt.get(event.lane ?? '') ?? lanes.length;
  });
  const all = columnsOn(before.base, { size: growth.size, from, to, lane, source, list });
  const { base } = before;
  const eventAt = (rank: number): TimelineEvent => all.own?.(rank) ?? base.events[source[rank]!]!;
  return { parts: { events: lazyList(all.size, eventAt), columns: all }, growth, places: placesAfter(growth, before.size) };
}

function asGrown(base: GrownColumns['base']): GrownColumns {
  const { size, from, to, lane } = base.columns;
  const source = new Int32Array(size);
  for (let rank = 0; rank < size; rank++) source[rank] = rank;
  return columnsOn(base, { size, from, to, lane, source, list: [] });
}

/** What is asked of an event of its own, or of one of the base, by rank. */
function columnsOn(
  base: GrownColumns['base'],
  known: Pick<GrownColumns, 'size' | 'from' | 'to' | 'lane' | 'source' | 'list'>,
): GrownColumns {
  const { columns } = base;
  const { source, list } = known;
  const own = (rank: number): TimelineEvent | undefined => (source[rank]! < 0 ? list[~source[rank]!] : undefined);
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (id: string): number => (places ??= new Map(list.map((event, at) => [event.id, at]))).get(id) ?? -1;
  return {
    ...known,
    base,
    own,
    begunBy: (rank) => {
      const event = own(rank);
      return event ? finite(event.date.bounds.latestStart, endOf(event)) : columns.begunBy(source[rank]!);
    },
    lasts: (rank) => (source[rank]! < 0 ? own(rank)?.date.value.kind === 'interval' : columns.lasts(source[rank]!)),
    title: (rank) => own(rank)?.title[0]?.text ?? columns.title(source[rank]!),
    rankOf: (id) => {
      const at = placeOf(id);
      if (at >= 0) return source.indexOf(~at);
      const old = columns.rankOf(id);
      return old < 0 ? -1 : source.indexOf(old);
    },
    maybeTaken: (ids) => {
      const taken = columns.maybeTaken(ids);
      return new Set([...ids].filter((id) => taken.has(id) || placeOf(id) >= 0));
    },
  };
}
