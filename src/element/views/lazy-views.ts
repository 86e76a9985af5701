import { sharedPart, viewsPart } from '../parts.js';
import type { Picture } from '../picture.js';
import type { ReaderController } from '../reader/reader-controller.js';
import type { SharedState } from '../reader/shared-state.js';
import type { Opening } from '../reader/view-controller.js';
import type { ViewAction, Views, ViewsHost } from './views.js';

/** Filter, story, table and periods of one element, and its state in the address: none until the page or the reader asks for one of them, or there are many events. */
export class LazyViews {
  #host: ViewsHost;
  #reader: ReaderController;
  #own: Views | undefined;
  #asked = false;
  #shared: SharedState | undefined;

  constructor(host: ViewsHost, reader: ReaderController) {
    this.#host = host;
    this.#reader = reader;
  }

  /** There are some once they are loaded, for whichever element of the page. */
  get value(): Views | undefined {
    return (this.#own ??= viewsPart.value && new viewsPart.value.Views(this.#host, this.#reader));
  }

  /** What the page's address says is to be seen first. */
  get opening(): Opening | undefined {
    return this.#shared?.opening;
  }

  /** What has to be loaded before the next picture. `isMany`: there are many events. */
  missing(locale: string, layout: Picture['layout'] | undefined, isMany: boolean): readonly Promise<void>[] {
    const shared = this.#host.shareState ? sharedPart.load() : undefined;
    if (shared) return [shared];
    // First of all: filters may stand in the address.
    if (this.#host.shareState) this.#shared ??= sharedPart.value && new sharedPart.value.SharedState(this.#host, this.#reader.view);
    const { filter, filters, story, groupBy, sourceStrip } = this.#host;
    const loading =
      this.#asked || layout === 'table' || filter || filters || story || groupBy || sourceStrip || isMany ? viewsPart.load() : undefined;
    return loading ? [loading] : (this.value?.missing(locale, layout, isMany) ?? []);
  }

  /** Does what the reader asks for, and before that loads what does it. */
  act(action: ViewAction, from?: HTMLElement): void {
    this.#asked = true;
    const loading = viewsPart.load();
    if (loading) void loading.then(() => this.value?.act(action, from));
    else this.value?.act(action, from);
    this.#host.requestUpdate();
  }
}
