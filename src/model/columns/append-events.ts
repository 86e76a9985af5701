import { compareSortKeys, sortKeyOf } from '../../date/bounds.js';
import { lazyList } from '../lazy-list.js';
import { parseDataset, type ParsedDataset } from '../parse-dataset.js';
import type { Timeline, TimelineEvent } from '../timeline.js';
import { whole } from './fill.js';
import type { TimelineColumns } from './timeline-columns.js';

/** What `appendEvents` makes of it, and the events that are new. */
export interface Appended extends ParsedDataset {
  readonly added: readonly TimelineEvent[];
}

/**
 * A timeline with more events, read like those of the dataset that it came from: `header` is that dataset, whose languages, lanes, sources, …
 * the events go by. Events with an id that is taken get another, and a problem. Costs what reading the added ones costs, and a copy of lists.
 */
export function appendEvents(timeline: Timeline, list: readonly unknown[], header: object): Appended {
  const { timeline: read, problems } = parseDataset({
    ...header,
    version: 1,
    columns: undefined,
    story: undefined,
    events: named(timeline, list),
  });
  const added = read?.events ?? [];
  if (added.length === 0) return { timeline, problems, added };
  const { columns } = timeline;
  if (!columns) return { timeline: { ...timeline, events: merged(timeline.events, added) }, problems, added };
  const all = mergedColumns(timeline, columns, added);
  const events = lazyList(all.size, (rank) => all.own?.get(rank) ?? timeline.events[all.was(rank)] ?? added[0]!);
  return { timeline: { ...timeline, events, columns: all }, problems, added };
}

/** With ids that no other event has. */
function named({ events, columns }: Timeline, list: readonly unknown[]): readonly unknown[] {
  const known = new Set(columns ? [] : events.map(({ id }) => id));
  const isFree = (id: string): boolean => (columns ? columns.rankOf(id) < 0 : !known.has(id));
  return list.map((event, at) => {
    const { id } = (event ?? {}) as { id?: unknown };
    if (typeof event !== 'object' || event === null || (typeof id === 'string' && isFree(id))) return event;
    return { ...event, id: `event-${String(events.length + at + 1)}` };
  });
}

const isBefore = (a: TimelineEvent, b: TimelineEvent): boolean =>
  compareSortKeys(sortKeyOf(a.date.value, a.date.bounds), sortKeyOf(b.date.value, b.date.bounds)) <= 0;

function merged(events: readonly TimelineEvent[], added: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const all: TimelineEvent[] = [];
  let from = 0;
  for (const event of added) {
    let [first, end] = [from, events.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (isBefore(events[middle]!, event)) first = middle + 1;
      else end = middle;
    }
    for (; from < first; from++) all.push(events[from]!);
    all.push(event);
  }
  for (; from < events.length; from++) all.push(events[from]!);
  return all;
}

/** Of a time without end what the date states. */
const finite = (time: number, stated: number): number => (Number.isFinite(time) ? time : Number.isFinite(stated) ? stated : 0);
const startOf = ({ date: { bounds, value } }: TimelineEvent): number => finite(bounds.earliestStart, finite(value.min, bounds.latestEnd));
const endOf = (event: TimelineEvent): number => Math.max(startOf(event) + 1, finite(event.date.bounds.latestEnd, startOf(event)));

/** Columns with objects among them, and the rank that the others had. */
function mergedColumns(
  { lanes }: Timeline,
  columns: TimelineColumns,
  added: readonly TimelineEvent[],
): TimelineColumns & { readonly was: (rank: number) => number } {
  const starts = added.map(startOf);
  const size = columns.size + added.length;
  // By rank the rank that it had; −1 for what is added.
  const source = new Int32Array(size);
  const [from, to] = [new Float64Array(size), new Float64Array(size)];
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  const lane = columns.lane && whole(size, lanes.length, () => lanes.length);
  const own = new Map<number, TimelineEvent>();
  for (let rank = 0, old = 0, fresh = 0; rank < size; rank++) {
    const isOld = fresh === added.length || (old < columns.size && columns.from[old]! <= starts[fresh]!);
    const event = isOld ? columns.own?.get(old) : added[fresh];
    source[rank] = isOld ? old : -1;
    from[rank] = isOld ? columns.from[old]! : starts[fresh]!;
    to[rank] = isOld ? columns.to[old]! : endOf(added[fresh]!);
    if (lane) lane[rank] = isOld ? columns.lane[old]! : (laneAt.get(event?.lane ?? '') ?? lanes.length);
    if (event) own.set(rank, event);
    if (isOld) old += 1;
    else fresh += 1;
  }
  return { size, from, to, lane, own, was: (rank) => source[rank]!, ...answersOf(columns, own, source) };
}

/** What is asked of an event of its own, or of one that was in the columns before, by rank. */
function answersOf(
  columns: TimelineColumns,
  own: ReadonlyMap<number, TimelineEvent>,
  source: Int32Array,
): Pick<TimelineColumns, 'begunBy' | 'lasts' | 'title' | 'rankOf'> {
  return {
    begunBy: (rank) => {
      const event = own.get(rank);
      return event ? finite(event.date.bounds.latestStart, endOf(event)) : columns.begunBy(source[rank]!);
    },
    lasts: (rank) => (source[rank]! < 0 ? own.get(rank)?.date.value.kind === 'interval' : columns.lasts(source[rank]!)),
    title: (rank) => own.get(rank)?.title[0]?.text ?? columns.title(source[rank]!),
    rankOf: (id) => {
      for (const [rank, event] of own) if (event.id === id) return rank;
      const old = columns.rankOf(id);
      return old < 0 ? -1 : source.indexOf(old);
    },
  };
}
