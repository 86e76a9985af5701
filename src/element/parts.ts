import type * as card from './event-card.js';
import { Lazy } from './lazy.js';
import type * as list from './list-sections.js';

/** The timeline as a list: where it is narrow. */
export const listPart: Lazy<typeof list> = new Lazy(() => import('./list-sections.js'));

/** The quotes: loaded after the first picture, or for it where one of them is open from the start. */
export const cardPart: Lazy<typeof card> = new Lazy(() => import('./event-card.js'));

/** What may be loaded later, in the order of its style sheets. */
export const PARTS: readonly (typeof listPart | typeof cardPart)[] = [listPart, cardPart];
