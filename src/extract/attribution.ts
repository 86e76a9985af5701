import { keyAt, reach, type Article, type TokenRun } from './article.js';
import { isWord } from './lexicon.js';
import { leadsToThat } from './clause.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { inside, isJoined, phraseAfter, stop, subjectOf } from './subject.js';
import { isMark } from './tokens.js';
import { SAYING } from './vocabulary.js';

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
        isWord(article, start, 'said-by'))
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
  if (end < to && keyAt(article, end - 1) === 's' && isWord(article, end - 2, 'apostrophe')) end -= 2;
  return { from, to: end };
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

/** Whether a word of a category stands among the next few but the first. */
const soon = (article: Article, index: number, category: string): boolean =>
  [2, 3, 4, 5, 6].some((on) => isWord(article, index + on, category));

/** «وبيّن الوزير أن»: he made it clear; it is not «between» where it begins a clause and «that» follows soon. */
const beginsSaying = (article: Article, index: number): boolean =>
  isWord(article, index, 'say-first') &&
  (article.tokens[index]?.gap === 'block' || isMark(article.tokens, index - 1, '.،؛!؟')) &&
  soon(article, index, 'that');

/** A word that tells what somebody says: not «were reported», «dismissed reports», «31 ألف طالب», «أقر القانون»; of a date no number. */
function isSaying(article: Article, index: number, expressions: readonly PlacedExpression[] = []): boolean {
  const say =
    article.lexicon.at(article.tokens, index).find(({ category }) => category === 'say') ??
    (beginsSaying(article, index) ? { value: SAYING.led } : undefined);
  if (
    !say ||
    isWord(article, index, 'unsaid') ||
    isWord(article, index - 1, 'unsaid') ||
    article.quoted[index] === true ||
    isWord(article, index - 1, 'to-be', 'when', 'told-by', 'in')
  )
    return false;
  if (isWord(article, index - 1, 'number') && article.tokens[index]?.gap !== 'block' && !inside(expressions, index - 1)) return false;
  if (say.value === SAYING.called) return soon(article, index, 'to');
  if (Number(say.value) >= SAYING.led)
    return (
      (leadsToThat(article, index) && !isWord(article, index - 1, 'subjunctive')) ||
      keyAt(article, index + 1).startsWith('ب') ||
      isMark(article.tokens, index + 1, ',') || // «…, the council has admitted, …»
      [1, 2, 3, 4, 5, 6].some((on) => /^(?:عن|:)$/.test(keyAt(article, index + on)))
    );
  return !(/^(report|claim)s$/.test(keyAt(article, index)) && article.lexicon.vocabulary.pastVerb.test(keyAt(article, index - 1)));
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
  let isUnder = false;
  for (let index = at.to; index < run.to; index++) {
    // «fell on Monday after the maker reported a loss», but «…, the maker said.»
    isUnder ||= article.lexicon.vocabulary.cased && article.quoted[index] !== true && isWord(article, index, 'after-only', 'when');
    const isLast =
      isMark(article.tokens, index + 1, stop) ||
      isWord(article, index + 1, 'preposition') ||
      [1, 2].some((on) => inside(expressions, index + on));
    // «… عام 2015، وقدرت احتياطياته»: a further clause
    const isOther = isJoined(article, index) || (isUnder && !isLast);
    if (says(index) && !isOther && !leadsOn(article, at.to, index, run.to)) return speech(index);
  }
  return undefined;
}

/** Who says what goes on from an earlier sentence: «He said: “It is late. We leave on Monday.”»; looked for before the quotation, in its sentence. */
export function speechBefore(article: Article, from: number, expressions: readonly PlacedExpression[]): Speech | undefined {
  let open = from;
  while (article.quoted[open - 1] === true && from - open < 2 * reach) open--;
  const sentence = open < from && article.sentences.find(({ to }) => to > open);
  return sentence ? speechAround(article, { from: sentence.from, to: open }, { from: open, to: open }, expressions) : undefined;
}
