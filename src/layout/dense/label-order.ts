import { DAY_MS } from '../../date/civil-days.js';
import { sortOrder } from '../../model/columns/sort-order.js';
import { rankAt, type DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';

/**
 * The places of a lane by who chooses their label's row first (L7): what weighs most, then what lasts longest, then by lot: the same at
 * every time, and not the earliest first. O(n).
 */
export function labelOrder(lane: DenseLane, columns: EventColumns): Uint32Array {
  const size = lane.anchors.length;
  const ranks = Uint32Array.from({ length: size }, (_, place) => rankAt(lane, place));
  let order = orderBy(null, Float64Array.from(ranks, lotOf));
  order = orderBy(
    order,
    Float64Array.from(ranks, (rank) => -lengthOf(columns, rank)),
  );
  const { weight } = columns;
  if (weight)
    order = orderBy(
      order,
      Float64Array.from(ranks, (rank) => -weight[rank]!),
    );
  return order;
}

/** Sorts an order further; what was before among equal keys stays before. */
function orderBy(order: Uint32Array | null, keys: Float64Array): Uint32Array {
  const sorted = sortOrder(order ? Float64Array.from(order, (at) => keys[at]!) : keys);
  if (!sorted) return order ?? Uint32Array.from(keys, (_, at) => at);
  return order ? sorted.map((at) => order[at]!) : sorted;
}

/** What is over within a day does not last. */
const lengthOf = ({ from, to }: EventColumns, rank: number): number => {
  const length = to[rank]! - from[rank]!;
  return length > DAY_MS ? length : 0;
};

/** A number that tells nothing of the rank: multiples of the golden ratio, stirred. */
function lotOf(rank: number): number {
  const bits = Math.imul(rank ^ (rank >>> 16), 0x9e3779b1);
  return Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
}
