const DIGIT = 1 << 16;

/**
 * The indexes of `keys` (any doubles but NaN) in ascending order of their values; equal ones stay in the order they came in. Null where
 * they are in order already. O(n) where there are many: a radix sort over the bits of the doubles, sixteen at a time, as sorting a million indexes by
 * comparing takes a second.
 */
export function sortOrder(keys: Float64Array): Uint32Array | null {
  if (isAscending(keys)) return null;
  let order = Uint32Array.from(keys, (_, at) => at);
  // The difference of two infinities is not a number.
  if (keys.length < DIGIT) return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  const words = sortableWords(keys);
  let spare = new Uint32Array(keys.length);
  for (let digit = 0; digit < 4; digit++) {
    const sorted = sortByDigit(words, order, { digit, into: spare });
    if (sorted) [order, spare] = [spare, order];
  }
  return order;
}

function isAscending(keys: Float64Array): boolean {
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return false;
  return true;
}

/** The doubles' bits, four words each, the lowest first, changed so that they compare like the doubles: IEEE 754 is sign and magnitude. */
function sortableWords(keys: Float64Array): Uint16Array {
  // Adding 0 makes −0 and 0 one.
  const halves = new Uint32Array(Float64Array.from(keys, (key) => key + 0).buffer);
  for (let high = 1; high < halves.length; high += 2) {
    const isNegative = halves[high]! >>> 31 === 1;
    halves[high] = isNegative ? ~halves[high]! : halves[high]! | 0x8000_0000;
    if (isNegative) halves[high - 1] = ~halves[high - 1]!;
  }
  return new Uint16Array(halves.buffer);
}

/** False, and nothing is done, where all words of the digit are alike. */
function sortByDigit(words: Uint16Array, order: Uint32Array, { digit, into }: { digit: number; into: Uint32Array }): boolean {
  const next = new Uint32Array(DIGIT);
  for (let at = digit; at < words.length; at += 4) next[words[at]!]! += 1;
  if (next[words[digit]!] === order.length) return false;
  let start = 0;
  next.forEach((count, value) => {
    next[value] = start;
    start += count;
  });
  for (const at of order) into[next[words[at * 4 + digit]!]!++] = at;
  return true;
}
