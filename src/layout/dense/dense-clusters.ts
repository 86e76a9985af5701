import { pxToWarp, warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { axisStep } from '../axis-steps.js';
import { BUCKET } from '../clusters.js';
import { CLUSTER_SIZE, trackSize } from '../lay-out.js';
import type { PlacedCluster } from '../layout.js';
import type { BandView } from './band-view.js';
import { rankAt } from './dense-band.js';
import { hiddenRanks, type HiddenPlaces } from './hidden-ranks.js';

/** Places between two steps of the axis, in view. */
interface Bucket {
  /** Warped time of its middle. */
  readonly middle: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The events of a band that have no label, by steps of the warped axis. What lies at the edge of the view where a “+N” would be cut off, and
 * what lasts into the view, is counted in the nearest.
 */
export function denseClusters(view: BandView, labelled: ReadonlySet<number>): PlacedCluster[] {
  const { plan, band, placed, viewport } = view;
  const block = placed.line - (band.trackCount - 0.5) * trackSize(plan.input.metrics.markSize) - CLUSTER_SIZE / 2;
  const places = [...labelled];
  const buckets = bucketsIn(view);
  return buckets.flatMap((bucket, at): PlacedCluster[] => {
    const others = othersOf(view, at === 0, at === buckets.length - 1);
    const named = places.filter((place) => (place >= bucket.first && place < bucket.end) || others.has(place)).length;
    const size = bucket.end - bucket.first + others.count - named;
    if (size <= 0) return [];
    const ranks = hiddenRanks({ band, columns: plan.columns, ...bucket, others, labelled, size });
    const [first = 0] = ranks;
    return [{ ranks, first, reach: reachOf(view, bucket), center: warpToPx(viewport, bucket.middle), block }];
  });
}

function bucketsIn({ plan, band, viewport, within }: BandView): Bucket[] {
  const { scale } = plan.input;
  const size = axisStep(viewport, BUCKET);
  const first = Math.ceil(pxToWarp(viewport, BUCKET / 2) / size - 0.5);
  const last = Math.max(first, Math.floor(pxToWarp(viewport, viewport.length - BUCKET / 2) / size - 0.5));
  const buckets: Bucket[] = [];
  let from = within.first;
  for (let bucket = first; bucket <= last; bucket++) {
    const time = bucket === last ? undefined : scale.warpToTime((bucket + 1) * size);
    const end = time === undefined ? within.end : Math.max(from, Math.min(within.end, band.index.placeAt(time, from)));
    buckets.push({ middle: (bucket + 0.5) * size, first: from, end });
    from = end;
  }
  return buckets;
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
function reachOf({ plan, band, viewport }: BandView, { first, end }: Bucket): PlacedCluster['reach'] {
  if (end <= first) return { start: viewport.start, end: viewport.end };
  const warp = (place: number): number => plan.input.scale.timeToWarp(instant(band.anchors[place]!));
  return { start: warp(first), end: warp(end - 1) };
}
