import { foldText } from '../model/fold.js';
import { laneOf } from '../model/lane-of.js';
import type { LocalizedText, Source, Timeline, TimelineEvent } from '../model/timeline.js';

/** What is searched for: words that must all occur, folded so that «أنقرة ٢٠٢٤» finds «انقره 2024» (R15). Empty for a blank text. */
export function searchTerms(text: string): readonly string[] {
  return foldSearch(text).split(' ').filter(Boolean);
}

/** Everything of an event that is searched, in all languages it exists in, folded. `date`: its date in the reader's words. */
export function searchTextOf(event: TimelineEvent, timeline: Timeline, date: string): string {
  const lane = laneOf(timeline, event.lane);
  const texts: readonly LocalizedText[] = [
    event.title,
    event.summary,
    event.place?.name ?? [],
    ...event.people,
    ...event.categories.map(({ label }) => label),
    lane?.label ?? [],
    ...event.quotes.flatMap(({ speaker, translation, source }) => [speaker, translation, ...namesOf(source)]),
  ];
  const words = texts.flatMap((text) => text.map((wording) => wording.text));
  // What is searched for does not cross from one text into the next: a term has no line breaks.
  return [...words, ...event.quotes.map(({ exact }) => exact), event.date.asWritten ?? '', date].map(foldSearch).join('\n');
}

const namesOf = (source: Source | undefined): readonly LocalizedText[] => (source ? [source.title, source.publisher, source.author] : []);

/** A text as it is searched. */
export const foldSearch = (text: string): string => foldText(text).toLowerCase();
