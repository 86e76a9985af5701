import { grown, growthOf, type Growth, type Origin } from '../../model/columns/growth.js';
import type { GrownSpans, SpanColumns } from '../../store/span-index.js';
import { placeFor, placeOf, rankAt, type DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';

/** What the lanes were before events were added. */
export interface LanesBefore extends Pick<Origin, 'growth' | 'places'> {
  readonly columns: EventColumns;
  readonly lanes: readonly DenseLane[];
}

/** The events that a lane has now. */
interface LaneNow {
  readonly columns: EventColumns;
  /** Their ranks, ascending; null for all. */
  readonly own: Uint32Array | null;
}

/** What a lane with more events is made of. */
export interface GrownLane {
  readonly places: Pick<SpanColumns, 'ranks' | 'anchor'>;
  readonly spans: GrownSpans;
  readonly origin: NonNullable<DenseLane['origin']>;
}

/** A lane with the events that were added to it, and without those that were taken from it. Undefined where it was another lane before: one that all shared. */
export function growLane(last: DenseLane, before: LanesBefore, { columns, own }: LaneNow): GrownLane | undefined {
  const { from, to, lane } = columns;
  const isOwn = (rank: number): boolean => !own || lane?.[rank] === lane?.[own[0]!];
  const news = Array.from(before.growth.fresh.filter(isOwn), (rank) => ({ rank, anchor: columns.anchor(rank) }));
  news.sort((a, b) => a.anchor - b.anchor || a.rank - b.rank);
  const gone = before.growth.gone.map((rank) => placeOf(last, before.columns, rank) + 1).filter((after) => after > 0);
  const left = gone.map((after) => after - 1).sort();
  const growth = growthOf(
    last.anchors.length,
    news.map(({ anchor, rank }) => placeFor(last, anchor, rank, (old) => before.places[old]!)),
    left,
  );
  if (growth.size !== (own?.length ?? columns.size)) return undefined;
  const anchor = grown(last.anchors, growth);
  growth.fresh.forEach((place, at) => (anchor[place] = news[at]!.anchor));
  const isInOrder = !last.ranks && !own && growth.fresh.every((place, at) => place === news[at]!.rank);
  const ranks = isInOrder ? null : grown(movedRanks(last, before.places), growth);
  if (ranks) growth.fresh.forEach((place, at) => (ranks[place] = news[at]!.rank));
  return {
    places: { ranks, anchor },
    spans: {
      index: last.index,
      fresh: news.map(({ rank }) => ({ from: from[rank]!, to: to[rank]! })),
      gone: Array.from(left, (place) => rankAt(last, place)).map((rank) => ({
        from: before.columns.from[rank]!,
        to: before.columns.to[rank]!,
      })),
    },
    origin: { index: new WeakRef(last.index), growth },
  };
}

/** How a lane that was made anew came from the one that it was among others, `growth` being that of all events. Nothing where it was another lane. */
export function originOf(lane: DenseLane, before: readonly DenseLane[], { fresh }: Growth): Pick<DenseLane, 'origin'> {
  const last = before.find((one) => one.lane === lane.lane);
  const { length } = lane.anchors;
  const isFresh = new Uint8Array((fresh.at(-1) ?? -1) + 1);
  for (const rank of fresh) isFresh[rank] = 1;
  const places = new Uint32Array(length);
  let count = 0;
  for (let place = 0; place < length; place++) if (isFresh[rankAt(lane, place)]) places[count++] = place;
  if (!last || last.anchors.length + count !== length) return {};
  const growth = { size: length, fresh: places.slice(0, count), gone: new Uint32Array(0) };
  return { origin: { index: new WeakRef(last.index), growth } };
}

/** By place: the ranks as they are now. */
function movedRanks({ ranks }: DenseLane, places: Uint32Array): Uint32Array {
  if (!ranks) return places;
  const moved = new Uint32Array(ranks.length);
  for (let place = 0; place < moved.length; place++) moved[place] = places[ranks[place]!]!;
  return moved;
}
