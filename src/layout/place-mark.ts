import { timeToPx, type Viewport } from '../axis/viewport.js';
import type { TimeScale, TimeSpan } from '../axis/time-scale.js';
import { instant, type Instant } from '../date/instant.js';
import type { Cap, MarkSpec } from './mark-spec.js';

/** A stretch of px along the inline axis, from the plot's inline start. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

/** A mark in logical px. `disc` and `ring` have their centre in the middle of `outer`. */
export interface MarkPlace {
  readonly shape: 'disc' | 'ring' | 'pill' | 'bar' | 'pills';
  readonly outer: InlineRange;
  readonly core?: InlineRange;
  readonly members: readonly InlineRange[];
  readonly startCap: Cap;
  readonly endCap: Cap;
  readonly uncertain: boolean;
}

/** Length of the fade where an end is not known, in px: a sign, not a measure. */
const UNKNOWN_FADE = 44;

/** A day this many mark sizes wide is drawn as the day it is: a dot in it would claim an hour. */
const DAY_AS_PILL = 12;

/** Places a mark in a view. Px may lie far outside the plot; an open end runs to the plot's edge and a little further. */
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
    members: spec.members.map(range),
    startCap: spec.startCap,
    endCap: spec.endCap,
    uncertain: spec.uncertain,
  };
  return spec.core ? { ...place, core: stretch(range(spec.core), outer, spec) } : place;
}

/** Where a label and its leader stand: the middle of a point, the start of anything that lasts. */
export function anchorOf(spec: MarkSpec): Instant {
  if (spec.form === 'point') return instant((spec.outer.from + spec.outer.to) / 2);
  return spec.outer.from;
}

function extend(at: number, cap: Cap, sign: -1 | 1, length: number): number {
  if (cap === 'unknown') return at + sign * UNKNOWN_FADE;
  if (cap !== 'open') return at;
  return sign < 0 ? Math.min(at, 0) : Math.max(at, length);
}

/** What is certain of a lasting thing goes on into the side that is open. */
function stretch(core: InlineRange, outer: InlineRange, spec: MarkSpec): InlineRange {
  return { start: spec.startCap === 'open' ? outer.start : core.start, end: spec.endCap === 'open' ? outer.end : core.end };
}

function shapeOf(spec: MarkSpec, { start, end }: InlineRange, markSize: number): MarkPlace['shape'] {
  const size = end - start;
  if (spec.form === 'point') return size < DAY_AS_PILL * markSize ? 'disc' : 'pill';
  if (spec.form === 'group') return 'pills';
  const boundless = spec.startCap === 'open' || spec.endCap === 'open' || spec.startCap === 'unknown' || spec.endCap === 'unknown';
  if (size < markSize && !boundless) return 'ring';
  return spec.form === 'span' ? 'bar' : 'pill';
}
