import type { DatasetDate } from '../model/dataset.js';
import { readDateParts } from './date-parts.js';
import type { Draft } from './draft.js';
import { readEdtf } from './edtf-parts.js';
import type { Cell, CsvOptions } from './from-csv.js';
import { joinDates, noteDate, readNoted } from './noted-dates.js';
import { readBareYear } from './read-date.js';
import { numberOf, textOf, type JsonObject } from './read-json.js';

interface Reading {
  readonly options: CsvOptions;
  readonly draft: Draft;
}

/** A date in one column, or its year in one of its own, with what is finer in others. */
function readOne(text: string, parts: JsonObject, path: string, { options, draft }: Reading): string | undefined {
  const own = text && options.date?.(text);
  const year = textOf(numberOf(parts['year']));
  const read =
    (own && readEdtf(own) ? own : readNoted(text, path, draft, options)) ?? (year && noteDate(readBareYear(year, options), path, draft));
  return read ? readDateParts(read, parts, path, draft) : undefined;
}

/** The date of a row: in one column or in parts, with an end or without, which has no time. */
export function composeCsvDate(cell: Cell, path: string, reading: Reading): DatasetDate | undefined {
  const parts = (['year', 'month', 'day', 'time', 'hour', 'minute', 'second'] as const).map((part) => [part, cell(part)] as const);
  const start = readOne(cell('date'), Object.fromEntries(parts), path, reading);
  const end = readOne(cell('end'), { year: cell('endYear'), month: cell('endMonth'), day: cell('endDay') }, path, reading);
  const edtf = joinDates(start, end, path, reading.draft);
  return edtf === undefined ? undefined : { edtf, asWritten: cell('asWritten') };
}
