import ICAL from 'ical.js';
import { DAY_MS } from '../date/civil-days.js';
import { textOfLine, type ContentLine } from './content-lines.js';
import { printSpan, readEdtf, two } from './edtf-parts.js';

/** A day or a time of iCalendar. */
interface IcsTime {
  readonly edtf: string;
  /** Whether it is a day and no time. */
  readonly isDay: boolean;
  /** Milliseconds of its clock, read as UTC. */
  readonly clock: number;
  /** How the clock is printed: `Z`, `+09:00`, or nothing for a floating one. */
  readonly offset?: string | undefined;
}

/** How far the clocks of a zone are ahead of UTC, in seconds, when they show a time (as jCal has it, and read as UTC); undefined for a zone that nobody knows. */
export type ZoneOffsets = (zone: string, time: { readonly text: string; readonly clock: number }) => number | undefined;

/** A day or a time as jCal has it (RFC 7265 §3.6.4, §3.6.5); `T::` is what ical.js makes of a day that does not say `VALUE=DATE`. */
const value = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?)|T::)?$/;

function printOffset(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** A clock in UTC milliseconds as EDTF; iCalendar writes seconds always, so those of 0 are none. */
function printClock(clock: number, offset: string | undefined): string {
  const text = new Date(clock).toISOString().slice(0, 19);
  return `${text.replace(/:00$/, '')}${offset ?? ''}`;
}

/** Reads a day or time; `zoneKnown` is false where its TZID is neither of IANA nor in the file, so that it floats. */
export function readIcsTime(line: ContentLine, offsets: ZoneOffsets): (IcsTime & { readonly zoneKnown: boolean }) | undefined {
  const text = textOfLine(line);
  const [, day = '', hour, minute, second, utc] = value.exec(text) ?? [];
  const date = readEdtf(day);
  if (date?.kind !== 'date') return undefined;
  if (hour === undefined) return { edtf: day, isDay: true, clock: date.min, zoneKnown: true };
  const clock = date.min + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const zone = line.parameters.get('tzid')?.replace(/^\//, '');
  const seconds = zone === undefined || utc === 'Z' ? undefined : offsets(zone, { text, clock });
  const offset = utc === 'Z' ? 'Z' : seconds === undefined ? undefined : printOffset(seconds);
  return {
    edtf: printClock(clock, offset),
    isDay: false,
    clock,
    offset,
    zoneKnown: utc === 'Z' || zone === undefined || offset !== undefined,
  };
}

/** The last day of an all-day event: the end of iCalendar is the day after. */
const lastDay = (first: number, next: number): string => new Date(Math.max(first, next - DAY_MS)).toISOString().slice(0, 10);

/** Ten thousand years, in seconds: as far as a clock with years of four digits goes. */
const LONGEST = 3.2e11;

/** The length that a text says (RFC 5545 §3.3.6), in seconds; undefined where it is none, or less than nothing. */
function readDuration(text: string): number | undefined {
  if (!/^\+?P(?=[\dT])/.test(text)) return undefined;
  try {
    const seconds = ICAL.Duration.fromString(text).toSeconds();
    return seconds < LONGEST ? seconds : undefined;
  } catch {
    return undefined;
  }
}

function afterDuration(start: IcsTime, text: string): string | undefined {
  const seconds = readDuration(text);
  if (seconds === undefined) return undefined;
  return start.isDay
    ? lastDay(start.clock, start.clock + Math.floor(seconds / 86_400) * DAY_MS)
    : printClock(start.clock + seconds * 1000, start.offset);
}

/** From the start of an event to its end, which iCalendar gives as the first moment after it, or as a length. */
export function composeIcsDate(
  start: IcsTime,
  end: IcsTime | undefined,
  length: string | undefined,
): { readonly edtf: string; readonly whole: boolean } {
  const without = length === undefined ? start.edtf : afterDuration(start, length);
  const last = end ? (start.isDay && end.isDay ? lastDay(start.clock, end.clock) : end.edtf) : without;
  const span = last && printSpan(start.edtf, last);
  return { edtf: span ?? start.edtf, whole: span !== undefined };
}
