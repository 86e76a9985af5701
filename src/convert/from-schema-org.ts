import type { DatasetDate, DatasetEvent, DatasetQuote } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { filled, startDraft, type Draft } from './draft.js';
import { readEdtf } from './edtf-parts.js';
import { joinDates } from './noted-dates.js';
import { numberOf, objectOf, readJson, textOf, without, type JsonObject } from './read-json.js';
import { addressOf, allOf, isA, namesOf, nodesIn, nodesOf, scriptsOf, wordsOf } from './schema-org-nodes.js';
import { readNodeDate, sourceOf, type Reading } from './schema-org-reading.js';
import { addReview } from './schema-org-review.js';

/** How to read schema.org. */
export interface SchemaOrgOptions {
  /** The day that it is (EDTF): a scheduled event that begins after it is planned. Without it `EventScheduled` says nothing, as pages leave it standing. */
  readonly asOf?: string | undefined;
}

const expected = '{"@context": "https://schema.org", "@type": "Event", "startDate": "2024-05-01"}, or a page with such a script';
const known = '@type,@id,@context,name,description,startDate,endDate,dcterms:date,image,performer,organizer,url'.split(',');

/**
 * Reads events of schema.org (JSON-LD as text or object, or the page that has it): `Event` and its kinds, their quotations, and fact checks
 * (`ClaimReview`), whose claim becomes a disputed event. Throws a `ConvertError`.
 */
export function fromSchemaOrg(input: unknown, { asOf }: SchemaOrgOptions = {}): Converted {
  const value = typeof input === 'string' && /^\ufeff?\s*</.test(input) ? scriptsOf(input) : readJson(input, expected);
  const draft = startDraft();
  const nodes = nodesOf(value, draft);
  const byId = new Map(nodes.flatMap((node) => (textOf(node['@id']) === '' ? [] : [[textOf(node['@id']), node]])));
  const events = nodes.filter((node) => isA(node, node['startDate'] === undefined ? /(Event|Festival|Series|Instance)$/ : /./));
  const reviews = nodes.filter((node) => isA(node, /^ClaimReview$/));
  if (events.length + reviews.length === 0) throw new ConvertError('has no event of schema.org', { expected });
  const reading: Reading = { draft, byId, asOf };
  events.forEach((node, index) => addEvent(node, `/${index}`, reading));
  reviews.forEach((node, index) => addReview(node, `/claims/${index}`, reading));
  const [top] = nodes;
  const language = textOf(objectOf(top?.['@context'])['@language']);
  return draft.finish(
    top?.['@graph'] === undefined ? {} : { title: wordsOf(top), description: wordsOf(top['description']), lang: language },
  );
}

function dateOf(node: JsonObject, path: string, draft: Draft): DatasetDate | undefined {
  const edtf = textOf(objectOf(node['dcterms:date'])['@value']);
  if (edtf !== '' && readEdtf(edtf)) return { edtf };
  const [start, end] = ['startDate', 'endDate'].map((key) => readNodeDate(node[key], `${path}/${key}`, draft));
  const joined = joinDates(start, end, path, draft);
  return joined === undefined ? undefined : { edtf: joined };
}

function statusOf(node: JsonObject, edtf: string, asOf: string | undefined): DatasetEvent['status'] {
  if (/EventCancelled$/.test(textOf(node['eventStatus']))) return 'cancelled';
  if (nodesIn(node['subjectOf']).some((work) => isA(work, /^Claim$/))) return 'claimed';
  const [begin, now] = [readEdtf(edtf), readEdtf(asOf ?? '')];
  return begin && now && begin.min >= now.max ? 'planned' : undefined;
}

const quotesOf = (node: JsonObject, reading: Reading): DatasetQuote[] =>
  nodesIn(node['subjectOf'])
    .filter((work) => isA(work, /^Quotation$/) && textOf(work['text']) !== '')
    .map((work) =>
      filled<DatasetQuote>({
        exact: textOf(work['text']),
        source: sourceOf(work['isBasedOn'] ?? work['isPartOf'], reading),
        speaker: wordsOf(work['creator'] ?? work['spokenByCharacter']),
      }),
    );

/** What is not read of what is known: another status than these two, an address, works that are no quotation. */
const unreadOf = (node: JsonObject): JsonObject => ({
  eventStatus: /Event(Scheduled|Cancelled)$/.test(textOf(node['eventStatus'])) ? '' : node['eventStatus'],
  location: nodesIn(node['location']).map((place) => without(place, '@type', 'name', 'geo')),
  subjectOf: nodesIn(node['subjectOf']).filter((work) => !isA(work, /^(Quotation|Claim)$/)),
});

function addEvent(node: JsonObject, path: string, reading: Reading): void {
  const { draft, asOf } = reading;
  const [location] = nodesIn(node['location']);
  const [geo] = nodesIn(location?.['geo']);
  const date = dateOf(node, path, draft);
  draft.event(
    {
      id: textOf(node['@id']).replace(/^#/, ''),
      date,
      title: wordsOf(node['name']),
      summary: wordsOf(node['description']),
      status: statusOf(node, date?.edtf ?? '', asOf),
      place: { name: wordsOf(node['location']), lat: numberOf(geo?.['latitude']), lon: numberOf(geo?.['longitude']) },
      people: [...namesOf(node['performer']), ...namesOf(node['organizer'])],
      media: allOf(node['image']).map((image) => ({ url: addressOf(image) })),
      url: addressOf(node['url']),
      quotes: quotesOf(node, reading),
      ...draft.kept('schema', { ...node, ...unreadOf(node) }, known, path),
    },
    path,
  );
}
