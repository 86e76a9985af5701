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
  const [frame] = url.startsWith('<iframe') ? plainText(url).links : [];
  const address = mediaUrl(frame ?? url);
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
  const media = filled(quote ? { ...value, url: '' } : value);
  Object.assign(event, leftovers('timelinejs', { ...objectOf(event['x-timelinejs']), media }));
}

/** Whom a quotation is credited to: the words, and the page that they link to. */
function creditedSource(credit: unknown, draft: Draft): string | undefined {
  const { text, links } = plainText(textOf(credit));
  return draft.source({ title: text, url: webUrl(links[0] ?? '') });
}
