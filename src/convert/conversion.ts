import type { Dataset } from '../model/dataset.js';

/** Something that a conversion could not carry over as it was. */
export interface Loss {
  /** `lost`: it is not in the result. `changed`: it is there in another shape, or where nothing shows it (`x-…`). */
  readonly kind: 'changed' | 'lost';
  /** Where in the input: a JSON Pointer (RFC 6901), or `line 12` of a text. */
  readonly path: string;
  /** What became of it: the same words for the same kind of thing, so that they can be counted. */
  readonly message: string;
}

/** What every `from…` gives: a dataset that `parseDataset` has no problem with, and what did not fit into it. */
export interface Converted {
  readonly dataset: Dataset;
  readonly losses: readonly Loss[];
}

/** What every `to…` gives: the other format (text, or an object for `JSON.stringify`), and what did not fit into it. */
export interface Exported<T> {
  readonly output: T;
  readonly losses: readonly Loss[];
}
