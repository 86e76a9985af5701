import { warpToPx, type Viewport } from '../axis/viewport.js';
import type { ScaleBreak, TimeScale, TimeSpan } from '../axis/time-scale.js';
import type { TickFormat } from '../axis/ticks.js';
import type { Layout, PlacedBreak } from './layout.js';

/** What breaks are named with, and what stands around them. */
export interface BreakContext {
  readonly viewport: Viewport;
  readonly ticks: TickFormat;
  /** What an empty stretch can be called, the fullest name first; each name is a list of lines. */
  readonly nameGap: (gap: TimeSpan) => readonly (readonly string[])[];
  readonly axis: Pick<Layout['axis'], 'minor' | 'major'>;
}

/** How far the name of a break may reach beyond it on either side, px. */
const BESIDE = 8;
/** Least distance to the words beside it, px. */
const APART = 3;

/**
 * Breaks, as far as they are in view, each in its middle with the longest of its names that has room beside the ticks: in both rows or in
 * the upper one, else in the lower.
 */
export function placeBreaks(scale: TimeScale, context: BreakContext): PlacedBreak[] {
  return scale.breaks.flatMap((gap) => placeBreak(gap, context) ?? []);
}

function placeBreak({ from, to, warpFrom, warpTo }: ScaleBreak, { viewport, ticks, nameGap, axis }: BreakContext): PlacedBreak | undefined {
  const start = Math.max(0, warpToPx(viewport, warpFrom));
  const end = Math.min(viewport.length, warpToPx(viewport, warpTo));
  if (end <= start) return undefined;
  const middle = (start + end) / 2;
  const isFree = (half: number, row: 'minor' | 'major'): boolean =>
    axis[row].every(
      ({ label, labelAt }) => label === '' || Math.abs(labelAt - middle) >= half + ticks.measure(label, row === 'major') / 2 + APART,
    );
  const fits = (name: readonly string[], row: PlacedBreak['row']): boolean => {
    const half = Math.max(...name.map((line) => ticks.measure(line))) / 2;
    const isInside = half <= (end - start) / 2 + BESIDE && half <= Math.min(middle, viewport.length - middle);
    return isInside && (row === 'major' || isFree(half, 'minor')) && (row === 'minor' || isFree(half, 'major'));
  };
  const names = nameGap({ from, to });
  const places = [
    ...names.map((name) => ({ name, row: name.length > 1 ? ('both' as const) : ('minor' as const) })),
    ...names.flatMap((name) => (name.length === 1 ? [{ name, row: 'major' as const }] : [])),
  ];
  return { from, to, inline: { start, end }, ...(places.find(({ name, row }) => fits(name, row)) ?? { name: [], row: 'minor' }) };
}
