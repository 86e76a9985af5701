import { compareSortKeys, sortKeyOf, type SortKey } from '../date/bounds.js';
import type { DatasetEvent } from './dataset.js';
import { keepReadable } from './keep-readable.js';
import { parseEvent, parseLinks, type DatedEvent, type EventReading } from './parse-event.js';
import { parseEventDate } from './parse-event-date.js';
import { show } from './report.js';
import { event as eventField } from './schema.js';
import type { TimelineEvent } from './timeline.js';

/** An event with its place in the order of time, and what it was read from. */
export interface Placed extends Pick<DatedEvent, 'path'> {
  readonly key: SortKey;
  readonly links: DatasetEvent['links'];
  event: TimelineEvent;
}

/**
 * Reads events one after the other, as they come. What they say of each other (an id that is taken, a link, other accounts) is only known
 * when all are there: until then an id that was given may turn out to be another's, and links lead anywhere.
 */
export class EventReader {
  readonly #reading: EventReading;
  readonly #firstWith = new Map<string, number>();
  readonly #accounts = new Map<string, number>();
  /** Events without an id of their own, by the one that they were given. */
  readonly #named = new Map<string, Placed>();
  #all: Placed[] = [];
  /** So many of them, from the first, are in the order of time. */
  #inOrder = 0;
  /** How many have been given, readable or not: the place of the next one. */
  count = 0;

  constructor(reading: Omit<EventReading, 'eventIds'>) {
    this.#reading = { ...reading, eventIds: ANY };
  }

  /** How many of them can be shown. */
  get size(): number {
    return this.#all.length;
  }

  /** Reads the next event: plain data, not checked yet. */
  add(value: unknown): void {
    const index = this.count++;
    const path = `/events/${String(index)}`;
    const event = keepReadable(eventField, value, path, this.#reading.report);
    if (!event) return;
    const id = this.#nameOf(event, index);
    const date = parseEventDate(event.date, `${path}/date`, this.#reading);
    if (!date) return;
    const { claimGroup, links } = event;
    const key = sortKeyOf(date.value, date.bounds);
    const placed = { key, path, links, event: parseEvent({ event, id, date, path }, this.#reading) };
    this.#all.push(placed);
    if (claimGroup !== undefined) this.#accounts.set(claimGroup, (this.#accounts.get(claimGroup) ?? 0) + 1);
    if (id !== event.id) this.#named.set(id, placed);
  }

  /** Those read so far, in the order of time; ties by importance, then id, so that the file's order has no say (U9). O(n): what was in order stays so. */
  ordered(): readonly TimelineEvent[] {
    this.#sort();
    return this.#all.map(({ event }) => event);
  }

  #sort(): void {
    if (this.#inOrder < this.#all.length) this.#all.sort(byTime);
    this.#inOrder = this.#all.length;
  }

  /** Puts them in that order by another way of sorting, in steps: nothing may be added before the last of them. */
  *order(sort: (list: readonly Placed[], inOrder: number, compare: typeof byTime) => Generator<void, Placed[]>): Generator<void> {
    if (this.#inOrder < this.#all.length) this.#all = yield* sort(this.#all, this.#inOrder, byTime);
    this.#inOrder = this.#all.length;
  }

  /** All are there: settles what they say of each other. */
  finish(): readonly TimelineEvent[] {
    for (const [id, placed] of this.#named) {
      if (!this.#firstWith.has(id)) continue;
      placed.event = { ...placed.event, id: this.#free(id) };
      this.#inOrder = 0;
    }
    this.#sort();
    let ids: EventReading['eventIds'] | undefined;
    const eventIds = (): EventReading['eventIds'] => (ids ??= new Map(this.#all.map(({ event }) => [event.id, event])));
    return this.#all.map((placed) => {
      const { event, links, path } = placed;
      const accounts = event.claimGroup === undefined ? 0 : (this.#accounts.get(event.claimGroup) ?? 0);
      if (accounts > 1) placed.event = { ...event, accounts, ...tellerOf(event) };
      const leading = event.links.length > 0 ? parseLinks(links, path, { ...this.#reading, eventIds: eventIds() }) : event.links;
      if (leading.length < event.links.length) placed.event = { ...placed.event, links: leading };
      return placed.event;
    });
  }

  /** Its own id, unless that is missing or taken, else one that nobody has. */
  #nameOf({ id }: DatasetEvent, index: number): string {
    const first = this.#firstWith.get(id ?? '');
    if (id !== undefined && first === undefined) {
      this.#firstWith.set(id, index);
      return id;
    }
    const path = `/events/${String(index)}/id`;
    if (id !== undefined) this.#reading.report(path, `the id ${show(id)} is taken by /events/${String(first)}`, 'an id of its own');
    return this.#free(`event-${String(index + 1)}`);
  }

  #free(id: string): string {
    return this.#firstWith.has(id) ? this.#free(`${id}-`) : id;
  }
}

/** Has every id. */
const ANY: ReadonlyMap<string, unknown> = Object.assign(new Map<string, unknown>(), { get: () => true });

const byTime = (a: Placed, b: Placed): number => compareSortKeys(a.key, b.key) || byRank(a.event, b.event);

const byRank = (a: TimelineEvent, b: TimelineEvent): number =>
  (b.importance ?? 0) - (a.importance ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Who gives an account of what others tell too (N5). */
function tellerOf({ quotes: [quote] }: TimelineEvent): Pick<TimelineEvent, 'teller'> {
  const teller = [quote?.source?.publisher, quote?.source?.title, quote?.speaker].find((name) => name && name.length > 0);
  return teller ? { teller } : {};
}
