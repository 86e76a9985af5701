import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Timeline } from '../../model/timeline.js';
import { renderFilterForm, type FilterFacet } from '../../render/filter-form.js';
import { FACETS, type Facet, type TimelineFilters } from '../../store/event-facets.js';
import { TimelineFilterEvent } from './filter-event.js';
import { facetsOf } from './filter-facets.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import { memo } from '../memo.js';
import { Narrowing, type Narrowed } from './narrowing.js';
import type { Picture } from '../picture.js';
import type { ReaderController } from '../reader/reader-controller.js';
import { fill, type Speech } from '../words/speech.js';

export { filterStyles as styles } from '../styles/filter.styles.js';

export interface FilterHost extends ReactiveControllerHost, HTMLElement {
  filter: string;
  filters: TimelineFilters | null;
}

/** The filter of one element: what it lets through, and the form with which the reader changes it. */
export class FilterPanel {
  #host: FilterHost;
  #reader: Pick<ReaderController, 'status'>;
  #narrowing = new Narrowing();
  #unfolded: ReadonlySet<string> = new Set();
  /** What is chosen is part of what it narrows to, which is made anew with it. */
  readonly #facetsOf = memo((whole: Timeline, speech: Speech, narrowed: Narrowed, unfolded: ReadonlySet<string>) =>
    facetsOf(whole, speech, { filters: this.#host.filters, narrowed, unfolded }),
  );
  #last: { readonly whole: Timeline; readonly speech: Speech } | undefined;

  constructor(host: FilterHost, reader: Pick<ReaderController, 'status'>) {
    this.#host = host;
    this.#reader = reader;
  }

  /** What the filter lets through. */
  narrow(whole: Timeline, speech: Speech): Timeline {
    this.#last = { whole, speech };
    return this.#narrowed(whole, speech).timeline;
  }

  /** Lets everything through. The focus goes to where one filters, as the button that had it is gone. */
  clear(): void {
    this.#change('', null);
    void this.#host.updateComplete.then(() => {
      const found = ['.filter input', '[data-action="filter"]', '.toolbar [tabindex="0"]'].map((selector) =>
        this.#host.shadowRoot?.querySelector<HTMLElement>(selector),
      );
      found.find((one) => one)?.focus();
    });
  }

  /** A facet as the form has it; undefined where the events do not differ in it. */
  facet(key: Facet, { whole, speech }: Picture): FilterFacet | undefined {
    return this.#facets(whole, speech).find((facet) => facet.key === key);
  }

  /** Lets one value of a facet through; all of them where it is the only one that is let through. */
  only(facet: Facet, value: string): void {
    const { filter, filters } = this.#host;
    const chosen = filters?.[facet] ?? [];
    const values = chosen.length === 1 && chosen[0] === value ? [] : [value];
    this.#choose(filter, facet, values);
  }

  /** Shows all values of a facet, and goes on where the button was. */
  unfold(facet: string): void {
    this.#unfolded = new Set([...this.#unfolded, facet]);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const inputs = this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`[value][data-facet="${facet}"]`);
      inputs?.item(inputs.length - 1).focus();
    });
  }

  /** The form where it is asked for; how many events are left, and the way back, wherever there is a filter. */
  render({ whole, speech }: Picture, isOpen: boolean): TemplateResult {
    const narrowed = this.#narrowed(whole, speech);
    const words = viewWordsOf(speech.locale);
    const form = {
      label: speech.messages.filter,
      search: words.search,
      text: this.#text,
      facets: isOpen ? this.#facets(whole, speech) : [],
    };
    return html`${isOpen ? renderFilterForm(form, this.#changed) : nothing}
    ${
      narrowed.isActive
        ? html`<p class="passing">
            <span>${this.#passing(narrowed.timeline, whole, speech)}</span>
            <button type="button" part="button" class="text-button" data-action="clear-filter">${words.clear}</button>
          </p>`
        : nothing
    }`;
  }

  #facets(whole: Timeline, speech: Speech): readonly FilterFacet[] {
    return this.#facetsOf(whole, speech, this.#narrowed(whole, speech), this.#unfolded);
  }

  #narrowed(whole: Timeline, speech: Speech): ReturnType<Narrowing['narrow']> {
    return this.#narrowing.narrow(whole, this.#text, this.#host.filters, speech);
  }

  /** A page may set a number, and what is no text at all. */
  get #text(): string {
    const filter: unknown = this.#host.filter;
    return typeof filter === 'string' || typeof filter === 'number' ? String(filter) : '';
  }

  #passing({ events }: Timeline, whole: Timeline, speech: Speech): string {
    const words = viewWordsOf(speech.locale);
    if (events.length === 0) return words.nothingPasses;
    return fill(words.passing, { n: speech.number(events.length), events: speech.count(speech.messages.events, whole.events.length) });
  }

  #changed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { filter, filters } = this.#host;
    const facet = FACETS.find((one) => one === target.dataset['facet']);
    if (!facet) {
      this.#change(target.value, filters);
      return;
    }
    const others = (filters?.[facet] ?? []).filter((value) => value !== target.value);
    const values = target.checked ? [...others, target.value] : others;
    this.#choose(filter, facet, values);
  };

  #choose(filter: string, facet: Facet, values: readonly string[]): void {
    const kept = Object.entries({ ...this.#host.filters, [facet]: values }).filter(([, list]) => Array.isArray(list) && list.length > 0);
    this.#change(filter, kept.length > 0 ? Object.fromEntries(kept) : null);
  }

  /** What the reader chooses is told to the page at once, and to the ear when it has come to rest. */
  #change(filter: string, filters: TimelineFilters | null): void {
    Object.assign(this.#host, { filter, filters });
    if (!this.#last) return;
    const { whole, speech } = this.#last;
    this.#host.dispatchEvent(new TimelineFilterEvent(this.#narrowed(whole, speech).timeline.events.length));
    this.#reader.status?.say('filter', () => this.#passing(this.#narrowed(whole, speech).timeline, whole, speech));
  }
}
