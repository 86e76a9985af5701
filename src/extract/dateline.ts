import type { Article } from './article.js';
import { isDash, isMark } from './tokens.js';

/** A dateline has no more tokens than this. */
const LONGEST = 16;

/**
 * The token after a dateline that begins at one, else that one: «LONDON, Sept 12 (Reuters) -» tells where and when it was written, not what
 * happened. It opens a block, has names and numbers only, and a place in capitals or an agency in brackets.
 */
export function afterDateline({ text, tokens, lexicon }: Article, from: number): number {
  if (tokens[from]?.gap !== 'block' || tokens[from].kind !== 'word') return from;
  const { cased } = lexicon.vocabulary;
  let bracketed = false;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'block')) return from;
    if (at > from && isDash(tokens, at))
      return bracketed || (cased && /^\p{Lu}{3}/u.test(text.slice(tokens[from].start, tokens[from].end))) ? at + 1 : from;
    bracketed ||= isMark(tokens, at, '(');
    if (cased && token.kind === 'word' && !/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) return from;
  }
  return from;
}
