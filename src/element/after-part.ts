import { css, type CSSResult } from 'lit';
import { preferenceStyles } from './styles/preference.styles.js';
import { quoteStyles } from './styles/quote.styles.js';

// What comes right after the first picture, whether there is a reader or not: what is said of events to those who do not see them,
// pictures that leave the page, and the place that is kept.

export { describeCluster, describeEvent } from './words/event-description.js';
export { firstAct } from './reader/first-act.js';
export { equip } from './reader/equip.js';
export { svgOf } from './views/picture-export.js';

/** Of the verbatim words, which are printed, and of all for those who prefer other colours. */
export const styles: CSSResult = css`
  ${quoteStyles}${preferenceStyles}
`;
