import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { ink } from './place.js';

/** A value that can be chosen. */
export interface FilterChoice {
  readonly value: string;
  readonly text: string;
  /** BCP 47; empty for words of the interface. */
  readonly lang: string;
  /** The sign of a category, and its colour. */
  readonly sign: string;
  readonly color: string | undefined;
  readonly isChosen: boolean;
  /** How many events choosing it alone would leave, in the reader's digits. */
  readonly count: string;
  /** It would leave none. */
  readonly isEmpty: boolean;
}

export interface FilterFacet {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  /** «Show all 14», where some are folded away. */
  readonly more: string | undefined;
}

export interface FilterForm {
  readonly label: string;
  readonly search: string;
  readonly text: string;
  readonly facets: readonly FilterFacet[];
}

/** The form of a filter: a search, and the values of each facet with their counts (N4). What is chosen holds at once. */
export function renderFilterForm({ label, search, text, facets }: FilterForm, changed: (event: Event) => void): TemplateResult {
  return html`<div class="filter" role="search" aria-label=${label} @input=${changed}>
    <label class="search"
      ><span>${search}</span>
      <input type="search" autocomplete="off" spellcheck="false" dir="auto" .value=${live(text)} />
    </label>
    ${repeat(facets, ({ key }) => key, renderFacet)}
  </div>`;
}

function renderFacet({ key, label, choices, more }: FilterFacet): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${repeat(
      choices,
      ({ value }) => value,
      (choice) => renderChoice(key, choice),
    )}
    ${more ? html`<button type="button" part="button" class="text-button" data-action="all-values" data-facet=${key}>${more}</button>` : nothing}
  </fieldset>`;
}

function renderChoice(facet: string, { value, text, lang, sign, color, isChosen, count, isEmpty }: FilterChoice): TemplateResult {
  return html`<label class="choice ${isEmpty && !isChosen ? 'none' : ''}">
    <input type="checkbox" data-facet=${facet} value=${value} .checked=${live(isChosen)} />
    <span
      >${sign ? html`<span aria-hidden="true" ${ink(color)}>${sign}</span> ` : nothing}<bdi lang=${ifDefined(lang || undefined)}
        >${text}</bdi
      >
      <span class="muted">(${count})</span></span
    >
  </label>`;
}
