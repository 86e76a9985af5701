import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { readNumbers, type ReadDate } from './calendar-date.js';
import { joinDates } from './noted-dates.js';
import { readDate } from './read-date.js';
import { textOf, type JsonObject } from './read-json.js';
import { CalendarParts } from './script-literal.js';

/** The time stamps that a `Date` can have (ECMA-262 §21.4.1.1), less those whose year needs more than four digits. */
const isTimestamp = (value: number): boolean => value > -62_167_219_200_000 && value < 253_402_300_800_000;

function printInstant(milliseconds: number): ReadDate | undefined {
  if (!isTimestamp(milliseconds)) return undefined;
  return { edtf: new Date(milliseconds).toISOString() };
}

/** `new Date(2014, 3, 17)`: as fine as the numbers that it gives. */
function printParts([year = 0, month = 0, ...rest]: readonly number[]): ReadDate | undefined {
  const [day, hour, minute, second, millisecond] = rest;
  // Before the year 100 the last century is meant (ECMA-262 §21.4.2.1).
  return readNumbers({
    year: year < 100 ? year + 1900 : year,
    month: month + 1,
    day,
    hour,
    minute: hour === undefined ? minute : (minute ?? 0),
    second,
    millisecond,
  });
}

/** A date of vis: a `Date`, a number of milliseconds, a text, `/Date(1198908717056)/`, or what a page's script writes. */
export function readVisDate(value: unknown): ReadDate | undefined {
  if (value instanceof CalendarParts) return printParts(value.parts);
  if (typeof value === 'number') return printInstant(value);
  if (value instanceof Date || (typeof value === 'object' && value !== null && 'valueOf' in value)) {
    const milliseconds: unknown = value.valueOf();
    return typeof milliseconds === 'number' ? printInstant(milliseconds) : undefined;
  }
  const text = textOf(value);
  const [, milliseconds] = /^\/Date\((-?\d+)\)\/$/.exec(text) ?? [];
  return milliseconds === undefined ? readDate(text) : printInstant(Number(milliseconds));
}

const isDay = (edtf: string): boolean => /^-?\d{4}-\d\d-\d\d$/.test(edtf);

/** The date of an item: its start, or from its start to its end. */
export function composeVisDate({ start, end, type }: JsonObject, path: string, draft: Draft): DatasetDate | undefined {
  const [first, last] = [start, end].map(readVisDate);
  for (const note of [first?.note, last?.note]) if (note !== undefined) draft.changed(path, note);
  if (end !== undefined && end !== null && end !== '' && last === undefined) draft.lost(`${path}/end`, 'an end that cannot be read');
  if (first === undefined) return undefined;
  if (last === undefined || type === 'point') {
    if (last !== undefined) draft.lost(`${path}/end`, 'the end of a point, which vis does not show either');
    return { edtf: first.edtf };
  }
  const edtf = joinDates(first.edtf, last.edtf, path, draft);
  if (isDay(last.edtf) && edtf !== first.edtf)
    draft.changed(`${path}/end`, 'a bare day as an end is the whole day here; vis ends at its first moment');
  return { edtf };
}
