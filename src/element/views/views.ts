import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline } from '../../model/timeline.js';
import { groupEvents, GROUPINGS, type Grouping } from '../../store/group-events.js';
import type { SortKey } from '../../render/event-table.js';
import type * as filter from './filter-panel.js';
import { Lazy } from '../lazy.js';
import { lazyViewWords } from '../words/messages/view-words.js';
import { STYLED } from '../parts.js';
import * as periods from './period-bar.js';
import type { Picture } from '../picture.js';
import type { ViewHandlers, ViewState } from './plot-view.js';
import type { ReaderController } from '../reader/reader-controller.js';
import { memo } from '../memo.js';
import { layoutKey } from './remembered-layout.js';
import type { SelectionHost } from '../reader/selection-controller.js';
import type { Speech } from '../words/speech.js';
import type * as strip from './source-strip.js';
import type * as story from './story-view.js';
import type * as table from './table-view.js';

export { busiestOf } from '../words/busiest.js';
export { countPeriod, nameOfPart } from '../words/period-names.js';
export { groupsOf } from './groups.js';

/** What a button asks for that is only there for who uses it. */
export type ViewAction =
  Picture['layout'] | 'filter' | 'clear-filter' | 'all-values' | 'sort' | 'rows' | 'previous-step' | 'next-step' | 'to-step' | 'source';

export interface ViewsHost extends SelectionHost {
  readonly story: boolean;
  readonly groupBy: Grouping | null;
  readonly sourceStrip: boolean;
  readonly shareState: boolean;
  readonly timeline: Timeline | null;
}

const tablePart: Lazy<typeof table> = new Lazy(() => import('./table-view.js'));
const filterPart: Lazy<typeof filter> = new Lazy(() => import('./filter-panel.js'));
const storyPart: Lazy<typeof story> = new Lazy(() => import('./story-view.js'));
const stripPart: Lazy<typeof strip> = new Lazy(() => import('./source-strip.js'));
STYLED.push(filterPart, storyPart, tablePart, stripPart, { value: periods });

/** Filter, story, periods and table of one element, and the layout that the reader chooses: each loaded when it is needed. */
export class Views {
  #host: ViewsHost;
  #reader: ReaderController;
  #ownTable: table.TableView | undefined;
  #ownFilter: filter.FilterPanel | undefined;
  #ownStory: story.StoryView | undefined;
  #ownStrip: strip.SourceStrip | undefined;
  #periods: periods.PeriodBar;
  /** The filter is unfolded. */
  isOpen = false;

  constructor(host: ViewsHost, reader: ReaderController) {
    this.#host = host;
    this.#reader = reader;
    this.#periods = new periods.PeriodBar(host, reader);
  }

  /** What has to be loaded before the next picture. `isMany`: there are many events. */
  missing(locale: string, layout: Picture['layout'] | undefined, isMany: boolean): readonly Promise<void>[] {
    const { filter, filters, story, sourceStrip } = this.#host;
    const parts = [
      layout === 'table' ? tablePart : undefined,
      this.isOpen || filter || filters || sourceStrip ? filterPart : undefined,
      story ? storyPart : undefined,
      sourceStrip ? stripPart : undefined,
    ];
    const needed = parts.filter((part) => part !== undefined);
    const words = needed.length > 0 || isMany ? lazyViewWords(locale) : undefined;
    return [...needed, words].flatMap((part) => part?.load() ?? []);
  }

  /** What is shown of a timeline: what the filter lets through. Before there is a picture of it. */
  narrow(whole: Timeline, speech: Speech): Timeline {
    if (this.#host.story) this.#story?.follow(whole);
    const left = this.#filter?.narrow(whole, speech) ?? whole;
    const { groupBy } = this.#host;
    return groupBy === null ? left : this.#grouped(left, groupBy);
  }

  readonly act = (action: ViewAction, from?: HTMLElement): void => {
    this.#actions[action](from?.dataset ?? {}, from);
  };

  /** What stands before the view, and the table. */
  render(picture: Picture, state: ViewState, handlers: ViewHandlers): TemplateResult {
    return html`${this.#host.sourceStrip ? this.#strip?.render(this.#filter?.facet('sources', picture)) : nothing}
    ${this.#filter?.render(picture, this.isOpen)} ${this.#host.story ? this.#story?.render(picture) : nothing}
    ${this.#periods.render(picture)} ${picture.layout === 'table' ? this.#table?.render(picture, state, handlers) : nothing}`;
  }

  readonly #actions: Readonly<Record<ViewAction, (data: DOMStringMap, from?: HTMLElement) => void>> = {
    horizontal: () => this.#choose('horizontal'),
    vertical: () => this.#choose('vertical'),
    table: () => this.#choose('table'),
    filter: () => {
      this.isOpen = !this.isOpen;
      this.#host.requestUpdate();
    },
    'clear-filter': () => this.#filter?.clear(),
    source: (_data, from) => this.#filter?.only('sources', (from as HTMLButtonElement).value),
    'all-values': ({ facet = '' }) => this.#filter?.unfold(facet),
    sort: ({ column }) => this.#table?.sort(column as SortKey),
    rows: ({ by }) => this.#table?.turn(Number(by)),
    'previous-step': () => this.#story?.go(-1),
    'next-step': () => this.#story?.go(1),
    'to-step': ({ step }) => this.#story?.go(0, Number(step)),
  };

  readonly #grouped = memo((timeline: Timeline, by: string): Timeline => {
    const grouping = GROUPINGS.find((one) => one === by);
    if (!grouping) console.warn(`event-timeline: group-by is ${GROUPINGS.join(' or ')}, not "${by}".`);
    return grouping ? groupEvents(timeline, grouping) : timeline;
  });

  #choose(layout: Picture['layout']): void {
    this.#reader.layout = layout;
    try {
      if (this.#host.id) sessionStorage.setItem(layoutKey(this.#host), layout);
    } catch {
      // Full, or not allowed: the choice holds as long as the page.
    }
    this.#host.requestUpdate();
  }

  get #table(): table.TableView | undefined {
    return (this.#ownTable ??= tablePart.value && new tablePart.value.TableView(this.#host, this.#reader));
  }

  get #filter(): filter.FilterPanel | undefined {
    return (this.#ownFilter ??= filterPart.value && new filterPart.value.FilterPanel(this.#host, this.#reader));
  }

  get #strip(): strip.SourceStrip | undefined {
    return (this.#ownStrip ??= stripPart.value && new stripPart.value.SourceStrip(this.#host, this.#reader));
  }

  get #story(): story.StoryView | undefined {
    return (this.#ownStory ??= storyPart.value && new storyPart.value.StoryView(this.#host, this.#reader));
  }
}
