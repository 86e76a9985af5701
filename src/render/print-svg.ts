import { GLYPHS } from '../scene/glyphs.js';
import { hatchBox, hatchDisc } from '../scene/hatch.js';
import type { Scene, SceneLabel, SceneText, Shape } from '../scene/scene.js';

/** Colours and font of a static picture, as CSS has them. */
export interface PrintLook {
  readonly accent: string;
  readonly disputed: string;
  readonly refuted: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Px. */
  readonly fontSize: number;
  readonly hatchGap: number;
}

/** Title of the picture, and its language. */
export interface PrintHeading {
  readonly title: string;
  readonly lang: string;
}

/** Prints a scene as one SVG document that needs nothing else. The same scene gives the same text. */
export function printSvg(scene: Scene, look: PrintLook, { title, lang }: PrintHeading): string {
  const { width, height, direction } = scene;
  const body = [
    ...scene.lines.flatMap(({ y, pieces, cuts }) => [
      ...pieces.map(({ x1, x2 }) => line({ x1, y1: y, x2, y2: y }, look.line)),
      ...cuts.map(({ x1, x2 }) => `<path d="M${n(x1)} ${n(y)}h${n((x2 - x1) / 2 - 10)}l5 -6l10 12l5 -6H${n(x2)}" fill="none" stroke="${look.line}"/>`),
    ]),
    ...scene.ticks.map(({ x, y1, y2 }) => line({ x1: x, y1, x2: x, y2 }, look.line)),
    ...scene.labels.map(({ leader: { x, y1, y2 } }) => line({ x1: x, y1, x2: x, y2 }, look.line, ' opacity="0.4"')),
    ...scene.marks.map(({ status, color, shapes }) => {
      const ink = color ?? (status === 'disputed' ? look.disputed : status === 'cancelled' ? look.refuted : look.accent);
      return `<g color="${escape(ink)}">${shapes.map((shape) => printShape(shape, look)).join('')}</g>`;
    }),
    ...scene.minor.map((text) => printText(text, look.muted)),
    ...scene.breaks.map(({ lines, ...at }) => printText({ ...at, text: lines.join(' ') }, look.muted)),
    ...[...scene.major, ...scene.lanes].map((text) => printText(text, look.text, ' font-weight="600"')),
    ...scene.labels.map((label) => printLabel(label, scene, look)),
    ...scene.clusters.map(({ x, y, ranks }) => printText({ x, y, text: `+${String(ranks.length)}`, anchor: 'middle' }, look.text)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escape(lang)}" direction="${direction}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escape(look.font)}" font-size="${n(look.fontSize)}"><title>${escape(title)}</title>${FADES}<rect width="100%" height="100%" fill="${look.surface}"/>${body.join('')}</svg>`;
}

const FADES = ['left', 'right']
  .map((side) => {
    const stop = (offset: number): string => `<stop offset="${String(offset)}" stop-color="${(offset === 0) === (side === 'left') ? '#000' : '#fff'}"/>`;
    return `<linearGradient id="to-${side}">${stop(0)}${stop(1)}</linearGradient><mask id="fade-${side}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#to-${side})"/></mask>`;
  })
  .join('');

function printShape(shape: Shape, look: PrintLook): string {
  switch (shape.kind) {
    case 'line':
      return line(shape, 'currentColor');
    case 'glyph':
      return `<path transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${n(shape.size / 10)})" d="${GLYPHS[shape.glyph]}" fill="none" stroke="currentColor" stroke-width="1.8"/>`;
    case 'disc': {
      const disc = `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}" ${paint(shape, look)} stroke-width="2"/>`;
      return shape.fill === 'hatch' ? disc + hatching(hatchDisc(shape.x, shape.y, shape.r, look.hatchGap)) : disc;
    }
    case 'box': {
      const mask = shape.fill.startsWith('fade') ? ` mask="url(#${shape.fill})"` : '';
      const box = `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" rx="${n(shape.radius)}" ${paint(shape, look)}${mask}/>`;
      return shape.fill === 'hatch' ? box + hatching(hatchBox(shape, look.hatchGap)) : box;
    }
  }
}

/** A tint is the colour at 30 % over the surface. */
function paint({ fill, stroke }: Extract<Shape, { fill: unknown }>, { surface }: PrintLook): string {
  const inside = fill === 'solid' ? 'fill="currentColor"' : fill === 'none' ? `fill="${surface}"` : 'fill="currentColor" fill-opacity="0.3"';
  const edge = stroke === 'none' ? '' : ` stroke="currentColor"${stroke === 'dash' ? ' stroke-dasharray="4 3"' : ''}`;
  return inside + edge;
}

const hatching = (path: string): string => `<path d="${path}" stroke="currentColor" stroke-width="1.25"/>`;

const line = (at: { x1: number; y1: number; x2: number; y2: number }, stroke: string, more = ''): string =>
  `<line x1="${n(at.x1)}" y1="${n(at.y1)}" x2="${n(at.x2)}" y2="${n(at.y2)}" stroke="${stroke}"${more}/>`;

function printText({ x, y, text, anchor }: SceneText, fill: string, more = ''): string {
  return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" dominant-baseline="central" fill="${fill}"${more}>${escape(text)}</text>`;
}

/** Title and tag on the first line, the date on the second; both start at the leader. */
function printLabel({ x, y, width, height, text, before }: SceneLabel, { direction }: Scene, { text: ink, muted }: PrintLook): string {
  const start = (direction === 'rtl') === before ? x + 8 : x + width - 8;
  const at = (share: number): string =>
    `x="${n(start)}" y="${n(y + height * share)}" text-anchor="${before ? 'end' : 'start'}" dominant-baseline="central"`;
  const title = [text.icon, text.title, text.tag && `(${text.tag})`].filter(Boolean).join(' ');
  return `<text ${at(0.28)} fill="${ink}" font-weight="600" lang="${escape(text.lang)}">${escape(title)}</text><text ${at(0.74)} fill="${muted}">${escape(text.date)}</text>`;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** XML text: markup in data stays text, and characters that XML forbids are left out. */
const escape = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
