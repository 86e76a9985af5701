import { civilFromDays, daysFromCivil } from '../date/civil-days.js';
import { instant } from '../date/instant.js';
import { placeIn } from '../model/local-time.js';
import type { ContentLine } from './content-lines.js';
import { printNumbers, printSpan } from './edtf-parts.js';

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

const value = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;
const duration = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `+09:00`: how far the clocks of a zone are ahead of UTC when they show a time; undefined for a zone that nobody knows. */
function offsetIn(zone: string, clock: number): string | undefined {
  try {
    const at = instant(clock);
    const { earliestStart } = placeIn(zone)({ earliestStart: at, latestStart: at, earliestEnd: at, latestEnd: at });
    const minutes = Math.round((clock - earliestStart) / 60_000);
    const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
    return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  } catch {
    return undefined;
  }
}

/** A clock in UTC milliseconds as EDTF; iCalendar writes seconds always, so those of 0 are none. */
function printClock(clock: number, offset: string | undefined): string {
  const text = new Date(clock).toISOString().slice(0, 19);
  return `${text.replace(/:00$/, '')}${offset ?? ''}`;
}

/** Reads a day or time; `zoneKnown` is false where its TZID is no IANA zone, so that it floats. */
export function readIcsTime({ value: text, parameters }: ContentLine): (IcsTime & { readonly zoneKnown: boolean }) | undefined {
  const [, year, month, day, hour, minute, second, utc] = value.exec(text.trim()) ?? [];
  const date = year === undefined ? undefined : printNumbers({ year: Number(year), month: Number(month), day: Number(day) });
  if (date?.exact !== true) return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (hour === undefined) return { edtf: date.edtf, days, zoneKnown: true };
  const clock = days * 86_400_000 + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const zone = parameters.get('TZID')?.replace(/^\//, '');
  const offset = utc === 'Z' ? 'Z' : zone === undefined ? undefined : offsetIn(zone, clock);
  return { edtf: printClock(clock, offset), clock, offset, zoneKnown: utc === 'Z' || zone === undefined || offset !== undefined };
}

/** The last day of an all-day event: the end of iCalendar is the day after. */
function lastDay(first: number, next: number): string {
  const last = Math.max(first, next - 1);
  return printNumbers(civilFromDays(last))?.edtf ?? '';
}

function afterDuration(start: IcsTime, text: string): string | undefined {
  const match = duration.exec(text.trim());
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const allDays = weeks * 7 + days;
  if (start.days !== undefined) return lastDay(start.days, start.days + allDays);
  if (start.clock === undefined) return undefined;
  return printClock(start.clock + (((allDays * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000, start.offset);
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
