import type { ReactiveControllerHost } from 'lit';
import type { Picture } from './picture.js';

/** Shows the labels of many events, which come after the picture that they belong to. */
export class LateLabels {
  #host: ReactiveControllerHost;
  #picture: () => Picture | undefined;
  #awaited: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, picture: () => Picture | undefined) {
    this.#host = host;
    this.#picture = picture;
  }

  /** Settles when the picture has its labels and they are shown. */
  async settled(): Promise<void> {
    const picture = this.#picture();
    const ready = picture?.layout === 'horizontal' ? picture.plan.ready : undefined;
    await ready;
    if (ready === this.#awaited) return;
    this.#awaited = ready;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
