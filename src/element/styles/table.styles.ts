import { css, type CSSResult } from 'lit';

/** The table; rows become cards where there is not the room for columns. */
export const tableStyles: CSSResult = css`
  .table table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .table caption {
    padding-block-end: 0.5rem;
    color: var(--_muted);
    text-align: start;
  }
  .table :is(th, td) {
    padding-block: 0.5rem;
    padding-inline: 0 0.75rem;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
  }
  .table tr {
    border-block-end: 1px solid var(--_hair);
  }
  .table thead tr {
    border-block-end-color: var(--_line);
  }
  .table thead th {
    padding-block: 0 0.25rem;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
    font-weight: 600;
    vertical-align: middle;
  }
  .table thead .text-button {
    padding: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }
  .table thead .unsorted {
    visibility: hidden;
  }
  .table thead .text-button:is(:hover, :focus-visible) .unsorted {
    visibility: visible;
    opacity: 0.5;
  }
  .table :where(.date) {
    min-inline-size: 6rem;
  }
  .table :where(.precision) {
    min-inline-size: 5.5rem;
    color: var(--_muted);
  }
  .table :where(.name) {
    min-inline-size: 7.5rem;
  }
  .table :where(.source) {
    min-inline-size: 6rem;
  }
  @container (inline-size >= 56rem) {
    .table .name {
      min-inline-size: 11rem;
    }
    .table .source {
      inline-size: 16%;
    }
  }
  .table .words {
    inline-size: 36%;
    padding-inline-end: 0;
  }
  .table .event {
    block-size: auto;
    min-block-size: 24px;
  }
  @media (pointer: coarse) {
    .table .event {
      min-block-size: 44px;
    }
  }
  .table .title {
    margin: 0;
    padding: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .table .tag {
    display: inline-block;
  }
  .table .confirmed .tag {
    padding: 0;
    border: 0;
  }
  .table .source bdi {
    display: block;
  }
  .table tbody tr:hover {
    background: color-mix(in srgb, currentcolor 3%, transparent);
  }
  .table blockquote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
    overflow: hidden;
    margin: 0;
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--_hair);
    font-family: var(--event-timeline-quote-font, inherit);
    font-size: inherit;
    line-height: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .table blockquote + blockquote {
    margin-block-start: 0.5rem;
  }
  .table .card blockquote {
    display: block;
    font-size: 1.072em;
    overflow: visible;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_ink);
  }
  .table .card blockquote.folded {
    display: -webkit-box;
    overflow: hidden;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.5rem;
    color: var(--_muted);
  }
  .pages [aria-disabled='true'] {
    opacity: 0.55;
    color: inherit;
  }
  @container (inline-size < 44rem) {
    .table :is(table, caption, thead, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
      min-inline-size: 0;
    }
    .table tbody .precision {
      color: inherit;
    }
    .table thead .unsorted {
      display: none;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }
    .table thead th.quote {
      display: none;
    }
    .table thead th {
      padding: 0;
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: fit-content(38%) 1fr;
      gap: 0.25rem 0.75rem;
      align-items: baseline;
      padding-block: 0.75rem;
    }
    .table tbody .tag {
      justify-self: start;
    }
    .table tbody :is(th, td) {
      display: contents;
    }
    .table tbody :is(th, td)::before {
      content: attr(data-label) / '';
      color: var(--_muted);
      font-size: max(0.857em, 12px);
      font-weight: 400;
    }
    /* What happened comes first, without a name. */
    .table tbody th {
      display: block;
      grid-column: 1 / -1;
      order: -1;
      padding: 0;
    }
    .table tbody th::before {
      content: none;
    }
    .table :is(.source, .words) > :nth-child(n + 2) {
      grid-column: 2;
      margin: 0;
    }
    .table .words > .card {
      margin: 0;
    }
    .table :is(.source, .words):not(:has(*)) {
      display: none;
    }
  }
  @media print {
    /* Who reads the table prints the table. */
    .frame:has(> .table) > .paper {
      display: none;
    }
    .table tr {
      break-inside: avoid;
    }
    .table thead svg {
      display: none;
    }
    /* Buttons are not drawn again at the top of the next page; words are. */
    .table thead .text-button {
      display: contents;
    }
    /* A sheet has the room of a narrow screen: most of it is for the quotes. */
    .table table {
      font-size: 12px;
    }
    .table :is(.date, .precision, .source) {
      min-inline-size: 4.5rem;
    }
    .table .name {
      min-inline-size: 6rem;
    }
    .table .words {
      min-inline-size: 13rem;
    }
    .table .tag:not(.confirmed) {
      min-inline-size: 5rem;
      border-radius: 0.75em;
      text-align: center;
      white-space: normal;
    }
    .table blockquote {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .table :is(tr, blockquote) {
      border-color: CanvasText;
    }
  }
`;
