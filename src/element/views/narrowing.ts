import type { Timeline } from '../../model/timeline.js';
import type { TimelineFilters } from '../../store/event-facets.js';
import { filterEvents, type FilterResult } from '../../store/filter-events.js';
import { pickEvents } from '../../store/pick-events.js';
import { foldSearch, searchTerms, searchTextOf } from '../../store/search-text.js';
import { checkFilters, cleanFilters } from './check-filters.js';
import { memo } from '../memo.js';
import type { Speech } from '../words/speech.js';

/** What a filter leaves of a timeline. */
export interface Narrowed extends FilterResult {
  /** The whole itself where everything passes, so that nothing is made anew. */
  readonly timeline: Timeline;
  /** Something is searched for or chosen, whether or not it hides an event. */
  readonly isActive: boolean;
}

/** Applies what is searched for and chosen to a timeline, each step again only when what it is made from changes. */
export class Narrowing {
  readonly #texts = memo((whole: Timeline, speech: Speech) => {
    const folded: string[] = [];
    return (rank: number): string => {
      const event = whole.columns ? undefined : whole.events[rank]!;
      return (folded[rank] ??= event
        ? searchTextOf(event, whole, speech.date(event.date.value, event.date.margin))
        : foldSearch(whole.columns?.title(rank) ?? ''));
    };
  });

  readonly #clean = memo((filters: TimelineFilters | null, whole: Timeline): TimelineFilters => {
    if (!filters) return {};
    for (const problem of checkFilters(filters, whole)) console.warn(`event-timeline: ${problem}`);
    return cleanFilters(filters);
  });

  readonly narrow: (whole: Timeline, text: string, filters: TimelineFilters | null, speech: Speech) => Narrowed = memo(
    (whole, text, filters, speech) => {
      const chosen = this.#clean(filters, whole);
      const terms = searchTerms(text);
      const result = filterEvents(whole, { filters: chosen, terms }, this.#texts(whole, speech));
      const isAll = result.ranks.length === whole.events.length;
      const timeline = isAll ? whole : pickEvents(whole, result.ranks);
      return {
        ...result,
        timeline,
        isActive: terms.length > 0 || Object.values(chosen).some((values) => (values as unknown[]).length > 0),
      };
    },
  );
}
