import { css, type CSSResult } from 'lit';

/** What answers a pointer: nothing does before the first picture. */
export const pointerStyles: CSSResult = css`
  .text-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plot:not(.still):active {
    cursor: grabbing;
  }
  .plot:not(.still) .strip {
    cursor: move;
  }
`;
