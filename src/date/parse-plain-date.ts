import { DAY_MS, daysFromCivil, daysInMonth, startOf } from './civil-days.js';
import type { DatePart, SingleDate } from './imprecise-date.js';
import { instant } from './instant.js';

/** `2004-09-18`, `2004-09-18T10:30:00Z` */
const [DAY_LENGTH, SECOND_LENGTH] = [10, 20];

/**
 * Reads a day in digits alone, or a second of one in UTC: `2004-09-18`, `2004-09-18T10:30:00Z`. Nearly all dates of large datasets are such,
 * and this takes a fraction of the time that all of EDTF takes, or a pattern with groups. Undefined for everything else, whether or not it is
 * a date.
 */
export function parsePlainDate(text: string): SingleDate | undefined {
  const hasTime = text.length === SECOND_LENGTH;
  if ((!hasTime && text.length !== DAY_LENGTH) || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  const seconds = hasTime ? secondsIn(text) : 0;
  // Of what is no number, no comparison is true.
  const isDate = year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month)) && seconds >= 0;
  if (!isDate) return undefined;
  const min = startOf(daysFromCivil(year, month, day)) + seconds * 1000;
  const parts = { year: partOf(YEARS, year, 4), month: partOf(DAYS, month, 2), day: partOf(DAYS, day, 2) };
  return {
    kind: 'date',
    text,
    level: 0,
    min: instant(min),
    max: instant(min + (hasTime ? 1000 : DAY_MS)),
    precision: hasTime ? 'second' : 'day',
    uncertain: false,
    approximate: false,
    unspecified: false,
    local: false,
    parts: hasTime ? { ...parts, time: text.slice(11, 19), offsetMinutes: 0 } : parts,
  };
}

/** Seconds since midnight; NaN where the text has no such time. */
function secondsIn(text: string): number {
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const isTime = text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z' && hour < 24 && minute < 60 && second < 60;
  return isTime ? (hour * 60 + minute) * 60 + second : NaN;
}

/** NaN where there are no digits. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

const ZERO = 48;

// One object for each number that there is: a million dates have three million parts.
const [YEARS, DAYS]: readonly [DatePart[], DatePart[]] = [[], []];

const partOf = (known: DatePart[], value: number, digits: number): DatePart =>
  (known[value] ??= Object.freeze({ text: String(value).padStart(digits, '0'), uncertain: false, approximate: false, unspecified: false }));
