import type { Instant } from './instant.js';

/**
 * What is known, from coarse to fine: `2004-XX` is as precise as a year, `156X-12-25` as a decade. `decade`, `century` and `millennium`
 * come from unspecified digits (`201X`) or significant digits (`1950S2`); `deep` is anything coarser than a millennium.
 */
export type Precision =
  | 'deep'
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond';

/** How an end of a span is known: a date, `open` (`..`, no end is meant) or `unknown` (empty: there is one, nobody knows it). */
export type Edge = 'dated' | 'open' | 'unknown';

/** One part of a date (EDTF level 2 qualifies and leaves unspecified each part on its own). */
export interface DatePart {
  /** As written, without qualifiers: `2004`, `06`, `1X`, `-0043`, `Y17E7`, `1950S2`. */
  readonly text: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** Some digit is an X. */
  readonly unspecified: boolean;
}

/** The parts that a calendar date is written with, in the local time of its offset; `min` and `max` are in UTC. */
export interface DateParts {
  readonly year: DatePart;
  /** 01–12, or 21–41 for seasons, quarters and the like (ISO 8601-2 §4.8). */
  readonly month?: DatePart;
  readonly day?: DatePart;
  /** `23:20:30.5`, without the offset. */
  readonly time?: string;
  /** Minutes east of UTC; absent when the time is local (floating). */
  readonly offsetMinutes?: number;
}

interface DateBase {
  /** The EDTF text this was read from. */
  readonly text: string;
  /** The lowest EDTF level that has all of its features. */
  readonly level: 0 | 1 | 2;
  /** First instant that is meant; −Infinity when open or unknown. */
  readonly min: Instant;
  /** First instant after all that is meant (half-open); +Infinity when open or unknown. Compare `max`, never `max - 1`. */
  readonly max: Instant;
  /** Of a span or a set: the coarsest precision among its members. */
  readonly precision: Precision;
  /** `?` or `%` anywhere. */
  readonly uncertain: boolean;
  /** `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** An X anywhere. */
  readonly unspecified: boolean;
  /** A date-time without offset: a floating time, placed as UTC unless the dataset has a time zone. */
  readonly local: boolean;
}

/** `2024`, `2025-04~`, `201X`, `2001-21`, `1950S2`, `Y-66000000`, `2025-08-15T19:30Z` */
export interface SingleDate extends DateBase {
  readonly kind: 'date';
  readonly parts: DateParts;
  /** Significant digits of the year (`S`): bounds are the whole range, `estimate` is the written year (its own bounds). */
  readonly estimate?: { readonly min: Instant; readonly max: Instant };
}

/** One end of an interval. `date` is there exactly when `edge` is `dated`. */
export type Endpoint =
  { readonly edge: 'dated'; readonly date: SingleDate } | { readonly edge: 'open' | 'unknown'; readonly date?: undefined };

/** `1964/2008`, `1985/..`, `/1985`: a span that lasts from one date to another, both inclusive as written. */
export interface IntervalDate extends DateBase {
  readonly kind: 'interval';
  readonly start: Endpoint;
  readonly end: Endpoint;
}

/** A member of a set: one date, or a run `from..to` whose missing side is open. */
export interface SetMember {
  readonly from?: SingleDate;
  readonly to?: SingleDate;
  /** True for `a..b`, `..b` and `a..`; false for a lone date, where `from` and `to` are the same. */
  readonly run: boolean;
  readonly min: Instant;
  readonly max: Instant;
}

/** `[1667,1760-12]`, `[..1984]`: exactly one of these. `{1960,1961-12}`: all of these. */
export interface SetDate extends DateBase {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly SetMember[];
}

/**
 * A date as precisely as it is known, and no more: a span with half-open bounds, and what was written to get there.
 * Made by `parseEdtf`. Qualifiers never move the bounds.
 */
export type ImpreciseDate = SingleDate | IntervalDate | SetDate;

/** The four instants that hold for every event (SIMILE, PeriodO): `earliestStart ≤ latestStart`, `earliestEnd ≤ latestEnd`. */
export interface Bounds {
  readonly earliestStart: Instant;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly latestEnd: Instant;
}
