import { hasWord, type Article, type TokenRun } from './article.js';
import type { Candidate } from './find-time-expressions.js';
import { isWord } from './lexicon.js';

/** «their teens and 20s», but «the 20s», «the '20s», «the 1970s and 80s»: two digits are years where the words around them say so. */
function hasBareDecade(article: Article, { from, to }: TokenRun): boolean {
  const { tokens, lexicon } = article;
  for (let index = from; lexicon.vocabulary.cased && index < to; index++) {
    if (tokens[index]?.kind !== 'digits' || tokens[index]?.key.length !== 2 || tokens[index + 1]?.key !== 's') continue;
    let lead = index - 1;
    while (isWord(article, lead, 'edge', 'dash', 'and', 'to', 'or', 's') || tokens[lead]?.key.length === 2) lead--;
    if (!isWord(article, lead, 'the', 'apostrophe') && tokens[lead]?.kind !== 'digits') return true;
  }
  return false;
}

/** «in her 20s», «في الثلاثينيات من عمره», «temperatures in the 60s»: how old somebody is, or how warm it is. */
export const isAge = (article: Article, { from, to, rule, meaning }: Candidate): boolean =>
  hasBareDecade(article, { from, to }) ||
  ((meaning.of ?? meaning).kind === 'decade' &&
    (isWord(article, isWord(article, from - 1, 'edge') ? from - 2 : from - 1, 'possessive') ||
      (isWord(article, to, 'min') && isWord(article, to + 1, 'possessive')) ||
      (rule === 'decade' && (meaning.year ?? 0) < 100 && hasWord(article, { from: from - 4, to: from }, '', 'measured')))) ||
  // «his 20th century for England»
  (rule === 'century' && isWord(article, from - 1, 'possessive')) ||
  // «البالغ من العمر 63 سنة»
  (rule === 'duration' && !article.lexicon.vocabulary.cased && isWord(article, from - 1, 'possessive'));
