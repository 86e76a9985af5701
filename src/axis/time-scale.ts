import type { Instant } from '../date/instant.js';
import type { Tick, TickInput } from './tick.js';
import type { TickRun } from './tick-runs.js';
import type { Viewport } from './viewport.js';

/** How time is mapped to length: `time` is linear, `collapsed` cuts long empty stretches, `even` spaces events alike. */
export type ScaleKind = 'time' | 'collapsed' | 'even';

/** A stretch of time, half-open. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** A stretch of time and the warped coordinates of its ends. */
export interface WarpedSpan extends TimeSpan {
  readonly warpFrom: number;
  readonly warpTo: number;
}

/** An empty stretch that a collapsed scale cuts: drawn as a break and named with its length, `to - from`. */
export type ScaleBreak = WarpedSpan;

/** What lies between two breaks; linear in time inside. */
export interface Stretch extends WarpedSpan {
  /** The shortest span an event of this stretch occupies, in ms: what the stretch is labelled with until one zooms in. */
  readonly grain: number;
}

/**
 * A fixed monotone map from time to a warped coordinate, made once from the data. Zoom and pan are linear in that coordinate,
 * so ticks, labels and their guarantees work on all three kinds alike. For `time` the coordinate is the epoch millisecond itself;
 * for `even` the whole numbers are the starts of events, in order.
 */
export interface TimeScale {
  readonly kind: ScaleKind;
  /** What the data covers, padded by nothing; never empty. */
  readonly domain: TimeSpan;
  /** The warped coordinates of `domain`. */
  readonly warpDomain: readonly [number, number];
  /** In order; empty unless `collapsed`. */
  readonly breaks: readonly ScaleBreak[];
  /** In order, one more than there are breaks; empty unless `collapsed`. */
  readonly stretches: readonly Stretch[];
  /** Warped length of a millisecond where it is least, breaks apart: what bounds how far one may zoom in. */
  readonly leastSlope: number;
  /** How a scale is ticked that has no even calendar. */
  readonly own?: {
    /** Undefined where the calendar says more. */
    readonly ticks: (input: TickInput) => Tick[] | undefined;
    readonly runs: (scale: TimeScale, viewport: Viewport) => TickRun[];
  };
  /** Total, also outside the domain (extrapolated); ±Infinity stays ±Infinity. */
  readonly timeToWarp: (time: Instant) => number;
  readonly warpToTime: (warp: number) => Instant;
}

/** What a kind of scale is, beside what it covers. */
export type ScaleForm = Omit<TimeScale, 'kind' | 'domain' | 'warpDomain'>;
