import { css, type CSSResult } from 'lit';

/** Accounts of one happening: as bars, and side by side. */
export const accountStyles: CSSResult = css`
  .card:not(.in-place):has(.accounts) {
    inline-size: 100%;
  }
  .agreement {
    margin: 0.5rem 0 0;
    font-weight: 600;
  }
  .account-bars {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    align-items: center;
    column-gap: 0.75rem;
    margin-block-start: 0.375rem;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .account-name {
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .account-bars svg {
    display: block;
    block-size: 24px;
    min-block-size: 100%;
    overflow: visible;
    color: var(--_ink);
    stroke: currentcolor;
  }
  .account-bars .bar {
    translate: 0 -6px;
    fill: color-mix(in oklab, currentcolor var(--_tint), var(--_quote-surface));
  }
  .account-bars circle {
    fill: currentcolor;
  }
  .account-bars .agreed {
    fill: color-mix(in oklab, currentcolor 12%, transparent);
    stroke: none;
  }
  @media (forced-colors: active) {
    .account-bars svg {
      color: CanvasText;
    }
    .account-bars .bar {
      fill: Canvas;
    }
  }
  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    margin-block-start: 0.75rem;
  }
  .account {
    min-inline-size: 0;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hair);
  }
  .account :is(h4, .account-title) {
    margin: 0;
    font-size: max(0.9375em, 12px);
    overflow-wrap: anywhere;
  }
`;
