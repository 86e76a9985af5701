import type { Scene } from '../../scene/scene.js';
import type { Picture } from '../picture.js';

/** A point of a scene, px. */
export interface PlotPoint {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
}

/** Where a pointer is in the plot: marks are found in the scene, whatever draws them. “+N” are no event's. */
export function plotPoint({ target, clientX, clientY }: MouseEvent, picture: Picture | undefined): PlotPoint | undefined {
  const plot = (target as HTMLElement).closest('.plot')?.getBoundingClientRect();
  if (picture?.layout !== 'horizontal' || !plot || (target as HTMLElement).closest('[data-cluster]')) return undefined;
  const ratio = picture.scene.width / (plot.width || 1);
  return { scene: picture.scene, x: (clientX - plot.left) * ratio, y: (clientY - plot.top) * ratio };
}
