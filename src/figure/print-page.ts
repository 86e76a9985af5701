import { wordingFor } from '../model/wording.js';
import { escapeXml } from '../render/escape-xml.js';
import type { Figure } from './compose-figure.js';
import { attribute, safeHref } from './html-text.js';

/** What a whole page says of itself to those who link to it. */
export interface PageOptions {
  /** Where the page will stand, for `canonical` and Open Graph. */
  readonly url?: string | undefined;
  /** Address of a picture for cards in social media: `renderSvg` at 1200 × 630, made a PNG. */
  readonly image?: string | undefined;
  /** Address of the library's bundle; loaded with `element`. */
  readonly script?: string | undefined;
  /** Whether the page has its events, quotes and sources as schema.org's linked data (JSON-LD); yes by default. */
  readonly structuredData?: boolean | undefined;
}

/** A whole page around a figure, with what search engines and social media read of it. */
export function printPage(
  figure: Figure,
  options: PageOptions & { readonly element?: boolean | undefined },
  { body, head }: { readonly body: string; readonly head: string },
): string {
  const { speech, title, direction, timeline, summary } = figure;
  const { url, image, script } = options;
  const name = title?.text ?? speech.messages.region;
  const description = wordingFor(timeline.description, speech.locale)?.text ?? summary;
  const meta = (key: 'name' | 'property', value: string, content: string | undefined): string[] =>
    content === undefined ? [] : [`<meta ${key}="${value}"${attribute('content', content)}/>`];
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(speech.locale)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width"/>',
    `<title>${escapeXml(name)}</title>`,
    ...meta('name', 'description', description),
    ...meta('property', 'og:type', 'article'),
    ...meta('property', 'og:title', name),
    ...meta('property', 'og:description', description),
    ...meta('property', 'og:locale', new Intl.Locale(speech.locale).toString().replaceAll('-', '_')),
    ...meta('property', 'og:url', safeHref(url)),
    ...meta('property', 'og:image', safeHref(image)),
    ...meta('name', 'twitter:card', safeHref(image) && 'summary_large_image'),
    ...(safeHref(url) ? [`<link rel="canonical"${attribute('href', url)}/>`] : []),
    `${head}${options.element && script ? `<script type="module"${attribute('src', script)}></script>\n` : ''}</head>`,
    '<body>',
    body,
    '</body>',
    '</html>\n',
  ].join('\n');
}
