import { instant } from '../date/instant.js';
import { rankOf } from '../model/rank-of.js';
import type { TimelineEvent } from '../model/timeline.js';
import { knownSpan, type KnownSpan } from '../store/known-span.js';
import type { ReaderController } from './reader-controller.js';

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
  readonly #say: (count: number) => void;
  #news: News | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  /** `say` tells those who hear the page how many there are. */
  constructor(host: HTMLElement, reader: ReaderController, say: (count: number) => void) {
    this.#host = host;
    this.#reader = reader;
    this.#say = say;
  }

  /** How many there are. Those that have come into sight are not new any more. */
  get count(): number {
    const window = this.#reader.shown === undefined ? this.#window : undefined;
    if (this.#news && window && window.start <= this.#news.from && window.end >= this.#news.to) this.clear();
    return this.#news?.count ?? 0;
  }

  /** Notes events that are there now. Those in sight are no news, unless a quote is open; nor are those of a table, which is read row by row. */
  add(events: readonly TimelineEvent[]): void {
    const { picture, shown } = this.#reader;
    const window = this.#window;
    if (!picture || picture.layout === 'table') return;
    for (const event of events) {
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
  }

  /** Brings them into view beside what is seen now; in a list, goes to the first of them. */
  readonly show = (): void => {
    const [news, window, { picture, view }] = [this.#news, this.#window, this.#reader];
    this.clear();
    if (news && window) view.zoomTo(instant(Math.min(window.start, news.from)), instant(Math.max(window.end, news.to)), 'reader');
    else if (news && picture) this.#goTo(rankOf(picture.timeline, news.id));
  };

  clear(): void {
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
    if (this.#timer !== undefined || count <= this.#told) return;
    this.#told = count;
    this.#say(count);
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
