import { from, type Anchor, type Anchors, type Resolver } from './anchors.js';
import type { Meaning, Unit } from './meaning.js';
import { addMonths, daysBetween, daySpan, printClock, printDay, unitSpan, type Stretch } from './stretch.js';

/** How many days a unit has, roughly; none for those of the clock. */
const unitLength: Readonly<Record<Unit, number>> = { s: 0, m: 0, h: 0, D: 1, E: 2, W: 7, M: 30, Q: 90, S: 90, Y: 365, X: 3650, C: 36500 };
const seconds: Readonly<Partial<Record<Unit, number>>> = { s: 1, m: 60, h: 3600 };

/** A unit with its number; a pair is two of its unit. */
export const measure = ({ much, unit, two, count = 1 }: Meaning): { readonly unit: Unit; readonly count: number } =>
  much === undefined ? { unit: two ?? unit ?? 'D', count: two === undefined ? count : 2 } : measure(much);

/** A day moved by so many units. */
function moved(unit: Unit, day: number, count: number): number {
  const months = unit === 'Q' ? 3 : unit === 'M' ? 1 : unitLength[unit] >= 365 ? 12 * Math.round(unitLength[unit] / 365) : 0;
  return months === 0 ? day + Math.round(count * (unit === 'E' ? 7 : unitLength[unit])) : addMonths(day, Math.round(count * months));
}

/** The day that units are counted from, and what it was. */
function base(
  anchor: Meaning['anchor'],
  { published, previous, exact }: Anchors,
): { readonly day: number; readonly anchor: Anchor } | undefined {
  if (anchor === 'previous' && previous !== undefined) return { day: previous.first, anchor: 'previous' };
  return published === undefined || (anchor === 'previous' && !exact) ? undefined : { day: published, anchor: 'dct' };
}

/** Whether a unit is shorter than what was mentioned before is known to: «that day» of a year would be made up. */
const isFiner = (unit: Unit, { previous }: Anchors): boolean =>
  unitLength[unit] < unitLength[previous === undefined ? 'D' : previous.grain === '*' ? 'W' : previous.grain];

/** The moment of publication moved by so many seconds. Only where its time of day is known, or a calendar would say its day. */
export function moment({ published, minute, exact }: Anchors, by: number): Stretch | undefined {
  if (published === undefined || (minute === undefined && !exact)) return undefined;
  const at = Math.round((minute ?? 0) * 60 + by);
  const day = daySpan(published + Math.floor(at / 86_400));
  const rest = ((at % 86_400) + 86_400) % 86_400;
  const clock = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  return exact ? { ...day, edtf: day.edtf + printClock(clock) } : day;
}

/** «last month», «the next three weeks», «that year». */
export const resolveUnit: Resolver = (meaning, anchors) => {
  const { anchor, by = 0, sign = 1 } = meaning;
  const { unit, count } = measure(meaning);
  const start = base(anchors.narrative && by === 0 ? 'previous' : anchor, anchors);
  if (start === undefined || (start.anchor === 'previous' && isFiner(unit, anchors)) || seconds[unit] !== undefined) return undefined;
  const near = unitSpan(unit, start.day, by * sign);
  if (count === 1 || by === 0) return from(start.anchor, near);
  const far = unitSpan(unit, start.day, by * sign * count);
  return from(start.anchor, daysBetween(Math.min(near.first, far.first), Math.max(near.last, far.last)));
};

const addAll = (day: number, sign: number, parts: readonly (Meaning | undefined)[]): number =>
  parts.reduce((at, part) => {
    if (part === undefined) return at;
    const { unit, count } = measure(part);
    return moved(unit, at, sign * count);
  }, day);

/** «two months ago», «in three days», «a week after …», from the day that `origin` gives or the one that the words are measured from. */
export function resolveDistance(meaning: Meaning, anchors: Anchors, origin: Stretch | undefined): ReturnType<Resolver> {
  const { anchor, sign = 1, more, further } = meaning;
  const { unit, count } = measure(meaning);
  const tick = seconds[unit];
  // where nothing says that it lies ahead it is a length of time
  const unsaid = !anchors.exact && !anchors.nearby && anchors.direction === 'past';
  if (anchors.retold ? anchor === 'ahead' : (anchor === 'either' || meaning.bound !== undefined) && unsaid) return undefined;
  const start =
    origin === undefined
      ? base(anchor === 'previous' || (anchor === 'either' && anchors.retold) ? 'previous' : undefined, anchors)
      : { day: origin.first, anchor: 'dct' as const };
  if (tick !== undefined)
    return origin === undefined && (start?.anchor === 'dct' || anchors.previous === undefined)
      ? from(
          'dct',
          moment(anchors, sign * (count * tick + (more === undefined ? 0 : measure(more).count * (seconds[measure(more).unit] ?? 0)))),
        )
      : undefined;
  if (start === undefined) return undefined;
  const day = moved(unit, start.day, sign * count);
  if (more !== undefined) return from(start.anchor, daySpan(addAll(day, sign, [more, further])));
  if (start.anchor === 'previous' && isFiner(unit, anchors)) return undefined;
  if (meaning.bound !== undefined && !anchors.exact)
    return from(start.anchor, { first: start.day, last: day, grain: '*', edtf: `[${printDay(start.day)}..${printDay(day)}]` });
  if (unit === 'D' || anchors.exact) return from(start.anchor, daySpan(day));
  const span = unitSpan(unit === 'Q' ? 'M' : unit, day, 0);
  return from(start.anchor, unit === 'W' || unit === 'E' ? span : { ...span, edtf: `${span.edtf}~` });
}
