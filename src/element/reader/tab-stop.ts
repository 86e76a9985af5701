import type { Scene } from '../../scene/scene.js';

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

/** Ranks of what has a button in a plot, each event's and the first of each cluster's. */
export const stopsOf = ({ labels, clusters }: Scene): number[] => [
  ...labels.map(({ rank }) => rank),
  ...clusters.map(({ first }) => first),
];
