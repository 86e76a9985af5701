import { reach, wordAt, type Article } from './article.js';
import { isWord } from './lexicon.js';
import type { Clause } from './clause.js';
import { afterDateline } from './dateline.js';
import type { PlacedExpression } from './find-time-expressions.js';

const longest = 80;

/** A text cut at a word so that it has at most 80 characters, the ellipsis included. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,،;؛:«“"(–—-]+$/u, '')}…`;
}

const pairs: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
];

/** Without quotation marks and brackets whose partner was cut off. */
const balanced = (text: string): string =>
  !/[«»“”()]/.test(text)
    ? text
    : pairs.reduce(
        (kept, [open, close]) =>
          kept.split(open).length === kept.split(close).length ? kept : kept.replaceAll(open, '').replaceAll(close, ''),
        text,
      );

/** «a 1994 agreement», «the 1967 war», «Friday's timetable», «هدنة يناير»: a date that its noun does not go without. */
const isAttribute = (article: Article, { from, to }: Pick<PlacedExpression, 'from' | 'to'>): boolean =>
  isWord(article, to, 'apostrophe') ||
  isWord(article, from - 1, 'month-noun') ||
  (isWord(article, from - 1, 'determiner') && /^\p{Ll}/u.test(wordAt(article, to)) && !isWord(article, to, 'preposition', 'past', 'say'));

/**
 * The clause without its date, without what leads to it («on», «و») and without «according to …» at its end: the article's own words,
 * never others; at most 80 characters.
 */
export function titleOf(article: Article, clause: Clause, { from, to }: Pick<PlacedExpression, 'from' | 'to'>): string {
  const { text, tokens } = article;
  const start = afterDateline(article, clause.from);
  // what lies further on is cut off in any case
  let end = Math.min(clause.to, start + reach);
  for (let index = start + 3; index < end; index++) if (article.quoted[index] !== true && isWord(article, index, 'according')) end = index;
  let lead =
    from > start && isWord(article, from - 1, 'in', 'on', 'month-cue', 'at-time') && !isWord(article, from - 1, 'between', 'start')
      ? from - 1
      : from;
  // «A hearing is set for»
  const isLast = to >= end || !/[\p{L}\p{N}]/u.test(text.slice(tokens[to]?.start, tokens[end - 1]?.end));
  while (isLast && lead - 1 > start && isWord(article, lead - 1, 'preposition', 'until')) lead--;
  const slice = (first: number, last: number): string => (last > first ? text.slice(tokens[first]?.start, tokens[last - 1]?.end) : '');
  const isWhole = to > end || isAttribute(article, { from, to });
  const [head, tail] = isWhole ? [slice(start, end), ''] : [slice(start, Math.min(lead, end)), slice(to, end)];
  const joined = `${head.trim()} ${tail.trim()}`.replace(/\s+/gu, ' ').replace(/\s([,،;؛.:!?؟»”)])/gu, '$1');
  const bare = joined.replace(/^[\s,،;؛.:–—-]+|[\s,،;؛.:–—-]+$/gu, '').replace(/[,،]\s*(?=[,،])/gu, '');
  // «والأطفال», but «والدة» and «والي»
  const led =
    article.lexicon.vocabulary.article === '' ? /^$/ : isWord(article, start, 'say') ? /^[وف](?=\p{L}{2})/u : /^و(?=ال(?![ديى])\p{L}{2})/u;
  return shorten(balanced(bare.replace(led, '')));
}
