/**
 * A set of ranks `0 … size − 1` that names a rank's neighbours in some four steps even for a million: each bit of a level says
 * whether a whole word of the level below holds anything (size / 31 words in all).
 */
export class RankBitset {
  readonly #levels: Uint32Array[] = [];

  constructor(size: number) {
    for (let words = size; words > 1 || this.#levels.length === 0;) {
      words = Math.ceil(words / 32);
      this.#levels.push(new Uint32Array(words));
    }
  }

  add(rank: number): void {
    let at = rank;
    for (const words of this.#levels) {
      const word = at >>> 5;
      words[word] = (words[word] ?? 0) | (1 << (at & 31));
      at = word;
    }
  }

  /** The nearest member above `rank`; −1 when there is none. */
  after(rank: number): number {
    const levels = this.#levels;
    // Up to the first level that holds something beyond the place in the same word, then down along the lowest bits.
    for (let level = 0, at = rank; level < levels.length; level++, at >>>= 5) {
      const rest = (levels[level]![at >>> 5] ?? 0) & (-2 << (at & 31));
      if (rest === 0) continue;
      let found = (at & ~31) | (31 - Math.clz32(rest & -rest));
      while (level-- > 0) {
        const word = levels[level]![found]!;
        found = (found << 5) | (31 - Math.clz32(word & -word));
      }
      return found;
    }
    return -1;
  }

  /** The nearest member below `rank`; −1 when there is none. */
  before(rank: number): number {
    const levels = this.#levels;
    // As above, along the highest bits.
    for (let level = 0, at = rank; level < levels.length; level++, at >>>= 5) {
      const rest = (levels[level]![at >>> 5] ?? 0) & ((1 << (at & 31)) - 1);
      if (rest === 0) continue;
      let found = (at & ~31) | (31 - Math.clz32(rest));
      while (level-- > 0) found = (found << 5) | (31 - Math.clz32(levels[level]![found]!));
      return found;
    }
    return -1;
  }
}
