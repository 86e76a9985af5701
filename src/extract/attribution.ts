import { isWord, type Article, type TokenRun } from './article.js';
import { leadsToThat } from './clause.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { isDash, isMark } from './tokens.js';
import { SAYING } from './vocabulary.js';

const stop = ',،;؛:«»“”".!?؟…—–';
const key = ({ tokens }: Article, index: number): string => tokens[index]?.key ?? '';

/** Whether a token is part of a time; «annual» may be part of a name. */
const inside = (expressions: readonly PlacedExpression[], index: number): boolean =>
  expressions.some(({ from, to, type }) => from <= index && index < to && type !== 'SET');

/** The noun phrase that begins at a token: up to a mark, a preposition, «that», a verb of saying, or a date. */
function phraseAfter(article: Article, from: number, limit: number, expressions: readonly PlacedExpression[]): TokenRun {
  const arabic = article.lexicon.vocabulary.article !== '';
  let to = from;
  while (
    to < limit &&
    !isMark(article.tokens, to, stop) &&
    !inside(expressions, to) &&
    // «سيدي ولد أحمد»: a name, nobody is born
    (!isWord(article, to, 'that', 'relative', 'say', ...(arabic ? ['past'] : [])) || (to > from && key(article, to) === 'ولد'))
  ) {
    const named = isWord(article, to, 'name-preposition');
    // «قال والي الجهة»: a governor, no «and to»
    const titled = to === from && key(article, to) === 'والي';
    const leads = isWord(article, to, 'preposition', 'according') && !(!arabic && key(article, to) === 'and') && !titled;
    const placed = !arabic && key(article, to) === 'in' && to > from;
    if (
      leads &&
      !named &&
      !placed &&
      !(arabic && key(article, to) === 'في' && to > from && isWord(article, from - 1, 'say', 'according', 'report-noun') && limit - to <= 4)
    )
      break;
    // للجزيرة: the one who is spoken to
    if (arabic && to > from && /^ل(?:$|ل|\p{L}{3,})/u.test(key(article, to)) && !isWord(article, to, 'title-noun')) break;
    to++;
  }
  return { from, to };
}

/** «بحسب ما نقلته وسائل الإعلام», «according to the ministry»: the one who is named as the source of a sentence. */
export function namedSource(article: Article, { from, to }: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  for (let index = from; index < to; index++) {
    if (!isWord(article, index, 'according') || article.quoted[index] === true) continue;
    let start =
      index +
      Math.max(
        ...article.lexicon
          .at(article.tokens, index)
          .filter(({ category }) => category === 'according')
          .map(({ length }) => length),
      );
    while (
      start < to &&
      (isWord(article, start, 'say') ||
        (isWord(article, start, 'report-noun') &&
          article.lexicon.vocabulary.article !== '' &&
          start + 1 < to &&
          !isMark(article.tokens, start + 1, stop) &&
          !isWord(article, start + 1, 'report-adjective', 'past')) ||
        /^((نقل|ذكر|قال|اورد|افاد|اعلن)ته?ا?|به|بها|عنه|عنها)$/.test(key(article, start)))
    )
      start++;
    const phrase = phraseAfter(article, start, to, expressions);
    const trimmed = trimReport(article, phrase);
    if (trimmed.to > trimmed.from && !isWord(article, start, 'law')) return trimmed;
  }
  return undefined;
}

/** «state media reports», «the agency's report»: without the report. */
function trimReport(article: Article, { from, to }: TokenRun): TokenRun {
  let end = to;
  while (end - 2 > from && isWord(article, end - 1, 'report-noun') && !isWord(article, end - 2, 'periodic')) end--;
  if (end < to && key(article, end - 1) === 's' && isWord(article, end - 2, 'apostrophe')) end -= 2;
  return { from, to: end };
}

/** The subject before an English verb: back to a mark or a conjunction; over an apposition («Jenny Town, director of …, told»). */
function subjectBefore(article: Article, verb: number, floor: number, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  let to = verb;
  while (
    to > floor &&
    isWord(article, to - 1, 'pronoun') &&
    /^(has|have|had|also|later|then|was|were|is|are|not|never)$/.test(key(article, to - 1))
  )
    to--;
  if (isMark(article.tokens, to - 1, stop)) {
    const close = to - 1;
    let open = close - 1;
    while (open > floor && !isMark(article.tokens, open, stop)) open--;
    if (key(article, close) !== ',' || key(article, open) !== ',') return undefined;
    to = open;
  }
  let from = to;
  while (
    from > floor &&
    !isMark(article.tokens, from - 1, stop) &&
    !isDash(article.tokens, from - 1) &&
    !inside(expressions, from - 1) &&
    !isWord(article, from - 1, 'that', 'relative', 'say')
  ) {
    if (isWord(article, from - 1, 'and') && from - 1 > floor && isWord(article, from - 2, 'say', 'past')) break;
    from--;
  }
  return trimSubject(article, from, to);
}

/** «The executive defended the levy, …, and said», «Its author, Dieter Maas, disputes it and said»: who does what the sentence begins with. */
function subjectShared(article: Article, verb: number, { from }: TokenRun): TokenRun | undefined {
  let apposed: number | undefined;
  for (let index = from; index < verb; index++) {
    if (isWord(article, index, 'past', 'say', 'deny', 'dispute') || article.lexicon.vocabulary.pastVerb.test(key(article, index)))
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
  const to = key(article, verb - 1) === 'قد' ? verb - 1 : verb;
  for (let index = to - 1; index >= Math.max(from, to - 7) && !isMark(article.tokens, index, stop); index--) {
    if (isWord(article, index, 'was')) return { from: index + 1, to };
    if (isWord(article, index, 'preposition', 'relative', 'that', 'say', 'past')) return undefined;
  }
  return undefined;
}

/** Whom it comes from («عن مسؤول»), after a verb that passes it on. */
function phraseOf(article: Article, verb: number, { to }: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  for (let index = verb + 1; index < Math.min(to, verb + 10) && !isMark(article.tokens, index, '،؛:.'); index++) {
    if (key(article, index) !== 'عن') continue;
    const phrase = phraseAfter(article, index + 1, to, expressions);
    return phrase.to > phrase.from ? phrase : undefined;
  }
  return undefined;
}

function subjectOf(article: Article, verb: number, run: TokenRun, expressions: readonly PlacedExpression[]): TokenRun | undefined {
  if (article.lexicon.vocabulary.article === '') {
    const before = /^(?:and|but)$/.test(key(article, verb - 1))
      ? subjectShared(article, verb, run)
      : subjectBefore(article, verb, run.from, expressions);
    if (before) return before;
    const after = phraseAfter(article, verb + 1, run.to, expressions);
    const inverted =
      isMark(article.tokens, verb - 1, ',”"’?!') && after.to > after.from && !isWord(article, after.from, 'pronoun', 'title-noun');
    return inverted ? after : undefined;
  }
  // «نقلت القناة عن مسؤول»: she passes on what he says
  const source = /^[وف]?نقلت?$/.test(key(article, verb)) ? phraseOf(article, verb, run, expressions) : undefined;
  if (source) return source;
  const fronted = subjectBetween(article, verb, run);
  if (fronted) return fronted.from < fronted.to ? fronted : undefined;
  // «قال لي المهندس»
  const phrase = phraseAfter(article, verb + (isWord(article, verb + 1, 'addressee') ? 2 : 1), run.to, expressions);
  // «أخبر كيم وزير الخارجية»: a title after the first name begins the one who is told
  let to = phrase.from + 1;
  while (
    to < phrase.to &&
    !(isWord(article, to, 'title-noun') && /^(اخبر|ابلغ|اتهم|طالب|دعا)/.test(key(article, verb).replace(/^[وف]/, '')))
  )
    to++;
  // «توقع 12 من 19 عضواً»: a number is nobody's name
  const isNumber = phrase.to === phrase.from + 1 && article.tokens[phrase.from]?.kind === 'digits';
  return phrase.to === phrase.from || isNumber || isWord(article, phrase.from, 'pronoun') || /^ل(?:ل|$)/.test(key(article, phrase.from))
    ? undefined
    : { from: phrase.from, to: Math.min(to, phrase.to) };
}

/** «…, while sources said that …»: what is said comes after the verb, so what a comma parts from it is not. */
function leadsOn(article: Article, from: number, verb: number, limit: number): boolean {
  let parted = false;
  for (let index = from + 1; index < verb; index++) parted ||= isWord(article, index, 'comma');
  for (let index = verb + 1; parted && index < Math.min(limit, verb + 9) && !isMark(article.tokens, index, stop); index++)
    if (isWord(article, index, 'that')) return true;
  return false;
}

/** A verb of saying and who says it, as far as the sentence has that in words. */
export interface Speech {
  readonly verb: number;
  readonly speaker: TokenRun | undefined;
}

/** «وبيّن الوزير أن»: he made it clear; it is not «between» where it begins a clause and «that» follows soon. */
const makesClear = (article: Article, index: number): boolean =>
  key(article, index) === 'وبين' &&
  (article.tokens[index]?.gap === 'block' || isMark(article.tokens, index - 1, '.،؛!؟')) &&
  [2, 3, 4, 5].some((on) => isWord(article, index + on, 'that'));

/** A word that tells what somebody says: not «were reported», «dismissed reports», «31 ألف طالب», «أقر القانون»; of a date no number. */
function isSaying(article: Article, index: number, expressions: readonly PlacedExpression[] = []): boolean {
  // «يُذكر أن»: nobody says it
  if (/^و?يذكر$/.test(key(article, index)) && isWord(article, index + 1, 'that')) return false;
  // «ودّعت الروائية»: took leave of her, called on nobody
  if (key(article, index) === 'ودعت' && ![2, 3, 4, 5, 6].some((on) => key(article, index + on) === 'الي')) return false;
  const say =
    article.lexicon.at(article.tokens, index).find(({ category }) => category === 'say') ??
    (makesClear(article, index) ? { value: SAYING.led } : undefined);
  if (!say || article.quoted[index] === true || isWord(article, index - 1, 'to-be', 'when')) return false;
  if (isWord(article, index - 1, 'number') && article.tokens[index]?.gap !== 'block' && !inside(expressions, index - 1)) return false;
  if (Number(say.value) >= SAYING.led)
    return (
      (leadsToThat(article, index) && !isWord(article, index - 1, 'subjunctive')) ||
      key(article, index + 1).startsWith('ب') ||
      isMark(article.tokens, index + 1, ',') || // «…, the council has admitted, …»
      [1, 2, 3, 4, 5, 6].some((on) => /^(?:عن|:)$/.test(key(article, index + on)))
    );
  return !(/^(report|claim)s$/.test(key(article, index)) && article.lexicon.vocabulary.pastVerb.test(key(article, index - 1)));
}

/** «claims that staff reported a landslip»: who says what somebody else said; the verb itself where nobody does. */
function governing(article: Article, verb: number, floor: number): number {
  if (leadsToThat(article, verb)) return verb;
  let reported = false;
  for (let index = verb - 1; index >= floor && !isMark(article.tokens, index, stop); index--) {
    if (reported && isSaying(article, index)) return index;
    reported ||= isWord(article, index, 'that');
  }
  return verb;
}

/** The verb of saying that governs an expression: the nearest before it, else the nearest after it; quoted ones do not count. */
export function speechAround(article: Article, run: TokenRun, at: TokenRun, expressions: readonly PlacedExpression[]): Speech | undefined {
  const says = (index: number): boolean => isSaying(article, index, expressions) && !inside(expressions, index);
  const speech = (verb: number): Speech => ({ verb, speaker: subjectOf(article, verb, run, expressions) });
  for (let index = at.from - 1; index >= run.from; index--) if (says(index)) return speech(governing(article, index, run.from));
  // «… عام 2015، وقدرت احتياطياته»: a further clause
  const goesOn = (index: number): boolean =>
    article.lexicon.at(article.tokens, index).some(({ category, clitic }) => category === 'say' && clitic > 0);
  for (let index = at.to; index < run.to; index++)
    if (says(index) && !goesOn(index) && !leadsOn(article, at.to, index, run.to)) return speech(index);
  return undefined;
}
