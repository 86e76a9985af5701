/** Items that are sorted or merged between two steps: a millisecond or two. */
const STEP = 2048;

/**
 * Sorts a list whose first `inOrder` items are in order already, and pauses often, so that whoever sorts very many can do something else in
 * between. Stable. O(n + k log k) for k others.
 */
export function* sortInSteps<T>(list: readonly T[], inOrder: number, compare: (a: T, b: T) => number): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let at = inOrder; at < list.length; at += STEP) {
    runs.push(list.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return yield* mergeInSteps(list.slice(0, inOrder), runs[0] ?? [], compare);
}

function* mergeInSteps<T>(first: T[], second: T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  const all: T[] = [];
  for (let [a, b] = [0, 0]; a + b < first.length + second.length;) {
    const takesFirst = b === second.length || (a < first.length && compare(first[a]!, second[b]!) <= 0);
    all.push(takesFirst ? first[a++]! : second[b++]!);
    if ((a + b) % STEP === 0) yield;
  }
  return all;
}
