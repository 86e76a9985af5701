import { float64, uint32 } from './fill.js';

/** Fewer are sorted by comparing. */
const MANY = 5000;
/** Bits of a digit: more would be more heaps than a processor keeps at hand. */
const BITS = 11;

/**
 * The indexes of `keys` (any doubles but NaN) in ascending order of their values; equal ones stay in the order they came in. Null where
 * they are in order already. O(n) where there are many: a radix sort over the bits of the doubles, as sorting a million indexes by comparing
 * takes a second.
 */
export function sortOrder(keys: Float64Array): Uint32Array | null {
  if (isAscending(keys)) return null;
  let order: Uint32Array = uint32(keys.length, (at) => at);
  if (settle(order, keys)) return order;
  // The difference of two infinities is not a number.
  if (keys.length < MANY) return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  const halves = sortableHalves(keys);
  let spare: Uint32Array = new Uint32Array(keys.length);
  for (const half of [0, 1]) {
    for (let shift = 0; shift < 32; shift += BITS) {
      const sorted = sortByDigit(halves, order, { half, shift, into: spare });
      if (sorted) [order, spare] = [spare, order];
    }
  }
  return order;
}

/** So many steps for each key are tried before another way is taken. */
const STEPS = 4;

/** Sorts what is nearly in order, as where a few keys have been added, by moving each key back to its place; false where that is too far. */
function settle(order: Uint32Array, keys: Float64Array): boolean {
  let left = STEPS * keys.length;
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let to = at;
    for (; to > 0 && keys[order[to - 1]!]! > key; to--) order[to] = order[to - 1]!;
    order[to] = at;
    left -= at - to;
    if (left < 0) {
      for (let rank = 0; rank < order.length; rank++) order[rank] = rank;
      return false;
    }
  }
  return true;
}

function isAscending(keys: Float64Array): boolean {
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return false;
  return true;
}

/** The doubles' bits, the low half first, changed so that they compare like the doubles: IEEE 754 is sign and magnitude. */
function sortableHalves(keys: Float64Array): Uint32Array {
  // Adding 0 makes −0 and 0 one.
  const halves = new Uint32Array(float64(keys.length, (at) => keys[at]! + 0).buffer);
  for (let high = 1; high < halves.length; high += 2) {
    const isNegative = halves[high]! >>> 31 === 1;
    halves[high] = isNegative ? ~halves[high]! : halves[high]! | 0x8000_0000;
    if (isNegative) halves[high - 1] = ~halves[high - 1]!;
  }
  return halves;
}

interface Digit {
  readonly half: number;
  readonly shift: number;
  readonly into: Uint32Array;
}

/** False, and nothing is done, where all digits are alike. */
function sortByDigit(halves: Uint32Array, order: Uint32Array, { half, shift, into }: Digit): boolean {
  const mask = 2 ** BITS - 1;
  const next = new Uint32Array(mask + 1);
  for (let at = half; at < halves.length; at += 2) next[(halves[at]! >>> shift) & mask]! += 1;
  if (next[(halves[half]! >>> shift) & mask] === order.length) return false;
  for (let value = 0, start = 0; value <= mask; value++) {
    const count = next[value]!;
    next[value] = start;
    start += count;
  }
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    into[next[(halves[at * 2 + half]! >>> shift) & mask]!++] = at;
  }
  return true;
}
