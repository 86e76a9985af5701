import type { Box, Scene } from './scene.js';

const contains = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The rank of the event whose mark lies under a point of the plot (px); the narrowest where several do; undefined where none does. */
export function hitTest(scene: Scene, x: number, y: number): number | undefined {
  const hits = scene.marks.filter(({ target }) => contains(target, x, y));
  const distance = (mark: Scene['marks'][number]): number => Math.abs(mark.target.x + mark.target.width / 2 - x);
  return hits.toSorted((a, b) => a.target.width - b.target.width || distance(a) - distance(b))[0]?.rank;
}
