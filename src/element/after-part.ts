import { css, type CSSResult } from 'lit';
import { accountStyles } from './styles/account.styles.js';
import { cardStyles } from './styles/card.styles.js';
import { legendStyles } from './styles/legend.styles.js';
import { pointerStyles } from './styles/pointer.styles.js';
import { preferenceStyles } from './styles/preference.styles.js';

// What comes right after the first picture: what the reader can do with it, the quotes, and pictures that leave the page.

export { writeHash } from './event-address.js';
export { describeCluster, describeEvent } from './event-description.js';
export { renderCardInPlace, renderPopover } from './event-card.js';
export { makePrintable, svgOf } from './picture-export.js';
export { ReaderActions } from './reader-actions.js';
export { interpolateViewport } from '../axis/transition.js';

/** Of the card, with what it has of other accounts, of the legend, of what answers a pointer, and of all for those who prefer other colours. */
export const styles: CSSResult = css`
  ${cardStyles}${accountStyles}${legendStyles}${pointerStyles}${preferenceStyles}
`;
