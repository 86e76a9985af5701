import { approximateRange } from '../date/approximate-range.js';
import { datesIn } from '../date/bounds.js';
import type { Edge, ImpreciseDate } from '../date/imprecise-date.js';
import { instant, type Instant } from '../date/instant.js';
import type { EventDate } from '../model/timeline.js';

/**
 * Where an event lies for the purposes of drawing: the stretch that its date states, with what is printed of “about” (U7), and what is
 * on either side of it. `[..2025-08-13]` has the day 13 August with an `unknown` start (it happened once, at any time before); `1985/..`
 * has the year 1985 with an `open` end (it lasts). A date that states nothing (`../..`) has an empty stretch at ±Infinity.
 */
export interface KnownSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

type TimeRange = ReturnType<typeof approximateRange>;

/** The stretch of a date; its `bounds` are wider than the date's own where a dataset gives earliest and latest ends. */
export function knownSpan({ value, bounds, margin }: Pick<EventDate, 'value' | 'bounds' | 'margin'>): KnownSpan {
  const { earliestStart, latestEnd } = bounds;
  const startEdge = earliestStart === -Infinity ? openness(value, 'start') : 'dated';
  const endEdge = latestEnd === Infinity ? openness(value, 'end') : 'dated';
  // Most dates are as simple as that, and there may be very many of them.
  if (startEdge === 'dated' && endEdge === 'dated' && !value.approximate) return { from: earliestStart, to: latestEnd, startEdge, endEdge };
  // A date without “about” adds nothing to a side that has its bounds already, which may be in another time zone.
  const ranges = (edge: Edge): readonly TimeRange[] =>
    datesIn(value).flatMap((date) => (edge === 'dated' && !date.approximate ? [] : [approximateRange(date, margin)]));
  return {
    from: instant(Math.min(startEdge === 'dated' ? earliestStart : Infinity, ...ranges(startEdge).map(({ from }) => from))),
    to: instant(Math.max(endEdge === 'dated' ? latestEnd : -Infinity, ...ranges(endEdge).map(({ to }) => to))),
    startEdge,
    endEdge,
  };
}

/** An endless side of a one-of set is not a long time but an unknown one. */
function openness(date: ImpreciseDate, side: 'start' | 'end'): Edge {
  if (date.kind === 'interval') return date[side].edge;
  return date.kind === 'all-of' ? 'open' : 'unknown';
}
