import { css, type CSSResult } from 'lit';

/** A story, step by step or as text. */
export const storyStyles: CSSResult = css`
  .story {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    margin-block-end: 1rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_hair);
  }
  /* One over the other: the longest keeps the room for all. */
  .texts {
    display: grid;
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .texts p {
    grid-area: 1 / 1;
    margin: 0;
    max-inline-size: 60ch;
    font-size: 1.143em;
    line-height: 1.5;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .texts p:lang(ar) {
    line-height: 1.7;
  }
  .texts .other {
    visibility: hidden;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .step-button {
    min-block-size: 36px;
    padding: 0 0.875rem;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 8px);
    background: transparent;
  }
  .step-button:hover {
    border-color: currentcolor;
  }
  .step-button[aria-disabled='true'] {
    border-color: var(--_hair);
    color: var(--_muted);
    cursor: default;
  }
  .story-text {
    margin: 0 0 1.5rem;
    padding: 0;
    list-style: none;
  }
  .story-text li {
    position: relative;
    padding-inline-start: 1.75rem;
  }
  .story-text li + li {
    margin-block-start: 0.5rem;
  }
  .story-text li > span {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  .story-text p {
    margin: 0;
  }
  .story-text .text-button {
    min-block-size: 28px;
    padding: 0;
    text-align: start;
    font-size: max(0.929em, 12px);
  }
  @media (pointer: coarse) {
    .story-text .text-button,
    .step-button {
      min-block-size: 44px;
    }
  }
  @media print {
    .steps,
    .story-text button {
      display: none;
    }
    .texts .other {
      visibility: visible;
    }
    .texts {
      display: block;
    }
  }
`;
