import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { boxArea, boxBody, boxEdges, isClosed } from '../scene/box-path.js';
import { GLYPHS } from '../scene/glyphs.js';
import { hatchBox, hatchDisc } from '../scene/hatch.js';
import type { BoxShape, Fill, Scene, SceneLine, SceneMark, Shape } from '../scene/scene.js';

/** Which mark stands out, and how far apart hatch lines are, px. */
export interface MarksLook {
  readonly active: number | undefined;
  readonly hatchGap: number;
}

/**
 * Draws a scene's lines and marks. Colours are the style sheet's: classes say what a shape is (`solid`, `tint`, `dash`), and
 * `color` on a group stands in for the accent. Hidden from assistive technology: the outline says it all. `marks`:
 * those of the scene, drawn otherwise than one by one.
 */
export function renderMarks(scene: Scene, look: MarksLook, marks?: readonly SVGTemplateResult[]): TemplateResult {
  const { width, height } = scene;
  const leaders = scene.labels.map(({ leader }) => leader);
  const active = scene.labels.find(({ rank }) => rank === look.active)?.leader;
  return html`<svg class="marks" aria-hidden="true" focusable="false" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${marks?.length !== 0 && scene.marks.some(({ shapes }) => fades(shapes)) ? FADES : nothing}
    ${renderLines(scene.lines.slice(0, -1), 'lane-line')}${renderLines(scene.lines.slice(-1), 'axis-line')}
    <path class="tick" part="tick" d=${uprights(scene.ticks)}></path>
    <path class="leader" d=${uprights(leaders)}></path>
    ${active && svg`<path class="leader active" d=${uprights([active])}></path>`}
    ${scene.now ? svg`<line class="now" x1=${scene.now.x} y1=${scene.now.y1} x2=${scene.now.x} y2=${scene.now.y2}></line>` : nothing}
    ${
      marks ??
      repeat(
        scene.marks,
        ({ rank }) => rank,
        (mark) => renderMark(mark, look),
      )
    }
  </svg>`;
}

/** Lines from above down, all in one path. */
const uprights = (lines: readonly { readonly x: number; readonly y1: number; readonly y2: number }[]): string =>
  lines.map(({ x, y1, y2 }) => `M${x} ${y1}V${y2}`).join('');

/** Whether any of the shapes fades away to a side. */
export const fades = (shapes: readonly Shape[]): boolean =>
  shapes.some((shape) => shape.kind === 'box' && (shape.left === 'fade' || shape.right === 'fade'));

/** What fades a shape: masks, because a gradient cannot take its colour from the shape that it fills. */
export const FADES: SVGTemplateResult = svg`<defs>
  <linearGradient id="to-right"><stop offset="0" stop-color="#000"></stop><stop offset="1" stop-color="#fff"></stop></linearGradient>
  <linearGradient id="to-left"><stop offset="0" stop-color="#fff"></stop><stop offset="1" stop-color="#000"></stop></linearGradient>
  <mask id="fade-left" maskContentUnits="objectBoundingBox"><rect y="-.1" width="1" height="1.2" fill="url(#to-right)"></rect></mask>
  <mask id="fade-right" maskContentUnits="objectBoundingBox"><rect y="-.1" width="1" height="1.2" fill="url(#to-left)"></rect></mask>
</defs>`;

/** Lines that look alike in one path, and their breaks in another. */
function renderLines(lines: readonly SceneLine[], name: string): readonly SVGTemplateResult[] {
  const draw = (kind: string, pathOf: (line: SceneLine) => readonly string[]): SVGTemplateResult[] => {
    const path = lines.flatMap(pathOf).join('');
    return path ? [svg`<path class=${kind} d=${path}></path>`] : [];
  };
  return [
    ...draw(name, ({ y, pieces }) => pieces.map(({ x1, x2 }) => `M${x1} ${y}H${x2}`)),
    ...draw(`${name} cut`, ({ y, cuts }) => cuts.map(({ x1, x2 }) => zigzag(x1, x2, y))),
  ];
}

/** A break in the line: two peaks in its middle. */
function zigzag(x1: number, x2: number, y: number): string {
  const middle = (x1 + x2) / 2;
  const reach = Math.min(10, (x2 - x1) / 2);
  return `M${x1} ${y}H${middle - reach}l${reach / 2} -6l${reach} 12l${reach / 2} -6H${x2}`;
}

/** A disc alone, as most marks are, needs no group. */
export const isPlain = ([shape, ...more]: readonly Shape[]): boolean =>
  shape?.kind === 'disc' && shape.fill !== 'hatch' && more.length === 0;

export function renderMark({ rank, status, color, shapes }: SceneMark, { active, hatchGap }: MarksLook): SVGTemplateResult {
  const [shape] = shapes;
  const name = `mark ${status} ${active === rank ? 'active' : ''}`;
  if (shape?.kind === 'disc' && isPlain(shapes))
    return svg`<circle class="${name} ${classesOf(shape)}" part="mark" data-rank=${rank} color=${color ?? nothing} cx=${shape.x} cy=${shape.y} r=${shape.r} pathLength="28"></circle>`;
  return svg`<g class=${name} part="mark" data-rank=${rank} color=${color ?? nothing}>
    ${shapes.map((one) => renderShape(one, hatchGap))}
  </g>`;
}

export function renderShape(shape: Shape, hatchGap: number): SVGTemplateResult {
  switch (shape.kind) {
    case 'line':
      return svg`<line class="edge" x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2}></line>`;
    case 'glyph':
      return svg`<path class="glyph" transform="translate(${shape.x} ${shape.y}) scale(${shape.size / 10})" d=${GLYPHS[shape.glyph]}></path>`;
    case 'disc':
      // Four dashes of the default go around, whatever its size.
      return svg`<circle class=${classesOf(shape)} cx=${shape.x} cy=${shape.y} r=${shape.r} pathLength="28"></circle>
        ${shape.fill === 'hatch' ? svg`<path class="hatching" d=${hatchDisc(shape.x, shape.y, shape.r, hatchGap)}></path>` : nothing}`;
    case 'box':
      return renderBox(shape, hatchGap);
  }
}

/** In a group, so that the mask of a fade has a box of its own to stretch over. */
function renderBox(box: BoxShape, hatchGap: number): SVGTemplateResult {
  const { fill, stroke } = box;
  const fade = box.left === 'fade' ? 'url(#fade-left)' : box.right === 'fade' ? 'url(#fade-right)' : nothing;
  const hatching = fill === 'hatch' ? svg`<path class="hatching" d=${hatchBox(boxBody(box), hatchGap)}></path>` : nothing;
  return isClosed(box)
    ? svg`<path class=${classesOf(box)} d=${boxArea(box)}></path>${hatching}`
    : svg`<g mask=${fade}><path class=${insideOf(fill)} d=${boxArea(box)}></path>${hatching}<path class=${`line ${stroke}`} d=${boxEdges(box)}></path></g>`;
}

/** A hatch lies on a tint. */
const insideOf = (fill: Fill): string => (fill === 'hatch' ? 'tint' : fill === 'none' ? 'hollow' : fill);

/** What a shape is to the style sheet. */
export const classesOf = ({ fill, stroke }: Pick<BoxShape, 'fill' | 'stroke'>): string => `${insideOf(fill)} ${stroke}`;
