import { civilFromDays } from '../date/civil-days.js';
import { from, type Anchors, type Resolver, type Result } from './anchors.js';
import { turnOf } from './cycle.js';
import { hijriCentury } from './hijri.js';
import { holidayIn } from './holiday.js';
import type { Kind, Meaning } from './meaning.js';
import { eachOf, resolveDate, resolveEither, yearOf } from './resolve-date.js';
import { measure, resolveDistance, resolveNow, resolveUnit } from './resolve-unit.js';
import { resolveTime } from './resolve-time.js';
import {
  centuriesBetween,
  centurySpan,
  daysBetween,
  daySpan,
  decadeSpan,
  divisionSpan,
  nthWeekday,
  runOf,
  unitSpan,
  weekdayOf,
  weekOf,
  yearsBetween,
  yearSpan,
  type Stretch,
} from './stretch.js';

/** The date that an expression is a part of, or stands beside. */
const whole = ({ of, from: start }: Meaning, anchors: Anchors): Result => {
  const meaning = of ?? start;
  return meaning === undefined ? undefined : resolveEnd(meaning, anchors);
};

const resolveEnd = (end: Meaning | number, anchors: Anchors, { era }: Pick<Meaning, 'era'> = {}): Result =>
  typeof end === 'number' ? from('absolute', yearSpan(era === -1 ? 1 - end : end)) : resolve(end, anchors);

/** A day in the year that words tell of takes its number. */
const date: Resolver = ({ inside, ...written }, anchors) => {
  const span = inside && resolve(inside, anchors);
  if (!span) return inside ? undefined : resolveDate(written, anchors);
  return from(span.anchor, resolveDate({ ...written, year: civilFromDays(span.first).year }, anchors));
};

const distance: Resolver = (meaning, anchors) => {
  const origin = whole(meaning, anchors);
  const found = meaning.from === undefined || origin ? resolveDistance(meaning, anchors, origin) : undefined;
  return found && origin ? { ...found, anchor: origin.anchor } : found;
};

const weekday: Resolver = (meaning, anchors) => {
  const { weekday = 1, by, sign = 1, of, far } = meaning;
  const { published, previous, direction, exact, nearby, narrative } = anchors;
  const follows = meaning.anchor !== undefined;
  if (of) {
    const span = resolve(of, anchors);
    return !span || span.last - span.first > 6 ? undefined : from(span.anchor, daySpan(nthWeekday(span, weekday, 1)));
  }
  const told = (follows || (narrative && by === undefined)) && previous?.grain === 'D';
  const base = told ? previous.first : published;
  if (base === undefined) return undefined;
  const at = (turn: number): Stretch => daySpan(base - weekdayOf(base) + weekday + 7 * turn);
  const step = by === undefined ? undefined : by * sign;
  const future = told || follows || step === 0 || direction === 'future';
  const strict = exact && future && by === undefined && weekdayOf(base) === weekday;
  const found = turnOf({ at, near: 0, base, by: step, strict, nearest: nearby && by === undefined && !told }, future ? 'future' : 'past');
  return from(told ? 'previous' : 'dct', far !== undefined && found && found.first - base < 3 ? daySpan(found.first + 7) : found);
};

const nth: Resolver = ({ weekday, ...meaning }, anchors) => {
  const { nth: written = 1, sign = 1, of } = meaning;
  const { unit, count: length } = meaning.much ? measure(meaning.much) : meaning;
  const span = resolve(of ?? { ...meaning, kind: 'date' }, anchors);
  if (!span) return undefined;
  const count = written < 0 ? written : sign * written;
  const found = ((): Stretch | undefined => {
    if (weekday !== undefined) return daySpan(nthWeekday(span, weekday, count));
    if (unit !== undefined && length !== undefined) return runOf(span, unit, count < 0 ? -length : count === 1 ? length : 0);
    if (unit === 'D' && !/[MW*]/.test(span.grain)) return undefined;
    if (unit === 'D') return daySpan(count > 0 ? span.first + count - 1 : span.last + count + 1);
    if (unit === 'E') return daysBetween(nthWeekday(span, 6, count), nthWeekday(span, 6, count) + 1);
    if (unit === 'W') return span.grain === 'D' ? unitSpan('W', span.first, 0) : weekOf(span, count);
    if (unit === undefined || !/[MYX]/.test(unit) || (unit === 'M' && !/[Y*]/.test(span.grain))) return undefined;
    return count > 0 ? unitSpan(unit, span.first, count - 1) : unitSpan(unit, span.last, count + 1);
  })();
  return !found || found.first > span.last || (found.last < span.first && span.grain !== 'D') ? undefined : from(span.anchor, found);
};

/** Seasons, quarters and halves of a year: of the one that is told, or one near the anchor. */
const division: Resolver = ({ season, month, nth: written = Math.ceil((month ?? 1) / 3), half, of, by, anchor, ...rest }, anchors) => {
  const { published, previous, direction, narrative } = anchors;
  const part = written < 0 ? written + (half === undefined ? 5 : 3) : written;
  const at = (turn: number): Stretch => divisionSpan(turn, season ?? (half === undefined ? 32 : 39) + part);
  const year = yearOf(rest);
  if (year !== undefined) return from('absolute', at(year));
  if (of) {
    const span = resolve(of, anchors);
    // EDTF has no half of a month
    if (half !== undefined && span?.grain === 'M') return span;
    return span?.grain === 'Y' || of.kind === 'range' ? from(span?.anchor ?? 'dct', span && at(civilFromDays(span.first).year)) : undefined;
  }
  if (anchor !== undefined && previous)
    return from('previous', turnOf({ at, near: civilFromDays(previous.first).year, base: previous.first, by }, direction));
  if (narrative && by === undefined && previous) return from('previous', at(civilFromDays(previous.first).year));
  if (published === undefined || anchor !== undefined) return undefined;
  const near = civilFromDays(published).year;
  const now = [at(near - 1), at(near)].find(({ first, last }) => first <= published && published <= last);
  const found = by === 0 ? (now ?? at(near)) : turnOf({ at, near, base: published, by }, by === undefined && now ? 'past' : direction);
  // «figures for the second quarter are due tomorrow»: the one that is over, not one of a year ahead
  const isFar = by === undefined && season === undefined && found !== undefined && found.first > published + 200;
  return from('dct', isFar ? turnOf({ at, near, base: published }, 'past') : found);
};

/** Thirds of a month or week are only for calendars; what a text calls early or late keeps the precision of what it is early or late in. */
const edge: Resolver = (meaning, anchors) => {
  const span = whole(meaning, anchors);
  const third = span?.grain === 'M' ? 10 : 3;
  if (meaning.edge === undefined || !span || !anchors.exact || (span.grain !== 'M' && span.grain !== 'W')) return span;
  const first =
    meaning.edge === 1 ? span.first : meaning.edge === 2 ? span.first + third : span.grain === 'M' ? span.first + 20 : span.last - 2;
  const last = meaning.edge === 1 ? span.first + third - 1 : meaning.edge === 2 ? span.last - third : span.last;
  return from(span.anchor, span.grain === 'W' ? span : daysBetween(first, last));
};

type End = Meaning | number;

/** What one end of a range leaves out, from the other: «3 to 12 September 2020», «December to May 2021». */
function filled(one: End, other: End, isFirst: boolean): End {
  if (typeof one === 'number' || typeof other === 'number' || one.kind !== 'date' || other.kind !== 'date' || one.year !== undefined)
    return one;
  const { month, year } = other;
  if (one.month !== undefined && year !== undefined) return { ...one, year: isFirst && one.month > (month ?? 12) ? year - 1 : year };
  if (one.month !== undefined || one.day === undefined || month === undefined) return one;
  return { ...one, month, ...(year === undefined ? {} : { year }) };
}

/** Both ends, each as precise as it is written. */
const range: Resolver = (meaning, anchors) => {
  const { from: first, to: last, much } = meaning;
  if (first === undefined) return undefined;
  const until: End = last ?? { kind: 'distance', from: first, ...(much ? { much } : {}) };
  const start = resolveEnd(last === undefined ? first : filled(first, last, true), anchors, meaning);
  if (!start) return undefined;
  const dated = typeof until !== 'number' && (until.kind === 'date' || until.kind === 'weekday');
  const next = { ...anchors, previous: start };
  const since = start.anchor === 'absolute' ? anchors.published : start.first;
  const ahead = { ...next, published: since, direction: 'future', nearby: false } as const;
  const end = resolveEnd(filled(until, first, false), dated ? ahead : next, meaning);
  // a second day that does not exist makes the whole a mistake; what is no date at all does not
  if (!end || end.last < start.first) return typeof until !== 'number' && until.kind === 'date' ? undefined : start;
  const { published = start.first, direction, retold } = anchors;
  // «ran from March to June», told in May
  if (retold && end.last > published && start.anchor === 'dct')
    return range(meaning, { ...anchors, published: start.first - 1, retold: false });
  // «runs from 21 to 26 November», told on the 22nd
  const isAhead = direction === 'future' && start.grain === 'D' && start.first > published;
  const now = isAhead && range(meaning, { ...anchors, direction: 'past' });
  if (now && published <= now.last) return now;
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`;
  const isEither = meaning.or !== undefined && edtf.includes('/');
  return { ...start, last: end.last, grain: '*', edtf: isEither ? `[${start.edtf},${end.edtf}]` : edtf };
};

/** «3 to 12 September», «between the 3rd and the 12th of this month». */
const dayRange: Resolver = ({ first = 1, of, ...last }, anchors) => {
  const days = { ...last, kind: 'range' } as const;
  if (!of) return range({ ...days, from: { ...last, kind: 'date', day: first }, to: { ...last, kind: 'date' } }, anchors);
  // in a month that has a name they are dates as any; in «this month» days are counted
  const isNamed = of.kind === 'date' && of.month !== undefined && of.anchor === undefined;
  const at = (day: number, inside: Meaning): Meaning => (isNamed ? { ...inside, day } : { kind: 'nth', nth: day, unit: 'D', of });
  // the last day is of the first one's month: «26 و30 دجنبر المنصرم»
  const { by, ...plain } = of;
  return range({ ...days, from: at(first, of), to: at(last.day ?? first, by === undefined ? of : plain) }, anchors);
};

const about: Resolver = (meaning, anchors) => {
  const span = whole(meaning, anchors);
  return !span || anchors.exact || /[~/T[]/.test(span.edtf) ? span : { ...span, edtf: `${span.edtf}~` };
};

const holiday: Resolver = ({ holiday: name = '', nth: written = 1, year, by, inside }, anchors) => {
  const { published, previous, narrative, nearby, direction } = anchors;
  const span = inside && resolve(inside, anchors);
  const at = (turn: number): Stretch | undefined => {
    const day = holidayIn(name, turn);
    return day === undefined ? undefined : daySpan(day + written - 1);
  };
  if (inside) return from(span?.anchor ?? 'previous', span && at(civilFromDays(span.first).year));
  if (year !== undefined) return from('absolute', at(year));
  if (narrative && previous) return from('previous', at(civilFromDays(previous.first).year));
  if (published === undefined) return undefined;
  const near = civilFromDays(published).year;
  // one that is just ahead is meant, even beside «announced»
  const soon = [near, near + 1].map(at).find((day) => day && day.first >= published && day.first < published + 7);
  if (by === undefined && soon) return from('dct', soon);
  return from('dct', turnOf({ at, near, base: published, by: by === 0 ? undefined : by, nearest: nearby && by === undefined }, direction));
};

/** Of what has not begun, or is over, nothing says where its rest begins. */
const rest: Resolver = (meaning, anchors) => {
  const span = whole(meaning, anchors);
  const { published } = anchors;
  if (!span || published === undefined || span.first > published || span.last < published) return span;
  return from('dct', daysBetween(published, span.last));
};

/** «الثلاثاء والأربعاء المقبلين»: what stands after both says which. */
const weekdays: Resolver = ({ first = 1, weekday: last = 1, ...rest }, anchors) =>
  range({ kind: 'range', from: { ...rest, kind: 'weekday', weekday: first }, to: { kind: 'weekday', weekday: last } }, anchors);

const resolvers: Readonly<Partial<Record<Kind, Resolver>>> = {
  date,
  either: resolveEither,
  quantity: (much, anchors) => resolveUnit({ ...much, by: much.count ?? 1, count: 1 }, anchors),
  unit: resolveUnit,
  distance,
  weekday,
  weekdays,
  nth,
  division,
  edge,
  range,
  'day-range': (meaning, anchors) => eachOf(dayRange(meaning, anchors), meaning),
  time: (meaning, anchors) => resolveTime(meaning, anchors, meaning.of && resolve(meaning.of, anchors)),
  // a part of a day or a night has the date of its day: EDTF has no word for it
  part: ({ of, by = 0 }, anchors) => (of ? resolve(of, anchors) : resolveUnit({ kind: 'unit', unit: 'D', by }, anchors)),
  about,
  holiday,
  rest,
  decade: ({ year = 0, era, century = 20 }) =>
    from('absolute', era === -1 ? yearsBetween(-9 - year + 1, 1 - year) : decadeSpan(year < 100 ? century * 100 - 100 + year : year)),
  century: ({ first, century = 1, era = 1, hijri }) =>
    from(
      'absolute',
      hijri !== undefined
        ? hijriCentury(century)
        : first === undefined
          ? centurySpan(century * era)
          : centuriesBetween(first * era, century * era),
    ),
  now: resolveNow,
};

/** A month of a year of five digits, and a century of three: EDTF has none; and what is ten thousand years ahead is a length of time. */
const UNWRITABLE = /^Y\d|Y-?\d+[-X]|\d{3}XX/;

/** The date that an expression means, or `undefined` where the text does not give one that can be written. */
export const resolve: Resolver = (meaning, anchors) => {
  const found = resolvers[meaning.kind]?.(meaning, anchors);
  return found && found.first <= found.last && !UNWRITABLE.test(found.edtf) ? found : undefined;
};
