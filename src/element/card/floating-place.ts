import { placeCard, type CardPlace, type CardRoom } from './place-card.js';

/**
 * Moves what floats over a plot. Browsers that have anchors move it along with the plot, whatever happens on the page; in others it scrolls with
 * the document.
 */
export class FloatingPlace {
  #last: { readonly card: HTMLElement; readonly left: number; readonly top: number } | undefined;

  /**
   * Puts it beside what it belongs to. `inner`: what scrolls in it; `roomFor`: the room for it, once its width is known. Gives the place in px of
   * the window, and how many times as large as its own px are seen there.
   */
  beside(
    card: HTMLElement,
    inner: HTMLElement | undefined,
    roomFor: (width: number) => Omit<CardRoom, 'card'>,
  ): CardPlace & { zoom: number } {
    // Where it can be measured, unless it stands somewhere already.
    if (this.#last?.card !== card) this.#put(card, 0, 0);
    const now = card.getBoundingClientRect();
    // On a page with `zoom`, lengths that are set are not those that are seen (T11).
    const zoom = now.width / card.offsetWidth || 1;
    const placed = placeCard({ ...roomFor(now.width), card: { width: now.width, height: now.height + hiddenHeight(inner) * zoom } });
    card.style.maxHeight = `${String(placed.maxHeight / zoom)}px`;
    card.dataset['side'] = placed.side;
    const arrow = card.querySelector<HTMLElement>('.arrow');
    if (arrow) arrow.style.left = `${String(placed.arrow / zoom)}px`;
    const { left = 0, top = 0 } = this.#last ?? {};
    this.#put(card, left + (placed.x - now.x) / zoom, top + (placed.y - now.y) / zoom);
    return { ...placed, zoom };
  }

  #put(card: HTMLElement, left: number, top: number): void {
    const anchored = CSS.supports('left', 'anchor(left)');
    const from = (side: string, px: number): string => (anchored ? `calc(anchor(${side}) + ${String(px)}px)` : `${String(px)}px`);
    card.style.left = from('left', left);
    card.style.top = from('top', top);
    this.#last = { card, left, top };
  }
}

/** How much of what scrolls is out of sight, px; a single one is rounding. */
export function hiddenHeight(inner: HTMLElement | undefined): number {
  const hidden = inner ? inner.scrollHeight - inner.clientHeight : 0;
  return hidden > 1 ? hidden : 0;
}
