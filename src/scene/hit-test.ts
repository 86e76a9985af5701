import type { Box, Scene } from './scene.js';

/** How far beside a leader the pointer still means it, px. */
const BESIDE = 6;

/** Whether a point (px) lies in a box, its edges included. */
export const contains = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/**
 * The rank of the event that is meant by a point of the plot (px): its mark lies there, the narrowest where several do; or else its leader,
 * or a column that stands for it and others. Undefined where nothing does. Labels are elements of their own.
 */
export function hitTest(scene: Scene, x: number, y: number): number | undefined {
  return markAt(scene, x, y) ?? leaderAt(scene, x, y) ?? pileAt(scene, x, y);
}

function markAt(scene: Scene, x: number, y: number): number | undefined {
  const hits = scene.marks.filter(({ target }) => contains(target, x, y));
  const distance = (mark: Scene['marks'][number]): number => Math.abs(mark.target.x + mark.target.width / 2 - x);
  return hits.toSorted((a, b) => a.target.width - b.target.width || distance(a) - distance(b))[0]?.rank;
}

function leaderAt({ labels }: Scene, x: number, y: number): number | undefined {
  const hits = labels.filter(({ leader: { x: at, y1, y2 } }) => Math.abs(at - x) <= BESIDE && y >= y1 && y <= y2);
  return hits.toSorted((a, b) => Math.abs(a.leader.x - x) - Math.abs(b.leader.x - x))[0]?.rank;
}

function pileAt({ piles = [] }: Scene, x: number, y: number): number | undefined {
  const pile = piles.find((one) => contains(one, x, y));
  const [first] = pile?.ranks ?? [];
  return first;
}
