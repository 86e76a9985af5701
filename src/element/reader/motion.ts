import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewController } from './view-controller.js';

/** Ms after a move during which another belongs to the same motion. */
const REST = 200;

/** Tells whether the view is on the move: what takes long to find the words for waits until it has come to rest. */
export class Motion implements ReactiveController {
  #host: ReactiveControllerHost;
  #view: Pick<ViewController, 'viewport'>;
  #seen: ViewController['viewport'];
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One move came right after another, and the next may; a single one is none. */
  isOn = false;

  constructor(host: ReactiveControllerHost, view: Pick<ViewController, 'viewport'>) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostUpdate(): void {
    const { viewport } = this.#view;
    if (viewport === this.#seen) return;
    this.#seen = viewport;
    const now = performance.now();
    this.isOn = now - this.#last < REST;
    this.#last = now;
    clearTimeout(this.#timer);
    if (this.isOn) this.#timer = setTimeout(this.#rest, REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.isOn = false;
  }

  #rest = (): void => {
    this.isOn = false;
    this.#host.requestUpdate();
  };
}
