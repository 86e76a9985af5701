import type { DatasetDate, DatasetEvent, DatasetQuote } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { filled, leftovers, startDraft, type Draft } from './draft.js';
import { printSpan, readEdtf } from './edtf-parts.js';
import { decodeEntities } from './html-entities.js';
import { readDate } from './read-date.js';
import { isObject, numberOf, readJson, textOf, type JsonObject } from './read-json.js';

/** How to read schema.org. */
export interface SchemaOrgOptions {
  /** The day that it is (EDTF): a scheduled event that begins after it is planned. Without it `EventScheduled` says nothing, as pages leave it standing. */
  readonly asOf?: string | undefined;
}

const expected =
  '{"@context": "https://schema.org", "@type": "Event", "name": "…", "startDate": "2024-05-01"}, or a page with such a script';
const known =
  '@type,@id,@context,name,description,startDate,endDate,dcterms:date,eventStatus,location,image,performer,organizer,url,subjectOf,claimReviewed,itemReviewed,reviewRating,inLanguage,datePublished'.split(
    ',',
  );

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const objectsIn = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);
const typesOf = (node: JsonObject): readonly string[] => listOf(node['@type']).map((type) => textOf(type).replace(/^.*[/:]/, ''));

/** Where a script begins or ends. No `<` stands in a tag, so that a page of beginnings is read once, and not once for each. */
const scriptTag = /<(\/?)script\b([^<>]*)>/gi;

/** A page's scripts of linked data; those that are no JSON say nothing. */
function scriptsOf(page: string): readonly unknown[] {
  const found: unknown[] = [];
  let from: number | undefined;
  for (const { 0: whole, 1: slash, 2: attributes = '', index } of page.matchAll(scriptTag))
    if (slash === '') from ??= /type\s*=\s*["']?application\/ld\+json/i.test(attributes) ? index + whole.length : NaN;
    else {
      if (from !== undefined && !Number.isNaN(from)) found.push(...readScript(page.slice(from, index)));
      from = undefined;
    }
  return found;
}

function readScript(script: string): readonly unknown[] {
  try {
    return [JSON.parse(script) as unknown];
  } catch {
    return [];
  }
}

const nodesOf = (value: unknown): readonly JsonObject[] =>
  objectsIn(value).flatMap((node) => [
    node,
    ...objectsIn(node['@graph']),
    ...objectsIn(node['itemListElement']).flatMap((item) => objectsIn(item['item'] ?? item)),
    ...objectsIn(node['subEvent']),
  ]);

/** A text, or one text in several languages; a name, where an object stands for it. */
function wordsOf(value: unknown): DatasetText | undefined {
  const tagged = objectsIn(value).filter((one) => textOf(one['@value']) !== '');
  if (tagged.length > 0) {
    const map = tagged.map((one): [string, string] => [textOf(one['@language']) || 'und', textOf(one['@value'])]);
    return Object.fromEntries(map.filter(([tag]) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)));
  }
  const [first] = listOf(value);
  if (isObject(first)) return wordsOf(first['name'] ?? first['headline']);
  const text = decodeEntities(textOf(first));
  return text === '' ? undefined : text;
}

const addressOf = (value: unknown): string => {
  const [first] = listOf(value);
  return isObject(first) ? textOf(first['url']) || textOf(first['contentUrl']) || textOf(first['@id']) : textOf(first);
};

/**
 * Reads events of schema.org (JSON-LD as text or object, or the page that has it): `Event` and its kinds, their quotations, and fact checks
 * (`ClaimReview`), whose claim becomes a disputed event. Throws a `ConvertError`.
 */
export function fromSchemaOrg(input: unknown, { asOf }: SchemaOrgOptions = {}): Converted {
  const value = typeof input === 'string' && /^\ufeff?\s*</.test(input) ? scriptsOf(input) : readJson(input, expected);
  const nodes = nodesOf(value);
  const byId = new Map(nodes.flatMap((node) => (textOf(node['@id']) === '' ? [] : [[textOf(node['@id']), node]])));
  const events = nodes.filter(
    (node) =>
      typesOf(node).some((type) => /(Event|Festival|Series|Instance)$/.test(type)) ||
      (node['startDate'] !== undefined && typesOf(node).length > 0),
  );
  const reviews = nodes.filter((node) => typesOf(node).includes('ClaimReview'));
  if (events.length + reviews.length === 0) throw new ConvertError('has no event of schema.org', { expected });
  const draft = startDraft();
  const reading: Reading = { draft, byId, asOf };
  events.forEach((node, index) => addEvent(node, `/${index}`, reading));
  reviews.forEach((node, index) => addReview(node, `/claims/${index}`, reading));
  const [top] = objectsIn(value);
  const context = top?.['@context'];
  const language = isObject(context) ? textOf(context['@language']) : '';
  return draft.finish(
    top?.['@graph'] === undefined ? {} : { title: wordsOf(top['name']), description: wordsOf(top['description']), lang: language },
  );
}

interface Reading {
  readonly draft: Draft;
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly asOf: string | undefined;
}

function readOne(value: unknown, path: string, { lost }: Draft): string | undefined {
  const text = textOf(value);
  const read = text === '' ? undefined : readDate(text);
  if (text !== '' && read === undefined) lost(path, 'a date that cannot be read');
  // Midnight in UTC is what programs make of a day.
  return read?.edtf.replace(/T00:00(:00(\.0+)?)?(Z|\+00:00)$/, '');
}

function dateOf(node: JsonObject, path: string, draft: Draft): DatasetDate | undefined {
  const full = node['dcterms:date'];
  const edtf = isObject(full) ? textOf(full['@value']) : '';
  if (edtf !== '' && readEdtf(edtf)) return { edtf };
  const [start, end] = ['startDate', 'endDate'].map((key) => readOne(node[key], `${path}/${key}`, draft));
  if (start === undefined) return undefined;
  const span = end === undefined ? start : printSpan(start, end);
  if (span === undefined) draft.changed(path, 'an end before its start was left out');
  return { edtf: span ?? start };
}

function statusOf(node: JsonObject, edtf: string, asOf: string | undefined): DatasetEvent['status'] {
  const status = textOf(node['eventStatus']).replace(/^.*\//, '');
  if (status === 'EventCancelled') return 'cancelled';
  if (objectsIn(node['subjectOf']).some((work) => typesOf(work).includes('Claim'))) return 'claimed';
  const [begin, now] = [readEdtf(edtf), readEdtf(asOf ?? '')];
  return begin && now && begin.min >= now.max ? 'planned' : undefined;
}

/** The work that a node names or is, as a source; undefined where nothing is said of it. */
function sourceOf(value: unknown, { draft, byId }: Reading): string | undefined {
  const [first] = objectsIn(value);
  const work = first && (byId.get(textOf(first['@id'])) ?? first);
  const title = work && wordsOf(work['name'] ?? work['headline']);
  const url = work ? addressOf(work['url']) || addressOf(work) : addressOf(value);
  const address = /^https?:\/\//i.test(url) ? url : undefined;
  if (title === undefined && address === undefined) return undefined;
  const published = readDate(textOf(work?.['datePublished']))?.edtf.replace(/T.*$/, '');
  return draft.source({ title, url: address, publisher: wordsOf(work?.['publisher']), author: wordsOf(work?.['author']), published });
}

const quotesOf = (node: JsonObject, reading: Reading): DatasetQuote[] =>
  objectsIn(node['subjectOf'])
    .filter((work) => typesOf(work).includes('Quotation') && textOf(work['text']) !== '')
    .map((work) =>
      filled<DatasetQuote>({
        exact: textOf(work['text']),
        source: sourceOf(work['isBasedOn'] ?? work['isPartOf'], reading),
        speaker: wordsOf(work['creator'] ?? work['spokenByCharacter']),
      }),
    );

function addEvent(node: JsonObject, path: string, reading: Reading): void {
  const { draft, asOf } = reading;
  const [location] = objectsIn(node['location']);
  const [geo] = objectsIn(location?.['geo']);
  const date = dateOf(node, path, draft);
  const extra = leftovers('schema', node, known);
  for (const key of Object.keys((extra['x-schema'] as object | undefined) ?? {}))
    draft.changed(`${path}/${key}`, `${key} is kept as x-schema, and not shown`);
  draft.event(
    {
      id: textOf(node['@id']).replace(/^#/, ''),
      date,
      title: wordsOf(node['name']),
      summary: wordsOf(node['description']),
      status: statusOf(node, date?.edtf ?? '', asOf),
      place: filled({
        name: location ? wordsOf(location['name']) : wordsOf(node['location']),
        lat: numberOf(geo?.['latitude']),
        lon: numberOf(geo?.['longitude']),
      }),
      people: [...listOf(node['performer']), ...listOf(node['organizer'])].map(wordsOf).filter((name) => name !== undefined),
      media: listOf(node['image']).map((image) => ({ url: addressOf(image) })),
      url: addressOf(node['url']),
      quotes: quotesOf(node, reading),
      ...extra,
    },
    path,
  );
}

/** A fact check: what was claimed is the event, the claim's words and the verdict its quotes. */
function addReview(node: JsonObject, path: string, reading: Reading): void {
  const { draft } = reading;
  const [claim] = objectsIn(node['itemReviewed']);
  const [rating] = objectsIn(node['reviewRating']);
  const claimed = decodeEntities(textOf(node['claimReviewed']));
  const verdict = decodeEntities(textOf(rating?.['alternateName']));
  const appearance = claim && sourceOf(claim['firstAppearance'] ?? claim['appearance'], reading);
  const edtf = readOne(claim?.['datePublished'] ?? node['datePublished'], `${path}/datePublished`, draft);
  if (claim?.['datePublished'] === undefined) draft.changed(path, 'a claim without a date stands at the day of its review');
  draft.event(
    {
      date: edtf,
      title: claimed,
      status: 'disputed',
      people: listOf(claim?.['author'])
        .map(wordsOf)
        .filter((name) => name !== undefined),
      url: addressOf(node['url']),
      quotes: [
        { exact: claimed, source: appearance },
        { exact: verdict, source: sourceOf({ name: wordsOf(node['author']), url: node['url'] }, reading), stance: 'disputes' as const },
      ]
        .filter(({ exact }) => exact !== '')
        .map((quote) => filled<DatasetQuote>(quote)),
    },
    path,
  );
}
