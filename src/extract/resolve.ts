import { civilFromDays } from '../date/civil-days.js';
import { from, type Anchors, type Resolver, type Result } from './anchors.js';
import { holidayIn } from './holiday.js';
import type { Clock, Meaning, WrittenDate } from './meaning.js';
import { resolveDate, resolveEither } from './resolve-date.js';
import { base, moment, moved, resolveUnit, unitLength } from './resolve-unit.js';
import {
  centurySpan,
  daysBetween,
  daySpan,
  decadeSpan,
  divisionSpan,
  monthSpan,
  nthWeekday,
  printClock,
  printDay,
  unitSpan,
  weekdayOf,
  type Stretch,
} from './stretch.js';

const distance: Resolver<'distance'> = ({ unit, count, more, anchor, from: other }, anchors) => {
  const origin = other === undefined ? undefined : resolve(other, anchors);
  if (other !== undefined && origin === undefined) return undefined;
  if (anchor === 'ahead' && anchors.retold) return undefined;
  if (unitLength[unit] === 0 && other === undefined && anchors.previous === undefined) return from('dct', moment(anchors, unit, count));
  const retold = anchor === 'previous' || (anchor === 'either' && anchors.retold) ? 'previous' : undefined;
  const start = origin === undefined ? base(retold, anchors) : { day: origin.first, anchor: origin.anchor };
  if (start === undefined) return undefined;
  if (unitLength[unit] === 0) return from(start.anchor, start.anchor === 'dct' ? moment(anchors, unit, count) : undefined);
  const day = moved(unit, start.day, count);
  if (more?.kind === 'distance') return from(start.anchor, daySpan(moved(more.unit, day, more.count)));
  const coarse =
    start.anchor === 'previous' &&
    anchors.previous !== undefined &&
    unitLength[unit] < unitLength[anchors.previous.grain === '*' ? 'W' : anchors.previous.grain];
  if (coarse) return undefined;
  if (unit === 'D' || anchors.exact) return from(start.anchor, daySpan(day));
  const span = unitSpan(unit === 'Q' ? 'M' : unit, day, 0);
  return from(start.anchor, unit === 'W' || unit === 'E' ? span : { ...span, edtf: `${span.edtf}~` });
};

const weekday: Resolver<'weekday'> = ({ weekday, by, of }, anchors) => {
  const { published, direction, exact } = anchors;
  if (of !== undefined) {
    const span = resolve(of, anchors);
    return span === undefined || span.last - span.first > 6 ? undefined : from(span.anchor, daySpan(nthWeekday(span, weekday, 1)));
  }
  const narrated = anchors.narrative && anchors.previous?.grain === 'D' && by === undefined ? anchors.previous.first : undefined;
  const start = narrated ?? published;
  if (start === undefined) return undefined;
  const back = (weekdayOf(start) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(start) + 7) % 7;
  if (narrated !== undefined) return from('previous', daySpan(start + ahead));
  if (anchors.nearby && by === undefined) return from('dct', daySpan(ahead < back ? start + ahead : start - back));
  if (by === undefined || by === 0)
    return from(
      'dct',
      daySpan(direction === 'past' && by === undefined ? start - back : start + (ahead === 0 && exact && by === undefined ? 7 : ahead)),
    );
  return from('dct', daySpan(by < 0 ? start - (back === 0 ? 7 : back) + 7 * (by + 1) : start + (ahead === 0 ? 7 : ahead) + 7 * (by - 1)));
};

/** The first week of a year has its first Thursday (ISO 8601); that of a month is the first that begins in it, the last the last that ends in it. */
const weekOf = (span: Stretch, nth: number): Stretch => unitSpan('W', nthWeekday(span, span.grain === 'Y' ? 4 : nth > 0 ? 1 : 7, nth), 0);

const nth: Resolver<'nth'> = ({ nth, weekday, unit, of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined) return undefined;
  const inside = (found: Stretch): Result => (found.first > span.last || found.last < span.first ? undefined : from(span.anchor, found));
  if (weekday !== undefined) return inside(daySpan(nthWeekday(span, weekday, nth)));
  switch (unit) {
    case 'D':
      return inside(daySpan(nth > 0 ? span.first + nth - 1 : span.last + nth + 1));
    case 'W':
      return span.grain === 'D' ? from(span.anchor, unitSpan('W', span.first, 0)) : inside(weekOf(span, nth));
    case 'M':
      return span.grain === 'Y' || span.grain === '*'
        ? inside(nth > 0 ? unitSpan('M', span.first, nth - 1) : unitSpan('M', span.last, nth + 1))
        : undefined;
    case 'Y':
    case 'X':
      return inside(nth > 0 ? unitSpan(unit, span.first, nth - 1) : unitSpan(unit, span.last, nth + 1));
    default:
      return undefined;
  }
};

const season: Resolver<'season'> = ({ season, by, of }, anchors) => {
  const inside = of === undefined ? undefined : resolve(of, anchors);
  if (of !== undefined)
    return inside?.grain === 'Y' ? from(inside.anchor, divisionSpan(civilFromDays(inside.first).year, season)) : undefined;
  const narrated = anchors.narrative && by === undefined ? anchors.previous : undefined;
  const day = narrated?.first ?? anchors.published;
  if (day === undefined) return undefined;
  const { year } = civilFromDays(day);
  if (narrated !== undefined) return from('previous', divisionSpan(year, season));
  const near = [year - 1, year, year + 1].map((candidate) => divisionSpan(candidate, season));
  const step = by === undefined || by === 0 ? (anchors.direction === 'past' ? -1 : 1) : by;
  const now = by === 0 || by === undefined ? near.find(({ first, last }) => first <= day && day <= last) : undefined;
  if (now !== undefined) return from('dct', now);
  if (by === 0) return from('dct', near[1]);
  return from('dct', step < 0 ? near.findLast(({ last }) => last < day) : near.find(({ first }) => first > day));
};

const month: Resolver<'month'> = ({ month, by }, { published }) => {
  if (published === undefined) return undefined;
  const today = civilFromDays(published);
  const passed = month < today.month;
  const same = month === today.month;
  if (by === 0) return from('dct', monthSpan(today.year, month));
  const year = by < 0 ? today.year + (passed ? 0 : -1) : today.year + (passed || same ? 1 : 0) + by - 1;
  return from('dct', monthSpan(year, month));
};

const quarter: Resolver<'quarter'> = ({ quarter, half, of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined) return undefined;
  const year = civilFromDays(span.first).year;
  if (span.grain !== 'Y') return undefined;
  return from(span.anchor, divisionSpan(year, (half === true ? 39 : 32) + quarter));
};

/** Thirds of a month or week are only for calendars; what a text calls early or late keeps the precision of what it is early or late in. */
const edge: Resolver<'edge'> = ({ edge, of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined || !anchors.exact || (span.grain !== 'M' && span.grain !== 'W')) return span;
  const third = span.grain === 'M' ? 10 : 3;
  const first = edge === 1 ? span.first : edge === 2 ? span.first + third : span.grain === 'M' ? span.first + 20 : span.last - 2;
  const last = edge === 1 ? span.first + third - 1 : edge === 2 ? span.last - third : span.last;
  return from(span.anchor, span.grain === 'W' ? span : daysBetween(first, last));
};

/** Both ends, each as precise as it is written; what one end leaves out it takes from the other. */
const range: Resolver<'range'> = ({ from: first, to: last }, anchors) => {
  const [written, until] = shareYear(first, last);
  const start = resolve(written, anchors);
  const end =
    start &&
    resolve(until, {
      ...anchors,
      ...(until.kind === 'date' || until.kind === 'weekday'
        ? { published: start.anchor === 'absolute' ? anchors.published : start.first, direction: 'future' }
        : {}),
      previous: start,
    });
  // a second day that does not exist makes the whole a mistake; what is no date at all does not
  if (start === undefined || end === undefined || end.last < start.first) return until.kind === 'date' ? undefined : start;
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`;
  return { first: start.first, last: end.last, grain: '*', anchor: start.anchor, edtf };
};

function shareYear(first: Meaning, last: Meaning): readonly [Meaning, Meaning] {
  if (first.kind !== 'date' || last.kind !== 'date') return [first, last];
  const filled = (one: WrittenDate, other: WrittenDate): WrittenDate => ({
    ...one,
    ...(one.year === undefined && other.year !== undefined && one.month !== undefined
      ? { year: one.month > (other.month ?? 12) && one === first ? other.year - 1 : other.year }
      : {}),
    ...(one.year === undefined && one.month === undefined && one.day !== undefined && other.month !== undefined
      ? { month: other.month, ...(other.year === undefined ? {} : { year: other.year }) }
      : {}),
  });
  return [filled(first, last), filled(last, first)];
}

const minutes = ({ hour, minute }: Clock): number => hour * 60 + minute;

const time: Resolver<'time'> = ({ clock, until, date, by }, anchors) => {
  if (date === undefined && !anchors.exact) return undefined;
  const span = date === undefined ? resolveUnit({ kind: 'unit', unit: 'D', by: by ?? 0 }, anchors) : resolve(date, anchors);
  if (span?.grain !== 'D') return span;
  const day = printDay(span.first);
  if (until === undefined) return { ...span, edtf: day + printClock(clock) };
  const endDay = minutes(until) < minutes(clock) ? span.first + 1 : span.first;
  return { ...span, edtf: `${day}${printClock(clock)}/${printDay(endDay)}${printClock(until)}` };
};

/** A part of a day or a night has the date of its day: EDTF has no word for it. */
const part: Resolver<'part'> = ({ date, by = 0 }, anchors) =>
  date === undefined ? resolveUnit({ kind: 'unit', unit: 'D', by }, anchors) : resolve(date, anchors);

const about: Resolver<'about'> = ({ of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined || /[~/]/.test(span.edtf) || anchors.exact || span.edtf.includes('T')) return span;
  return { ...span, edtf: `${span.edtf}~` };
};

const holiday: Resolver<'holiday'> = ({ holiday, year, by }, { published, previous, narrative, direction }) => {
  const at = (candidate: number): number | undefined => holidayIn(holiday, candidate);
  const written = year === undefined ? undefined : at(year);
  if (written !== undefined) return from('absolute', daySpan(written));
  if (narrative && previous !== undefined) {
    const narrated = at(civilFromDays(previous.first).year);
    return narrated === undefined ? undefined : from('previous', daySpan(narrated));
  }
  if (published === undefined) return undefined;
  const today = civilFromDays(published).year;
  const days = [today - 1, today, today + 1].flatMap((candidate) => at(candidate) ?? []);
  const step = by === undefined || by === 0 ? (direction === 'past' ? -1 : 1) : by;
  const found = step < 0 ? days.findLast((day) => day <= published) : days.find((day) => day >= published);
  return found === undefined ? undefined : from('dct', daySpan(found));
};

const rest: Resolver<'rest'> = ({ of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined || anchors.published === undefined || span.first > anchors.published) return span;
  return from('dct', daysBetween(anchors.published, span.last));
};

const resolvers: { readonly [K in Meaning['kind']]: Resolver<K> } = {
  date: resolveDate,
  unit: resolveUnit,
  either: resolveEither,
  distance,
  weekday,
  nth,
  season,
  month,
  quarter,
  edge,
  range,
  time,
  part,
  about,
  holiday,
  rest,
  decade: ({ year }) => from('absolute', decadeSpan(year)),
  century: ({ century }) => from('absolute', centurySpan(century)),
  now: (_, anchors) => (anchors.exact ? from('dct', moment(anchors, 's', 0)) : undefined),
  event: () => undefined,
  undated: () => undefined,
};

/** The date that an expression means, or `undefined` where the text does not give one. */
export function resolve(meaning: Meaning, anchors: Anchors): Result {
  // the table has for each kind the resolver of that kind
  const resolver = resolvers[meaning.kind] as (meaning: Meaning, anchors: Anchors) => Result;
  return resolver(meaning, anchors);
}
