import type { Instant } from '../date/instant.js';
import type { TimeScale } from './time-scale.js';

/** What part of the warped line is seen, and how long it is on screen. Px are logical: they run from the plot's inline start. */
export interface Viewport {
  /** Warped coordinate at px 0. */
  readonly start: number;
  /** Warped coordinate at px `length`; greater than `start`. */
  readonly end: number;
  /** Of the plot, in px. */
  readonly length: number;
}

/** Room in px on either side of the data, for the marks and labels that stand at its ends. */
export interface EdgePadding {
  readonly start: number;
  readonly end: number;
}

/** How far one may zoom and pan, in warped units. Made by `limitsOf`. */
export interface ViewLimits {
  readonly minSpan: number;
  readonly maxSpan: number;
  /** Where the data begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Least share of the view that shows data (Z10). */
const LEAST_DATA = 0.1;
/** Room beyond the fitted view on either side, as a share of it (Z10). */
const SLACK = 0.05;
/** Shortest view as a share of the coordinate: a double has steps of 2^-52, so that each of a thousand px keeps sixteen of them. */
const FINEST = 2 ** -38;

export const warpToPx = ({ start, end, length }: Viewport, warp: number): number => ((warp - start) / (end - start)) * length;

export const pxToWarp = ({ start, end, length }: Viewport, px: number): number => start + (px / length) * (end - start);

/** ±Infinity stays ±Infinity. */
export const timeToPx = (scale: TimeScale, viewport: Viewport, time: Instant): number => warpToPx(viewport, scale.timeToWarp(time));

export const pxToTime = (scale: TimeScale, viewport: Viewport, px: number): Instant => scale.warpToTime(pxToWarp(viewport, px));

/** The bounds of Z10. `minSpan` is the shortest view in ms: a minute, or what `finestSpan` says of the data. */
export function limitsOf(scale: TimeScale, length: number, { padding, minSpan }: { padding: EdgePadding; minSpan: number }): ViewLimits {
  const [from, to] = scale.warpDomain;
  const fit = fitView(scale, length, padding);
  const least = minSpan * scale.leastSlope;
  return { minSpan: least, maxSpan: Math.max(least, (fit.end - fit.start) * (1 + 2 * SLACK)), from, to };
}

/** All data, with `padding` on either side; where the padding would take more than half of the length, it is scaled down to that. */
export function fitView({ warpDomain: [from, to] }: TimeScale, length: number, padding: EdgePadding): Viewport {
  const scaled = Math.min(1, length / 2 / (padding.start + padding.end));
  const perPx = (to - from) / (length - scaled * (padding.start + padding.end));
  return { start: from - scaled * padding.start * perPx, end: to + scaled * padding.end * perPx, length };
}

/** A view from one time to another; an infinite side stands for that end of the data. */
export function viewOf(scale: TimeScale, from: Instant, to: Instant, length: number): Viewport {
  const [first, last] = scale.warpDomain;
  const start = Number.isFinite(from) ? scale.timeToWarp(from) : first;
  const end = Number.isFinite(to) ? scale.timeToWarp(to) : last;
  return { start: Math.min(start, end), end: Math.max(start, end), length };
}

/** Zooms in by `factor` (out below 1) and keeps the time under `px` there (Z3), as far as the limits let it. */
export function zoomAbout(viewport: Viewport, px: number, factor: number, limits: ViewLimits): Viewport {
  const about = pxToWarp(viewport, px);
  const span = clampSpan((viewport.end - viewport.start) / factor, about, limits);
  const start = about - (px / viewport.length) * span;
  return clamp({ ...viewport, start, end: start + span }, limits);
}

/** Moves the view towards later times by `px`. */
export function panBy(viewport: Viewport, px: number, limits: ViewLimits): Viewport {
  const by = (px / viewport.length) * (viewport.end - viewport.start);
  return clamp({ ...viewport, start: viewport.start + by, end: viewport.end + by }, limits);
}

/** The same window of time on another length: its centre stays the centre (Z16). */
export const resize = (viewport: Viewport, length: number): Viewport => ({ ...viewport, length });

/** The nearest view that the limits allow, about the same centre where that can be; itself when it is allowed. */
export function clamp(viewport: Viewport, limits: ViewLimits): Viewport {
  const span = clampSpan(viewport.end - viewport.start, viewport.start, limits);
  const free = (viewport.start + viewport.end - span) / 2;
  const shown = Math.min(LEAST_DATA * span, limits.to - limits.from);
  const start = Math.min(Math.max(free, limits.from + shown - span), limits.to - shown);
  if (start === free && span === viewport.end - viewport.start) return viewport;
  return { ...viewport, start, end: start + span };
}

function clampSpan(span: number, place: number, { minSpan, maxSpan }: ViewLimits): number {
  return Math.min(Math.max(span, minSpan, FINEST * Math.abs(place)), maxSpan);
}
