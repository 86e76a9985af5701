import type { Dataset, DatasetEvent, DatasetQuote, DatasetSource } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Exported } from './conversion.js';
import { filled } from './draft.js';
import { readEdtf } from './edtf-parts.js';
import { edtfOf, lossesAt, restOf, type Lack } from './event-losses.js';
import type { JsonObject } from './read-json.js';

/** Dates that schema.org can hold: ISO 8601, with nothing about them in doubt. */
function isoOf(edtf: string | undefined): string | undefined {
  const date = readEdtf(edtf ?? '');
  return date?.kind === 'date' && date.level === 0 ? date.text : undefined;
}

/** The two dates of an event; an interval has both, a year or month one. */
function isoDates(edtf: string): { readonly startDate?: string | undefined; readonly endDate?: string | undefined } {
  const date = readEdtf(edtf);
  if (date?.kind === 'interval') return { startDate: isoOf(date.start.date?.text), endDate: isoOf(date.end.date?.text) };
  return { startDate: isoOf(edtf) };
}

/** A text in one language, or a list of texts with theirs. */
function printText(text: DatasetText | undefined): unknown {
  if (text === undefined || typeof text === 'string') return text === '' ? undefined : text;
  return Object.entries(text).map(([language, wording]) => ({
    '@language': language,
    '@value': typeof wording === 'string' ? wording : wording.text,
  }));
}

const kinds: Readonly<Record<string, string>> = {
  'news-article': 'NewsArticle',
  article: 'Article',
  book: 'Book',
  report: 'Report',
  interview: 'Conversation',
};

function printSource(id: string, source: DatasetSource): JsonObject {
  const { title, type = '', url, archiveUrl, publisher, author, published, lang, license } = source;
  return filled({
    '@type': kinds[type] ?? 'CreativeWork',
    '@id': `#source-${id}`,
    name: printText(title),
    url,
    archivedAt: archiveUrl,
    publisher: publisher && { '@type': 'Organization', name: printText(publisher) },
    author: author && { '@type': 'Person', name: printText(author) },
    datePublished: isoOf(published),
    inLanguage: lang,
    license,
  });
}

const printQuote = ({ exact, source, lang, speaker }: DatasetQuote): JsonObject =>
  filled({
    '@type': 'Quotation',
    text: exact,
    inLanguage: lang,
    isBasedOn: source === undefined ? undefined : { '@id': `#source-${source}` },
    creator: speaker && { '@type': 'Person', name: printText(speaker) },
  });

/** What is claimed, and where: schema.org's word for an event that is not established. */
function printClaim({ title, quotes = [] }: DatasetEvent): JsonObject {
  const sources = [...new Set(quotes.flatMap(({ source }) => source ?? []))].map((id) => ({ '@id': `#source-${id}` }));
  return filled({ '@type': 'Claim', name: printText(title), appearance: sources });
}

const statuses: Readonly<Record<string, string>> = { planned: 'EventScheduled', cancelled: 'EventCancelled' };

function printPlace({ place }: DatasetEvent): JsonObject | undefined {
  if (!place) return undefined;
  const { lat, lon } = place;
  const geo = lat === undefined || lon === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return filled({ '@type': 'Place', name: printText(place.name), geo });
}

function printEvent(event: DatasetEvent, index: number): JsonObject {
  const { id, title, summary, status = 'confirmed', url, media = [], people = [], quotes = [] } = event;
  const edtf = edtfOf(event);
  const doubtful = status === 'claimed' || status === 'disputed';
  return filled({
    '@type': 'Event',
    '@id': `#${id ?? `event-${index + 1}`}`,
    name: printText(title),
    description: printText(summary),
    ...isoDates(edtf),
    'dcterms:date': { '@type': 'edtf:EDTF', '@value': edtf },
    eventStatus: statuses[status] === undefined ? undefined : `https://schema.org/${statuses[status]}`,
    location: printPlace(event),
    image: media.map((item) => item.url),
    performer: people.map((person) => ({ '@type': 'Person', name: printText(person) })),
    url,
    subjectOf: [...(doubtful ? [printClaim(event)] : []), ...quotes.map(printQuote)],
  });
}

const lossesOf = (event: DatasetEvent): readonly Lack[] => {
  const { date, quotes = [], status } = event;
  return [
    [
      isoDates(edtfOf(event)).startDate === undefined,
      'date',
      'a date that ISO 8601 cannot say is given as EDTF alone (dcterms:date), not as startDate',
      'changed',
    ],
    [typeof date === 'object' && Object.keys(date).length > 1, 'date', 'of the date: wording, basis, ranges, alternatives'],
    [
      quotes.some(({ start, prefix, translation }) => (start ?? prefix ?? translation) !== undefined),
      'quotes',
      'of the quotes: offsets, context, translation (toAnnotations has them)',
    ],
    [status === 'disputed', 'status', '“disputed” became a Claim, as “claimed” does', 'changed'],
  ];
};

/** What the vocabulary has words for, texts in all of their languages. */
const carries =
  /^(?:lang|(?:title|description|sources\/(?:title|type|url|archiveUrl|publisher|author|published|lang|license)|events\/(?:id|date\/edtf|title|summary|status|url|media\/url|people|place\/(?:name|lat|lon)|quotes\/(?:exact|source|lang|speaker)))(?:\/\*)?)$/;

/**
 * Writes linked data with the vocabulary of schema.org, for a page's `application/ld+json`: an `Event` each, a `Quotation` for every quote,
 * a `Claim` where an event is claimed or disputed, and the sources. `startDate` is given only where ISO 8601 can say the date as it is
 * known; the date in full is `dcterms:date`, as EDTF. An `ItemList` has them in their order. There is no `ClaimReview`: that is a verdict, and
 * nobody gave one.
 */
export function toJsonLd(dataset: Dataset): Exported<JsonObject> {
  const { events = [], sources = {}, lang } = dataset;
  const context = {
    '@vocab': 'https://schema.org/',
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    ...(lang === undefined ? {} : { '@language': lang }),
  };
  const items = events.map(printEvent);
  const about = filled({ name: printText(dataset.title), description: printText(dataset.description) });
  const list = {
    '@type': 'ItemList',
    ...about,
    numberOfItems: items.length,
    itemListElement: items.map((item) => ({ '@id': item['@id'] })),
  };
  const graph = [...items, ...Object.entries(sources).map(([id, source]) => printSource(id, source)), list];
  const losses = events.flatMap((event, index) => lossesAt(`/events/${index}`, lossesOf(event)));
  return { output: { '@context': context, ...about, '@graph': graph }, losses: [...losses, ...restOf(dataset, carries, losses)] };
}
