import type { Viewport } from '../axis/viewport.js';
import { axisStep } from './axis-steps.js';
import type { PlacedMark } from './layout.js';

/** So many marks are drawn one by one, wherever they lie. */
const MANY = 200;
/** What is less than this apart can hardly be told from one, px: half a disc. */
const STEP = 6;

/**
 * Of many marks, those that look alike and begin and end at the same places are drawn once: the others would take time and show nothing.
 * Ranks in `keep` are drawn in any case.
 */
export function thinMarks(marks: readonly PlacedMark[], viewport: Viewport, keep: ReadonlySet<number>): readonly PlacedMark[] {
  if (marks.length <= MANY) return marks;
  const step = axisStep(viewport, STEP);
  const stepsPerPx = (viewport.end - viewport.start) / viewport.length / step;
  const place = (px: number): number => Math.floor(viewport.start / step + px * stepsPerPx);
  const lookOf = ({ shape, outer, startCap, endCap, uncertain, status, color, block }: PlacedMark): string =>
    [shape, place(outer.start), place(outer.end), startCap, endCap, uncertain, status, color, block].join();
  const drawn = new Set(marks.filter(({ rank }) => keep.has(rank)).map(lookOf));
  return marks.filter((mark) => {
    if (keep.has(mark.rank)) return true;
    const look = lookOf(mark);
    return !drawn.has(look) && drawn.add(look);
  });
}
