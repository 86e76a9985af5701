import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms of rest before something is said, and from one message to the next (A15). */
const SETTLED = 500;
const APART = 1000;
/** Ms without a word before the same is said again: what hears a live region is told of what changes in it. */
const BLANK = 100;

/** What is said politely to those who hear the page: once the reader has come to rest, one thing after the other. */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What is not said yet, by what it is about. */
  readonly #waiting = new Map<string, () => string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When something was said last, ms of the page's clock. */
  #said = -Infinity;
  words = '';
  /** Whether the reader is dragging: then nothing is said. */
  isHeld = (): boolean => false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  /** Of what is `about` the same the last is said; `words` are asked for by then. */
  say(about: string, words: () => string): void {
    this.#waiting.set(about, words);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, Math.max(SETTLED, this.#said + APART - performance.now()));
  }

  readonly #settle = (): void => {
    const [next] = this.#waiting;
    if (!next || this.isHeld()) {
      this.#wait();
      return;
    }
    const [about, wording] = next;
    const words = wording();
    const isAgain = words !== '' && words === this.words;
    if (isAgain) this.#waiting.set(about, () => words);
    else this.#waiting.delete(about);
    this.words = isAgain ? '' : words;
    this.#host.requestUpdate();
    if (isAgain) this.#timer = setTimeout(this.#settle, BLANK);
    else {
      this.#said = performance.now();
      if (this.#waiting.size > 0) this.#wait();
    }
  };
}
