import { decodeEntities } from './html-entities.js';

/** What is left of a piece of HTML: its words, and what it pointed to. */
export interface PlainText {
  readonly text: string;
  /** Addresses of its links and frames, as written. */
  readonly links: readonly string[];
  /** Addresses of its pictures, as written. */
  readonly images: readonly string[];
  /** Whether there was anything in it but text. */
  readonly hadMarkup: boolean;
}

const paragraphs = new Set(
  'address article aside blockquote dl figure footer h1 h2 h3 h4 h5 h6 header hr ol p pre section table ul'.split(' '),
);
const lines = new Set('br dd div dt figcaption li tr'.split(' '));
/** Their contents are no words of the text. */
const silent = new Set(['script', 'style', 'template', 'noscript']);
const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/;
/** `>` may stand in an attribute; more than so often is no attribute but a stray quotation mark. */
const MOST_IN_A_TAG = 8;

/** Where a tag that opens at `from` ends, behind its `>`; -1 where it does not. */
function endOfTag(html: string, from: number): number {
  let close = html.indexOf('>', from);
  const first = close;
  for (let tries = 0; close >= 0 && tries < MOST_IN_A_TAG; tries++) {
    const inside = html.slice(from, Math.min(close, from + 20_000));
    const quotes = inside.replace(/=\s*("[^"]*"|'[^']*')/g, '');
    if (!/=\s*["']/.test(quotes)) return close + 1;
    close = html.indexOf('>', close + 1);
  }
  return first < 0 ? -1 : first + 1;
}

/** The value of an attribute of a tag; empty where it has none. */
function attribute(tagText: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tagText);
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

interface Pieces {
  text: string;
  readonly links: string[];
  readonly images: string[];
}

function note(name: string, tagText: string, closing: boolean, pieces: Pieces): void {
  if (paragraphs.has(name)) pieces.text += '\n\n';
  else if (lines.has(name)) pieces.text += '\n';
  else if (name === 'td' || name === 'th') pieces.text += ' ';
  if (closing) return;
  const target = name === 'a' ? attribute(tagText, 'href') : name === 'iframe' ? attribute(tagText, 'src') : '';
  const image = name === 'img' ? attribute(tagText, 'src') : '';
  if (target !== '') pieces.links.push(target);
  if (image !== '') pieces.images.push(image);
}

/** The first place from `from` on where the contents of an element that is not shown end. */
function endOfSilent(html: string, name: string, from: number): number {
  const found = new RegExp(`</${name}\\b`, 'i').exec(html.slice(from));
  return found ? from + found.index : html.length;
}

const collapse = (text: string): string => decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));
const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** What begins with a `<` at `from` that opens no tag. */
function endOfComment(html: string, from: number): number {
  if (!html.startsWith('<!--', from)) return -1;
  const end = html.indexOf('-->', from + 4);
  return end < 0 ? html.length : end + 3;
}

/**
 * The text of a piece of HTML (a description, a caption): tags go, paragraphs and line breaks become line ends, character references
 * become characters. Nothing of it is run or shown: what is no tag is text. Takes plain text as well, whose line ends become spaces.
 */
export function plainText(html: string): PlainText {
  const pieces: Pieces = { text: '', links: [], images: [] };
  let from = 0;
  const last = html.lastIndexOf('>');
  for (let at = html.indexOf('<'); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
    const [, slash = '', written] = tag.exec(html.slice(at, at + 40)) ?? [];
    const end = written === undefined ? endOfComment(html, at) : endOfTag(html, at);
    if (end < 0) continue;
    pieces.text += collapse(html.slice(from, at));
    const name = (written ?? '').toLowerCase();
    note(name, html.slice(at, end), slash !== '', pieces);
    from = slash === '' && silent.has(name) ? endOfSilent(html, name, end) : end;
    at = from - 1;
  }
  const text = tidy(pieces.text + collapse(html.slice(from)));
  const { links, images } = pieces;
  return { text, links, images, hadMarkup: from > 0 || /&(#\w+|[a-zA-Z]\w*);/.test(html) };
}
