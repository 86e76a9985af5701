import { bisectRight } from 'd3-array';
import { instant, type Instant } from '../date/instant.js';
import type { TimeScale } from './time-scale.js';

/** The two directions of a map. */
export type Warp = Pick<TimeScale, 'timeToWarp' | 'warpToTime'>;

/**
 * A map that is linear between knots and goes on with the slope of the end segments outside them. Both lists ascend strictly and
 * have the same length, two at least. Each segment is reckoned from its own ends, so that a day stays exact in a scale that
 * reaches back to the Big Bang. ±Infinity stays ±Infinity.
 */
export function polylinear(times: readonly number[], warps: readonly number[]): Warp {
  const toWarp = mapBetween(times, warps);
  const toTime = mapBetween(warps, times);
  return { timeToWarp: toWarp, warpToTime: (warp): Instant => instant(toTime(warp)) };
}

/** What d3-scale's `scaleLinear` does, without the number formats and the colour interpolation that come with it (8 kB gzipped). */
const mapBetween =
  (from: readonly number[], to: readonly number[]) =>
  (value: number): number => {
    if (!Number.isFinite(value)) return value;
    const at = bisectRight(from, value, 1, from.length - 1);
    const start = from[at - 1]!;
    const share = (value - start) / (from[at]! - start);
    return to[at - 1]! * (1 - share) + to[at]! * share;
  };
