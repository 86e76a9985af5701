import type { DatasetMedia, DatasetQuote } from '../model/dataset.js';
import { filled, leftovers, type Draft, type DraftEvent } from './draft.js';
import { plainText } from './plain-text.js';
import { isObject, objectOf, textOf } from './read-json.js';
import { mediaUrl, webUrl } from './web-url.js';

const known = ['url', 'caption', 'credit', 'alt'];

/** A blockquote in place of an address: words that somebody said, not what the event stands on. */
function readBlockquote(html: string): DatasetQuote | undefined {
  const [whole = ''] = /<blockquote[^]*?(?:<\/blockquote>|$)/i.exec(html) ?? [];
  const [cite = ''] = /<cite[^]*?(?:<\/cite>|$)/i.exec(whole) ?? [];
  const exact = plainText(whole.replace(cite, '')).text;
  return exact === '' ? undefined : filled<DatasetQuote>({ exact, speaker: plainText(cite).text, stance: 'mentions' });
}

/** Adds what a slide shows beside its text (`media`): a picture, a film, a page, a frame, or a quotation. */
export function addMedia(event: DraftEvent, value: unknown, path: string, draft: Draft): void {
  if (!isObject(value)) return;
  const url = textOf(value['url']);
  const [, frame = ''] = /^\s*<iframe[^>]*\ssrc\s*=\s*["']([^"']*)/i.exec(url) ?? [];
  const address = mediaUrl(frame === '' ? url : frame);
  const caption = draft.words(textOf(value['caption']), `${path}/caption`, event);
  const credit = draft.words(textOf(value['credit']), `${path}/credit`, event);
  if (address !== undefined) {
    const media: DatasetMedia = {
      url: address,
      alt: draft.words(textOf(value['alt']), `${path}/alt`),
      caption,
      credit,
      ...leftovers('timelinejs', value, known),
    };
    event.media = [filled(media), ...(event.media ?? [])];
    return;
  }
  const quote = /^\s*<blockquote/i.test(url) ? readBlockquote(url) : undefined;
  if (quote) {
    draft.words(url, `${path}/url`, event);
    event.quotes = [filled({ ...quote, source: creditedSource(value['credit'], draft) })];
  } else if (url !== '' || caption !== '' || credit !== '')
    draft.changed(path, 'media without an address of its own is kept as x-timelinejs, and not shown');
  const rest = leftovers('timelinejs', { media: filled(quote ? { ...value, url: '' } : value) }, []);
  Object.assign(event, mergeExtension(event, rest));
}

/** Whom a quotation is credited to: the words, and the page that they link to. */
function creditedSource(credit: unknown, draft: Draft): string | undefined {
  const { text, links } = plainText(textOf(credit));
  const url = webUrl(links[0] ?? '');
  return text === '' && url === undefined
    ? undefined
    : draft.source({ title: text, url: url?.startsWith('mailto:') === true ? undefined : url });
}

function mergeExtension(event: DraftEvent, more: ReturnType<typeof leftovers>): ReturnType<typeof leftovers> {
  const own = event['x-timelinejs'];
  const added = more['x-timelinejs'];
  return isObject(added) ? { 'x-timelinejs': { ...objectOf(own), ...added } } : {};
}
