import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** What events are grouped by, in order; what an event belongs to by its rank. */
export interface Groups {
  /** Of all of them together, and the keys that they are walked with. */
  readonly label: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly groupOf: (rank: number) => string | undefined;
}

/**
 * A list for each group below a heading of its own (L16), what has no group last. `list` renders those of `ranks` that are at the places it is
 * given, under a name.
 */
export function renderGroups(
  { label, groups, groupOf }: Groups,
  ranks: readonly number[],
  list: (places: readonly number[], name: string) => TemplateResult,
): TemplateResult {
  const places = new Map<string | undefined, number[]>();
  for (const [at, rank] of ranks.entries()) {
    const group = groupOf(rank);
    places.set(group, [...(places.get(group) ?? []), at]);
  }
  const filled = [...groups, undefined].filter((group) => places.has(group?.id));
  return html`<div role="group" aria-label=${label} aria-describedby="keys">
    ${repeat(
      filled,
      (group) => group?.id,
      (group) =>
        html`${group ? html`<h3 class="visually-hidden">${group.name}</h3>` : nothing}${list(places.get(group?.id) ?? [], group?.name ?? '')}`,
    )}
  </div>`;
}
