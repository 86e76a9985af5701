import type { Timeline } from '../model/timeline.js';
import { FACETS, facetValues, type Facet, type TimelineFilters } from './event-facets.js';

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
export function filterEvents(timeline: Timeline, { filters, terms }: FilterQuery, textOf: (rank: number) => string): FilterResult {
  const valuesOf = facetValues(timeline);
  const facets = FACETS.map((facet) => ({ facet, chosen: new Set<string>(filters[facet]), counts: new Map<string, number>() }));
  const ranks: number[] = [];
  for (let rank = 0; rank < timeline.events.length; rank++) {
    if (terms.length > 0 && !hasAll(textOf(rank), terms)) continue;
    const failing = facets.filter(({ facet, chosen }) => chosen.size > 0 && !valuesOf(facet, rank).some((value) => chosen.has(value)));
    // What one facet alone keeps out would come in with another value of that facet.
    for (const { facet, counts } of failing.length === 0 ? facets : failing.length === 1 ? failing : [])
      for (const value of valuesOf(facet, rank)) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (failing.length === 0) ranks.push(rank);
  }
  return { ranks, counts: Object.fromEntries(facets.map(({ facet, counts }) => [facet, counts])) as unknown as FilterResult['counts'] };
}

const hasAll = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));
