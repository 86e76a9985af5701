import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FilterChoice, FilterFacet } from './filter-form.js';

/** What the row listens to. */
export interface SourceRowHandlers {
  /** The pointer or the focus comes to a source, or leaves the row. */
  readonly point: (event: Event) => void;
}

/** The sources in a row, each with the number of its events (N15): pressed, those of one alone are shown. */
export function renderSourceRow({ label, choices, more }: FilterFacet, { point }: SourceRowHandlers): TemplateResult {
  return html`<div
    class="sources"
    role="group"
    aria-label=${label}
    @pointerover=${point}
    @pointerleave=${point}
    @focusin=${point}
    @focusout=${point}
  >
    ${repeat(choices, ({ value }) => value, renderSource)}
    ${more ? html`<button type="button" part="button" class="text-button" data-action="all-values" data-facet="sources">${more}</button>` : nothing}
  </div>`;
}

function renderSource({ value, text, lang, isChosen, count }: FilterChoice): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="source"
    data-action="source"
    data-facet="sources"
    value=${value}
    aria-pressed=${isChosen ? 'true' : 'false'}
  >
    <bdi lang=${ifDefined(lang || undefined)}>${text}</bdi> <span class="muted">(${count})</span>
  </button>`;
}
