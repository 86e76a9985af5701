import type { TimeWindow } from './event-store.js';

/**
 * How many events begin in each of the equal parts of a window; what began before it is counted in the first, so that their sum is `total`.
 * `begun`: how many begin before a time. O(parts) of its calls.
 */
export function countParts({ from, to, pixels = 0 }: TimeWindow, total: number, begun: (time: number) => number): Uint32Array {
  const counts = new Uint32Array(pixels);
  if (pixels === 0) return counts;
  let later = begun(to);
  let left = total;
  for (let part = pixels - 1; part > 0; part--) {
    const earlier = Math.min(later, begun(from + ((to - from) * part) / pixels));
    counts[part] = later - earlier;
    left -= later - earlier;
    later = earlier;
  }
  counts[0] = left;
  return counts;
}
