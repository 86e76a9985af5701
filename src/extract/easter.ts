import { daysFromCivil } from '../date/civil-days.js';

/** Easter Sunday of the Gregorian calendar, in days since 1970-01-01 (anonymous Gregorian algorithm, Meeus 1991). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return daysFromCivil(year, Math.floor(days / 31), (days % 31) + 1);
}
