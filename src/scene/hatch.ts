import type { Box } from './scene.js';

/** 45° lines over a box, `pitch` px apart, as the data of one SVG path. */
export function hatchBox({ x, y, width, height }: Box, pitch: number): string {
  const lines: string[] = [];
  const step = pitch * Math.SQRT2;
  for (let offset = step; offset < width + height; offset += step) {
    const x1 = Math.max(0, offset - height);
    const x2 = Math.min(offset, width);
    lines.push(`M${num(x + x1)} ${num(y + offset - x1)}L${num(x + x2)} ${num(y + offset - x2)}`);
  }
  return lines.join('');
}

/** 45° lines over a disc. */
export function hatchDisc(x: number, y: number, r: number, pitch: number): string {
  const lines: string[] = [];
  for (let offset = -r + pitch / 2; offset < r; offset += pitch) {
    // A chord at this distance from the centre, along the diagonal.
    const half = Math.sqrt(r * r - offset * offset);
    const [cx, cy] = [x + offset * Math.SQRT1_2, y + offset * Math.SQRT1_2];
    lines.push(
      `M${num(cx - half * Math.SQRT1_2)} ${num(cy + half * Math.SQRT1_2)}L${num(cx + half * Math.SQRT1_2)} ${num(cy - half * Math.SQRT1_2)}`,
    );
  }
  return lines.join('');
}

const num = (value: number): number => Math.round(value * 100) / 100;
