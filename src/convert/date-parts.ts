import { readClock, readNumbers } from './calendar-date.js';
import type { Draft } from './draft.js';
import { monthNamed } from './month-names.js';
import { noteDate } from './noted-dates.js';
import { numberOf, textOf, type JsonObject } from './read-json.js';

const fields = ['month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
type Parts = { [field in (typeof fields)[number]]?: number | undefined };

/** The numbers of parts. Seconds may have a fraction, as NOAA's: 24.2 is 24 and 200 milliseconds, but for what no binary number is exact enough. */
function numbersOf(given: JsonObject): Parts {
  const numbers: Parts = Object.fromEntries(fields.map((field) => [field, numberOf(given[field])]));
  const { month = monthNamed(textOf(given['month'])), second } = numbers;
  if (second === undefined || Number.isInteger(second)) return { ...numbers, month };
  const thousandths = Math.floor(second * 1000 + 0.001);
  return { ...numbers, month, second: Math.floor(thousandths / 1000), millisecond: thousandths % 1000 };
}

/**
 * A year, month or day in EDTF with the finer parts that a file has beside it, as numbers or texts, some of them empty; `time` is a clock
 * (`19:30`) in place of its parts. What is finer than a part that is missing would be a guess: it is left out, and noted.
 */
export function readDateParts(edtf: string, value: JsonObject, path: string, notes: Pick<Draft, 'changed' | 'lost'>): string | undefined {
  const [, year, month, day] = /^(-?\d{4}|Y-?\d+)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  const clock = readClock(textOf(value['time']));
  const given: JsonObject = { ...value, ...clock };
  const numbers = year === undefined ? {} : numbersOf(given);
  const known: Parts = { month: numberOf(month), day: numberOf(day) };
  const parts: Parts = {};
  for (const field of fields) {
    const number = known[field] ?? numbers[field];
    if (number === undefined) break;
    parts[field] = number;
  }
  const isRead = (field: (typeof fields)[number]): boolean =>
    textOf(given[field]) === '' || (field in parts && numbers[field] === parts[field]);
  if (!fields.every(isRead) || (clock === undefined && textOf(value['time']) !== ''))
    notes.changed(path, 'what is finer than a part that is missing, or that cannot be read, was left out');
  const read = year === undefined ? { edtf } : readNumbers({ year: Number(year.replace('Y', '')), ...parts });
  return read && noteDate(read, path, notes);
}
