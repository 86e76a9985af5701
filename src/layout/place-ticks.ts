import type { TimeScale } from '../axis/time-scale.js';
import { ticksFor, type Tick, type TickFormat } from '../axis/ticks.js';
import { timeToPx, type Viewport } from '../axis/viewport.js';
import type { PlacedTick } from './layout.js';

/** The two rows of ticks of a view. */
export function placeTicks(scale: TimeScale, viewport: Viewport, format: TickFormat): { minor: readonly PlacedTick[]; major: readonly PlacedTick[] } {
  const { minor, major } = ticksFor({ scale, viewport, ...format });
  return {
    minor: minor.map(({ px, labelPx, label }) => ({ inline: px, labelAt: labelPx, label })),
    major: major.flatMap((tick) => placeMajor(tick, scale, viewport, format)),
  };
}

/** The parent's name stands in the middle of what is seen of it, and is left out where it does not fit there. */
function placeMajor({ from, to, px, label }: Tick, scale: TimeScale, viewport: Viewport, { measure }: TickFormat): PlacedTick[] {
  const start = Math.max(0, timeToPx(scale, viewport, from));
  const end = Math.min(viewport.length, timeToPx(scale, viewport, to));
  return end - start >= measure(label) ? [{ inline: px, labelAt: (start + end) / 2, label }] : [];
}
