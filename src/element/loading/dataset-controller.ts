import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ParsedDataset } from '../../model/parse-dataset.js';
import type { Problem, Timeline } from '../../model/timeline.js';
import type { Arrivals } from './arrivals.js';
import { TimelineErrorEvent, TimelineLoadEvent } from '../events.js';
import { FirstShown } from './first-shown.js';
import { beginDataset, LoadError, parseJson, type Begun } from './fetch-dataset.js';
import { CHILDREN, lightDomOf } from './light-dom-child.js';
import { arrivalsPart, datasetPart, densePart, lightDomPart, structuredPart } from '../parts.js';
import type { ReaderController } from '../reader/reader-controller.js';

export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  /** A dataset as the page gives it; not checked yet. */
  readonly data: unknown;
  readonly src: string | null;
  readonly clock: () => number;
  readonly structuredData: boolean;
}

/**
 * Gets the dataset: `data`, else `src`, else what the element's children hold. What was on its way is aborted when something else is
 * set. A dataset that cannot be read leaves an error; what can be read of it is shown, and the rest told once.
 */
export class DatasetController implements ReactiveController {
  #host: DatasetHost;
  #reader: () => ReaderController;
  #abort: AbortController | undefined;
  #asked: unknown;
  /** What was asked for last, also when it is to be asked for again. */
  #last: unknown;
  #children: MutationObserver | undefined;
  /** What the children said: slotted words may change beside them. */
  #said: string | undefined;
  #given: object | undefined;
  readonly #first = new FirstShown();
  /** Settle when all of what is set is shown or has failed, and when what was added to it is. */
  #shown = Promise.resolve();
  #added = Promise.resolve();
  state: LoadState = 'idle';
  timeline: Timeline | null = null;
  error: LoadError | undefined;
  /** How many events could not be read. */
  leftOut = 0;
  /** What comes bit by bit, once some has. */
  arrivals: Arrivals | undefined;
  /** Settles when what is set is shown or has failed. */
  loading: Promise<void> = Promise.resolve();

  constructor(host: DatasetHost, reader: () => ReaderController) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(this.#reread);
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#reread();
    this.#describe();
  }

  hostUpdated(): void {
    this.#describe();
  }

  /** Says to machines what is shown, where the page asks for it (N7). */
  readonly #describe = (): void => {
    const { structuredData, isConnected } = this.#host;
    const loading = structuredData && structuredPart.load();
    if (loading) void loading.then(this.#describe);
    const given = structuredData && isConnected && this.timeline ? this.#given : undefined;
    structuredPart.value?.writeStructuredData(this.#host, given && { dataset: given, added: this.arrivals?.additions.given ?? [] });
  };

  /** What is cut off on the way out is loaded again on the way in. */
  hostDisconnected(): void {
    this.#abort?.abort();
    this.#children?.disconnect();
    this.#describe();
    if (this.isComing) this.#asked = undefined;
  }

  /** Not all of what is set is there yet. */
  get isComing(): boolean {
    return this.state === 'loading' || (this.arrivals?.isComing ?? false);
  }

  /** Goes along with what is set, and gives what there is of it. First thing in an update: all that is shown comes from it. */
  follow(): Timeline | null {
    const asked = this.#host.data ?? (this.#host.src || CHILDREN);
    if (asked !== this.#asked) this.#ask(asked);
    return this.timeline;
  }

  /** Tries again. What there is of it stays until there is as much again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  #reread = (): void => {
    if (this.#asked === CHILDREN && this.#said !== lightDomOf(this.#host)?.outerHTML) this.reload();
  };

  #ask(asked: unknown): void {
    const kept = asked === this.#last ? this.timeline : null;
    this.#asked = asked;
    this.arrivals?.reset(asked === this.#last && asked !== CHILDREN);
    this.#last = asked;
    this.#abort?.abort();
    this.#first.ask();
    const shown = (this.#shown =
      asked === CHILDREN ? this.#readChildren() : asked === this.#host.data ? this.#read(asked) : this.#fetch(String(asked), kept));
    // Who waits for what is set goes on waiting where something else has been set meanwhile.
    const loading: Promise<void> = shown.then(() => (this.loading === loading ? undefined : this.loading));
    this.loading = loading;
  }

  async #readChildren(): Promise<void> {
    const element = lightDomOf(this.#host);
    const said = element?.outerHTML;
    this.#said = said;
    if (!element) return this.#become('idle');
    void datasetPart.load();
    await lightDomPart.load();
    if (this.#asked !== CHILDREN || this.#said !== said) return undefined;
    if (!lightDomPart.value) return this.#become('idle');
    try {
      return await this.#read(lightDomPart.value.readLightDom(element));
    } catch (cause) {
      return this.#fail(new LoadError('json', `the JSON in the element cannot be parsed: ${String(cause)}`, { cause }));
    }
  }

  async #fetch(src: string, kept: Timeline | null): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    if (!kept) void this.#become('loading');
    void datasetPart.load();
    try {
      const begun = await beginDataset(src, abort.signal);
      await (begun.reader ? this.#arrive(begun, abort.signal) : this.#read(parseJson(src, begun.text)));
    } catch (error) {
      if (abort.signal.aborted) return;
      await (kept ? this.arrivals?.fail(error as LoadError) : this.#fail(error as LoadError));
    }
  }

  /** What is long or comes line by line is read by a part of its own. */
  async #arrive(begun: Begun, signal: AbortSignal): Promise<void> {
    const arrivals = await this.#loadArrivals();
    if (!arrivals) throw new LoadError('network', 'what reads datasets could not be loaded');
    const arrived = await arrivals.read(begun, {
      signal,
      kept: this.timeline,
      show: ({ timeline, header, leftOut }) => {
        this.#given = header;
        return this.#become('ready', [], { timeline, leftOut });
      },
    });
    await ('parsed' in arrived ? this.#show(arrived.dataset, arrived.parsed, arrived) : this.#read(arrived.dataset));
    arrivals.finish();
  }

  async #loadArrivals(): Promise<Arrivals | undefined> {
    await Promise.all([arrivalsPart.load(), datasetPart.load()]);
    return (this.arrivals ??= arrivalsPart.value && new arrivalsPart.value.Arrivals(this.#host, this.#reader()));
  }

  /** What reads it is loaded first; what was set meanwhile wins. */
  async #read(dataset: unknown): Promise<void> {
    const { columns } = (dataset ?? {}) as { columns?: unknown };
    const asked = this.#asked;
    const loading = [datasetPart.load(), columns === undefined ? undefined : densePart.load()].filter((part) => part !== undefined);
    if (loading.length > 0) {
      this.state = 'loading';
      await Promise.all(loading);
      if (asked !== this.#asked) return this.loading;
    }
    if (!datasetPart.value) return this.#fail(new LoadError('network', 'what reads datasets could not be loaded'));
    const { timeline, problems } = datasetPart.value.parseDataset(dataset);
    if (columns === undefined) return this.#show(dataset, { timeline, problems });
    const read = timeline && densePart.value?.parseColumns(timeline, columns);
    return this.#show(dataset, read ? { ...read, problems: [...problems, ...read.problems] } : { timeline: null, problems });
  }

  /** `known`: what is not to be seen from the dataset. */
  #show(dataset: unknown, { timeline, problems }: ParsedDataset, known: Found = {}): Promise<void> {
    const [first] = problems;
    const { lineOf, tellProblems } = datasetPart.loaded;
    if (!timeline) return this.#fail(new LoadError('dataset', first ? lineOf(first) : 'not a dataset'), problems);
    tellProblems(problems);
    this.#given = dataset as object;
    const { events } = timeline;
    const { events: list, columns } = dataset as { events?: unknown; columns?: { start?: unknown } };
    const given = timeline.columns ? columns?.start : list;
    const told = [new TimelineLoadEvent(events.length), ...((first ?? known.error) ? [new TimelineErrorEvent(known.error, problems)] : [])];
    const leftOut = Array.isArray(given) || given instanceof Float64Array ? given.length - events.length : 0;
    const shown = this.arrivals?.additions.putInto(timeline, this.#given) ?? timeline;
    return this.#become(shown.events.length > 0 ? 'ready' : 'empty', told, { timeline: shown, leftOut: known.leftOut ?? leftOut });
  }

  /**
   * Adds events to what is shown, also while more of it is on its way; those with the id of another take its place. What is wrong with them is
   * told, the others are there.
   */
  append(list: readonly unknown[]): void {
    this.#added = this.#added.then(() => this.#first.promise).then(() => this.#append(list));
    this.loading = Promise.all([this.#added, this.#shown]).then(() => undefined);
  }

  async #append(list: readonly unknown[]): Promise<void> {
    const [arrivals] = await Promise.all([this.#loadArrivals(), densePart.load()]);
    const timeline = this.timeline ?? datasetPart.value?.parseDataset({ version: 1, events: [] }).timeline;
    const appended = timeline && arrivals?.additions.add(timeline, this.#given ?? {}, list);
    if (!arrivals || !appended) return;
    const { problems, added, corrected } = appended;
    this.#reader().view.keep();
    await this.#become('ready', problems.length > 0 ? [new TimelineErrorEvent(undefined, problems)] : [], {
      timeline: appended.timeline ?? timeline,
      leftOut: this.leftOut + list.length - added.length - corrected.length,
    });
    arrivals.add(added, corrected.length);
  }

  #fail(error: LoadError, problems: readonly Problem[] = []): Promise<void> {
    return this.#become('error', [new TimelineErrorEvent(error, problems)], { error });
  }

  /** The page hears of it when it can be seen. */
  async #become(state: LoadState, told: readonly Event[] = [], found: Found = {}): Promise<void> {
    this.state = state;
    this.timeline = found.timeline ?? null;
    this.error = found.error;
    this.leftOut = found.leftOut ?? 0;
    this.#host.requestUpdate();
    for (let isDone = false; !isDone;) isDone = await this.#host.updateComplete;
    if (this.#host.isConnected) for (const event of told) this.#host.dispatchEvent(event);
    if (state !== 'loading') this.#first.settle();
  }
}

interface Found {
  readonly timeline?: Timeline;
  readonly leftOut?: number;
  readonly error?: LoadError | undefined;
}
