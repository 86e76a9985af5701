import ICAL from 'ical.js';
import { civilFromDays, daysFromCivil } from '../date/civil-days.js';
import { textOfLine, type ContentLine } from './content-lines.js';
import { printNumbers, printSpan, two } from './edtf-parts.js';

/** A day or a time of iCalendar. */
interface IcsTime {
  readonly edtf: string;
  /** Days since 1970-01-01, where it is a day and no time. */
  readonly days?: number | undefined;
  /** Milliseconds of its clock, read as UTC. */
  readonly clock?: number | undefined;
  /** How the clock is printed: `Z`, `+09:00`, or nothing for a floating one. */
  readonly offset?: string | undefined;
}

/** How far the clocks of a zone are ahead of UTC, in seconds, when they show a time (as jCal has it, and read as UTC); undefined for a zone that nobody knows. */
export type ZoneOffsets = (zone: string, time: { readonly text: string; readonly clock: number }) => number | undefined;

/** A day or a time as jCal has it (RFC 7265 §3.6.4, §3.6.5); `T::` is what ical.js makes of a day that does not say `VALUE=DATE`. */
const value = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?)|T::)?$/;

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
  const [, year, month, day, hour, minute, second, utc] = value.exec(text) ?? [];
  const date = year === undefined ? undefined : printNumbers({ year: Number(year), month: Number(month), day: Number(day) });
  if (date?.exact !== true) return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (hour === undefined) return { edtf: date.edtf, days, zoneKnown: true };
  const clock = days * 86_400_000 + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const zone = line.parameters.get('tzid')?.replace(/^\//, '');
  const seconds = zone === undefined || utc === 'Z' ? undefined : offsets(zone, { text, clock });
  const offset = utc === 'Z' ? 'Z' : seconds === undefined ? undefined : printOffset(seconds);
  return { edtf: printClock(clock, offset), clock, offset, zoneKnown: utc === 'Z' || zone === undefined || offset !== undefined };
}

/** The last day of an all-day event: the end of iCalendar is the day after. */
function lastDay(first: number, next: number): string {
  const last = Math.max(first, next - 1);
  return printNumbers(civilFromDays(last))?.edtf ?? '';
}

/** The length that a text says (RFC 5545 §3.3.6), in seconds; undefined where it is none, or less than nothing. */
function readDuration(text: string): number | undefined {
  if (!/^\+?P(?=[\dT])/.test(text)) return undefined;
  try {
    return ICAL.Duration.fromString(text).toSeconds();
  } catch {
    return undefined;
  }
}

function afterDuration(start: IcsTime, text: string): string | undefined {
  const seconds = readDuration(text);
  if (seconds === undefined) return undefined;
  if (start.days !== undefined) return lastDay(start.days, start.days + Math.floor(seconds / 86_400));
  return start.clock === undefined ? undefined : printClock(start.clock + seconds * 1000, start.offset);
}

/** From the start of an event to its end, which iCalendar gives as the first moment after it, or as a length. */
export function composeIcsDate(
  start: IcsTime,
  end: IcsTime | undefined,
  length: string | undefined,
): { readonly edtf: string; readonly whole: boolean } {
  const last =
    end === undefined
      ? length === undefined
        ? undefined
        : afterDuration(start, length)
      : start.days !== undefined && end.days !== undefined
        ? lastDay(start.days, end.days)
        : end.edtf;
  const span = last === undefined ? undefined : printSpan(start.edtf, last);
  return { edtf: span ?? start.edtf, whole: span !== undefined || (end === undefined && length === undefined) };
}
