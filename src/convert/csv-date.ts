import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { fromHistorical, printNumbers, printSpan, readEdtf } from './edtf-parts.js';
import type { Cell, CsvOptions } from './from-csv.js';
import { readClock, readDate } from './read-date.js';
import { numberOf } from './read-json.js';

interface Reading {
  readonly options: CsvOptions;
  readonly draft: Draft;
}

const parts = [
  ['year', 'month', 'day'],
  ['endYear', 'endMonth', 'endDay'],
] as const;

/** A date that stands in columns of its own for year, month and day; an end has no time. */
function readParts(cell: Cell, end: 0 | 1, path: string, { options, draft }: Reading): string | undefined {
  const [year, month, day] = parts[end].map((field) => numberOf(cell(field)));
  if (year === undefined) return undefined;
  const [hour, minute, second] = end === 1 ? [] : (['hour', 'minute', 'second'] as const).map((field) => numberOf(cell(field)));
  const clock = end === 1 ? undefined : (readClock(cell('time')) ?? readSeconds(hour, minute, second));
  const astronomical = options.years === 'astronomical' ? year : fromHistorical(year);
  if (astronomical !== year) draft.changed(path, 'years below 0 were taken as years BCE: -44 is 44 BCE, EDTF -0043');
  const read = printNumbers({ year: astronomical, month, day, ...clock });
  if (read?.exact === false) draft.changed(path, 'a part of a date that does not exist (30 February, month 13) was left out');
  return read?.edtf;
}

/** NOAA and others give seconds with a fraction. */
const readSeconds = (hour: number | undefined, minute: number | undefined, second: number | undefined): ReturnType<typeof readClock> => ({
  hour,
  minute,
  second: second === undefined ? undefined : Math.floor(second),
  millisecond: second === undefined || Number.isInteger(second) ? undefined : Math.floor((second % 1) * 1000),
});

function readCell(text: string, path: string, { options, draft }: Reading): string | undefined {
  if (text === '') return undefined;
  const own = options.date?.(text);
  if (own !== undefined && readEdtf(own)) return own;
  const read = readDate(text, options);
  if (read === undefined) draft.lost(path, 'a date that cannot be read');
  else if (read.note !== undefined) draft.changed(path, read.note);
  return read?.edtf;
}

/** The date of a row: in one column or in parts, with an end or without. */
export function composeCsvDate(cell: Cell, path: string, reading: Reading): DatasetDate | undefined {
  const start = readCell(cell('date'), path, reading) ?? readParts(cell, 0, path, reading);
  const end = readCell(cell('end'), path, reading) ?? readParts(cell, 1, path, reading);
  if (start === undefined) return undefined;
  const span = end === undefined ? start : printSpan(start, end);
  if (span === undefined) reading.draft.changed(path, 'an end before its start was left out');
  return { edtf: span ?? start, asWritten: cell('asWritten') };
}
