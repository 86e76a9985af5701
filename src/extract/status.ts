import type { DatasetEvent } from '../model/dataset.js';
import { hasWord, keyAt, mentions, reach, type Article, type TokenRun } from './article.js';
import { isWord } from './lexicon.js';
import type { Speech } from './attribution.js';
import type { Clause } from './clause.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { isJoined } from './subject.js';
import { isMark } from './tokens.js';

/** What the words around an event say about it. */
export interface Evidence {
  readonly clause: Clause;
  readonly expression: PlacedExpression;
  readonly speech: Speech | undefined;
  /** A source is named («according to»). */
  readonly sourced: boolean;
  /** Those beside it in its sentence. */
  readonly expressions: readonly PlacedExpression[];
  /** The day of publication, in days since 1970-01-01. */
  readonly published: number | undefined;
}

const some = (article: Article, { from, to }: TokenRun, ...categories: readonly string[]): boolean => {
  for (let index = from; index < to; index++) if (article.quoted[index] !== true && isWord(article, index, ...categories)) return true;
  return false;
};

/** Whether something is cancelled: not something else, which a further date and a comma stand before. */
function isCancelled(
  article: Article,
  around: TokenRun,
  { from, to, sentence }: PlacedExpression,
  expressions: readonly PlacedExpression[],
): boolean {
  if (!mentions(article, sentence, 'cancel')) return false;
  for (let index = around.from; index < around.to; index++) {
    if (article.quoted[index] === true || !isWord(article, index, 'cancel')) continue;
    const [first, last] = index < from ? [index, from] : [to, index];
    const isParted = some(article, { from: first, to: last }, 'comma') && expressions.some((one) => one.from >= first && one.to <= last);
    if (!isParted) return true;
  }
  return false;
}

/** Whether somebody denies or challenges; «was denied» tells of something else. */
function isDisputed(article: Article, { from, to }: TokenRun, dated: PlacedExpression, verb: number): boolean {
  for (let index = from; index < to; index++) {
    if (index >= dated.to && isMark(article.tokens, index, ';؛')) return false;
    if (article.quoted[index] === true || !isWord(article, index, 'deny', 'dispute')) continue;
    // «… put it up for sale last month and has denied that …»: something else
    // «denied the charges and said that …»: what is said is not what is denied
    const goesOn = index < verb && verb < dated.from && isJoined(article, verb);
    const other = goesOn || isWord(article, index - 1, 'to-be') || (index >= dated.to && isWord(article, index + 1, 'that'));
    if (!other) return true;
  }
  return false;
}

/** Whether the event lies ahead of the article: its words say so, or its date does; what is past stays past. */
export function isPlanned({ expression: { resolution, direction, once }, published }: Evidence): boolean {
  if (!resolution) return direction === 'future';
  // nothing to measure from: what is dated by itself may long be past
  if (published === undefined) return false;
  const { first, last } = resolution;
  return once || first > published || (first === published && last > published) || (direction === 'future' && last >= published);
}

/**
 * How sure an event is, the first that holds: cancelled, planned, disputed (somebody denies or challenges it in the same sentence),
 * claimed (quoted, reported, attributed), confirmed (the article says so itself, or takes it for granted).
 */
export function statusOf(article: Article, evidence: Evidence): NonNullable<DatasetEvent['status']> {
  const { clause, expression, speech, sourced, expressions } = evidence;
  const { sentence, from, to } = expression;
  const around =
    clause.kind === 'sentence' ? clause : { from: Math.max(sentence.from, from - reach), to: Math.min(sentence.to, to + reach) };
  const planned = isPlanned(evidence);
  // «put off to 12 October»: that day is planned
  const putOff =
    planned &&
    (hasWord(article, { from: from - 3, to: from }, '', 'to') ||
      // «تأجيل المحاكمة لجلسة 5 مايو»
      (!article.lexicon.vocabulary.cased && [from - 1, from].some((index) => keyAt(article, index).startsWith('ل'))));
  if (!putOff && isCancelled(article, around, expression, expressions) && (planned || expression.direction === 'future'))
    return 'cancelled';
  if (planned) return 'planned';
  const quoted = article.quoted[expression.from] === true;
  if (clause.kind !== 'sentence') return quoted ? 'claimed' : 'confirmed';
  // «denied a rumour, …, that it had failed in 2019»
  const governed = isWord(article, clause.from, 'that') ? { from: Math.max(sentence.from, around.from - reach), to: around.to } : around;
  const isDenied = ['deny', 'dispute'].some((category) => mentions(article, sentence, category));
  if (isDenied && isDisputed(article, governed, expression, speech?.verb ?? -1)) return 'disputed';
  return quoted || sourced || speech ? 'claimed' : 'confirmed';
}
