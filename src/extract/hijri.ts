import { civilFromDays, DAY_MS } from '../date/civil-days.js';
import { yearsBetween, type Stretch } from './stretch.js';

const ISLAMIC_EPOCH = -492_148;

interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function hijriOf(days: number): HijriDay {
  const part = { year: 0, month: 0, day: 0 };
  for (const { type, value } of ummAlQura.formatToParts(days * DAY_MS))
    if (type === 'year' || type === 'month' || type === 'day') part[type] = Number.parseInt(value, 10);
  return part;
}

/** Days since 1970-01-01 of a day of the tabular (civil) calendar: never more than a few days from the one that was seen. */
const tabular = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + ISLAMIC_EPOCH - 1;

/** The years for which the Umm al-Qura calendar has been laid down. */
const laidDown = (year: number): boolean => year >= 1300 && year <= 1600;

/**
 * The day of the Umm al-Qura calendar, as days since 1970-01-01, looked up through `Intl` near the tabular day; `exact` is false
 * outside 1300–1600 AH, where only the tabular calendar is left. `undefined` for a day that the month does not have.
 */
export function fromHijri(year: number, month: number, day: number): { readonly days: number; readonly exact: boolean } | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const near = tabular(year, month, day);
  if (!laidDown(year)) return { days: near, exact: false };
  for (let off = 0; off <= 4; off++)
    for (const days of [near - off, near + off]) {
      const found = hijriOf(days);
      if (found.year === year && found.month === month && found.day === day) return { days, exact: true };
    }
  return undefined;
}

/** First and last day of a Hijri month, or of a year when no month is given. */
export function hijriStretch(year: number, month?: number): { readonly first: number; readonly last: number } | undefined {
  const first = fromHijri(year, month ?? 1, 1);
  const next = month === undefined || month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1);
  return !first || !next ? undefined : { first: first.days, last: next.days - 1 };
}

/** The years that a century of the Hijri calendar falls in: the fourth is 913/1010. */
export function hijriCentury(century: number): Stretch | undefined {
  const [first, last] = [hijriStretch(century * 100 - 99), hijriStretch(century * 100)];
  return first && last && yearsBetween(civilFromDays(first.first).year, civilFromDays(last.last).year);
}

/** The Hijri year that most of a Gregorian date falls in. */
export const hijriYearAt = (days: number): number => hijriOf(days).year;
