import { LADDER, ticksAround, type TickStep } from '../axis/tick-steps.js';
import type { TimeSpan } from '../axis/time-scale.js';
import { instant, type Instant } from '../date/instant.js';
import { bisect } from '../model/bisect.js';
import type { Timeline } from '../model/timeline.js';
import { knownSpan } from '../store/known-span.js';
import type { PeriodUnit } from './list-periods.js';

/** Events in the order of time. Of those in columns none has to be made an object for this. */
export type OrderedEvents = Pick<Timeline, 'events' | 'columns'>;

/** Events that follow each other, to choose from: as `first` up to `end`, ranks. */
export interface Period {
  readonly first: number;
  readonly end: number;
  /** What it is called by: a unit of the calendar where all of its events lie within one, else where they begin and end. */
  readonly span: TimeSpan;
  readonly unit: PeriodUnit | undefined;
  /** Key presses in which each of its events can be reached once it is entered. */
  readonly presses: number;
}

/** Most choices at once, and how many there are where nothing but their number divides events. */
const MOST = 12;
const BRANCHES = 10;
/** Presses beyond the fewest possible that a calendar may cost. */
const LEEWAY = 4;
/** Of so many events it is looked at each whether it lies within its unit. */
const LOOKED_AT = 200;

/**
 * Everything, before it is divided. Whatever the dates are, any of 1,000 events is reached in 10 presses (A6), of a million in 16: a digit
 * or an arrow chooses, Enter goes in.
 */
export function wholePeriod(timeline: OrderedEvents): Period {
  const size = timeline.events.length;
  return periodOf(timeline, { first: 0, end: size }, leastPresses(size) + LEEWAY);
}

/**
 * The periods within a period, at most 12: years, months, days, wherever the calendar leads to each event in as many presses as there are
 * left; where too much happened at once, as many events to each as to the others. None where there are so few events that one can
 * choose among these.
 */
export function periodsWithin(timeline: OrderedEvents, whole: Period): readonly Period[] {
  const { first, end, presses } = whole;
  const size = end - first;
  if (size <= MOST && farthest(size) + 1 <= presses) return [];
  for (const rung of RUNGS) {
    const parts = dividedBy(rung, timeline, whole);
    if (parts?.every((part, at) => leastPresses(part.end - part.first) + cost(at, parts.length) <= presses))
      return parts.map((part, at) => periodOf(timeline, part, presses - cost(at, parts.length)));
  }
  const step = Math.ceil(size / BRANCHES);
  const count = Math.ceil(size / step);
  return Array.from({ length: count }, (_, at) => {
    const part = { first: first + at * step, end: Math.min(end, first + (at + 1) * step) };
    return periodOf(timeline, part, presses - cost(at, count));
  });
}

/** Presses to one of so many choices, and into it: a digit for the first nine, End for the last, arrows from there. */
const cost = (at: number, count: number): number => pressesTo(at, count) + 1;
const pressesTo = (at: number, count: number): number => 1 + Math.max(0, Math.min(at - 8, count - 1 - at));
const farthest = (count: number): number => Math.max(0, ...Array.from({ length: count }, (_, at) => pressesTo(at, count)));

/** Presses to any of so many events where ten are chosen from each time; a period of one event is that event. */
const leastPresses = (size: number): number => (size <= 1 ? 0 : 2 * Math.ceil(Math.log10(size) - 1e-9));

/** Single days, months, powers of ten years, from fine to coarse, before what is between them. */
const isPlain = ({ unit, step }: TickStep): boolean => (unit === 'year' || unit === 'deep' ? Math.log10(step) % 1 === 0 : step === 1);
const RUNGS: readonly TickStep[] = [...LADDER.filter(isPlain), ...LADDER.filter((rung) => !isPlain(rung))];

/** Events that begin in the same step of the calendar. */
interface Part {
  readonly first: number;
  readonly end: number;
  readonly cell?: TimeSpan & { readonly rung: TickStep };
}

/** Where an event stands in the order of time. */
function startOf({ events, columns }: OrderedEvents, rank: number): Instant {
  if (columns) return instant(columns.from[rank]!);
  const { date } = events[rank]!;
  return Number.isFinite(date.bounds.earliestStart) ? date.bounds.earliestStart : knownSpan(date).from;
}

/** The end of what is meant by its beginning: “2024” began by the end of that year. */
function latestStartOf({ events, columns }: OrderedEvents, rank: number): Instant {
  if (columns) return instant(columns.begunBy(rank));
  const { date } = events[rank]!;
  return Number.isFinite(date.bounds.latestStart) ? date.bounds.latestStart : knownSpan(date).to;
}

/** The first of the ranks from `first` up to `end` that does not begin before a time. */
function rankAt(timeline: OrderedEvents, time: Instant, first: number, end: number): number {
  return bisect(end, (rank) => startOf(timeline, rank) < time, first);
}

/** The parts of a period that begin in different steps of the calendar; undefined where there is only one, or too many. */
function dividedBy(rung: TickStep, timeline: OrderedEvents, whole: Period): Part[] | undefined {
  const from = startOf(timeline, whole.first);
  const to = instant(startOf(timeline, whole.end - 1) + 1);
  if (!Number.isFinite(from) || !Number.isFinite(to) || (to - from) / rung.ms > 4 * MOST) return undefined;
  const ticks = ticksAround(rung, { from, to });
  const parts: Part[] = [];
  let { first } = whole;
  for (let at = 0; at + 1 < ticks.length && first < whole.end && parts.length <= MOST; at++) {
    const cell = { rung, from: ticks[at]!, to: ticks[at + 1]! };
    const end = at + 2 === ticks.length ? whole.end : rankAt(timeline, cell.to, first, whole.end);
    if (end > first) parts.push({ first, end, cell });
    first = end;
  }
  return parts.length > 1 && parts.length <= MOST ? parts : undefined;
}

/** By when its events begin: what lasts longer is found where it begins, and “2024” is not in January. */
function periodOf(timeline: OrderedEvents, { first, end, cell }: Part, presses: number): Period {
  const looked = Math.min(end - first, LOOKED_AT);
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < looked; at++) {
    const rank = at === looked - 1 ? end - 1 : first + at;
    from = Math.min(from, startOf(timeline, rank));
    to = Math.max(to, latestStartOf(timeline, rank));
  }
  const span = { from: instant(from), to: instant(to) };
  const isWithin = cell && from >= cell.from && to <= cell.to;
  return { first, end, presses, span: isWithin ? cell : span, unit: isWithin ? unitOf(cell.rung) : undefined };
}

/** A step of the calendar that has a name. */
function unitOf({ unit, step }: TickStep): PeriodUnit | undefined {
  if (unit === 'year') return step === 100 ? 'century' : step === 10 ? 'decade' : step === 1 ? unit : undefined;
  return step === 1 && (unit === 'month' || unit === 'day') ? unit : undefined;
}
