/** Each node of a tree stands for this many of the level below: shallow enough to be small (n / 7), narrow enough to skip fast. */
export const BRANCHES = 8;

/**
 * The least or the most under each node of a tree over numbers: first the nodes over eight numbers each, the root last; no level where there is
 * at most one number. O(n).
 */
export function extremes(values: Float64Array | Float32Array, which: 'least' | 'most'): readonly Float64Array[] {
  const levels: Float64Array[] = [];
  for (let below = values; below.length > 1; below = levels.at(-1)!) {
    const level = new Float64Array(Math.ceil(below.length / BRANCHES));
    for (let node = 0, at = 0; node < level.length; node++) {
      let extreme = below[at++]!;
      for (const end = Math.min(below.length, (node + 1) * BRANCHES); at < end; at++) {
        const value = below[at]!;
        if (which === 'most' ? value > extreme : value < extreme) extreme = value;
      }
      level[node] = extreme;
    }
    levels.push(level);
  }
  return levels;
}
