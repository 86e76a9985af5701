import { parseDataset, type ParsedDataset } from '../parse-dataset.js';
import type { Timeline, TimelineEvent } from '../timeline.js';
import { byTime, growTimeline, rankIn } from './grow-timeline.js';
import { IdIndex } from './id-index.js';

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
 * says the same changes nothing. Costs what reading the added ones costs, and a copy of lists; the first time also a look at all ids.
 */
export function appendEvents({ timeline, header, now }: AppendTo, list: readonly unknown[]): Appended {
  const known = knownIn(timeline);
  const { timeline: read, problems } = parseDataset({
    ...header,
    version: 1,
    columns: undefined,
    story: undefined,
    events: named(timeline, known, list),
  });
  const events = read?.events ?? [];
  const ranks = known.ranksOf(events);
  const [added, corrected, gone] = [[] as TimelineEvent[], [] as TimelineEvent[], [] as number[]];
  for (const event of events) {
    const rank = ranks.get(event.id);
    if (rank === undefined) added.push(event);
    else if (!isAlike(event, timeline.events[rank]!)) {
      corrected.push(correctionOf(timeline.events[rank]!, event, now));
      gone.push(rank);
    }
  }
  const parts = { problems, added, corrected };
  if (added.length + corrected.length === 0) return { timeline, ...parts };
  const grown = growTimeline(timeline, [...added, ...corrected].sort(byTime), Uint32Array.from(gone).sort());
  known.passTo?.(grown, added, corrected);
  return { timeline: grown, ...parts };
}

/** What tells which ids are taken. */
interface KnownIds {
  readonly has: (id: string) => boolean;
  /** The ranks of those whose ids are taken, by these. */
  readonly ranksOf: (news: readonly TimelineEvent[]) => ReadonlyMap<string, number>;
  /** With more events it is another timeline's. */
  readonly passTo?: (grown: Timeline, added: readonly TimelineEvent[], corrected: readonly TimelineEvent[]) => void;
}

/** The ids of timelines whose events are objects: looked at once, and then of those that are added. */
const indexes = new WeakMap<Timeline, { readonly index: IdIndex; readonly events: TimelineEvent[] }>();

function knownIn(timeline: Timeline): KnownIds {
  const { columns } = timeline;
  if (columns) {
    return {
      has: (id) => columns.maybeTaken(new Set([id])).size > 0 && columns.rankOf(id) >= 0,
      ranksOf: (news) => {
        const taken = [...columns.maybeTaken(new Set(news.map(({ id }) => id)))];
        return new Map(taken.map((id) => [id, columns.rankOf(id)] as const).filter(([, rank]) => rank >= 0));
      },
    };
  }
  const { index, events } = indexes.get(timeline) ?? indexOf(timeline);
  return {
    has: (id) => index.find(id) >= 0,
    ranksOf: (news) => {
      const handles = news.map(({ id }) => [id, index.find(id)] as const).filter(([, handle]) => handle >= 0);
      return new Map(handles.map(([id, handle]) => [id, rankIn(timeline.events, events[handle]!)]));
    },
    passTo: (grown, added, corrected) => {
      for (const event of corrected) events[index.find(event.id)] = event;
      for (const event of added) index.add(events.push(event) - 1);
      indexes.delete(timeline);
      indexes.set(grown, { index, events });
    },
  };
}

function indexOf(timeline: Timeline): { readonly index: IdIndex; readonly events: TimelineEvent[] } {
  const events = [...timeline.events];
  const made = { index: new IdIndex(events.length, (handle) => events[handle]?.id), events };
  indexes.set(timeline, made);
  return made;
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
function named({ events }: Timeline, known: KnownIds, list: readonly unknown[]): readonly unknown[] {
  const idOf = (event: unknown): unknown => (event as { id?: unknown } | null | undefined)?.id;
  const isNameless = (event: unknown): event is object => typeof event === 'object' && event !== null && typeof idOf(event) !== 'string';
  if (!list.some(isNameless)) return list;
  const among = new Set(list.map(idOf));
  let next = events.length;
  const free = (): string => {
    let id: string;
    do id = `event-${String(++next)}`;
    while (among.has(id) || known.has(id));
    return id;
  };
  return list.map((event) => (isNameless(event) ? { ...event, id: free() } : event));
}
