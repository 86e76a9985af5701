import { civilFromDays, daysFromCivil, daysInMonth } from '../date/civil-days.js';
import { from, type Anchors, type Resolver, type Result } from './anchors.js';
import { fromHijri, hijriStretch, hijriYearAt } from './hijri.js';
import type { WrittenDate } from './meaning.js';
import { daysBetween, daySpan, monthSpan, nthWeekday, printDay, weekdayOf, yearSpan } from './stretch.js';

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function hijriDate({ year, month, day }: WrittenDate, { published }: Anchors): Result {
  const written = year ?? (published === undefined ? undefined : hijriYearAt(published));
  if (written === undefined) return undefined;
  const anchor = year === undefined ? 'dct' : 'absolute';
  if (month !== undefined && day !== undefined) {
    const found = fromHijri(written, month, day);
    return found && from(anchor, { ...daySpan(found.days), edtf: printDay(found.days) + (found.exact ? '' : '~') });
  }
  const span = hijriStretch(written, month);
  return span && from(anchor, daysBetween(span.first, span.last));
}

/** The year in which a month is nearest to a day. */
function nearestYear(month: number, day: number): number {
  const { year } = civilFromDays(day);
  const distanceTo = (candidate: number): number => Math.abs(monthSpan(candidate, month).first + 14 - day);
  return [year, year - 1, year + 1].reduce((best, candidate) => (distanceTo(candidate) < distanceTo(best) ? candidate : best));
}

/** The year in which a day or month without one lies, seen from a day. */
function yearNear(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  { published, previous, direction, narrative, nearby }: Anchors,
): number | undefined {
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
  const fitting = (year: number): boolean =>
    exists(year, month, day ?? 1) && (weekday === undefined || weekdayOf(daysFromCivil(year, month, day ?? 1)) === weekday);
  if (day === undefined || fitting(nearest)) return nearest;
  const candidates = [nearest - step, nearest, ...[1, 2, 3].map((years) => nearest + step * years)];
  return candidates.find(fitting) ?? (weekday === undefined ? undefined : candidates.find((year) => exists(year, month, day)));
}

/** «Friday the 15th», «the 24th»: the nearest such day, in the month of the anchor or the one beside it. */
function dayOfMonth(day: number, weekday: number | undefined, { published, previous, narrative, direction }: Anchors): Result {
  const base = narrative ? (previous?.first ?? published) : published;
  if (base === undefined) return undefined;
  const { year, month } = civilFromDays(base);
  const step = direction === 'past' ? -1 : 1;
  if (weekday !== undefined && day <= 5 && weekdayOf(daysFromCivil(year, month, day)) !== weekday)
    return from('dct', daySpan(nthWeekday(monthSpan(year, month), weekday, day)));
  const months = weekday === undefined ? [0, step] : [0, step, -step, 2 * step, 3 * step, 4 * step];
  const days = months.flatMap((by) => {
    const first = civilFromDays(daysFromCivil(year, month + by, 1));
    return exists(first.year, first.month, day) ? [daysFromCivil(first.year, first.month, day)] : [];
  });
  const found = days.find((at) => (weekday === undefined ? narrative || (at - base) * step >= 0 : weekdayOf(at) === weekday));
  return found === undefined ? undefined : from(narrative && previous !== undefined ? 'previous' : 'dct', daySpan(found));
}

/** A date as it is written; what it leaves out comes from the anchor. */
export const resolveDate: Resolver<'date'> = (written, anchors) => {
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

/** A date in digits whose day and month could be either way round: one of both, unless its weekday tells. */
export const resolveEither: Resolver<'either'> = ({ dates, weekday }, anchors) => {
  const spans = dates.flatMap((written) => resolveDate(written, anchors) ?? []).sort((one, other) => one.first - other.first);
  const named = spans.find(({ first }) => weekdayOf(first) === weekday);
  if (named !== undefined) return named;
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && from('absolute', { first: first.first, last: last.last, grain: '*', edtf: `[${first.edtf},${last.edtf}]` });
};
