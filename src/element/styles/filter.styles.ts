import { css, type CSSResult } from 'lit';

/** The form of the filter, and the line that says what is left. */
export const filterStyles: CSSResult = css`
  .filter {
    display: grid;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
  }
  .filter .search {
    display: grid;
    gap: 0.25rem;
  }
  .filter :is(legend, .search > span) {
    padding: 0;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
    font-weight: 600;
  }
  .filter [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 28rem;
    min-block-size: 36px;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 8px);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .filter fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.125rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
    min-block-size: 32px;
    cursor: pointer;
  }
  .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_ink);
  }
  .choice.none {
    color: var(--_muted);
  }
  .choice.none .muted {
    color: inherit;
  }
  .passing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    margin: 0 0 0.5rem;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .filter [type='search'],
    .choice {
      min-block-size: 44px;
    }
  }
  @media print {
    .filter,
    .passing button {
      display: none;
    }
  }
`;
