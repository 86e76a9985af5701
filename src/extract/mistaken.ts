import { isAge } from './age.js';
import { hasCapital, hasWord, keyAt, lettersOf, type Article } from './article.js';
import { isWord, means } from './lexicon.js';
import { isPutOff } from './direction.js';
import type { Candidate } from './find-time-expressions.js';

/** Whether digits count what follows: a word that is nothing else here. */
const countsNext = ({ tokens, lexicon }: Article, index: number): boolean =>
  tokens[index + 1]?.kind === 'word' &&
  tokens[index + 1]?.gap === 'space' &&
  lexicon.at(tokens, index + 1).every(({ category }) => category === 'counted');

/** Whether an expression is torn out of a row of digits that makes no date: «32 August», «2014/13/22», «1:43.27». */
function isTorn(article: Article, { from, to, rule }: Candidate): boolean {
  const { tokens } = article;
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (
    rule === 'month' &&
    ((before?.kind === 'digits' && before.key.length < 4 && first?.gap !== 'block') ||
      // «في أكتوبر 40 عملاً» counts what follows
      (after?.kind === 'digits' && after.gap !== 'block' && tokens[to - 1]?.kind !== 'digits' && !countsNext(article, to)))
  )
    return true;
  // «$793m a year ago»
  if (/^[$£€]$/.test(before?.key ?? '') && first?.gap === 'none') return true;
  // «$410 million two years ago»
  if (isWord(article, from, 'scale') && isWord(article, from - 1, 'number')) return true;
  const joined = (index: number): boolean =>
    /^[-/.]$/.test(tokens[index]?.key ?? '') &&
    tokens[index]?.gap === 'none' &&
    tokens[index + 1]?.gap === 'none' &&
    tokens[index + 1]?.kind === 'digits';
  return (
    (joined(to) && tokens[to - 1]?.kind === 'digits' && (rule === 'time' || /^[/-]$/.test(after?.key ?? '')) && rule !== 'range') ||
    (from > 1 && joined(from - 1) && tokens[from - 2]?.kind === 'digits')
  );
}

/** Whether a word of it is a verb here: «expected to last two years», «this may take longer»; months have a capital, or stand beside digits. */
function isVerb(article: Article, { from, to, sentence }: Candidate): boolean {
  const { tokens, lexicon } = article;
  // «want to March», but «delayed to May», «in the year to March»
  if (isWord(article, from, 'also-verb') && isWord(article, from - 1, 'verb-cue'))
    return !isWord(article, from - 1, 'to') || !(isWord(article, from - 2, 'unit', 'units') || isPutOff(article, sentence, from));
  for (let index = from; lexicon.vocabulary.cased && index < to; index++) {
    const besideDigits = [index - 1, index + 1].some((at) => tokens[at]?.kind === 'digits' || isWord(article, at, 'ord'));
    if (
      isWord(article, index, 'weakmonth') &&
      !hasCapital(article, index) &&
      !besideDigits &&
      !isWord(article, index - 1, 'link', 'ordinal-suffix')
    )
      return true;
    // «the 5 may be wrong»
    if (isWord(article, index, 'weakmonth') && (isWord(article, index + 1, 'perfect') || tokens[index + 1]?.key === 'be')) return true;
  }
  return false;
}

/** «counts April»: the object of a word that leads to no times. */
const isObject = (article: Article, from: number, to: number): boolean =>
  article.tokens[from - 1]?.kind === 'word' &&
  article.tokens[from]?.gap === 'space' &&
  article.lexicon.at(article.tokens, from - 1).length === 0 &&
  article.tokens[to]?.kind !== 'word';

/** «Dec and Ant», «Thu Nguyen», «an august body»: a short name, or one in small letters, needs a word that leads to times. */
const isUnled = (article: Article, { from, to, rule, meaning: { by } }: Candidate): boolean =>
  /^(month|weekday)$/.test(rule) &&
  from + 1 === to &&
  by === undefined &&
  article.lexicon.vocabulary.cased &&
  (isWord(article, from, 'abbreviation') || (rule === 'month' && (!hasCapital(article, from) || isObject(article, from, to)))) &&
  !isWord(article, from - 1, 'month-cue', 'on', 'dash', 'slash') &&
  !isWord(article, to, 'dash', 'slash');

/** «through a Friday night», but «a Friday deadline»: any such day. */
const isAny = (article: Article, { from, to, rule }: Candidate): boolean =>
  /^(weekday|part)$/.test(rule) &&
  (isWord(article, from - 1, 'one') || means(article, from - 1, 'num', 1)) &&
  (article.tokens[to]?.kind !== 'word' || isWord(article, to, 'preposition', 'pronoun'));

/** The value of words that may also stand before a person. */
const ALSO_PERSON = 2;

/** «مع شعبان يوسف», «بعد رجب سعد»: a word that nobody knows after a Hijri month that no more than «with» leads to is a family name. */
const isForename = (article: Article, { from, to, rule }: Candidate): boolean =>
  rule === 'hijri-date' &&
  from + 1 === to &&
  article.tokens[to]?.kind === 'word' &&
  article.tokens[to].gap === 'space' &&
  article.lexicon.at(article.tokens, to).length === 0 &&
  means(article, from - 1, 'hmonth-cue', ALSO_PERSON);

/** «the Christmas market», «احتفالات عيد الميلاد»: a holiday tells when only after a word that leads to times, or with one that tells which. */
const isTopic = (article: Article, { from, rule, meaning: { year, by, nth } }: Candidate): boolean =>
  rule === 'holiday' &&
  (year ?? by ?? nth) === undefined &&
  !isWord(article, from - 1, 'holiday-cue') &&
  !isWord(article, from, 'day-word');

/** «1939-45» beside no word for a year: perhaps no years. */
const isLoose = ({ tokens }: Article, { from, to, rule }: Candidate): boolean =>
  rule === 'years' && to - from === 3 && tokens[to - 1]?.key.length === 2;

/** «العام 1436/1437», «اليوم الخميس 24/4/1439»: years of another era, where it is not said. */
const isHijriDigits = (article: Article, { from, to, rule }: Candidate): boolean =>
  /^(?:years|numeric)$/.test(rule) &&
  !article.lexicon.vocabulary.cased &&
  !isWord(article, to - 1, 'hijri') &&
  article.tokens.slice(from, to).some(({ key }) => /^1[34]\d\d$/.test(key));

/** «5 in 2018», «عيده العشرين الشهر الماضي»: a number, then a year or a month. */
const isDayOfYear = (article: Article, { from, to, rule, meaning: { kind, unit, of } }: Candidate): boolean =>
  kind === 'nth' &&
  unit === 'D' &&
  ((rule === 'day-of' && of?.kind === 'unit' && !hasWord(article, { from, to }, '', 'min', 'of')) ||
    of?.kind === 'decade' ||
    of?.kind === 'century' ||
    (of?.year ?? of?.short) !== undefined) &&
  of?.month === undefined &&
  of?.hmonth === undefined;

/** «In May 12 people were killed», «as of May 19, 60 cases»: a month or a day, then how many. */
const isCounted = (article: Article, { from, to, rule, meaning: { year, short } }: Candidate): boolean =>
  rule === 'day' &&
  isWord(article, from, 'month', 'weakmonth') &&
  article.tokens[to - 1]?.kind === 'digits' &&
  (short === undefined
    ? year === undefined && isWord(article, from - 1, 'in')
    : isWord(article, to - 2, 'comma') && article.tokens[to]?.kind === 'word' && article.tokens[to].gap === 'space');

/** «الجمعة 3 مباريات», «الجمعة بثلاث مباريات»: a weekday, then how many. */
const isCountedDay = ({ tokens, lexicon }: Article, { to, rule, meaning: { weekday, month } }: Candidate): boolean =>
  rule === 'day' &&
  weekday !== undefined &&
  month === undefined &&
  !lexicon.vocabulary.cased &&
  (/^ب/.test(tokens[to - 1]?.key ?? '') || (lexicon.at(tokens, to).length === 0 && /^(?!ال)\p{L}/u.test(tokens[to]?.key ?? '')));

/** «تموز وآب»: two months, not two names of one. */
const isPair = ({ rule, meaning: { month, twin, of } }: Candidate): boolean =>
  (twin !== undefined && twin !== month) || (rule === 'month-of' && of?.month !== undefined);

/** «postponed from 28 February to 14 March»: two dates, nothing between them. */
const isMove = (article: Article, { from, rule, sentence }: Candidate): boolean =>
  /range/.test(rule) && !isWord(article, from, 'between') && isPutOff(article, sentence, from);

/** «grounded in 1961 for six months»: in a year, nobody says from when. */
const isOfYear = ({ rule, meaning: { from } }: Candidate): boolean =>
  rule === 'days-from' && typeof from === 'object' && from.month === undefined && from.year !== undefined;

/** «Let the year 2025 be»: the Buddhist era has capitals. */
const isBe = (article: Article, { to, meaning: { era } }: Candidate): boolean => (era ?? 0) < -1 && !hasCapital(article, to - 1);

/** «لامس 300 ألف»: touched, not «of yesterday». */
const isTouch = (article: Article, { from, rule }: Candidate): boolean => rule === 'deictic' && /^[وف]?لامس/.test(lettersOf(article, from));

/** «في الصيف عندما ترتفع الحرارة»: any summer; «today's youth», «the people of tomorrow», «غد أفضل», but «as of today»: any day of our time. */
const isGeneric = (article: Article, { from, to, rule, meaning: { year, of, by } }: Candidate): boolean =>
  (rule === 'season' && (year ?? of ?? by) === undefined && isWord(article, to, 'when')) ||
  (rule === 'deictic' &&
    (isWord(article, to, 'superlative') ||
      (isWord(article, to, 'apostrophe') && isWord(article, to + 2, 'generic')) ||
      (isWord(article, from - 1, 'of') &&
        article.tokens[from - 2]?.kind === 'word' &&
        !isWord(article, from - 2, 'preposition', 'edge-of'))));

/** «قبل عقد القران», «في الشهرين الأولين», «بعد أول أسبوع», «في تلك الليلة»: no length of time from now, and no night of ours. */
function isOther(article: Article, { from, to, rule }: Candidate): boolean {
  const { tokens, lexicon } = article;
  const definite = (index: number): boolean =>
    lexicon.vocabulary.article !== '' && keyAt(article, index).startsWith(lexicon.vocabulary.article);
  // «well past midnight», «The next night it rained», «الليلة الاحتفالية»
  if (rule === 'bare-part')
    return (
      isWord(article, from, 'beyond', 'the-same') ||
      isWord(article, from - 1, 'that-one', 'the') ||
      (definite(to) && keyAt(article, to).endsWith('ه'))
    );
  // «عقد هذا الملتقى»
  if (rule === 'relative-unit' && lexicon.vocabulary.article !== '') return !definite(from) && isWord(article, to - 1, 'this');
  // «on this second day»
  if (rule === 'relative-unit' && isWord(article, from + 1, 'ord')) return true;
  // «in a day or two»
  if (isWord(article, to - 1, 'unit') && isWord(article, to, 'or') && isWord(article, to + 1, 'number')) return true;
  // «in a decade-old lawsuit»
  if (rule === 'in-time') return tokens[to]?.gap === 'none' && isWord(article, to, 'dash');
  // «في التسعة أشهر الأولى»
  if (rule === 'within') return definite(to - 1) || lexicon.at(tokens, from + 1).some((word) => word.definite && word.category === 'num');
  if (!/^(?:ago|after-time)$/.test(rule)) return false;
  const holds =
    to === from + 2 &&
    means(article, from + 1, 'unit', 'X') &&
    tokens[to]?.kind === 'word' &&
    !isWord(article, to, 'min', 'and', 'in', 'by');
  return isWord(article, from + 1, 'ord') || holds;
}

/** «from 1200 to 2000 dollars»: a range of what is counted. */
const isAmount = (article: Article, { to, rule }: Candidate): boolean =>
  /range$/.test(rule) && article.tokens[to - 1]?.key.length === 4 && isWord(article, to, 'counted');

/** «will be open Friday, Saturday and Sunday»: then, and not always. */
const isOnce = (article: Article, { from, rule }: Candidate): boolean =>
  rule === 'set' && isWord(article, from - 1, 'open') && hasWord(article, { from: from - 4, to: from }, '', 'future', 'was');

/** Whether what a pattern has found takes in more than the expression here. */
export const isOverlong = (article: Article, candidate: Candidate): boolean =>
  isMove(article, candidate) ||
  isBe(article, candidate) ||
  isCounted(article, candidate) ||
  isCountedDay(article, candidate) ||
  isHijriDigits(article, candidate) ||
  isPair(candidate) ||
  isOnce(article, candidate) ||
  isOfYear(candidate);

/** Whether what a pattern has found is no expression here, by the words around it; `phrase` where nothing stands around it. */
export const isMistaken = (article: Article, candidate: Candidate, phrase: boolean): boolean =>
  isTorn(article, candidate) ||
  isWord(article, candidate.from, 'not-month') ||
  isVerb(article, candidate) ||
  (isLoose(article, candidate) && !isWord(article, candidate.from - 1, 'year-cue', 'fiscal', 'year-word')) ||
  isAge(article, candidate) ||
  isTouch(article, candidate) ||
  isForename(article, candidate) ||
  isGeneric(article, candidate) ||
  isOther(article, candidate) ||
  isAmount(article, candidate) ||
  isAny(article, candidate) ||
  (candidate.rule === 'year' && candidate.meaning.short !== undefined && countsNext(article, candidate.to - 1)) ||
  (!phrase && (isTopic(article, candidate) || isUnled(article, candidate))) ||
  isDayOfYear(article, candidate);
