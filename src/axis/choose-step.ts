import { civilAt, DAY_MS, startOfDay } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import { labelAt, SIZES, type LabelSize, type TickInput } from './tick.js';
import type { TickRun } from './tick-runs.js';
import { LADDER, roundYear, unitStep, YEAR_MS, YEAR_ZERO, YEARS_AGO_MS, type TickStep } from './tick-steps.js';
import type { TimeSpan } from './time-scale.js';

/** How a run is ticked: its step and, below, the parent's; and how long their labels may be. */
export interface StepChoice {
  readonly rung: TickStep;
  readonly size: LabelSize;
  readonly major?: { readonly rung: TickStep; readonly size: LabelSize };
}

/** Most steps in a view. Nine labels at most (Z17), even where months make some steps shorter than others. */
const MOST_STEPS = 8.2;
/** Ticks finer than what events are dated by come when one such unit fills this part of the view. */
const GRAIN_SHARE = 1 / 3;

/**
 * The finest step whose labels fit in some size: from 3 to 9 to a view where that can be. Depends on the zoom alone and not on what
 * is in view, so that panning changes nothing. Undefined where not even one label fits.
 */
export function chooseStep(run: TickRun, input: TickInput): StepChoice | undefined {
  const duration = run.to - run.from;
  const shown = Math.min(duration, input.viewport.length / run.pxPerMs);
  for (const rung of LADDER) {
    if (shown / rung.ms > MOST_STEPS || !isMeaningful(rung, run, input.viewport.length)) continue;
    const alone = rung.ms > 0.9 * duration;
    if (alone && rung.step > 1) continue;
    const choice = choiceOf(rung, { run, alone }, input);
    if (choice || alone) return choice;
  }
  return undefined;
}

/** Whether a step says more than others: where time is told in years ago, none finer than a year; none much finer than the events' dates. */
function isMeaningful({ unitMs, ms }: TickStep, { deep, grain, pxPerMs }: TickRun, viewLength: number): boolean {
  if (deep && unitMs < YEAR_MS) return false;
  return ms > 0.9 * grain || grain * pxPerMs > GRAIN_SHARE * viewLength;
}

function choiceOf(rung: TickStep, { run, alone }: { run: TickRun; alone: boolean }, input: TickInput): StepChoice | undefined {
  const length = run.pxTo - run.pxFrom;
  const longest = (step: TickStep, room: number, whole: boolean): LabelSize | undefined => {
    const samples = samplesOf(step, reach(step, run, input));
    return SIZES.find((size) => {
      const labels = samples.map((at) => labelAt(input, at, step, { size, whole }));
      // Words for years ago have so many digits: steps that these do not tell apart would repeat a label.
      const repeats = run.deep && labels.some((label, at) => at % 2 === 1 && label === labels[at - 1]);
      return !repeats && labels.every((label) => input.measure(label, whole) + input.minGap <= room);
    });
  };
  const size = longest(rung, alone ? length + 2 * run.slack : rung.least * run.pxPerMs, false);
  if (!size) return undefined;
  const parent = rung.parent && unitStep(rung.parent);
  if (!parent) return { rung, size };
  const parentSize = longest(parent, Math.min(parent.least * run.pxPerMs, length + run.slack), true);
  if (parentSize) return { rung, size, major: { rung: parent, size: parentSize } };
  // A stretch with one label may go without its second row, but «10, 20» would not say of which month.
  return alone ? { rung, size } : undefined;
}

/**
 * Where the labels of a step are to be found: in the data, and as far beyond it as a view may lie. Years of an era are not as long as
 * those told in years ago.
 */
function reach({ unit }: TickStep, { deep, from, pxPerMs }: TickRun, { scale: { domain }, viewport }: TickInput): TimeSpan {
  const limit = unit === 'deep' || deep ? Infinity : YEARS_AGO_MS;
  // In doublings: at every zoom others would have to be put into words, and measured.
  const beyond = from === -Infinity ? 2 ** Math.ceil(Math.log2(viewport.length / pxPerMs)) : 0;
  const within = (time: number): Instant => instant(Math.max(-limit, Math.min(limit, time)));
  return { from: within(domain.from - beyond), to: within(domain.to + beyond) };
}

/** What may be widest: late days and hours of every month; round years all over the data. */
function samplesOf({ unit, step, ms }: TickStep, { from, to }: TimeSpan): Instant[] {
  if (unit === 'year' || unit === 'deep') {
    // Two neighbours at each place: one of them has all the digits of a fraction.
    const round = (time: number): number => Math.round((time - YEAR_ZERO) / ms);
    return Array.from({ length: 10 }, (_, at) => startOfDay(roundYear(round(from + ((to - from) * (at >> 1)) / 4) + (at & 1), step), 1, 1));
  }
  const start = startOfDay(civilAt(to).year, 1, 1);
  return Array.from({ length: 12 }, (_, month) => instant(start + Math.round((month * 30.44 + 26.93) * DAY_MS)));
}
