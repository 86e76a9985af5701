import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { COUNTED_BACK, fromHistorical, readEdtf } from './edtf-parts.js';
import type { Cell, CsvOptions } from './from-csv.js';
import { readClock, readNumbers } from './calendar-date.js';
import { joinDates, noteDate, readNoted } from './noted-dates.js';
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
  if (astronomical !== year) draft.changed(path, COUNTED_BACK);
  const read = readNumbers({ year: astronomical, month, day, ...clock });
  return read && noteDate(read, path, draft);
}

/** NOAA and others give seconds with a fraction. */
const readSeconds = (hour: number | undefined, minute: number | undefined, second: number | undefined): ReturnType<typeof readClock> => ({
  hour,
  minute,
  second: second === undefined ? undefined : Math.floor(second),
  millisecond: second === undefined || Number.isInteger(second) ? undefined : Math.floor((second % 1) * 1000),
});

function readCell(text: string, path: string, { options, draft }: Reading): string | undefined {
  const own = text === '' ? undefined : options.date?.(text);
  return own !== undefined && readEdtf(own) ? own : readNoted(text, path, draft, options);
}

/** The date of a row: in one column or in parts, with an end or without. */
export function composeCsvDate(cell: Cell, path: string, reading: Reading): DatasetDate | undefined {
  const start = readCell(cell('date'), path, reading) ?? readParts(cell, 0, path, reading);
  const end = readCell(cell('end'), path, reading) ?? readParts(cell, 1, path, reading);
  const edtf = joinDates(start, end, path, reading.draft);
  return edtf === undefined ? undefined : { edtf, asWritten: cell('asWritten') };
}
