import type { TimelineEvent } from '../model/timeline.js';
import { FACETS, valuesIn, type Facet, type TimelineFilters } from './event-facets.js';

export interface FilterQuery {
  readonly filters: TimelineFilters;
  /** Folded words that must all occur; see `searchTerms`. */
  readonly terms: readonly string[];
}

export interface FilterResult {
  /** Of the events that pass, ascending. */
  readonly ranks: readonly number[];
  /** How many events there would be with each value, the other facets and the text staying as they are (N4). */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Which events pass, and what choosing another value would give. `textOf`: the folded text of an event by rank. `O(n)`. */
export function filterEvents(
  events: readonly TimelineEvent[],
  { filters, terms }: FilterQuery,
  textOf: (rank: number) => string,
): FilterResult {
  const chosen = new Map(FACETS.map((facet) => [facet, new Set<string>(filters[facet])]));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const ranks = [...events.keys()].filter((rank) => {
    if (terms.length > 0 && !terms.every((term) => textOf(rank).includes(term))) return false;
    const values = new Map(FACETS.map((facet) => [facet, valuesIn(facet, events[rank]!)]));
    const failing = FACETS.filter((facet) => !passes(values.get(facet) ?? [], chosen.get(facet)));
    // What one facet alone keeps out would come in with another value of that facet.
    for (const facet of failing.length === 0 ? FACETS : failing.length === 1 ? failing : [])
      for (const value of values.get(facet) ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    return failing.length === 0;
  });
  return { ranks, counts };
}

const passes = (values: readonly string[], chosen: ReadonlySet<string> | undefined): boolean =>
  !chosen || chosen.size === 0 || values.some((value) => chosen.has(value));
