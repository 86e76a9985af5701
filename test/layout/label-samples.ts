import type { LabelBoxes, RankedLabels } from '../../src/layout/label-ranges.js';

const DAY = 86_400_000;
const CENTURY = 36_525 * DAY;

/** Numbers in [0, 1) that are the same in every run: a counter in multiples of the golden ratio, stirred (SplitMix32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Where events fall in a century (ms), by name; each gives one anchor for the event `at` of `count`. */
export const DISTRIBUTIONS: Record<string, (random: () => number, at: number, count: number) => number> = {
  uniform: (random) => random() * CENTURY,
  bursty: (random) => (Math.floor(random() * 12) / 12 + random() ** 8 / 20) * CENTURY,
  'day ties': (random, _, count) => Math.floor(random() * Math.max(2, count / 4)) * DAY,
  'nested intervals': (_, at, count) => (CENTURY / 2) * (1 - 0.5 ** ((40 * at) / count)),
  'one instant': () => CENTURY / 3,
};

/** `count` labels 60 to 199 px wide, whose priorities are drawn by lot. */
export function sampleLabels(distribution: string, count: number, seed = 1): RankedLabels {
  const random = seededRandom(seed);
  const place = DISTRIBUTIONS[distribution] ?? (() => 0);
  const anchor = Float64Array.from({ length: count }, (_, at) => place(random, at, count)).sort();
  const width = Float32Array.from({ length: count }, () => 60 + Math.floor(random() * 140));
  const lots = Float64Array.from({ length: count }, random);
  const order = Uint32Array.from({ length: count }, (_, rank) => rank).sort((a, b) => (lots[a] ?? 0) - (lots[b] ?? 0));
  return { anchor, width, order };
}

/** The scale (px per ms) at which a century fills 900 px. */
export const FIT_SCALE: number = 900 / CENTURY;

/** 25 scales from fit-all to a day over thousands of pixels, in even ratios. */
export const ZOOM_LEVELS: readonly number[] = Array.from({ length: 25 }, (_, level) => FIT_SCALE * 2 ** (level * 0.75));

/** Pairs of neighbours of one lane, among the `shown` ranks, that come closer than `gap` px at `scale`. Expected: none. */
export function collisions(shown: readonly number[], boxes: LabelBoxes, room: { lane: Int16Array; gap: number; scale: number }): string[] {
  const last = new Map<number, number>();
  return shown.flatMap((rank) => {
    const lane = room.lane[rank] ?? -1;
    const other = last.get(lane);
    last.set(lane, rank);
    if (other === undefined) return [];
    const free = ((boxes.anchor[rank] ?? 0) - (boxes.anchor[other] ?? 0)) * room.scale - (boxes.width[other] ?? 0);
    // A millionth of a pixel for rounding.
    return free >= room.gap - 1e-6 && boxes.anchor[rank] !== boxes.anchor[other]
      ? []
      : [`${other} and ${rank} in lane ${lane}: ${free} px apart`];
  });
}
