import { toJsonLd } from '../convert/to-json-ld.js';
import { legendOf } from '../element/words/legend.js';
import { readableDataset } from '../model/readable-dataset.js';
import { escapeXml } from '../render/escape-xml.js';
import { printMark } from '../render/print-svg.js';
import { markIcon, type MarkIcon } from '../scene/mark-icon.js';
import { createStore } from '../store/event-store.js';
import { composeFigure, type Figure } from './compose-figure.js';
import { refuse, type FigureOptions } from './figure-options.js';
import { figureStyles, pageStyles } from './figure-styles.js';
import { printLookOf } from './figure-tokens.js';
import { attribute, printWords } from './html-text.js';
import { printElement, printJson } from './print-element.js';
import { printEvent } from './print-event.js';
import { printPage, type PageOptions } from './print-page.js';
import { printPicture } from './render-svg.js';

/** What a page or a piece of one is made with. */
export interface HtmlOptions extends FigureOptions, PageOptions {
  /** A whole page, from `<!doctype html>` on; else a `<figure>` to put into one. */
  readonly document?: boolean | undefined;
  /** Whether there is a picture above the list; yes by default. */
  readonly picture?: boolean | undefined;
  /** Of the title, 1 to 5; events have the next. By default 2, in a whole page 1. */
  readonly headingLevel?: number | undefined;
  /** Whether its style sheet comes with it, in a `<style>`; by default in a whole page. Elsewhere, `figureStyles` is for the page's own. */
  readonly styles?: boolean | undefined;
  /** Puts the figure and the dataset into an `<event-timeline>`: where the library is loaded, a timeline to zoom in stands in its place. */
  readonly element?: boolean | undefined;
}

/**
 * A dataset as HTML that needs no script: title, summary, picture, how to read it, and all events in the order of time, with dates, precision and
 * status in words, their quotes and links to the quoted passages. Well-formed XML too. Throws as `renderSvg` does.
 */
export function renderHtml(dataset: unknown, options: HtmlOptions = {}): string {
  const { headingLevel: level = options.document ? 1 : 2 } = options;
  if (!(level >= 1 && level <= 5)) refuse('headingLevel', level, 'from 1 to 5');
  const figure = composeFigure(dataset, options, { theme: 'auto', font: 'inherit' });
  const styles = (options.styles ?? options.document) ? `<style>${options.document ? pageStyles : ''}${figureStyles}</style>\n` : '';
  const printed = printFigure(figure, options, level);
  const body = options.element ? printElement(dataset, printed, options) : printed;
  return options.document ? printPage(figure, options, { body, head: styles + printLinkedData(dataset, options) }) : styles + body;
}

/** Of what can be read of the dataset: it is data for others too. */
function printLinkedData(dataset: unknown, { structuredData }: HtmlOptions): string {
  const readable = structuredData === false ? undefined : readableDataset(dataset);
  return readable ? `<script type="application/ld+json">${printJson(toJsonLd(readable).output)}</script>\n` : '';
}

function printFigure(figure: Figure, options: HtmlOptions, level: number): string {
  const { speech, title, summary, leftOut, timeline, direction } = figure;
  const { messages } = speech;
  const anchorOf = (id: string): string | undefined => (/\s/u.test(id) ? undefined : options.id ? `${options.id}:${id}` : id);
  const place = { anchorOf, level: level + 1 };
  const id = options.element ? undefined : options.id;
  return [
    `<figure class="event-timeline-figure"${attribute('id', id)} lang="${escapeXml(messages.lang)}" dir="${direction}">`,
    '<figcaption>',
    printWords(`h${String(level)}`, title ?? { text: messages.region, lang: messages.lang }, ' class="heading"'),
    `<p>${escapeXml(timeline.events.length > 0 ? summary : messages.empty)}</p>`,
    ...(leftOut > 0 ? [`<p>${escapeXml(speech.count(messages.leftOut, leftOut))}</p>`] : []),
    '</figcaption>',
    ...(options.picture === false || timeline.events.length === 0 ? [] : [printDrawing(figure, options), printLegend(figure, options)]),
    `<ol role="list"${attribute('aria-label', messages.list)}>`,
    ...timeline.events.map((event, rank) => printEvent(event, rank, figure, place)),
    '</ol>',
    '</figure>',
  ].join('\n');
}

/** The list says all that it shows. The title stands above it already. */
const printDrawing = (figure: Figure, options: HtmlOptions): string =>
  printPicture(
    figure,
    { ...options, heading: false, id: options.id ?? 'timeline' },
    { margin: false, attributes: ' class="picture" aria-hidden="true"', words: '' },
  );

function printLegend(figure: Figure, { id = 'timeline' }: HtmlOptions): string {
  const { timeline, speech, direction, tokens } = figure;
  const { marks, categories } = legendOf(timeline, createStore(timeline).spans, speech);
  const look = printLookOf(tokens, `${id}-`);
  const icon = ({ width, height, status, shapes }: MarkIcon): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="${String(width)}" height="${String(height)}">${printMark({ status, shapes, color: undefined }, look)}</svg>`;
  return [
    `<details class="legend"><summary>${escapeXml(speech.messages.legend)}</summary><ul>`,
    ...marks.map((mark) => `<li>${icon(markIcon(mark.spec, { status: mark.status, direction }))} ${escapeXml(mark.text)}</li>`),
    ...categories.map((category) => `<li><span aria-hidden="true">${escapeXml(category.sign)}</span> ${printWords('span', category)}</li>`),
    '</ul></details>',
  ].join('\n');
}
