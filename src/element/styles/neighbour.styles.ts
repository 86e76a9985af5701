import { css, type CSSResult } from 'lit';

/** The list of events at one place of the plot; the look of a card is the card's. */
export const neighbourStyles: CSSResult = css`
  .neighbours {
    display: none;
    flex-direction: column;
    max-inline-size: min(26rem, 100% - 16px);
    min-inline-size: min(15rem, 100% - 16px);
    padding: 0.75rem;
    font-size: 0.9375rem;
  }
  .neighbours:popover-open {
    display: flex;
  }
  .neighbours header {
    padding-inline-start: 0.5rem;
  }
  .neighbours h3 {
    margin: 0 0 0.375rem;
    font-size: 1em;
  }
  .neighbours .close {
    inset-block-start: -0.5rem;
    inset-inline-end: -0.25rem;
  }
  .neighbours ol {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-y: auto;
    min-block-size: 0;
  }
  .neighbours li button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-radius: 4px;
    background: transparent;
    text-align: start;
  }
  .neighbours .title {
    white-space: normal;
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  /* One column of dates, whatever stands before them. */
  .neighbours .when {
    margin-inline-start: auto;
    padding-inline-start: 0.5rem;
  }
  .neighbours li button:is(:hover, :focus-visible) {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .neighbours li button:focus-visible {
    outline-offset: -2px;
  }
  .neighbours > .cluster {
    flex: none;
    align-self: flex-start;
    margin: 0.375rem 0.5rem 0;
  }
  .neighbours .turns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75rem;
    margin-block-start: 0.375rem;
    padding: 0.25rem 0.5rem 0;
    border-block-start: 1px solid var(--_hair);
    font-size: max(0.8125rem, 12px);
    color: var(--_muted);
  }
  .turns [aria-disabled='true'] {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .neighbours li button:is(:hover, :focus-visible) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .neighbours li button:is(:hover, :focus-visible) .when {
      color: inherit;
    }
  }
`;
