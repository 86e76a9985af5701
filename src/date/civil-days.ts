import { instant, type Instant } from './instant.js';

/** Milliseconds in a day; there are no leap seconds on this time line. */
export const DAY_MS = 86_400_000;

/** A day of the proleptic Gregorian calendar. `year` is astronomical (0 is 1 BC), `month` 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar. Months outside 1–12 run on into other years.
 * Years are counted from 1 March, so that the leap day is the last of its year (Hinnant, “chrono-compatible low-level date algorithms”).
 * Exact for years up to ±10^13.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchMonths = year * 12 + month - 3;
  const marchYear = Math.floor(marchMonths / 12);
  const dayOfYear = Math.floor((153 * (marchMonths - marchYear * 12) + 2) / 5) + day - 1;
  return marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear - 719_468;
}

/** The inverse of `daysFromCivil`, for a whole number of days. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day that an instant falls on. */
export function civilAt(at: Instant): CivilDay {
  const days = at / DAY_MS;
  // Beyond 292 million years midnights are rounded, some of them down.
  const slack = Math.abs(days) > 1e11 ? Math.abs(days) * 2 ** -52 : 0;
  return civilFromDays(Math.floor(days + slack));
}

/** The first instant of a day, which is given as days since 1970-01-01; beyond 292 million years rounded to the nearest double, which is within a minute past 13.8 billion years. */
export const startOf = (days: number): Instant => instant(days * DAY_MS);

/** 28 to 31. */
export const daysInMonth = (year: number, month: number): number => daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);

/** The first instant of a day of the calendar. */
export const startOfDay = (year: number, month: number, day: number): Instant => startOf(daysFromCivil(year, month, day));
