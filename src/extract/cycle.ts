import type { Anchors } from './anchors.js';
import type { Stretch } from './stretch.js';

/** Something that comes round again: the weekday of a week, the month of a year. By the number of its turn; not every turn must have one. */
export interface Cycle {
  readonly at: (turn: number) => Stretch | undefined;
  /** The turn that the base falls in. */
  readonly near: number;
  /** The day that it is looked for from, in days since 1970-01-01. */
  readonly base: number;
  /** −1 last, 0 this, 1 next; none: where the direction lies. */
  readonly by?: number | undefined;
  /** The base itself does not count. */
  readonly strict?: boolean;
  /** Take the nearest to the base. */
  readonly nearest?: boolean;
}

/** Most turns that are looked at: Monday, 29 February comes every 28 years. */
const patience = 30;

function search({ at, near, base, by = 0, strict = false }: Cycle, step: number): Stretch | undefined {
  let left = Math.abs(by) || 1;
  for (let away = -1; away < patience; away++) {
    const found = at(near + step * away);
    if (!found) continue;
    const beyond = step < 0 ? found.last < base : found.first > base;
    const reached = step < 0 ? found.first <= base : found.last >= base;
    if ((by !== 0 || strict ? beyond : reached) && --left === 0) return found;
  }
  return undefined;
}

/** The turn that is meant, seen from the base. */
export function turnOf(cycle: Cycle, direction: Anchors['direction']): Stretch | undefined {
  const { by = 0, base, nearest = false } = cycle;
  if (nearest && by === 0) {
    const [past, future] = [search(cycle, -1), search(cycle, 1)];
    return !past || (future && future.first - base < base - past.last) ? future : past;
  }
  return search(cycle, by === 0 ? (direction === 'past' ? -1 : 1) : Math.sign(by));
}
