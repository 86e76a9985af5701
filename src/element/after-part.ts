// What comes right after the first picture: what the reader can do with it, the quotes, and pictures that leave the page.

export { describeCluster, describeEvent } from './event-description.js';
export { renderCardInPlace, renderPopover, styles } from './event-card.js';
export { makePrintable, svgOf } from './picture-export.js';
export { ReaderActions } from './reader-actions.js';
export { interpolateViewport } from '../axis/transition.js';
