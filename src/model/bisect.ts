/**
 * How many of the first of a list are before something, of which is known that all that are before stand first. `from`: so many are for sure. O(log n).
 * D3's takes a list and one value, and `store/bisect.ts` columns of numbers; this is for what is neither.
 */
export function bisect(size: number, isBefore: (at: number) => boolean, from = 0): number {
  let [first, end] = [from, size];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (isBefore(middle)) first = middle + 1;
    else end = middle;
  }
  return first;
}

/**
 * The same where it is likely not far from `from`: it is looked for in steps that double, so that places near each other are read, which are in the
 * processor's memory already.
 */
export function bisectNear(size: number, isBefore: (at: number) => boolean, from: number): number {
  let step = 1;
  while (from + step < size && isBefore(from + step)) step *= 2;
  return bisect(Math.min(size, from + step), isBefore, from);
}
