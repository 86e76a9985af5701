import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDataset } from '../model/parse-dataset.js';
import type { Problem, Timeline } from '../model/timeline.js';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.js';
import { fetchDataset, LoadError } from './fetch-dataset.js';
import { readLightDom } from './light-dom.js';

export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  /** A dataset as the page gives it; not checked yet. */
  readonly data: unknown;
  readonly src: string | null;
}

/**
 * Gets the dataset: `data`, else `src`, else what the element's children hold. What was on its way is aborted when something else is
 * set. A dataset that cannot be read leaves an error; what can be read of it is shown, and the rest told once.
 */
export class DatasetController implements ReactiveController {
  #host: DatasetHost;
  #abort: AbortController | undefined;
  #asked: unknown;
  #children: MutationObserver | undefined;
  state: LoadState = 'idle';
  timeline: Timeline | null = null;
  problems: readonly Problem[] = [];
  error: LoadError | undefined;
  /** Settles when what is set is shown or has failed. */
  loading: Promise<void> = Promise.resolve();

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => {
      if (this.#host.data == null && !this.#host.src) this.reload();
    });
    this.#children.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#children?.disconnect();
    // Coming back to the page loads again what was cut off.
    if (this.state === 'loading') this.#asked = undefined;
  }

  hostUpdate(): void {
    const asked = this.#host.data ?? (this.#host.src || CHILDREN);
    if (asked !== this.#asked) this.#ask(asked);
  }

  /** Tries again, or reads changed children. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  #ask(asked: unknown): void {
    this.#asked = asked;
    this.#abort?.abort();
    this.error = undefined;
    if (asked === this.#host.data || asked === CHILDREN) {
      this.#read(() => (asked === CHILDREN ? readLightDom(this.#host) : asked));
      this.loading = this.#host.updateComplete.then(() => undefined);
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.state = 'loading';
    const url = new URL(String(asked), document.baseURI).href;
    this.loading = fetchDataset(url, abort.signal)
      .then(
        (dataset) => {
          if (!abort.signal.aborted) this.#read(() => dataset);
        },
        (error: unknown) => {
          if (!abort.signal.aborted) this.#fail(error instanceof LoadError ? error : new LoadError('network', String(error), { cause: error }));
        },
      )
      .then(async () => {
        this.#host.requestUpdate();
        await this.#host.updateComplete;
      });
  }

  #read(source: () => unknown): void {
    let dataset: unknown;
    try {
      dataset = source();
    } catch (cause) {
      this.#fail(new LoadError('json', `the JSON in the element cannot be parsed: ${String(cause)}`, { cause }));
      return;
    }
    if (dataset === undefined) {
      this.state = 'idle';
      this.timeline = null;
      return;
    }
    const { timeline, problems } = parseDataset(dataset);
    this.timeline = timeline;
    this.problems = problems;
    if (timeline) this.#show(timeline);
    else this.#fail(new LoadError('dataset', problems[0] ? `${problems[0].path}: ${problems[0].message}` : 'not a dataset'));
  }

  #show({ events }: Timeline): void {
    this.state = events.length > 0 ? 'ready' : 'empty';
    this.#tell(() => {
      this.#host.dispatchEvent(new TimelineLoadEvent(events.length));
      if (this.problems.length > 0) this.#host.dispatchEvent(new TimelineErrorEvent(undefined, this.problems));
    });
  }

  #fail(error: LoadError): void {
    this.state = 'error';
    this.timeline = null;
    this.error = error;
    const { problems } = this;
    this.#tell(() => this.#host.dispatchEvent(new TimelineErrorEvent(error, problems)));
  }

  /** The page hears of it when it can be seen. */
  #tell(dispatch: () => void): void {
    void this.#host.updateComplete.then(() => {
      if (this.#host.isConnected) dispatch();
    });
  }
}

/** Stands for the element's own children where neither `data` nor `src` is set. */
const CHILDREN = Symbol('children');
