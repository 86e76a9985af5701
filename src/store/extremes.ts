/** Each node of a tree stands for this many of the level below: shallow enough to be small (n / 7), narrow enough to skip fast. */
export const BRANCHES = 8;

/** The `most` extreme value under each node of a tree over `values`: the values themselves first, the root last. O(n). */
export function extremes(values: Float64Array, most: (a: number, b: number) => number, none: number): readonly Float64Array[] {
  const levels = [values];
  for (let below = values; below.length > 1;) {
    const level = new Float64Array(Math.ceil(below.length / BRANCHES)).fill(none);
    for (let at = 0; at < below.length; at++) {
      const node = Math.floor(at / BRANCHES);
      level[node] = most(level[node] ?? none, below[at] ?? none);
    }
    levels.push(level);
    below = level;
  }
  return levels;
}
