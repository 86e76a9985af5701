import { css, type CSSResult } from 'lit';

/** How passages look. `scope` ends in `*`: white space before a pseudo-element would not survive the minifier. */
const passages = (scope: CSSResult): CSSResult => css`
  ${scope}::highlight(event-timeline-passage),
  ${scope}.passage {
    background-color: color-mix(in srgb, var(--_ink) calc(var(--_tint) / 2.5), transparent);
  }
  ${scope}::highlight(event-timeline-loose) {
    background-color: color-mix(in srgb, var(--_ink) calc(var(--_tint) / 2.5), transparent);
    text-decoration: underline dotted;
  }
  ${scope}.passage.loose {
    text-decoration: underline dotted;
  }
  ${scope}::highlight(event-timeline-lit),
  ${scope}.passage.lit {
    background-color: color-mix(in srgb, var(--_ink) var(--_tint), transparent);
    text-decoration: underline 2px;
  }
  @media (forced-colors: active) {
    ${scope}::highlight(event-timeline-passage),
    ${scope}::highlight(event-timeline-loose),
    ${scope}.passage {
      background-color: Mark;
      color: MarkText;
    }
    ${scope}::highlight(event-timeline-lit),
    ${scope}.passage.lit {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;

/** Passages in the text that stands in the element: for the page, as a shadow tree's style sheet does not reach it. */
export const slottedStyles: CSSResult = passages(css`event-source *`);

/** The text of a source with its passages, and the list of the quotes. */
export const sourceStyles: CSSResult = css`
  ${passages(css`.text *`)}
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: var(--event-timeline-height, auto);
    max-block-size: 100%;
  }
  h2 {
    margin: 0;
    font-size: 1.45em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .facts {
    margin: 0.25rem 0 0;
    color: var(--_muted);
  }
  a {
    color: var(--_word);
    text-underline-offset: 0.2em;
  }
  .text {
    margin-block-start: 0.75rem;
    font-family: var(--event-timeline-quote-font, inherit);
    font-size: 1rem;
    line-height: 1.65;
    overflow-wrap: anywhere;
  }
  .text:lang(ar),
  .text:lang(fa),
  .text:lang(ur) {
    line-height: 1.85;
  }
  .text.over {
    cursor: pointer;
  }
  .text:has(> .chunks) {
    flex: 0 1 auto;
    min-block-size: 8rem;
    max-block-size: 32rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1.25rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_quote-surface);
  }
  .chunk:not(:only-child) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240rem;
  }
  .text p {
    max-inline-size: var(--event-timeline-quote-max, 36rem);
    margin: 0;
    padding-block: 0.35em;
    white-space: pre-wrap;
  }
  .quotes {
    margin-block-start: 0.5rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.375rem;
    color: var(--_muted);
    cursor: pointer;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.375rem 0.75rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-block-start: 1px solid var(--_hair);
    background: none;
    text-align: start;
  }
  .row.lit {
    border-inline-start-color: var(--_ink);
    background: color-mix(in srgb, var(--_ink) calc(var(--_tint) / 3), transparent);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row[aria-pressed='true'] .title {
    font-weight: 700;
  }
  .title,
  .words {
    overflow-wrap: anywhere;
  }
  .date,
  .words,
  .verdict {
    color: var(--_muted);
    font-size: max(0.929em, 12px);
  }
  .date {
    text-align: end;
  }
  .title:only-child,
  .title:not(:has(+ .date)) {
    grid-column: 1 / -1;
  }
  .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    line-clamp: 1;
    overflow: hidden;
    text-align: start;
  }
  .verdict {
    text-align: end;
    max-inline-size: 9rem;
    text-wrap: balance;
  }
  .missing {
    margin-block: 0.5rem;
    border-inline-start: 3px solid var(--_disputed);
    background: color-mix(in oklab, var(--_disputed) 8%, var(--_surface));
  }
  .missing p {
    margin: 0;
    padding: 0.5rem 0.75rem;
    font-weight: 600;
  }
  .missing .words {
    grid-column: 1 / -1;
    display: block;
    color: inherit;
  }
  .not-found {
    color: var(--_disputed);
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    min-block-size: 12rem;
    margin-block-start: 0.75rem;
    padding: 1.5rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 3%, transparent);
    text-align: center;
  }
  .state p {
    margin: 0;
    max-inline-size: 44ch;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .retry {
    min-block-size: 32px;
    padding: 0 1rem;
    border: 1px solid currentcolor;
    border-radius: min(var(--_radius), 8px);
    background: none;
    color: var(--_word);
  }
  .ghost {
    display: grid;
    gap: 0.5rem;
    inline-size: 16rem;
    max-inline-size: 100%;
  }
  .ghost i {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_hair);
  }
  .ghost i:last-child {
    inline-size: 60%;
  }
  @media (pointer: coarse) {
    .row,
    .retry {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .row.lit {
      border-inline-start-color: Highlight;
    }
  }
`;
