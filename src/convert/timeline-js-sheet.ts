import { readTable, wordsAt, type CsvRow } from './csv.js';
import { filled, type Draft } from './draft.js';
import { firstText, type JsonObject } from './read-json.js';
import { readVersion2Date } from './timeline-js-version-2.js';

type Row = ReadonlyMap<string, string>;

/** A slide of TimelineJS3, and where it comes from. */
export interface Slide {
  readonly slide: JsonObject;
  readonly path: string;
  readonly isEra: boolean;
}

/** Columns that are read; any other is kept beside the event. */
const known =
  /^(?:(?:end )?(?:year|month|day|time)|(?:start|end|display) date|headline|(?:alt )?text|media(?: credit| caption| thumbnail)?|type|group|tag)$/;

const nameOf = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

/** Whether a text is the CSV of a TimelineJS sheet: its first line has the columns that no other sheet has together. */
export function looksLikeSheet(text: string): boolean {
  const [head = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const names = new Set(head.split(/[,;\t]/).map((name) => nameOf(name.replaceAll('"', ''))));
  return names.has('headline') && (names.has('year') || names.has('start date'));
}

/** The slides that version 3 would write for the rows of a sheet; the first without a year, or of the type “title”, is the title. */
export function readSheet(text: string, draft: Draft): { readonly title: JsonObject; readonly slides: readonly Slide[] } {
  const { names, rows } = readTable(text, draft, nameOf);
  const all = rows.map((row) => ({ row: mapRow(row, names), path: `line ${row.line}` }));
  const title = all.find(({ row }) => isTitle(row));
  return {
    title: title ? slideOf(title.row) : {},
    slides: all
      .filter((one) => one !== title)
      .map(({ row, path }) => ({ slide: slideOf(row), path, isEra: cell(row, 'type').toLowerCase() === 'era' })),
  };
}

const mapRow = (row: CsvRow, names: readonly string[]): Row => new Map(names.map((name, index) => [name, wordsAt(row, index)]));
const cell = (row: Row, ...names: readonly string[]): string => firstText(...names.map((name) => row.get(name)));

function isTitle(row: Row): boolean {
  const type = cell(row, 'type').toLowerCase();
  return type === 'title' || (type === '' && cell(row, 'year', 'start date') === '');
}

/** A slide of version 3; columns that are not known stand in it by their names, none of which is a name in a slide. */
const slideOf = (row: Row): JsonObject =>
  filled({
    ...Object.fromEntries([...row].filter(([name]) => !known.test(name))),
    text: { headline: cell(row, 'headline'), text: cell(row, 'text') },
    media: filled({
      url: cell(row, 'media'),
      credit: cell(row, 'media credit'),
      caption: cell(row, 'media caption'),
      alt: cell(row, 'alt text'),
      thumbnail: cell(row, 'media thumbnail'),
    }),
    group: cell(row, 'group', 'tag'),
    display_date: cell(row, 'display date'),
    start_date: dateOf(row, ''),
    end_date: dateOf(row, 'end '),
  });

function dateOf(row: Row, prefix: '' | 'end '): JsonObject | undefined {
  const [year, month, day, time] = ['year', 'month', 'day', 'time'].map((part) => cell(row, prefix + part));
  return year === '' ? readVersion2Date(cell(row, prefix === '' ? 'start date' : 'end date')) : { year, month, day, time };
}
