import { cues } from './cues-ar.js';
import { marks } from './marks.js';
import { patterns } from './patterns-ar.js';
import type { Vocabulary } from './vocabulary.js';
import { words } from './words-ar.js';

/** Arabic: news prose, with the month names of all countries. Words are folded (`foldText`) and without the article. */
export const arabic: Vocabulary = {
  lang: 'ar',
  cased: false,
  clitics: ['وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'و', 'ف', 'ب', 'ل', 'ك'],
  article: 'ال',
  numericOrder: 'day',
  words: { ...marks, ...words, ...cues },
  patterns,
};
