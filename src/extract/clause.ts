import { hasCapital, keyAt, reach, type Article, type TokenRun } from './article.js';
import { isWord } from './lexicon.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { isMark } from './tokens.js';

/** The part of a sentence that an event stands on, and how it hangs in it. */
export interface Clause extends TokenRun {
  /** `relative`: taken for granted by the one who tells it («the treaty that they signed last year»); `noun`: a thing planned. */
  readonly kind: 'sentence' | 'relative' | 'noun';
}

const boundary = ',،;؛:«»“”"()';

/** The first token of the noun phrase that ends before a token: words with the article, and the one they hang on. */
function nounBefore(article: Article, to: number, floor: number): number {
  const { article: definite, clitics } = article.lexicon.vocabulary;
  let from = to;
  while (from > floor && !isMark(article.tokens, from - 1, boundary) && to - from < 6) {
    from--;
    const word = keyAt(article, from);
    if (definite === '') {
      if (isWord(article, from, 'determiner')) break;
    } else {
      if (!word.startsWith(definite) && !word.startsWith('لل')) break;
      if (clitics.some((clitic) => word.startsWith(clitic + definite))) break;
    }
  }
  return from < to && isWord(article, from, 'that') ? from + 1 : from;
}

/** «معاهدة … التي وقّعها الجانبان العام الماضي»: from the noun before a relative pronoun to the end of the expression. */
function relativeClause(article: Article, { from, to, sentence }: PlacedExpression): Clause | undefined {
  for (let index = from - 1; index > sentence.from && from - index < 14; index--) {
    if (isMark(article.tokens, index, boundary)) return undefined;
    if (isWord(article, index, 'relative')) {
      const after = isWord(article, to, 'that') || index === from - 1;
      return after ? undefined : { from: nounBefore(article, index, sentence.from), to, kind: 'relative' };
    }
  }
  return undefined;
}

/** «the role South Korea played in 2018»: a noun, then a subject and its verb without a pronoun between them. */
function bareRelative(article: Article, { from, to, sentence }: PlacedExpression): Clause | undefined {
  if (article.lexicon.vocabulary.article !== '') return undefined;
  let verb = from - 1;
  if (isWord(article, verb, 'preposition')) verb--;
  if (verb - 3 < sentence.from || !(isWord(article, verb, 'past') || keyAt(article, verb).endsWith('ed')) || isWord(article, verb, 'say'))
    return undefined;
  let subject = verb - 1;
  if (hasCapital(article, subject)) while (subject - 1 > sentence.from && hasCapital(article, subject - 1)) subject--;
  else {
    while (subject > sentence.from && verb - subject < 4 && !isWord(article, subject, 'determiner')) subject--;
    if (!isWord(article, subject, 'determiner')) return undefined;
  }
  const noun = subject - 1;
  const common =
    article.tokens[noun]?.kind === 'word' &&
    !hasCapital(article, noun) &&
    !isWord(article, noun, 'preposition', 'that', 'relative', 'past', 'say', 'and', 'link', 'pronoun');
  if (!common || noun < sentence.from) return undefined;
  const head = nounBefore(article, subject, sentence.from);
  return isWord(article, head, 'determiner') && head < noun ? { from: head, to, kind: 'relative' } : undefined;
}

/** «قمته المقررة مع بوتين يوم الجمعة», «his planned summit with Putin on Friday»: a noun that is called planned, up to its date. */
function plannedNoun(article: Article, { from, to, sentence, direction }: PlacedExpression): Clause | undefined {
  if (direction !== 'future') return undefined;
  for (let index = from - 1; index > sentence.from && from - index < 9; index--) {
    if (isMark(article.tokens, index, boundary)) return undefined;
    if (isWord(article, index, 'planned-adjective')) {
      if (article.lexicon.vocabulary.article === '')
        return isWord(article, index - 1, 'determiner') ? { from: index - 1, to, kind: 'noun' } : undefined;
      const verbal = isWord(article, index - 1, 'min', 'past') || isWord(article, index + 1, 'that');
      const head = nounBefore(article, index, sentence.from);
      // the subject or object of a verb is not a clause of its own
      const hangs = isWord(article, head - 1, 'preposition') || /^[بل]\p{L}{3}/u.test(keyAt(article, head));
      return verbal || !hangs ? undefined : { from: head, to, kind: 'noun' };
    }
  }
  return undefined;
}

/** Where the sentence is cut between two dated expressions: at the last semicolon, comma or conjunction between them. */
export function cutBetween(article: Article, left: PlacedExpression, right: PlacedExpression): number | undefined {
  for (const marks of [';؛', ',،;؛'])
    for (let index = right.from - 1; index >= left.to; index--) if (isMark(article.tokens, index, marks)) return index + 1;
  for (let index = right.from; index > left.to; index--)
    if (isWord(article, index, 'and') || /^و\p{L}{3,}/u.test(keyAt(article, index))) return index;
  return undefined;
}

/** The share of a sentence that belongs to one of several expressions that it dates by. */
function share(article: Article, expression: PlacedExpression, dated: readonly PlacedExpression[]): Clause {
  const { sentence } = expression;
  const place = dated.indexOf(expression);
  const [before, after] = [dated[place - 1], dated[place + 1]];
  const from = before && cutBetween(article, before, expression);
  const to = after && cutBetween(article, expression, after);
  // a «sentence» of thousands of words is a list or a table: cut it down to what is near
  const [first, last] = [Math.max(sentence.from, expression.from - 2 * reach), Math.min(sentence.to, expression.to + 2 * reach)];
  return { from: Math.max(from ?? first, first), to: Math.min(to ?? last, last), kind: 'sentence' };
}

/**
 * The smallest clause that holds a dated expression: a relative clause with its noun, a planned thing, or the sentence, shared out
 * where it has several dates. `dated` are the dated expressions of the sentence that stand in no clause of their own.
 */
export const clauseOf = (article: Article, expression: PlacedExpression, dated: readonly PlacedExpression[]): Clause =>
  ownClause(article, expression) ?? share(article, expression, dated);

/** A relative clause or planned noun of its own, if the expression stands in one. */
export const ownClause = (article: Article, expression: PlacedExpression): Clause | undefined =>
  plannedNoun(article, expression) ?? relativeClause(article, expression) ?? bareRelative(article, expression);

/** Whether «that» follows a verb closely; a name in between may be in quotation marks, an age between commas. */
export function leadsToThat(article: Article, verb: number): boolean {
  for (let index = verb + 1; index < verb + 12 && !isMark(article.tokens, index, ';؛:.!?؟'); index++)
    if (isWord(article, index, 'that')) return true;
  return false;
}
