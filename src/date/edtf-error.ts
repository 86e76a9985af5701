/** What is wrong with an EDTF text, in words for its author. */
export class EdtfError extends SyntaxError {
  override readonly name: string = 'EdtfError';
  /** The whole text that was given. */
  readonly text: string;
  /** Where in `text` it goes wrong, in UTF-16 units; its length when something is missing at the end. */
  readonly index: number;

  constructor(text: string, index: number, message: string) {
    super(message);
    this.text = text;
    this.index = index;
  }
}

/** A stretch of an EDTF text that is read on its own: one end of an interval, one member of a set, or all of it. */
export interface Piece {
  readonly whole: string;
  readonly from: number;
  readonly to: number;
}

/** Throws an `EdtfError` for the place `offset` units into the piece. */
export function fail(piece: Piece, offset: number, message: string): never {
  throw new EdtfError(piece.whole, piece.from + offset, message);
}
