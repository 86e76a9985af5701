import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { readTable, wordsAt, type CsvRow } from './csv.js';
import { guessColumns, type CsvField } from './csv-columns.js';
import { composeCsvDate } from './csv-date.js';
import { filled, leftovers, startDraft, type Draft } from './draft.js';
import type { DateHabits } from './calendar-date.js';
import { namesIn, numberOf } from './read-json.js';
import { fromTimelineJs } from './from-timeline-js.js';
import { looksLikeSheet } from './timeline-js-sheet.js';

/** How to read a table. */
export interface CsvOptions extends DateHabits {
  /** Names of columns where they cannot be guessed: `{title: 'key', date: 'born', end: 'died'}`. */
  readonly columns?: { readonly [field in CsvField]?: string | undefined } | undefined;
  /** Reads a cell with a date, as EDTF; undefined where it cannot, and then the usual way is tried. For habits of one's own. */
  readonly date?: ((cell: string) => string | undefined) | undefined;
}

/** The cell of a field in a row; empty where there is none. */
export type Cell = (field: CsvField) => string;

/**
 * Reads a table: one event a row, its columns told by their names (see `CsvField`). Dates are EDTF or as people write them, in one
 * column or in parts, as exact as each row has them. A sheet of TimelineJS is known by its columns. Throws a `ConvertError`.
 */
export function fromCsv(text: string, options: CsvOptions = {}): Converted {
  if (options.columns === undefined && looksLikeSheet(text)) return fromTimelineJs(text);
  const draft = startDraft();
  const { names, line, rows } = readTable(text, draft);
  const { columns, missing } = guessColumns(names, options.columns);
  const dated = columns.get('date') ?? columns.get('year');
  for (const name of missing) draft.changed(`line ${line}`, `there is no column “${name}”`);
  const taken = [...columns.values()];
  const unread = [...names.entries()].filter(([index]) => !taken.includes(index));
  draft.kept('csv', Object.fromEntries(unread.map(([, name]) => [name, 'a column'] as const)), [], `line ${line}`);
  for (const row of rows) addRow(row, { columns, unread, options }, draft);
  const converted = draft.finish();
  if (dated === undefined || (rows.length > 0 && converted.dataset.events?.length === 0))
    throw new ConvertError(
      `has no ${dated === undefined ? 'column that is known as the date' : `date that can be read in its column “${String(names[dated])}”`}`,
      {
        line,
        expected: `dates such as 17 May 2024 in a column date or year, or --column date=NAME; there are ${names.slice(0, 20).join(', ')}`,
      },
    );
  return converted;
}

interface Table {
  readonly columns: ReadonlyMap<CsvField, number>;
  /** The columns that are no field. */
  readonly unread: readonly (readonly [number, string])[];
  readonly options: CsvOptions;
}

const statuses = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'] as const;

function addRow(row: CsvRow, { columns, unread, options }: Table, draft: Draft): void {
  const path = `line ${row.line}`;
  const cell: Cell = (field) => wordsAt(row, columns.get(field) ?? -1);
  const status = statuses.find((one) => one === cell('status').toLowerCase());
  const [importance, lat, lon] = (['importance', 'lat', 'lon'] as const).map((field) => numberOf(cell(field)));
  const exact = cell('quote');
  const read = [
    ['status', status],
    ['importance', importance],
    ['lat', lat],
    ['lon', lon],
    ['quoteSource', exact],
    ['quoteUrl', exact],
  ] as const;
  const odd = read.flatMap(([field, value]) => (value === undefined || value === '' ? [[field, cell(field)] as const] : []));
  draft.event(
    {
      id: cell('id'),
      date: composeCsvDate(cell, path, { options, draft }),
      title: cell('title'),
      summary: cell('summary'),
      status,
      lane: draft.lane({ id: cell('lane') }),
      categories: namesIn(cell('categories')).map((id) => draft.category({ id })),
      importance,
      place: { name: cell('place'), lat, lon },
      people: namesIn(cell('people')),
      url: cell('url'),
      media: [{ url: cell('media') }],
      note: cell('note'),
      quotes: exact === '' ? [] : [filled({ exact, source: draft.source({ title: cell('quoteSource'), url: cell('quoteUrl') }) })],
      ...leftovers('csv', {
        ...Object.fromEntries(unread.map(([index, name]) => [name, wordsAt(row, index)] as const)),
        ...draft.kept('csv', Object.fromEntries(odd), [], path)['x-csv'],
      }),
    },
    path,
  );
}
