import type { CivilDay } from '../date/civil-days.js';
import type { DatasetDate } from '../model/dataset.js';
import { filled } from './draft.js';
import { fromHistorical, printNumbers, printYear, readEdtf, toHistorical } from './edtf-parts.js';
import { gregorianOf, julianOf } from './julian.js';

const written = /^([+-]?\d{1,16})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d))?Z?$/;
const JULIAN = /Q1985786$/;

/** A time as Wikidata writes it. */
interface Written {
  readonly time: string;
  /** 0 (a thousand million years) to 14 (a second); undefined where the query lost it. */
  readonly precision: number | undefined;
  readonly calendar: string;
  /** `json` counts years without a 0, and days as their source does; `rdf` (SPARQL) years with one, and days as the Gregorian calendar does. */
  readonly from: 'json' | 'rdf';
}

/** Where a query lost the precision, what is a first of January or of a month was most likely a year or month. */
const guessPrecision = ({ month, day }: CivilDay): number => (day > 1 ? 11 : month > 1 ? 10 : 9);

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

/** A day, of which month and day are 0 where they are not known, as fine as the precision says; `clock` is `19:30:00`, without a zone, as Wikidata has none. */
function printTime({ year, month, day }: CivilDay, precision: number, clock: string | undefined): string | undefined {
  if (precision < 6) return printDeep(year, precision);
  if (precision < 9) return printPeriod(year, precision);
  const hasMonth = precision > 9 && month > 0;
  const hasDay = hasMonth && precision > 10 && day > 0;
  const printed = printNumbers({ year, month: hasMonth ? month : undefined, day: hasDay ? day : undefined })?.edtf;
  return printed !== undefined && precision > 11 && hasDay && clock !== undefined
    ? `${printed}T${clock.slice(0, (precision - 11) * 3 - 1)}`
    : printed;
}

/**
 * Reads a time, never as more exact than its precision, and says whether that had to be guessed, from a first of a month; undefined where it
 * is none. A day of the Julian calendar is one of ours, and what its source says is the note. Blazegraph may print years of three digits.
 */
export function readWikidataDate({
  time,
  precision,
  calendar,
  from,
}: Written): { readonly date: DatasetDate; readonly guessed: boolean } | undefined {
  const [, y = '', month, day, clock] = written.exec(time.trim()) ?? [];
  const given = { year: from === 'json' ? fromHistorical(Number(y)) : Number(y), month: Number(month), day: Number(day) };
  const known = precision ?? guessPrecision(given);
  const isJulian = JULIAN.test(calendar) && known > 9;
  const isDay = isJulian && known > 10 && given.month > 0 && given.day > 0;
  const edtf = y && printTime(isDay && from === 'json' ? gregorianOf(given) : given, known, clock);
  if (!edtf || readEdtf(edtf) === undefined) return undefined;
  const own = isDay && printNumbers(from === 'json' ? given : julianOf(given))?.edtf;
  return {
    date: filled({ edtf, calendar: isJulian ? 'julian' : '', note: own ? `${own} in the Julian calendar` : '' }),
    guessed: precision === undefined && given.day === 1,
  };
}
