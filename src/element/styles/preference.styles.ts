import { css, type CSSResult } from 'lit';

/** More contrast, and the system's colours; and motion, for who does not mind it. */
export const preferenceStyles: CSSResult = css`
  @media (prefers-contrast: more) {
    .frame {
      --_edge-width: 2px;
      --_disputed: currentcolor;
      --_refuted: currentcolor;
      --_now: currentcolor;
    }
    .tint {
      fill: var(--_surface);
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .icon-button:is([aria-pressed='true'], [aria-expanded='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    /* Else words among words. */
    .text-button {
      text-decoration: underline;
    }
    .marks {
      --_ink: CanvasText;
      --_disputed: CanvasText;
      --_refuted: CanvasText;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
    .mark[color] {
      color: CanvasText;
    }
    .tint {
      fill: Canvas;
    }
    .axis-line,
    .lane-line,
    .tick,
    .leader,
    .now {
      stroke: CanvasText;
    }
    .marks .mark.active {
      color: Highlight;
    }
    .leader.active {
      stroke: Highlight;
    }
  }
  /* A label that comes where there is room for it now (L14). */
  @media (prefers-reduced-motion: no-preference) {
    .moved .outline > li {
      transition: opacity 0.12s;
    }
    @starting-style {
      .moved .outline > li {
        opacity: 0;
      }
    }
  }
`;
