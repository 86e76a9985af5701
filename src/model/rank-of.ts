import type { Timeline } from './timeline.js';

/** The place of an event in the order of time, by its id; −1 where there is none. */
export function rankOf({ events, columns }: Timeline, id: string | null): number {
  if (id === null) return -1;
  return columns ? columns.rankOf(id) : events.findIndex((event) => event.id === id);
}
