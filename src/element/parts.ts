import type { CSSResult } from 'lit';
import type * as card from './event-card.js';
import type * as dense from './dense-part.js';
import type * as screen from './full-screen.js';
import type * as hint from './gesture-hint.js';
import { Lazy } from './lazy.js';
import type * as overview from './overview.js';
import type * as lightDom from './light-dom.js';
import type * as list from './list-sections.js';
import type * as print from './picture-export.js';
import type * as source from './source-view.js';
import type * as structured from './structured-data.js';
import type * as views from './views.js';

/** What the page says in the element's children: where they are its data. */
export const lightDomPart: Lazy<typeof lightDom> = new Lazy(() => import('./light-dom.js'));

/** The timeline as a list: where it is narrow. */
export const listPart: Lazy<typeof list> = new Lazy(() => import('./list-sections.js'));

/** The quotes: loaded after the first picture, or for it where one of them is open from the start. */
export const cardPart: Lazy<typeof card> = new Lazy(() => import('./event-card.js'));

/** Pictures that leave the page: loaded after the first picture, as `toSvg()` cannot wait. */
export const printPart: Lazy<typeof print> = new Lazy(() => import('./picture-export.js'));

/** How the wheel zooms: once it was turned in vain. */
export const hintPart: Lazy<typeof hint> = new Lazy(() => import('./gesture-hint.js'));

/** The density of everything: where there is much of it. */
export const overviewPart: Lazy<typeof overview> = new Lazy(() => import('./overview.js'));

/** All of the screen: once it is asked for. */
export const screenPart: Lazy<typeof screen> = new Lazy(() => import('./full-screen.js'));

/** What only timelines with many events need. */
export const densePart: Lazy<typeof dense> = new Lazy(() => import('./dense-part.js'));

/** The text of a source, with its quotes: all of an `<event-source>` but its name. */
export const sourcePart: Lazy<typeof source> = new Lazy(() => import('./source-view.js'));

/** Linked data for the page's head: where it is asked for. */
export const structuredPart: Lazy<typeof structured> = new Lazy(() => import('./structured-data.js'));

/** Filters, the table and stories: for who uses one of them. */
export const viewsPart: Lazy<typeof views> = new Lazy(() => import('./views.js'));

/** The parts with style sheets, in the order of these; what the views load adds itself. */
export const STYLED: { readonly value: { readonly styles: CSSResult } | undefined }[] = [
  listPart,
  cardPart,
  overviewPart,
  hintPart,
  screenPart,
];

/** What was loaded later comes with its style sheet. */
export function adoptStyles({ adoptedStyleSheets: sheets }: ShadowRoot): void {
  for (const { value } of STYLED) {
    const sheet = value?.styles.styleSheet;
    if (sheet && !sheets.includes(sheet)) sheets.push(sheet);
  }
}
