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
  #preview: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaited: number | undefined;

  constructor(host: ReactiveControllerHost, owner: QuoteOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait();
  }

  get pinned(): number | undefined {
    return this.#pinned;
  }

  get previewed(): number | undefined {
    return this.#preview;
  }

  /** The event whose quote is shown. */
  get shown(): number | undefined {
    return this.#preview ?? this.#pinned;
  }

  /** The pointer is over an event's mark or label. */
  enter(rank: number): void {
    if (rank === this.shown) this.#wait();
    else if (rank !== this.#awaited) this.#wait(this.#preview === undefined ? OPEN_DELAY : NEXT_DELAY, rank);
  }

  /** The pointer is over the card itself: it stays. */
  hold(): void {
    this.#wait();
  }

  /** The pointer left mark, label and card. */
  leave(): void {
    if (this.#preview === undefined) this.#wait();
    else if (this.#awaited !== LEAVING) this.#wait(CLOSE_DELAY, LEAVING);
  }

  /** Keyboard focus came to an event: no delay. */
  focus(rank: number): void {
    this.#wait();
    this.#show(rank);
  }

  /** Focus left for something else. */
  blur(): void {
    this.#wait();
    this.#show(undefined);
  }

  /** Click, tap, Enter or Space. A second time lets go. */
  toggle(rank: number): void {
    this.pin(this.#pinned === rank ? undefined : rank);
  }

  /** What the reader pins, or lets go of with `undefined`. */
  pin(rank: number | undefined): void {
    const changed = this.#pinned !== rank;
    this.set(rank);
    if (changed) this.#owner.quotePinned(rank);
  }

  /** What the page sets: nobody is told. */
  set(rank: number | undefined): void {
    this.#wait();
    this.#preview = undefined;
    this.#pinned = rank;
    this.#host.requestUpdate();
  }

  /** Escape: first the preview, then the pin. False when there was nothing to close. */
  dismiss(): boolean {
    this.#wait();
    if (this.#preview !== undefined) this.#show(undefined);
    else if (this.#pinned !== undefined) this.pin(undefined);
    else return false;
    return true;
  }

  #show(rank: number | undefined): void {
    const next = rank === this.#pinned ? undefined : rank;
    if (next === this.#preview) return;
    this.#preview = next;
    this.#host.requestUpdate();
    this.#owner.quotePreviewed(next);
  }

  #wait(delay?: number, rank?: number): void {
    clearTimeout(this.#timer);
    this.#awaited = rank;
    if (delay === undefined) return;
    this.#timer = setTimeout(() => {
      this.#awaited = undefined;
      this.#show(rank === LEAVING ? undefined : rank);
    }, delay);
  }
}

/** Stands for the empty place that the pointer left for. */
const LEAVING = -1;
