import { from, type Anchor, type Anchors, type Resolver } from './anchors.js';
import type { Meaning, Unit } from './meaning.js';
import { hijriStretch, hijriYearAt } from './hijri.js';
import { addMonths, daysBetween, daySpan, printClock, printDay, unitSpan, weekdayOf, type Stretch } from './stretch.js';

/** How many days a unit has, roughly; none for those of the clock. */
const unitLength: Readonly<Record<Unit, number>> = { s: 0, m: 0, h: 0, D: 1, E: 2, W: 7, M: 30, Q: 90, S: 90, Y: 365, X: 3650, C: 36500 };
const seconds: Readonly<Partial<Record<Unit, number>>> = { s: 1, m: 60, h: 3600 };

/** A unit with its number; a pair is two of its unit. */
export const measure = ({ much, unit, two, half, count = 1 }: Meaning): { readonly unit: Unit; readonly count: number } =>
  much ? measure(much) : { unit: two ?? unit ?? 'D', count: (two === undefined ? count : 2) + (half === undefined ? 0 : 0.5) };

/** A day moved by so many units. */
function moved(unit: Unit, day: number, count: number): number {
  const months = unit === 'Q' ? 3 : unit === 'M' ? 1 : unitLength[unit] >= 365 ? 12 * Math.round(unitLength[unit] / 365) : 0;
  return months === 0 ? day + Math.round(count * (unit === 'E' ? 7 : unitLength[unit])) : addMonths(day, Math.round(count * months));
}

/** The day that units are counted from, and what it was. */
function base(
  anchor: Meaning['anchor'],
  { published, previous, daily }: Anchors,
): { readonly day: number; readonly anchor: Anchor } | undefined {
  if (anchor === 'previous' && previous) return { day: previous.first, anchor: 'previous' };
  return published === undefined || (anchor === 'previous' && !daily) ? undefined : { day: published, anchor: 'dct' };
}

/** Whether a unit is shorter than what was mentioned before is known to: «that day» of a year would be made up. */
const isFiner = (unit: Unit, { previous }: Anchors): boolean =>
  unitLength[unit] < unitLength[previous ? (previous.grain === '*' ? 'W' : previous.grain) : 'D'];

/** The moment of publication moved by so many seconds. Only where its time of day is known, or a calendar would say its day. */
export function moment({ published, minute, exact, daily }: Anchors, by: number): Stretch | undefined {
  if (published === undefined || (minute === undefined && !daily)) return undefined;
  const at = Math.round((minute ?? 0) * 60 + by);
  const day = daySpan(published + Math.floor(at / 86_400));
  const rest = ((at % 86_400) + 86_400) % 86_400;
  const clock = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  return exact ? { ...day, edtf: day.edtf + printClock(clock) } : day;
}

/** «now», «midnight»: the next one. Only a calendar gives them a day; in a text they are of what it tells. */
export const resolveNow: Resolver = ({ part }, anchors) =>
  anchors.daily
    ? from('dct', moment(anchors, part === undefined ? 0 : ((part * 60 - (anchors.minute ?? 0) + 1440) % 1440) * 60))
    : undefined;

/** «the last three minutes», as a calendar has them. */
function ticked(anchors: Anchors, length: number, by: number): ReturnType<Resolver> {
  if (!anchors.exact) return Math.abs(by) < 2 ? from('dct', moment(anchors, by * length)) : undefined;
  const [first, last] = [moment(anchors, by < 0 ? -length : 0), moment(anchors, by > 0 ? length : 0)];
  return by !== 0 && first && last ? from('dct', { ...first, last: last.last, edtf: `${first.edtf}/${last.edtf}` }) : undefined;
}

/** «last month», «the next three weeks», «that year». */
export const resolveUnit: Resolver = (meaning, anchors) => {
  const { anchor, by = 0, sign = 1 } = meaning;
  const { unit, count } = measure(meaning);
  const start = base(anchors.narrative && by === 0 ? 'previous' : anchor, anchors);
  if (!start || (start.anchor === 'previous' && isFiner(unit, anchors))) return undefined;
  // «the past decade» is not the 2010s
  if (unit === 'X' && by !== 0 && start.anchor === 'dct' && !anchors.exact) return undefined;
  const tick = seconds[unit];
  if (tick !== undefined) return ticked(anchors, tick * count, by * sign);
  if (meaning.hijri !== undefined) {
    const span = hijriStretch(hijriYearAt(start.day) + by * sign);
    return from(start.anchor, span && daysBetween(span.first, span.last));
  }
  // a story tells of the weeks after what it told last, not of those after it was published
  if (anchors.narrative && start.anchor === 'dct' && count !== 1) return undefined;
  // «over the weekend»: the one that was, or that comes
  const back = unit === 'E' && meaning.by === undefined && !anchors.exact && anchors.direction === 'past' && weekdayOf(start.day) < 6;
  const near = unitSpan(unit, start.day, by * sign - (back ? 1 : 0));
  if (count === 1 || by === 0) return from(start.anchor, near);
  const far = unitSpan(unit, start.day, by * sign * count);
  const [first, last] = near.first < far.first ? [near, far] : [far, near];
  const whole = daysBetween(first.first, last.last);
  return from(start.anchor, !anchors.exact && /[MY]/.test(unit) ? { ...whole, edtf: `${first.edtf}/${last.edtf}` } : whole);
};

/** The day that units are counted from, what it was, and the units with their numbers. */
interface Distance {
  readonly start: { readonly day: number; readonly anchor: Anchor };
  readonly parts: readonly { readonly unit: Unit; readonly count: number }[];
  readonly sign: number;
}

/** «in two hours», «a day and two hours ago»: to the second where a calendar asks, else the day, where the hour is known. */
function clocked({ start, parts, sign }: Distance, anchors: Anchors): ReturnType<Resolver> {
  const day = parts.reduce((at, { unit, count }) => (seconds[unit] === undefined ? moved(unit, at, sign * count) : at), start.day);
  const ticks = parts.reduce((sum, { unit, count }) => sum + count * (seconds[unit] ?? 0), 0);
  return start.anchor === 'dct' ? from('dct', moment({ ...anchors, published: day }, sign * ticks)) : undefined;
}

/** As precise as its smallest unit; weeks from a day that is named are as exact as that. */
function counted({ start, parts, sign }: Distance, anchors: Anchors, origin: Stretch | undefined): ReturnType<Resolver> {
  const day = parts.reduce((at, { unit, count }) => moved(unit, at, sign * count), start.day);
  const unit = parts.at(-1)?.unit ?? 'D';
  if (unit === 'D' || anchors.daily || parts.length > 1 || (unit === 'W' && origin?.grain === 'D')) return from(start.anchor, daySpan(day));
  const span = unitSpan(unit === 'Q' ? 'M' : unit, day, 0);
  return from(start.anchor, unit === 'W' || unit === 'E' ? span : { ...span, edtf: `${span.edtf}~` });
}

/** «two months ago», «in three days», «a week after …», from the day that `origin` gives or the one that the words are measured from. */
export function resolveDistance(meaning: Meaning, anchors: Anchors, origin: Stretch | undefined): ReturnType<Resolver> {
  const { anchor, sign = 1, more, further, last, bound } = meaning;
  const { retold, exact } = anchors;
  const parts = [meaning, more, further, last].flatMap((part) => (part ? [measure(part)] : []));
  const unit = parts[0]?.unit ?? 'D';
  // where nothing says that it lies ahead it is a length of time
  const unsaid = !exact && !anchors.nearby && anchors.direction === 'past';
  if (retold ? anchor === 'ahead' : (anchor === 'either' || bound !== undefined) && unsaid) return undefined;
  const isTicked = parts.some((part) => seconds[part.unit] !== undefined);
  const told = (anchor === 'previous' || (anchor === 'either' && retold)) && !(isTicked && !anchors.previous);
  const start = origin ? { day: origin.first, anchor: 'dct' as const } : base(told ? 'previous' : undefined, anchors);
  // «two hours later» in a text is later than what it tells, whose hour nobody knows
  const isTold = anchor === 'previous' && !anchors.nearby && !anchors.daily;
  if (!start || (isTicked && (isTold || origin || (start.anchor !== 'dct' && anchors.previous)))) return undefined;
  // a story tells of the weeks after what it told last, not of those after it was published
  if (anchors.narrative && !origin && start.anchor === 'dct') return undefined;
  // «the week before Christmas»
  if (origin && meaning.aside !== undefined)
    return from(
      'dct',
      meaning.aside < 0
        ? daysBetween(moved(unit, origin.first, -1), origin.first - 1)
        : daysBetween(origin.last + 1, moved(unit, origin.last, 1)),
    );
  if (isTicked) return clocked({ start, parts, sign }, anchors);
  if (start.anchor === 'previous' && isFiner(unit, anchors)) return undefined;
  if (bound !== undefined && !anchors.daily) {
    const day = moved(unit, start.day, parts[0]?.count ?? 1);
    return from(start.anchor, { first: start.day, last: day, grain: '*', edtf: `[${printDay(start.day)}..${printDay(day)}]` });
  }
  const found = counted({ start, parts, sign }, anchors, origin);
  // what has happened does not lie ahead: it is measured from something else
  const isAhead =
    start.anchor === 'previous' && retold && found !== undefined && anchors.published !== undefined && found.first > anchors.published;
  return isAhead ? undefined : found;
}
