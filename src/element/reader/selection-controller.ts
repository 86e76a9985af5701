import type { ReactiveControllerHost } from 'lit';
import type { Viewport } from '../../axis/viewport.js';
import type { ViewPlan } from '../../layout/label-plan.js';
import type { Timeline } from '../../model/timeline.js';
import { rankOf } from '../../model/rank-of.js';
import type { TimelineFilters } from '../../store/event-facets.js';
import { CardMemory } from '../card/card-memory.js';
import { TimelinePreviewEvent, TimelineSelectEvent } from '../events.js';
import { HashController, type HashOwner } from './hash-controller.js';
import { QuoteController, type QuoteOwner } from '../card/quote-controller.js';
import type { Opening, ViewController } from './view-controller.js';

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  readonly hash: boolean;
  selected: string | null;
  filter: string;
  filters: TimelineFilters | null;
}

export interface SelectionOwner {
  readonly view: ViewController;
  /** What Tab reaches. */
  focus: number;
}

/** Which event is open, whoever opened it: the reader, the page by `selected`, or a link. Tells the page what the reader does. */
export class SelectionController implements HashOwner, QuoteOwner {
  #host: SelectionHost;
  #owner: SelectionOwner;
  #hash: HashController;
  #whole: Timeline | null = null;
  /** What is shown of it. */
  #timeline: Timeline | null = null;
  /** What is to be brought into view with the next picture, and whether to its middle. */
  #sought: { readonly rank: number; readonly centred: boolean } | undefined;
  readonly quotes: QuoteController;
  readonly memory: CardMemory = new CardMemory();
  /** The page pinned a quote: cards that are pinned may not lie over the page's text, until one is let go. */
  roomy = false;
  /** A link to the page names an event that is not there. */
  lost = false;

  constructor(host: SelectionHost, owner: SelectionOwner) {
    this.#host = host;
    this.#owner = owner;
    this.quotes = new QuoteController(host, this);
    this.#hash = new HashController(host, this);
  }

  get hash(): boolean {
    return this.#host.hash;
  }

  /**
   * Goes along with a new dataset, with what is shown of it, and with what the page selects (`undefined`: nothing new). Before there is
   * a picture of it. What is pinned stays so behind a filter, and is shown again after it.
   */
  follow(whole: Timeline | null, timeline: Timeline | null, selected: string | null | undefined): void {
    const [isOther, isNew] = [whole !== this.#whole, timeline !== this.#timeline];
    if (!isNew && selected === undefined) return;
    this.#whole = whole;
    const focused = this.#idOf(this.#owner.focus);
    this.#timeline = timeline;
    if (isNew) this.#owner.focus = this.#rankOf(focused) ?? 0;
    if (isOther && whole) this.#hash.loaded();
    const rank = this.#rankOf(this.#host.selected);
    if (!isNew && rank === this.quotes.pinned) return;
    this.quotes.set(rank);
    this.memory.turn(rank);
    this.roomy = rank !== undefined;
    if (rank === undefined) return;
    this.#owner.focus = rank;
    this.#sought ??= { rank, centred: false };
  }

  /** What is seen of a plan, with what was selected in it. */
  look(plan: ViewPlan, opening: Opening | undefined): Viewport {
    const { view } = this.#owner;
    const viewport = view.follow(plan, opening);
    if (this.#sought) view.reveal(this.#sought.rank, 'program', this.#sought.centred);
    this.#sought = undefined;
    return view.viewport ?? viewport;
  }

  /** Id of the event that the page's address names. */
  get linked(): string | undefined {
    return this.#hash.target;
  }

  /** Selects the event after or before the one that is selected; without one, the first or the last. */
  step(by: 1 | -1): void {
    const events = this.#timeline?.events ?? [];
    const at = this.#rankOf(this.#host.selected) ?? (by > 0 ? -1 : events.length);
    if (events[at + by]) this.#host.selected = this.#idOf(at + by);
  }

  openFromHash(id: string): void {
    const rank = this.#rankOf(id);
    const isHidden = rank === undefined && this.#whole !== null && rankOf(this.#whole, id) !== -1;
    this.lost = rank === undefined && !isHidden && this.#timeline !== null;
    this.#host.requestUpdate();
    // A link goes before a filter.
    if (isHidden) void this.#host.updateComplete.then(() => Object.assign(this.#host, { filter: '', filters: null, selected: id }));
    if (rank === undefined) return;
    this.#host.selected = id;
    this.#sought = { rank, centred: true };
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector(`#event-${String(rank)}`)?.scrollIntoView({ block: 'center' });
    });
  }

  quotePreviewed(rank: number | undefined): void {
    this.memory.turn(this.quotes.shown);
    this.#host.dispatchEvent(new TimelinePreviewEvent(this.#idOf(rank)));
  }

  quotePinned(rank: number | undefined): void {
    this.memory.turn(rank);
    this.lost = false;
    if (rank === undefined) this.roomy = false;
    const id = this.#idOf(rank);
    this.#host.selected = id;
    this.#hash.write(id);
    this.#host.dispatchEvent(new TimelineSelectEvent(id));
  }

  #idOf(rank: number | undefined): string | null {
    return rank === undefined ? null : (this.#timeline?.events[rank]?.id ?? null);
  }

  #rankOf(id: string | null): number | undefined {
    const rank = this.#timeline ? rankOf(this.#timeline, id) : -1;
    return rank === -1 ? undefined : rank;
  }
}
