import { warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { bucketsIn, leastBucket } from '../buckets.js';
import { CLUSTER_SIZE, trackSize } from '../lay-out.js';
import type { PlacedCluster } from '../layout.js';
import type { BandView } from './band-view.js';
import { rankAt } from './dense-band.js';
import { hiddenRanks, type HiddenPlaces } from './hidden-ranks.js';

/** Places in a bucket of the axis, in view. */
interface Filled {
  /** Warped time of its middle. */
  readonly middle: number;
  readonly first: number;
  readonly end: number;
}

/** The events of a band that have no label, by buckets of the axis. What lasts into the view is counted in the nearest. */
export function denseClusters(view: BandView, labelled: ReadonlySet<number>): PlacedCluster[] {
  const { plan, band, placed, viewport } = view;
  const block = placed.line - (band.trackCount - 0.5) * trackSize(plan.input.metrics.markSize) - CLUSTER_SIZE / 2;
  const places = [...labelled];
  const buckets = filledBuckets(view);
  return buckets.flatMap((bucket, at): PlacedCluster[] => {
    const others = othersOf(view, at === 0, at === buckets.length - 1);
    const named = places.filter((place) => (place >= bucket.first && place < bucket.end) || others.has(place)).length;
    const size = bucket.end - bucket.first + others.count - named;
    if (size <= 0) return [];
    const ranks = hiddenRanks({ band, columns: plan.columns, ...bucket, others, labelled, size });
    const [first = 0] = ranks;
    return [{ ranks, first, reach: reachOf(view, bucket), bucket: bucket.middle, center: warpToPx(viewport, bucket.middle), block }];
  });
}

function filledBuckets({ plan, band, viewport, within }: BandView): Filled[] {
  const { scale } = plan.input;
  const buckets = bucketsIn(scale, viewport, leastBucket(plan.bands.length, viewport.length));
  let from = within.first;
  return buckets.map(({ middle, end }, at): Filled => {
    const first = from;
    from = at === buckets.length - 1 ? within.end : Math.max(from, Math.min(within.end, band.index.placeAt(scale.warpToTime(end), from)));
    return { middle, first, end: from };
  });
}

/** Those that last into the view from outside belong to the bucket at its edge. */
function othersOf({ plan, band, seen, within }: BandView, isFirst: boolean, isLast: boolean): HiddenPlaces['others'] {
  const { from, to } = plan.columns;
  const before = isFirst ? within.lastingInto : 0;
  const after = isLast ? within.comingFrom : 0;
  const isOther = (place: number): boolean =>
    (before > 0 && place < within.first && to[rankAt(band, place)]! > seen.from) ||
    (after > 0 && place >= within.end && from[rankAt(band, place)]! < seen.to);
  return {
    count: before + after,
    has: isOther,
    *places() {
      if (before > 0) yield* band.index.lasting({ time: seen.from, length: 0, end: within.first });
      if (after > 0) yield* band.index.coming(seen);
    },
  };
}

/** What only lasts into the view has no place in it to look closer at. */
function reachOf({ plan, band, viewport }: BandView, { first, end }: Filled): PlacedCluster['reach'] {
  if (end <= first) return { start: viewport.start, end: viewport.end };
  const warp = (place: number): number => plan.input.scale.timeToWarp(instant(band.anchors[place]!));
  return { start: warp(first), end: warp(end - 1) };
}
