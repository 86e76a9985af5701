/** Each node of a tree stands for this many of the level below: shallow enough to be small (n / 7), narrow enough to skip fast. */
export const BRANCHES = 8;

/**
 * The `most` extreme value under each node of a tree over `size` values: first the nodes over eight values each, the root last; no level
 * where there is at most one value. O(n).
 */
export function extremes(size: number, valueAt: (at: number) => number, most: (a: number, b: number) => number): readonly Float64Array[] {
  const levels: Float64Array[] = [];
  let below: { readonly length: number; readonly at: (at: number) => number } = { length: size, at: valueAt };
  while (below.length > 1) {
    const level = new Float64Array(Math.ceil(below.length / BRANCHES));
    for (let node = 0, at = 0; node < level.length; node++) {
      let extreme = below.at(at++);
      for (const end = Math.min(below.length, (node + 1) * BRANCHES); at < end; at++) extreme = most(extreme, below.at(at));
      level[node] = extreme;
    }
    levels.push(level);
    below = { length: level.length, at: (at) => level[at]! };
  }
  return levels;
}
