import { civilAt } from '../date/civil-days.js';
import type { SingleDate } from '../date/imprecise-date.js';
import { clockIn } from './clock-in.js';
import { readEdtf } from './edtf-parts.js';

/** A time in UTC: `20250815T193000Z`. */
const printStamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
/** A day in UTC: `20250815`. */
export const printDay = (at: number): string => printStamp(at).slice(0, 8);

function printTime(date: SingleDate, timeZone: string | undefined): string {
  if (!date.local) return printStamp(date.min);
  return timeZone === undefined ? printStamp(date.min).slice(0, -1) : printStamp(clockIn(timeZone)(date.min));
}

const timed = ['minute', 'second', 'millisecond'];
/** Years have four digits there, that of the day after the last too. */
const isExact = ({ uncertain, approximate, unspecified, precision, min }: SingleDate): boolean => {
  const { year } = civilAt(min);
  return !uncertain && !approximate && !unspecified && year > 0 && year < 9999 && (precision === 'day' || timed.includes(precision));
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
