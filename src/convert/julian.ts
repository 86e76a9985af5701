import { civilFromDays, daysFromCivil, type CivilDay } from '../date/civil-days.js';

/** The day of the proleptic Gregorian calendar that a day of the Julian is: 1066-10-14 was 1066-10-20. The year is astronomical. */
export function gregorianOf({ year, month, day }: CivilDay): CivilDay {
  const march = month < 3 ? year - 1 : year;
  // So many leap days more than the Gregorian calendar has the Julian had by then.
  return civilFromDays(daysFromCivil(year, month, day) + Math.floor(march / 100) - Math.floor(march / 400) - 2);
}

/** The days of 0000-03-01 in the Julian calendar and of 2000-03-01 in ours, since 1970-01-01: four years without an exception begin there. */
const JULIAN = -719_470;
const OURS = 11_017;
const FOUR_YEARS = 1461;

/** The day of the Julian calendar that a day of the proleptic Gregorian is. */
export function julianOf(gregorian: CivilDay): CivilDay {
  const days = daysFromCivil(gregorian.year, gregorian.month, gregorian.day) - JULIAN;
  const cycle = Math.floor(days / FOUR_YEARS);
  const { year, month, day } = civilFromDays(OURS + days - cycle * FOUR_YEARS);
  return { year: year - 2000 + cycle * 4, month, day };
}
