import { keyAt, type Article, type TokenRun } from './article.js';
import { isWord } from './lexicon.js';
import { leadsToThat } from './clause.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { isDash, isMark } from './tokens.js';

/** Marks that no noun phrase goes over. */
export const stop = ',،;؛:«»“”".!?؟…—–';

/** Whether no noun phrase goes over a token; «Dr. …» goes on, «Arden Inc. (ARD)», «D-Calif.,». */
function isStop(article: Article, index: number): boolean {
  const { gap, key = '' } = article.tokens[index + 1] ?? {};
  const goesOn = gap === 'none' || (gap === 'space' && isWord(article, index - 1, 'abbreviation'));
  return isMark(article.tokens, index, stop) && !(goesOn && isMark(article.tokens, index, '.') && /^[\p{L},(]/u.test(key));
}

/** Whether a token is part of a time; «annual» may be part of a name. */
export const inside = (expressions: readonly PlacedExpression[], index: number): boolean =>
  expressions.some(({ from, to, type }) => from <= index && index < to && type !== 'SET');

/** The noun phrase that begins at a token: up to a mark, a preposition, «that», a verb of saying, or a date. */
export function phraseAfter(article: Article, from: number, limit: number, expressions: readonly PlacedExpression[]): TokenRun {
  const arabic = article.lexicon.vocabulary.article !== '';
  let to = from;
  while (
    to < limit &&
    !isStop(article, to) &&
    !inside(expressions, to) &&
    // «سيدي ولد أحمد»: a name, nobody is born
    (!isWord(article, to, 'that', 'relative', 'say', ...(arabic ? ['past'] : [])) || (to > from && isWord(article, to, 'name-part')))
  ) {
    const named = isWord(article, to, 'name-preposition');
    // «قال والي الجهة»: a governor, no «and to»
    const titled = to === from && isWord(article, to, 'title-noun');
    const leads = isWord(article, to, 'preposition', 'according') && !(!arabic && keyAt(article, to) === 'and') && !titled;
    const placed = !arabic && keyAt(article, to) === 'in' && to > from;
    if (
      leads &&
      !named &&
      !placed &&
      !(arabic && isWord(article, to, 'in') && to > from && isWord(article, from - 1, 'say', 'according', 'report-noun') && limit - to <= 4)
    )
      break;
    // للجزيرة: the one who is spoken to
    if (arabic && to > from && /^ل(?:$|ل|\p{L}{3,})/u.test(keyAt(article, to)) && !isWord(article, to, 'title-noun')) break;
    to++;
  }
  return { from, to };
}

/**
 * The subject before a verb: back to a mark or a conjunction; over an apposition («Jenny Town, director of …, told») and a date («Trump
 * on Friday said»).
 */
function subjectBefore(article: Article, verb: number, floor: number, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  let to = verb;
  while (to > floor && isWord(article, to - 1, 'auxiliary')) to--;
  let day = to;
  while (day > floor && inside(expressions, day - 1)) day--;
  if (day < to && isWord(article, day - 1, 'on')) to = day - 1;
  if (isStop(article, to - 1)) {
    const close = to - 1;
    let open = close - 1;
    while (open > floor && !isStop(article, open)) open--;
    if (!isWord(article, close, 'comma') || !isWord(article, open, 'comma')) return undefined;
    to = open;
  }
  let from = to;
  while (
    from > floor &&
    !isStop(article, from - 1) &&
    !isDash(article.tokens, from - 1) &&
    !inside(expressions, from - 1) &&
    !isWord(article, from - 1, 'that', 'relative', 'say')
  ) {
    if (isWord(article, from - 1, 'and') && from - 1 > floor && isWord(article, from - 2, 'say', 'past')) break;
    from--;
  }
  // «The governor, in a statement by his aide, Mary Bell, said»
  if (isWord(article, from, 'in') && isWord(article, from - 1, 'comma') && from - 1 > floor)
    return subjectBefore(article, from - 1, floor, expressions);
  return trimSubject(article, from, to);
}

/** «The executive defended the levy, …, and said», «Its author, Dieter Maas, disputes it and said»: who does what the sentence begins with. */
function subjectShared(article: Article, verb: number, { from }: TokenRun): TokenRun | undefined {
  let apposed: number | undefined;
  for (let index = from; index < verb; index++) {
    if (isWord(article, index, 'past', 'say', 'deny', 'dispute') || article.lexicon.vocabulary.pastVerb.test(keyAt(article, index)))
      return trimSubject(article, from, apposed ?? index);
    if (!isMark(article.tokens, index, stop)) continue;
    if (!isWord(article, index, 'comma') || isWord(article, from, 'preposition')) return undefined;
    apposed ??= index;
  }
  return undefined;
}

function trimSubject(article: Article, from: number, to: number): TokenRun | undefined {
  let start = from;
  while (start < to && isWord(article, start, 'preposition', 'and', 'comma')) start++;
  return start >= to || isWord(article, start, 'pronoun') || to - start > 14 ? undefined : { from: start, to };
}

/** «كانت النيابة العامة قد اتهمت المدير», «وكان البرلمان أقر»: who it is stands between «had» and its verb, or is not said there at all. */
function subjectBetween(article: Article, verb: number, { from }: TokenRun): TokenRun | undefined {
  const to = isWord(article, verb - 1, 'auxiliary') ? verb - 1 : verb;
  for (let index = to - 1; index >= Math.max(from, to - 7) && !isMark(article.tokens, index, stop); index--) {
    if (isWord(article, index, 'was')) return { from: index + 1, to };
    if (isWord(article, index, 'preposition', 'relative', 'that', 'say', 'past')) return undefined;
  }
  return undefined;
}

/** Whether a verb goes on with «and»: who said or did what stands before it says this too. */
export const isJoined = (article: Article, verb: number): boolean =>
  isWord(article, verb - 1, 'and') ||
  article.lexicon.at(article.tokens, verb).some(({ category, clitic }) => category === 'say' && clitic > 0);

/** «نفى محاميه التهم وقال إن»: who says it stands after the verb before, and what he denies after him. */
function subjectCarried(
  article: Article,
  verb: number,
  { from }: TokenRun,
  expressions: readonly PlacedExpression[],
): TokenRun | undefined {
  for (let index = verb - 1; isJoined(article, verb) && index >= from; index--) {
    if (article.quoted[index] === true || !isWord(article, index, 'deny', 'say')) continue;
    const phrase = phraseAfter(article, index + 1, verb, expressions);
    const start = phrase.from;
    let { to } = phrase;
    while (to > start && isWord(article, to - 1, 'preposition')) to--;
    if (isWord(article, index, 'deny') && to - start > 1 && !isWord(article, to, 'that')) to--;
    return to === start || isWord(article, start, 'pronoun') ? undefined : { from: start, to };
  }
  return undefined;
}

/** «محاميه، فريد سالم، قال إن», but «في المدينة قال إن»: who it is stands first, without a preposition. */
function subjectFirst(article: Article, verb: number, { from }: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  const before = subjectBefore(article, verb, from, expressions);
  return before && !isWord(article, before.from - 1, 'preposition') ? before : undefined;
}

/** «أكدت "بيرسون" في بيان أنها»: a name in quotation marks, where «that» goes on. */
function subjectNamed(article: Article, verb: number): TokenRun | undefined {
  const from = verb + 2;
  let to = from;
  while (to < from + 5 && !isMark(article.tokens, to, stop)) to++;
  return isMark(article.tokens, from - 1, '«"“') && isMark(article.tokens, to, '»"”') && leadsToThat(article, to)
    ? { from, to }
    : undefined;
}

/** Whom it comes from («عن مسؤول»), after a verb that passes it on. */
function phraseOf(article: Article, verb: number, { to }: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  for (let index = verb + 1; index < Math.min(to, verb + 10) && !isMark(article.tokens, index, '،؛:.'); index++) {
    if (!isWord(article, index, 'told-by')) continue;
    const phrase = phraseAfter(article, index + 1, to, expressions);
    return phrase.to > phrase.from ? phrase : undefined;
  }
  return undefined;
}

/** Who says what a verb of saying leads on to. */
export function subjectOf(article: Article, verb: number, run: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  if (article.lexicon.vocabulary.article === '') {
    const before = /^(?:and|but)$/.test(keyAt(article, verb - 1))
      ? subjectShared(article, verb, run)
      : subjectBefore(article, verb, run.from, expressions);
    if (before) return before;
    const after = phraseAfter(article, verb + 1, run.to, expressions);
    const inverted =
      isMark(article.tokens, verb - 1, ',”"’?!') && after.to > after.from && !isWord(article, after.from, 'pronoun', 'title-noun');
    return inverted ? after : undefined;
  }
  // «نقلت القناة عن مسؤول»: she passes on what he says
  const source = isWord(article, verb, 'passes-on') ? phraseOf(article, verb, run, expressions) : undefined;
  if (source) return source;
  const fronted = subjectBetween(article, verb, run);
  if (fronted) return fronted.from < fronted.to ? fronted : undefined;
  // «قال لي المهندس»
  const phrase = phraseAfter(article, verb + (isWord(article, verb + 1, 'addressee') ? 2 : 1), run.to, expressions);
  // «أخبر كيم وزير الخارجية»: a title after the first name begins the one who is told
  let to = phrase.from + 1;
  while (to < phrase.to && !(isWord(article, to, 'title-noun') && isWord(article, verb, 'addresses'))) to++;
  // «توقع 12 من 19 عضواً»: a number is nobody's name
  const isNumber = phrase.to === phrase.from + 1 && article.tokens[phrase.from]?.kind === 'digits';
  if (phrase.to === phrase.from)
    return (
      subjectCarried(article, verb, run, expressions) ??
      subjectNamed(article, verb) ??
      // «محاميه، فريد سالم، قال إن»
      (isWord(article, verb + 1, 'that') && !isJoined(article, verb) ? subjectFirst(article, verb, run, expressions) : undefined)
    );
  return isNumber || isWord(article, phrase.from, 'pronoun') || /^ل(?:ل|$)/.test(keyAt(article, phrase.from))
    ? undefined
    : { from: phrase.from, to: Math.min(to, phrase.to) };
}
