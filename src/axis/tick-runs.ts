import { instant, type Instant } from '../date/instant.js';
import { YEAR_ZERO, YEARS_AGO_MS } from './tick-steps.js';
import type { TimeScale, TimeSpan } from './time-scale.js';
import { timeToPx, type Viewport } from './viewport.js';

/** A part of the axis that is linear in time, so that one step of ticks serves all of it. May be endless. */
export interface TickRun extends TimeSpan {
  readonly pxFrom: number;
  readonly pxTo: number;
  readonly pxPerMs: number;
  /** How far labels may reach out at either end, in px. */
  readonly slack: number;
  /** What the events of this run are dated by, in ms: finer ticks come when one is large on screen. */
  readonly grain: number;
  /** Whether its times are told in years ago. */
  readonly deep: boolean;
}

/** The linear parts of a scale: all stretches of a collapsed one, whether in view or not; of an even one, what lies between events in view. */
export function tickRuns(scale: TimeScale, viewport: Viewport): TickRun[] {
  if (scale.own) return scale.own.runs(scale, viewport);
  if (scale.breaks.length === 0) return [endlessRun(scale, viewport)];
  const perWarp = viewport.length / (viewport.end - viewport.start);
  const [{ warpFrom, warpTo }] = scale.breaks as readonly [TimeScale['breaks'][0]];
  const slack = ((warpTo - warpFrom) * perWarp) / 2;
  return scale.stretches.map((stretch) => ({ ...runOf(scale, viewport, stretch), slack, grain: stretch.grain }));
}

/** A stretch of a scale that is linear. */
export function runOf(scale: TimeScale, viewport: Viewport, { from, to }: TimeSpan): TickRun {
  const pxFrom = timeToPx(scale, viewport, from);
  const pxTo = timeToPx(scale, viewport, to);
  return { from, to, pxFrom, pxTo, pxPerMs: (pxTo - pxFrom) / (to - from), slack: 0, grain: 0, deep: isDeep(from) };
}

function endlessRun({ domain, warpDomain, warpToTime }: TimeScale, { start, end, length }: Viewport): TickRun {
  const slope = (warpDomain[1] - warpDomain[0]) / (domain.to - domain.from);
  const ends = { from: instant(-Infinity), to: instant(Infinity), pxFrom: -Infinity, pxTo: Infinity };
  return { ...ends, pxPerMs: (slope * length) / (end - start), slack: 0, grain: 0, deep: isDeep(warpToTime((start + end) / 2)) };
}

const isDeep = (time: Instant): boolean => Math.abs(time - YEAR_ZERO) >= YEARS_AGO_MS;
