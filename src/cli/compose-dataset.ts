import { createHash } from 'node:crypto';
import { extractArticles, extractDataset } from '../extract/index.js';
import type { Dataset, DatasetSource } from '../model/dataset.js';
import type { ArticleText } from './article-facts.js';
import { restoreQuotes } from './requote.js';

/** An article that can be extracted. */
export interface ReadyArticle extends ArticleText {
  /** As the caller named it. */
  readonly file: string;
  /** Id of its source. */
  readonly id: string;
  /** Given, declared or found. */
  readonly lang: string;
}

/** What the caller wants of the dataset. */
export interface Wishes {
  readonly title: string | undefined;
  readonly withText: boolean;
  readonly trace: boolean;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Ids for files: `article` for one, else their names without folder and ending, numbered where two are alike. */
export function idsFor(files: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = (file.split(/[/\\]/).at(-1) ?? '')
      .replace(/\.[^.]+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = files.length === 1 || name === '' ? 'article' : name.toLowerCase();
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  });
}

/** What the command knows of a source beside what extraction writes: who made it, and the hash that tells when its text has changed. */
function enriched(source: DatasetSource, { publisher, author, text }: ReadyArticle, withText: boolean): DatasetSource {
  return {
    ...source,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    sha256: hashOf(text),
    ...(withText ? { text } : {}),
  };
}

/** Makes one dataset of articles. */
export function composeDataset(articles: readonly ReadyArticle[], { title, withText, trace }: Wishes): Dataset {
  const inputs = articles.map(({ id, text, words, lang, title: own, url, published }) => ({
    text: words ?? text,
    options: { lang, published: published?.date, url, title: own, sourceId: id, trace },
  }));
  const [first] = inputs;
  const { events = [], ...dataset } =
    inputs.length === 1 && first !== undefined ? extractDataset(first.text, first.options) : extractArticles(inputs);
  const blanked = new Map(articles.flatMap(({ id, text, words }) => (words === undefined ? [] : [[id, [...text]] as const])));
  return {
    ...dataset,
    ...(title === undefined ? {} : { title }),
    sources: Object.fromEntries(articles.map((article) => [article.id, enriched(dataset.sources?.[article.id] ?? {}, article, withText)])),
    events: blanked.size === 0 ? events : events.map((event) => restoreQuotes(event, blanked)),
  };
}
