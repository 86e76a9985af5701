import { css, type CSSResult } from 'lit';

/** What is said while data comes, and of what is new: over the view, so that nothing moves when it goes. */
export const arrivalsStyles: CSSResult = css`
  .coming {
    position: sticky;
    z-index: 1;
    inset-block-start: 4px;
    block-size: 0;
  }
  .coming::before,
  .coming div {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 1px;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_hair);
  }
  .coming div {
    background: var(--_ink);
    /* Shorter from its end, in either direction of writing. */
    inset-inline-end: calc(100% - 100% * var(--_share, 0));
  }
  .coming.endless div {
    inset-inline: 35%;
  }
  .arrivals {
    position: sticky;
    z-index: 1;
    inset-block-end: 0.5rem;
    block-size: 0;
  }
  .arrivals > div {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: grid;
    justify-items: center;
    gap: 0.25rem;
    pointer-events: none;
  }
  .amount,
  .news {
    display: grid;
    place-items: center;
    min-block-size: 32px;
    padding: 0 0.75rem;
    border: 1px solid var(--_hair);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: max(0.857em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .news {
    pointer-events: auto;
    border-color: var(--_ink);
    color: var(--_word);
    font-weight: 600;
  }
  .stopped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-block: 0.75rem 0;
  }
  @media (pointer: coarse) {
    .amount,
    .news {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .coming div {
      background: Highlight;
    }
  }
  /* To and fro about the middle, so that it is the same in either direction. */
  @media (prefers-reduced-motion: no-preference) {
    .coming.endless div {
      animation: to-and-fro 1.2s ease-in-out infinite alternate;
    }
    @keyframes to-and-fro {
      from {
        translate: -116%;
      }
      to {
        translate: 116%;
      }
    }
  }
`;
