import type { PlacedMark } from '../layout/layout.js';
import type { Cap } from '../layout/mark-spec.js';
import type { InlineRange } from '../layout/place-mark.js';
import type { Status } from '../model/timeline.js';
import type { Fill, Glyph, Shape, Stroke } from './scene.js';

/** Turns logical inline px into physical x: the one place where right-to-left is mirrored. */
export interface Mirror {
  readonly rtl: boolean;
  readonly width: number;
}

export const physical = ({ rtl, width }: Mirror, inline: number): number => (rtl ? width - inline : inline);

/** A range with its physical left and width; cut far outside the plot, where pictures lose their precision. */
export function extent(mirror: Mirror, { start, end }: InlineRange): { readonly x: number; readonly width: number } {
  const clamp = (at: number): number => Math.max(-FAR, Math.min(mirror.width + FAR, at));
  const [a, b] = [physical(mirror, clamp(start)), physical(mirror, clamp(end))];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

const FAR = 10_000;

/** Fill and outline say the status without any colour (U6); the glyph says it a second time. */
const LOOKS: Readonly<Record<Status, { readonly fill: Fill | undefined; readonly stroke: Stroke; readonly glyph?: Glyph }>> = {
  confirmed: { fill: undefined, stroke: 'edge' },
  claimed: { fill: 'none', stroke: 'edge', glyph: 'claimed' },
  disputed: { fill: 'hatch', stroke: 'edge', glyph: 'disputed' },
  planned: { fill: 'none', stroke: 'dash' },
  cancelled: { fill: 'none', stroke: 'edge', glyph: 'cancelled' },
};

/** Draws a placed mark (experience.md §1.2), back to front. `size` is the diameter of a disc, px. */
export function markShapes(mark: PlacedMark, mirror: Mirror, size: number): readonly Shape[] {
  const draw = mark.shape === 'disc' || mark.shape === 'ring' ? discShapes : mark.members.length > 1 ? memberShapes : spanShapes;
  return [...draw(mark, mirror, size), ...signs(mark, mirror, size)];
}

function discShapes({ outer, block, shape, status }: PlacedMark, mirror: Mirror, size: number): Shape[] {
  const { fill, stroke } = LOOKS[status];
  const solid = shape === 'disc' ? 'solid' : 'none';
  return [{ kind: 'disc', x: physical(mirror, middle(outer)), y: block, r: size / 2 - 1, fill: fill ?? solid, stroke }];
}

/** Several moments, or one of several: a box each, on a thin line that holds them together. */
function memberShapes(mark: PlacedMark, mirror: Mirror, size: number): Shape[] {
  const { x, width } = extent(mirror, mark.outer);
  const { fill, stroke } = LOOKS[mark.status];
  const boxes = mark.members.map((member) => box(mark, { ...extent(mirror, member), fill: fill ?? 'tint', stroke }, size));
  const line: Shape = { kind: 'line', x1: x, y1: mark.block, x2: x + width, y2: mark.block };
  const fades = spanShapes({ ...mark, members: [] }, mirror, size).filter((shape) => shape.kind === 'box' && shape.fill.startsWith('fade'));
  return [line, ...fades, ...boxes];
}

function spanShapes(mark: PlacedMark, mirror: Mirror, size: number): Shape[] {
  const { outer, core, startCap, endCap, status } = mark;
  const { fill, stroke } = LOOKS[status];
  const length = outer.end - outer.start;
  const fades = {
    start: fadeLength(startCap, length),
    end: fadeLength(endCap, length),
  };
  const hard = { start: outer.start + fades.start, end: outer.end - fades.end };
  const soft = fades.start > 0 || fades.end > 0;
  const shapes: Shape[] = [];
  if (fades.start > 0) shapes.push(fade(mark, { start: outer.start, end: hard.start }, mirror, mirror.rtl ? 'fade-right' : 'fade-left'));
  if (fades.end > 0) shapes.push(fade(mark, { start: hard.end, end: outer.end }, mirror, mirror.rtl ? 'fade-left' : 'fade-right'));
  if (hard.end > hard.start) shapes.push(box(mark, { ...extent(mirror, hard), fill: fill ?? 'tint', stroke: soft ? 'none' : stroke }, size));
  if (soft) shapes.push(...rails(mark, hard, mirror, size), ...caps(mark, mirror, size));
  if (core) shapes.push(box(mark, { ...extent(mirror, core), fill: fill ?? 'solid', stroke }, size));
  return shapes;

  function fade({ block }: PlacedMark, range: InlineRange, at: Mirror, towards: Fill): Shape {
    return { kind: 'box', ...extent(at, range), y: block - height(size) / 2, height: height(size), radius: 0, fill: towards, stroke: 'none' };
  }
}

/** “About” fades over the outer quarter at either end; a side that nobody knows fades over its whole sign. */
function fadeLength(cap: Cap, length: number): number {
  if (cap === 'fade') return length / 4;
  return cap === 'unknown' ? Math.min(UNKNOWN, length * 0.8) : 0;
}

/** As long as layout makes it, px. */
const UNKNOWN = 44;

/** The long edges of a mark whose ends are soft: no caps, and still a contrast of 3 : 1. */
function rails({ block }: PlacedMark, range: InlineRange, mirror: Mirror, size: number): Shape[] {
  const { x, width } = extent(mirror, range);
  return [-1, 1].map((side) => {
    const y = block + (side * height(size)) / 2;
    return { kind: 'line', x1: x, y1: y, x2: x + width, y2: y };
  });
}

/** The edge of a side that is known, beside one that fades. */
function caps({ outer, block, startCap, endCap }: PlacedMark, mirror: Mirror, size: number): Shape[] {
  const ends = [...(startCap === 'edge' ? [outer.start] : []), ...(endCap === 'edge' ? [outer.end] : [])];
  return ends.map((inline) => {
    const x = physical(mirror, inline);
    return { kind: 'line', x1: x, y1: block - height(size) / 2, x2: x, y2: block + height(size) / 2 };
  });
}

const height = (size: number): number => size + 4;
const middle = ({ start, end }: InlineRange): number => (start + end) / 2;

interface BoxLook {
  readonly x: number;
  readonly width: number;
  readonly fill: Fill;
  readonly stroke: Stroke;
}

function box({ block }: PlacedMark, look: BoxLook, size: number): Shape {
  return { kind: 'box', ...look, y: block - height(size) / 2, height: height(size), radius: 2 };
}

/** Signs of status, of doubt, and of ends that are open or unknown. */
function signs(mark: PlacedMark, mirror: Mirror, size: number): Shape[] {
  const { outer, block, status, startCap, endCap } = mark;
  const { glyph } = LOOKS[status];
  const round = mark.shape === 'disc' || mark.shape === 'ring';
  const visible = { start: Math.max(outer.start, 0), end: Math.min(outer.end, mirror.width) };
  const place = (inline: number, name: Glyph, lift = 0): Shape => ({ kind: 'glyph', glyph: name, x: physical(mirror, inline), y: block - lift, size: size * 0.75 });
  const shapes: Shape[] = [];
  if (glyph === 'cancelled' || (glyph === 'claimed' && !round)) shapes.push(place(middle(round ? outer : visible), glyph));
  else if (glyph && round) shapes.push(place(middle(outer) + size * 0.85, glyph, size * 0.6));
  if (mark.uncertain) shapes.push(place((round ? middle(outer) : visible.end) + size * 0.85, 'uncertain', size * 0.6));
  if (startCap === 'unknown') shapes.push(place(outer.start, 'uncertain'));
  if (endCap === 'unknown') shapes.push(place(outer.end, 'uncertain'));
  if (startCap === 'open') shapes.push(place(visible.start + size / 2, mirror.rtl ? 'open-right' : 'open-left'));
  if (endCap === 'open') shapes.push(place(visible.end - size / 2, mirror.rtl ? 'open-left' : 'open-right'));
  return shapes;
}
