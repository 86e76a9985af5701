import { datesIn } from '../date/bounds.js';
import type { ImpreciseDate, Precision, SingleDate } from '../date/imprecise-date.js';
import { instant, type Instant } from '../date/instant.js';
import { PRECISIONS } from '../date/precisions.js';
import type { Status, Timeline, TimelineEvent } from '../model/timeline.js';
import { countParts } from './count-parts.js';
import type { FilterQuery } from './filter-events.js';
import { knownSpan, type KnownSpan } from './known-span.js';

/** What a view of the timeline asks for: half-open. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
  /** In how many equal parts of it events are counted; by default in none. */
  readonly pixels?: number;
}

/** The same of those events that pass a filter: the same object for as long as it is the same filter. */
export interface WindowQuery extends TimeWindow {
  readonly filter?: FilterQuery;
}

/**
 * Which events answer: the ranks of those worth naming, which in memory are all of them; how many begin in each part, what began before the window
 * in the first, so that their sum is `total`; how many they are, and how many lie wholly before and after. All numbers are exact.
 */
export interface EventWindow {
  readonly ranks: Iterable<number>;
  readonly counts: Uint32Array;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Answers for any window of time: what a database stands behind. A rank is the place of an event in the order of time. Who no longer wants an answer
 * aborts the signal: it rejects with the signal's reason, or throws it.
 */
export interface EventStore {
  /** Everything the dates state; `null` when no event states any. */
  readonly extent: { readonly from: Instant; readonly to: Instant } | null;
  readonly window: (query: WindowQuery, signal?: AbortSignal) => EventWindow | Promise<EventWindow>;
}

/** From when to when dates reach, with those that reach so far where some state it: of several the coarsest, whatever their order. */
export interface Reach {
  readonly from: Instant;
  readonly to: Instant;
  readonly first?: SingleDate | undefined;
  readonly last?: SingleDate | undefined;
}

/** One whose events are all in memory: it answers within the frame that asks, and knows more of them. See `openStore` for filters. */
export interface MemoryStore {
  readonly size: number;
  readonly extent: Reach | null;
  readonly spans: readonly KnownSpan[];
  /** Of events in bulk: the stretch that `spans` cover, where it is finite. Looking at each of them would take long. */
  readonly covers?: { readonly from: Instant; readonly to: Instant };
  readonly tally: Tally;
  readonly window: (query: TimeWindow) => EventWindow;
}

/** How many events are not what one takes for granted. */
export interface Tally {
  /** Not known to the day: coarser, about, one of several, or with an end that nobody knows. */
  readonly imprecise: number;
  readonly statuses: ReadonlyMap<Status, number>;
}

/** Makes a store that keeps its events in memory; a window costs `O(n)`. */
export function createStore(timeline: Timeline): MemoryStore {
  const spans = timeline.events.map(({ date }) => knownSpan(date));
  return {
    size: spans.length,
    extent: extentOf(timeline),
    spans,
    tally: tallyOf(timeline.events),
    window: (query) => answer(spans, query),
  };
}

/** What “about” is taken to mean is nothing that the dates state. */
export function extentOf({ events }: Timeline): MemoryStore['extent'] {
  const extent = new Extent();
  for (const { date } of events) extent.add(date);
  return extent.value;
}

/** How far dates reach. */
export class Extent {
  #from: number;
  #to: number;
  #first: SingleDate | undefined;
  #last: SingleDate | undefined;

  /** `known`: of others, which were added before. */
  constructor(known: MemoryStore['extent'] = null) {
    this.#from = known?.from ?? Infinity;
    this.#to = known?.to ?? -Infinity;
    this.#first = known?.first;
    this.#last = known?.last;
  }

  add({ bounds: { earliestStart, latestEnd }, value }: Pick<TimelineEvent['date'], 'bounds' | 'value'>): void {
    // Most lie between others.
    if (earliestStart > this.#from && latestEnd < this.#to) return;
    const dates = datesIn(value);
    this.#reach(
      Number.isFinite(earliestStart) ? earliestStart : Math.min(...dates.map(({ min }) => min)),
      Number.isFinite(latestEnd) ? latestEnd : Math.max(...dates.map(({ max }) => max)),
    );
    for (const date of dates) {
      if (date.min === this.#from) this.#first = coarser(date, this.#first);
      if (date.max === this.#to) this.#last = coarser(date, this.#last);
    }
  }

  #reach(from: number, to: number): void {
    if (from < this.#from) [this.#from, this.#first] = [from, undefined];
    if (to > this.#to) [this.#to, this.#last] = [to, undefined];
  }

  get value(): MemoryStore['extent'] {
    const [from, to] = [this.#from, this.#to];
    if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
    return { from: instant(from), to: instant(to), first: this.#first, last: this.#last };
  }
}

/** Of two that are alike the one that comes first by its text, so that it is the same one in whatever order they came. */
function coarser(date: SingleDate, other: SingleDate | undefined): SingleDate {
  if (!other) return date;
  const order = PRECISIONS.indexOf(date.precision) - PRECISIONS.indexOf(other.precision) || (date.text < other.text ? -1 : 1);
  return order < 0 ? date : other;
}

const EXACT: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

/** Counts what is told of events in a sentence. */
export function tallyOf(events: readonly TimelineEvent[]): Tally {
  const tally = new Tallying();
  for (const event of events) tally.add(event);
  return tally;
}

/** A tally of those that were added. */
export class Tallying implements Tally {
  readonly statuses: Map<Status, number>;
  imprecise: number;

  /** `known`: of others, which were added before. */
  constructor(known?: Tally) {
    this.statuses = new Map(known?.statuses);
    this.imprecise = known?.imprecise ?? 0;
  }

  /** `times` is −1 for one that is taken away. */
  add({ status, date }: Pick<TimelineEvent, 'status' | 'date'>, times = 1): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + times);
    if (isKnownInPart(date.value)) this.imprecise += times;
  }
}

/** What lasts from one day to another, or goes on, is known whole. */
function isKnownInPart(date: ImpreciseDate): boolean {
  const hasUnknownEnd = date.kind === 'interval' && (date.start.edge === 'unknown' || date.end.edge === 'unknown');
  return !EXACT.has(date.precision) || date.approximate || date.kind === 'one-of' || hasUnknownEnd;
}

function answer(spans: readonly KnownSpan[], query: TimeWindow): EventWindow {
  const { from, to } = query;
  const ranks: number[] = [];
  let before = 0;
  let after = 0;
  spans.forEach((span, rank) => {
    if (span.to <= from && span.endEdge !== 'open') before += 1;
    else if (hasBegun(span, to)) ranks.push(rank);
    else after += 1;
  });
  const counts = countParts(query, ranks.length, (time) => spans.reduce((sum, span) => sum + Number(hasBegun(span, time)), 0));
  return { ranks, counts, total: ranks.length, before, after };
}

const hasBegun = ({ from, startEdge }: KnownSpan, time: number): boolean => from < time || startEdge === 'open';
