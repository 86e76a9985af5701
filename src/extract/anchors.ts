import type { Meaning } from './meaning.js';
import type { Stretch } from './stretch.js';

/** What expressions are measured from. */
export interface Anchors {
  /** The day of publication; without it nothing relative has a date. */
  readonly published: number | undefined;
  /** Minutes since the midnight of that day, where they are known. */
  readonly minute: number | undefined;
  /** Minutes that its clock is ahead of UTC, where they are known. */
  readonly offset: number | undefined;
  /** The date that was mentioned last. */
  readonly previous: Stretch | undefined;
  /** The words around tell what has happened. */
  readonly retold: boolean;
  /** Where a weekday, a month or a day without its year lies. */
  readonly direction: 'past' | 'future';
  /** Read single phrases as a calendar does: clock times are of the day, early and late are thirds. */
  readonly exact: boolean;
  /** Count from the day to the day: «a month ago» is one, and «now» is. */
  readonly daily: boolean;
  /** It may lie on either side, so take the nearest: what was planned has been called off, or nothing is said at all. */
  readonly nearby: boolean;
  /** Dates without a year belong to the year of the date before, not to that of publication. */
  readonly narrative: boolean;
}

/** What an expression was measured from: the day of publication, nothing, a date mentioned before, or an event. */
export type Anchor = 'dct' | 'absolute' | 'previous' | 'event';

/** The date that an expression has. */
export interface Resolution extends Stretch {
  readonly anchor: Anchor;
}

/** A date, where there is one. */
export type Result = Resolution | undefined;

/** Dates the meanings of a kind. */
export type Resolver = (meaning: Meaning, anchors: Anchors) => Result;

/** A stretch with what it was measured from. */
export const from = (anchor: Anchor, span: Stretch | undefined): Result => span && { ...span, anchor };
