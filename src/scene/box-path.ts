import type { Box, BoxShape, End } from './scene.js';

/** Radius of the corners at a hard edge, px. */
export const RADIUS = 2;

/** Whether a side of a box has no line of its own. */
const isBare = (end: End): boolean => end === 'none' || end === 'fade';

/** Whether the outline of a box is the outline of its area. */
export const isClosed = ({ left, right }: Pick<BoxShape, 'left' | 'right'>): boolean => !isBare(left) && !isBare(right);

/** A box as the data of an SVG path: what is filled. */
export const boxArea = (box: BoxShape): string => trace(box, 'v');

/** The edges of a box: nothing at an end that fades or goes on. */
export const boxEdges = (box: BoxShape): string => (isClosed(box) ? trace(box, 'v') : trace(box, 'm0 '));

/** The part of a box that hatching fills: short of its tips. */
export function boxBody({ x, y, width, height, left, right }: BoxShape): Box {
  const tips = [left, right].map((end) => (end === 'tip' ? Math.min(width, height / 2) : 0)) as [number, number];
  return { x: x + tips[0], y, width: Math.max(0, width - tips[0] - tips[1]), height };
}

/** Clockwise from the top left. `bare` draws, or passes over, a side without a line. */
function trace({ x, y, width, height, left, right }: BoxShape, bare: string): string {
  const inset = (end: End): number => Math.min(width / 2, end === 'tip' ? height / 2 : isBare(end) ? 0 : RADIUS);
  const [a, b] = [inset(left), inset(right)];
  const side = (end: End, by: number, sign: 1 | -1): string => {
    const [r, h] = [num(by * sign), num(height * sign)];
    if (isBare(end)) return `${bare}${h}`;
    if (end === 'tip') return `l${r} ${num((height / 2) * sign)}l${num(-by * sign)} ${num((height / 2) * sign)}`;
    const rest = num((height - 2 * by) * sign);
    return `q${r} 0 ${r} ${r}v${rest}q0 ${r} ${num(-by * sign)} ${r}`;
  };
  const last = isBare(left) && bare !== 'v' ? '' : side(left, a, -1);
  // After a side that is passed over, “z” would lead back to where the pen came down again.
  const close = bare === 'v' ? 'z' : '';
  return `M${num(x + a)} ${num(y)}H${num(x + width - b)}${side(right, b, 1)}H${num(x + a)}${last}${close}`;
}

const num = (value: number): number => Math.round(value * 100) / 100;
