import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface HashOwner {
  /** Whether the element takes part in the page's links. */
  readonly hash: boolean;
  /** Opens an event that a link points to; unknown ones are said to be so. */
  readonly openFromHash: (id: string) => void;
}

/** Reads and writes links of the form `#<element id>:<event id>` (N1). */
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

  /** The address of an event on this page. */
  address(id: string): string {
    const url = new URL(location.href);
    url.hash = this.#hashOf(id);
    return url.href;
  }

  /** Keeps the page's address in step, without a new entry in the history. */
  write(id: string | null): void {
    if (!this.#owner.hash) return;
    this.#done = id === null ? '' : this.#hashOf(id);
    history.replaceState(history.state, '', id === null ? location.pathname + location.search : `#${this.#done}`);
  }

  #hashOf = (id: string): string => `${encodeURIComponent(this.#host.id)}:${encodeURIComponent(id)}`;

  #read = (): void => {
    const hash = location.hash.slice(1);
    const [element, event] = hash.split(':', 2).map((part) => safeDecode(part));
    if (!this.#owner.hash || hash === this.#done || element !== this.#host.id || !event) return;
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
