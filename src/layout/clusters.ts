import { warpToPx, type Viewport } from '../axis/viewport.js';
import type { BandPlan } from './label-plan.js';
import type { PlacedCluster } from './layout.js';

/** Block size of the row of “+N”, px: a target of 24 and some air. */
export const CLUSTER_SIZE = 28;

/** Least width of a bucket, px: the widest “+N” and a gap. */
const BUCKET = 64;

/**
 * Gathers the events of a band that have no label into buckets of the warped axis. A bucket is a power of two wide and starts at a multiple
 * of its width, so it belongs to the axis and not to the view: it does not slide while one pans, and halves when one zooms in far enough.
 */
export function findClusters(band: BandPlan, places: readonly number[], viewport: Viewport, block: number): PlacedCluster[] {
  const size = 2 ** Math.ceil(Math.log2((BUCKET * (viewport.end - viewport.start)) / viewport.length));
  const buckets = new Map<number, number[]>();
  for (const place of places) {
    const bucket = Math.floor(Math.max(band.anchors[place]!, viewport.start) / size);
    const ranks = buckets.get(bucket);
    if (ranks) ranks.push(band.ranks[place]!);
    else buckets.set(bucket, [band.ranks[place]!]);
  }
  return [...buckets].map(([bucket, ranks]) => ({
    ranks,
    center: warpToPx(viewport, (bucket + 0.5) * size),
    block: block - CLUSTER_SIZE / 2,
  }));
}
