import { daysFromCivil } from '../date/civil-days.js';
import { nthWeekday } from './stretch.js';
import { easterSunday } from './easter.js';
import { fromHijri, hijriYearAt } from './hijri.js';

/**
 * The day of a holiday in a year, in days since 1970-01-01, from how vocabularies write it: `12-25` month and day, `easter-2` days from
 * Easter Sunday, `11.4.4` month, weekday and which of them (−1 the last), `11.4.4+1` days from that, `h10-1` Hijri month and day.
 */
export function holidayIn(holiday: string, year: number): number | undefined {
  const easter = /^easter([+-]\d+)$/.exec(holiday);
  if (easter !== null) return easterSunday(year) + Number(easter[1]);
  const counted = /^(\d+)\.(\d)\.(-?\d)(\+\d)?$/.exec(holiday);
  if (counted !== null) {
    const first = daysFromCivil(year, Number(counted[1]), 1);
    const last = daysFromCivil(year, Number(counted[1]) + 1, 1) - 1;
    return nthWeekday({ first, last }, Number(counted[2]), Number(counted[3])) + Number(counted[4] ?? 0);
  }
  const [, hijri = '', month, day] = /^(h?)(\d+)-(\d+)$/.exec(holiday) ?? [];
  if (hijri === '') return daysFromCivil(year, Number(month), Number(day));
  const last = daysFromCivil(year, 12, 31);
  const candidates = [0, 1].map((back) => fromHijri(hijriYearAt(last) - back, Number(month), Number(day))?.days);
  return candidates.find((found) => found !== undefined && found <= last);
}
