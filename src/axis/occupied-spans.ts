import { instant } from '../date/instant.js';
import type { TimeSpan } from './time-scale.js';

/** Events whose spans touch or overlap, as one. */
export interface OccupiedSpan extends TimeSpan {
  /** How many events. */
  readonly count: number;
  /** The shortest span among them, in ms; 0 for an instant. */
  readonly grain: number;
}

/** The same spans with an infinite end replaced by the finite one; those without any finite end are left out. */
export function boundedSpans(spans: readonly TimeSpan[]): TimeSpan[] {
  return spans
    .map(({ from, to }) => ({ from: Number.isFinite(from) ? from : to, to: Number.isFinite(to) ? to : from }))
    .filter(({ from }) => Number.isFinite(from));
}

export const inOrder = (spans: readonly TimeSpan[]): TimeSpan[] => spans.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** Joins what touches or overlaps in spans that are in order of their starts. What is left has gaps between. */
export function occupiedSpans(spans: readonly TimeSpan[]): OccupiedSpan[] {
  const occupied: OccupiedSpan[] = [];
  for (const { from, to } of spans) {
    const last = occupied.at(-1);
    const next = { from, to, count: 1, grain: to - from };
    if (last && from <= last.to) occupied[occupied.length - 1] = joined(last, next);
    else occupied.push(next);
  }
  return occupied;
}

/** One span over two and whatever is between them. */
export function joined(a: OccupiedSpan, b: OccupiedSpan): OccupiedSpan {
  return { from: a.from, to: instant(Math.max(a.to, b.to)), count: a.count + b.count, grain: Math.min(a.grain, b.grain) };
}
