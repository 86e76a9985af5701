import type { DatasetEvent, DatasetQuote } from '../model/dataset.js';

/** The code points of a source that was not read as it stands, but with blanks for what is no words in it. */
export type BlankedSource = readonly string[];

const lengthOf = (text = ''): number => [...text].length;

/** The quote as it stands in the source, at the same offsets. */
function requote(quote: DatasetQuote, points: BlankedSource): DatasetQuote {
  const { start = 0, end = 0, prefix, suffix, speaker } = quote;
  const slice = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return {
    ...quote,
    exact: slice(start, end),
    prefix: slice(start - lengthOf(prefix), start),
    suffix: slice(end, end + lengthOf(suffix)),
    ...(typeof speaker === 'string' ? { speaker: speaker.replace(/ +/g, ' ') } : {}),
  };
}

/**
 * Puts the source's own words into the quotes of an event that was found in blanked text. Words of the date that have marks between them
 * stand nowhere like that, and are left out.
 */
export function restoreQuotes(event: DatasetEvent, sources: ReadonlyMap<string, BlankedSource>): DatasetEvent {
  const quotes = event.quotes?.map((quote) => {
    const source = sources.get(quote.source ?? '');
    return source === undefined ? quote : requote(quote, source);
  });
  if (typeof event.date === 'string') return { ...event, quotes };
  const { asWritten, ...date } = event.date;
  const own = quotes?.some(({ exact }) => exact.includes(asWritten ?? '')) === true;
  return { ...event, date: own ? event.date : date, quotes };
}
