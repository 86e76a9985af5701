import { nothing, svg, type SVGTemplateResult } from 'lit';
import { FEW_MARKS, layersOf, type MarkPath } from '../scene/mark-layers.js';
import type { SceneMark } from '../scene/scene.js';
import { classesOf, renderMark, type MarksLook } from './marks-svg.js';

/** Draws very many marks as few elements, which look as the marks do one by one. Undefined where they are not so many. */
export function renderCrowdedMarks(marks: readonly SceneMark[], look: MarksLook): readonly SVGTemplateResult[] | undefined {
  if (marks.length <= FEW_MARKS) return undefined;
  return layersOf(marks, look.active).flatMap(({ paths, others }) => [
    ...paths.map(renderPath),
    ...others.map((mark) => renderMark(mark, look)),
  ]);
}

const renderPath = (one: MarkPath): SVGTemplateResult =>
  svg`<path class="mark ${one.kind === 'disc' ? 'round' : ''} ${one.status} ${classesOf(one)}" part="mark" color=${one.color ?? nothing} d=${one.path}></path>`;
