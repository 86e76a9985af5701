import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import type { PlotPicture } from '../picture.js';
import { fill } from '../words/speech.js';

/** Events on a page. */
export const PAGE = 15;

/** What is listed. */
export interface NeighboursShown {
  readonly ranks: Iterable<number>;
  readonly total: number;
  /** The place of the first of them among all, where these are listed in pages; undefined where only the nearest are. */
  readonly first: number | undefined;
  readonly isKept: boolean;
}

export interface NeighbourHandlers {
  readonly click: (event: MouseEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly point: (event: PointerEvent) => void;
}

/** The list of events at one place of the plot: what each is, how many more there are, and where in them one is. */
export function renderNeighbours(picture: PlotPicture, shown: NeighboursShown, handlers: NeighbourHandlers): TemplateResult {
  const { speech, direction } = picture;
  const { messages, count } = speech;
  const ranks = [...shown.ranks];
  const others = shown.first === undefined ? shown.total - ranks.length : 0;
  return html`<div
    class="neighbours"
    part="popover"
    id="neighbours"
    popover="manual"
    role="dialog"
    aria-labelledby="neighbours-title"
    tabindex="-1"
    data-card
    dir=${direction}
    @click=${handlers.click}
    @keydown=${handlers.key}
    @focusin=${handlers.focus}
    @focusout=${handlers.focus}
    @pointerover=${handlers.point}
  >
    <div class="arrow" aria-hidden="true"></div>
    ${renderHeader(picture, shown)}
    <ol role="list">
      ${repeat(
        ranks,
        (rank) => rank,
        (rank, at) => renderItem(picture, rank, shown, at),
      )}
    </ol>
    ${
      others > 0
        ? html`<button type="button" part="cluster" class="cluster" data-all aria-label=${count(messages.moreEvents, others)}>
            +${speech.number(others)}
          </button>`
        : nothing
    }
    ${shown.first !== undefined && shown.total > PAGE ? renderPages(picture, shown.first, shown.total) : nothing}
  </div>`;
}

function renderHeader({ speech: { messages, count } }: PlotPicture, { total, isKept }: NeighboursShown): TemplateResult {
  return html`<header>
    <h3 id="neighbours-title">${count(messages.events, total)}</h3>
    ${
      isKept
        ? html`<button type="button" part="button" class="icon-button close" data-action="close" aria-label=${messages.close}>
            <svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 4l8 8M12 4l-8 8"></path></svg>
          </button>`
        : nothing
    }
  </header>`;
}

function renderItem({ texts, timeline }: PlotPicture, rank: number, { total, first }: NeighboursShown, at: number): TemplateResult {
  const { title, lang, tag, date } = texts[rank]!;
  return html`<li
    class=${timeline.events[rank]!.status}
    aria-setsize=${total}
    aria-posinset=${ifDefined(first === undefined ? undefined : first + at + 1)}
  >
    <button type="button" data-neighbour=${rank}>
      <span class="title" dir="auto" lang=${lang}>${title}</span>${tag ? html` <span class="tag">${tag}</span>` : nothing}
      <span class="when">${date}</span>
    </button>
  </li>`;
}

/** «1–15 of 5,000 events», said when the page is turned, between the buttons that turn it. */
function renderPages({ speech }: PlotPicture, first: number, total: number): TemplateResult {
  const { messages, number, count, locale } = speech;
  const button = (to: number, label: string): TemplateResult =>
    html`<button type="button" part="button" class="text-button" data-turn=${to} aria-disabled=${to < 0 || to >= total ? 'true' : 'false'}>
      ${label}
    </button>`;
  const [from, to] = [number(first + 1), number(Math.min(total, first + PAGE))];
  return html`<div class="turns">
    ${button(first - PAGE, messages.earlier)}
    <span role="status">${fill(viewWordsOf(locale).rows, { from, to, events: count(messages.events, total) })}</span>
    ${button(first + PAGE, messages.later)}
  </div>`;
}
