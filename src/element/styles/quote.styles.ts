import { css, type CSSResult } from 'lit';

/** The verbatim words and who said them, wherever they stand: in a card, in a list, on paper. */
export const quoteStyles: CSSResult = css`
  /* Words around it are muted already; a share of a share would be too faint. A status has its own colour all the same. */
  :where(.when) .tag {
    color: inherit;
  }
  .quote {
    margin: 0.75rem 0 0;
  }
  .quote.other {
    padding-block-start: 0.75rem;
    border-block-start: 1px dashed var(--_hair);
  }
  .stance {
    margin: 0 0 0.375rem;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    color: var(--_disputed);
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_ink);
    font-family: var(--event-timeline-quote-font, inherit);
    font-size: 1.1875em;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  blockquote:lang(ar),
  blockquote:lang(fa),
  blockquote:lang(ur) {
    font-size: 1.28em;
    line-height: 1.75;
  }
  .other blockquote {
    border-inline-start-color: var(--_disputed);
  }
  blockquote.folded {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    line-clamp: 6;
    overflow: hidden;
  }
  .translation {
    margin: 0.5rem 0 0;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_hair);
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    margin-block-start: 0.5rem;
  }
  cite {
    font-style: normal;
  }
  @media (forced-colors: active) {
    blockquote {
      border-color: CanvasText;
    }
  }
`;
