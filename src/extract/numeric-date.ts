import { daysInMonth } from '../date/civil-days.js';
import type { Meaning, WrittenDate } from './meaning.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const separators = /^[-/.]$/;

/** The runs of digits that stand together with one kind of separator between them, at most four. */
function runs(tokens: readonly Token[], index: number): readonly Token[] {
  const found: Token[] = [];
  const separator = tokens[index + 1]?.key ?? '';
  for (let at = index; found.length < 4; at += 2) {
    const token = tokens[at];
    const mark = tokens[at + 1];
    if (token?.kind !== 'digits' || (at > index && token.gap !== 'none')) break;
    found.push(token);
    if (mark === undefined || mark.gap !== 'none' || mark.key !== separator || !separators.test(separator)) break;
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

/** A date that exists. */
function checked(year: number, month: number, day: number, hijri: boolean): WrittenDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (hijri ? 30 : daysInMonth(year, month))) return undefined;
  return { kind: 'date', year, month, day, ...(hijri ? { calendar: 'hijri' as const } : {}) };
}

/** Day and month in the order of the language, unless only one order gives a date; both, where the order is unknown. */
function dayAndMonth(
  year: number,
  first: number,
  second: number,
  { order, hijri }: { order: Vocabulary['numericOrder']; hijri: boolean },
): Meaning | undefined {
  const dayFirst = checked(year, second, first, hijri);
  const monthFirst = checked(year, first, second, hijri);
  if (dayFirst === undefined || monthFirst === undefined || first === second) return dayFirst ?? monthFirst;
  if (order === 'unknown' && !hijri) return { kind: 'either', dates: [monthFirst, dayFirst] };
  return order === 'month' ? monthFirst : dayFirst;
}

/** `2025-08`, `8/2025` */
function monthOfYear(first: Token, second: Token): Meaning | undefined {
  const [year, month] = first.key.length === 4 ? [first, second] : [second, first];
  const [y, m] = [Number(year.key), Number(month.key)];
  return year.key.length === 4 && month.key.length <= 2 && y >= 1000 && m >= 1 && m <= 12 ? { kind: 'date', year: y, month: m } : undefined;
}

/** A date in digits that begins at a token: `2025-08-15`, `15/8/2025`, `15.8.25`, `2025/08`, `8/2025`. A row of more than three is none. */
export function readNumericDate(
  tokens: readonly Token[],
  index: number,
  { order, isHijriMark }: NumericReading,
): { readonly end: number; readonly value: Meaning } | undefined {
  if (tokens[index]?.gap === 'none' && /[-/.\p{L}\p{Sc}]/u.test(tokens[index - 1]?.key ?? '')) return undefined;
  const [first, second, third, fourth] = runs(tokens, index);
  if (first === undefined || second === undefined || fourth !== undefined || tokens[index]?.kind !== 'digits') return undefined;
  const end = index + (third === undefined ? 3 : 5);
  const [a, b, c] = [first, second, third].map((token) => Number(token?.key)) as [number, number, number];
  const [long, middle, last] = [first, second, third].map((token) => token?.key.length ?? 0) as [number, number, number];
  const hijri = isHijriMark(end);
  let value: Meaning | undefined;
  if (third === undefined) value = tokens[index + 1]?.key === '.' ? undefined : monthOfYear(first, second);
  else if (middle > 2) value = undefined;
  else if (long === 4) value = last <= 2 ? checked(a, b, c, hijri) : undefined;
  else if (long <= 2 && (last === 4 || (last === 2 && tokens[index + 1]?.key !== '.')))
    value =
      dayAndMonth(fullYear(third.key), a, b, { order, hijri }) ?? (last === 2 ? checked(fullYear(first.key), b, c, hijri) : undefined);
  return value === undefined ? undefined : { end, value };
}

/** `5/31`, `22-4`: a month and a day, in the order of the language unless only the other gives a date. */
export function readMonthDay(
  tokens: readonly Token[],
  index: number,
  order: Vocabulary['numericOrder'],
): { readonly end: number; readonly value: Meaning } | undefined {
  const [first, second, third] = runs(tokens, index);
  if (
    first === undefined ||
    second === undefined ||
    third !== undefined ||
    first.key.length > 2 ||
    second.key.length > 2 ||
    tokens[index + 1]?.key === '.'
  )
    return undefined;
  const [a, b] = [Number(first.key), Number(second.key)];
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
  const dayFirst = order === 'day' ? fits(b, a) : !fits(a, b) && fits(b, a);
  if (!dayFirst && !fits(a, b)) return undefined;
  return { end: index + 3, value: { kind: 'date', month: dayFirst ? b : a, day: dayFirst ? a : b } };
}
