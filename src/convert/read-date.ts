import { readIso, readNumeric, readWords, type DateHabits, type ReadDate } from './calendar-date.js';
import { sidesOf } from './date-ranges.js';
import { COUNTED_BACK, fromHistorical, printNumbers, printSpan, printYear, readEdtf } from './edtf-parts.js';

const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** `44`, `-44`, `-13800000000`: a year alone. Eight digits that make a day are one. */
export function readBareYear(text: string, { years = 'historical' }: DateHabits): ReadDate | undefined {
  if (!/^[+-]?\d{1,15}$/.test(text)) return undefined;
  const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const day = y === undefined ? undefined : printNumbers({ year: Number(y), month: Number(m), day: Number(d) });
  if (day?.exact === true) return { edtf: day.edtf };
  const year = Number(text);
  const astronomical = years === 'astronomical' ? year : fromHistorical(year);
  return { edtf: printYear(astronomical), ...(astronomical !== year && { note: COUNTED_BACK }) };
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

/** Years that stand beside an era are years, however few their digits: 44, 44-03-15, 15 March 44. */
const padYear = (text: string): string => text.replace(/^\d{1,3}(?=-|$)|(?<=[a-z.,] )\d{1,3}$/i, (year) => year.padStart(4, '0'));

/** A year, month or day BCE: the date is read without its era, then the year counted back. */
function readBeforeChrist(text: string, habits: DateHabits): ReadDate | undefined {
  const rest = text.replace(before, '').trim();
  const [, number] = century.exec(rest) ?? [];
  // 5th century BCE is -0499 to -0400 in astronomical years, which `-04XX` is.
  if (number !== undefined) return { edtf: `-${String(Number(number) - 1).padStart(2, '0')}XX` };
  const read = rest === text ? undefined : readPlainDate(padYear(rest), habits);
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

const about = /^(?:ca?\.?|circa|about|approx(?:\.|imately)?|around|~)\s+(?=\S)|^(?:c\.|~)(?=\d)/i;
const doubt = /(?<=[^?])\s*(?:\?|\(\?\))$/;

/** A date with a qualifier of EDTF behind it, where it takes one. */
function qualify(read: ReadDate | undefined, qualifier: '~' | '?'): ReadDate | undefined {
  const edtf = `${read?.edtf ?? ''}${qualifier}`;
  return read && readEdtf(edtf) ? { edtf, note: read.note } : undefined;
}

/** `1939-45`: from one year to another, where it is no year and month. */
function readYears(text: string): ReadDate | undefined {
  const [, first = '', last = ''] = /^(\d{4})\s?[-–—]\s?(\d{4}|\d\d)$/.exec(text) ?? [];
  const edtf = `${first}/${first.slice(0, 4 - last.length)}${last}`;
  return first !== '' && readEdtf(edtf) ? { edtf } : undefined;
}

function readSingle(text: string, habits: DateHabits): ReadDate | undefined {
  if (text === '' || readEdtf(text)) return text === '' ? undefined : { edtf: text };
  if (about.test(text)) return qualify(readSingle(text.replace(about, ''), habits), '~');
  if (doubt.test(text)) return qualify(readSingle(text.replace(doubt, ''), habits), '?');
  if (before.test(text)) return readBeforeChrist(text, habits);
  const common = text.replace(after, '').trim();
  return readPlainDate(common === text ? text : padYear(common), habits);
}

/** Whether a side of a range has a year that cannot be taken for a day, or an era. */
const hasYear = (text: string): boolean => /\d{4}/.test(text) || before.test(text) || after.test(text);
/** No range of two dates is longer. */
const LONGEST_RANGE = 100;

function readRange(text: string, habits: DateHabits): ReadDate | undefined {
  if (text.length > LONGEST_RANGE) return undefined;
  for (const sides of sidesOf(text)) {
    const [start, end] = sides.every(hasYear) ? sides.map((side) => readSingle(side, habits)) : [];
    const edtf = start && end && printSpan(start.edtf, end.edtf);
    if (edtf) return { edtf, note: start.note ?? end.note };
  }
  return undefined;
}

/**
 * Reads a date as tables and people write it: EDTF, ISO 8601 with a space or slashes, `15/08/2025`, `May 20, 1961`, `44 BC`, `1950s`,
 * `1939–1945`, `c. 1850`, from 20 May 1961 to June 1962. Never more exact than what is written; undefined where it cannot be read.
 */
export function readDate(written: string, habits: DateHabits = {}): ReadDate | undefined {
  const text = westernDigits(
    written
      .trim()
      .replace(/^\+(?=\d{4}-)/, '')
      .replace(/^−(?=\d)/, '-')
      .replace(/\s+/g, ' '),
  );
  return readEdtf(text) ? { edtf: text } : (readRange(text, habits) ?? readSingle(text, habits));
}
