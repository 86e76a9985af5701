import { pxToWarp, warpToPx, type Viewport } from '../axis/viewport.js';
import { axisStep } from './axis-steps.js';
import type { BandPlan } from './label-plan.js';
import type { PlacedCluster } from './layout.js';

/** Least width of a bucket, px: the widest “+N” and a gap. */
export const BUCKET = 64;

/**
 * Gathers the events of a band that have no label into buckets of the warped axis. What lies in a bucket at the edge of the view whose
 * “+N” would be cut off there is counted in the next one.
 */
export function findClusters(band: BandPlan, places: readonly number[], viewport: Viewport, block: number): PlacedCluster[] {
  const size = axisStep(viewport, BUCKET);
  const first = Math.ceil(pxToWarp(viewport, BUCKET / 2) / size - 0.5);
  const last = Math.floor(pxToWarp(viewport, viewport.length - BUCKET / 2) / size - 0.5);
  const buckets = new Map<number, number[]>();
  for (const place of places) {
    const bucket = Math.max(first, Math.min(last, Math.floor(band.anchors[place]! / size)));
    const hidden = buckets.get(bucket);
    if (hidden) hidden.push(place);
    else buckets.set(bucket, [place]);
  }
  return [...buckets].map(([bucket, hidden]) => {
    const ranks = hidden.map((place) => band.ranks[place]!).sort((a, b) => a - b);
    return {
      ranks: new Set(ranks),
      first: ranks[0]!,
      reach: { start: band.anchors[hidden[0]!]!, end: band.anchors[hidden.at(-1) ?? 0]! },
      center: warpToPx(viewport, (bucket + 0.5) * size),
      block,
    };
  });
}
