import { css, type CSSResult } from 'lit';

/** The lines of the legend, and what is said of a link that leads nowhere: both come after the first picture. */
export const legendStyles: CSSResult = css`
  /* Below it there is room for a finger, which must not come after the first picture. */
  @media (pointer: coarse) {
    .legend summary {
      position: relative;
    }
    .legend summary::before {
      content: '';
      position: absolute;
      inset: 0 0 -14px;
    }
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: 0.375rem 1.5rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  .legend .kinds {
    grid-column: 1 / -1;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .legend svg {
    flex: none;
  }
  .notice-line {
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_disputed);
    background: color-mix(in oklab, var(--_disputed) 8%, var(--_surface));
  }
`;
