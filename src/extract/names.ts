import { hasCapital, hasWord, wordAt, type Article } from './article.js';
import { isWord, means } from './lexicon.js';
import type { Candidate } from './find-time-expressions.js';
import type { Meaning } from './meaning.js';
import { civilFromDays } from '../date/civil-days.js';
import { isKnownPerson, isTitled, isTold } from './surnames.js';
import { isDash, isMark } from './tokens.js';

/** A word before what it names, which has no article: «شارع 26 يوليو», but «غادر المدينة الجمعة». */
const leads = ({ lexicon, tokens }: Article, index: number): boolean =>
  lexicon.at(tokens, index).some(({ category, definite }) => category === 'named-after' && !definite);

/** «محطتي غمرة و15 مايو»: the second of two that a word in the dual names. */
const namesTwo = (article: Article, index: number): boolean => [2, 3, 4].some((back) => means(article, index - back, 'named-after', 2));

/** Nothing beside the name of a month, a day or a season says which one. */
const isBare = ({ year, short, by, day, weekday, of, month }: Meaning): boolean =>
  [year, short, by, day, of].every((part) => part === undefined) && !(month !== undefined && weekday !== undefined);

/** «the novel “A Week in December”», «مسلسل «الاثنين الأسود»», “1984”: words of a title, or a title altogether. */
function isTitle(article: Article, { from, to, rule, meaning }: Candidate): boolean {
  if (article.quoted[from] !== true || /^[A-Z]/.test(meaning.kind)) return false;
  let open = from - 1;
  while (from - open < 6 && open > 0 && !isMark(article.tokens, open, '«“"„')) open--;
  if (!isMark(article.tokens, open, '«“"„')) return false;
  // “This Week”, of a programme
  if (
    rule === 'relative-unit' &&
    article.lexicon.vocabulary.cased &&
    open === from - 1 &&
    hasCapital(article, from) &&
    hasCapital(article, to - 1)
  )
    return true;
  const short = /^(year|month|weekday|part|deictic|season|holiday|decade)$/.test(rule) && meaning.by === undefined;
  const isWhole = open === from - 1 && isMark(article.tokens, to, '»”"');
  if (isWhole && (short || isWord(article, to + 1, 'author'))) return true;
  let end = to;
  while (end - open < 9 && article.quoted[end] === true) end++;
  // «سبعة أيام في أيلول» (2018)
  if (article.tokens[end + 1]?.key === '(' && article.tokens[end + 2]?.key.length === 4 && article.tokens[end + 3]?.key === ')')
    return true;
  const names = (index: number): boolean => article.tokens[index]?.kind === 'word' && isWord(article, index, 'work');
  return end - open < 9 && (names(open - 1) || (article.tokens[open - 1]?.kind === 'word' && names(open - 2)));
}

/** «P. Friday», but «in Washington, D.C. Friday». */
const isInitial = (article: Article, index: number): boolean =>
  article.tokens[index]?.gap !== 'none' && /^\p{Lu}$/u.test(wordAt(article, index)) && article.tokens[index + 1]?.key === '.';

/** «June Carter», «Major Tom August», «the Winter War», «Operation Ramadan», «USA Today», «Black Friday». */
function isCapitalName(article: Article, { from, to, rule, sentence, meaning }: Candidate): boolean {
  const { tokens, lexicon } = article;
  if (!lexicon.vocabulary.cased || !hasCapital(article, to - 1)) return false;
  const inside = from > sentence.from && tokens[from]?.gap === 'space';
  if (/^(deictic|bare-part)$/.test(rule) || isWord(article, from, 'periodic'))
    return inside && tokens[from - 1]?.kind === 'word' && hasCapital(article, from);
  // «May & Sons»
  const after = tokens[to]?.key === '&' && !isWord(article, to + 1, rule) ? to + 1 : to;
  const next = tokens[to]?.gap === 'space' && hasCapital(article, after) && wordAt(article, to) !== 'I';
  if (rule === 'weekday' && meaning.by === undefined) {
    // «The Mail on Sunday»
    if (isWord(article, from - 1, 'on') && isWord(article, from - 2, 'paper')) return hasCapital(article, from - 2);
    if (inside && isWord(article, from - 1, 'day-name')) return hasCapital(article, from - 1);
    // «Councillor Tom Friday, who»
    if (inside && (isTitled(article, from) || isInitial(article, from - 2) || (isTold(article, to) && hasCapital(article, from - 1))))
      return true;
    if (inside && hasCapital(article, from - 1) && (isWord(article, to, 'apostrophe') || isWord(article, to + 1, 'relative'))) return true;
    return next && (isWord(article, from - 1, 'of') || !isWord(article, from - 1, 'month-cue', 'on', 'the'));
  }
  // «the New Year's Test»
  if (rule === 'relative-unit') return isWord(article, to - 2, 'new') && isWord(article, to, 'apostrophe');
  // «Fourth of July Fireworks»
  if (rule === 'day' && inside && isWord(article, from, 'ord') && hasCapital(article, from)) return next;
  // «Saturday Night Live», «20th Century Fox»
  if (/^(part|century)$/.test(rule)) return next;
  if (!/^(holiday|hijri-date|season|month)$/.test(rule) || !isBare(meaning)) return false;
  if (rule === 'month' && isWord(article, from - 1, 'in', 'since', 'until')) return false;
  // «Aunt June», «his widow, June, said»
  if (
    isTitled(article, from) ||
    (isWord(article, from - 2, 'person') && isWord(article, from - 1, 'comma') && isWord(article, to, 'comma'))
  )
    return true;
  const known = rule === 'month' && lexicon.at(tokens, from - 1).length > 0;
  return next || (from - 1 > sentence.from && inside && hasCapital(article, from - 1) && hasCapital(article, from) && !known);
}

/** «شارع 26 يوليو», «قوى 14 آذار», «26 July Street», «the Sunday Times»: a name of a place, a movement, a paper. */
function isNamedAfter(article: Article, { from, to, rule, meaning: { year, by } }: Candidate): boolean {
  if (!/day|month|hijri|deictic|part|time|about/.test(rule) || by !== undefined) return false;
  const before = isMark(article.tokens, from - 1, '«“"') ? from - 2 : from - 1;
  // «الجمعة السوداء»
  if (rule === 'weekday' && isWord(article, to, 'famed')) return true;
  if (leads(article, before) && rule !== 'part') return year === undefined || !isWord(article, from - 1, 'event-noun');
  if (year !== undefined) return false;
  if (!article.lexicon.vocabulary.cased) return isWord(article, from - 1, 'and') && namesTwo(article, from);
  if (/day|about/.test(rule) && isWord(article, to, 'namesake')) return true;
  return isWord(article, from - 1, 'the') && article.tokens[to]?.gap === 'space' && hasCapital(article, to);
}

/** «بغداد اليوم - بغداد», «بيان تلقته (بغداد اليوم)», «(الغد)» in a line of its own: what a paper calls itself. */
function isOutlet(article: Article, { from, to, rule, meaning: { count } }: Candidate): boolean {
  const { tokens, lexicon } = article;
  if (rule !== 'deictic' || lexicon.vocabulary.cased || to > from + 1) return false;
  const opens = tokens[from - 1]?.gap === 'block';
  if (tokens[from - 1]?.kind !== 'word') return opens && isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
  if (count !== 0) return false;
  // «صحيفة المصري اليوم»
  if (isWord(article, from - 1, 'paper') && isWord(article, from - 2, 'work', 'named-after')) return true;
  return isDash(tokens, to) || isMark(tokens, to, '/') ? opens : isMark(tokens, from - 2, '(«"“') && isMark(tokens, to, ')»"”');
}

/** «القانون رقم 31 لسنة 1970», «Law No. 10 of 2018», «the 1994 law», «the Rent Act, 2005»: the year is the number of a law. */
const isLaw = (article: Article, { from, to, rule, clitic }: Candidate): boolean => {
  const { tokens } = article;
  // «القانون رقم 2/2017»
  if (rule === 'numeric' && to === from + 3 && isWord(article, from - 1, 'numbered')) return true;
  const number = clitic > 0 && tokens[from]?.key.startsWith('ل') === true ? from - 1 : isWord(article, from - 1, 'of') ? from - 2 : -1;
  const law = isWord(article, from - 1, 'comma') ? from - 2 : from - 1;
  const isNamed = article.lexicon.vocabulary.cased && isWord(article, law, 'law') && hasCapital(article, law);
  return (
    rule === 'year' && (isNamed || tokens[number]?.kind === 'digits' || (isWord(article, from - 1, 'the') && isWord(article, to, 'law')))
  );
};

/** «TSV 1860 Munich», «bought it from 1847 Brands»: a year in a name, or one that begins it. */
const isInName = (article: Article, { from, to, rule, sentence }: Candidate): boolean => {
  const { tokens, lexicon } = article;
  if (rule !== 'year' || to > from + 1 || from - 1 <= sentence.from || tokens[to]?.gap !== 'space') return false;
  if (hasCapital(article, from - 1))
    return tokens[from]?.gap === 'space' && tokens[to].kind === 'word' && lexicon.at(tokens, from - 1).length === 0;
  const begins = hasCapital(article, to) && lexicon.at(tokens, to).every(({ category }) => category === 'namesake');
  return begins && isWord(article, from - 1, 'giver');
};

/** «ارتفع عدد القتلى إلى 2015», «the port moved from 1812 to 1945»: what is counted. */
function isTally(article: Article, { from, rule }: Candidate): boolean {
  if (rule !== 'year' || !isWord(article, from - 1, 'to', 'start') || isWord(article, from - 1, 'until')) return false;
  return hasWord(article, { from: from - 6, to: from - 1 }, '', 'tally');
}

/** Whether an expression is a name or a number, or a part of one. */
export const isName = (article: Article, candidate: Candidate): boolean =>
  isTitle(article, candidate) ||
  isKnownPerson(article, candidate) ||
  isCapitalName(article, candidate) ||
  isNamedAfter(article, candidate) ||
  isOutlet(article, candidate) ||
  isLaw(article, candidate) ||
  isInName(article, candidate) ||
  isTally(article, candidate);

/** Days that everybody knows the year of. */
const famous: ReadonlySet<number> = new Set([911, 1007]);
/** How many days from its publication a text calls «the 3 March attack» what it does not have to say the year of. */
const fresh = 90;

/** «the October 7 attacks», «هجمات 11 سبتمبر», «حرب أكتوبر»: what is called by its day has a year that nobody says. */
export function isEventName(
  article: Article,
  { from, to, rule, meaning: { year, short, by, of } }: Candidate,
  first: number,
  published: number | undefined,
): boolean {
  if ([year, short, by, of].some((part) => part !== undefined)) return false;
  // «begins usually in June»: of any year
  if (hasWord(article, { from: from - 3, to: from }, '', 'habitual')) return true;
  if (!/^(day|month)$/.test(rule)) return false;
  const { month, day } = civilFromDays(first);
  const isFamous = rule === 'day' && famous.has(month * 100 + day);
  const names = (index: number): boolean => isWord(article, index, 'event-noun');
  const called = article.lexicon.vocabulary.cased
    ? (isWord(article, from - 1, 'the') || isWord(article, from, 'the')) && [to, to + 1].some(names)
    : names(from - 1);
  const told = isFamous && hasWord(article, { from: from - 4, to: from - 1 }, '', 'event-noun');
  const isFar = published === undefined || Math.abs(first - published) > fresh;
  // «since October 7», but «on October 7»
  const known = isFamous && isFar && !isWord(article, from - 1, 'on', 'in');
  return told || known || (called && (isFamous || isFar));
}
