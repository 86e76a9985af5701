import { escapeXml } from '../render/escape-xml.js';
import type { Words } from '../render/quote-words.js';

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${escapeXml(value)}"`;

/** Addresses that a page may lead to; the model lets no others in, and this is the last gate. */
export const safeHref = (url: string | undefined): string | undefined =>
  url !== undefined && /^(https?|mailto):/i.test(url) ? url : undefined;

/** An element with an author's words, in their language and direction. */
export const printWords = (tag: string, { text, lang, dir }: Words, more = ''): string =>
  `<${tag}${more}${attribute('lang', lang === 'und' ? undefined : lang)} dir="${dir ?? 'auto'}">${escapeXml(text)}</${tag}>`;

/** Between parts of a line. */
export const DOT = ' · ';
