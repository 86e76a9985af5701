import { NdjsonReader, type ReadText } from '../../model/ndjson-reader.js';
import type { Timeline } from '../../model/timeline.js';
import { LoadError, type Begun } from './fetch-dataset.js';
import { nextTask } from '../crowd/next-task.js';

/** What has come so far. */
export interface ShownSoFar {
  readonly timeline: Timeline;
  /** The dataset without its events. */
  readonly header: object;
  readonly leftOut: number;
}

/** Who hears of what comes. */
export interface ArrivalOwner {
  /** Shows what has come; settles when it can be seen. */
  readonly show: (shown: ShownSoFar) => Promise<void>;
  /** More has come, or nothing for long. */
  readonly heard: () => void;
}

/** Ms that the page may be held up at a time. */
const SLICE = 12;
/** Events, or ms after the first byte, that the first picture waits for: with a handful of events it would look like another timeline. */
const FIRST = 1000;
const FIRST_AFTER = 150;
/** Later ones wait until there are so many times as many as are shown, so that all pictures together cost what a few times the last one costs. */
const GROWTH = 2;
/** Or for so long, ms, and for so many times as long as the last one took: for what comes drop by drop. */
const OFTEN = 1000;
const TIMES = 10;
/** Ms without a byte after which it is said that nothing comes any more. */
const STALLED = 10_000;

/**
 * Reads the rest of an answer as it comes: parses lines in slices between the page's own tasks, and has pictures of what has come made now and
 * then, each of many more events than the last.
 */
export class ArrivalReader {
  readonly #begun: Begun;
  readonly #signal: AbortSignal;
  readonly #owner: ArrivalOwner;
  readonly #lines = new NdjsonReader();
  #size: number;
  #until = 0;
  #shown = 0;
  #lastShown = performance.now();
  #cost = 0;
  #showing: Promise<void> | undefined;
  /** Bytes that there will be; NaN where that is not known. */
  readonly total: number;
  /** Nothing has come for long. */
  isStalled = false;

  constructor(begun: Begun, signal: AbortSignal, owner: ArrivalOwner) {
    this.#begun = begun;
    this.#signal = signal;
    this.#owner = owner;
    this.#size = new TextEncoder().encode(begun.text).length;
    const { headers } = begun.response;
    // Of what is compressed, the length is that of other bytes than those that come.
    this.total = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
  }

  /** How much of it has come, from 0 to 1; undefined where that is not known. */
  get share(): number | undefined {
    return this.total > 0 && this.#size <= this.total ? this.#size / this.total : undefined;
  }

  /** What is known of it by now. */
  get lines(): Pick<NdjsonReader, 'size' | 'leftOut' | 'brokenOff'> {
    return this.#lines;
  }

  /** Resolves with all of it; rejects with a `LoadError`, or with the signal's reason when it is aborted. */
  async read(): Promise<ReadText> {
    const { reader, text } = this.#begun;
    const stop = (): void => void reader?.cancel().catch(() => undefined);
    this.#signal.addEventListener('abort', stop);
    try {
      await this.#take(text);
      const isWhole = await this.#readRest();
      this.#signal.throwIfAborted();
      await this.#showing;
      await this.inSlices(this.#lines.order());
      const read = this.#lines.finish(isWhole);
      if (!isWhole && read.kind !== 'lines') throw new LoadError('network', `${this.#begun.url} came to an end before all of it was there`);
      return read;
    } finally {
      this.#signal.removeEventListener('abort', stop);
      stop();
    }
  }

  /** False where it ended before its end. */
  async #readRest(): Promise<boolean> {
    const { reader, decoder } = this.#begun;
    while (reader && !this.#lines.isRefused) {
      const chunk = await this.#wait(reader.read()).catch(() => undefined);
      this.#signal.throwIfAborted();
      if (!chunk) return false;
      this.#size += chunk.value?.length ?? 0;
      this.isStalled = false;
      await this.#take(decoder.decode(chunk.value, { stream: !chunk.done }));
      if (chunk.done) break;
      this.#owner.heard();
    }
    return true;
  }

  /** While nothing comes, what has come is shown, and then it is said. */
  async #wait<T>(next: Promise<T>): Promise<T> {
    const timers = [
      setTimeout(() => void this.#show()?.catch(() => undefined), Math.max(0, this.#patience + this.#lastShown - performance.now())),
      setTimeout(() => {
        this.isStalled = true;
        this.#owner.heard();
      }, STALLED),
    ];
    try {
      return await next;
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  async #take(piece: string): Promise<void> {
    await this.#showing;
    await this.inSlices(this.#lines.read(piece), () => (this.#isDue ? this.#show() : undefined));
    if (this.#isDue) await this.#show();
  }

  /** Does work between the page's own tasks; `pause` is called, and waited for, before each of those. Rejects with the signal's reason when that is aborted. */
  async inSlices(steps: Iterator<void, unknown>, pause?: () => Promise<void> | undefined): Promise<void> {
    while (!steps.next().done) {
      if (performance.now() < this.#until) continue;
      await pause?.();
      await nextTask();
      this.#signal.throwIfAborted();
      this.#until = performance.now() + SLICE;
    }
  }

  /** Ms from one picture to the next where little comes. */
  get #patience(): number {
    return this.#shown === 0 ? FIRST_AFTER : Math.max(OFTEN, this.#cost * TIMES);
  }

  get #isDue(): boolean {
    const waiting = this.#lines.size - this.#shown;
    if (waiting === 0 || this.#showing) return false;
    return waiting >= Math.max(FIRST, this.#shown * GROWTH) || performance.now() - this.#lastShown >= this.#patience;
  }

  #show(): Promise<void> | undefined {
    if (this.#lines.size > this.#shown && !this.#signal.aborted) this.#showing ??= this.#showNow();
    return this.#showing;
  }

  async #showNow(): Promise<void> {
    const start = performance.now();
    this.#shown = this.#lines.size;
    await this.inSlices(this.#lines.order());
    const timeline = this.#lines.soFar();
    const { header, leftOut } = this.#lines;
    if (timeline) await this.#owner.show({ timeline, header, leftOut });
    this.#lastShown = performance.now();
    this.#cost = this.#lastShown - start;
    this.#showing = undefined;
  }
}
