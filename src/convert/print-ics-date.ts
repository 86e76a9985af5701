import { boundsOf } from '../date/bounds.js';
import { civilAt, civilFromDays, DAY_MS } from '../date/civil-days.js';
import type { SingleDate } from '../date/imprecise-date.js';
import { placeIn } from '../model/local-time.js';
import { readEdtf } from './edtf-parts.js';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** A day in UTC: `20250815`. */
export const printDay = (at: number): string => {
  const { year, month, day } = civilFromDays(Math.floor(at / DAY_MS));
  return `${pad(year, 4)}${pad(month)}${pad(day)}`;
};

function printTime(date: SingleDate, timeZone: string | undefined): string {
  const bounds = boundsOf(date);
  const at = date.local && timeZone !== undefined ? placeIn(timeZone)(bounds).earliestStart : date.min;
  const seconds = Math.floor((at - Math.floor(at / DAY_MS) * DAY_MS) / 1000);
  const clock = `${pad(Math.floor(seconds / 3600))}${pad(Math.floor(seconds / 60) % 60)}${pad(seconds % 60)}`;
  return `${printDay(at)}T${clock}${date.local && timeZone === undefined ? '' : 'Z'}`;
}

const timed = ['minute', 'second', 'millisecond'];
const isExact = ({ uncertain, approximate, unspecified, precision, min }: SingleDate): boolean => {
  const { year } = civilAt(min);
  return !uncertain && !approximate && !unspecified && year > 0 && year < 10_000 && (precision === 'day' || timed.includes(precision));
};

/** The lines `DTSTART` and `DTEND` of a date in EDTF, a local time in UTC where the zone is known; undefined where a calendar cannot say it. */
export function printIcsDates(edtf: string, timeZone: string | undefined): readonly string[] | undefined {
  const date = readEdtf(edtf);
  const [start, end] = date?.kind === 'interval' ? [date.start.date, date.end.date] : [date?.kind === 'date' ? date : undefined, undefined];
  if (start === undefined || !isExact(start) || (date?.kind === 'interval' && end === undefined)) return undefined;
  if (end !== undefined && (!isExact(end) || (end.precision === 'day') !== (start.precision === 'day'))) return undefined;
  // Exclusive: the day after the last.
  if (start.precision === 'day') return [`DTSTART;VALUE=DATE:${printDay(start.min)}`, `DTEND;VALUE=DATE:${printDay((end ?? start).max)}`];
  return [`DTSTART:${printTime(start, timeZone)}`, ...(end === undefined ? [] : [`DTEND:${printTime(end, timeZone)}`])];
}
