import { civilAt } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import { DEEP, type TickStep, type TickUnit } from './tick-steps.js';
import type { TimeScale, TimeSpan } from './time-scale.js';
import type { Viewport } from './viewport.js';

/** Names in full, abbreviated, or as the narrowest numbers the locale writes (R7); never cut off. */
export type LabelSize = 'long' | 'short' | 'narrow';

/** The longest first: it is taken where it fits. */
export const SIZES: readonly LabelSize[] = ['long', 'short', 'narrow'];

/** How a tick is to be worded. */
export interface TickContext {
  readonly size: LabelSize;
  /** Whether the label says everything («August 2025») or leaves the rest to the row below («August», «07.250» of a millisecond). */
  readonly whole: boolean;
  /** Distance between such ticks in ms: how many digits a fraction or a deep date needs. */
  readonly step: number;
}

/** How ticks are worded and measured. Both are asked often, and are expected to remember. */
export interface TickFormat {
  readonly format: (at: Instant, unit: TickUnit, context: TickContext) => string;
  /** Width of a label in px; those of the lower row are bold. */
  readonly measure: (label: string, isBold?: boolean) => number;
  /** Least distance between two labels of a row in px; 8 by default (Z17). */
  readonly minGap?: number;
}

export interface TickInput extends Required<TickFormat> {
  readonly scale: TimeScale;
  readonly viewport: Viewport;
}

/** A tick, and what its label stands for: `from` to `to`, as far as the axis shows it. */
export interface Tick extends TimeSpan {
  readonly time: Instant;
  /** Of `time`, where a tick line is drawn. */
  readonly px: number;
  /** Where the label is centred: in the middle of a day, month or year; at the tick of an hour or anything that is read off a line. */
  readonly labelPx: number;
  readonly unit: TickUnit;
  readonly label: string;
}

export interface Ticks {
  readonly minor: readonly Tick[];
  /** The parent unit, which says what the labels above leave out. Each is valid, and may be moved, from `from` to `to`. */
  readonly major: readonly Tick[];
}

/**
 * The words for a tick. They are asked for a hair later: a deep date is rounded, perhaps to the last moment of the year before.
 * Among deep dates, the beginning of the era is a year like any other, and not «0 years ago».
 */
export function labelAt(
  { format }: TickInput,
  time: Instant,
  { unit, ms }: Pick<TickStep, 'unit' | 'ms'>,
  style: Pick<TickContext, 'size' | 'whole'>,
): string {
  const isNow = unit === 'deep' && Math.abs(civilAt(time).year) < DEEP;
  return format(instant(time + Math.abs(time) * 2 ** -51), isNow ? 'year' : unit, { ...style, step: ms });
}
