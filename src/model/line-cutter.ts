/** A line of a text without its line feed; a carriage return before that stays. */
export interface Line {
  /** From 1, blank ones counted. */
  readonly number: number;
  /** Empty where the line is too long. */
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Cuts text that comes in pieces into lines, wherever the pieces end. A line of more than `longest` UTF-16 units is not kept, but counted. */
export class LineCutter {
  readonly #longest: number;
  #piece = '';
  #from = 0;
  /** Of the line that is not whole yet: what came before this piece. */
  #parts: string[] = [];
  #length = 0;
  /** The number of the next line, from 1. */
  number = 1;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The next piece, once `next` has nothing more to give of the last one. */
  add(piece: string): void {
    this.#piece = piece;
    this.#from = 0;
  }

  /** The next whole line. Undefined where the piece has no more of them: what is left begins the next piece's first line. */
  next(): Line | undefined {
    const end = this.#piece.indexOf('\n', this.#from);
    this.#hold(this.#piece.slice(this.#from, end < 0 ? undefined : end));
    this.#from = end < 0 ? this.#piece.length : end + 1;
    return end < 0 ? undefined : this.rest();
  }

  /** What there is of the line that is not whole. */
  rest(): Line {
    const isTooLong = this.#length > this.#longest;
    const line = { number: this.number++, text: isTooLong ? '' : this.#parts.join(''), isTooLong };
    this.#parts = [];
    this.#length = 0;
    return line;
  }

  #hold(part: string): void {
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = [];
    else if (part !== '') this.#parts.push(part);
  }
}
