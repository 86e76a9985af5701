import { warpToPx, type Viewport } from '../axis/viewport.js';
import { bucketsIn, leastBucket } from './buckets.js';
import type { BandPlan, LabelPlan } from './label-plan.js';
import type { PlacedCluster } from './layout.js';

/** Where “+N” are to stand. */
interface ClusterPlace {
  readonly viewport: Viewport;
  /** Block coordinate of their centres. */
  readonly block: number;
}

/** Gathers the events of a band that have no label into buckets of the axis; `places` ascend. */
export function findClusters(
  plan: LabelPlan,
  band: BandPlan,
  places: readonly number[],
  { viewport, block }: ClusterPlace,
): PlacedCluster[] {
  const buckets = bucketsIn(plan.input.scale, viewport, leastBucket(plan.bands.length, viewport.length));
  let from = 0;
  return buckets.flatMap(({ middle, end }, at): PlacedCluster[] => {
    let to = from;
    while (to < places.length && (at === buckets.length - 1 || band.anchors[places[to]!]! < end)) to += 1;
    const hidden = places.slice(from, to);
    from = to;
    if (hidden.length === 0) return [];
    const ranks = hidden.map((place) => band.ranks[place]!).sort((a, b) => a - b);
    return [
      {
        ranks: new Set(ranks),
        first: ranks[0]!,
        reach: { start: band.anchors[hidden[0]!]!, end: band.anchors[hidden.at(-1) ?? 0]! },
        bucket: middle,
        center: warpToPx(viewport, middle),
        block,
      },
    ];
  });
}
