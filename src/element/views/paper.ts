import { nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { instant } from '../../date/instant.js';
import { renderPaper } from '../../render/paper-view.js';
import { cardOf } from '../words/card-of.js';
import { cardWordsOf } from '../words/card-words.js';
import { describePart } from '../words/view-summary.js';
import type { Picture } from '../picture.js';
import { paperStyles } from '../styles/paper.styles.js';

/** What of time is in view, epoch ms; in a list all of it, and null where nothing has a date. */
export type Seen = { readonly start: number; readonly end: number } | null;

export interface PaperOwner {
  readonly picture: () => Picture | undefined;
  /** The plot as SVG in colours for paper. */
  readonly strip: () => string;
  readonly view: () => Seen;
}

/** With more events than this, a strip as wide as a page says nothing (N8). */
const MOST_ON_STRIP = 50;

/** Hundreds of sheets; of a hundred thousand a browser makes thousands, in minutes. Of more events than these the first are printed that are in view. */
const MOST_ON_PAPER = 2000;

const PRINT = 'print';

/** From now on, an element shows all that it has where it is printed. */
export function watchPrinting(host: ReactiveControllerHost & HTMLElement, owner: PaperOwner): void {
  host.addController(new PaperController(host, owner));
}

/**
 * Puts all events into the element for as long as it is printed (N8). A browser does not wait for what a page does about it, so this is there
 * before, and renders at once.
 */
class PaperController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: PaperOwner;
  #page = document.createElement('div');
  #media = matchMedia(PRINT);

  constructor(host: ReactiveControllerHost & HTMLElement, owner: PaperOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#page.className = 'paper';
    // At once: the element may be printed before it renders again.
    if (paperStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(paperStyles.styleSheet);
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#follow);
    window.addEventListener('beforeprint', this.#show);
    window.addEventListener('afterprint', this.#hide);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#follow);
    window.removeEventListener('beforeprint', this.#show);
    window.removeEventListener('afterprint', this.#hide);
    this.#hide();
  }

  #follow = (): void => {
    if (this.#media.matches) this.#show();
    else this.#hide();
  };

  #show = (): void => {
    const picture = this.#owner.picture();
    const frame = this.#host.shadowRoot?.querySelector('.frame');
    if (!picture || !frame) return;
    const { timeline, speech, now, direction } = picture;
    const { ranks, note } = printedOf(picture, this.#owner.view());
    const page = {
      strip: timeline.events.length <= MOST_ON_STRIP ? this.#owner.strip() : undefined,
      note,
      cards: ranks.map((rank) => cardOf(timeline.events[rank]!, rank, speech, now)),
      label: speech.messages.list,
      omission: cardWordsOf(speech).omission,
      direction,
    };
    render(renderPaper(page), this.#page);
    frame.insertBefore(this.#page, frame.querySelector(':scope > slot[name="footer"]'));
  };

  #hide = (): void => {
    render(nothing, this.#page);
    this.#page.remove();
  };
}

/** Which events are printed; `note` says which part of all they are, where they are not all. */
function printedOf(picture: Picture, view: Seen): { readonly ranks: readonly number[]; readonly note?: string } {
  const { timeline, store } = picture;
  if (timeline.events.length <= MOST_ON_PAPER) return { ranks: [...timeline.events.keys()] };
  // Beside the data there is room in view, which is no part of it.
  const from = instant(Math.max(view?.start ?? -Infinity, store.extent?.from ?? -Infinity));
  const to = instant(Math.min(view?.end ?? Infinity, store.extent?.to ?? Infinity));
  const ranks: number[] = [];
  for (const rank of store.window({ from, to }).ranks) if (ranks.push(rank) === MOST_ON_PAPER) break;
  const last = ranks.length === MOST_ON_PAPER ? store.spans[ranks.at(-1)!]!.to : to;
  return { ranks, note: describePart(picture, store.extent && { from, to: last }, ranks.length) };
}
