import { boxArea, boxBody, boxEdges } from '../scene/box-path.js';
import { GLYPHS } from '../scene/glyphs.js';
import { hatchBox, hatchDisc } from '../scene/hatch.js';
import type { BoxShape, Fill, Scene, SceneLabel, SceneLine, SceneMark, ScenePile, SceneText, Shape, Stroke } from '../scene/scene.js';
import { escapeXml as escape } from './escape-xml.js';

/** Colours and font of a static picture, as CSS has them. */
export interface PrintLook {
  readonly accent: string;
  readonly disputed: string;
  readonly refuted: string;
  readonly now: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Px. */
  readonly fontSize: number;
  readonly hatchGap: number;
  /** Turns the colour of a category, which may be a token of the theme, into one that needs no style sheet. */
  readonly resolve: (color: string) => string;
  /** Goes before the ids in the picture, where several stand in one document. */
  readonly ids?: string;
}

/** Title of the picture, its language, and the direction of its words: that of time may be another. */
export interface PrintHeading {
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Prints a scene as one SVG document that needs nothing else. The same scene gives the same text. */
export function printSvg(scene: Scene, look: PrintLook, { title, lang, direction }: PrintHeading): string {
  const { width, height } = scene;
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`;
  const font = `font-family="${escape(look.font)}" font-size="${n(look.fontSize)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escape(lang)}" direction="${direction}" ${size} ${font}><title>${escape(title)}</title>${printFades(look)}<rect width="100%" height="100%" fill="${look.surface}"/>${printScene(scene, look, direction)}</svg>`;
}

/** Prints lines, marks and words, from the plot's top left: what stands inside an `<svg>` after `printFades`. `direction` is that of the words. */
export function printScene(scene: Scene, look: PrintLook, direction: 'ltr' | 'rtl'): string {
  const { now } = scene;
  const side = sidesOf(scene.direction, direction);
  const small = ` font-size="${n(smaller(look))}"`;
  const printText = (text: SceneText, fill: string, more?: string): string =>
    textElement({ ...text, anchor: side[text.anchor] }, fill, more);
  const body = [
    ...scene.lines.map((each) => printLine(each, look)),
    ...scene.ticks.map(({ x, y1, y2 }) => line({ x1: x, y1, x2: x, y2 }, look.line)),
    ...scene.labels.map(({ leader: { x, y1, y2 } }) => line({ x1: x, y1, x2: x, y2 }, look.line, ' opacity="0.4"')),
    ...(now ? [line({ x1: now.x, y1: now.y1, x2: now.x, y2: now.y2 }, look.now), printText(now.label, look.now, small)] : []),
    ...(scene.piles ?? []).map((pile) => printPile(pile, look)),
    ...scene.marks.map((mark) => printMark(mark, look)),
    ...scene.minor.map((text) => printText(text, look.muted, small)),
    ...scene.breaks.flatMap(({ lines, y, ...at }) =>
      lines.map((text, row) =>
        printText({ ...at, y: y + (row - (lines.length - 1) / 2) * smaller(look) * LEADING, text }, look.muted, small),
      ),
    ),
    ...[...scene.major, ...scene.lanes].map((text) => printText(text, look.text, `${small} font-weight="600"`)),
    ...scene.labels.map((label) => printLabel(label, side, look)),
    ...scene.clusters.map(({ x, y, text }) => printText({ x, y, text, anchor: 'middle' }, look.text, small)),
  ];
  return body.join('');
}

/** Of everything but titles, px: as on the page. */
const smaller = ({ fontSize }: PrintLook): number => Math.max(12, fontSize * 0.857);

/** Of small words in several lines. */
const LEADING = 1.25;

/** Prints what the marks of a picture fade away with; once in each. */
export const printFades = ({ ids = '' }: PrintLook): string =>
  ['left', 'right']
    .map((side) => {
      const stop = (offset: number): string =>
        `<stop offset="${String(offset)}" stop-color="${(offset === 0) === (side === 'left') ? '#000' : '#fff'}"/>`;
      const cover = `<rect y="-.1" width="1" height="1.2" fill="url(#${ids}to-${side})"/>`;
      return `<linearGradient id="${ids}to-${side}">${stop(0)}${stop(1)}</linearGradient><mask id="${ids}fade-${side}" maskContentUnits="objectBoundingBox">${cover}</mask>`;
    })
    .join('');

function printLine({ y, pieces, cuts }: SceneLine, { line: stroke }: PrintLook): string {
  const zigzag = (x1: number, x2: number): string => `M${n(x1)} ${n(y)}H${n((x1 + x2) / 2 - 10)}l5 -6l10 12l5 -6H${n(x2)}`;
  return [
    ...pieces.map(({ x1, x2 }) => line({ x1, y1: y, x2, y2: y }, stroke)),
    ...cuts.map(({ x1, x2 }) => `<path d="${zigzag(x1, x2)}" fill="none" stroke="${stroke}"/>`),
  ].join('');
}

function printPile({ x, y, width, height, color }: ScenePile, look: PrintLook): string {
  const fill = color === undefined ? look.accent : look.resolve(color);
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${escape(fill)}"/>`;
}

/** Prints shapes in the colour of their event. */
export function printMark({ status, color, shapes }: Pick<SceneMark, 'status' | 'color' | 'shapes'>, look: PrintLook): string {
  const own = status === 'disputed' ? look.disputed : status === 'cancelled' ? look.refuted : look.accent;
  const ink = color === undefined ? own : look.resolve(color);
  return `<g color="${escape(ink)}">${shapes.map((shape) => printShape(shape, look)).join('')}</g>`;
}

function printShape(shape: Shape, look: PrintLook): string {
  switch (shape.kind) {
    case 'line':
      return line(shape, 'currentColor');
    case 'glyph':
      return `<path transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${n(shape.size / 10)})" d="${GLYPHS[shape.glyph]}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
    case 'disc': {
      const { x, y, r, fill, stroke } = shape;
      const disc = (look: string): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" pathLength="28" ${look}/>`;
      const lines = fill === 'hatch' ? hatching(hatchDisc(x, y, r, look.hatchGap)) : '';
      return fillings(fill, look).map(disc).join('') + lines + disc(`fill="none" ${edge(stroke, 2, look)}`);
    }
    case 'box':
      return printBox(shape, look);
  }
}

function printBox(box: BoxShape, look: PrintLook): string {
  const { fill, stroke, left, right } = box;
  const area = fillings(fill, look).map((look) => `<path d="${boxArea(box)}" ${look}/>`);
  const lines = fill === 'hatch' ? hatching(hatchBox(boxBody(box), look.hatchGap)) : '';
  const edges = `<path d="${boxEdges(box)}" fill="none" ${edge(stroke, stroke === 'dash' ? 1.5 : 1, look)}/>`;
  const fade = left === 'fade' ? 'left' : right === 'fade' ? 'right' : undefined;
  const drawn = area.join('') + lines + edges;
  return fade ? `<g mask="url(#${look.ids ?? ''}fade-${fade})">${drawn}</g>` : drawn;
}

/** A tint is the colour at 30 % over the surface, which hides the line beneath it. */
function fillings(fill: Fill, { surface }: PrintLook): string[] {
  if (fill === 'solid') return ['fill="currentColor"'];
  return [`fill="${surface}"`, ...(fill === 'none' ? [] : ['fill="currentColor" fill-opacity="0.3"'])];
}

function edge(stroke: Stroke, width: number, { surface }: PrintLook): string {
  const color = stroke === 'halo' ? surface : 'currentColor';
  return `stroke="${color}" stroke-width="${String(width)}"${stroke === 'dash' ? ' stroke-dasharray="4 3"' : ''}`;
}

const hatching = (path: string): string => `<path d="${path}" stroke="currentColor" stroke-width="1.25"/>`;

const line = (at: { x1: number; y1: number; x2: number; y2: number }, stroke: string, more = ''): string =>
  `<line x1="${n(at.x1)}" y1="${n(at.y1)}" x2="${n(at.x2)}" y2="${n(at.y2)}" stroke="${stroke}"${more}/>`;

/** What an anchor along time is along the words. */
type Sides = Readonly<Record<SceneText['anchor'], SceneText['anchor']>> & { readonly rtl: boolean };

const sidesOf = (time: 'ltr' | 'rtl', words: 'ltr' | 'rtl'): Sides => ({
  ...(time === words ? { start: 'start', middle: 'middle', end: 'end' } : { start: 'end', middle: 'middle', end: 'start' }),
  rtl: time === 'rtl',
});

function textElement({ x, y, text, anchor }: SceneText, fill: string, more = ''): string {
  return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" dominant-baseline="central" fill="${fill}"${more}>${escape(text)}</text>`;
}

/** Title and tag on the first line, the date on the second, unless the title stands alone; both start at the leader. What is longer than the label is hidden, as on the page. */
function printLabel({ x, y, width, height, text, color, status, before, brief }: SceneLabel, side: Sides, look: PrintLook): string {
  const start = side.rtl === before ? INSET : width - INSET;
  // A rim of the surface, because leaders of labels above pass behind.
  const at = (share: number): string =>
    `x="${n(start)}" y="${n(height * share)}" text-anchor="${side[before ? 'end' : 'start']}" dominant-baseline="central" paint-order="stroke" stroke="${look.surface}" stroke-width="4"`;
  // Without the rim, which would be drawn around the stroke as well, over the letters.
  const struck = status === 'cancelled' ? ' text-decoration="line-through" stroke="none"' : '';
  const icon = text.icon && `<tspan fill="${escape(color === undefined ? look.text : look.resolve(color))}">${escape(text.icon)}</tspan> `;
  // Small, as on the page, whose labels have room for that.
  const small = `font-size="${n(smaller(look))}" font-weight="500" fill="${look.muted}"`;
  const tag = text.tag && ` <tspan ${small}>(${escape(text.tag)})</tspan>`;
  const title = `${icon}<tspan${struck}>${escape(text.title)}</tspan>${tag}`;
  const headline = `<text ${at(brief ? 0.5 : 0.28)} fill="${look.text}"${brief ? '' : ' font-weight="600"'} lang="${escape(text.lang)}" unicode-bidi="plaintext">${title}</text>`;
  const date = brief ? '' : `<text ${at(0.74)} fill="${look.muted}" font-size="${n(smaller(look))}">${escape(text.date)}</text>`;
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}">${headline}${date}</svg>`;
}

/** Between a leader and its label, px. */
const INSET = 8;

/** Px with two decimals at most. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
