/** What the reader did in the card that is open; the next card knows nothing of it. */
export class CardMemory {
  #rank: number | undefined;
  /** Quotes shown whole, by index. */
  readonly unfolded: Set<number> = new Set<number>();
  /** What was just copied. */
  notice = '';

  /** Goes along to the card of another event. */
  turn(rank: number | undefined): void {
    if (rank === this.#rank) return;
    this.#rank = rank;
    this.unfolded.clear();
    this.notice = '';
  }
}
