import type { DatasetDate } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { filled, leftovers, startDraft, type Draft } from './draft.js';
import { printSpan, readEdtf } from './edtf-parts.js';
import { noteDate } from './noted-dates.js';
import { readDate } from './read-date.js';
import { isObject, listOf, numberOf, objectOf, objectsIn, readJson, textOf, type JsonObject } from './read-json.js';

const expected = '{"type": "FeatureCollection", "features": [{"when": {"timespans": [{"start": {"in": "1850"}}]}}]}';
const known = ['type', '@id', 'properties', 'when', 'names', 'geometry', 'descriptions', 'links', 'citations'];

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
  listOf(features).forEach((feature, index) => addFeature(feature, shared, `/features/${index}`, draft));
  const properties = objectOf(value['properties']);
  return draft.finish({ title: textOf(value['title']) || textOf(properties['title']), description: textOf(value['description']) });
}

const whenOf = (feature: JsonObject): JsonObject => objectOf(feature['when']);
const timespansOf = (feature: JsonObject): readonly unknown[] => listOf(whenOf(feature)['timespans']);

function readOne(value: unknown, path: string, draft: Draft): string | undefined {
  const text = textOf(value);
  return text === '' ? undefined : noteDate(readDate(text, { years: 'astronomical' }), path, draft);
}

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
  const range = `[${earliest ?? ''}..${latest ?? ''}]`;
  return { outer, range: earliest === latest || readEdtf(range) === undefined ? undefined : range };
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

function addFeature(feature: unknown, shared: readonly unknown[], path: string, draft: Draft): void {
  if (!isObject(feature)) return draft.lost(path, 'a feature that is no object');
  const own = timespansOf(feature);
  const spans = own.length > 0 ? own : shared;
  if (spans.length === 0) return draft.lost(path, 'a place without a time span');
  const place = placeOf(feature);
  if (isObject(feature['geometry']) && place.lat === undefined)
    draft.changed(`${path}/geometry`, 'a geometry that is no point is kept as x-geojson');
  spans.forEach((span, index) =>
    addEvent({ feature, span: spanOf(span), place, path: `${path}/when/timespans/${index}`, many: spans.length > 1, index }, draft),
  );
}

interface Happening {
  readonly feature: JsonObject;
  readonly span: JsonObject;
  readonly place: ReturnType<typeof placeOf>;
  readonly path: string;
  readonly many: boolean;
  readonly index: number;
}

function addEvent({ feature, span, place, path, many, index }: Happening, draft: Draft): void {
  const properties = objectOf(feature['properties']);
  const names = objectsIn(feature['names']);
  const title = textOf(properties['title']) || textOf(properties['label']) || textOf(properties['name']) || textOf(names[0]?.['toponym']);
  const [description] = objectsIn(feature['descriptions']);
  const address = textOf(feature['@id']);
  const label = textOf(span['label']) || textOf(whenOf(feature)['label']);
  const geometry = isObject(feature['geometry']) && place.lat === undefined ? { geometry: feature['geometry'] } : {};
  const id = address || textOf(feature['id']);
  draft.event(
    {
      id: many && id !== '' ? `${id}/${index + 1}` : id,
      date: filled(composeDate(span, path, draft) ?? { edtf: '' }),
      title: label === '' || label === title ? title : title === '' ? label : `${title}: ${label}`,
      summary: textOf(description?.['value']) || textOf(properties['description']),
      place: filled({ name: textOf(names[0]?.['toponym']) || title, ...place }),
      url: /^https?:/i.test(address) ? address : undefined,
      links: objectsIn(feature['links'])
        .map((link) => ({ rel: textOf(link['type']) || 'mentions', to: textOf(link['identifier']) }))
        .filter(({ to }) => /^https?:/i.test(to)),
      note: sourcesOf(feature),
      ...leftovers('geojson', { ...feature, ...geometry }, geometry.geometry ? known.filter((key) => key !== 'geometry') : known),
    },
    path,
  );
}

/** Works that the place is cited from, for those who check. */
const sourcesOf = (feature: JsonObject): string =>
  [...listOf(feature['citations']), ...objectsIn(feature['names']).flatMap((name) => listOf(name['citations']))]
    .filter(isObject)
    .map((citation) => [textOf(citation['label']), textOf(citation['@id'])].filter((text) => text !== '').join(', '))
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .join('; ');
