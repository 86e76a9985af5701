import { css, type CSSResult } from 'lit';

/** The lines of the legend, which come after the first picture. */
export const legendStyles: CSSResult = css`
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
`;
