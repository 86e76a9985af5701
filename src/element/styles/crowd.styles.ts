import { css, type CSSResult } from 'lit';

/** More than a few events: “+N”; in a given height labels that are titles alone, and no line around the plot that can be spared. */
export const crowdStyles: CSSResult = css`
  .cluster {
    min-inline-size: 32px;
    min-block-size: 24px;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_surface);
    font-size: max(0.857em, 12px);
    line-height: 1;
  }
  .cluster:hover {
    border-color: currentcolor;
  }
  /* Each is laid out by itself, as there is much in it: what comes, goes or says something else moves nothing around it. */
  .axis,
  .outline {
    position: absolute;
    inset: 0 0 100%;
    contain: size layout;
  }
  /* What lies over a canvas is drawn in layers of its own, up to one for each label; marks touch no label, but the ring around a mark. */
  canvas.marks:not(.below) {
    z-index: 1;
  }
  path.round.edge {
    stroke-width: 2px;
  }
  /* Leaders pass behind its words, its own beside them. */
  .event.slim {
    inline-size: calc(100% + 2px);
    padding-inline: var(--_gap) 2px;
    align-content: start;
    overflow: clip visible;
    background: var(--_surface) content-box;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  .event.slim.before {
    margin-inline: -2px 0;
    padding-inline: 2px var(--_gap);
    text-align: end;
  }
  /* What stands beside a title is beside it without an element around them. */
  .slim.signed {
    display: grid;
    grid-template-columns: [icon] auto [title] minmax(0, max-content) [tag] auto 1fr;
    align-items: baseline;
  }
  .slim.signed.before {
    grid-template-columns: 1fr [icon] auto [title] minmax(0, max-content) [tag] auto;
  }
  .signed > .icon {
    grid-column: icon;
    margin-inline-end: 0.4em;
  }
  .signed > .title {
    grid-column: title;
  }
  .signed > .tag {
    grid-column: tag;
    margin-inline-start: 0.4em;
  }
  .signed::after {
    grid-area: 2 / 1 / auto / -1;
    inline-size: 0;
    min-inline-size: 100%;
  }
  .slim[data-when]::after {
    content: attr(data-when);
    display: block;
    overflow: clip visible;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
    font-weight: normal;
    text-overflow: ellipsis;
    unicode-bidi: isolate;
  }
  .slim:is(:hover, .active, [aria-expanded='true']) {
    --_muted: currentcolor;
    color: var(--_word);
  }
  .event.brief {
    align-content: center;
    font-weight: inherit;
  }
  .brief .title {
    font-weight: inherit;
  }
  /* Heard, not seen. A title that is one element says it in its name: what a hundred of these drew out of sight was a tenth of a step of zooming. */
  .brief[data-when]::after {
    content: ' ' attr(data-when);
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  .snug > .header > .titles:not(.unseen) {
    margin-block-end: 0.125rem;
  }
  .snug > .ends .text-button {
    min-block-size: 24px;
  }
  /* Between the ends of the axis, unless a card has its room there. */
  .snug > .room:not(.kept) + .legend {
    inline-size: fit-content;
    min-block-size: 24px;
    margin: -24px auto 0;
    pointer-events: none;
  }
  .snug > .room + .legend[open] {
    inline-size: auto;
  }
  .snug > .legend > * {
    pointer-events: auto;
  }
  .snug > .legend summary {
    margin-inline: auto;
    padding-block: 0.2em;
  }
  @media (pointer: coarse) {
    .snug > .ends .text-button {
      min-block-size: 44px;
    }
    .snug > .room:not(.kept) + .legend {
      min-block-size: 34px;
      margin-block-start: -34px;
    }
  }
`;
