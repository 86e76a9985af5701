import { css, type CSSResult } from 'lit';

/** The row of sources. */
export const stripStyles: CSSResult = css`
  .sources {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
    margin-block-end: 0.75rem;
  }
  .source {
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: transparent;
    overflow-wrap: anywhere;
  }
  .source:hover {
    border-color: currentcolor;
  }
  .source[aria-pressed='true'] {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px currentcolor;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .source[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .source[aria-pressed='true'] .muted {
      color: inherit;
    }
  }
  @media (pointer: coarse) {
    .source {
      min-block-size: 44px;
    }
  }
  @media print {
    .sources {
      display: none;
    }
  }
`;
