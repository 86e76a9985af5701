import type { CSSResult } from 'lit';
import type * as even from '../axis/even-scale.js';
import type * as after from './after-part.js';
import type * as crowd from './crowd/crowd-part.js';
import type * as arrivals from './loading/arrivals.js';
import type * as dataset from './dataset-part.js';
import type * as dense from './crowd/dense-part.js';
import type * as screen from './views/full-screen.js';
import type * as hint from './reader/gesture-hint.js';
import { Lazy } from './lazy.js';
import type * as neighbours from './crowd/neighbour-list.js';
import type * as overview from './views/overview.js';
import type * as reader from './reader-part.js';
import type * as lightDom from './loading/light-dom.js';
import type * as list from './views/list-sections.js';
import type * as shared from './reader/shared-state.js';
import type * as source from './source/source-view.js';
import type * as structured from './loading/structured-data.js';
import type * as views from './views/views.js';

/** What makes sense of a dataset: loaded beside it. */
export const datasetPart: Lazy<typeof dataset> = new Lazy(() => import('./dataset-part.js'));

/** What the page says in the element's children: where they are its data. */
export const lightDomPart: Lazy<typeof lightDom> = new Lazy(() => import('./loading/light-dom.js'));

/** The timeline as a list: where it is narrow. */
export const listPart: Lazy<typeof list> = new Lazy(() => import('./views/list-sections.js'));

/** What is said to those who do not see, and pictures that leave the page: loaded after the first picture, as neither can wait. */
export const afterPart: Lazy<typeof after> = new Lazy(() => import('./after-part.js'));

/** What the reader can do, and the quotes: once they do something, on whatever part of the page; or for the first picture where a quote is open. */
export const readerPart: Lazy<typeof reader> = new Lazy(() => import('./reader-part.js'));

/** How the wheel zooms: once it was turned in vain. */
export const hintPart: Lazy<typeof hint> = new Lazy(() => import('./reader/gesture-hint.js'));

/** The density of everything: where there is much of it. */
export const overviewPart: Lazy<typeof overview> = new Lazy(() => import('./views/overview.js'));

/** The list of events too close to point at: where there are more than a few. */
export const neighboursPart: Lazy<typeof neighbours> = new Lazy(() => import('./crowd/neighbour-list.js'));

/** All of the screen: once it is asked for. */
export const screenPart: Lazy<typeof screen> = new Lazy(() => import('./views/full-screen.js'));

/** The scale that spaces events alike. */
export const evenPart: Lazy<typeof even> = new Lazy(() => import('../axis/even-scale.js'));

/** What chooses between labels: where there are more than a few events. */
export const crowdPart: Lazy<typeof crowd> = new Lazy(() => import('./crowd/crowd-part.js'));

/** What only timelines with many events need. */
export const densePart: Lazy<typeof dense> = new Lazy(() => import('./crowd/dense-part.js'));

/** What comes bit by bit, and how far it is: for answers that take their time, and for what is added later. */
export const arrivalsPart: Lazy<typeof arrivals> = new Lazy(() => import('./loading/arrivals.js'));

/** The text of a source, with its quotes: all of an `<event-source>` but its name. */
export const sourcePart: Lazy<typeof source> = new Lazy(() => import('./source/source-view.js'));

/** View and filter in the page's address: where that is asked for. */
export const sharedPart: Lazy<typeof shared> = new Lazy(() => import('./reader/shared-state.js'));

/** Linked data for the page's head: where it is asked for. */
export const structuredPart: Lazy<typeof structured> = new Lazy(() => import('./loading/structured-data.js'));

/** Filters, the table and stories: for who uses one of them. */
export const viewsPart: Lazy<typeof views> = new Lazy(() => import('./views/views.js'));

/** The parts with style sheets, in the order of these; what views and arrivals need is added by these. */
export const STYLED: { readonly value: { readonly styles: CSSResult } | undefined }[] = [
  datasetPart,
  listPart,
  afterPart,
  readerPart,
  crowdPart,
  overviewPart,
  hintPart,
  screenPart,
  neighboursPart,
];

/** What was loaded later comes with its style sheet. */
export function adoptStyles({ adoptedStyleSheets: sheets }: ShadowRoot): void {
  for (const { value } of STYLED) {
    const sheet = value?.styles.styleSheet;
    if (sheet && !sheets.includes(sheet)) sheets.push(sheet);
  }
}
