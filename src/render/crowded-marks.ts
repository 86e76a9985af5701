import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isClosed } from '../scene/box-path.js';
import { FEW_MARKS, layersOf, type MarkPath } from '../scene/mark-layers.js';
import type { Scene, SceneMark, Shape } from '../scene/scene.js';
import { renderMarksCanvas, type CanvasLook } from './marks-canvas.js';
import { classesOf, isPlain, renderMark, renderMarks, type MarksLook } from './marks-svg.js';

/** More elements than this are none: what there is of a plot besides has the others of its 300. */
const MOST = 32;
/** As long as there are so few marks, each may be what its shapes are. */
const MOST_APART = 48;

/** Draws the marks of more than a few events: one by one, else as few elements, which look the same, else on a canvas. */
export function renderCrowd(scene: Scene, look: CanvasLook): readonly TemplateResult[] {
  const { marks } = scene;
  if (!scene.piles) {
    if (marks.length <= FEW_MARKS && sum(marks, elementsOf) <= MOST_APART) return [renderMarks(scene, look)];
    const layers = renderLayers(marks, look);
    if (layers) return [renderMarks(scene, look, layers)];
  }
  return [renderMarks(scene, look, []), renderMarksCanvas(scene, look)];
}

/** Undefined where they are too many. */
function renderLayers(marks: readonly SceneMark[], look: MarksLook): readonly SVGTemplateResult[] | undefined {
  const layers = layersOf(marks, look.active);
  if (sum(layers, ({ paths, others }) => paths.length + sum(others, elementsOf)) > MOST) return undefined;
  return layers.flatMap(({ paths, others }) => [...paths.map(renderPath), ...others.map((mark) => renderMark(mark, look))]);
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

/** How many elements a mark is by itself. */
const elementsOf = ({ shapes }: SceneMark): number => (isPlain(shapes) ? 1 : 1 + sum(shapes, piecesOf));

function piecesOf(shape: Shape): number {
  if (shape.kind !== 'disc' && shape.kind !== 'box') return 1;
  return (shape.fill === 'hatch' ? 2 : 1) + (shape.kind === 'box' && !isClosed(shape) ? 2 : 0);
}

const renderPath = (one: MarkPath): SVGTemplateResult =>
  svg`<path class="mark ${one.kind === 'disc' ? 'round' : ''} ${one.status} ${classesOf(one)}" part="mark" color=${one.color ?? nothing} d=${one.path}></path>`;
