import type * as card from './event-card.js';
import type * as dense from './dense-part.js';
import { Lazy } from './lazy.js';
import type * as list from './list-sections.js';
import type * as print from '../render/print-svg.js';

/** The timeline as a list: where it is narrow. */
export const listPart: Lazy<typeof list> = new Lazy(() => import('./list-sections.js'));

/** The quotes: loaded after the first picture, or for it where one of them is open from the start. */
export const cardPart: Lazy<typeof card> = new Lazy(() => import('./event-card.js'));

/** Pictures that leave the page: loaded after the first picture, as `toSvg()` cannot wait. */
export const printPart: Lazy<typeof print> = new Lazy(() => import('../render/print-svg.js'));

/** What only timelines with many events need. */
export const densePart: Lazy<typeof dense> = new Lazy(() => import('./dense-part.js'));

/** The parts with style sheets, in the order of these. */
export const STYLED: readonly (typeof listPart | typeof cardPart)[] = [listPart, cardPart];
