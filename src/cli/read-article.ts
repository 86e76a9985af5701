import { extname } from 'node:path';
import type { ArticleText } from './article-facts.js';
import { decodeText } from './decode-text.js';
import { InputError } from './failure.js';
import { readMarkdown } from './front-matter.js';
import { readHtml } from './html-article.js';

type Kind = 'text' | 'html' | 'markdown';

const kindByExtension: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** For standard input and names that do not tell. */
function kindByContent(text: string): Kind {
  const head = text.slice(0, 1000).trimStart();
  if (/^(?:<!doctype html|<html|<\?xml|<!--|<head|<body|<article|<main|<p[\s>])/i.test(head)) return 'html';
  return /^---[ \t]*\r?\n[\w-]+:/.test(head) ? 'markdown' : 'text';
}

/** Whether a text is data for programs: a dataset that was given to the wrong command, a file of another timeline. */
function isData(text: string): boolean {
  try {
    return /^\s*[[{]/.test(text) && typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Reads an article from the bytes of a file; its name tells what it is, else what is in it. Throws an `InputError`. */
export async function readArticle(bytes: Uint8Array, name: string, encoding?: string): Promise<ArticleText> {
  const file = decodeText(bytes, encoding);
  if (isData(file))
    throw new InputError('is JSON, and no article', {
      expected: 'an article; event-timeline check and convert read datasets and other formats',
    });
  const kind = kindByExtension[extname(name).toLowerCase()] ?? kindByContent(file);
  const article = kind === 'html' ? await readHtml(file) : kind === 'markdown' ? readMarkdown(file) : { text: file, firstLine: 1 };
  if (article.text.trim() !== '') return article;
  throw new InputError(file.trim() === '' ? 'is empty' : `has no article text in its ${kind === 'html' ? 'HTML' : 'Markdown'}`, {
    expected: 'an article',
  });
}
