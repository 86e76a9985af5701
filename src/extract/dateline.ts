import type { Article } from './article.js';
import { isWord } from './lexicon.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { isDash, isMark } from './tokens.js';

/** A dateline has no more tokens than this. */
const LONGEST = 16;

/** A line that only dates the article has no more words than this beside the date: «Published», «Port of Spain». */
const MOST_WORDS = 4;

/**
 * The token after a dateline that begins at one, else that one: «LONDON, Sept 12 (Reuters) -», «عدن، الثلاثاء 20 يناير 2026 –» tell where and
 * when it was written, not what happened. It opens a block, has names and numbers only, and a place in capitals, an agency in brackets, or a
 * place that a comma parts from a date with its year.
 */
export function afterDateline(article: Article, from: number): number {
  const { text, tokens, lexicon } = article;
  if (tokens[from]?.gap !== 'block' || tokens[from].kind !== 'word' || isWord(article, from, 'in', 'on')) return from;
  const { cased } = lexicon.vocabulary;
  const isPlace = cased && /^\p{Lu}{3}/u.test(text.slice(tokens[from].start, tokens[from].end));
  let bracketed = false;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'block')) return from;
    if (at > from && isDash(tokens, at)) return bracketed || isPlace || endsPlaceAndYear(tokens, from, at) ? at + 1 : from;
    // «NEW DELHI, Aug 3 (PTI) The court …»
    if (isPlace && bracketed && isMark(tokens, at, ')') && tokens[at + 1]?.kind === 'word') return at + 1;
    bracketed ||= isMark(tokens, at, '(/');
    if (cased && token.kind === 'word' && !/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) return from;
  }
  return from;
}

/** «عدن، … 2026», «الخرطوم 25 مارس 2026»: a place of one word or two, a comma or a day, and a year in the end. */
const endsPlaceAndYear = (tokens: Article['tokens'], from: number, to: number): boolean =>
  /^\d{4}$/.test(tokens[to - 1]?.key ?? '') &&
  tokens[to + 1]?.kind === 'word' &&
  [from + 1, from + 2].some((at) => isMark(tokens, at, ',،') || tokens[at]?.kind === 'digits');

/**
 * Whether a block does no more than date the article: «Published 20 January 2026», «عدن - الثلاثاء 20 يناير 2026». It is a day beside that of
 * publication (`published`, days since 1970-01-01), behind a few words at most, and no sentence.
 */
export function isDateOnly(
  { tokens }: Article,
  { from, to, sentence, anchor, resolution }: PlacedExpression,
  published: number = Infinity,
): boolean {
  if (anchor !== 'absolute' || !resolution || Math.abs(resolution.first - published) > 1 || resolution.last > resolution.first)
    return false;
  const isBlock = tokens[sentence.from]?.gap === 'block' && (tokens[to]?.gap ?? 'block') === 'block';
  return isBlock && tokens.slice(sentence.from, from).filter(({ kind }) => kind === 'word').length <= MOST_WORDS;
}
