import { nearest } from '../../model/nearest.js';
import type { Timeline } from '../../model/timeline.js';
import { FACETS, facetValues, type Facet, type TimelineFilters } from '../../store/event-facets.js';

const known = new WeakMap<Timeline, Map<Facet, ReadonlySet<string>>>();

/** The values that the events of a timeline have in a facet, in the order of their first event. */
export function presentIn(facet: Facet, timeline: Timeline): ReadonlySet<string> {
  const ofTimeline = known.get(timeline) ?? new Map<Facet, ReadonlySet<string>>();
  known.set(timeline, ofTimeline);
  const present = ofTimeline.get(facet) ?? collect(facet, timeline);
  ofTimeline.set(facet, present);
  return present;
}

function collect(facet: Facet, timeline: Timeline): ReadonlySet<string> {
  const [values, valuesOf] = [new Set<string>(), facetValues(timeline)];
  for (let rank = 0; rank < timeline.events.length; rank++) for (const value of valuesOf(facet, rank)) values.add(value);
  return values;
}

/**
 * What is wrong with filters that a page has set, each with what would be right; what is right in them holds all the same. A value that
 * no event has is none of the mistakes that are left out: it lets nothing through.
 */
export function checkFilters(filters: TimelineFilters, timeline: Timeline): readonly string[] {
  return Object.entries(filters as Readonly<Record<string, unknown>>).flatMap(([key, values]): readonly string[] => {
    const facet = FACETS.find((one) => one === key);
    if (!facet) return [`filters.${key}: there are ${FACETS.join(', ')}${meant(key, FACETS)}`];
    if (values == null) return [];
    if (!Array.isArray(values)) return [`filters.${key}: expected a list such as ["${[...presentIn(facet, timeline)][0] ?? ''}"]`];
    const present = [...presentIn(facet, timeline)];
    return values
      .filter((value) => !present.includes(String(value)))
      .map((value) => `filters.${key}: no event has "${String(value)}"; there are ${present.join(', ')}${meant(String(value), present)}`);
  });
}

function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The part of filters that can be applied: facets that there are, with lists of values. */
export const cleanFilters = (filters: TimelineFilters): TimelineFilters =>
  Object.fromEntries(FACETS.flatMap((facet) => (Array.isArray(filters[facet]) ? [[facet, filters[facet]]] : [])));
