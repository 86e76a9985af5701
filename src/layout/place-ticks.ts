import type { TimeScale } from '../axis/time-scale.js';
import { ticksFor, type Tick, type TickFormat } from '../axis/ticks.js';
import { timeToPx, type Viewport } from '../axis/viewport.js';
import type { PlacedTick } from './layout.js';

/** The two rows of ticks of a view. */
export function placeTicks(
  scale: TimeScale,
  viewport: Viewport,
  format: TickFormat,
): { minor: readonly PlacedTick[]; major: readonly PlacedTick[] } {
  // A word cut off at the plot's edge says something else.
  const isWhole = (center: number, width: number): boolean => center - width / 2 >= 0 && center + width / 2 <= viewport.length;
  const { minor, major } = ticksFor({ scale, viewport, ...format });
  return {
    minor: minor.map(({ px, labelPx, label }) => ({
      inline: px,
      labelAt: labelPx,
      label: isWhole(labelPx, format.measure(label)) ? label : '',
    })),
    major: major.flatMap((tick) => placeMajor(tick, scale, viewport, format)),
  };
}

/** The parent's name stands in the middle of the first stretch of it that is seen and has room: never under a break. */
function placeMajor({ from, to, px, label }: Tick, scale: TimeScale, viewport: Viewport, { measure }: TickFormat): PlacedTick[] {
  const cuts = scale.breaks.filter((cut) => cut.from < to && cut.to > from);
  const starts = [from, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), to];
  for (const [at, time] of starts.entries()) {
    const start = Math.max(0, timeToPx(scale, viewport, time));
    const end = Math.min(viewport.length, timeToPx(scale, viewport, ends[at]!));
    if (end - start >= measure(label, true)) return [{ inline: px, labelAt: (start + end) / 2, label }];
  }
  return [];
}
