import { instant } from '../date/instant.js';
import { eventTicks } from './event-ticks.js';
import { inOrder } from './occupied-spans.js';
import { polylinear } from './polylinear.js';
import { runOf, type TickRun } from './tick-runs.js';
import type { ScaleForm, TimeScale, TimeSpan } from './time-scale.js';
import type { Viewport } from './viewport.js';

/** The form of an even scale: starts at whole numbers. The last event ends one further on, where it lasts as long as the step before: a day is no bar. */
export function even(spans: readonly TimeSpan[], { to }: TimeSpan): ScaleForm {
  const knots = [...new Set(inOrder(spans).map(({ from }) => from))];
  const last = knots.at(-1)!;
  const end = instant(Math.max(to, 2 * last - (knots.at(-2) ?? last)));
  if (end > last) knots.push(end);
  const longest = knots.reduce((most, time, at) => Math.max(most, at === 0 ? 0 : time - knots[at - 1]!), 0);
  return {
    ...polylinear(
      knots,
      knots.map((_, at) => at),
    ),
    breaks: [],
    stretches: [],
    leastSlope: 1 / longest,
    own: { ticks: eventTicks, runs: runsBetweenEvents },
  };
}

function runsBetweenEvents(scale: TimeScale, viewport: Viewport): TickRun[] {
  const first = Math.floor(viewport.start);
  const at = (event: number): TimeSpan['from'] => scale.warpToTime(first + event);
  return Array.from({ length: Math.ceil(viewport.end) - first }, (_, event) =>
    runOf(scale, viewport, { from: at(event), to: at(event + 1) }),
  );
}
