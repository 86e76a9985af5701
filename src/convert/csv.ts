import { dsvFormat } from 'd3-dsv';
import { ConvertError } from './convert-error.js';
import type { Draft } from './draft.js';

/** A row of a table, and the line of the file it begins on. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

const separators = [',', ';', '\t', '|'];
/** No header is longer, and a quotation mark that is never closed would make all of the file one. */
const LONGEST_HEADER = 100_000;

/** The separator that the first line has most of; a comma where it has none. */
function guessSeparator(text: string): string {
  const [head = ''] = text
    .slice(0, LONGEST_HEADER)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, 1);
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A row of our own behind the last: d3-dsv takes a quotation mark that is never closed as closed by the end, and it would be inside. */
const LAST = 'end\u0000of\u0000table';

const linesIn = (cell: string): number => cell.split('\n').length - 1;

/**
 * Reads the rows of a CSV (RFC 4180; commas, semicolons, tabs or bars, whichever the first line has). Rows without words are left out.
 * Throws a `ConvertError` for a quotation mark that is never closed.
 */
export function readCsv(input: string): readonly CsvRow[] {
  const text = input.replace(/^\ufeff/, '');
  const rows: CsvRow[] = [];
  let line = 1;
  let last: readonly string[] = [];
  // `parseRows` makes no function of the header, as `parse` does, which a strict page forbids.
  dsvFormat(guessSeparator(text)).parseRows(`${text}\n${LAST}`, (cells): undefined => {
    last = cells;
    if (cells.some((words) => words.trim() !== '')) rows.push({ cells, line });
    line += 1 + cells.reduce((sum, words) => sum + linesIn(words), 0);
  });
  const { line: end = 1 } = rows.pop() ?? {};
  if (last.length !== 1 || last[0] !== LAST)
    throw new ConvertError('has a quotation mark that is never closed', {
      line: end + last.slice(0, -1).reduce((sum, words) => sum + linesIn(words), 0),
      expected: '"…" around a cell, and "" for a mark inside',
    });
  return rows;
}

/** Names, each another: one that is empty, or that of a column before it, is told by its place. */
function columnNames(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim();
    const isNew = seen.size < seen.add(name).size;
    return name !== '' && isNew ? name : `${name} column ${index + 1}`.trim();
  });
}

/** A table whose first row names its columns. */
export interface CsvTable {
  /** Each another, as `nameOf` leaves them. */
  readonly names: readonly string[];
  /** Where they stand. */
  readonly line: number;
  readonly rows: readonly CsvRow[];
}

/** Reads a table; a row with more cells than there are columns (a text with a comma in it, most likely) is noted. Throws as {@link readCsv} does, and where it is empty. */
export function readTable(text: string, { lost }: Pick<Draft, 'lost'>, nameOf = (name: string): string => name): CsvTable {
  const [head, ...rows] = readCsv(text);
  if (!head) throw new ConvertError('is empty', { expected: 'a table whose first line names its columns: date,title,…' });
  const names = columnNames(head.cells.map(nameOf));
  for (const { cells, line } of rows)
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) lost(`line ${line}`, 'cells beyond the last column');
  return { names, line: head.line, rows };
}

/** What a spreadsheet would take for a formula (OWASP, “CSV injection”); a plain number is none. */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** A cell that no spreadsheet computes: what looks like a formula gets an apostrophe before it. */
export const neutralise = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

/** The way back: takes off the apostrophe that `neutralise` puts on. */
const restore = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** The words of a cell, as a person has written them; empty where the row has no such cell. */
export const wordsAt = ({ cells }: CsvRow, index: number): string => restore((cells[index] ?? '').trim());

/** Prints rows as CSV (RFC 4180): commas, quotation marks where needed, CRLF. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  const comma = dsvFormat(',');
  return rows.map((row) => `${comma.formatRow(row.map(neutralise))}\r\n`).join('');
}
