import { fromHistorical, printNumbers, printYear, readEdtf, type DateNumbers } from './edtf-parts.js';
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

const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

const printed = (numbers: DateNumbers, note?: string): ReadDate | undefined => {
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

function readIso(text: string): ReadDate | undefined {
  const [, year, month, day, clock, offset] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = clock === undefined || day === undefined ? {} : { ...readClock(clock), offset: printOffset(offset) };
  return printed({ year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day), ...time });
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/;

/** Day and month of a numeric date; only the year where both orders make sense and none is given. */
function readNumeric(text: string, { order }: DateHabits): ReadDate | undefined {
  const [, a, separator, b, year, clock] = numeric.exec(text) ?? [];
  const [, monthOnly, ofYear] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (monthOnly !== undefined) return printed({ year: Number(ofYear), month: Number(monthOnly) });
  if (a === undefined) return undefined;
  const [first, second] = [Number(a), Number(b)];
  // Dots are for the day first wherever they are used.
  const dayFirst =
    first > 12 ? true : second > 12 ? false : separator === '.' ? true : order === undefined ? undefined : order === 'day-first';
  if (dayFirst === undefined && first !== second)
    return printed({ year: Number(year) }, 'a date that can be day/month or month/day is kept as its year: say which comes first');
  const [day, month] = dayFirst === true ? [first, second] : [second, first];
  return printed({ year: Number(year), month, day, ...(clock === undefined ? {} : readClock(clock)) });
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const clockAndZone =
  /[,\s]+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]m)\s*(Z|(?:GMT|UTC)?(?:[+-]\d\d:?\d\d)?)?(?:\s*\(.*\))?$/i;

/** `20 May 1961`, `May 20, 1961`, `May 1961`, `Sat May 20 1961 00:00:00 GMT-0600`. */
function readWords(text: string): ReadDate | undefined {
  const [ending = '', clock, zone] = clockAndZone.exec(text) ?? [];
  const date = text.slice(0, text.length - ending.length).replace(weekday, '');
  const [, d1, m1, m2, d2, y] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?|([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?),?\s+(\d{1,4})$/i.exec(
      date,
    ) ?? [];
  const month = monthNamed(m1 ?? m2 ?? '');
  const day = d1 ?? d2;
  if (month === undefined || y === undefined) return undefined;
  const time = clock === undefined || day === undefined ? {} : { ...readClock(clock), offset: printOffset(zone === '' ? undefined : zone) };
  return printed({ year: Number(y), month, day: day === undefined ? undefined : Number(day), ...time });
}

/** `44`, `-44`, `-13800000000`: a year alone. Eight digits that make a day are one. */
function readBareYear(text: string, { years = 'historical' }: DateHabits): ReadDate | undefined {
  if (!/^[+-]?\d{1,15}$/.test(text)) return undefined;
  const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const day = y === undefined ? undefined : printNumbers({ year: Number(y), month: Number(m), day: Number(d) });
  if (day?.exact === true) return { edtf: day.edtf };
  const year = Number(text);
  if (year >= 0 || years === 'astronomical') return { edtf: printYear(year) };
  if (fromHistorical(year) === year) return { edtf: printYear(year) };
  return { edtf: printYear(fromHistorical(year)), note: 'years below 0 were taken as years BCE: -44 is 44 BCE, EDTF -0043' };
}

const decade = /^(\d{3})0s$/;
const century = /^(\d{1,2})(?:st|nd|rd|th)\s+c(?:entury|ent\.?|\.)?$/i;

function readPeriod(text: string): ReadDate | undefined {
  const [, tens] = decade.exec(text) ?? [];
  if (tens !== undefined) return { edtf: `${tens}X` };
  const [, number] = century.exec(text) ?? [];
  return number === undefined || number === '0' ? undefined : { edtf: `${String(Number(number) - 1).padStart(2, '0')}XX` };
}

const before = /^(?:BCE?|B\.\s?C\.(?:\s?E\.)?)\s*(?=\S)|\s*(?:BCE?|B\.\s?C\.(?:\s?E\.)?)$/i;
const after = /^(?:AD|A\.\s?D\.)\s*(?=\S)|\s*(?:AD|CE|A\.\s?D\.|C\.\s?E\.)$/i;

/** A year, month or day BCE: the date is read without its era, then the year counted back. */
function readBeforeChrist(text: string, habits: DateHabits): ReadDate | undefined {
  const rest = text.replace(before, '').trim();
  const [, number] = century.exec(rest) ?? [];
  // 5th century BCE is -0499 to -0400 in astronomical years, which `-04XX` is.
  if (number !== undefined) return { edtf: `-${String(Number(number) - 1).padStart(2, '0')}XX` };
  const read =
    rest === text
      ? undefined
      : readPlainDate(
          rest.replace(/^0*(\d{1,3})(?=-|$)/, (_, year: string) => year.padStart(4, '0')),
          habits,
        );
  const [, year, others = ''] = /^(\d{4}|Y\d+)((?:-\d\d){0,2})$/.exec(read?.edtf ?? '') ?? [];
  if (year === undefined) return undefined;
  const edtf = `${printYear(1 - Number(year.replace('Y', '')))}${others}`;
  return readEdtf(edtf) && { edtf, note: read?.note };
}

function readPlainDate(text: string, habits: DateHabits): ReadDate | undefined {
  if (/^[+-]?\d+$/.test(text) && !/^-?\d{4}$/.test(text)) return readBareYear(text, habits);
  const edtf = text.toUpperCase();
  if (readEdtf(edtf)) return { edtf };
  if (/^-\d{4}$/.test(text)) return readBareYear(text, habits);
  return readYears(text) ?? readIso(text) ?? readNumeric(text, habits) ?? readWords(text) ?? readPeriod(text);
}

const about = /^(?:c\.?|ca\.?|circa|about|approx\.?|approximately|around|~)\s+(?=\S)|^(?:c\.|~)(?=\d)/i;
const doubt = /(?<=[^?])\s*(?:\?|\(\?\))$/;

/** A date with a qualifier of EDTF behind it, where it takes one. */
function qualify(read: ReadDate | undefined, qualifier: '~' | '?'): ReadDate | undefined {
  const edtf = `${read?.edtf ?? ''}${qualifier}`;
  return read && readEdtf(edtf) ? { edtf, note: read.note } : undefined;
}

/** `1939–1945`, `1939-45`: from one year to another, where it is no year and month. */
function readYears(text: string): ReadDate | undefined {
  const [, first = '', last = ''] = /^(\d{4})\s?[-–—]\s?(\d{4}|\d\d)$/.exec(text) ?? [];
  const edtf = `${first}/${first.slice(0, 4 - last.length)}${last}`;
  return first !== '' && readEdtf(edtf) ? { edtf } : undefined;
}

/**
 * Reads a date as tables and people write it: EDTF, ISO 8601 with a space or slashes, `15/08/2025`, `May 20, 1961`, `44 BC`, `1950s`,
 * `1939–1945`, `c. 1850`. Never more exact than what is written; undefined where it cannot be read.
 */
export function readDate(written: string, habits: DateHabits = {}): ReadDate | undefined {
  const text = westernDigits(
    written
      .trim()
      .replace(/^\+(?=\d{4}-)/, '')
      .replace(/^−(?=\d)/, '-')
      .replace(/\s+/g, ' '),
  );
  if (text === '' || readEdtf(text)) return text === '' ? undefined : { edtf: text };
  if (about.test(text)) return qualify(readDate(text.replace(about, ''), habits), '~');
  if (doubt.test(text)) return qualify(readDate(text.replace(doubt, ''), habits), '?');
  if (before.test(text)) return readBeforeChrist(text, habits);
  const common = text.replace(after, '').trim();
  return readPlainDate(common === text ? text : common.replace(/^\d{1,3}$/, (year) => year.padStart(4, '0')), habits);
}
