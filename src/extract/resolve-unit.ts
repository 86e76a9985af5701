import { from, type Anchor, type Anchors, type Resolver } from './anchors.js';
import type { Unit } from './meaning.js';
import { addMonths, daysBetween, daySpan, printClock, unitSpan, type Stretch } from './stretch.js';

/** How many days a unit has, roughly; none for those of the clock. */
export const unitLength: Readonly<Record<Unit, number>> = {
  s: 0,
  m: 0,
  h: 0,
  D: 1,
  E: 2,
  W: 7,
  M: 30,
  Q: 90,
  S: 90,
  Y: 365,
  X: 3650,
  C: 36500,
};

/** A day moved by so many units. */
export const moved = (unit: Unit, day: number, count: number): number =>
  unit === 'M' || unit === 'Q'
    ? addMonths(day, count * (unit === 'M' ? 1 : 3))
    : unitLength[unit] >= 365
      ? addMonths(day, count * 12 * Math.round(unitLength[unit] / 365))
      : day + count * (unit === 'E' ? 7 : unitLength[unit]);

/** The day that units are counted from, and what it was. */
export function base(
  anchor: 'previous' | undefined,
  { published, previous, exact }: Anchors,
): { readonly day: number; readonly anchor: Anchor } | undefined {
  if (anchor === 'previous' && previous !== undefined) return { day: previous.first, anchor: 'previous' };
  return published === undefined || (anchor === 'previous' && !exact) ? undefined : { day: published, anchor: 'dct' };
}

const minutesIn: Readonly<Record<Unit, number>> = { ...unitLength, s: 1 / 60, m: 1, h: 60 };

/** The moment of publication, moved by units of the clock. Only where its time of day is known, or a calendar would say its day. */
export function moment({ published, minute, exact }: Anchors, unit: Unit, count: number): Stretch | undefined {
  if (published === undefined || (minute === undefined && !exact)) return undefined;
  const seconds = Math.round(((minute ?? 0) + count * minutesIn[unit]) * 60);
  const day = daySpan(published + Math.floor(seconds / 86_400));
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  return { ...day, edtf: day.edtf + printClock({ hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 }) };
}

/** «last month», «the next three weeks», «that year». */
export const resolveUnit: Resolver<'unit'> = ({ unit, by, count, anchor }, anchors) => {
  const start = base(anchors.narrative && by === 0 ? 'previous' : anchor, anchors);
  if (start === undefined) return undefined;
  // «that day» of a month or year would be made up
  if (
    start.anchor === 'previous' &&
    unitLength[unit] < unitLength[anchors.previous?.grain === '*' ? 'W' : (anchors.previous?.grain ?? 'D')]
  )
    return undefined;
  if (unitLength[unit] === 0) return undefined;
  if (count === undefined || by === 0) return from(start.anchor, unitSpan(unit, start.day, by));
  const near = unitSpan(unit, start.day, by);
  const far = unitSpan(unit, start.day, by * count);
  return from(start.anchor, daysBetween(Math.min(near.first, far.first), Math.max(near.last, far.last)));
};
