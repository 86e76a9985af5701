import { createQuoteFinder, type QuoteFinder } from '../model/find-quote.js';

/** The text of a source, to check quotes against. */
export interface SourceText {
  readonly text: string;
  /** Where it is from: a file's name, or «the dataset's own text». */
  readonly from: string;
  /** SHA-256 of it, as it stands and as its bytes are in the file. */
  readonly hashes: readonly string[];
  /** SHA-256 of it with other line ends. */
  readonly nearHashes: readonly string[];
  /** Finds quotes in it. */
  readonly find: QuoteFinder;
}

/** Gives the hash of a text in UTF-8, or of bytes. */
export type Hash = (text: string | Uint8Array) => string;

/** Makes a source's text ready for checking. */
export function prepareSource(text: string, from: string, hash: Hash, bytes?: Uint8Array): SourceText {
  const lines = text.replace(/\r\n?/g, '\n');
  return {
    text,
    from,
    hashes: [hash(text), ...(bytes === undefined ? [] : [hash(bytes)])],
    nearHashes: [lines, lines.replaceAll('\n', '\r\n'), lines.trimEnd(), `${lines.trimEnd()}\n`].map(hash),
    find: createQuoteFinder(text),
  };
}
