import { civilFromDays, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import type { Clock, Unit } from './meaning.js';

/** A stretch of whole days, both ends included, in days since 1970-01-01, with the EDTF that says it at the precision it is known. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** `D` day, `W` week, `M` month … ; `*` any other stretch. */
  readonly grain: Unit | '*';
  readonly edtf: string;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A year as EDTF writes it: `2025`, `-0043`, `Y12000`. */
const printYear = (year: number): string => (Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`);

export function printDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${printYear(year)}-${pad(month)}-${pad(day)}`;
}

export const daySpan = (day: number): Stretch => ({ first: day, last: day, grain: 'D', edtf: printDay(day) });

/** An interval of days, as in «from 3 to 12 September» or a week. */
export const daysBetween = (first: number, last: number, grain: Stretch['grain'] = '*'): Stretch =>
  first === last ? daySpan(first) : { first, last, grain, edtf: `${printDay(first)}/${printDay(last)}` };

/** Months outside 1–12 run on into other years. */
export function monthSpan(year: number, month: number): Stretch {
  const first = daysFromCivil(year, month, 1);
  const civil = civilFromDays(first);
  const last = first + daysInMonth(civil.year, civil.month) - 1;
  return { first, last, grain: 'M', edtf: `${printYear(civil.year)}-${pad(civil.month)}` };
}

export const yearSpan = (year: number): Stretch => ({
  first: daysFromCivil(year, 1, 1),
  last: daysFromCivil(year, 12, 31),
  grain: 'Y',
  edtf: printYear(year),
});

/** 21–24 the seasons, 33–36 the quarters, 40–41 the halves of a year. */
export function divisionSpan(year: number, code: number): Stretch {
  const [month, months, grain] =
    code < 33
      ? ([(code - 20) * 3, 3, 'S'] as const)
      : code < 37
        ? ([(code - 33) * 3 + 1, 3, 'Q'] as const)
        : ([(code - 40) * 6 + 1, 6, '*'] as const);
  return {
    first: daysFromCivil(year, month, 1),
    last: daysFromCivil(year, month + months, 1) - 1,
    grain,
    edtf: `${printYear(year)}-${code}`,
  };
}

/** Years as an interval, both ends included; astronomical, 44 BC is −43. */
export const yearsBetween = (first: number, last: number): Stretch => years(first, last, '*', `${printYear(first)}/${printYear(last)}`);

const years = (first: number, last: number, grain: Stretch['grain'], edtf: string): Stretch => ({
  ...yearSpan(first),
  last: yearSpan(last).last,
  grain,
  edtf,
});

/** The ten years from one that ends in 0: `199X`. */
export const decadeSpan = (year: number): Stretch => years(year, year + 9, 'X', `${printYear(year).slice(0, -1)}X`);

/** The 20th century is `19XX`; before Christ the fifth is the interval from −0499 to −0400. */
export const centurySpan = (century: number): Stretch =>
  century > 0
    ? years(century * 100 - 100, century * 100 - 1, 'C', `${pad(century - 1)}XX`)
    : { ...yearsBetween(century * 100 + 1, century * 100 + 100), grain: 'C' };

/** Monday, 1, to Sunday, 7 (ISO 8601). */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const monday = (day: number): number => day - weekdayOf(day) + 1;

/** The unit of the calendar that a day falls in, moved on by so many of them. Seasons are the northern meteorological ones. */
export function unitSpan(unit: Unit, day: number, by: number): Stretch {
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case 'W':
      return daysBetween(monday(day) + 7 * by, monday(day) + 7 * by + 6, 'W');
    case 'E':
      return daysBetween(monday(day) + 7 * by + 5, monday(day) + 7 * by + 6);
    case 'M':
      return monthSpan(year, month + by);
    case 'Q': {
      const quarter = Math.floor((month - 1) / 3) + by;
      return divisionSpan(year + Math.floor(quarter / 4), 33 + (((quarter % 4) + 4) % 4));
    }
    case 'Y':
      return yearSpan(year + by);
    case 'X':
      return decadeSpan(Math.floor(year / 10) * 10 + 10 * by);
    case 'C':
      return centurySpan(Math.floor(year / 100) + 1 + by);
    default:
      return daySpan(day + by);
  }
}

/** A day moved by months, kept inside the month it comes to: a month before 31 March is 28 or 29 February. */
export function addMonths(day: number, months: number): number {
  const civil = civilFromDays(day);
  const first = civilFromDays(daysFromCivil(civil.year, civil.month + months, 1));
  return daysFromCivil(first.year, first.month, Math.min(civil.day, daysInMonth(first.year, first.month)));
}

/** A time of day as EDTF needs it, with seconds (level 0 has no shorter form). */
export const printClock = ({ hour, minute, second }: Clock): string => `T${pad(hour)}:${pad(minute)}:${pad(second)}`;

/** The nth such weekday (1 Monday) of a stretch, counted from its end when negative. */
export function nthWeekday({ first, last }: { readonly first: number; readonly last: number }, weekday: number, nth: number): number {
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** The first week of a year has its first Thursday (ISO 8601); that of a month is the first that begins in it, the last the last that ends in it. */
export const weekOf = (span: Stretch, nth: number): Stretch =>
  unitSpan('W', nthWeekday(span, span.grain === 'Y' ? 4 : nth > 0 ? 1 : 7, nth), 0);

/** «the first three months of 2025», «the last two weeks of July»: so many units from the beginning of a stretch, or before its end. */
export function runOf({ first, last }: Stretch, unit: Unit, length: number): Stretch | undefined {
  if (length === 0 || !/[DWMY]/.test(unit) || !Number.isInteger(length)) return undefined;
  if (/[DW]/.test(unit)) {
    const days = length * (unit === 'D' ? 1 : 7);
    return days > 0 ? daysBetween(first, first + days - 1) : daysBetween(last + days + 1, last);
  }
  const [start, end] =
    length > 0
      ? [unitSpan(unit, first, 0), unitSpan(unit, first, length - 1)]
      : [unitSpan(unit, last, length + 1), unitSpan(unit, last, 0)];
  return { first: start.first, last: end.last, grain: '*', edtf: length * length === 1 ? start.edtf : `${start.edtf}/${end.edtf}` };
}

/** «the 7th and 4th centuries BC»: the years from the first of one to the last of the other. */
export const centuriesBetween = (first: number, last: number): Stretch =>
  yearsBetween(civilFromDays(centurySpan(first).first).year, civilFromDays(centurySpan(last).last).year);
