import { css, type CSSResult } from 'lit';

/** The density of all events, and the brush on it. */
export const overviewStyles: CSSResult = css`
  .overview {
    position: relative;
    margin-block-start: 0.25rem;
    padding-inline: 24px;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .overview svg {
    display: block;
    inline-size: 100%;
    border-block-end: 1px solid var(--_line);
    fill: color-mix(in oklab, var(--_ink) 55%, var(--_surface));
    cursor: pointer;
  }
  /* What the filter hides is still seen to be there (N4). */
  .overview .dim {
    opacity: 0.35;
  }
  .brush,
  .handle {
    box-sizing: border-box;
    touch-action: pan-y;
  }
  .brush {
    min-inline-size: 2px;
    border-inline: 2px solid var(--_ink);
    background: color-mix(in srgb, var(--_ink) 16%, transparent);
    cursor: grab;
  }
  .brush:active {
    cursor: grabbing;
  }
  /* A grip on the brush's edge, in a target that a finger can hit. */
  .handle {
    display: grid;
    place-items: center end;
    cursor: ew-resize;
  }
  .handle[data-grip='end'] {
    justify-items: start;
  }
  .handle::before {
    content: '';
    inline-size: 8px;
    block-size: 20px;
    border-radius: 4px;
    background: var(--_ink);
  }
  .overview-note {
    margin: 0.25rem 0 0;
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  @media (forced-colors: active) {
    .overview svg {
      fill: CanvasText;
    }
    .brush {
      border-color: Highlight;
    }
    .handle::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
