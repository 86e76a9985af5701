import { civilFromDays } from '../date/civil-days.js';
import { hasWord, reach, type Article } from './article.js';
import { isWord } from './lexicon.js';
import type { Candidate, PlacedExpression } from './find-time-expressions.js';
import type { Meaning } from './meaning.js';
import { yearSpan } from './stretch.js';

/** Whether an expression, or what it is a part of, is measured from the day of its text; «the end of the year» may be that of a story. */
const isRelative = ({ kind, by, anchor, of }: Meaning): boolean =>
  kind === 'weekday' ||
  (kind === 'date' && by !== undefined) ||
  ((kind === 'unit' || kind === 'distance') && anchor === undefined) ||
  (of !== undefined && of.by !== 0 && isRelative(of));

/** A text that tells history: it dates by the year again and again, hardly by its own day, and by none of its own time. */
export function isNarrative(candidates: readonly Candidate[], published: number): boolean {
  let absolute = 0;
  let relative = 0;
  for (const { meaning } of candidates) {
    const { kind, year } = meaning;
    const told = (kind === 'date' ? year : meaning.of?.year) !== undefined;
    if (kind === 'date' && year !== undefined && meaning.hijri === undefined && yearSpan(year + 1).last >= published) return false;
    if (told || kind === 'decade' || kind === 'century') absolute++;
    else if (isRelative(meaning)) relative++;
  }
  return absolute >= 3 && absolute > 3 * relative;
}

/** Whether it names a month and no year: what stands before it may tell. */
const lacksYear = ({ kind, month, year, by, of, from }: Meaning): boolean =>
  kind === 'date'
    ? month !== undefined && (year ?? by) === undefined
    : [of, from].some((part) => typeof part === 'object' && lacksYear(part));

/** Months before the publication of a text whose days it names without a year. */
const RECENT = 3;

/** The years that a text has named with their month, by the month: «in December 2022 … on 17 December». */
export class NamedMonths {
  readonly #years = new Map<number, number>();

  /** Notes a month that is named with its year, if it was over by a day. */
  note({ kind, year, month, hmonth, era }: Meaning, last: number, day: number): void {
    if (kind === 'date' && year !== undefined && month !== undefined && (hmonth ?? era) === undefined && last <= day)
      this.#years.set(month, year);
  }

  /** A day without its year, with that of its month; but for one that was just before the text was published. */
  complete(meaning: Meaning, published: number): Meaning {
    const { kind, year, by, weekday, month, day } = meaning;
    const latest = civilFromDays(published);
    if (month !== undefined && (latest.month - month + 12) % 12 < RECENT) return meaning;
    const named = kind === 'date' && (year ?? by ?? weekday) === undefined && day !== undefined ? this.#years.get(month ?? 0) : undefined;
    return named === undefined ? meaning : { ...meaning, year: named };
  }
}

/** «Born in 1928, she learned to fly at 16 and … five years later»: later than an age, that has no date of its own. */
export const followsAge = (article: Article, { from, meaning: { anchor } }: Candidate, before: PlacedExpression | undefined): boolean => {
  if (anchor !== 'previous' || !before || from - before.to > reach) return false;
  if (!hasWord(article, { from: before.from - 5, to: before.from }, '.', 'birth')) return false;
  for (let index = before.to; index < from; index++)
    if (isWord(article, index, 'age') && (!article.lexicon.vocabulary.cased || isWord(article, index + 1, 'number'))) return true;
  return false;
};

/** Tokens before a year that opens a sentence. */
const OPENING = 4;

/**
 * «In 2019 it lasted from February to May», «in 2021, when it lasted from March to April», «last year on 30 March»: the year that its sentence
 * opens with, or goes on from. «Built in 1934 and last seen in April» is of two.
 */
export const followsYear = (
  article: Article,
  { from, sentence, meaning }: Candidate,
  before: PlacedExpression | undefined,
  published: number = Infinity,
): boolean =>
  before?.sentence === sentence &&
  (before.resolution?.first ?? 0) <= published &&
  before.resolution?.grain === 'Y' &&
  (isWord(article, before.to + 1, 'when') ||
    before.rule === 'same-unit' ||
    (meaning.day !== undefined && from - before.to === 1 && isWord(article, before.to, 'in', 'on')) ||
    (before.from - sentence.from < OPENING && (isWord(article, before.from, 'in') || isWord(article, before.from - 1, 'in')))) &&
  lacksYear(meaning);
