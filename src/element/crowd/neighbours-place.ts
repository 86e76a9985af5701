import type { Box } from '../../scene/scene.js';
import { FloatingPlace } from '../card/floating-place.js';
import type { Picture } from '../picture.js';
import { windowBox } from '../card/window-box.js';

/** Highest a list may be, as a share of the window's height. */
const HIGHEST = 0.6;

/** Puts a list of events beside their place in the plot. */
export class NeighboursPlace {
  readonly #floating = new FloatingPlace();

  /** `box`: what stays uncovered, px of the scene. */
  beside(popover: HTMLElement, box: Box, picture: Picture | undefined): void {
    const plot = popover.parentElement?.getBoundingClientRect();
    if (!plot || picture?.layout !== 'horizontal') return;
    const ratio = plot.width / (picture.scene.width || 1);
    const keep = { x: plot.x + box.x * ratio, y: plot.y + box.y * ratio, width: box.width * ratio, height: box.height * ratio };
    this.#floating.beside(popover, popover.querySelector<HTMLElement>('ol') ?? undefined, () => ({
      keep,
      at: keep.x + keep.width / 2,
      viewport: windowBox(),
      highest: document.documentElement.clientHeight * HIGHEST,
      growing: false,
    }));
  }
}
