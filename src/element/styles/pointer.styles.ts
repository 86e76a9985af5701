import { css, type CSSResult } from 'lit';

/** What answers a pointer, and shows what is open. */
export const pointerStyles: CSSResult = css`
  .text-button:not([aria-disabled='true']):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .legend summary {
    cursor: pointer;
  }
  .plot:not(.still) {
    cursor: grab;
  }
  .plot:not(.still):active {
    cursor: grabbing;
  }
  .plot:not(.still) .strip {
    cursor: move;
  }
  .icon-button:hover {
    border-color: var(--_line);
  }
  /* Its date and tag are muted of the colour around them: not then. */
  :is(.event:hover, .event.active, .event[aria-expanded='true']) .label {
    --_muted: currentcolor;
    color: var(--_word);
  }
  .active.halo,
  .active .halo {
    stroke: currentcolor;
  }
  .mark.active {
    stroke-width: 4px;
  }
  .mark.active :is(.edge, .dash) {
    stroke-width: inherit;
  }
`;
