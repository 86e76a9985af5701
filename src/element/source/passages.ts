import { createSteppedFinder, type QuoteVerdict } from '../../model/find-quote.js';
import type { Quote, Timeline, TimelineEvent } from '../../model/timeline.js';

/** A quote of an event, and where it stands in a text. */
export interface Passage {
  readonly event: TimelineEvent;
  readonly quote: Quote;
  readonly verdict: QuoteVerdict;
  /** UTF-16 units into the text, end exclusive; both 0 where it was not found. */
  readonly start: number;
  readonly end: number;
}

/** What is looked for, and where. */
export interface Search {
  readonly timeline: Timeline;
  /** Id of the source. */
  readonly source: string;
  readonly text: string;
}

/** Up to this length a text is searched at once, UTF-16 units. */
const SHORT = 100_000;
/** Ms that a page may stand still while a longer one is searched. */
const SLICE = 8;

/**
 * Looks for everything that a timeline quotes from a source, in the order of the text; what is not in it comes last. A long text is
 * searched in slices, between which the page goes on; undefined where that was aborted.
 */
export function findPassages(search: Search, signal: AbortSignal): readonly Passage[] | Promise<readonly Passage[] | undefined> {
  const found = passagesOf(search);
  return search.text.length <= SHORT ? inOrder([...found].filter((passage) => passage !== undefined)) : inSlices(found, signal);
}

/** How many quotes there are of a source. */
export const countQuotes = ({ events }: Timeline, source: string): number =>
  events.reduce((sum, { quotes }) => sum + quotes.filter((quote) => quote.source?.id === source).length, 0);

/** Between two passages, and while it prepares to look for the next, it rests. */
function* passagesOf({ timeline, source, text }: Search): Generator<Passage | undefined> {
  const find = createSteppedFinder(text);
  for (const event of timeline.events) {
    for (const quote of event.quotes.filter((one) => one.source?.id === source)) {
      const found = yield* find(quote);
      const place = found.verdict === 'not-found' ? { start: 0, end: 0 } : { start: found.startUnit, end: found.endUnit };
      yield { event, quote, verdict: found.verdict, ...place };
    }
  }
}

async function inSlices(found: Iterable<Passage | undefined>, signal: AbortSignal): Promise<readonly Passage[] | undefined> {
  const passages: Passage[] = [];
  let end = 0;
  for (const passage of found) {
    if (passage) passages.push(passage);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    end = performance.now() + SLICE;
  }
  return inOrder(passages);
}

const inOrder = (passages: Passage[]): readonly Passage[] =>
  passages.sort((a, b) => Number(a.end === 0) - Number(b.end === 0) || a.start - b.start || b.end - a.end);
