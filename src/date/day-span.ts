import { civilFromDays, daysFromCivil } from './civil-days.js';
import { fail, type Piece } from './edtf-error.js';
import type { Precision } from './imprecise-date.js';
import { matchingDay } from './matching-days.js';
import { yearDivision } from './year-divisions.js';

/** A part of a date as it stands in a text, with the qualifiers on either side; `at` is its place in the text of the date. */
export interface WrittenPart {
  readonly text: string;
  readonly at: number;
  readonly left: string;
  readonly right: string;
}

/** One to three parts of a date, before it is known whether there is such a day. */
export type WrittenDate = readonly [year: WrittenPart, ...monthAndDay: WrittenPart[]];

/** Days since 1970-01-01: the first and the first after. */
interface Days {
  readonly first: number;
  readonly after: number;
}

/** The days that a date spans; `estimate` is the written year of a date with significant digits. */
export interface DaySpan extends Days {
  readonly precision: Precision;
  readonly estimate?: Days;
}

/** By the number of digits of the year that are not known. */
const COARSER: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'deep'];
/** Beyond this, a double cannot tell a year from the next. */
const LAST_YEAR = 1e15;

/** The days that a written date spans; throws `EdtfError` for days that do not exist. */
export function daySpan(date: WrittenDate, piece: Piece): DaySpan {
  const [{ text, at }] = date;
  if (text.startsWith('-0000')) fail(piece, at, 'there is no year -0000: 1 BC is 0000, 2 BC is -0001');
  return /[YS]/.test(text) ? spanOfYear(date, piece) : spanOfPattern(date, piece);
}

/** Of a year with Y or S. */
function spanOfYear([{ text, at }, month]: WrittenDate, piece: Piece): DaySpan {
  if (month) fail(piece, month.at - 1, 'a year with Y or S stands alone, without month and day');
  if (/^Y-?\d{1,4}(S|$)/.test(text)) fail(piece, at, 'a year of up to four digits takes no Y');
  const [, digits, exponent = 0, significant] = /^Y?(-?\w+?)(?:E(\d+))?(?:S(\d+))?$/.exec(text) ?? [];
  const year = Number(digits) * 10 ** Number(exponent);
  if (Number.isNaN(year)) fail(piece, at, 'a year with S has no X');
  if (Math.abs(year) > LAST_YEAR) fail(piece, at, 'years beyond 10^15 cannot be told apart');
  const written = yearsFrom(year, 1);
  if (significant === undefined) return { ...written, precision: 'year' };
  const unknown = Math.max(0, String(Math.abs(year)).length - Number(significant));
  const count = 10 ** unknown;
  const low = Math.floor(Math.abs(year) / count) * count;
  return { ...yearsFrom(year < 0 ? 1 - low - count : low, count), precision: coarser(unknown), estimate: written };
}

const yearsFrom = (year: number, count: number): Days => ({ first: daysFromCivil(year, 1, 1), after: daysFromCivil(year + count, 1, 1) });

function spanOfPattern([year, month, day]: WrittenDate, piece: Piece): DaySpan {
  const digits = year.text.slice(-4);
  const division = yearDivision(Number(month?.text));
  if (division && day) fail(piece, day.at, 'seasons and other parts of a year have no days');
  const startMonth = division && String(division.month).padStart(2, '0');
  const pattern = { year: digits, negative: year.text !== digits, month: startMonth ?? month?.text ?? 'XX', day: day?.text ?? 'XX' };
  const first = matchingDay(pattern, 1);
  const last = matchingDay(pattern, -1);
  if (first === undefined || last === undefined) {
    if (day && matchingDay({ ...pattern, day: 'XX' }, 1) !== undefined)
      fail(piece, day.at, `day ${day.text} does not exist in ${year.text}-${pattern.month}`);
    fail(piece, month?.at ?? 0, `month ${pattern.month} does not exist: months are 01 to 12, seasons, quarters and halves 21 to 41`);
  }
  const end = civilFromDays(last + 1);
  return {
    first,
    after: division ? daysFromCivil(end.year, end.month + division.months - 1, 1) : last + 1,
    precision: precisionOf(digits, month?.text, day?.text) ?? division?.precision ?? (day ? 'day' : month ? 'month' : 'year'),
  };
}

/** What an X leaves of the precision. */
function precisionOf(year: string, month = '', day = ''): Precision | undefined {
  const unknown = year.indexOf('X');
  return unknown >= 0 ? coarser(4 - unknown) : month.includes('X') ? 'year' : day.includes('X') ? 'month' : undefined;
}

const coarser = (unknownDigits: number): Precision => COARSER[unknownDigits] ?? 'deep';
