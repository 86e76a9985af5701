import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit';
import { colorOf } from '../../layout/event-look.js';
import { wordingFor } from '../../model/wording.js';
import { renderEventTable, type SortKey, type TableKey, type TablePages, type TableRow } from '../../render/event-table.js';
import { datetimeOf, knownTo, statusWords, titleOf } from '../words/event-words.js';
import { memo } from '../memo.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import { readerPart } from '../parts.js';
import type { TablePicture } from '../picture.js';
import type { ViewHandlers, ViewState } from './plot-view.js';
import { sortEvents, type Sorting } from './sort-events.js';
import { sourceNames } from '../words/source-names.js';
import { isHeld } from '../reader/held-keys.js';
import type { ReaderController } from '../reader/reader-controller.js';
import { fill, type Speech } from '../words/speech.js';

export { tableStyles as styles } from '../styles/table.styles.js';

const COLUMNS: readonly TableKey[] = ['date', 'precision', 'event', 'status', 'source', 'quote'];

/** Rows on a page (A4). */
const PAGE = 50;

/** More events than this stay in the order of time: putting their words in order would take seconds. */
const MOST_SORTED = 20_000;

/** The table of one element: how it is sorted, and which rows of it are there. */
export class TableView implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #reader: Pick<ReaderController, 'status'>;
  #sorting: Sorting = { column: 'date', descending: false };
  #page = 0;
  #shown: number | undefined;
  #paper = matchMedia('print');
  #sorted = memo(sortEvents);
  #last: TablePicture | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, reader: Pick<ReaderController, 'status'>) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.#paper.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#paper.removeEventListener('change', this.#update);
  }

  /** By another column; by the same one the other way round. */
  sort(column: SortKey): void {
    const descending = this.#sorting.column === column && !this.#sorting.descending;
    this.#sorting = { column, descending };
    this.#page = 0;
    this.#update();
    const words = viewWordsOf(this.#last?.speech.locale ?? '');
    const said = fill(words[descending ? 'descending' : 'ascending'], { column: words.columns[column] });
    this.#reader.status?.say('sorted', () => said);
  }

  /** To the rows before or after, from their first one on. */
  turn(by: number): void {
    this.#page += by;
    this.#update();
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector('.table')?.scrollIntoView({ block: 'nearest' });
    });
    this.#reader.status?.say('rows', () => (this.#last && this.#pagesOf(this.#last)?.range) ?? '');
  }

  /** The table, with the card of the open event in the place of its quotes. */
  render(picture: TablePicture, { shown, focus, card }: ViewState, handlers: ViewHandlers): TemplateResult {
    const { speech, timeline, whole, direction } = picture;
    const { events } = timeline;
    this.#last = picture;
    const sorted = this.#sorted(events, this.#sorting, speech);
    // What is opened is seen.
    if (shown !== undefined && shown !== this.#shown) this.#page = Math.floor(sorted.indexOf(shown) / PAGE);
    this.#shown = shown;
    this.#page = Math.max(0, Math.min(this.#page, Math.ceil(events.length / PAGE) - 1));
    const ranks = this.#paper.matches ? sorted : sorted.slice(this.#page * PAGE, (this.#page + 1) * PAGE);
    const open = (rank: number): TemplateResult | undefined =>
      rank === shown ? readerPart.value?.renderCardInPlace(picture, rank, card) : undefined;
    return html`<div class="table" @focusin=${handlers.focus} @focusout=${handlers.focus} @keydown=${stepKey}>
      ${renderEventTable(
        this.#columns(speech, events.length),
        ranks.map((rank) => ({ ...rowOf(rank, picture), card: open(rank) })),
        {
          title: wordingFor(whole.title, speech.locale)?.text ?? speech.messages.region,
          size: speech.count(speech.messages.events, events.length),
          direction,
          focus: ranks.includes(focus) ? focus : ranks[0],
          pages: this.#paper.matches ? undefined : this.#pagesOf(picture),
        },
      )}
    </div>`;
  }

  #update = (): void => this.#host.requestUpdate();

  #columns({ locale, messages }: Speech, size: number): Parameters<typeof renderEventTable>[0] {
    const { column, descending } = this.#sorting;
    const columns = { ...viewWordsOf(locale).columns, quote: messages.quote };
    return COLUMNS.map((key) => ({
      key,
      label: columns[key],
      sortable: key === 'date' || (key !== 'quote' && size <= MOST_SORTED),
      sorted: key === column ? (descending ? 'descending' : 'ascending') : undefined,
    }));
  }

  #pagesOf({ speech, timeline: { events } }: TablePicture): TablePages | undefined {
    if (events.length <= PAGE) return undefined;
    const words = viewWordsOf(speech.locale);
    const from = this.#page * PAGE;
    const to = Math.min(from + PAGE, events.length);
    const all = speech.count(speech.messages.events, events.length);
    return {
      range: fill(words.rows, { from: speech.number(from + 1), to: speech.number(to), events: all }),
      previous: words.previousRows,
      next: words.nextRows,
      isFirst: from === 0,
      isLast: to === events.length,
    };
  }
}

function rowOf(rank: number, { timeline, speech, texts, now }: TablePicture): Omit<TableRow, 'card'> {
  const event = timeline.events[rank]!;
  const { messages } = speech;
  const { value } = event.date;
  const { text, lang } = titleOf(event, speech);
  return {
    rank,
    id: event.id,
    date: texts[rank]!.date,
    datetime: datetimeOf(event),
    precision: [knownTo(value, messages), ...(value.uncertain ? [messages.uncertain] : [])].join('. '),
    title: { text, lang },
    sign: texts[rank]!.icon,
    color: colorOf(event, timeline),
    status: event.status,
    statusWords: statusWords(event, speech, now),
    sources: sourceNames(event, speech),
    quotes: event.quotes.map(({ exact, lang: of, source }) => ({ text: exact, lang: of, ...(source?.dir ? { dir: source.dir } : {}) })),
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Arrows go from row to row, which are one tab stop. */
function stepKey(event: KeyboardEvent): void {
  const button = (event.target as HTMLElement).closest<HTMLElement>('button[data-rank]');
  const step = STEPS[event.key];
  if (!button || step === undefined || isHeld(event)) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button[data-rank]')];
  const at = Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(button) + step));
  buttons[at]?.focus();
  event.preventDefault();
}
