import type { Box } from '../scene/scene.js';
import { FloatingPlace } from './floating-place.js';
import type { Picture } from './picture.js';
import { placeCard } from './place-card.js';
import { windowBox } from './window-box.js';

/** Highest a list may be, as a share of the window's height. */
const HIGHEST = 0.6;

/** Puts a list of events beside their place in the plot. */
export class NeighboursPlace {
  readonly #floating = new FloatingPlace();

  /** `box`: what stays uncovered, px of the scene. */
  beside(popover: HTMLElement, box: Box, picture: Picture | undefined): void {
    const plot = popover.parentElement?.getBoundingClientRect();
    if (!plot || picture?.layout !== 'horizontal') return;
    this.#floating.begin(popover);
    const ratio = plot.width / (picture.scene.width || 1);
    const now = popover.getBoundingClientRect();
    // On a page with `zoom`, lengths that are set are not those that are seen (T11).
    const zoom = now.width / popover.offsetWidth || 1;
    const list = popover.querySelector<HTMLElement>('ol');
    const hidden = list ? list.scrollHeight - list.clientHeight : 0;
    const keep = { x: plot.x + box.x * ratio, y: plot.y + box.y * ratio, width: box.width * ratio, height: box.height * ratio };
    const placed = placeCard({
      keep,
      at: keep.x + keep.width / 2,
      card: { width: now.width, height: now.height + hidden * zoom },
      viewport: windowBox(),
      highest: document.documentElement.clientHeight * HIGHEST,
      growing: false,
    });
    popover.style.maxHeight = `${String(placed.maxHeight / zoom)}px`;
    popover.dataset['side'] = placed.side;
    this.#floating.point(popover, placed.arrow / zoom);
    this.#floating.move(popover, (placed.x - now.x) / zoom, (placed.y - now.y) / zoom);
  }
}
