import type { DatasetDate } from '../model/dataset.js';
import { filled } from './draft.js';
import { fromHistorical, printNumbers, printYear, readEdtf, toHistorical } from './edtf-parts.js';
import { gregorianOf, julianOf } from './julian.js';

/** A time of Wikidata, its year astronomical, its parts 0 or absent where they are not known. */
export interface WikidataTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 (a thousand million years) to 14 (a second); undefined where the query lost it. */
  readonly precision: number | undefined;
  /** Whether the source counts in the Julian calendar. */
  readonly julian: boolean;
  /** Whether month and day are already in the Gregorian calendar, as SPARQL gives them. */
  readonly converted: boolean;
  /** `19:30:00`, without a zone: Wikidata has none. */
  readonly clock?: string | undefined;
}

const written = /^([+-]?\d{1,16})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d))?Z?$/;
const JULIAN = /Q1985786$/;

interface Written {
  readonly time: string;
  readonly precision: number | undefined;
  readonly calendar: string;
  /** `json` counts years without a 0, `rdf` (SPARQL) with one. */
  readonly from: 'json' | 'rdf';
}

/** Reads a time as Wikidata writes it; undefined where it is none. Blazegraph may print years of three digits. */
export function readWikidataTime({ time, precision, calendar, from }: Written): WikidataTime | undefined {
  const [, year, month, day, clock] = written.exec(time.trim()) ?? [];
  if (year === undefined) return undefined;
  const number = Number(year);
  return {
    year: from === 'json' ? fromHistorical(number) : number,
    month: Number(month),
    day: Number(day),
    precision,
    julian: JULIAN.test(calendar),
    converted: from === 'rdf',
    clock,
  };
}

/** Where a query lost the precision, what is a first of January or of a month was most likely a year or month. */
function guessPrecision({ month, day }: WikidataTime): number {
  if (day > 1) return 11;
  return month > 1 ? 10 : 9;
}

const run = (first: number, last: number): string => `[${printYear(first)}..${printYear(last)}]`;

/** A decade, century or millennium as people count them: 1901 and 2000 are in the 20th century, which is written 19XX. */
function printPeriod(year: number, precision: number): string {
  const digits = precision - 5;
  const size = 10 ** (4 - digits);
  const historical = toHistorical(year);
  const count = precision === 8 ? Math.floor(Math.abs(historical) / size) : Math.ceil(Math.abs(historical) / size) - 1;
  // Centuries BCE fall together with the X of astronomical years, decades do not: the 40s BCE are -0048 to -0039.
  if (precision === 8 && historical < 0) return run(1 - (count * size + size - 1), Math.min(1 - count * size, 0));
  if (count > 9999 / size) return printYear(year);
  return `${historical < 0 ? '-' : ''}${String(count).padStart(digits, '0')}${'X'.repeat(4 - digits)}`;
}

/** A year of which only the first digits are known: -66000000 to a million years is `Y-66000000S2`. */
function printDeep(year: number, precision: number): string {
  const digits = String(Math.abs(year)).length - (9 - precision);
  const text = `${printYear(year)}S${Math.max(digits, 1)}`;
  // Less is known than one digit of it.
  return digits < 1 && readEdtf(`${text}~`) ? `${text}~` : text;
}

function printTime(time: WikidataTime, precision: number): string | undefined {
  const { year, month, day, clock } = time;
  if (precision < 6) return printDeep(year, precision);
  if (precision < 9) return printPeriod(year, precision);
  const known = precision >= 11 && month > 0 && day > 0 ? 11 : precision >= 10 && month > 0 ? 10 : 9;
  const date = known < 11 ? { year, month: known === 10 ? month : undefined } : gregorianDay(time);
  const printed = printNumbers(date)?.edtf;
  return printed !== undefined && precision > 11 && known === 11 && clock !== undefined
    ? `${printed}T${clock.slice(0, (precision - 11) * 3 - 1)}`
    : printed;
}

const gregorianDay = ({ year, month, day, julian, converted }: WikidataTime): { year: number; month: number; day: number } =>
  julian && !converted ? gregorianOf({ year, month, day }) : { year, month, day };

/** What a source in the Julian calendar says, for people. */
function julianNote(time: WikidataTime): string {
  const { year, month, day, converted } = time;
  const own = converted ? julianOf({ year, month, day }) : { year, month, day };
  return `${printNumbers(own)?.edtf ?? ''} in the Julian calendar`;
}

/** The date of a time of Wikidata, never more exact than its precision; and whether that had to be guessed. */
export function composeWikidataDate(time: WikidataTime): { readonly date: DatasetDate; readonly guessed: boolean } | undefined {
  const { precision = guessPrecision(time), julian } = time;
  const edtf = printTime(time, precision);
  if (edtf === undefined || readEdtf(edtf) === undefined) return undefined;
  const calendar = julian && precision >= 10 ? { calendar: 'julian', note: precision >= 11 ? julianNote(time) : '' } : {};
  return { date: filled({ edtf, ...calendar }), guessed: time.precision === undefined };
}
