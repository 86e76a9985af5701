import { compareSortKeys, sortKeyOf } from '../../date/bounds.js';
import { lazyList } from '../lazy-list.js';
import { parseDataset, type ParsedDataset } from '../parse-dataset.js';
import { rankOf } from '../rank-of.js';
import type { Timeline, TimelineEvent } from '../timeline.js';
import { float64, uint32 } from './fill.js';
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
  const events = lazyList(all.size, (rank) => all.own?.(rank) ?? timeline.events[all.was(rank)] ?? added[0]!);
  return { timeline: { ...timeline, events, columns: all }, problems, added };
}

/** With ids that no other event has. */
function named(timeline: Timeline, list: readonly unknown[]): readonly unknown[] {
  return list.map((event, at) => {
    const { id } = (event ?? {}) as { id?: unknown };
    if (typeof event !== 'object' || event === null || (typeof id === 'string' && rankOf(timeline, id) < 0)) return event;
    return { ...event, id: `event-${String(timeline.events.length + at + 1)}` };
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
  // An old rank, or the complement of a place among the added.
  const source = new Int32Array(size);
  for (let rank = 0, old = 0, fresh = 0; rank < size; rank++) {
    const isOld = fresh === added.length || (old < columns.size && columns.from[old]! <= starts[fresh]!);
    source[rank] = isOld ? old++ : ~fresh++;
  }
  const own = (rank: number): TimelineEvent | undefined =>
    source[rank]! < 0 ? (added[~source[rank]!] ?? columns.own?.(rank)) : columns.own?.(source[rank]!);
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  const laneOf = (rank: number): number =>
    source[rank]! < 0 ? (laneAt.get(own(rank)?.lane ?? '') ?? lanes.length) : (columns.lane?.[source[rank]!] ?? lanes.length);
  return {
    size,
    own,
    was: (rank) => source[rank]!,
    from: float64(size, (rank) => (source[rank]! < 0 ? starts[~source[rank]!]! : columns.from[source[rank]!]!)),
    to: float64(size, (rank) => (source[rank]! < 0 ? endOf(added[~source[rank]!]!) : columns.to[source[rank]!]!)),
    lasts: (rank) => (source[rank]! < 0 ? added[~source[rank]!]!.date.value.kind === 'interval' : columns.lasts(source[rank]!)),
    lane: columns.lane && uint32(size, (rank) => laneOf(rank)),
    title: (rank) => own(rank)?.title[0]?.text ?? columns.title(source[rank]!),
    rankOf: (id) => {
      const fresh = added.findIndex((event) => event.id === id);
      const wanted = fresh >= 0 ? ~fresh : columns.rankOf(id);
      return fresh < 0 && wanted < 0 ? -1 : source.indexOf(wanted);
    },
  };
}
