import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderIcon } from '../../render/mark-icon-svg.js';
import { ink } from '../../render/place.js';
import { markIcon } from '../../scene/mark-icon.js';
import type { Legend } from '../words/legend.js';
import type { Picture } from '../picture.js';

/** How to read the marks; only those there are (U10). */
export function renderLegendLines(
  { marks, categories }: Legend,
  direction: Picture['direction'],
  metrics: Picture['metrics'],
): TemplateResult {
  const icon = ({ spec, status }: Legend['marks'][number]): TemplateResult => renderIcon(markIcon(spec, { status, direction }), metrics);
  return html`<ul>
    ${marks.map((mark) => html`<li>${icon(mark)}<span>${mark.text}</span></li>`)}
    ${
      categories.length > 0
        ? html`<li class="kinds">
            ${categories.map(({ sign, color, text, lang }) => html`<span><span aria-hidden="true" ${ink(color)}>${sign}</span> <bdi lang=${ifDefined(lang || undefined)}>${text}</bdi></span>`)}
          </li>`
        : nothing
    }
  </ul>`;
}
