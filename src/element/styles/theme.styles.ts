import { css, type CSSResult } from 'lit';

/** Tokens, and what follows from them. Private properties start with `--_`; `--_page`, `--_own-…` and `--_seen-…` come from `contrast.ts`. */
export const themeStyles: CSSResult = css`
  :host {
    --_accent: var(--event-timeline-accent, light-dark(#0b57d0, #a8c7fa));
    --_ink: var(--_seen-ink, var(--_accent));
    --_word: var(--_seen-word, var(--_accent));
    --_surface: var(--event-timeline-surface, var(--_page, light-dark(#ffffff, #121316)));
    --_muted: var(--_seen-muted, var(--event-timeline-muted, color-mix(in srgb, currentcolor 72%, transparent)));
    --_line: var(--_seen-line, var(--event-timeline-line, color-mix(in srgb, currentcolor 54%, transparent)));
    --_hair: color-mix(in srgb, currentcolor 16%, transparent);
    --_radius: var(--event-timeline-radius, 8px);
    --_disputed: var(--event-timeline-disputed, light-dark(#8f4700, #ffb77c));
    --_refuted: var(--event-timeline-refuted, light-dark(#b3261e, #f2b8b5));
    --_now: var(--event-timeline-now, light-dark(#b3261e, #f2b8b5));
    --_tint: var(--event-timeline-tint, 30%);
    --_gap: var(--event-timeline-gap, 8px);
    --_quote-surface: var(--event-timeline-quote-surface, var(--_surface));
    display: block;
    container-type: inline-size;
    position: relative;
    color: var(--event-timeline-text, var(--_own-text, inherit));
    background-color: var(--event-timeline-surface, transparent);
    font-family: var(--event-timeline-font, inherit);
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
    --_leading: 1.6;
  }
  /* In terms of the size that the page gives the element, and never too small to read (A14). */
  .frame,
  .probe {
    font-size: max(var(--event-timeline-font-size, 0.875em), 12px);
  }
  /* What script reads back: lengths as paddings, colours as colours. */
  .probe {
    display: block;
    position: absolute;
    visibility: hidden;
    inline-size: max-content;
    padding: var(--event-timeline-mark-size, 12px) var(--_gap) var(--event-timeline-label-max, 200px)
      var(--event-timeline-lane-height, 2rem);
    margin-block-start: var(--event-timeline-hatch-gap, 4px);
    caret-color: var(--_accent);
    text-decoration-color: var(--_muted);
    column-rule-color: var(--_line);
    background-color: var(--_surface);
    contain: layout;
  }
  /* Without a margin, which would make a page longer than what is seen of it. */
  .visually-hidden {
    position: absolute;
    margin: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  /* Firefox takes the side from around the list, also for what in an item has a direction of its own (R16). */
  li {
    text-align: inherit;
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
`;
