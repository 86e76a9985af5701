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

/** Counted from the beginning of 1970, months from that of year 0: all steps divide the next larger unit, but for days. */
function clockTicks({ unit, step, unitMs, ms }: TickStep, { from, to }: TimeSpan): Instant[] {
  const { year, month } = civilAt(from);
  const every = unit === 'day' ? unitMs : ms;
  const first = Math.floor(unit === 'month' ? (year * 12 + month - 1) / step : from / every);
  const times = Array.from({ length: Math.ceil((to - from) / every) + 2 }, (_, at) =>
    unit === 'month' ? startOfDay(0, (first + at) * step + 1, 1) : instant((first + at) * every),
  );
  return unit === 'day' && step > 1 ? times.filter((time) => isDayOfStep(civilAt(time), step)) : times;
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

/** As the clock's, by our own calendar, which has no end. */
function yearTicks({ step, ms }: TickStep, { from, to }: TimeSpan): Instant[] {
  const first = Math.floor((from - YEAR_ZERO) / ms);
  const counts = Array.from({ length: Math.ceil((to - from) / ms) + 2 }, (_, at) => first + at);
  // Of every second year, 1 would stand beside 2.
  return counts.filter((at) => step !== 2 || at !== 0).map((at) => startOfDay(roundYear(at, step), 1, 1));
}
