/**
 * Moves what floats over a plot. Browsers that have anchors move it along with the plot, whatever happens on the page; in others it scrolls with
 * the document.
 */
export class FloatingPlace {
  #last: { readonly card: HTMLElement; readonly left: number; readonly top: number } | undefined;

  /** Puts it where it can be measured, unless it stands somewhere already. */
  begin(card: HTMLElement): void {
    if (this.#last?.card !== card) this.#put(card, 0, 0);
  }

  /** By so many px of its own. */
  move(card: HTMLElement, x: number, y: number): void {
    const { left = 0, top = 0 } = this.#last?.card === card ? this.#last : {};
    this.#put(card, left + x, top + y);
  }

  /** Its arrow points at a place, px of its own from its left. */
  point(card: HTMLElement, at: number): void {
    const arrow = card.querySelector<HTMLElement>('.arrow');
    if (arrow) arrow.style.left = `${String(at)}px`;
  }

  #put(card: HTMLElement, left: number, top: number): void {
    const anchored = CSS.supports('left', 'anchor(left)');
    const from = (side: string, px: number): string => (anchored ? `calc(anchor(${side}) + ${String(px)}px)` : `${String(px)}px`);
    card.style.left = from('left', left);
    card.style.top = from('top', top);
    this.#last = { card, left, top };
  }
}
