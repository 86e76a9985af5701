import { css, type CSSResult } from 'lit';

/** The plot, and the words that lie over its drawing. */
export const plotStyles: CSSResult = css`
  .plot {
    position: relative;
    anchor-name: --_plot;
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    overflow: clip;
    /* Room for focus rings at the edges. */
    overflow-clip-margin: 6px;
    contain: layout style;
    user-select: none;
    -webkit-user-select: none;
  }
  .still {
    touch-action: auto;
    user-select: auto;
    -webkit-user-select: auto;
  }
  .axis {
    pointer-events: none;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  .axis .placed {
    white-space: nowrap;
  }
  .major {
    color: var(--event-timeline-text, inherit);
    font-weight: 600;
  }
  .axis .break {
    display: grid;
    text-align: center;
    line-height: 1.25;
  }
  .axis .lane {
    font-weight: 600;
    padding-inline-end: 0.5rem;
  }
  .now-label {
    font-size: max(0.857em, 12px);
    color: var(--_now);
    padding-inline: 0.25rem;
    background: var(--_surface);
  }
  .outline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: transparent;
    text-align: start;
    /* Firefox has no text selected in buttons else: see pointerDown. */
    user-select: inherit;
  }
  /* Leaders of labels above pass behind. */
  .label time,
  .headline {
    inline-size: fit-content;
    max-inline-size: 100%;
    background: var(--_surface);
  }
  .label {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    block-size: 100%;
    padding-inline-start: var(--_gap);
  }
  .label > * {
    flex: none;
  }
  .before .label {
    align-items: flex-end;
    padding-inline: 0 var(--_gap);
  }
  /* Across only: letters may be higher than their line, and the hook of a j reaches out of it. */
  .label time,
  .title {
    white-space: nowrap;
    overflow: clip visible;
    text-overflow: ellipsis;
    padding-inline: 2px;
    margin-inline: -2px;
  }
  .label time {
    display: block;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  .headline {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .title {
    min-inline-size: 0;
    font-weight: 600;
  }
  .tag {
    flex: none;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: max(0.786em, 12px);
    font-weight: 500;
    line-height: var(--_leading, 1.45);
    white-space: nowrap;
    color: var(--_muted);
  }
  .planned .tag {
    border-style: dashed;
    color: var(--_word);
  }
  .disputed .tag {
    color: var(--_disputed);
  }
  .disputed .tag::before {
    content: '≠ ' / '';
    /* Fonts that have the sign: Noto Sans has not, and puts it together badly. */
    font-family: Arial, 'DejaVu Sans', sans-serif;
    font-size: 0.9em;
    line-height: 0;
  }
  .claimed .tag::before {
    content: '❝ ' / '';
  }
  .cancelled .tag {
    color: var(--_refuted);
  }
  .cancelled .title {
    text-decoration: line-through;
  }
`;
