import { timeToPx, type Viewport } from '../axis/viewport.js';
import type { TimeScale, TimeSpan } from '../axis/time-scale.js';
import type { Instant } from '../date/instant.js';
import type { Cap, MarkSpec } from './mark-spec.js';

/** A stretch of px along the inline axis, from the plot's inline start. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A mark in logical px. `disc` and `ring` have their centre in the middle of `outer`; a `band` is a range in which something happened
 * once, `pills` are several parts of one event.
 */
export interface MarkPlace {
  readonly shape: 'disc' | 'ring' | 'pill' | 'bar' | 'band' | 'pills';
  readonly outer: InlineRange;
  readonly core?: InlineRange;
  readonly members: readonly (InlineRange & { readonly point: boolean })[];
  readonly startCap: Cap;
  readonly endCap: Cap;
  readonly uncertain: boolean;
}

/** Length of the fade where an end is not known, in px: a sign, not a measure. */
export const UNKNOWN_FADE = 44;

/** A day this many mark sizes wide is drawn as the day it is: a dot in it would claim an hour. */
const DAY_AS_PILL = 12;

/** Places a mark in a view. Px may lie far outside the plot; an open end runs to the plot's edge, or further where it starts beyond. */
export function placeMark(spec: MarkSpec, scale: TimeScale, viewport: Viewport, markSize: number): MarkPlace {
  const px = (time: Instant): number => timeToPx(scale, viewport, time);
  const range = ({ from, to }: TimeSpan): InlineRange => ({ start: px(from), end: px(to) });
  const bounds = range(spec.outer);
  const outer = {
    start: extend(bounds.start, spec.startCap, -1, viewport.length),
    end: extend(bounds.end, spec.endCap, 1, viewport.length),
  };
  const place: MarkPlace = {
    shape: shapeOf(spec, bounds, markSize),
    outer,
    members: spec.members.map((member) => ({ ...range(member), point: member.point })),
    startCap: spec.startCap,
    endCap: spec.endCap,
    uncertain: spec.uncertain,
  };
  if (!spec.core) return place;
  const core = range(spec.core);
  return { ...place, core: { start: Math.max(core.start, outer.start), end: Math.min(core.end, outer.end) } };
}

function extend(at: number, cap: Cap, sign: -1 | 1, length: number): number {
  if (cap === 'unknown') return at + sign * UNKNOWN_FADE;
  if (cap !== 'open') return at;
  return sign < 0 ? Math.min(at, 0) : Math.max(at, length);
}

function shapeOf({ form, startCap, endCap }: MarkSpec, { start, end }: InlineRange, markSize: number): MarkPlace['shape'] {
  const size = end - start;
  if (form === 'point') return size < DAY_AS_PILL * markSize ? 'disc' : 'pill';
  if (form === 'group') return 'pills';
  if (size < markSize && isBounded(startCap) && isBounded(endCap)) return 'ring';
  return form === 'span' ? 'bar' : form === 'choice' ? 'band' : 'pill';
}

const isBounded = (cap: Cap): boolean => cap === 'edge' || cap === 'fade';
