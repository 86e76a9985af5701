import { hasCapital, keyAt, wordAt, type Article } from './article.js';
import type { Candidate } from './find-time-expressions.js';
import { isWord } from './lexicon.js';
import { isMark } from './tokens.js';

/** «Joe Friday, 45,», «Jon Friday (1-3)», «Dale Friday, in his 20th season»: what is told of a person. */
export const isTold = (article: Article, to: number): boolean =>
  /^[,(]$/.test(keyAt(article, to)) &&
  ((/^\d\d?$/.test(keyAt(article, to + 1)) && /^[,–-]$/.test(keyAt(article, to + 2))) ||
    (isWord(article, to + 1, 'preposition') && isWord(article, to + 2, 'possessive')));

/** Where a name ends and what it does begins, or the other way round: «Friday said», «June's office». */
const acts = (article: Article, to: number): boolean =>
  isWord(article, to, 'say', 'past', 'future', 'to-be', 'apostrophe') || (isWord(article, to, 'comma') && isWord(article, to + 1, 'one'));

/** «Aunt June», «his brother Friday», but «the mayor Friday said». */
export const isTitled = (article: Article, at: number): boolean =>
  isWord(article, at - 1, 'person') && (hasCapital(article, at - 1) || !isWord(article, at - 2, 'the'));

/** «Judge Alicia Monday told», «“…,” said Friday.», «الدكتور سليمان الخميس»: a day or a month that can only be a surname. */
function isSurname(article: Article, at: number, opens: boolean): boolean {
  const { tokens, lexicon } = article;
  if (isTitled(article, at)) return true;
  const named = tokens[at - 1]?.kind === 'word' && lexicon.at(tokens, at - 1).length === 0 && isWord(article, at - 2, 'person');
  if (!lexicon.vocabulary.cased) return named && !tokens[at - 1]?.key.startsWith('ال');
  if (!hasCapital(article, at)) return false;
  const says = isWord(article, at + 1, 'say') && !hasCapital(article, at + 1);
  // «May, 67, who served»
  if (opens && isTold(article, at + 1)) return true;
  const isQuoted = isWord(article, at - 1, 'say') && isMark(tokens, at - 2, '”"') && isMark(tokens, at + 1, ',.');
  return isQuoted || (says && (opens || isMark(tokens, at - 1, '”"') || (named && hasCapital(article, at - 1))));
}

const surnames = new WeakMap<Article, ReadonlySet<string>>();

/** The days and months that are somebody's name in an article: a surname comes again without what tells it. */
function surnamesOf(article: Article): ReadonlySet<string> {
  let known = surnames.get(article);
  if (!known) {
    const starts = new Set(article.sentences.map(({ from }) => from));
    const named = article.tokens.filter(
      (_, at) => isWord(article, at, 'weekday', 'month', 'weakmonth', 'season') && isSurname(article, at, starts.has(at)),
    );
    surnames.set(article, (known = new Set(named.map(({ key }) => key))));
  }
  return known;
}

/** «Monday said», where an Alicia Monday has been told of. */
export function isKnownPerson(article: Article, { from, to, rule, meaning }: Candidate): boolean {
  if (to > from + 1 || !/^(weekday|month)$/.test(rule) || meaning.by !== undefined) return false;
  if (!surnamesOf(article).has(keyAt(article, from))) return false;
  const { cased, pastVerb } = article.lexicon.vocabulary;
  if (!cased) return isWord(article, from - 1, 'say', 'person') || isSurname(article, from, false);
  // «until May resigned»
  const governs = isWord(article, from - 1, 'until', 'since', 'before', 'after-only') && pastVerb.test(wordAt(article, to));
  const led = !governs && isWord(article, from - 1, 'month-cue', 'on', 'the');
  return (
    !led &&
    (governs ||
      acts(article, to) ||
      isSurname(article, from, false) ||
      (hasCapital(article, from - 1) && !isMark(article.tokens, from - 1, '.')))
  );
}
