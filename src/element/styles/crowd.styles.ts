import { css, type CSSResult } from 'lit';

/** A plot in a given height: labels that are titles alone, and no line around it that can be spared. */
export const crowdStyles: CSSResult = css`
  .brief {
    justify-content: center;
  }
  .brief .title {
    font-weight: inherit;
  }
  .headline.title {
    display: block;
  }
  /* Between the ends of the axis, unless a card has its room there. */
  .snug > .room:not([style*='px']) + .legend {
    inline-size: fit-content;
    margin: -32px auto 0;
    pointer-events: none;
  }
  .snug > .room + .legend[open] {
    inline-size: auto;
  }
  .snug > .legend > * {
    pointer-events: auto;
  }
  .snug > .legend summary {
    margin-inline: auto;
  }
  @media (pointer: coarse) {
    .snug > .room:not([style*='px']) + .legend {
      margin-block-start: -38px;
    }
  }
`;
