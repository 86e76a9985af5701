import type { DatasetDate } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Draft } from './draft.js';
import { printSpan, readEdtf } from './edtf-parts.js';
import { isObject, numberOf, objectOf, objectsIn, textOf, type JsonObject } from './read-json.js';
import { textOfPairs } from './texts.js';
import { readWikidataDate } from './wikidata-date.js';

/** Properties that date a thing, the surest first: a point in time, start and end, inception and dissolution, birth and death, publication. */
const dating = [['P585'], ['P580', 'P582'], ['P571', 'P576'], ['P569', 'P570'], ['P577']] as const;
/** “Sourcing circumstances” (P1480): circa, presumably. */
const circa = /^Q(5727902|18122778)$/;

/** The statements of a property that count: the preferred ones, else all that are not deprecated. */
function statementsOf(entity: JsonObject, property: string): readonly JsonObject[] {
  const claims = objectOf(entity['claims']);
  const all = objectsIn(claims[property]).filter(({ rank }) => rank !== 'deprecated');
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

const snakOf = (statement: JsonObject): JsonObject => objectOf(statement['mainsnak']);
const valueOf = (snak: JsonObject): unknown => objectOf(snak['datavalue'])['value'];

function isAbout(statement: JsonObject): boolean {
  const qualifiers = objectOf(statement['qualifiers']);
  return objectsIn(qualifiers['P1480']).some((snak) => circa.test(textOf(objectOf(valueOf(snak))['id'])));
}

/** The dates that a property gives; an empty EDTF stands for “some time, nobody knows when”. */
function datesOf(entity: JsonObject, property: string): readonly DatasetDate[] {
  return statementsOf(entity, property).flatMap((statement) => {
    const value = valueOf(snakOf(statement));
    if (snakOf(statement)['snaktype'] === 'somevalue') return [{ edtf: '' }];
    if (!isObject(value)) return [];
    const read = readWikidataDate({
      time: textOf(value['time']),
      precision: numberOf(value['precision']),
      calendar: textOf(value['calendarmodel']),
      from: 'json',
    });
    const date = read?.date;
    const about = date && isAbout(statement) ? `${date.edtf}~` : undefined;
    return date ? [about !== undefined && readEdtf(about) ? { ...date, edtf: about } : date] : [];
  });
}

/** From one date to another; an end that is not known is an unknown end, one that is not given an open question that is not asked. */
function spanOf([start, end]: readonly (readonly DatasetDate[])[]): DatasetDate | undefined {
  const [first, last] = [start?.[0], end?.[0]];
  if (last === undefined || first === undefined)
    return first?.edtf === '' ? undefined : (first ?? (last && { ...last, edtf: `/${last.edtf}` }));
  const span = printSpan(first.edtf, last.edtf);
  return span === undefined || span === '' ? undefined : { ...first, edtf: span };
}

function dateOf(entity: JsonObject): DatasetDate | undefined {
  for (const properties of dating) {
    const all = properties.map((property) => datesOf(entity, property));
    const date = properties.length === 1 ? all[0]?.find(({ edtf }) => edtf !== '') : spanOf(all);
    if (date === undefined || readEdtf(date.edtf) === undefined) continue;
    const others = properties.length === 1 ? (all[0] ?? []).filter(({ edtf }) => edtf !== '' && edtf !== date.edtf) : [];
    return { ...date, alternatives: others.map(({ edtf }) => ({ edtf })) };
  }
  return undefined;
}

/** The words of labels or descriptions: a text where there is one language, else a map of all. */
function wordsOf(value: unknown): DatasetText | undefined {
  const words = objectsIn(Object.values(objectOf(value)));
  return textOfPairs(words.map(({ language, value: text }) => [textOf(language), textOf(text)]));
}

/** The value of the first statement of a property. */
const firstValueOf = (entity: JsonObject, property: string): unknown => valueOf(snakOf(statementsOf(entity, property)[0] ?? {}));

function fileUrl(entity: JsonObject): string {
  const name = textOf(firstValueOf(entity, 'P18'));
  return name === '' ? '' : `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(name)}`;
}

function placeOf(entity: JsonObject): { lat: number | undefined; lon: number | undefined } {
  const { latitude, longitude } = objectOf(firstValueOf(entity, 'P625'));
  return { lat: numberOf(latitude), lon: numberOf(longitude) };
}

function articleOf(entity: JsonObject): string {
  const links = objectOf(entity['sitelinks']);
  const link = ['enwiki', ...Object.keys(links)].map((site) => links[site]).find(isObject);
  const [, language] = /^([a-z_]+)wiki$/.exec(textOf(link?.['site'])) ?? [];
  const title = textOf(link?.['title']).replaceAll(' ', '_');
  return (
    textOf(link?.['url']) ||
    (language === undefined || title === ''
      ? ''
      : `https://${language.replaceAll('_', '-')}.wikipedia.org/wiki/${encodeURIComponent(title)}`)
  );
}

/** Adds an entity of the Wikidata API (`wbgetentities`, `Special:EntityData`), dated by what dates such a thing. */
export function addWikidataEntity(entity: JsonObject, draft: Draft): void {
  const id = textOf(entity['id']);
  draft.changed(`/${id}`, 'of its statements only date, coordinates, picture and article are read');
  draft.event(
    {
      id,
      date: dateOf(entity),
      title: wordsOf(entity['labels']),
      summary: wordsOf(entity['descriptions']),
      place: placeOf(entity),
      media: [{ url: fileUrl(entity) }],
      url: articleOf(entity) || (id === '' ? '' : `https://www.wikidata.org/wiki/${id}`),
    },
    `/${id}`,
  );
}
