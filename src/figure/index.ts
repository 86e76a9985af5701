/**
 * Timelines without a page: `event-timeline/render.js`. The same stages as the element's, up to the scene, and then text: an SVG picture, or HTML
 * that needs no script. In Node and in browsers; no DOM.
 */
export { estimateWidth, type FigureFont, type Measure } from './estimate-width.js';
export { FigureOptionError, type FigureOptions } from './figure-options.js';
export { figureStyles } from './figure-styles.js';
export type { FigureTheme, FigureTokens } from './figure-tokens.js';
export { renderHtml, type HtmlOptions } from './render-html.js';
export type { PageOptions } from './print-page.js';
export { renderSvg } from './render-svg.js';
