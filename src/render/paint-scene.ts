import { boxArea, boxBody, boxEdges, isClosed, RADIUS } from '../scene/box-path.js';
import { GLYPHS } from '../scene/glyphs.js';
import { hatchBox, hatchDisc } from '../scene/hatch.js';
import type { BoxShape, Scene, SceneMark, ScenePile, Shape } from '../scene/scene.js';
import type { CanvasInks, MarkInk } from './canvas-inks.js';
import { Pens } from './pens.js';

/** What to paint with. */
export interface PaintLook {
  readonly active: number | undefined;
  readonly hatchGap: number;
  readonly inks: CanvasInks;
}

interface Brush extends MarkInk {
  readonly pens: Pens;
  readonly active: boolean;
  readonly look: PaintLook;
}

/** Paints the piles and marks of a scene, in px of the scene. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, look: PaintLook): void {
  context.lineCap = 'butt';
  const pens = new Pens(context);
  for (const pile of scene.piles ?? []) paintPile(pens, pile, look);
  for (const mark of scene.marks) paintMark(pens, mark, look);
}

function paintPile(pens: Pens, { x, y, width, height, color, ranks }: ScenePile, look: PaintLook): void {
  const active = look.active !== undefined && ranks.has(look.active);
  const { ink } = look.inks.of({ color, status: 'confirmed' }, active);
  pens.fill(ink).fillRect(x, y, width, height);
  if (active) pens.line(ink, ACTIVE_EDGE).strokeRect(x, y, width, height);
}

/** Px; as the style sheet has it for marks. */
const ACTIVE_EDGE = 4;

function paintMark(pens: Pens, mark: SceneMark, look: PaintLook): void {
  const active = look.active === mark.rank;
  const brush: Brush = { ...look.inks.of(mark, active), pens, active, look };
  for (const shape of mark.shapes) paintShape(brush, shape);
}

function paintShape(brush: Brush, shape: Shape): void {
  brush.pens.dash();
  switch (shape.kind) {
    case 'line':
      paintLine(brush, shape);
      return;
    case 'glyph':
      paintGlyph(brush, shape);
      return;
    case 'disc':
      paintDisc(brush, shape);
      return;
    case 'box':
      paintBox(brush, shape);
  }
}

function paintLine({ pens, ink, look }: Brush, { x1, y1, x2, y2 }: Extract<Shape, { kind: 'line' }>): void {
  const context = pens.line(ink, look.inks.edge);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function paintGlyph({ pens: { context }, ink }: Brush, { x, y, size, glyph }: Extract<Shape, { kind: 'glyph' }>): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 10, size / 10);
  context.lineCap = context.lineJoin = 'round';
  context.lineWidth = 1.8;
  context.strokeStyle = ink;
  context.stroke(new Path2D(GLYPHS[glyph]));
  context.restore();
}

function paintDisc(brush: Brush, { x, y, r, fill, stroke: line }: Extract<Shape, { kind: 'disc' }>): void {
  const { pens, ink, surface, active, look } = brush;
  const { context } = pens;
  const around = (): void => {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
  };
  around();
  pens.fill(insideOf(brush, fill)).fill();
  if (fill === 'hatch') {
    pens.line(ink, 1.25).stroke(new Path2D(hatchDisc(x, y, r, look.hatchGap)));
    around();
  }
  // Four dashes of the default go around, whatever its size.
  if (line === 'dash') pens.dash(look.inks.dashes.map((length) => (length * 2 * Math.PI * r) / 28));
  pens.line(line === 'halo' && !active ? surface : ink, active && line !== 'halo' ? ACTIVE_EDGE : 2).stroke();
}

function paintBox(brush: Brush, box: BoxShape): void {
  if (isHard(box)) paintHardBox(brush, box);
  else paintOpenBox(brush, box);
}

/** Most have hard edges alone: those need no path that is kept, nor any data to be read. */
const isHard = ({ left, right, fill }: BoxShape): boolean => left === 'edge' && right === 'edge' && fill !== 'hatch';

function paintHardBox(brush: Brush, { x, y, width, height, fill, stroke }: BoxShape): void {
  const { context } = brush.pens;
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(width / 2, RADIUS));
  brush.pens.fill(insideOf(brush, fill)).fill();
  edgePens(brush, stroke, brush.ink).stroke();
}

function paintOpenBox(brush: Brush, box: BoxShape): void {
  const { pens, ink, look } = brush;
  const closed = isClosed(box);
  const inside = insideOf(brush, box.fill);
  const area = new Path2D(boxArea(box));
  pens.fill(closed ? inside : faded(pens.context, box, inside)).fill(area);
  const color = closed ? ink : faded(pens.context, box, ink);
  if (box.fill === 'hatch') pens.line(color, 1.25).stroke(new Path2D(hatchBox(boxBody(box), look.hatchGap)));
  edgePens(brush, box.stroke, color).stroke(closed ? area : new Path2D(boxEdges(box)));
}

/** What the edges of a box are drawn with. */
function edgePens({ pens, active, look }: Brush, stroke: BoxShape['stroke'], color: string | CanvasGradient): CanvasRenderingContext2D {
  const dashed = stroke === 'dash';
  if (dashed) pens.dash(look.inks.dashes);
  return pens.line(color, active ? ACTIVE_EDGE : dashed ? 1.5 : look.inks.edge);
}

/** A colour that goes to nothing at the end that fades: to itself at 1 %, as nothing at all is black to a canvas, and grey on the way. */
function faded(context: CanvasRenderingContext2D, { x, width, left, right }: BoxShape, color: string): string | CanvasGradient {
  if (left !== 'fade' && right !== 'fade') return color;
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  const nothing = `color-mix(in srgb, ${color} 1%, transparent)`;
  gradient.addColorStop(0, left === 'fade' ? nothing : color);
  gradient.addColorStop(1, left === 'fade' ? color : nothing);
  return gradient;
}

/** A hatch lies on a tint. */
const insideOf = ({ ink, tint, surface }: MarkInk, fill: BoxShape['fill']): string =>
  fill === 'solid' ? ink : fill === 'none' ? surface : tint;
