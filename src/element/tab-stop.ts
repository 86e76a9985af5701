import type { Picture } from './picture.js';
import type { Scene } from '../scene/scene.js';

/**
 * Rank of the event, or of the first event of the cluster, that Tab reaches: what had the focus last, or where it has gone from view,
 * the nearest that has not. `shown`: the event whose quote is open; it has a place in any case.
 */
export function tabStopOf(scene: Scene, focus: number, shown: number | undefined): number {
  const cluster = scene.clusters.find(({ ranks }) => ranks.has(focus));
  if (cluster) return cluster.first;
  const ranks = [...stopsOf(scene), ...(shown === undefined ? [] : [shown])];
  return ranks.reduce((best, rank) => (Math.abs(rank - focus) < Math.abs(best - focus) ? rank : best), ranks[0] ?? focus);
}

/** The nearest rank beyond another that has a button in the plot; undefined where there is none. */
export function nextStop(picture: Picture, from: number, by: 1 | -1): number | undefined {
  const stops = picture.layout === 'horizontal' ? stopsOf(picture.scene).filter((rank) => (rank - from) * by > 0) : [];
  return stops.sort((a, b) => (a - b) * by)[0];
}

const stopsOf = ({ labels, clusters }: Scene): number[] => [...labels.map(({ rank }) => rank), ...clusters.map(({ first }) => first)];
