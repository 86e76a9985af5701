import { arabic } from './vocabulary-ar.js';
import { english } from './vocabulary-en.js';
import type { Vocabulary } from './vocabulary.js';

const vocabularies: readonly Vocabulary[] = [arabic, english];

/** The languages that articles can be read in. */
export const languages: readonly string[] = vocabularies.map(({ lang }) => lang);

/** How many letters of the beginning of a text are Arabic, as a share. */
function arabicShare(text: string): number {
  const sample = text.slice(0, 20_000);
  const arabicLetters = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latinLetters = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabicLetters / Math.max(1, arabicLetters + latinLetters);
}

/**
 * The vocabulary of a language tag: by its first subtag, and by the letters of the text where that language is not known or the text is
 * not written in its script. `en-US` puts the month first in `8/10/2025`, other English tags with a region the day.
 */
export function vocabularyFor(lang: string, text: string): Vocabulary {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const byLetters = arabicShare(text) > 0.5 ? arabic : english;
  const named = vocabularies.find((vocabulary) => vocabulary.lang === language);
  const vocabulary = !named || /\p{L}/u.test(text.slice(0, 20_000)) ? byLetters : named;
  if (vocabulary !== english || language !== 'en' || rest.length === 0) return vocabulary;
  return rest.includes('us') ? englishMonthFirst : englishDayFirst;
}

const englishMonthFirst: Vocabulary = { ...english, numericOrder: 'month' };
const englishDayFirst: Vocabulary = { ...english, numericOrder: 'day' };
