import { contains } from './hit-test.js';
import type { Box, Scene, ScenePile } from './scene.js';

/** Events that are too close to a point to be told apart by pointing. */
export interface Neighbours {
  readonly total: number;
  /** Ranks of the nearest, the nearest first, `MOST_NEAR` at most. */
  readonly near: readonly number[];
  /** Ranks of all of them, in no order. */
  readonly ranks: () => Iterable<number>;
}

/** Marks within so many px of a point are its neighbours (L13). */
export const RADIUS = 12;
/** So many are named, and the others counted. */
export const MOST_NEAR = 7;

/** The events whose marks, or columns, lie within `RADIUS` of a point of the plot; undefined where that is one, or none. */
export function neighboursAt(scene: Scene, x: number, y: number): Neighbours | undefined {
  const piles = (scene.piles ?? []).filter((pile) => contains(around(pile), x, y));
  // Targets reach as far around the middle of what is small.
  const marks = scene.marks.filter(({ target }) => contains(target, x, y));
  // In a column, too, there are events with a mark of their own.
  const alone = marks.filter(({ rank }) => !piles.some(({ ranks }) => ranks.has(rank)));
  const total = piles.reduce((sum, { ranks }) => sum + ranks.size, alone.length);
  if (total < 2) return undefined;
  const distance = ({ x: left, width }: Box): number => Math.abs(left + width / 2 - x);
  const found = [
    ...marks.map(({ rank, target }) => ({ rank, distance: target.width > 2 * RADIUS ? 0 : distance(target) })),
    ...piles.flatMap((pile) => firstOf(pile).map((rank) => ({ rank, distance: distance(pile) }))),
  ]
    .filter(({ rank }, at) => at < marks.length || !marks.some((mark) => mark.rank === rank))
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank);
  return {
    total,
    near: found.slice(0, MOST_NEAR).map(({ rank }) => rank),
    *ranks() {
      for (const { rank } of alone) yield rank;
      for (const { ranks } of piles) yield* ranks;
    },
  };
}

const around = ({ x, y, width, height }: ScenePile): Box => ({
  x: x - RADIUS,
  y: Math.min(y, y + height / 2 - RADIUS),
  width: width + 2 * RADIUS,
  height: Math.max(height, 2 * RADIUS),
});

function firstOf({ ranks }: ScenePile): number[] {
  const first: number[] = [];
  for (const rank of ranks) if (first.push(rank) === MOST_NEAR) break;
  return first;
}
