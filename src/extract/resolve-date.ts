import { civilFromDays, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import { from, type Anchors, type Resolver, type Result } from './anchors.js';
import { turnOf } from './cycle.js';
import { fromHijri, hijriStretch, hijriYearAt } from './hijri.js';
import type { Meaning } from './meaning.js';
import { daysBetween, daySpan, monthSpan, nthWeekday, printDay, weekdayOf, yearSpan, type Stretch } from './stretch.js';

/** «’96» and «96» are the year of that ending that is less than thirty years ahead of 2000 or less than seventy behind. */
export function yearOf({ year, short, era }: Pick<Meaning, 'year' | 'short' | 'era'>): number | undefined {
  const written = year ?? (short === undefined ? undefined : (short < 30 ? 2000 : 1900) + short);
  // 44 BC is the year −43, 2555 of the Buddhist era is 2012
  return written === undefined || era === undefined || era > 0 ? written : era === -1 ? 1 - written : written + era;
}

function hijriAt(year: number, { hmonth, day }: Meaning): Stretch | undefined {
  if (hmonth !== undefined && day !== undefined) {
    const found = fromHijri(year, hmonth, day);
    return found && { ...daySpan(found.days), edtf: printDay(found.days) + (found.exact ? '' : '~') };
  }
  const span = hijriStretch(year, hmonth);
  return span && daysBetween(span.first, span.last);
}

function dayAt(year: number, month: number, day: number, weekday: number | undefined): Stretch | undefined {
  if (day > daysInMonth(year, month)) return undefined;
  const found = daysFromCivil(year, month, day);
  // «the third Tuesday», where Tuesday the third does not exist
  return daySpan(
    weekday !== undefined && day <= 5 && weekdayOf(found) !== weekday ? nthWeekday(monthSpan(year, month), weekday, day) : found,
  );
}

/** What is written of a date, in a year. */
function inYear(year: number, written: Meaning): Stretch | undefined {
  const { month, day, weekday, hmonth, hijri } = written;
  // «Ramadan 2034»: the one that begins in a year of the common era
  if (hmonth !== undefined && hijri === undefined && year > 1700) {
    const { first, last } = yearSpan(year);
    const turns = [hijriYearAt(first), hijriYearAt(last)].map((turn) => hijriAt(turn, written));
    return turns.find((found) => found !== undefined && first <= found.first && found.first <= last);
  }
  if (hmonth !== undefined || hijri !== undefined) return hijriAt(year, written);
  if (month === undefined) return yearSpan(year);
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? monthSpan(year, month) : dayAt(year, month, day, weekday);
}

/** A story goes on: what has no year comes after the date before, or not long before it in the same year. */
function inStory(written: Meaning, previous: Stretch): Stretch | undefined {
  const { year, month } = civilFromDays(previous.first);
  return inYear(previous.grain !== 'Y' && (written.month ?? month) < month - 5 ? year + 1 : year, written);
}

/** «Friday the 15th», «the 24th»: such a day in the month of the anchor or another near it. */
function dayOfMonth({ day, weekday, by }: Meaning, { published, previous, narrative, direction }: Anchors): Result {
  const told = narrative ? previous : undefined;
  const base = told?.first ?? published;
  if (base === undefined || day === undefined) return undefined;
  const { year, month } = civilFromDays(base);
  const at = (turn: number): Stretch | undefined => {
    const of = civilFromDays(daysFromCivil(year, turn, 1));
    const found = dayAt(of.year, of.month, day, day <= 5 ? weekday : undefined);
    return !found || weekday === undefined || weekdayOf(found.first) === weekday ? found : undefined;
  };
  return from(
    told ? 'previous' : 'dct',
    told ? at(month) : turnOf({ at, near: month, base, by, nearest: weekday !== undefined && day > 5 }, direction),
  );
}

/** A date as it is written; what it leaves out comes from the anchor. */
export const resolveDate: Resolver = (written, anchors) => {
  const { weekday, ...bare } = written;
  const { month, hmonth, day, by } = bare;
  const { published, previous, narrative, nearby, direction, exact } = anchors;
  const year = yearOf(written);
  if (year !== undefined) return from('absolute', inYear(year, written));
  if (month === undefined && hmonth === undefined) return dayOfMonth(written, anchors);
  if (written.anchor !== undefined && by !== undefined && previous) {
    const at = (turn: number): Stretch | undefined => inYear(turn, bare);
    return from('previous', turnOf({ at, near: civilFromDays(previous.first).year, base: previous.first, by }, 'future'));
  }
  if ((narrative || written.anchor !== undefined) && previous && hmonth === undefined) return from('previous', inStory(written, previous));
  if (published === undefined) return undefined;
  const near = hmonth === undefined ? civilFromDays(published).year : hijriYearAt(published);
  if (by === 0) return from('dct', inYear(near, written));
  const at = (turn: number): Stretch | undefined => inYear(turn, written);
  if (weekday !== undefined && day !== undefined) {
    const named = (turn: number): Stretch | undefined =>
      [inYear(turn, bare)].find((found) => found !== undefined && weekdayOf(found.first) === weekday);
    const found = turnOf({ at: named, near, base: published, nearest: true }, direction);
    if (found && Math.abs(found.first - published) < 1500) return from('dct', found);
  }
  const found = turnOf({ at, near, base: published, by, nearest: nearby }, direction);
  const isFar = day !== undefined && by === undefined && !exact && found !== undefined && published - found.last > FAR;
  const ahead = isFar ? turnOf({ at, near, base: published }, 'future') : undefined;
  return from('dct', ahead && ahead.first - published < SOON ? ahead : found);
};

/** Days: «voted on Monday to close it from 29 September» tells of a day to come where that is near and the last one nearly a year ago. */
const [FAR, SOON] = [300, 45];

/** A date in digits; where its day and month could be either way round, one of both, unless its weekday tells. */
export const resolveEither: Resolver = ({ of, weekday }, anchors) => {
  const spans = (of?.dates ?? []).flatMap((written) => resolveDate(written, anchors) ?? []).sort((one, other) => one.first - other.first);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || first === last) return first;
  const named = spans.find(({ first: day }) => weekdayOf(day) === weekday);
  return named ?? from('absolute', { first: first.first, last: last.last, grain: '*', edtf: `[${first.edtf},${last.edtf}]` });
};

/** «on 6 and 18 November», «6, 8 and 10 May»: these days, and none between; days that follow one another are an interval. «5, 6 or 7 June»: one. */
export function eachOf(found: Result, { first = 1, second, third, day = first, all }: Meaning): Result {
  const days = [first, second, third, day].flatMap((one) => one ?? []);
  if (!found || all === undefined || (all < 2 && day - first < days.length)) return found;
  const list = days.map((one) => printDay(found.first + one - first)).join();
  return { ...found, edtf: all < 2 ? `{${list}}` : `[${list}]` };
}
