import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { FilterFacet } from '../../render/filter-form.js';
import { renderSourceRow } from '../../render/source-row.js';
import type { Picture } from '../picture.js';

export { stripStyles as styles } from '../styles/strip.styles.js';

/** The row of sources of one element: what is pointed at there stands out among the events (N15). */
export class SourceStrip implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #picture: () => Picture | undefined;
  #sheet = new CSSStyleSheet();
  #rules = '';
  #pointed: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, reader: { readonly picture: Picture | undefined }) {
    this.#host = host;
    this.#picture = () => reader.picture;
    host.addController(this);
  }

  /** `facet`: the sources, as the filter has them. */
  render(facet: FilterFacet | undefined): TemplateResult | undefined {
    return facet && renderSourceRow(facet, { point: this.#point });
  }

  /** What there is of events is another after each update. */
  hostUpdated(): void {
    const ranks = this.#pointed === undefined ? [] : this.#ranksOf(this.#pointed);
    const rules = ranks.length > 0 ? rulesFor(ranks) : '';
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#sheet.replaceSync(rules);
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    if (sheets && !sheets.includes(this.#sheet)) sheets.push(this.#sheet);
  }

  /** Of those events that have an element. */
  #ranksOf(source: string): readonly number[] {
    const events = this.#picture()?.timeline.events ?? [];
    const shown = this.#host.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(':is(.event, .mark)[data-rank]') ?? [];
    const ranks = new Set(Array.from(shown, ({ dataset }) => Number(dataset['rank'])));
    return [...ranks].filter((rank) => events[rank]?.quotes.some((quote) => quote.source?.id === source));
  }

  #point = ({ type, target, currentTarget }: Event): void => {
    const row = currentTarget as HTMLElement;
    const button = type === 'focusout' || type === 'pointerleave' ? row.querySelector(':focus-visible') : target;
    const source = button instanceof Element ? button.closest<HTMLButtonElement>('.source')?.value : undefined;
    if (source === this.#pointed) return;
    this.#pointed = source;
    this.hostUpdated();
  };
}

/** Their labels as if they were pointed at, underlined too, and their marks heavier. */
function rulesFor(ranks: readonly number[]): string {
  const these = `:is(${ranks.map((rank) => `[data-rank="${String(rank)}"]`).join()})`;
  return `.event${these} { --_muted: currentcolor; color: var(--_word); }
    .event${these} .title { text-decoration-line: underline; text-decoration-thickness: 2px; }
    .event.cancelled${these} .title { text-decoration-line: underline line-through; }
    .mark${these} { stroke-width: 4px; }
    .mark${these} :is(.edge, .dash) { stroke-width: inherit; }`;
}
