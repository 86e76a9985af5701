import { bisect } from './bisect.js';
import { foldInSteps, foldText, type FoldedText } from './fold.js';
import { runThrough } from './run-through.js';
import type { Quote } from './timeline.js';

/** Of a quote, what it is found by: W3C TextQuoteSelector and TextPositionSelector (code points). */
export type QuoteSelector = Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** The words stand in the source as they are; or they do when vowel marks, letter forms, digits, quotation marks and spacing are set aside; or not. */
export type QuoteVerdict = 'verbatim' | 'verbatim-but-for-marks' | 'not-found';

/** Where a quote stands in its source. */
export interface FoundQuote {
  readonly verdict: Exclude<QuoteVerdict, 'not-found'>;
  /** Unicode code points; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same place in UTF-16 units, as JavaScript and the DOM count. */
  readonly startUnit: number;
  readonly endUnit: number;
}

/** Finds quotes in one source text. */
export type QuoteFinder = (quote: QuoteSelector) => FoundQuote | { readonly verdict: 'not-found' };

/** Makes a finder for a source; it folds the text once, and only if some quote needs it. */
export function createQuoteFinder(text: string): QuoteFinder {
  const find = createSteppedFinder(text);
  return (quote) => runThrough(find(quote));
}

/** Like `createQuoteFinder`, for a page that must not stand still: the finder rests every few ms while it folds a long text. */
export function createSteppedFinder(text: string): (quote: QuoteSelector) => Generator<undefined, ReturnType<QuoteFinder>> {
  let folded: FoldedText | undefined;
  const places = countPlaces(text);
  return function* (quote) {
    const found = findVerbatim(text, places, quote);
    if (found !== undefined) return found;
    folded ??= yield* foldInSteps(text);
    return findFolded(text, folded, places, quote) ?? { verdict: 'not-found' };
  };
}

/** Finds one quote; for several in one source make a finder. Nothing looser than folding is accepted: half-right evidence is none. */
export const findQuote = (text: string, quote: QuoteSelector): ReturnType<QuoteFinder> => createQuoteFinder(text)(quote);

function findVerbatim(text: string, places: Places, quote: QuoteSelector): FoundQuote | undefined {
  const { exact, prefix = '', suffix = '' } = quote;
  const hint = places.unitAt(quote.start ?? 0);
  const at = mostLikely({ text, needle: exact, prefix, suffix, hint, accepts: (start) => !isMarked(text, start + exact.length) });
  return at === undefined ? undefined : place('verbatim', places, at, at + exact.length);
}

function findFolded(text: string, folded: FoldedText, places: Places, quote: QuoteSelector): FoundQuote | undefined {
  const needle = foldText(quote.exact).trim();
  const { origins } = folded;
  const within = (at: number): boolean => origins[at] === origins[at - 1];
  const at = mostLikely({
    text: folded.text,
    needle,
    prefix: foldText(quote.prefix ?? '').trimStart(),
    suffix: foldText(quote.suffix ?? '').trimEnd(),
    hint: quote.start ?? 0,
    accepts: (start) => !within(start) && !within(start + needle.length) && !isMarked(folded.text, start + needle.length),
  });
  if (at === undefined) return undefined;
  return place('verbatim-but-for-marks', places, origins[at] ?? 0, origins[at + needle.length] ?? text.length);
}

/** Whether a mark follows that belongs to the letter before: words that end there leave out a part of a letter. */
const isMarked = (text: string, at: number): boolean => /^\p{M}/u.test(text.slice(at, at + 2));

interface Search {
  readonly text: string;
  readonly needle: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number;
  readonly accepts: (start: number) => boolean;
}

/** The occurrence whose surroundings agree most with prefix and suffix; among equals the one nearest to the hint. */
function mostLikely({ text, needle, prefix, suffix, hint, accepts }: Search): number | undefined {
  let best: number | undefined;
  let most = -1;
  const agreementAt = (at: number): number => sameBefore(text, at, prefix) + sameAfter(text, at + needle.length, suffix);
  if (needle === '') return undefined;
  if (text.startsWith(needle, hint) && accepts(hint) && agreementAt(hint) === prefix.length + suffix.length) return hint;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!accepts(at)) continue;
    const agreement = agreementAt(at);
    if (agreement < most || (agreement === most && best !== undefined && Math.abs(at - hint) >= Math.abs(best - hint))) continue;
    best = at;
    most = agreement;
  }
  return best;
}

function sameBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count++;
  return count;
}

/** Code points and UTF-16 units of one text, each from the other. */
interface Places {
  readonly unitAt: (codePoint: number) => number;
  readonly codePointAt: (unit: number) => number;
}

/** Counts once for a text, as sources may be long and their quotes many. */
function countPlaces(text: string): Places {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  /** How many surrogate pairs begin before a place, which counts each of those pairs as `units`. */
  const pairsBefore = (place: number, units: 1 | 2): number => bisect(pairs.length, (at) => pairs[at]! - (2 - units) * at < place);
  return {
    unitAt: (codePoint) => Math.min(codePoint + pairsBefore(codePoint, 1), text.length),
    codePointAt: (unit) => unit - pairsBefore(unit, 2),
  };
}

const place = (verdict: FoundQuote['verdict'], { codePointAt }: Places, startUnit: number, endUnit: number): FoundQuote => ({
  verdict,
  start: codePointAt(startUnit),
  end: codePointAt(endUnit),
  startUnit,
  endUnit,
});
