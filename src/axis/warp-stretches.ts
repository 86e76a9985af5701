import { DAY_MS } from '../date/civil-days.js';
import { instant } from '../date/instant.js';
import type { OccupiedSpan } from './occupied-spans.js';
import type { ScaleBreak, Stretch, TimeSpan } from './time-scale.js';

/** Warped length of a break, the room of one event being 1. */
const BREAK = 0.55;
/** A stretch gets room for each of its events, and never less than this part of all: a lone event beside a thousand keeps a place. */
const LEAST_SHARE = 1 / 20;
/** Spans from here on are drawn as long as they last, and may touch a break; anything shorter is a dot with a body of its own. */
const DRAWN_AS_SPAN = 28 * DAY_MS;
/** What ends of stretches are rounded to, so that ticks fall on them, in ms. */
const ROUND = [DAY_MS, 3_600_000, 60_000, 1000, 1] as const;
/** The coarsest step of doubles at a time, with room to reckon: nothing shorter can be told apart there. */
export const resolutionAt = (time: number): number => Math.abs(time) * 2 ** -40;

/**
 * Gives stretches their warped lengths. Length follows the number of events and not time, since what a reader looks for is events:
 * a week in which four things happened needs more room than a year in which one did.
 */
export function warpStretches(occupied: readonly OccupiedSpan[]): { stretches: Stretch[]; breaks: ScaleBreak[] } {
  const eventsPerUnit = Math.max(1, LEAST_SHARE * occupied.reduce((sum, { count }) => sum + count, 0));
  const stretches: Stretch[] = [];
  const breaks: ScaleBreak[] = [];
  occupied.forEach((span, at) => {
    const previous = stretches.at(-1);
    const { from, to } = withEdges(span, occupied[at - 1]?.to ?? -Infinity, occupied[at + 1]?.from ?? Infinity);
    const warpFrom = previous ? previous.warpTo + BREAK : 0;
    if (previous) breaks.push({ from: previous.to, to: from, warpFrom: previous.warpTo, warpTo: warpFrom });
    stretches.push({ from, to, warpFrom, warpTo: warpFrom + Math.max(1, span.count / eventsPerUnit), grain: span.grain });
  });
  return { stretches, breaks };
}

/** The span with about half a day (an hour, …) on either side and rounded to whole ones, taking no more than half of a gap. */
function withEdges(span: OccupiedSpan, previousTo: number, nextFrom: number): TimeSpan {
  if (span.grain >= DRAWN_AS_SPAN) return span;
  const room = Math.min(span.from - previousTo, nextFrom - span.to);
  const grain = span.grain || (span.to - span.from) / span.count || DAY_MS;
  const unit = ROUND.find((ms) => ms <= grain && 4 * ms <= room) ?? Math.min(1, room / 4);
  const step = Math.max(unit, resolutionAt(span.from), resolutionAt(span.to));
  return { from: instant(Math.floor(span.from / step - 0.5) * step), to: instant(Math.ceil(span.to / step + 0.5) * step) };
}
