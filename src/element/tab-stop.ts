import type { Scene } from '../scene/scene.js';

/**
 * Rank of the event, or of the first event of the cluster, that Tab reaches: what had the focus last, or where it has gone from view,
 * the nearest that has not. `shown`: the event whose quote is open; it has a place in any case.
 */
export function tabStopOf({ labels, clusters }: Scene, focus: number, shown: number | undefined): number {
  const cluster = clusters.find(({ ranks }) => ranks.includes(focus));
  if (cluster) return cluster.ranks[0] ?? focus;
  const ranks = [
    ...labels.map(({ rank }) => rank),
    ...clusters.flatMap(({ ranks: [first] }) => first ?? []),
    ...(shown === undefined ? [] : [shown]),
  ];
  return ranks.reduce((best, rank) => (Math.abs(rank - focus) < Math.abs(best - focus) ? rank : best), ranks[0] ?? focus);
}
