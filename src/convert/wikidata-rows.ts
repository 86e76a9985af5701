import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { leftovers } from './draft.js';
import { printSpan } from './edtf-parts.js';
import { eachObject, firstText, isObject, namesIn, numberOf, textOf, type JsonObject } from './read-json.js';
import { readWikidataDate } from './wikidata-date.js';

/** One answer of a query: values by the names of its variables. */
type Row = ReadonlyMap<string, string>;

/** The variables that are read. */
const known =
  /^(?:(?:event|item)?(?:label|description)?|(?:date|time|start|end)?(?:precision|calendar)?|place(?:label)?|article|image|coord|participants)$/;

/** A binding as the query service gives it (`{type, value}`), or as its JSON download has it. */
const valueOf = (value: unknown): string => textOf(isObject(value) ? value['value'] : value);
const rowOf = (binding: JsonObject): Row => new Map(Object.entries(binding).map(([name, value]) => [name.toLowerCase(), valueOf(value)]));

const first = (row: Row, ...names: readonly string[]): string => firstText(...names.map((name) => row.get(name)));

function readTime(row: Row, names: readonly string[], path: string, draft: Draft): DatasetDate | undefined {
  const name = names.find((one) => first(row, one) !== '');
  if (name === undefined) return undefined;
  const precision = numberOf(first(row, `${name}precision`, 'precision'));
  const read = readWikidataDate({ time: first(row, name), precision, calendar: first(row, `${name}calendar`, 'calendar'), from: 'rdf' });
  if (read === undefined) draft.lost(path, 'a date that cannot be read');
  else if (read.guessed)
    draft.changed(
      path,
      'a first of January was read as the year, a first of a month as the month: the query lost the precision (use wikidataQuery)',
    );
  return read?.date;
}

function composeDate(row: Row, path: string, draft: Draft): DatasetDate | undefined {
  const at = readTime(row, ['date', 'time'], path, draft);
  const start = readTime(row, ['start'], path, draft);
  const end = readTime(row, ['end'], path, draft);
  if (at && (start ?? end)) draft.lost(path, 'one of a date, and a start or end beside it');
  if (start === undefined || end === undefined) return at ?? start ?? end;
  const span = printSpan(start.edtf, end.edtf);
  return span === undefined ? (at ?? start) : { ...start, edtf: span };
}

/** Adds the answers of a SPARQL query; answers about the same thing at the same time are one event. */
export function addWikidataRows(rows: readonly unknown[], draft: Draft): void {
  const seen = new Set<string>();
  eachObject(rows, '', draft, (binding, path) => {
    const row = rowOf(binding);
    const entity = first(row, 'event', 'item');
    const key = JSON.stringify([entity, first(row, 'date', 'time'), first(row, 'start'), first(row, 'end')]);
    if (entity !== '' && seen.has(key)) return draft.changed(path, 'a further answer about the same thing at the same time was left out');
    seen.add(key);
    addRow(row, path, draft);
  });
}

function addRow(row: Row, path: string, draft: Draft): void {
  const entity = first(row, 'event', 'item');
  const [id] = /Q\d+$/.exec(entity) ?? [];
  const label = first(row, 'eventlabel', 'itemlabel', 'label');
  const [, lon, lat] = /^Point\(([-\d.e]+) ([-\d.e]+)\)$/i.exec(first(row, 'coord')) ?? [];
  const extra = Object.fromEntries([...row].filter(([name]) => !known.test(name)));
  draft.event(
    {
      id,
      date: composeDate(row, path, draft),
      // Where there is no label the service gives the id.
      title: label === id ? '' : label,
      summary: first(row, 'eventdescription', 'itemdescription', 'description'),
      place: { name: first(row, 'placelabel'), lat: numberOf(lat), lon: numberOf(lon) },
      people: namesIn(first(row, 'participants')),
      media: [{ url: first(row, 'image').replace(/^http:/, 'https:') }],
      url: first(row, 'article') || entity,
      ...leftovers('wikidata', extra),
    },
    path,
  );
}
