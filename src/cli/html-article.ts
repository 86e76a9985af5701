import type { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';
import type { ArticleText } from './article-facts.js';
import { InputError } from './failure.js';
import { printBlocks } from './html-blocks.js';
import { lineOf, readMetadata } from './html-metadata.js';

/** No part of an article's text, wherever it stands. */
const apart =
  'script, style, noscript, template, nav, aside, footer, figcaption, form, button, iframe, svg, [hidden], [aria-hidden="true"], [role="navigation"], time[pubdate], time[itemprop^="date"], sup.reference, .mw-editsection';

/** A summary under a headline has at least so many characters; what is shorter is a place, a byline, a rubric. */
const shortestSummary = 40;

/** What boxes on a page call themselves that are no part of its article: of a short one, Readability takes them in. */
const boxed = /^(?:cookies?|consent|gdpr|ads?|advert\w*|share|sharing|social|related|comments?|newsletter|promo|sponsor\w*)(?:$|[-_])/i;

/** So many letters an article has at least. */
const shortestArticle = 140;

/** Takes out what calls itself such a box, unless it is a paragraph, the article stands in it, or nothing would be left. */
function removeBoxes(body: Element): void {
  let left = body.textContent.length;
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/);
    const length = element.textContent.length;
    if (element.tagName === 'P' || !names.some((name) => boxed.test(name)) || left - length < shortestArticle) continue;
    if (element.querySelector('h1, article, main') !== null) continue;
    element.remove();
    left -= length;
  }
}

interface Readers {
  readonly parseHTML: typeof parseHTML;
  readonly Readability: typeof Readability;
}

/** Loaded when there is a page to read: they are optional dependencies of the package, and only the command's. */
async function loadReaders(): Promise<Readers> {
  try {
    const [dom, reader] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
    return { parseHTML: dom.parseHTML, Readability: reader.Readability };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new InputError('is HTML, which is read with two optional packages that are not installed', {
      expected: 'npm install linkedom@0.18.12 @mozilla/readability@0.6.0, or the text as .txt',
    });
  }
}

/** linkedom adds no elements that a page leaves out, as browsers do: it gets them here. */
function completed(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const [, lang = ''] = /<html([^>]*)>/i.exec(html) ?? [];
  const [, head = ''] = /<head[^>]*>([^]*?)<\/head>/i.exec(html) ?? [];
  const body = html.replace(/<!doctype[^>]*>|<\/?html[^>]*>|<head[^>]*>[^]*?<\/head>/gi, '');
  return `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`;
}

/** Readability takes seconds for pages nested deeper than this, and fails in the end; articles are not half as deep. */
const deepest = 256;

function refuseDeep(root: Element): void {
  let depth = 0;
  for (let node: Element | null = root; node !== null;) {
    if (depth > deepest) throw new InputError(`is nested more than ${deepest} elements deep`, { expected: 'the text as .txt' });
    if (node.firstElementChild !== null) {
      node = node.firstElementChild;
      depth++;
    } else {
      while (node !== null && node !== root && node.nextElementSibling === null) {
        node = node.parentElement;
        depth--;
      }
      node = node === root ? null : (node?.nextElementSibling ?? null);
    }
  }
}

/** The paragraphs that stand with the headline: where a page keeps them apart from the body, Readability takes the body alone. */
function summaryOf(page: Document): readonly string[] {
  const box = page.querySelector('h1')?.closest('header, hgroup');
  return [...(box?.querySelectorAll('p, h2') ?? [])].map(lineOf).filter((line) => line.length >= shortestSummary);
}

/**
 * Reads a page: what it says of itself, and the text of its article without navigation, captions, teasers and the like. Offsets count in the
 * text given back; the headline is not in it.
 */
export async function readHtml(html: string): Promise<ArticleText> {
  const readers = await loadReaders();
  const page = readers.parseHTML(completed(html)).document;
  refuseDeep(page.documentElement);
  const facts = readMetadata(page);
  for (const element of page.querySelectorAll(apart)) element.remove();
  removeBoxes(page.body);
  const summary = summaryOf(page);
  const body = page.body.cloneNode(true) as Element;
  const read = new readers.Readability<Node>(page, { serializer: (node) => node }).parse();
  const text = printBlocks((read?.content ?? body) as Element);
  const missing = summary.filter((line) => !text.includes(line) && line !== facts.title);
  return { ...facts, text: [...missing, text].filter((part) => part !== '').join('\n\n') };
}
