import { css, type CSSResult } from 'lit';

/** On paper: no tools, nothing cut off or scrolled, dark on light whatever the screen has, no quote parted from its words or its event between two pages. */
export const paperStyles: CSSResult = css`
  .paper {
    display: none;
  }
  @media print {
    :host {
      --_muted: #46484f !important;
      --_surface: #ffffff !important;
      --_quote-surface: #ffffff !important;
      color-scheme: light !important;
      color: #1b1b1f !important;
      background: #ffffff !important;
      container-type: normal;
    }
    .frame {
      min-block-size: 0;
    }
    .paper {
      display: block;
    }
    .header {
      break-after: avoid;
    }
    .frame:has(> .paper) :is(.plot, .list, .toolbar, .ends, .room, .hint, .legend:not([open])) {
      display: none;
    }
    .paper-strip svg {
      display: block;
      max-inline-size: 100%;
      /* One that is as high as a page would leave the page before it blank. */
      max-block-size: 28rem;
      margin-block: 0.5rem 1rem;
      break-inside: avoid;
    }
    .paper ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .paper li {
      padding-block: 0.6rem;
      border-block-start: 1px solid var(--_hair);
      break-inside: avoid;
    }
    /* One with several quotes may go on overleaf, from quote to quote: else it may leave half a page blank. */
    .paper li:has(> .quote ~ .quote) {
      break-inside: auto;
    }
    .paper :is(.quote, p) {
      break-inside: avoid;
    }
    .paper p:has(+ :is(p, .quote)) {
      break-after: avoid;
    }
    .paper .quote + p {
      break-before: avoid;
    }
    .paper :is(h3, p) {
      margin: 0;
    }
    .paper h3 {
      font-size: 1.15em;
      break-after: avoid;
    }
    .paper .quote {
      margin: 0.4rem 0 0;
    }
    .paper blockquote {
      margin: 0;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid currentcolor;
      font-family: var(--event-timeline-quote-font, inherit);
    }
    .paper :is(.translation, figcaption, .when) {
      color: var(--_muted);
    }
    .paper cite {
      font-style: normal;
    }
    .address {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;
