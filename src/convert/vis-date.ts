import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { readNumbers, type ReadDate } from './calendar-date.js';
import { joinDates, noteDate } from './noted-dates.js';
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
  // A `Date`, or what another library has in its place.
  const isDate = typeof value === 'object' && value !== null && 'valueOf' in value && typeof value.valueOf === 'function';
  const plain: unknown = isDate ? value.valueOf() : value;
  if (typeof plain === 'number') return printInstant(plain);
  const text = textOf(plain);
  const [, milliseconds] = /^\/Date\((-?\d+)\)\/$/.exec(text) ?? [];
  return milliseconds === undefined ? readDate(text) : printInstant(Number(milliseconds));
}

const isDay = (edtf: string): boolean => /^-?\d{4}-\d\d-\d\d$/.test(edtf);

/** The date of an item: its start, or from its start to its end. */
export function composeVisDate(item: JsonObject, path: string, draft: Draft): DatasetDate | undefined {
  const read = (key: 'start' | 'end'): string | undefined => {
    const value = item[key];
    return value === undefined || value === null || value === '' ? undefined : noteDate(readVisDate(value), `${path}/${key}`, draft);
  };
  const [first, last] = [read('start'), read('end')];
  const isPoint = last !== undefined && item['type'] === 'point';
  if (isPoint) draft.lost(`${path}/end`, 'the end of a point, which vis does not show either');
  const edtf = joinDates(first, isPoint ? undefined : last, path, draft);
  if (last !== undefined && isDay(last) && edtf !== first)
    draft.changed(`${path}/end`, 'a bare day as an end is the whole day here; vis ends at its first moment');
  return edtf === undefined ? undefined : { edtf };
}
