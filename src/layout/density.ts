import type { TimeScale } from '../axis/time-scale.js';
import type { MemoryStore, TimeWindow } from '../store/event-store.js';

/** How many events begin in each of `steps` equal parts of an axis. Every event is counted once: what begins before it in the first. */
export function densityOf(store: MemoryStore, scale: TimeScale, steps: number): readonly number[] {
  const [from, to] = scale.warpDomain;
  if (scale.kind === 'time') return densityIn(store, { from: scale.warpToTime(from), to: scale.warpToTime(to), pixels: steps });
  // Parts of such an axis are not as long as each other.
  const later = Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return store.size;
    const time = scale.warpToTime(from + ((to - from) * step) / steps);
    return step === steps ? 0 : store.window({ from: time, to: time }).after;
  });
  return later.slice(0, steps).map((count, step) => count - (later[step + 1] ?? 0));
}

/** With what lies outside in the first and the last. */
function densityIn(store: MemoryStore, query: Required<TimeWindow>): readonly number[] {
  const { counts, before, after } = store.window(query);
  const last = query.pixels - 1;
  return Array.from(counts, (count, at) => count + (at === 0 ? before : 0) + (at === last ? after : 0));
}

/** A fullest part this many times as full as the usual one leaves the others without any height to see (L12). */
const STEEP = 20;

/** Heights from 0 to 1 of a density, beside that of `all`; on a logarithmic scale where the fullest part would flatten all others. */
export function heightsOf(
  counts: readonly number[],
  all: readonly number[] = counts,
): { readonly heights: readonly number[]; readonly logarithmic: boolean } {
  const filled = all.filter((count) => count > 0).sort((a, b) => a - b);
  const [most = 1, usual = 1] = [filled.at(-1), filled[filled.length >> 1]];
  const logarithmic = most / usual > STEEP;
  const height = (count: number): number => (logarithmic ? Math.log1p(count) / Math.log1p(most) : count / most);
  return { heights: counts.map(height), logarithmic };
}
