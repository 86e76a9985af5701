import type { DatasetEvent } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { columnNames, noteSurplus, readCsv, restore, type CsvRow } from './csv.js';
import { guessColumns, missingColumns, type CsvField } from './csv-columns.js';
import { composeCsvDate } from './csv-date.js';
import { filled, leftovers, startDraft, type Draft } from './draft.js';
import type { DateHabits } from './calendar-date.js';
import { numberOf } from './read-json.js';
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
  const [head, ...rows] = readCsv(text);
  if (!head) throw new ConvertError('is empty', { expected: 'a table whose first line names its columns: date,title,…' });
  const columns = guessColumns(head.cells, options.columns);
  if (!columns.has('date') && !columns.has('year')) throw withoutDates('has no column that is known as the date', head);
  const draft = startDraft();
  for (const name of missingColumns(head.cells, options.columns)) draft.changed(`line ${head.line}`, `there is no column “${name}”`);
  const taken = new Set(columns.values());
  const unread = columnNames(head.cells).flatMap((name, index) => (taken.has(index) ? [] : [{ name, index }]));
  if (unread.length > 0)
    draft.changed(
      `line ${head.line}`,
      `columns that have no place in a dataset are kept as x-csv: ${unread.map(({ name }) => name).join(', ')}`,
    );
  for (const row of rows) {
    addRow(row, { columns, unread, options }, draft);
    noteSurplus(row, head.cells.length, draft);
  }
  const converted = draft.finish();
  const index = columns.get('date') ?? columns.get('year') ?? 0;
  if (rows.length > 0 && converted.dataset.events?.length === 0)
    throw withoutDates(`has no date that can be read in its column “${head.cells[index] ?? ''}”`, head);
  return converted;
}

/** What a table is refused with that has no dates, or whose dates are in a column that nobody knows. */
function withoutDates(message: string, { cells, line }: CsvRow): ConvertError {
  return new ConvertError(message, {
    line,
    expected: `dates such as 17 May 2024 in a column named date, start or year, or --column date=NAME; there are ${cells.slice(0, 20).join(', ')}`,
  });
}

interface Table {
  readonly columns: ReadonlyMap<CsvField, number>;
  readonly unread: readonly { readonly name: string; readonly index: number }[];
  readonly options: CsvOptions;
}

const statuses = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'] as const;
const split = (text: string): readonly string[] =>
  text
    .split(/\s*[;|]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function addRow({ cells, line }: CsvRow, { columns, unread, options }: Table, draft: Draft): void {
  const path = `line ${line}`;
  const cell: Cell = (field) => restore((cells[columns.get(field) ?? -1] ?? '').trim());
  const status = cell('status').toLowerCase();
  const known = statuses.find((one) => one === status);
  if (status !== '' && known === undefined) draft.lost(path, 'a status that is none of confirmed, claimed, disputed, planned, cancelled');
  const extra = Object.fromEntries(unread.map(({ name, index }) => [name, restore((cells[index] ?? '').trim())]));
  draft.event(
    {
      id: cell('id'),
      date: composeCsvDate(cell, path, { options, draft }),
      title: cell('title'),
      summary: cell('summary'),
      status: known,
      lane: draft.lane({ id: cell('lane') }),
      categories: split(cell('categories')).map((id) => draft.category({ id })),
      importance: numberOf(cell('importance')),
      place: { name: cell('place'), lat: numberOf(cell('lat')), lon: numberOf(cell('lon')) },
      people: [...split(cell('people'))],
      url: cell('url'),
      media: [{ url: cell('media') }],
      note: cell('note'),
      quotes: readQuotes(cell, draft),
      ...leftovers('csv', extra),
    },
    path,
  );
}

function readQuotes(cell: Cell, draft: Draft): DatasetEvent['quotes'] {
  const exact = cell('quote');
  return exact === '' ? [] : [filled({ exact, source: draft.source({ title: cell('quoteSource'), url: cell('quoteUrl') }) })];
}
