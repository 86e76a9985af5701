import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface QuoteOwner {
  /** The reader opened or left a preview. */
  readonly quotePreviewed: (rank: number | undefined) => void;
  /** The reader pinned a quote or let it go. */
  readonly quotePinned: (rank: number | undefined) => void;
}

/** Ms: from resting on a mark to its preview, from one preview to the next, and from leaving to closing (P1). */
export const OPEN_DELAY = 300;
export const NEXT_DELAY = 100;
export const CLOSE_DELAY = 250;

/**
 * Which quote is open: none, a preview (hover, or keyboard focus) or a pinned one (click, tap, Enter). A preview over a pinned quote
 * takes its place for as long as it lasts. Never moves focus: that is the keyboard's affair.
 */
export class QuoteController implements ReactiveController {
  #host: ReactiveControllerHost;
  #owner: QuoteOwner;
  #pinned: number | undefined;
  #hovered: number | undefined;
  #focused: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaited: number | undefined;
  /** Closed by the reader while the pointer was on it: it stays closed until the pointer has been elsewhere. */
  #refused: number | undefined;
  #escape: CloseWatcher | undefined;

  constructor(host: ReactiveControllerHost, owner: QuoteOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait();
    this.#escape?.destroy();
    this.#escape = undefined;
  }

  get pinned(): number | undefined {
    return this.#pinned;
  }

  /** Where pointer and keyboard are on different events, the pointer's. */
  get previewed(): number | undefined {
    const rank = this.#hovered ?? this.#focused;
    return rank === this.#pinned ? undefined : rank;
  }

  /** The event whose quote is shown. */
  get shown(): number | undefined {
    return this.previewed ?? this.#pinned;
  }

  /** The event that the pointer rests on, whose quote will be shown: what stands for it answers at once. */
  get awaited(): number | undefined {
    return this.#awaited === LEAVING ? undefined : this.#awaited;
  }

  /** The pointer is over an event's mark or label; `passing`: on its way to the open card, so that only resting there counts. */
  enter(rank: number, passing: boolean): void {
    if (rank !== this.#refused) this.#refused = undefined;
    if (rank === this.shown || rank === this.#refused) this.#wait();
    else if (passing || rank !== this.#awaited) this.#wait(passing || this.previewed === undefined ? OPEN_DELAY : NEXT_DELAY, rank);
  }

  /** The pointer is over the card itself: it stays. */
  hold(): void {
    this.#wait();
  }

  /** The pointer left mark, label and card. */
  leave(): void {
    this.#refused = undefined;
    if (this.#hovered === undefined) this.#wait();
    else if (this.#awaited !== LEAVING) this.#wait(CLOSE_DELAY, LEAVING);
  }

  /** Keyboard focus came to an event: no delay. */
  focus(rank: number): void {
    this.#wait();
    this.#preview(undefined, rank);
  }

  /** Focus left for something else. */
  blur(): void {
    this.#preview(this.#hovered, undefined);
  }

  /** Click, tap, Enter or Space. A second time lets go. */
  toggle(rank: number): void {
    const again = this.#pinned === rank && this.shown === rank;
    this.pin(again ? undefined : rank);
    if (again) this.#refused = rank;
  }

  /** What the reader pins, or lets go of with `undefined`. A preview ends with that. */
  pin(rank: number | undefined): void {
    const [pinned, previewed] = [this.#pinned, this.previewed];
    this.set(rank);
    if (pinned !== rank) this.#owner.quotePinned(rank);
    if (previewed !== undefined) this.#owner.quotePreviewed(undefined);
  }

  /** What the page sets: nobody is told. */
  set(rank: number | undefined): void {
    this.#wait();
    this.#hovered = this.#focused = undefined;
    this.#pinned = rank;
    this.#update();
  }

  /** Escape: first the preview, then the pin. False when there was nothing to close. */
  dismiss(): boolean {
    const { shown } = this;
    if (shown === undefined) return false;
    this.#wait();
    this.#refused = shown;
    if (this.previewed === undefined) this.pin(undefined);
    else this.#preview(undefined, undefined);
    return true;
  }

  #preview(hovered: number | undefined, focused: number | undefined): void {
    const before = this.previewed;
    this.#hovered = hovered;
    this.#focused = focused;
    this.#update();
    if (this.previewed !== before) this.#owner.quotePreviewed(this.previewed);
  }

  #update(): void {
    this.#host.requestUpdate();
    const hovering = this.#hovered !== undefined;
    if (hovering === (this.#escape !== undefined)) return;
    this.#escape?.destroy();
    // Escape closes what the pointer opened wherever the focus is, without a key listener on the page (Z14); where there are no close
    // watchers, leaving closes it.
    this.#escape = hovering && window.CloseWatcher ? new window.CloseWatcher() : undefined;
    this.#escape?.addEventListener('close', () => this.dismiss());
  }

  #wait(delay?: number, rank?: number): void {
    clearTimeout(this.#timer);
    if (rank !== this.#awaited) this.#host.requestUpdate();
    this.#awaited = rank;
    if (delay === undefined) return;
    this.#timer = setTimeout(() => {
      this.#awaited = undefined;
      this.#preview(rank === LEAVING ? undefined : rank, this.#focused);
    }, delay);
  }
}

/** Stands for the empty place that the pointer left for. */
const LEAVING = -1;

/** https://html.spec.whatwg.org/#closewatcher; not in every browser. */
interface CloseWatcher extends EventTarget {
  destroy: () => void;
}

declare global {
  interface Window {
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}
