import { css, type CSSResult } from 'lit';

/** The drawing: lines and marks. */
export const marksStyles: CSSResult = css`
  .marks {
    display: block;
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .icon-mark {
    position: static;
  }
  .axis-line,
  .tick {
    stroke: var(--_line);
    fill: none;
  }
  .cut {
    stroke-linejoin: round;
    stroke-width: 1.25;
  }
  .lane-line {
    stroke: var(--_hair);
    fill: none;
  }
  .leader {
    stroke: var(--_hair);
    stroke-width: 1.5;
  }
  .leader.active {
    stroke: var(--_ink);
  }
  .now {
    stroke: var(--_now);
  }
  .mark:not([color]) {
    color: var(--_ink);
  }
  .mark.disputed:not([color]) {
    color: var(--_disputed);
  }
  .mark.cancelled:not([color]) {
    color: var(--_refuted);
  }
  .solid {
    fill: currentcolor;
  }
  .tint {
    fill: color-mix(in oklab, currentcolor var(--_tint), var(--_surface));
  }
  .hollow {
    fill: var(--_surface);
  }
  .edge {
    stroke: currentcolor;
    stroke-width: var(--_edge-width, 1px);
  }
  .line {
    fill: none;
  }
  /* A disc is seen on a bar. */
  .halo {
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  circle.edge,
  circle.dash {
    stroke-width: 2px;
  }
  .dash {
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-dasharray: var(--event-timeline-planned-dash, 4 3);
  }
  .hatching {
    stroke: currentcolor;
    stroke-width: 1.25px;
    fill: none;
  }
  .glyph {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    paint-order: stroke;
  }
`;
