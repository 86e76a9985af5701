import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is said politely to those who hear the page; what waits for a rest is in `say-settled.ts`. */
export class StatusController implements ReactiveController {
  #host: ReactiveControllerHost;
  /** What is to be said later. */
  waiting: ReturnType<typeof setTimeout> | undefined;
  /** When something was said last, ms of the page's clock. */
  said: number = -Infinity;
  words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.waiting);
  }

  /** At once: what a single step of the reader did. Whatever was waiting to be said is out of date. */
  say(words: string): void {
    clearTimeout(this.waiting);
    this.said = performance.now();
    this.words = words;
    this.#host.requestUpdate();
  }
}
