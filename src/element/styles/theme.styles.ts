import { css, type CSSResult } from 'lit';

/** Tokens, and what follows from them. Private properties start with `--_`; `--_page` is the colour found behind the element. */
export const themeStyles: CSSResult = css`
  :host {
    --_accent: var(--event-timeline-accent, light-dark(#0b57d0, #a8c7fa));
    --_ink: var(--_readable-accent, var(--_accent));
    --_surface: var(--event-timeline-surface, var(--_page, light-dark(#ffffff, #121316)));
    --_muted: var(--event-timeline-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_line: var(--event-timeline-line, color-mix(in srgb, currentcolor 54%, transparent));
    --_hair: color-mix(in srgb, currentcolor 16%, transparent);
    --_radius: var(--event-timeline-radius, 8px);
    --_disputed: var(--event-timeline-disputed, light-dark(#8f4700, #ffb77c));
    --_refuted: var(--event-timeline-refuted, light-dark(#b3261e, #f2b8b5));
    --_now: var(--event-timeline-now, light-dark(#b3261e, #f2b8b5));
    --_tint: var(--event-timeline-tint, 30%);
    --_gap: var(--event-timeline-gap, 8px);
    --_quote-surface: var(--event-timeline-quote-surface, var(--_surface));
    --_density: 1;
    display: block;
    container-type: inline-size;
    position: relative;
    color: var(--event-timeline-text, inherit);
    font-family: var(--event-timeline-font, inherit);
    font-size: var(--event-timeline-font-size, max(0.875em, 12px));
    line-height: 1.35;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /* Joined letters stay joined, and marks above and below them keep their room (R9). */
  :lang(ar),
  :lang(fa),
  :lang(ur) {
    letter-spacing: 0;
    font-style: normal;
    text-transform: none;
    line-height: 1.6;
  }
  .frame {
    min-block-size: var(--event-timeline-height, auto);
    color: var(--event-timeline-text, inherit);
  }
  /* What script reads back: lengths as paddings, colours as colours. */
  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inline-size: max-content;
    padding: var(--event-timeline-mark-size, 12px) var(--_gap) var(--event-timeline-label-max, 200px) var(--event-timeline-lane-height, 2rem);
    margin-block-start: var(--event-timeline-hatch-gap, 4px);
    color: var(--_accent);
    outline-color: var(--event-timeline-text, currentcolor);
    background-color: var(--_surface);
    contain: layout;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
