import { EdtfError } from '../date/edtf-error.js';
import type { ImpreciseDate } from '../date/imprecise-date.js';
import { parseEdtf } from '../date/parse-edtf.js';

/** A date in the parts that a format gives, as fine as it gives them. */
export interface DateNumbers {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly millisecond?: number | undefined;
  /** `Z` or `+03:00`; only with an hour. */
  readonly offset?: string | undefined;
}

/** From here back nobody counts from an era: -13800000000 is a round number, and stays one. */
const DEEP = -100_000;

/** Where 44 BCE is written -44 (Wikidata JSON, TimelineJS, NOAA, people) it is -43 here. */
export const fromHistorical = (year: number): number => (year < 0 && year > DEEP ? year + 1 : year);

/** What is noted where {@link fromHistorical} has changed a year. */
export const COUNTED_BACK = 'years below 0 were taken as years BCE: -44 is 44 BCE, EDTF -0043';

/** The way back: -43 is 44 BCE, and 0 is 1 BCE. */
export const toHistorical = (year: number): number => (year <= 0 && year > DEEP ? year - 1 : year);

/** An astronomical year in EDTF: four digits, or more behind a Y. */
export function printYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return digits.length > 4 ? `Y${year}` : `${year < 0 ? '-' : ''}${digits}`;
}

/** What EDTF is written with: asked first, as a table may have a million cells that are none, and a reason for each takes time. */
const edtfLetters = /^[-\dXY?~%[{./][-+\dEXYSTZ?~%[\]{}.,:/ ]*$/;

/** A date as EDTF, or undefined where the text is none. */
export function readEdtf(text: string): ImpreciseDate | undefined {
  if (!edtfLetters.test(text)) return undefined;
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}

/** A number in two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');

function printClock({ hour, minute, second, millisecond, offset = '' }: DateNumbers): string {
  if (hour === undefined) return '';
  const clock = [hour, minute, second].slice(0, minute === undefined ? 1 : second === undefined ? 2 : 3).map((part) => two(part ?? 0));
  const fraction = millisecond === undefined || second === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`;
  return `T${clock.join(':')}${fraction}${offset}`;
}

/** EDTF of a date, coarser by one part each. */
function candidates(numbers: DateNumbers): readonly string[] {
  const { year, month, day } = numbers;
  const y = printYear(year);
  if (month === undefined) return [y];
  if (day === undefined) return [`${y}-${two(month)}`, y];
  const date = `${y}-${two(month)}-${two(day)}`;
  return [`${date}${printClock(numbers)}`, date, `${y}-${two(month)}`, y];
}

/** The finest of a date's parts that make a date there is: `exact` is false where a part had to go (30 February). */
export function printNumbers(numbers: DateNumbers): { readonly edtf: string; readonly exact: boolean } | undefined {
  if (!Number.isSafeInteger(numbers.year)) return undefined;
  const all = candidates(numbers);
  const edtf = all.find((text) => readEdtf(text) !== undefined);
  return edtf === undefined ? undefined : { edtf, exact: edtf === all[0] };
}

/** One time between two, or before or after one where the other is empty; undefined where there is none between them. */
export function printRange(first: string, last: string): string | undefined {
  const range = `[${first}..${last}]`;
  return first === last || readEdtf(range) === undefined ? undefined : range;
}

/** The span from one date to another, or undefined where that is none: an end before its start, or ends that are spans or sets themselves. */
export function printSpan(start: string, end: string): string | undefined {
  if (start === end) return start;
  const span = `${start}/${end}`;
  return readEdtf(span) === undefined ? undefined : span;
}
