import type { ArticleText } from './article-facts.js';
import { blankMarkdown } from './blank-markdown.js';
import { readPublicationDate } from './publication-date.js';

const fence = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The keys of a front matter at its top level, in lower case; its values without quotation marks and comments. */
function fieldsOf(matter: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of matter.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t\r]*$/gm)) {
    const [, , quoted] = /^(["'])(.*)\1$/.exec(value) ?? [];
    fields.set(key.toLowerCase(), quoted ?? value.replace(/(?:^|\s)#.*$/, ''));
  }
  return fields;
}

/**
 * Reads Markdown: the front matter's title, date, language and address (the keys that site generators use), or the first heading as the
 * title. The text is what follows the front matter, marks and all, as it stands in the file; its words are read without the marks.
 */
export function readMarkdown(file: string): ArticleText {
  const [all = '', matter = ''] = fence.exec(file) ?? [];
  const text = file.slice(all.length);
  const fields = fieldsOf(matter);
  const field = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  const url = field('url', 'canonical', 'canonical_url', 'link');
  return {
    text,
    words: blankMarkdown(text),
    firstLine: all.split('\n').length,
    title: field('title', 'headline') ?? /^#[ \t]+(.+?)[ \t#]*\r?$/m.exec(text)?.[1],
    lang: field('lang', 'language', 'locale'),
    url: /^https?:\/\//.test(url ?? '') ? url : undefined,
    publisher: field('publisher', 'source'),
    author: field('author', 'byline'),
    published: readPublicationDate(field('date', 'published', 'pubdate', 'publishdate', 'published_at'), 'front matter'),
  };
}
