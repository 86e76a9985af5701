import { html, nothing, type TemplateResult } from 'lit';
import type { MarkIcon } from '../scene/mark-icon.js';
import { FADES, fades, renderShape } from './marks-svg.js';

/** Draws a mark by itself; `color` stands in for the accent. */
export function renderIcon(
  { width, height, status, shapes }: MarkIcon,
  { hatchGap, color }: { hatchGap: number; color?: string | undefined },
): TemplateResult {
  return html`<svg
    class="marks icon-mark mark ${status}"
    part="mark"
    color=${color ?? nothing}
    aria-hidden="true"
    focusable="false"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${fades(shapes) ? FADES : nothing} ${shapes.map((shape) => renderShape(shape, hatchGap))}
  </svg>`;
}
