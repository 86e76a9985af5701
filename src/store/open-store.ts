import type { Timeline } from '../model/timeline.js';
import { createStore, type EventStore, type EventWindow, type MemoryStore, type WindowQuery } from './event-store.js';
import { filterEvents, type FilterQuery } from './filter-events.js';
import { pickEvents } from './pick-events.js';
import { searchTextOf } from './search-text.js';

/** How a store is made, and what is searched of an event by rank. */
export interface StoreParts {
  readonly create?: (timeline: Timeline) => MemoryStore;
  readonly textOf?: (rank: number) => string;
}

/** Events in memory behind the interface of a database: each filter is applied once, for as long as somebody has it. */
export function openStore(timeline: Timeline, { create = createStore, textOf = textIn(timeline) }: StoreParts = {}): EventStore {
  const whole = create(timeline);
  const narrowed = new WeakMap<FilterQuery, { readonly ranks: readonly number[]; readonly store: MemoryStore }>();
  const narrow = (filter: FilterQuery): { readonly ranks: readonly number[]; readonly store: MemoryStore } => {
    const { ranks } = filterEvents(timeline, filter, textOf);
    return { ranks, store: create(pickEvents(timeline, ranks)) };
  };
  const answer = ({ filter, ...range }: WindowQuery): EventWindow => {
    if (!filter) return whole.window(range);
    const known = narrowed.get(filter) ?? narrow(filter);
    narrowed.set(filter, known);
    const found = known.store.window(range);
    return { ...found, ranks: Array.from(found.ranks, (rank) => known.ranks[rank]!) };
  };
  return {
    extent: whole.extent,
    window: (query, signal) => {
      signal?.throwIfAborted();
      return answer(query);
    },
  };
}

const textIn =
  (timeline: Timeline) =>
  (rank: number): string =>
    searchTextOf(timeline.events[rank]!, timeline, timeline.events[rank]!.date.value.text);
