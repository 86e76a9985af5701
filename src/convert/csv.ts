import { ConvertError } from './convert-error.js';

/** A row of a table, and the line of the file it begins on. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

const separators = [',', ';', '\t', '|'];

/** The separator that the first line has most of; a comma where it has none. */
function guessSeparator(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads the rows of a CSV (RFC 4180; commas, semicolons, tabs or bars, whichever the first line has). Rows without words are left out.
 * Throws a `ConvertError` for a quotation mark that is never closed.
 */
export function readCsv(input: string): readonly CsvRow[] {
  const text = input.replace(/^\ufeff/, '');
  const separator = guessSeparator(text);
  const cell = new RegExp(`"((?:[^"]|"")*)"[^\\n\\r${separator}]*|([^\\n\\r${separator}]*)`, 'y');
  const rows: CsvRow[] = [];
  let [cells, line, first]: [string[], number, number] = [[], 1, 1];
  for (let at = 0; at <= text.length; at++) {
    if (text.charAt(at) === '"' && !closes(text, at))
      throw new ConvertError('has a quotation mark that is never closed', {
        line,
        expected: '"…" around a cell, and "" for a mark inside',
      });
    cell.lastIndex = at;
    const [whole = '', quoted, bare = ''] = cell.exec(text) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += whole.split('\n').length - 1;
    at += whole.length;
    if (text.charAt(at) === separator) continue;
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    if (cells.some((words) => words.trim() !== '')) rows.push({ cells, line: first });
    first = ++line;
    cells = [];
  }
  return rows;
}

/** Whether a quotation mark that opens a cell is closed: an odd number of marks follows in a row somewhere. */
function closes(text: string, opening: number): boolean {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text.charAt(at + 1) !== '"') return true;
  return false;
}

/** What a spreadsheet would take for a formula (OWASP, “CSV injection”); a plain number is none. */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** A cell that no spreadsheet computes: what looks like a formula gets an apostrophe before it. */
export const neutralise = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

/** The way back: takes off the apostrophe that `neutralise` puts on. */
export const restore = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Prints rows as CSV (RFC 4180): commas, quotation marks where needed, CRLF. */
export const printCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quote(neutralise(cell))).join(',')}\r\n`).join('');

const quote = (cell: string): string => (/[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell);
