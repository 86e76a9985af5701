import { datesIn } from '../date/bounds.js';
import type { Bounds, Edge, ImpreciseDate } from '../date/imprecise-date.js';
import { instant, type Instant } from '../date/instant.js';

/**
 * Where an event lies for the purposes of drawing: the stretch that its date states, and what is on either side of it.
 * `[..2025-08-13]` has the day 13 August with an `unknown` start (it happened once, at any time before); `1985/..` has the year 1985 with
 * an `open` end (it lasts). A date that states nothing (`../..`) has an empty stretch at ±Infinity.
 */
export interface KnownSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

/** The stretch that a date states; `bounds` are wider than the date's own where a dataset gives earliest and latest ends. */
export function knownSpan(date: ImpreciseDate, bounds: Bounds): KnownSpan {
  const dated = datesIn(date);
  const startEdge = bounds.earliestStart === -Infinity ? openness(date, 'start') : 'dated';
  const endEdge = bounds.latestEnd === Infinity ? openness(date, 'end') : 'dated';
  return {
    from: startEdge === 'dated' ? bounds.earliestStart : instant(Math.min(...dated.map(({ min }) => min))),
    to: endEdge === 'dated' ? bounds.latestEnd : instant(Math.max(...dated.map(({ max }) => max))),
    startEdge,
    endEdge,
  };
}

/** An endless side of a one-of set is not a long time but an unknown one. */
function openness(date: ImpreciseDate, side: 'start' | 'end'): Edge {
  if (date.kind === 'interval') return date[side].edge;
  return date.kind === 'all-of' ? 'open' : 'unknown';
}
