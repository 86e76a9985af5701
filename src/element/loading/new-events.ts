import { instant } from '../../date/instant.js';
import { rankOf } from '../../model/rank-of.js';
import type { TimelineEvent } from '../../model/timeline.js';
import { knownSpan, type KnownSpan } from '../../store/known-span.js';
import type { ArrivalWords } from '../words/messages/arrival-words.js';
import type { ReaderController } from '../reader/reader-controller.js';
import type { Speech } from '../words/speech.js';

/** Ms from one word about new events to the next. */
const APART = 30_000;

/** Events that came where the reader does not look, or while a quote was open. */
interface News extends Pick<KnownSpan, 'from' | 'to'> {
  readonly count: number;
  /** Id of the first of them. */
  readonly id: string;
}

/** What is new and not seen yet. The view never moves by itself: it is for the reader to have it shown (N9). */
export class NewEvents {
  readonly #host: HTMLElement;
  readonly #reader: ReaderController;
  readonly #say: (what: (words: ArrivalWords, speech: Speech) => string) => void;
  #news: News | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  /** How many came in place of others since that was said. */
  #corrected = 0;

  /** `say` tells those who hear the page. */
  constructor(host: HTMLElement, reader: ReaderController, say: (what: (words: ArrivalWords, speech: Speech) => string) => void) {
    this.#host = host;
    this.#reader = reader;
    this.#say = say;
  }

  /** How many there are. Those that have come into sight are not new any more. */
  get count(): number {
    const window = this.#reader.shown === undefined ? this.#window : undefined;
    if (this.#news && window && window.start <= this.#news.from && window.end >= this.#news.to) this.#forget();
    return this.#news?.count ?? 0;
  }

  /** Notes events that are there now, and how many came in place of others. Those in sight are no news, unless a quote is open; nor are those of a table, which is read row by row. Tells whether there is more to be seen of them. */
  add(events: readonly TimelineEvent[], corrected = 0): boolean {
    const { picture, shown } = this.#reader;
    const [window, before] = [this.#window, this.count];
    this.#corrected += corrected;
    for (const event of !picture || picture.layout === 'table' ? [] : events) {
      const { from, to } = knownSpan(event.date);
      if (window && shown === undefined && from < window.end && to > window.start) continue;
      const last = this.#news ?? { count: 0, id: event.id, from, to };
      this.#news = {
        count: last.count + 1,
        id: last.id,
        from: instant(Math.min(last.from, from)),
        to: instant(Math.max(last.to, to)),
      };
    }
    this.#tell();
    return this.count !== before;
  }

  /** Brings them into view beside what is seen now; in a list, goes to the first of them. */
  readonly show = (): void => {
    const [news, window, { picture, view }] = [this.#news, this.#window, this.#reader];
    this.clear();
    if (news && window) view.zoomTo(instant(Math.min(window.start, news.from)), instant(Math.max(window.end, news.to)), 'reader');
    else if (news && picture) this.#goTo(rankOf(picture.timeline, news.id));
  };

  clear(): void {
    this.#forget();
    this.#corrected = 0;
  }

  #forget(): void {
    this.#news = undefined;
    this.#told = 0;
  }

  /** Says nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What is seen of the axis; undefined where there is none. */
  get #window(): ReaderController['view']['window'] {
    return this.#reader.picture?.layout === 'horizontal' ? this.#reader.view.window : undefined;
  }

  /** At once, and then only of those that came since, when enough time has passed. */
  #tell(): void {
    const { count } = this;
    const added = count > this.#told ? count : 0;
    if (this.#timer !== undefined || added + this.#corrected === 0) return;
    const corrected = this.#corrected;
    this.#say((words, speech) => newsOf(words, speech, added, corrected));
    this.#told = count;
    this.#corrected = 0;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, APART);
  }

  #goTo(rank: number): void {
    const item = this.#host.shadowRoot?.querySelector<HTMLElement>(`#event-${String(rank)}`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }
}

/** What is said of new events, and of those that say something else now: each where there are any. */
const newsOf = ({ newEvents, updatedEvents }: ArrivalWords, { count, messages }: Speech, added: number, corrected: number): string =>
  [...(added > 0 ? [count(newEvents, added)] : []), ...(corrected > 0 ? [count(updatedEvents, corrected)] : [])].join(
    messages.listSeparator,
  );
