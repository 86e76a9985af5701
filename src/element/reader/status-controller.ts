import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms of rest after a move before it is said, and from one such message to the next (A15). */
const SETTLED = 500;
const APART = 1000;

/** What is said politely to those who hear the page. */
export class StatusController implements ReactiveController {
  #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = -Infinity;
  words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** At once: what a single step of the reader did. Whatever was waiting to be said is out of date. */
  say(words: string): void {
    clearTimeout(this.#timer);
    this.#said = performance.now();
    this.words = words;
    this.#host.requestUpdate();
  }

  /** When the reader has come to rest; `words` tells of what is shown by then, and nothing as long as they have not. */
  saySettled(words: () => string | undefined): void {
    const settle = (): void => {
      const said = words();
      if (said === undefined) this.saySettled(words);
      else this.say(said);
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(settle, Math.max(SETTLED, this.#said + APART - performance.now()));
  }
}
