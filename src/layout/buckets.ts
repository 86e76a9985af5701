import type { TimeScale } from '../axis/time-scale.js';
import { LADDER, ticksAround } from '../axis/tick-steps.js';
import { pxToTime, pxToWarp, warpToPx, type Viewport } from '../axis/viewport.js';
import { axisStep } from './axis-steps.js';

/** Least width of a bucket, px: the widest “+N” and a gap. */
const BUCKET = 64;

/** So many “+N” there are at most in all lanes, but one in each: each is two elements. */
const MOST = 30;

/** How wide a bucket is at least, px, in so many lanes: they share what “+N” there may be. */
export const leastBucket = (lanes: number, length: number): number => (lanes > 1 ? (length * lanes) / MOST : 0);

/** A stretch of the axis in whose middle a “+N” stands, warped. */
export interface Bucket {
  readonly middle: number;
  /** Where the next one begins. */
  readonly end: number;
}

/**
 * The buckets of a view, in order: whole days, months, years, … at least as wide as a “+N”, so that it counts the same wherever the view
 * begins. What lies at the edge of the view where a “+N” would be cut off is counted in the nearest. Never none. `least`: px, where they are
 * to be wider than that.
 */
export function bucketsIn(scale: TimeScale, viewport: Viewport, least = 0): readonly Bucket[] {
  const edges = edgesIn(scale, viewport, Math.max(BUCKET, least));
  const buckets = edges.slice(1).map((end, at): Bucket => ({ middle: (edges[at]! + end) / 2, end }));
  const whole = buckets.filter(({ middle }) => {
    const px = warpToPx(viewport, middle);
    return px >= BUCKET / 2 && px <= viewport.length - BUCKET / 2;
  });
  return whole.length > 0 ? whole : [{ middle: pxToWarp(viewport, viewport.length / 2), end: viewport.end }];
}

/** From before a view to after it. Where time is warped, buckets are steps of the axis: a day is not as long as the next. */
function edgesIn(scale: TimeScale, viewport: Viewport, px: number): readonly number[] {
  const { start, end, length } = viewport;
  if (scale.kind === 'time') {
    const rung = LADDER.find(({ least }) => (least / (end - start)) * length >= px) ?? LADDER.at(-1)!;
    return ticksAround(rung, { from: pxToTime(scale, viewport, 0), to: pxToTime(scale, viewport, length) });
  }
  const size = axisStep(viewport, px);
  const first = Math.floor(start / size);
  return Array.from({ length: Math.ceil(end / size) - first + 1 }, (_, at) => (first + at) * size);
}
