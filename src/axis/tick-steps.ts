import { utcDay, utcHour, utcMillisecond, utcMinute, utcMonth, utcSecond, type TimeInterval } from 'd3-time';
import { DAY_MS, civilAt, daysInMonth, startOfDay } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import type { TimeSpan } from './time-scale.js';

/** What a tick counts in; `deep` are years so many at once that they are said in thousands, millions or billions. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'deep';

/** A rung of the ladder: every so many units. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  /** Mean length of one unit and of the step, and the shortest distance from one tick to the next, in ms. */
  readonly unitMs: number;
  readonly ms: number;
  readonly least: number;
  /** The unit of the second row, which says what a tick leaves out. */
  readonly parent?: TickUnit;
}

/** Mean length of a year. */
export const YEAR_MS: number = 365.2425 * DAY_MS;
/** From here on either side of the era time is told in years ago (as `formatInstant` does). */
const YEARS_AGO = 100_000;
export const YEARS_AGO_MS: number = YEARS_AGO * YEAR_MS;
/** About the beginning of year 0, in epoch ms. */
export const YEAR_ZERO: number = -1970 * YEAR_MS;
/** Days in 400 years, after which the calendar repeats. */
const CYCLE = 146_097 * DAY_MS;
/** As far as `Date` goes, in ms. */
const DATE_LIMIT = 8.64e15;
const SIXTY = [1, 2, 5, 10, 15, 30];
/** From so many years at once a label is deep. */
export const DEEP = 10_000;
/** 1, 2, 5, 10 … years, further than anything is dated. */
const YEARS = Array.from({ length: 60 }, (_, at) => [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3));

/** Unit, its mean and shortest length in ms, its steps, and the unit of the second row. */
const UNITS: readonly (readonly [TickUnit, number, number, readonly number[], TickUnit?])[] = [
  ['millisecond', 1, 1, [1, 2, 5, 10, 20, 50, 100, 200, 500], 'minute'],
  ['second', 1000, 1000, SIXTY, 'minute'],
  ['minute', 60_000, 60_000, SIXTY, 'day'],
  ['hour', 3_600_000, 3_600_000, [1, 2, 3, 6, 12], 'day'],
  ['day', DAY_MS, DAY_MS, [1, 2, 5, 10, 15], 'month'],
  ['month', YEAR_MS / 12, 28 * DAY_MS, [1, 2, 3, 6], 'year'],
  ['year', YEAR_MS, 365 * DAY_MS, YEARS.filter((years) => years < DEEP)],
  ['deep', YEAR_MS, 365 * DAY_MS, YEARS.filter((years) => years >= DEEP)],
];

/** Every step there is, from a millisecond up; at most 2.5 times apart, so that one of them gives from 3 to 9 ticks (Z17). */
export const LADDER: readonly TickStep[] = UNITS.flatMap(([unit, unitMs, shortest, steps, parent]) =>
  steps.map((step) => {
    const least = (isRagged(unit, step) ? step - 1 : step) * shortest;
    return { unit, step, unitMs, ms: step * unitMs, least, ...(parent && { parent }) };
  }),
);

/** Every single day, month, year, …; of years, the shortest of the deep ones. */
export const unitStep = (unit: TickUnit): TickStep => LADDER[LADDER.findIndex((rung) => rung.unit === unit)]!;

/** Months and the era begin with 1 and not with 0 (1, 5, 10, …; 1, 100, 200, …): a first step one unit short. */
function isRagged(unit: TickUnit, step: number): boolean {
  return step > 2 && (unit === 'day' || unit === 'year' || unit === 'deep');
}

/** The ticks of a step in a finite span, the last one before it included, and the first one after it: where each tick ends. */
export function ticksAround(rung: TickStep, { from, to }: TimeSpan): Instant[] {
  // Two steps further out than needed, since no step is longer than 1.5 times its mean.
  const wide = { from: instant(from - 2 * rung.ms), to: instant(to + 2 * rung.ms) };
  const times = rung.unitMs < YEAR_MS ? clockTicks(rung, wide) : yearTicks(rung, wide);
  const first = times.findLastIndex((time) => time <= from);
  const last = times.findIndex((time) => time >= to);
  return times.slice(Math.max(first, 0), last + 1);
}

/** By d3's calendar, which is `Date`'s: spans beyond its reach are moved by whole cycles of 400 years, which look the same. */
function clockTicks({ unit, step }: TickStep, { from, to }: TimeSpan): Instant[] {
  const shift = Math.abs(from) + Math.abs(to) < DATE_LIMIT ? 0 : Math.round(from / CYCLE) * CYCLE;
  const dates = intervalOf(unit, step).range(new Date(Math.floor(from - shift)), new Date(Math.ceil(to - shift)));
  return dates.map((date) => instant(date.getTime() + shift));
}

const INTERVALS = { millisecond: utcMillisecond, second: utcSecond, minute: utcMinute, hour: utcHour, day: utcDay, month: utcMonth };

function intervalOf(unit: TickUnit, step: number): TimeInterval {
  if (unit === 'day' && step > 1) return utcDay.filter((date) => isDayOfStep(civilAt(instant(date.getTime())), step));
  const interval = INTERVALS[unit as keyof typeof INTERVALS];
  return interval.every(step) ?? interval;
}

/** 1, 3, 5, … or 1, 5, 10, …, without those just before the next 1. */
function isDayOfStep({ year, month, day }: ReturnType<typeof civilAt>, step: number): boolean {
  const onStep = step === 2 ? day % 2 === 1 : day === 1 || day % step === 0;
  return onStep && day + 0.7 * step <= daysInMonth(year, month) + 1;
}

/** The `at`th round year: 200 BC, 100 BC, 1, 100, 200; or, where time is told in years ago, a round number of those. */
export function roundYear(at: number, step: number): number {
  const isPlain = step === 1 || at > 0 || at * step <= -YEARS_AGO || (step >= DEEP && at < 0);
  return isPlain ? at * step : at * step + 1;
}

/** Counted by our own calendar, which has no end. */
function yearTicks({ step, ms }: TickStep, { from, to }: TimeSpan): Instant[] {
  const first = Math.floor((from - YEAR_ZERO) / ms);
  const counts = Array.from({ length: Math.ceil((to - from) / ms) + 2 }, (_, at) => first + at);
  // Of every second year, 1 would stand beside 2.
  return counts.filter((at) => step !== 2 || at !== 0).map((at) => startOfDay(roundYear(at, step), 1, 1));
}
