import { escapeXml } from '../render/escape-xml.js';
import { n, printFades, printScene } from '../render/print-svg.js';
import { composeFigure, type Figure } from './compose-figure.js';
import { estimateWidth } from './estimate-width.js';
import type { FigureOptions } from './figure-options.js';
import { printLookOf, smallOf } from './figure-tokens.js';
import { wrapWords } from './wrap-words.js';
import type { Scene } from '../scene/scene.js';

/** Px, where `width` says nothing else. */
const WIDTH = 900;

/** How much larger words may be than usual, from the best to the last; for pictures whose height is given. */
const ZOOMS: readonly number[] = Array.from({ length: 21 }, (_, at) => 2.5 - at / 10);

/** Around everything, px; around what fills a size, which is cut to round corners where it is shared, this share of its width. */
const MARGIN = 16;
const CARD_MARGIN = 1 / 36;

/** How high letters of the title are where a size is to be filled, in shares of its width, from the best to the last: a card is seen at a third of it. */
const TITLES: readonly number[] = [1 / 26, 1 / 30];
const LEAST_TITLE = 1 / 36;

/**
 * A dataset as a picture: an SVG document that needs nothing else, in Node and in browsers. The same dataset and options give the same text.
 * Events that cannot be read are left out, as in the element (`parseDataset` says why). Throws a TypeError for what is no dataset, a
 * FigureOptionError (a RangeError) for an option that is not as it should be.
 */
export function renderSvg(dataset: unknown, options: FigureOptions = {}): string {
  const figure = composeFigure(dataset, options, { theme: 'light' });
  const { speech, title, summary } = figure;
  const words = `<title>${escapeXml(title?.text ?? speech.messages.region)}</title><desc>${escapeXml(summary)}</desc>`;
  // Browsers resolve `light-dark()` by it; elsewhere it is nothing.
  const scheme = options.theme === 'auto' ? ' style="color-scheme: light dark"' : '';
  return printPicture(figure, options, { margin: true, attributes: ` role="img"${scheme}`, words });
}

/** Where a picture stands, and what it says about itself: XML. */
export interface PictureFrame {
  /** Whether there is room beside the plot and below it. */
  readonly margin: boolean;
  /** Begin with a space. */
  readonly attributes: string;
  readonly words: string;
}

/** Prints the picture of a figure: its title and summary, where they are wanted, above its plot. */
export function printPicture(figure: Figure, options: FigureOptions, { margin: hasMargin, attributes, words }: PictureFrame): string {
  const { speech, direction, tokens } = figure;
  const { width = WIDTH } = options;
  const { zoom, margin, header, scene, height } = fit(figure, options, hasMargin);
  const look = printLookOf(tokens, options.id ? `${options.id}-` : '');
  const [inlineSize, blockSize] = [width / zoom, options.height === undefined ? height : options.height / zoom];
  const free = Math.max(0, blockSize - height) / 2;
  const plot = scene
    ? `<g transform="translate(${n(margin)} ${n(header.height + free)})">${printScene(scene, look, direction)}</g>`
    : printLines([speech.messages.empty], {
        figure,
        inlineSize,
        margin: MARGIN,
        y: header.height + free + MARGIN,
        size: tokens.fontSize,
        weight: 400,
      });
  const size = `width="${n(width)}" height="${n(blockSize * zoom)}" viewBox="0 0 ${n(inlineSize)} ${n(blockSize)}"`;
  const font = `font-family="${escapeXml(tokens.font)}" font-size="${n(tokens.fontSize)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes} lang="${escapeXml(speech.messages.lang)}" direction="${direction}" ${size} ${font}>${words}${printFades(look)}<rect width="100%" height="100%" fill="${look.surface}"/>${header.svg}${plot}</svg>`;
}

interface Fitted {
  readonly zoom: number;
  readonly margin: number;
  readonly header: Header;
  readonly scene: Scene | undefined;
  /** Of all of it, before it is zoomed. */
  readonly height: number;
}

/**
 * As large as it can be in the height that is given, first the words of the plot and then the title; as usual without one. The last resort is cut off at
 * the foot.
 */
function fit(figure: Figure, options: FigureOptions, hasMargin: boolean): Fitted {
  const { width = WIDTH, height: room } = options;
  const at = (zoom: number, title = room === undefined ? 0 : LEAST_TITLE): Fitted => {
    const inlineSize = width / zoom;
    const margin = room === undefined ? MARGIN : Math.max(MARGIN, inlineSize * CARD_MARGIN);
    const header = printHeader(figure, options, { inlineSize, margin, title: inlineSize * title });
    const scene = figure.sceneOf(inlineSize - (hasMargin ? 2 * margin : 0));
    const below = hasMargin ? margin / 2 : 0;
    return {
      zoom,
      margin: hasMargin ? margin : 0,
      header,
      scene,
      height: header.height + (scene?.height ?? MARGIN + figure.tokens.fontSize) + below,
    };
  };
  if (room === undefined) return at(1);
  const fits = ({ zoom, height }: Fitted): boolean => height * zoom <= room;
  for (const zoom of ZOOMS) {
    const fitted = at(zoom);
    if (!fits(fitted)) continue;
    return TITLES.map((title) => at(zoom, title)).find(fits) ?? fitted;
  }
  return at(ZOOMS.at(-1) ?? 1);
}

interface Header {
  readonly svg: string;
  readonly height: number;
}

interface HeaderRoom {
  readonly inlineSize: number;
  readonly margin: number;
  /** Least size of its letters. */
  readonly title: number;
}

/** The title in two lines at most, and what is told of the whole beneath it. */
function printHeader(
  figure: Figure,
  { heading, measure = estimateWidth }: FigureOptions,
  { inlineSize, margin, title: least }: HeaderRoom,
): Header {
  const { title, summary, tokens } = figure;
  if (heading === false || !title?.text.trim()) return { svg: '', height: 0 };
  const [large, small] = [Math.max(tokens.fontSize * 1.4, least), Math.max(smallOf(tokens), least * 0.42)];
  const fits =
    (size: number, weight: number) =>
    (line: string): boolean =>
      measure(line, { family: tokens.font, size, weight }) <= inlineSize - 2 * margin;
  const [titles, notes] = [wrapWords(title.text, 2, fits(large, 600)), wrapWords(summary, 2, fits(small, 400))];
  const below = margin + titles.length * large * LEADING + 4;
  const place = { figure, inlineSize, margin };
  return {
    svg:
      printLines(titles, { ...place, y: margin, size: large, weight: 600, lang: title.lang }) +
      printLines(notes, { ...place, y: below, size: small, weight: 400, color: tokens.muted }),
    height: below + notes.length * small * LEADING + MARGIN,
  };
}

const LEADING = 1.4;

interface Lines {
  readonly figure: Figure;
  readonly inlineSize: number;
  readonly margin: number;
  /** Top of the first line. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color?: string;
  readonly lang?: string;
}

/** Lines of text from the side where reading starts. */
function printLines(lines: readonly string[], { figure, inlineSize, margin, y, size, weight, color, lang }: Lines): string {
  const { tokens, direction } = figure;
  const x = n(direction === 'rtl' ? inlineSize - margin : margin);
  const look = `fill="${escapeXml(color ?? tokens.text)}" font-size="${n(size)}" font-weight="${String(weight)}"`;
  const language = lang === undefined ? '' : ` lang="${escapeXml(lang)}"`;
  return lines
    .map(
      (line, at) =>
        `<text x="${x}" y="${n(y + (at + 0.5) * size * LEADING)}" dominant-baseline="central" ${look}${language}>${escapeXml(line)}</text>`,
    )
    .join('');
}
