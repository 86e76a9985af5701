/** Px that a line and a page of a wheel's delta stand for, by `deltaMode` (as in d3-zoom). */
const PX_PER_STEP = [1, 25, 500] as const;
/** A pinch on a touchpad arrives as ctrl and a small delta in px; a wheel's notch is larger (Z4). */
const PINCH_BELOW = 50;
const PINCH_GAIN = 10;
const PER_PX = 0.002;

/** Px that a wheel's delta stands for, whatever unit the browser counts in. */
export const wheelPx = (delta: number, deltaMode: number): number => delta * (PX_PER_STEP[deltaMode] ?? 1);

/** What to zoom in by for one wheel event: `2^(−Δ·0.002)` between ½ and 2, whatever unit the browser counts in (Z4). */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) < PINCH_BELOW;
  const px = wheelPx(deltaY, deltaMode) * (pinch ? PINCH_GAIN : 1);
  return Math.min(2, Math.max(0.5, 2 ** (-px * PER_PX)));
}
