import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readerPart } from '../parts.js';

export interface HashOwner {
  /** Whether the element takes part in the page's links. */
  readonly hash: boolean;
  /** Opens an event that a link points to; unknown ones are said to be so. */
  readonly openFromHash: (id: string) => void;
}

/** Reads and writes links of the form `#<element id>:<event id>` (N1), and follows those to the items of its list. */
export class HashController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: HashOwner;
  #done = '';

  constructor(host: ReactiveControllerHost & HTMLElement, owner: HashOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** The page's own link is followed once there is something to show. */
  loaded(): void {
    this.#done = '';
    this.#read();
  }

  /** Keeps the page's address in step, without a new entry in the history. A link to something else on the page is left alone. */
  write(id: string | null): void {
    if (!this.#owner.hash) return;
    this.#done = readerPart.value?.writeHash(this.#host, id, this.#ours !== undefined) ?? '';
  }

  /** The event that the page's address names. */
  get target(): string | undefined {
    return this.#ours ?? this.#item;
  }

  get #ours(): string | undefined {
    const [element, ...event] = location.hash.slice(1).split(':');
    if (!this.#owner.hash || !element || safeDecode(element) !== this.#host.id) return undefined;
    return safeDecode(event.join(':')) || undefined;
  }

  /** The event whose item, in the list that the element was made from, the page's address names (N6). */
  get #item(): string | undefined {
    const item = document.getElementById(safeDecode(location.hash.slice(1)));
    return item?.localName === 'li' && item.parentElement?.parentElement === this.#host ? item.id : undefined;
  }

  #read = (): void => {
    const [hash, event] = [location.hash.slice(1), this.target];
    if (hash === this.#done || event === undefined) return;
    this.#done = hash;
    this.#owner.openFromHash(event);
  };
}

/** A stray % in somebody's link is not worth an exception. */
function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
