import { civilFromDays, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import {
  addMonths, centurySpan, daySpan, decadeSpan, divisionSpan, monthSpan, nthWeekday, printClock, printDay, stretch, unitSpan, weekdayOf, yearSpan, type CalendarSpan,
} from './calendar-span.js';
import { fromHijri, hijriStretch, hijriYearAt } from './hijri.js';
import { holidayIn } from './holiday.js';
import type { Clock, Meaning, Unit, WrittenDate } from './meaning.js';

/** What expressions are measured from. */
export interface Anchors {
  /** The day of publication; without it nothing relative has a date. */
  readonly published: number | undefined;
  /** Minutes since the midnight of that day, where they are known. */
  readonly minute: number | undefined;
  /** The date that was mentioned last. */
  readonly previous: CalendarSpan | undefined;
  /** The words around tell what has happened. */
  readonly retold: boolean;
  /** Where a weekday, a month or a day without its year lies. */
  readonly direction: 'past' | 'future';
  /** Read single phrases as a calendar does: clock times are of the day, early and late are thirds, «a month ago» is a day. */
  readonly exact: boolean;
  /** It may lie on either side, so take the nearest: what was planned has been called off, or nothing is said at all. */
  readonly nearby: boolean;
  /** Dates without a year belong to the year of the date before, not to that of publication. */
  readonly narrative: boolean;
}

/** What an expression was measured from: the day of publication, nothing, a date mentioned before, or an event. */
export type Anchor = 'dct' | 'absolute' | 'previous' | 'event';

export interface Resolution extends CalendarSpan {
  readonly anchor: Anchor;
}

type Result = Resolution | undefined;
type Resolver<K extends Meaning['kind']> = (meaning: Extract<Meaning, { kind: K }>, anchors: Anchors) => Result;

const from = (anchor: Anchor, span: CalendarSpan | undefined): Result => (span === undefined ? undefined : { ...span, anchor });

const exists = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function hijriDate({ year, month, day }: WrittenDate, { published }: Anchors): Result {
  const written = year ?? (published === undefined ? undefined : hijriYearAt(published));
  if (written === undefined) return undefined;
  const anchor = year === undefined ? 'dct' : 'absolute';
  if (month !== undefined && day !== undefined) {
    const found = fromHijri(written, month, day);
    return found && from(anchor, { ...daySpan(found.days), edtf: printDay(found.days) + (found.exact ? '' : '~') });
  }
  const span = hijriStretch(written, month);
  return span && from(anchor, stretch(span.first, span.last));
}

/** The year in which a month is nearest to a day. */
function nearestYear(month: number, day: number): number {
  const { year } = civilFromDays(day);
  const distanceTo = (candidate: number): number => Math.abs(monthSpan(candidate, month).first + 14 - day);
  return [year, year - 1, year + 1].reduce((best, candidate) => (distanceTo(candidate) < distanceTo(best) ? candidate : best));
}

/** The year in which a day or month without one lies, seen from a day. */
function yearNear(month: number, day: number | undefined, weekday: number | undefined, { published, previous, direction, narrative, nearby }: Anchors): number | undefined {
  if (narrative && previous !== undefined) {
    const { year, month: before } = civilFromDays(previous.first);
    return previous.grain !== 'Y' && month < before - 5 ? year + 1 : year;
  }
  if (published === undefined) return undefined;
  const today = civilFromDays(published);
  const step = direction === 'past' ? -1 : 1;
  const order = month * 32 + (day ?? 0) - (today.month * 32 + (day === undefined ? 0 : today.day));
  const ahead = order * step >= 0 ? today.year : today.year + step;
  const nearest = nearby ? nearestYear(month, published) : ahead;
  const fitting = (year: number): boolean => exists(year, month, day ?? 1) && (weekday === undefined || weekdayOf(daysFromCivil(year, month, day ?? 1)) === weekday);
  if (day === undefined || fitting(nearest)) return nearest;
  const candidates = [nearest - step, nearest, ...[1, 2, 3].map((years) => nearest + step * years)];
  return candidates.find(fitting) ?? (weekday === undefined ? undefined : candidates.find((year) => exists(year, month, day)));
}

const date: Resolver<'date'> = (written, anchors) => {
  if (written.calendar === 'hijri') return hijriDate(written, anchors);
  const { year, month, day, weekday } = written;
  if (month === undefined) {
    if (year !== undefined) return from('absolute', yearSpan(year));
    return day === undefined ? undefined : dayOfMonth(day, weekday, anchors);
  }
  const inherited = anchors.narrative && anchors.previous !== undefined ? 'previous' : 'dct';
  const resolved = year ?? yearNear(month, day, weekday, anchors);
  if (resolved === undefined) return undefined;
  if (day === undefined) return from(year === undefined ? inherited : 'absolute', monthSpan(resolved, month));
  if (!exists(resolved, month, day)) return undefined;
  const found = daysFromCivil(resolved, month, day);
  // «the third Tuesday», where Tuesday the third does not exist
  const counted = weekday !== undefined && day <= 5 && weekdayOf(found) !== weekday;
  return from(year === undefined ? inherited : 'absolute', daySpan(counted ? nthWeekday(monthSpan(resolved, month), weekday, day) : found));
};

/** «Friday the 15th», «the 24th»: the nearest such day, in the month of the anchor or the one beside it. */
function dayOfMonth(day: number, weekday: number | undefined, { published, previous, narrative, direction }: Anchors): Result {
  const base = narrative ? (previous?.first ?? published) : published;
  if (base === undefined) return undefined;
  const { year, month } = civilFromDays(base);
  const step = direction === 'past' ? -1 : 1;
  if (weekday !== undefined && day <= 5 && weekdayOf(daysFromCivil(year, month, day)) !== weekday) return from('dct', daySpan(nthWeekday(monthSpan(year, month), weekday, day)));
  const months = weekday === undefined ? [0, step] : [0, step, -step, 2 * step, 3 * step, 4 * step];
  const days = months.flatMap((by) => {
    const first = civilFromDays(daysFromCivil(year, month + by, 1));
    return exists(first.year, first.month, day) ? [daysFromCivil(first.year, first.month, day)] : [];
  });
  const found = days.find((at) => (weekday === undefined ? narrative || (at - base) * step >= 0 : weekdayOf(at) === weekday));
  return found === undefined ? undefined : from(narrative && previous !== undefined ? 'previous' : 'dct', daySpan(found));
}

/** The day that units are counted from, and what it was. */
function base(anchor: 'previous' | undefined, { published, previous, exact }: Anchors): { readonly day: number; readonly anchor: Anchor } | undefined {
  if (anchor === 'previous' && previous !== undefined) return { day: previous.first, anchor: 'previous' };
  return published === undefined || (anchor === 'previous' && !exact) ? undefined : { day: published, anchor: 'dct' };
}

const unit: Resolver<'unit'> = ({ unit, by, count, anchor }, anchors) => {
  const start = base(anchors.narrative && by === 0 ? 'previous' : anchor, anchors);
  if (start === undefined) return undefined;
  // «that day» of a month or year would be made up
  if (start.anchor === 'previous' && unitLength[unit] < unitLength[anchors.previous?.grain === '*' ? 'W' : (anchors.previous?.grain ?? 'D')]) return undefined;
  if (unitLength[unit] === 0) return undefined;
  if (count === undefined || by === 0) return from(start.anchor, unitSpan(unit, start.day, by));
  const near = unitSpan(unit, start.day, by);
  const far = unitSpan(unit, start.day, by * count);
  return from(start.anchor, stretch(Math.min(near.first, far.first), Math.max(near.last, far.last)));
};

const unitLength: Readonly<Record<Unit, number>> = { s: 0, m: 0, h: 0, D: 1, E: 2, W: 7, M: 30, Q: 90, S: 90, Y: 365, X: 3650, C: 36500 };

const moved = (unit: Unit, day: number, count: number): number =>
  unit === 'M' || unit === 'Q' ? addMonths(day, count * (unit === 'M' ? 1 : 3)) : unitLength[unit] >= 365 ? addMonths(day, count * 12 * Math.round(unitLength[unit] / 365)) : day + count * (unit === 'E' ? 7 : unitLength[unit]);

const minutesIn: Readonly<Record<Unit, number>> = { ...unitLength, s: 1 / 60, m: 1, h: 60 };

/** The moment of publication, moved by minutes. Only where its time of day is known, or a calendar would say its day. */
function moment({ published, minute, exact }: Anchors, minutes: number): CalendarSpan | undefined {
  if (published === undefined || (minute === undefined && !exact)) return undefined;
  const seconds = Math.round(((minute ?? 0) + minutes) * 60);
  const day = daySpan(published + Math.floor(seconds / 86_400));
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  return { ...day, edtf: day.edtf + printClock({ hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 }) };
}

const distance: Resolver<'distance'> = ({ unit, count, more, anchor, from: other }, anchors) => {
  const origin = other === undefined ? undefined : resolve(other, anchors);
  if (other !== undefined && origin === undefined) return undefined;
  if (anchor === 'ahead' && anchors.retold) return undefined;
  if (unitLength[unit] === 0 && other === undefined && anchors.previous === undefined) return from('dct', moment(anchors, count * minutesIn[unit]));
  const retold = anchor === 'previous' || (anchor === 'either' && anchors.retold) ? 'previous' : undefined;
  const start = origin === undefined ? base(retold, anchors) : { day: origin.first, anchor: origin.anchor };
  if (start === undefined) return undefined;
  if (unitLength[unit] === 0) return from(start.anchor, start.anchor === 'dct' ? moment(anchors, count * minutesIn[unit]) : undefined);
  const day = moved(unit, start.day, count);
  if (more?.kind === 'distance') return from(start.anchor, daySpan(moved(more.unit, day, more.count)));
  const coarse = start.anchor === 'previous' && anchors.previous !== undefined && unitLength[unit] < unitLength[anchors.previous.grain === '*' ? 'W' : anchors.previous.grain];
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
  if (by === undefined || by === 0) return from('dct', daySpan(direction === 'past' && by === undefined ? start - back : start + (ahead === 0 && exact && by === undefined ? 7 : ahead)));
  return from('dct', daySpan(by < 0 ? start - (back === 0 ? 7 : back) + 7 * (by + 1) : start + (ahead === 0 ? 7 : ahead) + 7 * (by - 1)));
};

/** The first week of a year has its first Thursday (ISO 8601); that of a month is the first that begins in it, the last the last that ends in it. */
const weekOf = (span: CalendarSpan, nth: number): CalendarSpan => unitSpan('W', nthWeekday(span, span.grain === 'Y' ? 4 : nth > 0 ? 1 : 7, nth), 0);

const nth: Resolver<'nth'> = ({ nth, weekday, unit, of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined) return undefined;
  const inside = (found: CalendarSpan): Result => (found.first > span.last || found.last < span.first ? undefined : from(span.anchor, found));
  if (weekday !== undefined) return inside(daySpan(nthWeekday(span, weekday, nth)));
  switch (unit) {
    case 'D':
      return inside(daySpan(nth > 0 ? span.first + nth - 1 : span.last + nth + 1));
    case 'W':
      return span.grain === 'D' ? from(span.anchor, unitSpan('W', span.first, 0)) : inside(weekOf(span, nth));
    case 'M':
      return span.grain === 'Y' || span.grain === '*' ? inside(nth > 0 ? unitSpan('M', span.first, nth - 1) : unitSpan('M', span.last, nth + 1)) : undefined;
    case 'Y':
    case 'X':
      return inside(nth > 0 ? unitSpan(unit, span.first, nth - 1) : unitSpan(unit, span.last, nth + 1));
    default:
      return undefined;
  }
};

const season: Resolver<'season'> = ({ season, by, of }, anchors) => {
  const inside = of === undefined ? undefined : resolve(of, anchors);
  if (of !== undefined) return inside?.grain === 'Y' ? from(inside.anchor, divisionSpan(civilFromDays(inside.first).year, season)) : undefined;
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
  return from(span.anchor, span.grain === 'W' ? span : stretch(first, last));
};

/** Both ends, each as precise as it is written; what one end leaves out it takes from the other. */
const range: Resolver<'range'> = ({ from: first, to: last }, anchors) => {
  const [written, until] = shareYear(first, last);
  const start = resolve(written, anchors);
  const end = start && resolve(until, { ...anchors, ...(until.kind === 'date' || until.kind === 'weekday' ? { published: start.anchor === 'absolute' ? anchors.published : start.first, direction: 'future' } : {}), previous: start });
  // a second day that does not exist makes the whole a mistake; what is no date at all does not
  if (start === undefined || end === undefined || end.last < start.first) return until.kind === 'date' ? undefined : start;
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`;
  return { first: start.first, last: end.last, grain: '*', anchor: start.anchor, edtf };
};

function shareYear(first: Meaning, last: Meaning): readonly [Meaning, Meaning] {
  if (first.kind !== 'date' || last.kind !== 'date') return [first, last];
  const filled = (one: WrittenDate, other: WrittenDate): WrittenDate => ({
    ...one,
    ...(one.year === undefined && other.year !== undefined && one.month !== undefined ? { year: one.month > (other.month ?? 12) && one === first ? other.year - 1 : other.year } : {}),
    ...(one.year === undefined && one.month === undefined && one.day !== undefined && other.month !== undefined ? { month: other.month, ...(other.year === undefined ? {} : { year: other.year }) } : {}),
  });
  return [filled(first, last), filled(last, first)];
}

const minutes = ({ hour, minute }: Clock): number => hour * 60 + minute;

const time: Resolver<'time'> = ({ clock, until, date, by }, anchors) => {
  if (date === undefined && !anchors.exact) return undefined;
  const span = date === undefined ? unit({ kind: 'unit', unit: 'D', by: by ?? 0 }, anchors) : resolve(date, anchors);
  if (span?.grain !== 'D') return span;
  const day = printDay(span.first);
  if (until === undefined) return { ...span, edtf: day + printClock(clock) };
  const endDay = minutes(until) < minutes(clock) ? span.first + 1 : span.first;
  return { ...span, edtf: `${day}${printClock(clock)}/${printDay(endDay)}${printClock(until)}` };
};

/** A part of a day or a night has the date of its day: EDTF has no word for it. */
const part: Resolver<'part'> = ({ date, by = 0 }, anchors) => (date === undefined ? unit({ kind: 'unit', unit: 'D', by }, anchors) : resolve(date, anchors));

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

const either: Resolver<'either'> = ({ dates, weekday }, anchors) => {
  const spans = dates.flatMap((written) => date(written, anchors) ?? []).sort((one, other) => one.first - other.first);
  const named = spans.find(({ first }) => weekdayOf(first) === weekday);
  if (named !== undefined) return named;
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && from('absolute', { first: first.first, last: last.last, grain: '*', edtf: `[${first.edtf},${last.edtf}]` });
};

const rest: Resolver<'rest'> = ({ of }, anchors) => {
  const span = resolve(of, anchors);
  if (span === undefined || anchors.published === undefined || span.first > anchors.published) return span;
  return from('dct', stretch(anchors.published, span.last));
};

const resolvers: { readonly [K in Meaning['kind']]: Resolver<K> } = {
  date, unit, distance, weekday, nth, season, month, quarter, edge, range, time, part, about, holiday, either, rest,
  decade: ({ year }) => from('absolute', decadeSpan(year)),
  century: ({ century }) => from('absolute', centurySpan(century)),
  now: (_, anchors) => (anchors.exact ? from('dct', moment(anchors, 0)) : undefined),
  event: () => undefined,
  undated: () => undefined,
};

/** The date that an expression means, or `undefined` where the text does not give one. */
export function resolve<K extends Meaning['kind']>(meaning: Extract<Meaning, { kind: K }>, anchors: Anchors): Result {
  const resolver = resolvers[meaning.kind] as Resolver<K>;
  return resolver(meaning, anchors);
}
