import { instant, type Instant } from '../../src/date/instant.js';
import type { TimeSpan } from '../../src/axis/time-scale.js';

export const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;

/** `2025-08-11` or `2025-08-11T10:30`, in UTC. */
export const at = (text: string): Instant => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  return instant(Date.UTC(year, month - 1, day, hour, minute));
};

/** The year, month or day written, whole. */
export const span = (text: string): TimeSpan => {
  const [year = 0, month, day] = text.split('-').map(Number);
  const to = month === undefined ? [year + 1, 0, 1] : day === undefined ? [year, month, 1] : [year, month - 1, day + 1];
  return { from: at(text), to: instant(Date.UTC(to[0]!, to[1], to[2])) };
};

/** Any number of spans from numbers of epoch milliseconds. */
export const spansOf = (pairs: readonly (readonly [number, number])[]): TimeSpan[] =>
  pairs.map(([from, to]) => ({ from: instant(from), to: instant(to) }));

/** What the eight events of the Arabic article state. */
export const ARTICLE: readonly TimeSpan[] = [
  '2024',
  '2018',
  '2025-04',
  '2025-07',
  '2025-08-11',
  '2025-08-13',
  '2025-08-13',
  '2025-08-15',
].map(span);

/** The same numbers every time: how a test makes a few hundred dates. */
export function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 16_807) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** `count` whole days somewhere in `days` days from `start`. */
export function randomDays(seed: number, count: number, { days, start = 0 }: { days: number; start?: number }): TimeSpan[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const day = start + Math.floor(random.next().value * days);
    return { from: instant(day * DAY), to: instant((day + 1) * DAY) };
  });
}
