import type { Anchors, Resolution } from './anchors.js';
import { hasCapital, hasWord, lettersOf, mentions, reach, wordAt, type Article, type TokenRun } from './article.js';
import { isWord, means } from './lexicon.js';
import type { Candidate, PlacedExpression } from './find-time-expressions.js';
import type { Sentence } from './sentences.js';
import { isMark } from './tokens.js';
import { SAYING } from './vocabulary.js';

/** What a word tells about when the things of its clause happen; `present` only of a day that is named. */
type Cue = 'past' | 'future' | 'present' | undefined;

/** A word of a category, but for one with the article («العقد» is a thing, «عقد» may be a verb), and for a present that is governed («أن تعلن»). */
const isVerb = (article: Article, index: number, ...categories: readonly string[]): boolean =>
  article.lexicon
    .at(article.tokens, index)
    .some(
      ({ category, definite, value }) =>
        !definite && categories.includes(category) && !(value === SAYING.present && isWord(article, index - 1, 'subjunctive')),
    );

const told = new WeakMap<Article, (Cue | 'none')[]>();

/** What a token tells, read once: every expression near it asks. */
function cueAt(article: Article, index: number): Cue {
  let cues = told.get(article);
  if (!cues) told.set(article, (cues = []));
  const cue = (cues[index] ??= readCue(article, index) ?? 'none');
  return cue === 'none' ? undefined : cue;
}

/** What a token tells: its word, or its ending where the vocabulary has a rule for that. A participle after «be» or an article tells nothing. */
function readCue(article: Article, index: number): Cue {
  const { futureVerb, pastVerb, presentVerb } = article.lexicon.vocabulary;
  // «lower than expected», «أعلى من المتوقع»
  const compared =
    isWord(article, index - 1, 'compared') || (isWord(article, index - 1, 'min') && isWord(article, index - 2, 'superlative'));
  if (isWord(article, index, 'future')) return compared ? undefined : 'future';
  // «may close», not «may have closed»
  if (isWord(article, index, 'modal') && !isWord(article, index, 'past') && /^\p{Ll}/u.test(wordAt(article, index)))
    return isWord(article, index + 1, 'perfect') ? undefined : 'future';
  if (futureVerb?.test(lettersOf(article, index)) === true && !isWord(article, index, 'num', 'dual', 'periodic')) return 'future';
  const word = wordAt(article, index);
  // «if it has not rained», «إذا لم تمطر»
  if (isWord(article, index - 1, 'if')) return 'future';
  // «may hit», but «Julie May said»
  if (isVerb(article, index, 'past', 'say'))
    return isWord(article, index - 1, 'to-be', 'determiner') || (isWord(article, index - 1, 'verb-cue') && !hasCapital(article, index - 1))
      ? undefined
      : 'past';
  // «a court-appointed mediator»
  if (pastVerb.test(word))
    return isWord(article, index - 1, 'to-be', 'determiner') || article.tokens[index]?.gap === 'none' ? undefined : 'past';
  // «that he may come»: what governs it tells
  if (isWord(article, index - 1, 'subjunctive')) return undefined;
  return isWord(article, index, 'present-verb') ||
    (presentVerb?.test(word) === true && !isWord(article, index, 'not-present', 'month', 'periodic'))
    ? 'present'
    : undefined;
}

/**
 * The nearest cue before an expression in its clause; a relative pronoun ends the search, as what it leads is a clause of its own. A verb
 * in the present is only taken where nothing else is said in its clause, and nothing stands between that is over («after Monday's attack»).
 */
function cueBefore(article: Article, sentence: Sentence, from: number): Cue {
  const quoted = article.quoted[from];
  const { happened } = article.lexicon.vocabulary;
  let present: Cue;
  let passed = false;
  let open = true;
  for (let index = from - 1; index >= Math.max(sentence.from, from - reach); index--) {
    if (article.quoted[index] !== quoted) continue;
    if (isMark(article.tokens, index, ';؛:')) break;
    // «توقعت أن يرتفع»: what is said lies ahead
    if (!open && isWord(article, index, 'forecast')) return 'future';
    const cue = cueAt(article, index);
    passed ||= article.lexicon.vocabulary.cased && isWord(article, index, 'comma');
    // «the console, codenamed Xenon, in May»: what stands between commas is told by the way
    if (passed && cue === 'past' && isWord(article, index - 1, 'comma') && !isWord(article, index, 'say', 'past')) continue;
    if (cue === 'present') present ??= open ? 'present' : undefined;
    else if (cue !== undefined) return cue;
    // «ومن المقرر أن تنظر في ملف آخر يخص الميناء»: what governs the clause
    if (present !== undefined && isWord(article, index, 'that') && isWord(article, index - 1, 'future')) return 'future';
    // «بدأت السبت وتنحسر الأربعاء»: what «and» is written onto begins a clause
    const joined = cue === 'present' && (article.tokens[index]?.key.startsWith('و') === true || isWord(article, index - 1, 'and'));
    if (joined || isWord(article, index, 'relative') || (present !== undefined && isWord(article, index, 'that', 'comma'))) break;
    if (isWord(article, index, 'that', 'after', 'since')) open = false;
    // «سيغيب بعد إصابته في حصة الجمعة»: why, not when
    if (isWord(article, index, 'after-only') && happened.test(wordAt(article, index + 1))) return 'past';
  }
  return present;
}

/** The nearest cue after it, up to what is said or a further clause. */
function cueAfter(article: Article, sentence: Sentence, { from, to: end }: TokenRun): Cue {
  const quoted = article.quoted[end - 1];
  // «Within a week, they had …»
  const opens = from - sentence.from < 2 && isWord(article, end, 'comma');
  const to = opens ? end + 1 : end;
  for (let index = to; index < Math.min(sentence.to, to + reach); index++) {
    if (
      isMark(article.tokens, index, ';؛:') ||
      isWord(article, index, 'that', 'relative') ||
      (index > to && isWord(article, index, 'comma'))
    )
      return undefined;
    if (article.quoted[index] !== quoted) continue;
    const cue = cueAt(article, index);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** Whether a word before an expression in its clause tells that something is put off: «moved from Friday to Sunday». */
export const isPutOff = (article: Article, sentence: Sentence, from: number): boolean =>
  hasWord(article, { from: Math.max(sentence.from, from - 12), to: from }, ',،;؛:', 'put-off');

/** An expression among the tokens. */
interface Place extends TokenRun {
  /** It names a day. */
  readonly isDay: boolean;
}

/**
 * Whether what an expression dates lies ahead of the article or behind it, by the words around it: a verb in the future, «expected»,
 * «planned», «since»; `present` of a month, which may be either; `undefined` where nothing is said.
 */
export function directionOf(article: Article, sentence: Sentence, { from, to, isDay }: Place): Cue {
  if (isWord(article, from - 1, 'to') && !isWord(article, from - 1, 'until') && isPutOff(article, sentence, from)) return 'future';
  // «banned it, starting Friday», «starting on Friday»
  if (isWord(article, from, 'weekday', 'day-word') && [1, 2].some((back) => means(article, from - back, 'start', 2))) return 'future';
  if (isWord(article, from - 1, 'since') || isWord(article, from, 'since')) return 'past';
  // «وأضاف أن الغيوم، من الثلاثاء، ستزداد»
  if (isWord(article, from - 1, 'comma') && isWord(article, to, 'comma') && cueAt(article, to + 1) === 'future') return 'future';
  const told = cueBefore(article, sentence, from) ?? cueAfter(article, sentence, { from, to });
  if (told === 'past' || told === 'future') return told;
  const leads = told === 'present' && isWord(article, from - 1, 'to'); // «يتواصل إلى موفى أفريل»
  const lies = leads || (isDay && (told === 'present' || (isWord(article, from - 1, 'start') && !isWord(article, from - 1, 'min')))); // «2% more from Sunday»
  return lies || isWord(article, from - 1, 'until') ? 'future' : told;
}

/** Days that the next of a list of days cannot lie before the one it follows. */
const FAR = 300;

/**
 * «agreed on 30 November to wait until March», «is ready in June 2027 and opens in August»: the day from which on it goes on until a month,
 * or is followed by one, where that would lie before it; days since 1970-01-01.
 */
export function beginningOf(
  article: Article,
  { from, sentence, meaning }: Candidate,
  found: Resolution,
  before: PlacedExpression | undefined,
): number | undefined {
  const start = before?.sentence === sentence ? before.resolution : undefined;
  const { month, by } = meaning.of ?? meaning;
  if (!start || month === undefined || by !== undefined || found.anchor !== 'dct') return undefined;
  const isAfter = found.last < start.first;
  const isUntil = isWord(article, from - 1, 'until') && (isAfter || (start.anchor === 'dct' && start.grain !== 'Y'));
  // «March 3, April 7 and April 21»: one after the other
  const isListed = before !== undefined && from - before.to < 2 && start.grain === 'D' && start.first - found.first > FAR;
  const isNext = isAfter && (isListed || (start.anchor === 'absolute' && start.grain !== 'Y' && before?.direction === 'future'));
  return isUntil || isNext ? start.first : undefined;
}

/** Whether a verb before the expression tells what has happened. */
export const isRetold = (article: Article, sentence: Sentence, run: TokenRun): boolean =>
  (cueBefore(article, sentence, run.from) ?? cueAfter(article, sentence, run)) === 'past';

/** «the second recall in 18 months», «الأعلى خلال عشر سنوات»: what is ranked, is so in a length of time. */
const isRanked = (article: Article, sentence: Sentence, from: number): boolean =>
  hasWord(article, { from: Math.max(sentence.from, from - 10), to: from }, ';؛:', 'ord', 'superlative', 'not');

/** «the first since two years», «the second recall in 18 months»: a length of time. */
export function isLength(
  article: Article,
  { rule, from, to, meaning, sentence }: Pick<Candidate, 'rule' | 'from' | 'to' | 'meaning' | 'sentence'>,
  { exact, retold }: Pick<Anchors, 'exact' | 'retold'>,
): boolean {
  if (exact) return false;
  // «in the three months to June», «in a quarter that produced», «the past century»
  if ((rule === 'in-time' || rule === 'within') && isWord(article, to, 'to', 'relative', 'that')) return true;
  // «the two previous quarters»: before the one that is told of
  if (rule === 'relative-unit' && (meaning.count ?? meaning.much) !== undefined && hasWord(article, { from, to }, '', 'former'))
    return true;
  if (rule === 'relative-unit' && /^[CX]$/.test(meaning.unit ?? '') && isWord(article, from, 'reference')) return true;
  if (rule === 'quarter')
    return (
      // «its fiscal fourth quarter», «for the third quarter ended April 26»
      isWord(article, from - 1, 'fiscal') ||
      isWord(article, to, 'beginning') ||
      ((meaning.of ?? meaning.year) === undefined && mentions(article, sentence, 'sport'))
    );
  if (rule === 'ago') return isWord(article, from, 'since') && (!retold || isRanked(article, sentence, from));
  // «فقد القطاع ألف عامل في 4 سنوات», «had not won in 25 years»
  if (rule === 'within' && retold) return true;
  return (rule === 'in-time' || rule === 'within') && isRanked(article, sentence, from);
}

/** «was to end on 27 December»: planned once, so it may lie on either side. */
export function wasPlanned(article: Article, sentence: Sentence, from: number): boolean {
  for (let index = from - 1; index >= Math.max(sentence.from, from - 20) && !isMark(article.tokens, index, ',،;؛:'); index--)
    if (isWord(article, index, 'future')) return hasWord(article, { from: index - 3, to: index + 1 }, '', 'was');
  return false;
}

/** «قبل عشر سنوات …، واليوم …», «in 2015 … and today …»: nowadays. */
export const isNowadays = (
  article: Article,
  { rule, from, clitic, meaning, sentence }: Candidate,
  before: PlacedExpression | undefined,
): boolean =>
  rule === 'deictic' &&
  meaning.count === 0 &&
  before?.sentence === sentence &&
  before.resolution?.grain === 'Y' &&
  (clitic > 0 || isWord(article, from - 1, 'and'));

/** Whether the words around an expression tell that something was cancelled or put off. */
export function isCalledOff(article: Article, sentence: Sentence, from: number): boolean {
  const run = { from: Math.max(sentence.from, from - reach), to: Math.min(sentence.to, from + reach) };
  return mentions(article, sentence, 'cancel') && hasWord(article, run, '', 'cancel');
}
