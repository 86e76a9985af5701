import type { Viewport } from '../axis/viewport.js';

/**
 * Steps of the warped axis, at least `px` wide in a view and less than twice that: the warped width of one. A power of two, so that steps
 * counted from zero belong to the axis and not to the view: they do not slide while one pans, and halve when one zooms in far enough.
 */
export const axisStep = ({ start, end, length }: Viewport, px: number): number => 2 ** Math.ceil(Math.log2((px * (end - start)) / length));
