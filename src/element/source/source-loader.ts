import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Source } from '../../model/timeline.js';
import type { EventTimeline } from '../event-timeline.js';
import { fetchText, LoadError } from '../loading/fetch-dataset.js';

/** Why there is no text: no timeline, no such source, none in the dataset; or what went wrong on the way. */
export type SourceFailure = 'timeline' | 'source' | 'text' | 'network' | 'status' | 'html';

/** The text of a source, as far as there is one. */
export type SourceState =
  | { readonly kind: 'own' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: SourceFailure; readonly status?: number | undefined };

const LOADING: SourceState = { kind: 'loading' };
const OWN: SourceState = { kind: 'own' };

/** Whether an element has content of its own for its default slot. */
export const hasContent = (host: Element): boolean =>
  [...host.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== ''));

/**
 * Gets the text of a source: what stands in the element, else the dataset's `text`, else what its `textUrl` leads to, relative to the
 * dataset's own address. What was on its way is aborted when something else is wanted.
 */
export class SourceLoader implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #asked: string | undefined;
  #abort: AbortController | undefined;
  #fetched: SourceState = LOADING;
  #waitedFor: EventTimeline | undefined | null = null;
  #hasWaited = false;
  /** Settles when what is wanted is there or has failed. */
  loading: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is cut off on the way out is loaded again on the way in. */
  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.#fetched === LOADING) this.#asked = undefined;
  }

  /** The text of a source of a timeline's dataset, or why there is none. */
  follow(timeline: EventTimeline | undefined, source: Source | undefined): SourceState {
    const url = source?.textUrl;
    const isOwn = hasContent(this.#host);
    if (isOwn || source?.text !== undefined || url === undefined) this.#ask(undefined);
    if (isOwn) return OWN;
    if (source?.text !== undefined) return { kind: 'text', text: source.text };
    if (source && url === undefined) return { kind: 'failed', failure: 'text' };
    if (url !== undefined) {
      const base = timeline?.src && !timeline.data ? new URL(timeline.src, document.baseURI) : document.baseURI;
      this.#ask(new URL(url, base).href);
      return this.#fetched;
    }
    if (timeline?.timeline) return { kind: 'failed', failure: 'source' };
    this.#wait(timeline);
    return this.#hasWaited ? { kind: 'failed', failure: 'timeline' } : LOADING;
  }

  /** Tries again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** A timeline that comes later, or loads again, says so itself. */
  #wait(timeline: EventTimeline | undefined): void {
    if (timeline === this.#waitedFor) return;
    this.#waitedFor = timeline;
    this.#hasWaited = timeline === undefined;
    this.loading = (timeline?.loading ?? Promise.resolve()).then(() => {
      this.#hasWaited = true;
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    });
  }

  #ask(url: string | undefined): void {
    if (url === this.#asked) return;
    this.#asked = url;
    this.#abort?.abort();
    this.#fetched = LOADING;
    if (url === undefined) return;
    const abort = new AbortController();
    this.#abort = abort;
    const become = (state: SourceState): unknown => {
      if (abort.signal.aborted) return this.loading === loading ? undefined : this.loading;
      this.#fetched = state;
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    const loading: Promise<unknown> = fetchText(url, abort.signal, 'text/plain').then(
      (text) => become(/^\s*<(?:!doctype|html)\b/i.test(text) ? { kind: 'failed', failure: 'html' } : { kind: 'text', text: read(text) }),
      (error: unknown) => become(failureOf(error)),
    );
    this.loading = loading;
  }
}

/** Offsets count from after a byte order mark. */
const read = (text: string): string => text.replace(/^\ufeff/, '');

function failureOf(error: unknown): SourceState {
  const { failure, status } = error instanceof LoadError ? error : { failure: 'network', status: undefined };
  console.warn('event-timeline: the text of a source could not be had.', error);
  return { kind: 'failed', failure: failure === 'status' ? 'status' : 'network', status };
}
