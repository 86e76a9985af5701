import { daysFromCivil, daysInMonth } from './civil-days.js';

/** The parts of a date in which an `X` stands for any digit; a part that is not written is `XX`. */
export interface DayPattern {
  /** Four digits, without the sign. */
  readonly year: string;
  readonly negative: boolean;
  readonly month: string;
  readonly day: string;
}

/**
 * The first day that fits a pattern (`step` 1) or the last (−1), as days since 1970-01-01; `undefined` when no day that exists does, as for
 * `2023-02-3X`. Bounds are tight: `199X-02-29` starts on 1992-02-29.
 */
export function matchingDay(pattern: DayPattern, step: 1 | -1): number | undefined {
  const { year, month, day } = pattern;
  return `${year}${month}${day}`.includes('X') ? searchDay(pattern, step) : writtenDay(pattern);
}

/** Most dates have all their digits: there is nothing to look for. */
function writtenDay({ year: digits, negative, month: monthDigits, day: dayDigits }: DayPattern): number | undefined {
  const year = Number(digits) * (negative ? -1 : 1);
  const [month, day] = [Number(monthDigits), Number(dayDigits)];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && !(negative && year === 0);
  return exists ? daysFromCivil(year, month, day) : undefined;
}

function searchDay(pattern: DayPattern, step: 1 | -1): number | undefined {
  const sign = pattern.negative ? -1 : 1;
  const lowest = Number(pattern.year.replaceAll('X', '0'));
  const highest = Number(pattern.year.replaceAll('X', '9'));
  // There is no year −0000.
  const years = fitting(pattern.year, Math.max(lowest, pattern.negative ? 1 : 0), highest, step === sign);
  for (const digits of years) {
    const year = digits * sign;
    for (const month of fitting(pattern.month, 1, 12, step > 0)) {
      for (const day of fitting(pattern.day, 1, daysInMonth(year, month), step > 0)) return daysFromCivil(year, month, day);
    }
  }
  return undefined;
}

function* fitting(pattern: string, low: number, high: number, upwards: boolean): Generator<number> {
  for (let i = low; i <= high; i++) {
    const candidate = upwards ? i : high + low - i;
    if (fits(pattern, candidate)) yield candidate;
  }
}

function fits(pattern: string, candidate: number): boolean {
  let rest = candidate;
  for (let i = pattern.length - 1; i >= 0; i--) {
    const digit = pattern.charCodeAt(i) - 48;
    if (digit < 10 && digit !== rest % 10) return false;
    rest = Math.trunc(rest / 10);
  }
  return true;
}
