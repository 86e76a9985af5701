import { patterns } from './patterns-en.js';
import { words } from './words-en.js';
import { cues } from './cues-en.js';
import { marks } from './marks.js';
import type { Vocabulary } from './vocabulary.js';

/** English: news prose, British and American. */
export const english: Vocabulary = {
  lang: 'en',
  cased: true,
  clitics: [],
  article: '',
  numericOrder: 'unknown',
  // but for «need», «speed», «hundred»
  pastVerb: /^(?!hundred|sacred)\p{Ll}+(?:[^e]|agre|fre|cre|ante)ed$/u,
  happened: /^\p{Ll}{3,}ing$/u,
  words: { ...marks, ...words, ...cues },
  patterns,
};
