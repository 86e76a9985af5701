import { printNumbers, type DateNumbers } from './edtf-parts.js';
import { monthNamed } from './month-names.js';

/** How a table or a person writes dates. */
export interface DateHabits {
  /** What 03/04/2025 is; without it only dates that can be read in one way are read to the day. */
  readonly order?: 'day-first' | 'month-first' | undefined;
  /** What the bare year -44 is: 44 BCE (the default), or the astronomical year, which is 45 BCE. */
  readonly years?: 'historical' | 'astronomical' | undefined;
}

/** A date that was read, and what had to be decided to read it. */
export interface ReadDate {
  readonly edtf: string;
  /** What a reader should know: the same words for the same decision. */
  readonly note?: string | undefined;
}

/** Hour, minute and second of a clock: `19:30`, `8:30 pm`, `7am`, `00:00:00.5`. */
export function readClock(text: string): Pick<DateNumbers, 'hour' | 'minute' | 'second' | 'millisecond'> | undefined {
  const match = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim());
  if (!match || (match[2] === undefined && match[5] === undefined)) return undefined;
  const [, hour = '', minute, second, fraction, half] = match;
  const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { hour: hours, minute: number(minute), second: number(second), millisecond: number(fraction?.padEnd(3, '0')) };
}

/** A date from its parts; `note` is what had to be decided to have them. */
export const readNumbers = (numbers: DateNumbers, note?: string): ReadDate | undefined => {
  const read = printNumbers(numbers);
  return read && { edtf: read.edtf, note: read.exact ? note : 'a part of a date that does not exist (30 February, month 13) was left out' };
};

const printOffset = (offset: string | undefined): string | undefined =>
  offset === undefined
    ? undefined
    : /^(z|gmt|utc)$/i.test(offset)
      ? 'Z'
      : offset.replace(/^(?:gmt|utc)/i, '').replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');

const iso =
  /^([+-]?\d{4,})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:(?:[T,]\s*|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

/** `2025-08-15`, `2025/8`, `2025-08-15 19:30 +03:00`: year, month, day. */
export function readIso(text: string): ReadDate | undefined {
  const [, year, month, day, clock, offset] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = clock === undefined || day === undefined ? {} : { ...readClock(clock), offset: printOffset(offset) };
  return readNumbers({ year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day), ...time });
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/;

/** Day and month of a numeric date; only the year where both orders make sense and none is given. */
export function readNumeric(text: string, { order }: DateHabits): ReadDate | undefined {
  const [, a, separator, b, year, clock] = numeric.exec(text) ?? [];
  const [, monthOnly, ofYear] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (monthOnly !== undefined) return readNumbers({ year: Number(ofYear), month: Number(monthOnly) });
  if (a === undefined) return undefined;
  const [first, second] = [Number(a), Number(b)];
  // Dots are for the day first wherever they are used.
  const dayFirst =
    first > 12 ? true : second > 12 ? false : separator === '.' ? true : order === undefined ? undefined : order === 'day-first';
  if (dayFirst === undefined && first !== second)
    return readNumbers({ year: Number(year) }, 'a date that can be day/month or month/day is kept as its year: say which comes first');
  const [day, month] = dayFirst === true ? [first, second] : [second, first];
  const time = clock === undefined ? undefined : readClock(clock);
  const isWhole = clock === undefined || time !== undefined;
  return readNumbers(
    { year: Number(year), month, day, ...time },
    isWhole ? undefined : 'what stands behind a date, and is no time, was left out',
  );
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const clockAndZone =
  /[,\s]+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]m)\s*(Z|(?:GMT|UTC)?(?:[+-]\d\d:?\d\d)?)?(?:\s*\(.*\))?$/i;

/** With a year of three digits or four, as “May 5” has none: `20 May 1961`, `May 20, 1961`, `May 1961`, `Sat May 20 1961 00:00:00 GMT-0600`. */
export function readWords(text: string): ReadDate | undefined {
  const [ending = '', clock, zone] = clockAndZone.exec(text) ?? [];
  const date = text.slice(0, text.length - ending.length).replace(weekday, '');
  const [, d1, m1, m2, d2, y] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?|([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?),?\s+(\d{3,4})$/i.exec(
      date,
    ) ?? [];
  const month = monthNamed(m1 ?? m2 ?? '');
  const day = d1 ?? d2;
  if (month === undefined || y === undefined) return undefined;
  const time = clock === undefined || day === undefined ? {} : { ...readClock(clock), offset: printOffset(zone === '' ? undefined : zone) };
  return readNumbers({ year: Number(y), month, day: day === undefined ? undefined : Number(day), ...time });
}
