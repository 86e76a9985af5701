import { instant } from '../../date/instant.js';
import { rankOf } from '../../model/rank-of.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
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
  /** How many came into what is shown since that was said, and how many in place of others. */
  #shown = 0;
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

  /** Notes events that the page has added, and how many came in place of others: those that are shown already are told to the ear. Tells whether there is more to be seen of them. */
  add(events: readonly TimelineEvent[], corrected: number): boolean {
    const { picture } = this.#reader;
    // What a filter hides is no news to anybody.
    const added = picture && picture.timeline !== picture.whole ? events.filter(passedBy(picture.timeline)) : events;
    this.#corrected += corrected;
    const before = this.count;
    this.#shown += added.length - this.#note(added);
    this.#tell();
    return this.count !== before;
  }

  /** Notes the last of what has come bit by bit: what is in sight was told of with the whole. */
  finish(events: readonly TimelineEvent[]): void {
    this.#note(events);
    this.#tell();
  }

  /** How many of them are to be seen yet. Those in sight are not, unless a quote is open; nor are those of a table, which is read row by row. */
  #note(events: readonly TimelineEvent[]): number {
    const { picture, shown } = this.#reader;
    const window = this.#window;
    let noted = 0;
    for (const event of !picture || picture.layout === 'table' ? [] : events) {
      const { from, to } = knownSpan(event.date);
      if (window && shown === undefined && from < window.end && to > window.start) continue;
      noted += 1;
      const last = this.#news ?? { count: 0, id: event.id, from, to };
      this.#news = {
        count: last.count + 1,
        id: last.id,
        from: instant(Math.min(last.from, from)),
        to: instant(Math.max(last.to, to)),
      };
    }
    return noted;
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
    this.#shown = this.#corrected = 0;
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

  /** First as soon as something is said, and then only of those that came since, when enough time has passed. */
  #tell(): void {
    if (this.#timer !== undefined || !this.#isMore) return;
    this.#say((words, speech) => {
      if (!this.#isMore) return '';
      const said = newsOf(words, speech, this.#untold);
      this.#told = this.count;
      this.#shown = this.#corrected = 0;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#tell();
      }, APART);
      return said;
    });
  }

  /** What has not been told of yet, of each kind. */
  get #untold(): Readonly<Record<(typeof KINDS)[number], number>> {
    const { count } = this;
    return { addedToShown: this.#shown, newEvents: count > this.#told ? count : 0, updatedEvents: this.#corrected };
  }

  get #isMore(): boolean {
    return Object.values(this.#untold).some(Boolean);
  }

  #goTo(rank: number): void {
    const item = this.#host.shadowRoot?.querySelector<HTMLElement>(`#event-${String(rank)}`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }
}

/** Whether an event is in a timeline; of many it is not asked one by one. */
function passedBy({ events, columns }: Timeline): (event: TimelineEvent) => boolean {
  const ids = columns ? undefined : new Set(events.map(({ id }) => id));
  return ({ id }) => ids?.has(id) ?? (columns?.rankOf(id) ?? -1) >= 0;
}

const KINDS = ['addedToShown', 'newEvents', 'updatedEvents'] as const;

/** What is said of events that are shown, of those that are to be seen yet, and of those that say something else now: each where there are any. */
const newsOf = (words: ArrivalWords, { count, messages }: Speech, news: Readonly<Record<(typeof KINDS)[number], number>>): string =>
  KINDS.flatMap((kind) => (news[kind] > 0 ? [count(words[kind], news[kind])] : [])).join(messages.listSeparator);
