import { nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { renderPaper } from '../../render/paper-view.js';
import { cardOf } from '../words/card-of.js';
import { cardWordsOf } from '../words/card-words.js';
import type { Picture } from '../picture.js';
import { paperStyles } from '../styles/paper.styles.js';

export interface PaperOwner {
  readonly picture: () => Picture | undefined;
  /** The plot as SVG in colours for paper. */
  readonly strip: () => string;
}

/** With more events than this, a strip as wide as a page says nothing (N8). */
const MOST_ON_STRIP = 50;

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
    const page = {
      strip: timeline.events.length <= MOST_ON_STRIP ? this.#owner.strip() : undefined,
      cards: timeline.events.map((event, rank) => cardOf(event, rank, speech, now)),
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
