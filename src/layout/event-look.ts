import { laneOf } from '../model/lane-of.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { EventLook } from './layout.js';

/** Shapes for categories without an icon of their own, so that they differ without any colour. */
const SHAPES = ['●', '▲', '■', '◆', '★', '✚', '▼', '◗'];

/**
 * The CSS colour of an event: its first category's, or the theme's for that category (`--event-timeline-category-1` to `-8`), else its lane's;
 * undefined for the accent.
 */
export function colorOf({ categories, lane }: TimelineEvent, timeline: Timeline): string | undefined {
  const [category] = categories;
  if (!category) return laneOf(timeline, lane)?.color;
  return category.color ?? `var(--_category-${String((placeOf(category.id, timeline) % SHAPES.length) + 1)})`;
}

/** What every view shows of an event alike. */
export function lookOf(rank: number, timeline: Timeline): EventLook {
  const event = timeline.events[rank]!;
  return { rank, status: event.status, color: colorOf(event, timeline) };
}

/** The sign of an event's first category; empty without one. There are eight: a ninth category has the first one's twice, and its colour. */
export function iconOf({ categories: [category] }: TimelineEvent, timeline: Timeline): string {
  if (!category) return '';
  const place = placeOf(category.id, timeline);
  return category.icon ?? (SHAPES[place % SHAPES.length] ?? '').repeat(1 + Math.floor(place / SHAPES.length));
}

const placeOf = (id: string, { categories }: Timeline): number =>
  Math.max(
    0,
    categories.findIndex((category) => category.id === id),
  );
