import { civilFromDays, daysFromCivil, type CivilDay } from '../date/civil-days.js';

/** Days from 1970-01-01 to a day of the Julian calendar; the year is astronomical. */
function daysFromJulian({ year, month, day }: CivilDay): number {
  const march = year + Math.floor((month - 3) / 12);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return march * 365 + Math.floor(march / 4) + dayOfYear - 719_470;
}

/** The day of the proleptic Gregorian calendar that a day of the Julian is: 1066-10-14 was 1066-10-20. */
export const gregorianOf = (julian: CivilDay): CivilDay => civilFromDays(daysFromJulian(julian));

/** The day of the Julian calendar that a day of the proleptic Gregorian is. */
export function julianOf({ year, month, day }: CivilDay): CivilDay {
  const days = daysFromCivil(year, month, day);
  const shifted = days + 719_470;
  const cycle = Math.floor(shifted / 1461);
  const dayOfCycle = shifted - cycle * 1461;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460)) / 365);
  const dayOfYear = dayOfCycle - yearOfCycle * 365;
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const found = march < 10 ? march + 3 : march - 9;
  return { year: cycle * 4 + yearOfCycle + (found < 3 ? 1 : 0), month: found, day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 };
}
