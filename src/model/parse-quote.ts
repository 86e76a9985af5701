import type { DatasetQuote } from './dataset.js';
import { each, given, parseText, resolve, type Reading } from './reading.js';
import type { Quote } from './timeline.js';

/** Reads a quote. Its words stay as they are; what is wrong about the rest is reported and left out. */
export function parseQuote(quote: DatasetQuote, path: string, reading: Reading): Quote {
  const { exact, prefix, suffix, lang, stance = 'supports', page, at } = quote;
  const source = resolve(quote.source, 'source', reading.sources, { path: `${path}/source`, report: reading.report });
  return given<Quote>({
    source,
    exact,
    prefix,
    suffix,
    stance,
    page,
    at,
    ...position(quote, path, reading),
    lang: lang ?? source?.lang ?? reading.lang,
    supports: each(quote.supports, '', (part) => part),
    speaker: parseText(quote.speaker, reading.lang),
    translation: parseText(quote.translation, reading.lang),
  });
}

/** Start and end are worth something only together. */
function position({ start, end }: DatasetQuote, path: string, { report }: Reading): { start?: number; end?: number } {
  if (start === undefined && end === undefined) return {};
  if (start === undefined) report(`${path}/start`, 'is missing beside "end"', 'where the words begin, in code points');
  else if (end === undefined) report(`${path}/end`, 'is missing beside "start"', 'where the words end, in code points');
  else if (end <= start) report(`${path}/end`, `${String(end)} is not after start, ${String(start)}`, 'an end after the start');
  else return { start, end };
  return {};
}
