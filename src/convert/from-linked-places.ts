import type { DatasetDate } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { startDraft, type Draft } from './draft.js';
import { printRange, printSpan } from './edtf-parts.js';
import { readNoted } from './noted-dates.js';
import {
  eachObject,
  firstText,
  isObject,
  listOf,
  numberOf,
  objectOf,
  objectsIn,
  readJson,
  textOf,
  without,
  type JsonObject,
} from './read-json.js';

const expected = '{"type": "FeatureCollection", "features": [{"when": {"timespans": [{"start": {"in": "1850"}}]}}]}';

/**
 * Reads places in time: Linked Places 1.1 and GeoJSON-T (text or object). Each time span of a feature is an event; `earliest` and
 * `latest` become the ranges of its ends. Years are astronomical. Throws a `ConvertError`.
 */
export function fromLinkedPlaces(input: unknown): Converted {
  const value = readJson(input, expected);
  const features = isObject(value) ? (value['type'] === 'Feature' ? [value] : value['features']) : undefined;
  if (!isObject(value) || !Array.isArray(features)) throw new ConvertError('has no "features"', { expected });
  const draft = startDraft();
  const shared = timespansOf(value);
  eachObject(features, '/features', draft, (feature, path) => addFeature(feature, shared, path, draft));
  const properties = objectOf(value['properties']);
  return draft.finish({ title: firstText(value['title'], properties['title']), description: textOf(value['description']) });
}

const whenOf = (feature: JsonObject): JsonObject => objectOf(feature['when']);
const timespansOf = (feature: JsonObject): readonly unknown[] => listOf(whenOf(feature)['timespans']);

const readOne = (value: unknown, path: string, draft: Draft): string | undefined =>
  readNoted(value, path, draft, { years: 'astronomical' });

/** One end of a time span: a date, or the earliest and latest that it may be. */
interface End {
  readonly outer: string;
  readonly range?: string | undefined;
}

function readEnd(value: unknown, isEnd: boolean, path: string, draft: Draft): End | undefined {
  if (!isObject(value)) {
    const outer = readOne(value, path, draft);
    return outer === undefined ? undefined : { outer };
  }
  const certain = readOne(value['in'], path, draft);
  if (certain !== undefined) return { outer: certain };
  const [earliest, latest] = ['earliest', 'latest'].map((key) => readOne(value[key], path, draft));
  const outer = isEnd ? (latest ?? earliest) : (earliest ?? latest);
  if (outer === undefined) return undefined;
  return { outer, range: printRange(earliest ?? '', latest ?? '') };
}

/** A time span as both notations have it; GeoJSON-T's first one was a list `[start, latestStart, earliestEnd, end, label]`. */
function spanOf(span: unknown): JsonObject {
  if (!Array.isArray(span)) return objectOf(span);
  const [start, latestStart, earliestEnd, end, label] = span.map((part) => textOf(part));
  return {
    start: latestStart ? { earliest: start, latest: latestStart } : { in: start },
    end: earliestEnd ? { earliest: earliestEnd, latest: end } : { in: end },
    label,
  };
}

function composeDate(span: JsonObject, path: string, draft: Draft): DatasetDate | undefined {
  const start = readEnd(span['start'], false, `${path}/start`, draft);
  const end = readEnd(span['end'], true, `${path}/end`, draft);
  // A start without an end: it happened at, or within, that time.
  if (start === undefined || end === undefined) {
    const only = start ?? end;
    return only && { edtf: only.range ?? only.outer };
  }
  const edtf = printSpan(start.outer, end.outer);
  if (edtf === undefined) draft.changed(path, 'an end before its start was left out');
  return edtf === undefined ? { edtf: start.outer } : { edtf, startRange: start.range, endRange: end.range };
}

function placeOf({ geometry }: JsonObject): { lat?: number | undefined; lon?: number | undefined } {
  if (!isObject(geometry)) return {};
  const points = [geometry, ...listOf(geometry['geometries'])].filter(isObject);
  const [lon, lat] = listOf(points.find(({ type }) => type === 'Point')?.['coordinates']);
  return { lat: numberOf(lat), lon: numberOf(lon) };
}

function addFeature(feature: JsonObject, shared: readonly unknown[], path: string, draft: Draft): void {
  const own = timespansOf(feature);
  const spans = own.length > 0 ? own : shared;
  if (spans.length === 0) return draft.lost(path, 'a place without a time span');
  const place = placeOf(feature);
  const isLinked = ({ identifier }: JsonObject): boolean => /^https?:/i.test(textOf(identifier));
  if (!objectsIn(feature['links']).every(isLinked)) draft.lost(`${path}/links`, 'a link that is no address of the web');
  const kept = draft.kept('geojson', unreadOf(feature, place.lat !== undefined), [], path);
  spans.forEach((span, index) =>
    addEvent(
      {
        feature,
        span: spanOf(span),
        place,
        kept,
        path: `${path}/when/timespans/${index}`,
        suffix: spans.length > 1 ? `/${index + 1}` : '',
      },
      draft,
    ),
  );
}

/** What is neither read of a feature nor said by it. */
function unreadOf(feature: JsonObject, hasPlace: boolean): JsonObject {
  const [name = {}, ...names] = objectsIn(feature['names']);
  const [description = {}, ...descriptions] = objectsIn(feature['descriptions']);
  const geometry = objectOf(feature['geometry']);
  return {
    ...without(feature, 'type', '@id', 'links', 'citations'),
    properties: without(objectOf(feature['properties']), 'title', 'label', 'name', 'description'),
    when: without(whenOf(feature), 'timespans', 'label'),
    names: [without(name, 'toponym', 'citations'), ...names],
    descriptions: [without(description, 'value'), ...descriptions],
    geometry: hasPlace && listOf(geometry['geometries']).length < 2 ? without(geometry, 'type', 'coordinates', 'geometries') : geometry,
  };
}

interface Happening {
  readonly feature: JsonObject;
  readonly span: JsonObject;
  readonly place: ReturnType<typeof placeOf>;
  readonly kept: ReturnType<Draft['kept']>;
  readonly path: string;
  /** What tells its id from those of the other time spans. */
  readonly suffix: string;
}

function addEvent({ feature, span, place, kept, path, suffix }: Happening, draft: Draft): void {
  const properties = objectOf(feature['properties']);
  const names = objectsIn(feature['names']);
  const toponym = textOf(names[0]?.['toponym']);
  const title = firstText(properties['title'], properties['label'], properties['name'], toponym);
  const [description] = objectsIn(feature['descriptions']);
  const address = textOf(feature['@id']);
  const label = firstText(span['label'], whenOf(feature)['label']);
  const id = firstText(address, feature['id']);
  draft.event(
    {
      id: id && `${id}${suffix}`,
      date: composeDate(span, path, draft),
      title: label === '' || label === title ? title : title === '' ? label : `${title}: ${label}`,
      summary: firstText(description?.['value'], properties['description']),
      place: { name: toponym || title, ...place },
      url: /^https?:/i.test(address) ? address : undefined,
      links: objectsIn(feature['links'])
        .map((link) => ({ rel: textOf(link['type']) || 'mentions', to: textOf(link['identifier']) }))
        .filter(({ to }) => /^https?:/i.test(to)),
      note: sourcesOf(feature),
      ...kept,
    },
    path,
  );
}

/** Works that the place is cited from, for those who check. */
const sourcesOf = (feature: JsonObject): string =>
  joinTexts(
    [feature, ...objectsIn(feature['names'])]
      .flatMap(({ citations }) => objectsIn(citations))
      .map((citation) => joinTexts([textOf(citation['label']), textOf(citation['@id'])], ', ')),
    '; ',
  );
const joinTexts = (texts: readonly string[], separator: string): string =>
  [...new Set(texts)].filter((text) => text !== '').join(separator);
