import { max, min } from 'd3-array';
import { viewOf, type Viewport } from '../axis/viewport.js';
import type { Instant } from '../date/instant.js';
import type { ViewPlan } from './label-plan.js';

/** The most that a label may ask for on one side, as a part of the view: else what is narrow would be all room. */
const MOST_ROOM = 1 / 3;

/**
 * The closest view of a stretch of time in which no label of an event that begins in it is cut off at an end of the plot; `length` in px. Where
 * there are too many events to look at each, and where nothing begins, the stretch itself.
 */
export function viewWithLabels(
  { input: { scale }, specs, reach, nearest }: ViewPlan,
  from: Instant,
  to: Instant,
  length: number,
): Viewport {
  const exact = viewOf(scale, from, to, length);
  if (nearest) return exact;
  // What must stand in the view: px beside a place in warped time.
  const needs = [
    { warp: exact.start, start: 0, end: 0 },
    { warp: exact.end, start: 0, end: 0 },
    ...specs.flatMap(({ anchor }, rank) => {
      const warp = scale.timeToWarp(anchor);
      const { start, end } = reach[rank]!;
      const most = length * MOST_ROOM;
      return warp >= exact.start && warp <= exact.end ? { warp, start: Math.max(start, -most), end: Math.min(end, most) } : [];
    }),
  ];
  // Of each two, the one has its room at the start and the other at the end.
  const perPx = max(needs, (first) => max(needs, (last) => (last.warp - first.warp) / (length + first.start - last.end))) ?? 0;
  const start = min(needs, (need) => need.warp + need.start * perPx) ?? exact.start;
  return { start, end: start + length * perPx, length };
}
