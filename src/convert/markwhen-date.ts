import { civilAt, civilFromDays, DAY_MS, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import type { DateHabits, ReadDate } from './calendar-date.js';
import { sidesOf } from './date-ranges.js';
import { printNumbers, printSpan, readEdtf } from './edtf-parts.js';
import { readDate } from './read-date.js';

/** What Markwhen's dates are read with. */
export interface MarkwhenReading extends DateHabits {
  /** What `now` is: a day in EDTF. */
  readonly asOf?: string | undefined;
}

/** The date of a line. */
export interface MarkwhenDate extends ReadDate {
  /** Whether it is the first of several times. */
  readonly recurs: boolean;
}

/** What stands for the day that it is. */
export const nowWord: RegExp = /\b(?:now|today)\b/i;
const length = /^(?:about\s+)?(\d+|an?)\s*(years?|yrs?|y|months?|mos?|weeks?|wks?|w|days?|d|hours?|hrs?|h|minutes?|mins?)$/i;
const recurrence = /\s+(?:every\s|x\s?\d|daily|weekly|monthly|yearly|repeats?\s).*$/i;
/** Units by how they begin, in months and in milliseconds. */
const units = [
  ['y', 12, 0],
  ['mo', 1, 0],
  ['w', 0, 7 * DAY_MS],
  ['d', 0, DAY_MS],
  ['h', 0, 3_600_000],
  ['m', 0, 60_000],
] as const;

/** The end of a length from a start, as exact as the start is. */
function addLength(start: string, text: string): string | undefined {
  const [, number = '', unit = ''] = length.exec(text.trim().toLowerCase()) ?? [];
  const [, months, milliseconds] = units.find(([letters]) => unit.startsWith(letters)) ?? [];
  const date = readEdtf(start);
  if (months === undefined || date?.kind !== 'date' || !Number.isFinite(date.min)) return undefined;
  const count = Number(number) || 1;
  const { year, month, day } = civilAt(date.min);
  const last = month + count * months;
  // A month after 31 January is the end of February.
  const days = daysFromCivil(year, last, Math.min(day, daysInMonth(year, last))) - daysFromCivil(year, month, day);
  const end = date.min + days * DAY_MS + count * milliseconds;
  const { parts } = date;
  if (parts.time !== undefined || end % DAY_MS !== 0)
    return Math.abs(end) < 6e13 ? `${new Date(end).toISOString().slice(0, 16)}${parts.offsetMinutes === undefined ? '' : 'Z'}` : undefined;
  const until = civilFromDays(end / DAY_MS - 1);
  return printNumbers({ year: until.year, month: parts.month && until.month, day: parts.day && until.day })?.edtf;
}

function readOne(text: string, reading: MarkwhenReading): ReadDate | undefined {
  if (!/^(?:now|today)$/i.test(text.trim())) return readDate(text, reading);
  return reading.asOf === undefined ? undefined : { edtf: reading.asOf };
}

function readSpan(text: string, reading: MarkwhenReading): ReadDate | undefined {
  for (const [from, to] of sidesOf(text, /-/)) {
    const start = readOne(from, reading);
    const last = start && (addLength(start.edtf, to) ?? readOne(to, reading)?.edtf);
    const edtf = start && last && printSpan(start.edtf, last);
    if (edtf) return { ...start, edtf };
  }
  return undefined;
}

/**
 * Reads what stands before the colon of a line of Markwhen: a date, two, or a date and a length, as `readDate` reads dates (`15/08/2025`
 * has one meaning only, and is never today). Undefined where it is none.
 */
export function readMarkwhenDate(written: string, reading: MarkwhenReading): MarkwhenDate | undefined {
  const once = written.replace(recurrence, '');
  const read = readOne(once, reading) ?? readSpan(once, reading);
  return read && { ...read, recurs: once !== written };
}
