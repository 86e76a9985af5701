import { interpolateNumber, interpolateZoom } from 'd3-interpolate';
import { panBy, type Viewport, type ViewLimits } from './viewport.js';

/** A move from one view to another: where it is at `t` from 0 to 1, and how long it takes in ms. */
export interface Transition {
  (t: number): Viewport;
  readonly duration: number;
}

/** Of a move that stays in sight of where it began, in ms; and of the longest flight (Z8). */
const SHORT = 250;
const LONGEST = 600;
/** A change of zoom by more than this is a flight, as is a move to a view that shares nothing with this one. */
const FAR_ZOOM = 8;

/** Moves from `a` to `b`, both of `b`'s length: nearby in a quarter of a second; farther, zooming out and in again (van Wijk & Nuij). */
export function interpolateViewport(a: Viewport, b: Viewport): Transition {
  const ratio = (b.end - b.start) / (a.end - a.start);
  const far = b.start > a.end || b.end < a.start || ratio > FAR_ZOOM || ratio < 1 / FAR_ZOOM;
  const { path, duration } = far ? flight(a, b) : glide(a, b);
  return Object.assign((t: number) => (t >= 1 ? b : path(eased(Math.max(0, t)))), { duration });
}

/** Of what is left of a drag when it is let go of, in ms; and the time in which its speed falls to a third (Z9). */
const COASTING = 400;
const DECAY = 100;

/** How a view that was dragged comes to rest: on at the speed of `pxPerMs` towards later times, which dies away. */
export function coast(from: Viewport, pxPerMs: number, limits: ViewLimits): Transition {
  const path = (t: number): Viewport => panBy(from, pxPerMs * DECAY * (1 - Math.exp((-t * COASTING) / DECAY)), limits);
  return Object.assign(path, { duration: COASTING });
}

interface Path {
  readonly path: (t: number) => Viewport;
  readonly duration: number;
}

function glide(a: Viewport, b: Viewport): Path {
  const start = interpolateNumber(a.start, b.start);
  const end = interpolateNumber(a.end, b.end);
  return { path: (t) => ({ start: start(t), end: end(t), length: b.length }), duration: SHORT };
}

/** Reckoned from the centre of `a` in spans of `a`: epoch milliseconds would swamp the zoom's own arithmetic. */
function flight(a: Viewport, b: Viewport): Path {
  const span = a.end - a.start;
  const centre = (a.start + a.end) / 2;
  const zoom = interpolateZoom([0, 0, 1], [((b.start + b.end) / 2 - centre) / span, 0, (b.end - b.start) / span]);
  const path = (t: number): Viewport => {
    const [x, , width] = zoom(t);
    return { start: centre + (x - width / 2) * span, end: centre + (x + width / 2) * span, length: b.length };
  };
  return { path, duration: Math.min(LONGEST, Math.max(SHORT, zoom.duration)) };
}

const eased = (t: number): number => t * t * (3 - 2 * t);
