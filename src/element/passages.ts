import { createQuoteFinder, type QuoteVerdict } from '../model/find-quote.js';
import type { Quote, Timeline, TimelineEvent } from '../model/timeline.js';

/** A quote of an event, and where it stands in a text. */
export interface Passage {
  readonly event: TimelineEvent;
  readonly quote: Quote;
  readonly verdict: QuoteVerdict;
  /** UTF-16 units into the text, end exclusive; both 0 where it was not found. */
  readonly start: number;
  readonly end: number;
}

/** Looks for everything that a timeline quotes from a source, in the order of the text; what is not in it comes last. */
export function findPassages({ events }: Timeline, source: string, text: string): readonly Passage[] {
  const find = createQuoteFinder(text);
  return events
    .flatMap((event) => event.quotes.filter((quote) => quote.source?.id === source).map((quote) => ({ event, quote })))
    .map(({ event, quote }): Passage => {
      const found = find(quote);
      const place = found.verdict === 'not-found' ? { start: 0, end: 0 } : { start: found.startUnit, end: found.endUnit };
      return { event, quote, verdict: found.verdict, ...place };
    })
    .sort((a, b) => Number(a.end === 0) - Number(b.end === 0) || a.start - b.start || b.end - a.end);
}
