import type { Dataset, DatasetEvent, DatasetQuote, DatasetSource } from '../model/dataset.js';
import type { Exported, Loss } from './conversion.js';
import { filled } from './draft.js';
import { edtfOf, restOf } from './event-losses.js';
import type { JsonObject } from './read-json.js';
import { wordsIn } from './texts.js';
import type { ExportOptions } from './to-csv.js';

const selectorsOf = ({ exact, prefix, suffix, start, end }: DatasetQuote): readonly JsonObject[] => [
  filled({ type: 'TextQuoteSelector', exact, prefix, suffix }),
  ...(start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
];

/** The state of the page that the words were found in: a copy that stays, and the day it was read (Web Annotation §4.3.1). */
function stateOf({ archiveUrl, accessed }: DatasetSource): JsonObject | undefined {
  const day = accessed !== undefined && /^\d{4}-\d\d-\d\d$/.test(accessed) ? `${accessed}T00:00:00Z` : undefined;
  return archiveUrl === undefined && day === undefined ? undefined : filled({ type: 'TimeState', cached: archiveUrl, sourceDate: day });
}

interface Numbered {
  readonly event: DatasetEvent;
  readonly quote: DatasetQuote;
  readonly id: string;
}

function printAnnotation({ event, quote, id }: Numbered, source: DatasetSource & { readonly url: string }, lang: string): JsonObject {
  const words = wordsIn(event.title, lang);
  const edtf = edtfOf(event);
  return filled({
    id: `#${id}`,
    type: 'Annotation',
    motivation: quote.stance === 'disputes' ? 'questioning' : 'describing',
    body: filled({
      type: 'TextualBody',
      value: words === '' ? edtf : `${edtf}: ${words}`,
      format: 'text/plain',
      language: lang === 'und' ? undefined : lang,
      purpose: 'describing',
    }),
    target: filled({ source: source.url, selector: selectorsOf(quote), state: stateOf(source) }),
  });
}

/** What an annotation has room for. */
const carries =
  /^(?:lang|events\/(?:id|date\/edtf|title|quotes\/(?:exact|prefix|suffix|start|end|source|stance))|sources\/(?:url|archiveUrl|accessed))$/;

/**
 * Writes the quotes as W3C Web Annotations (an `AnnotationPage`), one each: what happened is the body, the words in their source the
 * target, found by quote and, where it is known, by position. A quote whose source has no address has nothing to point at, and is listed.
 */
export function toAnnotations(dataset: Dataset, { lang = dataset.lang ?? 'und' }: ExportOptions = {}): Exported<JsonObject> {
  const losses: Loss[] = [];
  const { events = [], sources = {} } = dataset;
  const items = events.flatMap((event, index) =>
    (event.quotes ?? []).flatMap((quote, number) => {
      const source = quote.source === undefined ? undefined : sources[quote.source];
      const id = `${event.id ?? `event-${index + 1}`}/quote-${number + 1}`;
      if (source?.url !== undefined) return [printAnnotation({ event, quote, id }, { ...source, url: source.url }, lang)];
      losses.push({ kind: 'lost', path: `/events/${index}/quotes/${number}`, message: 'a quote whose source has no address' });
      return [];
    }),
  );
  const silent = events.flatMap(({ quotes = [] }, index) => (quotes.length === 0 ? [{ path: `/events/${index}` }] : []));
  losses.push(...restOf(dataset, carries, [...losses, ...silent]));
  if (silent.length > 0) losses.push({ kind: 'lost', path: '/events', message: 'events without a quote' });
  return { output: { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }, losses };
}
