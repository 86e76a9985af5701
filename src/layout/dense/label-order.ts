import { float64, uint32 } from '../../model/columns/fill.js';
import { sortOrder } from '../../model/columns/sort-order.js';

/** What decides who chooses their label's row first (L7), by place. */
export interface Claims {
  readonly size: number;
  /** How long it lasts; 0 where it is over within a day. */
  readonly length: Float64Array;
  /** What weighs most goes first, whatever its length; null where all weigh the same. */
  readonly weight: Float64Array | null;
}

/** Places by falling claims; of equal ones each is far from those before it, so that labels are spread out. O(n log n) of those that claim something. */
export function labelOrder({ size, length, weight }: Claims): Uint32Array {
  const step = stepOver(size);
  const [bold, meek] = [new Uint32Array(size), new Uint32Array(size)];
  let [claimed, others] = [0, 0];
  for (let turn = 0, place = 0; turn < size; turn++, place = (place + step) % size) {
    if (length[place]! > 0 || (weight?.[place] ?? 0) !== 0) bold[claimed++] = place;
    else meek[others++] = place;
  }
  let order: Uint32Array = bold.slice(0, claimed);
  for (const key of weight ? [length, weight] : [length]) order = orderBy(order, key);
  bold.set(order);
  bold.set(meek.subarray(0, others), claimed);
  return bold;
}

/** Sorts an order further, the largest first; what was before among equal keys stays before. */
function orderBy(order: Uint32Array, key: Float64Array): Uint32Array {
  const sorted = sortOrder(float64(order.length, (at) => -key[order[at]!]!));
  return sorted ? uint32(order.length, (at) => order[sorted[at]!]!) : order;
}

/** Steps of this many, round and round, come to each of `size` places once: about the golden section, which spreads them most evenly. */
function stepOver(size: number): number {
  for (let step = Math.max(1, Math.round(size * 0.618_034)); ; step++) if (greatestDivisor(step, size) === 1) return step;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
