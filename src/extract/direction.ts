import { isWord, reach, type Article } from './article.js';
import type { Sentence } from './sentences.js';

/** What a word tells about when the things of its clause happen. */
type Cue = 'past' | 'future' | undefined;

const stop = /^[;؛:]$/;
const comma = /^[,،]$/;

/** The Arabic future is written onto the verb: سيعقد, وستنطلق. The vocabulary lists the nouns that begin alike. */
const futureVerb = /^[وف]?س[يتنا]\p{L}{3,}$/u;

function cueAt(article: Article, index: number): Cue {
  if (isWord(article, index, 'future')) return 'future';
  const key = article.tokens[index]?.key ?? '';
  if (
    article.lexicon.vocabulary.lang === 'ar' &&
    futureVerb.test(key) &&
    !isWord(article, index, 'not-future') &&
    !isWord(article, index, 'num')
  )
    return 'future';
  return isWord(article, index, 'past', 'say') ? 'past' : undefined;
}

/** The nearest cue before an expression in its clause; a relative pronoun ends the search, as what it leads is a clause of its own. */
function cueBefore(article: Article, sentence: Sentence, from: number): Cue {
  const quoted = article.quoted[from];
  for (let index = from - 1; index >= Math.max(sentence.from, from - reach); index--) {
    if (article.quoted[index] !== quoted) continue;
    if (stop.test(article.tokens[index]?.key ?? '')) return undefined;
    const cue = cueAt(article, index);
    if (cue !== undefined) return cue;
    if (isWord(article, index, 'relative')) return undefined;
  }
  return undefined;
}

/** The nearest cue after it, up to what is said or a further clause. */
function cueAfter(article: Article, sentence: Sentence, to: number): Cue {
  const quoted = article.quoted[to - 1];
  for (let index = to; index < Math.min(sentence.to, to + reach); index++) {
    const key = article.tokens[index]?.key ?? '';
    if (stop.test(key) || isWord(article, index, 'that', 'relative') || (comma.test(key) && index > to)) return undefined;
    if (article.quoted[index] !== quoted) continue;
    const cue = cueAt(article, index);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/**
 * Whether what an expression dates lies ahead of the article or behind it, by the words around it: a verb in the future, «expected»,
 * «planned». News tells what has happened, so it lies behind where nothing else is said.
 */
export const directionOf = (
  article: Article,
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): 'past' | 'future' =>
  cueBefore(article, sentence, from) ?? cueAfter(article, sentence, to) ?? (isWord(article, from - 1, 'until') ? 'future' : 'past');

/** Whether a verb before the expression tells what has happened; in English any small word in -ed is taken for one. */
export function isRetold(article: Article, sentence: Sentence, from: number): boolean {
  const { text, tokens, lexicon } = article;
  for (let index = from - 1; index >= Math.max(sentence.from, from - reach); index--) {
    const cue = cueAt(article, index);
    if (cue === 'future') return false;
    const participle = lexicon.vocabulary.cased && /^\p{Ll}{3,}ed$/u.test(text.slice(tokens[index]?.start, tokens[index]?.end));
    if (participle || cue === 'past') return true;
  }
  return cueAfter(article, sentence, from) === 'past';
}

/** Whether the words around an expression tell that something was cancelled or put off. */
export function isCalledOff(article: Article, sentence: Sentence, from: number): boolean {
  const last = Math.min(sentence.to, from + reach);
  for (let index = Math.max(sentence.from, from - reach); index < last; index++) if (isWord(article, index, 'cancel')) return true;
  return false;
}
