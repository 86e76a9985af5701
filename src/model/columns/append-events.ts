import { compareSortKeys, sortKeyOf } from '../../date/bounds.js';
import { lazyList } from '../lazy-list.js';
import { parseDataset, type ParsedDataset } from '../parse-dataset.js';
import type { Timeline, TimelineEvent } from '../timeline.js';
import { whole } from './fill.js';
import type { TimelineColumns } from './timeline-columns.js';

/** What `appendEvents` makes of it, the events that are new, and those that others with their ids came in place of. */
export interface Appended extends ParsedDataset {
  readonly added: readonly TimelineEvent[];
  readonly corrected: readonly TimelineEvent[];
}

/** What events are added to: `header` is the dataset that it came from, whose languages, lanes, sources, … they go by. */
export interface AppendTo {
  readonly timeline: Timeline;
  readonly header: object;
  /** The present, epoch ms. */
  readonly now: number;
}

/**
 * A timeline with more events, read like those of its dataset. One with the id of another takes its place, and knows what that said; one that
 * says the same changes nothing. Costs what reading the added ones costs, and a copy of lists.
 */
export function appendEvents({ timeline, header, now }: AppendTo, list: readonly unknown[]): Appended {
  const { timeline: read, problems } = parseDataset({
    ...header,
    version: 1,
    columns: undefined,
    story: undefined,
    events: named(timeline, list),
  });
  const events = read?.events ?? [];
  const ranks = ranksOf(timeline, events);
  const [added, corrected, gone] = [[] as TimelineEvent[], [] as TimelineEvent[], new Set<number>()];
  for (const event of events) {
    const rank = ranks.get(event.id);
    if (rank === undefined) added.push(event);
    else if (!isAlike(event, timeline.events[rank]!)) {
      corrected.push(correctionOf(timeline.events[rank]!, event, now));
      gone.add(rank);
    }
  }
  const parts = { problems, added, corrected };
  if (added.length + corrected.length === 0) return { timeline, ...parts };
  return { timeline: withMore(timeline, [...added, ...corrected].sort(inTime), gone), ...parts };
}

/** The ranks of those whose ids are taken. */
function ranksOf({ events, columns }: Timeline, news: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ids = new Set(news.map(({ id }) => id));
  if (columns) {
    for (const id of columns.maybeTaken(ids)) {
      const rank = columns.rankOf(id);
      if (rank >= 0) found.set(id, rank);
    }
    return found;
  }
  events.forEach(({ id }, rank) => ids.has(id) && found.set(id, rank));
  return found;
}

/** Whether they say the same: but for what was said before, and how many others there are. */
const isAlike = (a: TimelineEvent, b: TimelineEvent): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (event: TimelineEvent): string => JSON.stringify({ ...event, corrected: undefined, accounts: undefined }, inOrder);

/** Objects with their keys in one order, whoever made them. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

/** Only what was said last is kept: of a feed that goes on, nobody reads more. */
function correctionOf({ corrected: _, ...was }: TimelineEvent, event: TimelineEvent, at: number): TimelineEvent {
  const accounts = was.claimGroup === event.claimGroup && was.accounts !== undefined ? { accounts: was.accounts } : {};
  return { ...event, ...accounts, corrected: { at, was } };
}

/** Those without an id of their own get one that no other event has. */
function named({ events, columns }: Timeline, list: readonly unknown[]): readonly unknown[] {
  const idOf = (event: unknown): unknown => (event as { id?: unknown } | null | undefined)?.id;
  const isNameless = (event: unknown): event is object => typeof event === 'object' && event !== null && typeof idOf(event) !== 'string';
  if (!list.some(isNameless)) return list;
  const known = new Set([...list.map(idOf), ...(columns ? [] : events.map(({ id }) => id))]);
  let next = events.length;
  const free = (): string => {
    let id: string;
    do id = `event-${String(++next)}`;
    while (known.has(id) || (columns?.rankOf(id) ?? -1) >= 0);
    return id;
  };
  return list.map((event) => (isNameless(event) ? { ...event, id: free() } : event));
}

const inTime = (a: TimelineEvent, b: TimelineEvent): number =>
  compareSortKeys(sortKeyOf(a.date.value, a.date.bounds), sortKeyOf(b.date.value, b.date.bounds));

/** With more events, in the order of time, and without those that were at some ranks. */
function withMore(timeline: Timeline, more: readonly TimelineEvent[], gone: ReadonlySet<number>): Timeline {
  const { columns } = timeline;
  if (!columns) {
    const left = gone.size > 0 ? timeline.events.filter((_, rank) => !gone.has(rank)) : timeline.events;
    return { ...timeline, events: merged(left, more) };
  }
  const all = mergedColumns(timeline, columns, { more, gone });
  const events = lazyList(all.size, (rank) => all.own?.get(rank) ?? timeline.events[all.was(rank)] ?? more[0]!);
  return { ...timeline, events, columns: all };
}

function merged(events: readonly TimelineEvent[], added: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const all: TimelineEvent[] = [];
  let from = 0;
  for (const event of added) {
    let [first, end] = [from, events.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (inTime(events[middle]!, event) <= 0) first = middle + 1;
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
  { more, gone }: { readonly more: readonly TimelineEvent[]; readonly gone: ReadonlySet<number> },
): TimelineColumns & { readonly was: (rank: number) => number } {
  const [starts, size] = [more.map(startOf), columns.size + more.length - gone.size];
  // By rank the rank that it had; −1 for what is added.
  const source = new Int32Array(size);
  const [from, to] = [new Float64Array(size), new Float64Array(size)];
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  const lane = columns.lane && whole(size, lanes.length, () => lanes.length);
  const own = new Map<number, TimelineEvent>();
  for (let rank = 0, old = 0, fresh = 0; rank < size; rank++) {
    while (gone.has(old)) old += 1;
    const isOld = fresh === more.length || (old < columns.size && columns.from[old]! <= starts[fresh]!);
    const event = isOld ? columns.own?.get(old) : more[fresh];
    source[rank] = isOld ? old : -1;
    from[rank] = isOld ? columns.from[old]! : starts[fresh]!;
    to[rank] = isOld ? columns.to[old]! : endOf(more[fresh]!);
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
): Pick<TimelineColumns, 'begunBy' | 'lasts' | 'title' | 'rankOf' | 'maybeTaken'> {
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
    maybeTaken: (ids) => {
      const taken = new Set(columns.maybeTaken(ids));
      for (const { id } of own.values()) if (ids.has(id)) taken.add(id);
      return taken;
    },
  };
}
