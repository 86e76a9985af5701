import { css, type CSSResult } from 'lit';

/** Colours of the categories that a dataset gives none. */
export const categoryStyles: CSSResult = css`
  :host {
    --_category-1: var(--event-timeline-category-1, light-dark(#00707f, #6fd0de));
    --_category-2: var(--event-timeline-category-2, light-dark(#a84b00, #ffb476));
    --_category-3: var(--event-timeline-category-3, light-dark(#7440c0, #cdb5ff));
    --_category-4: var(--event-timeline-category-4, light-dark(#2a7532, #8bd694));
    --_category-5: var(--event-timeline-category-5, light-dark(#b0256b, #ffa3cf));
    --_category-6: var(--event-timeline-category-6, light-dark(#6b6400, #d9cd5a));
    --_category-7: var(--event-timeline-category-7, light-dark(#4a5d85, #aebfea));
    --_category-8: var(--event-timeline-category-8, light-dark(#9c3b2e, #ffa899));
  }
`;
