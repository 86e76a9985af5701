import type { Quote } from './timeline.js';

/** A quote longer than this is sent as its first and last words (P11), in UTF-16 units. */
const LONG = 100;
const WORDS = 5;
const OMISSION = /\s*(?:[[(]\s*(?:…|\.{3})\s*[\])]|…|\.{3})\s*/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The parts of a quote that a link to it is made from. */
export type Linkable = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/**
 * The address that opens a source at the quoted words, by a URL text fragment (`#:~:text=`). A fragment that the address has stays in
 * front of it; a directive that it has gives way. Words left out with an ellipsis cannot be matched, so the longest piece stands for all.
 */
export function textFragmentUrl(url: string, quote: Linkable): string {
  const text = fragmentText(quote);
  if (text === '' || !/^https?:/i.test(url)) return url;
  const [address = ''] = url.split(':~:', 1);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

function fragmentText(quote: Linkable): string {
  const piece = wholeWords(quote)
    .split(OMISSION)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .trim();
  const words = [...piece.matchAll(/\S+/g)];
  const [head, tail] = [words[WORDS - 1], words.at(-WORDS)];
  if (piece.length <= LONG || words.length <= 2 * WORDS || !head || !tail) return encode(piece);
  return `${encode(piece.slice(0, head.index + head[0].length))},${encode(piece.slice(tail.index))}`;
}

/** A fragment that begins or ends inside a word matches nothing (§2.2): drops the half words. */
function wholeWords({ exact, prefix = '', suffix = '' }: Linkable): string {
  const touches = (before: string, after: string): boolean => LETTER.test([...before].at(-1) ?? '') && LETTER.test([...after][0] ?? '');
  const from = touches(prefix, exact) ? exact.replace(/^\S+/, '') : exact;
  return touches(exact, suffix) ? from.replace(/\S+$/, '') : from;
}

/** Also `-`, which `encodeURIComponent` leaves and the fragment directive means something by; half a surrogate pair cannot be sent. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
