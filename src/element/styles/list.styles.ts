import { css, type CSSResult } from 'lit';

/** The vertical list. */
export const listStyles: CSSResult = css`
  .list :is(h3, h4) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin: 0;
    padding-block: 0.375rem;
    background: var(--_surface);
    font-size: 1.072em;
    font-weight: 700;
  }
  /* What has the focus stands below that heading, not under it. */
  .list :is(button, a, [data-card]) {
    scroll-margin-block-start: 3rem;
  }
  .list .above {
    position: static;
    font-size: 1.286em;
  }
  .period + .period {
    margin-block-start: 0.75rem;
  }
  .list ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    position: relative;
    padding-block: 0.125rem;
  }
  /* The line of time. */
  .item::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 17.5px;
    inline-size: 1px;
    background: var(--_line);
  }
  .list .event {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 0.75rem;
    align-items: start;
    position: relative;
    block-size: auto;
    min-block-size: 44px;
    padding-block: 0.375rem;
  }
  .list .marks {
    position: static;
  }
  .list .label {
    padding: 0;
  }
  .list .label time,
  .list .title {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* Running text: a sign stays beside the first word of its title, and a status a space away: a margin would be where the title's direction ends. */
  .list .headline {
    display: block;
    word-spacing: 0.15em;
    padding-block-end: 1px;
  }
  .list .headline > * {
    word-spacing: normal;
  }
  .list .title {
    display: inline;
  }
  .list .icon {
    margin-inline-end: 0.4em;
  }
  .list .tag {
    display: inline-block;
    margin-block: 1px;
  }
  .gap {
    position: relative;
    margin: 0;
    background: var(--_surface);
    padding-block: 0.5rem;
    padding-inline-start: calc(36px + 0.75rem);
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  .gap::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 17px;
    border-inline-start: 2px dotted var(--_line);
  }
  .lane-tag {
    display: block;
    margin-block: -0.375rem 0.25rem;
    padding-inline-start: calc(36px + 0.75rem);
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  .list .more {
    margin-inline-start: calc(36px + 0.75rem);
  }
  .list .card {
    margin: 0.5rem 0 1rem;
    margin-inline-start: calc(36px + 0.75rem);
  }
  @media (forced-colors: active) {
    .item::before {
      background: CanvasText;
    }
  }
`;
