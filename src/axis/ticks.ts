import { instant, type Instant } from '../date/instant.js';
import { chooseStep, type StepChoice } from './choose-step.js';
import { labelAt, type LabelSize, type Tick, type TickFormat, type TickInput, type Ticks } from './tick.js';
import { tickRuns, type TickRun } from './tick-runs.js';
import { ticksAround, type TickStep, type TickUnit } from './tick-steps.js';
import type { TimeScale, TimeSpan } from './time-scale.js';
import { pxToTime, timeToPx, type Viewport } from './viewport.js';

export type { LabelSize, Tick, TickContext, TickFormat, Ticks } from './tick.js';
export type { TickUnit } from './tick-steps.js';

/** Of two labels in a row, in px (Z17). */
const MIN_GAP = 8;
/** What lasts, so that its label stands in its middle and not at its start. */
const PERIODS: ReadonlySet<TickUnit> = new Set(['day', 'month', 'year']);

/**
 * The ticks of a view in two rows: from three to nine labels where that can be, 8 px apart and aligned to the calendar, and below
 * them the unit that they leave out (Z17). Which ticks there are follows from the scale and the zoom; panning only moves them.
 *
 * A collapsed scale is ticked stretch by stretch, each in the unit its events are dated by; years stand in the lower row where any
 * other stretch has its years there. An even scale has its events as ticks, until few are in view.
 */
export function ticksFor({
  scale,
  viewport,
  format,
  measure,
  minGap = MIN_GAP,
}: TickFormat & { scale: TimeScale; viewport: Viewport }): Ticks {
  const input = { scale, viewport, format, measure, minGap };
  const below = { ...input, measure: (label: string) => measure(label, true) };
  const own = scale.own?.ticks(input);
  if (own) return { minor: own, major: [] };
  const runs = tickRuns(scale, viewport).flatMap((run) => {
    const choice = chooseStep(run, input);
    return choice ? [{ run, choice }] : [];
  });
  const hasTwoRows = runs.some(({ choice }) => choice.major);
  const rows = runs.map(({ run, choice }) => {
    if (hasTwoRows && !choice.rung.parent) return { minor: [], major: minorTicks(run, chooseStep(run, below), below) };
    return { minor: minorTicks(run, choice, input), major: choice.major ? majorTicks(run, choice.major, input) : [] };
  });
  return {
    minor: rows.flatMap(({ minor }) => minor),
    major: joinAlike(
      rows.flatMap(({ major }) => major),
      below,
      runs[0]?.run.slack ?? 0,
    ),
  };
}

/** From one tick to the next, as far as it lies in the run. */
interface Slot extends TimeSpan {
  /** Before `from` where the run begins in the middle. */
  readonly time: Instant;
}

/** What a slot's label is like, and the time it is centred on. */
interface SlotLabel {
  readonly rung: TickStep;
  readonly size: LabelSize;
  readonly whole: boolean;
  readonly middle: number;
}

function minorTicks(run: TickRun, choice: StepChoice | undefined, input: TickInput): Tick[] {
  if (!choice) return [];
  const { rung, size } = choice;
  const isPeriod = PERIODS.has(rung.unit);
  return slotsInView(run, rung, input).flatMap((slot) => {
    // What begins before its run can be named as a whole period only: «April», but not «every fifth day from the 10th».
    if (slot.from > slot.time && (rung.step > 1 || !isPeriod)) return [];
    const middle = isPeriod ? (slot.from + Math.min(slot.to, slot.from + rung.unitMs)) / 2 : slot.from;
    const tick = tickOf(input, slot, { rung, size, whole: false, middle });
    return fits(tick, run, input) && (rung.step > 1 || !isPeriod || fillsSlot(tick, run, input)) ? [tick] : [];
  });
}

/** The parents in view, and those at the run's ends in any case: there a label may go on from one run into the next. */
function majorTicks(run: TickRun, { rung, size }: Pick<StepChoice, 'rung' | 'size'>, input: TickInput): Tick[] {
  const slots = [
    ...(Number.isFinite(run.from) ? slotsIn(run, rung, run.from, run.from + rung.ms) : []),
    ...slotsInView(run, rung, input),
    ...(Number.isFinite(run.to) ? slotsIn(run, rung, run.to - rung.ms, run.to) : []),
  ];
  const distinct = new Map(slots.map((slot) => [slot.from, slot] as const));
  return [...distinct.values()].map((slot) => tickOf(input, slot, { rung, size, whole: true, middle: (slot.from + slot.to) / 2 }));
}

function slotsInView(run: TickRun, rung: TickStep, { scale, viewport }: TickInput): Slot[] {
  return slotsIn(run, rung, pxToTime(scale, viewport, 0), pxToTime(scale, viewport, viewport.length));
}

function slotsIn(run: TickRun, rung: TickStep, from: number, to: number): Slot[] {
  const span = { from: instant(Math.max(run.from, from)), to: instant(Math.min(run.to, to)) };
  if (!(span.from < span.to)) return [];
  const times = ticksAround(rung, span);
  return times.slice(1).map((next, at) => {
    const time = times[at]!;
    return { time, from: instant(Math.max(run.from, time)), to: instant(Math.min(run.to, next)) };
  });
}

function tickOf(input: TickInput, { from, to }: Slot, { rung, size, whole, middle }: SlotLabel): Tick {
  const { scale, viewport } = input;
  const px = timeToPx(scale, viewport, from);
  const labelPx = timeToPx(scale, viewport, instant(middle));
  // A period is named by its middle, which is inside it however its bounds are rounded or cut.
  const label = labelAt(input, instant(middle), rung, { size, whole });
  return { time: from, px, labelPx, unit: rung.unit, label, from, to };
}

/** Whether a label stays in its run, and is in view with its tick or by itself. */
function fits({ label, px, labelPx }: Tick, { pxFrom, pxTo, slack }: TickRun, { measure, minGap }: TickInput): boolean {
  const half = measure(label) / 2;
  const reach = half + minGap / 2;
  return labelPx - reach >= pxFrom - slack && labelPx + reach <= pxTo + slack && (px >= 0 || labelPx + half >= 0);
}

/** Whether a period cut short by the end of its run still has room for its label, or the run to itself. */
function fillsSlot({ label, from, to }: Tick, run: TickRun, { measure, minGap }: TickInput): boolean {
  return to - from >= run.to - run.from || (to - from) * run.pxPerMs >= measure(label) + minGap;
}

/** One label for what goes on after a break, without those that are out of view or too long for what they stand for. */
function joinAlike(ticks: readonly Tick[], input: TickInput, slack: number): Tick[] {
  const { scale, viewport, measure, minGap } = input;
  const joined: Tick[] = [];
  for (const tick of ticks) {
    const last = joined.at(-1);
    if (last?.label === tick.label) joined[joined.length - 1] = { ...last, to: tick.to };
    else joined.push(tick);
  }
  return joined.flatMap((tick) => {
    const end = timeToPx(scale, viewport, tick.to);
    const isSeen = end >= 0 && tick.px <= viewport.length;
    return isSeen && end - tick.px + slack >= measure(tick.label) + minGap ? [{ ...tick, labelPx: (tick.px + end) / 2 }] : [];
  });
}
