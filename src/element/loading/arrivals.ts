import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { viewOf } from '../../axis/viewport.js';
import type { ParsedDataset } from '../../model/parse-dataset.js';
import type { BrokenOff } from '../../model/ndjson-reader.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { Additions } from './additions.js';
import { ArrivalReader, type ShownSoFar } from './arrival-reader.js';
import { dress } from './arrival-dress.js';
import { errorOf } from './broken-off.js';
import { parseJson, type Begun, type LoadError } from './fetch-dataset.js';
import { arrivalWordsOf, lazyArrivalWords, type ArrivalWords } from '../words/messages/arrival-words.js';
import { NewEvents } from './new-events.js';
import { prepareStore } from './prepare-store.js';
import { afterPart, crowdPart, densePart, overviewPart, readerPart, viewsPart } from '../parts.js';
import type { Picture } from '../picture.js';
import type { ReaderController } from '../reader/reader-controller.js';
import { nowOf } from '../surroundings.js';
import { isInUse } from '../reader/tried-again.js';
import { fill, type Speech } from '../words/speech.js';

export { correctionNotes } from './correction-notes.js';

/** What an answer was: one dataset, not checked yet; or lines that have been read already. */
export type Arrived =
  | { readonly dataset: unknown }
  | {
      /** The dataset without its events. */
      readonly dataset: object;
      readonly parsed: ParsedDataset;
      readonly leftOut: number;
      /** It is not all that there should be. */
      readonly error: LoadError | undefined;
    };

/** What an answer is read with. */
export interface Reading {
  readonly signal: AbortSignal;
  /** Shows what there is of a timeline. */
  readonly show: (shown: ShownSoFar) => Promise<void>;
  /** What is shown of it from an earlier try. */
  readonly kept: Timeline | null;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly clock: () => number };

/** A part of the axis, epoch ms. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** What comes later than the first picture, or takes its time: reads it, says how far it is, what is new, and where it has stopped. */
export class Arrivals implements ReactiveController {
  readonly #host: Host;
  readonly #reader: ReaderController;
  readonly #news: NewEvents;
  #coming: ArrivalReader | undefined;
  #brokenOff: BrokenOff | undefined;
  #failure: LoadError | undefined;
  #speech: Speech | undefined;
  #wasStopped = false;
  /** What was seen with the first picture, while more is coming. */
  #window: Part | undefined;

  readonly additions: Additions;

  constructor(host: Host, reader: ReaderController) {
    this.#host = host;
    this.additions = new Additions(() => nowOf(host));
    this.#reader = reader;
    this.#news = new NewEvents(host, reader, (what) => void this.#say('news', what));
    host.addController(this);
  }

  /** More is on its way. */
  get isComing(): boolean {
    return this.#coming !== undefined;
  }

  hostDisconnected(): void {
    this.#news.stop();
  }

  hostUpdated(): void {
    this.#paint();
  }

  /** Something else is asked for, or the same again: nothing of what came is new, and nothing is missing. */
  reset(isSame: boolean): void {
    if (!isSame) this.additions.clear();
    this.#brokenOff = undefined;
    this.#failure = undefined;
    this.#window = undefined;
    this.#news.clear();
    this.#reader.view.keep(false);
  }

  /** Reads an answer to its end, and has parts of it shown before. Rejects with a `LoadError`, or with the signal's reason. */
  async read(begun: Begun, { signal, show, kept }: Reading): Promise<Arrived> {
    let last = kept;
    this.#window = kept ? this.#reader.view.window : undefined;
    const coming = new ArrivalReader(begun, signal, {
      heard: () => this.#heard(),
      show: async ({ timeline: read, ...shown }) => {
        if (read.events.length < (kept?.events.length ?? 0)) return;
        const timeline = this.additions.putInto(read, shown.header);
        await prepareStore(coming, timeline, last);
        if (last) this.#reader.view.keep();
        await show({ timeline, ...shown });
        if (!last) this.#window = this.#reader.view.window;
        last = timeline;
      },
    });
    this.#coming = coming;
    if (!(coming.total < FEW)) for (const part of FOR_MANY) void part.load();
    this.#host.requestUpdate();
    try {
      const read = await coming.read();
      if (read.kind === 'text') return { dataset: parseJson(begun.url, read.text) };
      if (read.kind === 'document') return { dataset: read.dataset };
      const { leftOut, brokenOff } = coming.lines;
      const { timeline } = read.parsed;
      // What was added is put into it where it is shown.
      if (timeline && this.additions.given.length === 0) await prepareStore(coming, timeline, last);
      this.#brokenOff = brokenOff;
      if (last && last !== timeline) this.#reader.view.keep();
      return { dataset: read.header, parsed: read.parsed, leftOut, error: brokenOff && errorOf(begun.url, brokenOff) };
    } finally {
      if (this.#coming === coming) this.#coming = undefined;
    }
  }

  /** Another try has failed, and what came before stays. */
  fail(error: LoadError): void {
    this.#failure = error;
    this.#host.requestUpdate();
  }

  /** All of it is shown: who has not looked closer sees everything now; who has is told that there is more. */
  finish(): void {
    const [first, { view, shown, picture }] = [this.#window, this.#reader];
    this.#window = undefined;
    if (!picture) return;
    const { events } = picture.whole;
    if (!this.#brokenOff)
      void this.#say('loaded', ({ loaded }, { count, messages }) => fill(loaded, { events: count(messages.events, events.length) }));
    if (!first || !view.window) return;
    if (shown !== undefined || isInUse(this.#host) || !isAlike(first, view.window)) this.#news.finish(events);
    else this.#open(view);
  }

  /** Shows what is to be seen first, of all that there is. */
  #open(view: ReaderController['view']): void {
    const { plan, opening } = view;
    if (plan && opening) view.fly(viewOf(plan.input.scale, opening.from, opening.to, plan.input.inlineSize), 'program');
    else view.fit('program');
  }

  /** Tells of events that were added to those shown, and how many came in place of others. */
  add(events: readonly TimelineEvent[], corrected: number): void {
    if (this.#news.add(events, corrected)) this.#host.requestUpdate();
  }

  /** How far it is: a bar that takes no room. */
  renderBar({ messages }: Speech): TemplateResult | undefined {
    if (!this.isComing) return undefined;
    dress(this.#host);
    return html`<div class="coming" role="progressbar" aria-label=${messages.loading} aria-valuemin="0" aria-valuemax="100">
      <div></div>
    </div>`;
  }

  /** What is said below the view: how much has come, what is new, where it stopped. */
  renderBelow(speech: Speech, picture: Picture | undefined): TemplateResult | undefined {
    this.#speech = speech;
    const words = this.#wordsFor(speech);
    const count = words && picture ? this.#news.count : 0;
    const stopped = words && this.#stopped(words, speech);
    if (!words || (!this.isComing && count === 0 && stopped === undefined)) return undefined;
    dress(this.#host);
    return html`<div class="arrivals">
        <div>
          ${this.isComing && picture ? html`<span class="amount" aria-hidden="true"></span>` : nothing}
          ${count > 0 ? html`<button type="button" part="button" class="news" @click=${this.#news.show}>${speech.count(words.newEvents, count)}</button>` : nothing}
        </div>
      </div>
      ${stopped === undefined ? nothing : renderStopped(stopped, speech)}`;
  }

  #stopped({ stalled, brokenOff }: ArrivalWords, { number, messages }: Speech): string | undefined {
    if (this.#failure) return fill(messages.failed[this.#failure.failure], { status: String(this.#failure.status) });
    if (this.#coming?.isStalled) return stalled;
    const how = this.#coming?.lines.brokenOff ?? this.#brokenOff;
    return how && fill(brokenOff[how.how], { line: number(how.line) });
  }

  /** The words of the reader's language, as soon as they are there. */
  #wordsFor({ locale }: Speech): ArrivalWords | undefined {
    const loading = lazyArrivalWords(locale)?.load();
    if (!loading) return arrivalWordsOf(locale);
    void loading.then(() => this.#host.requestUpdate());
    return undefined;
  }

  async #say(about: string, what: (words: ArrivalWords, speech: Speech) => string): Promise<void> {
    await lazyArrivalWords(this.#speech?.locale ?? '')?.load();
    const speech = this.#speech;
    if (speech) this.#reader.status?.say(about, () => what(arrivalWordsOf(speech.locale), speech));
  }

  /** The bar by itself while nothing else changes: the whole is not rendered for some more bytes. */
  #heard(): void {
    const isStopped = (this.#coming?.isStalled ?? false) || this.#coming?.lines.brokenOff !== undefined;
    if (isStopped !== this.#wasStopped) this.#host.requestUpdate();
    this.#wasStopped = isStopped;
    this.#paint();
  }

  #paint(): void {
    const bar = this.#host.shadowRoot?.querySelector<HTMLElement>('.coming');
    if (!bar || !this.#coming) return;
    const { share } = this.#coming;
    bar.classList.toggle('endless', share === undefined);
    bar.style.setProperty('--_share', String(share ?? 0));
    if (share === undefined) bar.removeAttribute('aria-valuenow');
    else bar.setAttribute('aria-valuenow', String(Math.floor(share * 100)));
    const amount = this.#host.shadowRoot?.querySelector('.amount');
    const [speech, size] = [this.#speech, this.#reader.picture?.whole.events.length ?? 0]; // as the summary says: what is shown
    if (amount && speech) amount.textContent = speech.count(arrivalWordsOf(speech.locale).soFar, size);
  }
}

/** It stays, and can be tried again. */
const renderStopped = (words: string, { messages }: Speech): TemplateResult =>
  html`<p class="notice-line stopped" role="alert">
    <span>${words}</span> <button type="button" part="button" class="text-button" data-action="retry">${messages.retry}</button>
  </p>`;

const FEW = 2 ** 15; // bytes: what is no longer has few events
/** What many events are drawn with: loaded while they come, and not after them. */
const FOR_MANY = [crowdPart, readerPart, densePart, overviewPart, viewsPart, afterPart];

/** The same part of the axis, but for rounding. */
function isAlike(a: Part, b: Part): boolean {
  const near = (a.end - a.start) * 1e-6;
  return Math.abs(a.start - b.start) <= near && Math.abs(a.end - b.end) <= near;
}
