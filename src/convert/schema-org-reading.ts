import type { Draft } from './draft.js';
import { readNoted } from './noted-dates.js';
import { readDate } from './read-date.js';
import { textOf, type JsonObject } from './read-json.js';
import { addressOf, nodesIn, wordsOf } from './schema-org-nodes.js';

/** What is at hand while nodes are read. */
export interface Reading {
  readonly draft: Draft;
  /** All nodes that have an id. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** The day that it is (EDTF). */
  readonly asOf: string | undefined;
}

/** A date of a node as EDTF, noted where it cannot be read; undefined where there is none. */
export function readNodeDate(value: unknown, path: string, draft: Draft): string | undefined {
  // Midnight in UTC is what programs make of a day.
  return readNoted(value, path, draft)?.replace(/T00:00(:00(\.0+)?)?(Z|\+00:00)$/, '');
}

/** The work that a node names or is, as a source; undefined where nothing is said of it. */
export function sourceOf(value: unknown, { draft, byId }: Reading): string | undefined {
  const [first] = nodesIn(value);
  const work = first && (byId.get(textOf(first['@id'])) ?? first);
  const { publisher, author, datePublished, url } = work ?? {};
  return draft.source({
    title: work && wordsOf([work]),
    url: addressOf(url) || addressOf(work ?? value),
    publisher: wordsOf(publisher),
    author: wordsOf(author),
    published: readDate(textOf(datePublished))?.edtf.replace(/T.*$/, ''),
  });
}
