import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MarkIcon } from '../scene/mark-icon.js';
import type { LabelText } from '../scene/scene.js';
import { renderIcon } from './mark-icon-svg.js';
import { idsOf, renderHidden, renderLabel, type OutlineEvent } from './outline.js';

/** An event as the list shows it. */
export interface ListItem {
  readonly rank: number;
  readonly status: string;
  readonly text: LabelText;
  readonly color: string | undefined;
  readonly lane: string | undefined;
  readonly icon: MarkIcon;
  /** «5 years later», where the time before it was long and empty, and it is not the first of its section. */
  readonly gap: string | undefined;
}

export interface ListSection {
  readonly key: string;
  /** Of this section and those after it up to the next that has one: «2024, 31 events» (A6). */
  readonly above: string | undefined;
  /** Whether it lies below such a heading. */
  readonly nested: boolean;
  /** Undefined where the one above says all of it. */
  readonly heading: string | undefined;
  /** Of the first item: it stands above the heading. */
  readonly gap: string | undefined;
  readonly items: readonly ListItem[];
  /** «Show 8 more», where some are folded away. */
  readonly more: string | undefined;
}

/** A button that turns the page of a long list. */
export interface ListTurn {
  readonly key: string;
  /** «Later · 9,985 events» */
  readonly text: string;
}

export interface ListContext {
  readonly label: string;
  readonly keys: string;
  readonly total: number;
  readonly hatchGap: number;
  readonly direction: 'ltr' | 'rtl';
  readonly focus: number;
  readonly event: (rank: number) => OutlineEvent;
  /** The event whose quote stands open beneath it. */
  readonly open: { readonly rank: number; readonly card: TemplateResult | undefined } | undefined;
  /** To what a long list has before and after these. */
  readonly earlier: ListTurn | undefined;
  readonly later: ListTurn | undefined;
}

/** The timeline as a document: the page's own scrolling is the time axis (decision 5); quotes open in place (P13). */
export function renderList(sections: readonly ListSection[], context: ListContext): TemplateResult {
  return html`<div class="list" role="group" aria-label=${context.label} aria-describedby="keys">
    ${renderTurn(context.earlier)}${repeat(
      sections,
      ({ key }) => key,
      (section) => renderSection(section, context),
    )}${renderTurn(context.later)}
    ${renderHidden(
      sections.flatMap(({ items }) => items.flatMap(({ rank }) => context.event(rank).description)),
      context.keys,
    )}
  </div>`;
}

/** What else there is. */
const renderTurn = (turn: ListTurn | undefined): TemplateResult | typeof nothing =>
  turn
    ? html`<button type="button" part="button" class="text-button more" data-action="more" data-period=${turn.key}>${turn.text}</button>`
    : nothing;

function renderSection({ key, above, nested, heading, gap, items, more }: ListSection, context: ListContext): TemplateResult {
  return html`<section class="period">
    ${gap ? html`<p class="gap">${gap}</p>` : nothing} ${above ? html`<h3 class="above">${above}</h3>` : nothing}
    ${heading === undefined ? nothing : nested ? html`<h4>${heading}</h4>` : html`<h3>${heading}</h3>`}
    <ol role="list">
      ${repeat(
        items,
        ({ rank }) => rank,
        (item) => renderItem(item, context),
      )}
    </ol>
    ${renderTurn(more === undefined ? undefined : { key, text: more })}
  </section>`;
}

function renderItem({ rank, status, text, color, lane, icon, gap }: ListItem, context: ListContext): TemplateResult {
  const { id, description, datetime } = context.event(rank);
  const open = context.open?.rank === rank ? context.open : undefined;
  return html`<li class="item ${open ? 'open' : ''}" aria-setsize=${context.total} aria-posinset=${rank + 1}>
    ${gap ? html`<p class="gap">${gap}</p>` : nothing}
    <button
      type="button"
      part="event"
      class="event ${status}"
      id="event-${rank}"
      data-rank=${rank}
      data-event-id=${id}
      tabindex=${context.focus === rank ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'quote' : nothing}
      aria-describedby=${lane ? `${idsOf(description)} lane-${rank}` : idsOf(description)}
      dir=${context.direction}
    >
      ${renderIcon(icon, { hatchGap: context.hatchGap, color })}${renderLabel({ text, color }, datetime)}
    </button>
    ${lane ? html`<span class="lane-tag" part="lane" id="lane-${rank}">${lane}</span>` : nothing} ${open?.card}
  </li>`;
}
