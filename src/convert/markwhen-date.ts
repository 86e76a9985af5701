import { civilAt, civilFromDays, DAY_MS, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import type { SingleDate } from '../date/imprecise-date.js';
import { printNumbers, printSpan, readEdtf } from './edtf-parts.js';
import type { DateHabits } from './calendar-date.js';
import { readDate } from './read-date.js';

/** What Markwhen's dates are read with. */
export interface MarkwhenReading extends DateHabits {
  /** What `now` is: a day in EDTF. */
  readonly asOf?: string | undefined;
}

/** The date of a line. */
export interface MarkwhenDate {
  readonly edtf: string;
  /** What had to be decided, or could not be kept. */
  readonly notes: readonly string[];
  readonly usesNow: boolean;
}

const length = /^(?:about\s+)?(\d+|an?)\s*(years?|yrs?|y|months?|mos?|weeks?|wks?|w|days?|d|hours?|hrs?|h|minutes?|mins?)$/i;
const recurrence = /\s+(?:every\s|x\s?\d|daily|weekly|monthly|yearly|repeats?\s).*$/i;
const separators = [/\s+(?:-|–|—|to|until)\s+/i, /\s*\/\s*/, /\s*[–—]\s*/, /-/];

/** The last day of a length that begins on a day. */
function lastDayAfter(start: SingleDate, count: number, unit: string): number {
  const { year, month, day } = civilAt(start.min);
  const months = unit.startsWith('y') ? count * 12 : unit.startsWith('mo') ? count : 0;
  if (months === 0) return daysFromCivil(year, month, day) + count * (unit.startsWith('w') ? 7 : 1) - 1;
  // A month after 31 January is the end of February.
  return daysFromCivil(year, month + months, Math.min(day, daysInMonth(year, month + months))) - 1;
}

/** The end of a length from a start, as exact as the start is. */
function addLength(start: string, text: string): string | undefined {
  const [, number = '', written = ''] = length.exec(text.trim()) ?? [];
  const date = readEdtf(start);
  if (number === '' || date?.kind !== 'date' || !Number.isFinite(date.min)) return undefined;
  const count = /^an?$/i.test(number) ? 1 : Number(number);
  const unit = written.toLowerCase();
  const minutes = unit.startsWith('h') ? count * 60 : unit.startsWith('min') ? count : undefined;
  const { month, day, time, offsetMinutes } = date.parts;
  if (minutes !== undefined || time !== undefined) {
    const end = minutes === undefined ? (lastDayAfter(date, count, unit) + 1) * DAY_MS + (date.min % DAY_MS) : date.min + minutes * 60_000;
    return Math.abs(end) < 6e13 ? `${new Date(end).toISOString().slice(0, 16)}${offsetMinutes === undefined ? '' : 'Z'}` : undefined;
  }
  const last = civilFromDays(lastDayAfter(date, count, unit));
  return printNumbers({ year: last.year, month: month && last.month, day: day && last.day })?.edtf;
}

function readOne(text: string, reading: MarkwhenReading): { readonly edtf: string; readonly note?: string | undefined } | undefined {
  if (/^now$|^today$/i.test(text.trim())) return reading.asOf === undefined ? undefined : { edtf: reading.asOf };
  return readDate(text, reading);
}

/** The two sides of a range, each way it can be cut. */
function sidesOf(text: string): readonly (readonly [string, string])[] {
  return separators.flatMap((separator) => {
    const cut = separator.exec(text);
    return cut ? [[text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] as const] : [];
  });
}

/**
 * Reads what stands before the colon of a line of Markwhen: a date, two, or a date and a length, as `readDate` reads dates (`15/08/2025`
 * has one meaning only, and is never today). Undefined where it is none.
 */
export function readMarkwhenDate(written: string, reading: MarkwhenReading): MarkwhenDate | undefined {
  const text = written.trim();
  const once = text.replace(recurrence, '');
  const notes = once === text ? [] : ['the further times of an event that recurs are left out'];
  const usesNow = /\bnow\b|\btoday\b/i.test(once);
  const single = readOne(once, reading);
  if (single) return { edtf: single.edtf, notes: [...notes, single.note ?? ''].filter((note) => note !== ''), usesNow };
  for (const [from, to] of sidesOf(once)) {
    const start = readOne(from, reading);
    const last = start && (addLength(start.edtf, to) ?? readOne(to, reading)?.edtf);
    const span = start && last && printSpan(start.edtf, last);
    if (span) return { edtf: span, notes: [...notes, start.note ?? ''].filter((note) => note !== ''), usesNow };
  }
  return undefined;
}
