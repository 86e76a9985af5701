import { css, type CSSResult } from 'lit';
import { accountStyles } from './styles/account.styles.js';
import { cardStyles } from './styles/card.styles.js';
import { legendStyles } from './styles/legend.styles.js';
import { pointerStyles } from './styles/pointer.styles.js';

// What answers the reader: pointer, fingers and keys, flights, the card with the quotes, the lines of the legend.

export { writeHash } from './card/event-address.js';
export { renderCardInPlace, renderPopover } from './card/event-card.js';
export { ReaderActions } from './reader/reader-actions.js';
export { interpolateViewport } from '../axis/transition.js';

/** Of the card, with what it has of other accounts, of the legend, and of what answers a pointer. */
export const styles: CSSResult = css`
  ${cardStyles}${accountStyles}${legendStyles}${pointerStyles}
`;
