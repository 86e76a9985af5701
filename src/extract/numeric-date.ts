import { daysInMonth } from '../date/civil-days.js';
import type { Meaning } from './meaning.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const separators = /^[-/.]$/;

/** The runs of digits that stand together with one kind of separator between them, at most four. */
function runs(tokens: readonly Token[], index: number): readonly string[] {
  const found: string[] = [];
  const separator = tokens[index + 1]?.key ?? '';
  for (let at = index; found.length < 4; at += 2) {
    const token = tokens[at];
    const mark = tokens[at + 1];
    if (token?.kind !== 'digits' || (at > index && token.gap !== 'none')) break;
    found.push(token.key);
    if (!mark || mark.gap !== 'none' || mark.key !== separator || !separators.test(separator)) break;
  }
  return found;
}

const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900));

/** How dates in digits are to be read. */
export interface NumericReading {
  readonly order: Vocabulary['numericOrder'];
  /** The token after the date says that it is a Hijri one. */
  readonly isHijriMark: (index: number) => boolean;
}

const written = (year: number, month: number, day: number, hijri: boolean): Meaning => ({
  kind: 'date',
  year,
  month,
  day,
  ...(hijri ? { hmonth: month } : {}),
});

const exists = ({ year = 2000, month = 0, day = 0, hmonth }: Meaning): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (hmonth === undefined ? daysInMonth(year, month) : 30);

/** `2025-08`, `8/2025` */
function monthOfYear([first = '', second = '']: readonly string[]): readonly Meaning[] {
  const [year, month] = first.length === 4 ? [first, second] : [second, first];
  const fits = year.length === 4 && month.length <= 2 && Number(year) >= 1000 && Number(month) >= 1 && Number(month) <= 12;
  return fits ? [{ kind: 'date', year: Number(year), month: Number(month) }] : [];
}

/** Day and month in the order of the language, unless only one order gives a date; both, where the order is unknown. */
function choose(dates: readonly Meaning[], order: Vocabulary['numericOrder'], hijri: boolean): readonly Meaning[] {
  const [monthFirst, dayFirst] = dates;
  const fitting = dates.filter(exists);
  if (fitting.length < 2 || (order === 'unknown' && !hijri)) return fitting;
  return [order === 'month' ? monthFirst : dayFirst].flatMap((date) => date ?? []);
}

function datesOf(
  keys: readonly string[],
  mark: string,
  { order, isHijri }: { order: Vocabulary['numericOrder']; isHijri: boolean },
): readonly Meaning[] {
  const [first = '', second = '', third] = keys;
  if (third === undefined) return mark === '.' ? [] : monthOfYear(keys);
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (second.length > 2) return [];
  // «2024.1.5» is a version
  if (first.length === 4)
    return third.length > 2 || (mark === '.' && second.length + third.length < 4) ? [] : [written(a, b, c, isHijri)].filter(exists);
  if (first.length > 2 || !(third.length === 4 || (third.length === 2 && mark !== '.'))) return [];
  const year = fullYear(third);
  const dates = choose([written(year, a, b, isHijri), ...(a === b ? [] : [written(year, b, a, isHijri)])], order, isHijri);
  return dates.length === 0 && third.length === 2 ? [written(fullYear(first), b, c, isHijri)].filter(exists) : dates;
}

/** What a date in digits can be: one date, or two where day and month could be either way round. */
export interface NumericDate {
  readonly length: number;
  readonly value: Meaning;
  readonly clitic: number;
}

const reading = (count: number, dates: readonly Meaning[]): NumericDate | undefined =>
  dates.length === 0 ? undefined : { length: 2 * count - 1, value: { kind: 'either', dates }, clitic: 0 };

/** A date in digits that begins at a token: `2025-08-15`, `15/8/2025`, `15.8.25`, `2025/08`, `8/2025`, `2025 08 15`. A row of more than three is none. */
export function readNumericDate(tokens: readonly Token[], index: number, { order, isHijriMark }: NumericReading): NumericDate | undefined {
  if (tokens[index]?.gap === 'none' && /[-/.\p{L}\p{Sc}]/u.test(tokens[index - 1]?.key ?? '')) return undefined;
  const [first, second, third, next] = tokens.slice(index, index + 4);
  const isPair = (token: Token | undefined): boolean => token?.kind === 'digits' && token.gap === 'space' && token.key.length === 2;
  // «2014 12 28»
  if (
    first?.key.length === 4 &&
    isPair(second) &&
    isPair(third) &&
    next?.kind !== 'digits' &&
    next?.key !== '-' &&
    tokens[index - 1]?.kind !== 'digits'
  )
    return reading(2, [written(Number(first.key), Number(second?.key), Number(third?.key), false)].filter(exists));
  const keys = runs(tokens, index);
  if (keys.length < 2 || keys.length > 3) return undefined;
  const isHijri = isHijriMark(index + 2 * keys.length - 1);
  return reading(keys.length, datesOf(keys, tokens[index + 1]?.key ?? '', { order, isHijri }));
}

/** Two years, the second short where it is not the next: `2013-2014`, `2025- 2026`, `2022/23`, `1939–45`. */
export function readYears(tokens: readonly Token[], index: number): NumericDate | undefined {
  const [first, mark, last, after] = tokens.slice(index, index + 4);
  if (first?.key.length !== 4 || !/^[-–/]$/.test(mark?.key ?? '') || !last) return undefined;
  if ([mark, last].some((part) => part?.gap === 'block' || (part?.gap === 'space' && last.key.length === 2))) return undefined;
  const [year, next] = [Number(first.key), Number(last.key)];
  const end = last.key.length === 2 ? year - (year % 100) + next + (next === 0 && year % 100 === 99 ? 100 : 0) : next;
  const follows = last.kind === 'digits' && (last.key.length === 2 ? end > year : end === year + 1);
  if (!follows || year < 1000 || (after?.gap === 'none' && /^[-/\p{Nd}\p{L}]/u.test(after.key))) return undefined;
  return { length: 3, value: { kind: 'range', from: year, to: end }, clitic: 0 };
}

/** `5/31`, `22-4`: a month and a day, in the order of the language unless only the other gives a date. */
export function readMonthDay(tokens: readonly Token[], index: number, order: Vocabulary['numericOrder']): NumericDate | undefined {
  const keys = runs(tokens, index);
  const [a = '', b = ''] = keys;
  if (keys.length !== 2 || a.length > 2 || b.length > 2 || tokens[index + 1]?.key === '.') return undefined;
  const dates = [
    { kind: 'date', month: Number(a), day: Number(b) },
    { kind: 'date', month: Number(b), day: Number(a) },
  ] as const;
  return reading(2, (order === 'day' ? [dates[1], dates[0]] : dates).filter(exists).slice(0, 1));
}
