import { css, type CSSResult } from 'lit';

/** The card with the verbatim words; of these themselves see `quoteStyles`. */
export const cardStyles: CSSResult = css`
  :is(.card, .neighbours) {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 1.5);
    inline-size: max-content;
    min-inline-size: min(18rem, 100% - 16px);
    max-inline-size: min(var(--event-timeline-quote-max, 36rem), 100% - 16px);
    position-anchor: --_plot;
    box-sizing: border-box;
    overflow: visible;
    background: var(--_quote-surface);
    color: inherit;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 12%),
      0 12px 32px rgb(0 0 0 / 14%);
    font-size: 1rem;
    cursor: auto;
    user-select: text;
    -webkit-user-select: text;
  }
  :is(.card, .neighbours):focus {
    outline: none;
  }
  :is(.card, .neighbours):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  /* In a list or a table it is part of the page. */
  .in-place {
    position: relative;
    inline-size: auto;
    max-inline-size: none;
    min-inline-size: 0;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    background: none;
  }
  .in-place:focus-visible {
    outline-offset: 6px;
  }
  .in-place .card-body {
    padding: 0;
  }
  .in-place .close {
    inset-inline-end: 0;
  }
  /* The label before it says them. */
  .in-place header :is(h3, .tag) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .arrow {
    position: absolute;
    inset-block-start: -8px;
    inline-size: 14px;
    block-size: 14px;
    box-sizing: border-box;
    translate: -50%;
    rotate: 45deg;
    background: inherit;
    border: inherit;
    clip-path: polygon(0 0, 100% 0, 0 100%);
  }
  [data-side='above'] .arrow {
    inset-block: auto -8px;
    rotate: 225deg;
  }
  .card-body {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    padding: 1rem 1.25rem 0.5rem;
    box-sizing: border-box;
  }
  :is(.card, .neighbours) header {
    position: relative;
    padding-inline-end: 2.25rem;
  }
  .close {
    position: absolute;
    inset-block-start: -0.375rem;
    inset-inline-end: -0.625rem;
    border-color: transparent;
  }
  /* A card in the list has no padding to stand in. */
  .list .close {
    inset-inline-end: 0;
  }
  .when,
  .card-body figcaption,
  .card-body .note,
  .card-actions {
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .when {
    margin: 0;
    line-height: 1.65;
  }
  .card-body h3 {
    margin: 0.25rem 0 0;
    font-size: 1.0625em;
    line-height: var(--_leading, 1.4);
    overflow-wrap: anywhere;
  }
  .card-scroll {
    overflow-y: auto;
    min-block-size: 0;
  }
  .card-scroll > .summary,
  .card-scroll > .note {
    margin: 0.375rem 0 0;
  }
  /* In a low window, as of a page at 400 %, head and foot would leave no room for the words between them. */
  .card[data-low] .card-body {
    overflow-y: auto;
  }
  .card[data-low] .card-scroll {
    flex: none;
    overflow: visible;
  }
  .card a {
    color: var(--_word);
    text-underline-offset: 0.2em;
  }
  .card-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    margin-block-start: 0.625rem;
    padding-block-start: 0.25rem;
    border-block-start: 1px solid var(--_hair);
  }
  .card-actions:not(:has(button)) {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    :is(.card, .neighbours):popover-open {
      animation: appear 0.12s ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    :is(.card, .neighbours) {
      border-color: CanvasText;
    }
  }
`;
