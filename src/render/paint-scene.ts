import { boxArea, boxBody, boxEdges, isClosed } from '../scene/box-path.js';
import { GLYPHS } from '../scene/glyphs.js';
import { hatchBox, hatchDisc } from '../scene/hatch.js';
import type { BoxShape, Scene, SceneLabel, SceneMark, ScenePile, Shape } from '../scene/scene.js';
import type { CanvasInks, MarkInk } from './canvas-inks.js';

/** What to paint with. */
export interface PaintLook {
  readonly active: number | undefined;
  readonly hatchGap: number;
  readonly inks: CanvasInks;
}

interface Brush extends MarkInk {
  readonly context: CanvasRenderingContext2D;
  readonly active: boolean;
  readonly look: PaintLook;
}

/** Paints the leaders, piles and marks of a scene, in px of the scene. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, look: PaintLook): void {
  context.lineCap = 'butt';
  for (const label of scene.labels) paintLeader(context, label, look);
  for (const pile of scene.piles ?? []) paintPile(context, pile, look);
  for (const mark of scene.marks) paintMark(context, mark, look);
}

function paintLeader(context: CanvasRenderingContext2D, { rank, leader: { x, y1, y2 } }: SceneLabel, { active, inks }: PaintLook): void {
  context.strokeStyle = inks.leader(active === rank);
  context.lineWidth = 1.5;
  context.stroke(linePath({ x1: x, y1, x2: x, y2 }));
}

function paintPile(context: CanvasRenderingContext2D, { x, y, width, height, color, ranks }: ScenePile, look: PaintLook): void {
  const active = look.active !== undefined && ranks.has(look.active);
  context.fillStyle = context.strokeStyle = look.inks.of({ color, status: 'confirmed' }, active).ink;
  context.fillRect(x, y, width, height);
  context.lineWidth = ACTIVE_EDGE;
  if (active) context.strokeRect(x, y, width, height);
}

/** Px; as the style sheet has it for marks. */
const ACTIVE_EDGE = 4;

function paintMark(context: CanvasRenderingContext2D, mark: SceneMark, look: PaintLook): void {
  const active = look.active === mark.rank;
  const brush: Brush = { ...look.inks.of(mark, active), context, active, look };
  for (const shape of mark.shapes) paintShape(brush, shape);
}

function paintShape(brush: Brush, shape: Shape): void {
  const { context, ink } = brush;
  context.setLineDash([]);
  switch (shape.kind) {
    case 'line':
      stroke(brush, linePath(shape), { color: ink, width: brush.look.inks.edge });
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

function linePath({ x1, y1, x2, y2 }: Pick<Extract<Shape, { kind: 'line' }>, 'x1' | 'y1' | 'x2' | 'y2'>): Path2D {
  const path = new Path2D();
  path.moveTo(x1, y1);
  path.lineTo(x2, y2);
  return path;
}

function paintGlyph({ context, ink }: Brush, { x, y, size, glyph }: Extract<Shape, { kind: 'glyph' }>): void {
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
  const { context, ink, surface, active, look } = brush;
  const path = new Path2D();
  path.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = insideOf(brush, fill);
  context.fill(path);
  if (fill === 'hatch') stroke(brush, new Path2D(hatchDisc(x, y, r, look.hatchGap)), { color: ink, width: 1.25 });
  // Four dashes of the default go around, whatever its size.
  if (line === 'dash') context.setLineDash(look.inks.dashes.map((length) => (length * 2 * Math.PI * r) / 28));
  stroke(brush, path, { color: line === 'halo' && !active ? surface : ink, width: active && line !== 'halo' ? ACTIVE_EDGE : 2 });
}

function paintBox(brush: Brush, box: BoxShape): void {
  const { context, ink, active, look } = brush;
  const dashed = box.stroke === 'dash';
  const inside = insideOf(brush, box.fill);
  context.fillStyle = isClosed(box) ? inside : faded(context, box, inside);
  context.fill(new Path2D(boxArea(box)));
  const color = isClosed(box) ? ink : faded(context, box, ink);
  if (box.fill === 'hatch') stroke(brush, new Path2D(hatchBox(boxBody(box), look.hatchGap)), { color, width: 1.25 });
  if (dashed) context.setLineDash([...look.inks.dashes]);
  stroke(brush, new Path2D(boxEdges(box)), { color, width: active ? ACTIVE_EDGE : dashed ? 1.5 : look.inks.edge });
}

/** A colour that goes to nothing at the end that fades. */
function faded(context: CanvasRenderingContext2D, { x, width, left, right }: BoxShape, color: string): string | CanvasGradient {
  if (left !== 'fade' && right !== 'fade') return color;
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  const nothing = `color-mix(in srgb, ${color} 0%, transparent)`;
  gradient.addColorStop(0, left === 'fade' ? nothing : color);
  gradient.addColorStop(1, left === 'fade' ? color : nothing);
  return gradient;
}

/** A hatch lies on a tint. */
const insideOf = ({ ink, tint, surface }: MarkInk, fill: BoxShape['fill']): string =>
  fill === 'solid' ? ink : fill === 'none' ? surface : tint;

function stroke({ context }: Brush, path: Path2D, { color, width }: { color: string | CanvasGradient; width: number }): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
}
