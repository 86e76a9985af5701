import type { KnownTo } from '../../date/known-to.js';
import { colorOf, iconOf } from '../../layout/event-look.js';
import type { Status, Timeline, Wording } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import type { FilterChoice, FilterFacet } from '../../render/filter-form.js';
import { FACETS, type Facet, type TimelineFilters } from '../../store/event-facets.js';
import { presentIn } from './check-filters.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import type { Narrowed } from './narrowing.js';
import { fill, type Speech } from '../words/speech.js';

/** Values of a facet that are there from the start; the others come when asked for. */
const FIRST = 8;

export interface FacetState {
  readonly filters: TimelineFilters | null;
  readonly narrowed: Narrowed;
  /** Facets shown with all their values. */
  readonly unfolded: ReadonlySet<string>;
}

/** What can be chosen of a timeline: the facets in which its events differ, or something is chosen. */
export function facetsOf(whole: Timeline, speech: Speech, state: FacetState): readonly FilterFacet[] {
  const words = viewWordsOf(speech.locale);
  return FACETS.flatMap((facet): readonly FilterFacet[] => {
    const choices = choicesOf(facet, whole, speech, state);
    if (choices.length < 2 && !choices.some(({ isChosen }) => isChosen)) return [];
    // What is chosen is seen.
    const shown = state.unfolded.has(facet) ? choices : choices.filter(({ isChosen }, at) => isChosen || at < FIRST);
    const more = shown.length < choices.length ? fill(words.allValues, { n: speech.number(choices.length) }) : undefined;
    return [{ key: facet, label: words.facets[facet], choices: shown, more }];
  });
}

function choicesOf(facet: Facet, whole: Timeline, speech: Speech, { filters, narrowed }: FacetState): readonly FilterChoice[] {
  const present = presentIn(facet, whole);
  const chosen = new Set<string>(Array.isArray(filters?.[facet]) ? filters[facet] : []);
  return valuesOf(facet, whole, speech)
    .filter((value) => present.has(value))
    .map((value) => {
      const count = narrowed.counts[facet].get(value) ?? 0;
      const { text, lang } = nameOf(facet, value, whole, speech);
      const isChosen = chosen.has(value);
      return { value, text, lang, ...signOf(facet, value, whole), isChosen, count: speech.number(count), isEmpty: count === 0 };
    });
}

/** All values that there could be, in the order of the dataset or of the interface. */
function valuesOf(facet: Facet, { lanes, categories, sources }: Timeline, { messages }: Speech): readonly string[] {
  switch (facet) {
    case 'lanes':
      return lanes.map(({ id }) => id);
    case 'categories':
      return categories.map(({ id }) => id);
    case 'sources':
      return [...sources.keys()];
    case 'status':
      return Object.keys(messages.status);
    case 'precision':
      return Object.keys(messages.knownTo);
  }
}

function nameOf(facet: Facet, value: string, { lanes, categories, sources }: Timeline, { messages, locale }: Speech): Wording {
  if (facet === 'status') return { text: messages.status[value as Status], lang: '' };
  if (facet === 'precision') return { text: messages.knownTo[value as KnownTo], lang: '' };
  const source = sources.get(value);
  const text = (facet === 'lanes' ? lanes : categories).find(({ id }) => id === value)?.label ?? [];
  const named = source && facet === 'sources' ? (wordingFor(source.publisher, locale) ?? wordingFor(source.title, locale)) : undefined;
  return named ?? wordingFor(text, locale) ?? { text: value, lang: '' };
}

/** A category is known by its sign beside the titles too. */
function signOf(facet: Facet, value: string, timeline: Timeline): Pick<FilterChoice, 'sign' | 'color'> {
  const event = facet === 'categories' ? timeline.events.find(({ categories: [first] }) => first?.id === value) : undefined;
  return event ? { sign: iconOf(event, timeline), color: colorOf(event, timeline) } : { sign: '', color: undefined };
}
