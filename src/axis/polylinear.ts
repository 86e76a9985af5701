import { scaleLinear } from 'd3-scale';
import { instant, type Instant } from '../date/instant.js';
import type { TimeScale } from './time-scale.js';

/** The two directions of a map. */
export type Warp = Pick<TimeScale, 'timeToWarp' | 'warpToTime'>;

/**
 * A map that is linear between knots and goes on with the slope of the end segments outside them. Both lists ascend strictly and
 * have the same length, two at least. Each segment is reckoned from its own ends, so that a day stays exact in a scale that
 * reaches back to the Big Bang.
 */
export function polylinear(times: readonly number[], warps: readonly number[]): Warp {
  const scale = scaleLinear(times, warps);
  // The interpolation would make NaN of an infinite time.
  return {
    timeToWarp: (time) => (Number.isFinite(time) ? scale(time) : time),
    warpToTime: (warp): Instant => instant(Number.isFinite(warp) ? scale.invert(warp) : warp),
  };
}
