/** Numbers made one by one. A plain loop: `Float64Array.from` with a function takes ten times as long. */
export function float64(length: number, make: (at: number) => number): Float64Array {
  const numbers = new Float64Array(length);
  for (let at = 0; at < length; at++) numbers[at] = make(at);
  return numbers;
}

/** The same of whole numbers from 0 up to 2^32. */
export function uint32(length: number, make: (at: number) => number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = make(at);
  return numbers;
}

/** Whole numbers from 0 on in the least room that holds them. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** The same of whole numbers up to `most`, in the least room. */
export function whole(length: number, most: number, make: (at: number) => number): WholeNumbers {
  const numbers = most < 2 ** 8 ? new Uint8Array(length) : most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = make(at);
  return numbers;
}
