import { knownToOf, type KnownTo } from '../date/known-to.js';
import type { Status, Timeline, TimelineEvent } from '../model/timeline.js';

/**
 * Which events a reader wants to see: of each facet that is named, those with one of its values; all facets must agree. Lanes,
 * categories and sources are named by their ids, precision by what the date is known to.
 */
export interface TimelineFilters {
  readonly lanes?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly precision?: readonly KnownTo[] | undefined;
}

export type Facet = keyof TimelineFilters;

/** In the order in which they are offered. */
export const FACETS: readonly Facet[] = ['lanes', 'categories', 'status', 'precision', 'sources'];

const NONE: readonly string[] = [];

/** The values of events by rank. Events in bulk have lanes, and nothing else that tells them apart. */
export function facetValues({ events, lanes, columns }: Timeline): (facet: Facet, rank: number) => readonly string[] {
  if (!columns) return (facet, rank) => valuesIn(facet, events[rank]!);
  const ids = lanes.map(({ id }) => [id]);
  return (facet, rank) => (facet === 'lanes' ? ids[columns.lane?.[rank] ?? -1] : undefined) ?? NONE;
}

/** The values that an event has in a facet, each once; none where it has no lane, category or source. */
function valuesIn(facet: Facet, event: TimelineEvent): readonly string[] {
  switch (facet) {
    case 'lanes':
      return event.lane === undefined ? [] : [event.lane];
    case 'categories':
      return event.categories.map(({ id }) => id);
    case 'status':
      return [event.status];
    case 'precision':
      return [knownToOf(event.date.value)];
    case 'sources':
      return [...new Set(event.quotes.flatMap(({ source }) => source?.id ?? []))];
  }
}
