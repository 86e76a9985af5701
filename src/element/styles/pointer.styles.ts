import { css, type CSSResult } from 'lit';

/** What answers a pointer: nothing does before the first picture. */
export const pointerStyles: CSSResult = css`
  .text-button:not([aria-disabled='true']):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .plot:not(.still):active {
    cursor: grabbing;
  }
  .plot:not(.still) .strip {
    cursor: move;
  }
`;
