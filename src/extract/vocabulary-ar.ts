import { words } from './words-ar.js';
import { cues } from './cues-ar.js';
import { patterns } from './patterns-ar.js';
import { marks } from './marks.js';
import type { Vocabulary } from './vocabulary.js';

// What is alike stands together (patterns of both languages), and the words of one value in the order that was found, by trying, to be the
// shortest: of that, gzip makes less.

/** Arabic: news prose, with the month names of all countries. Words are folded (`foldText`) and without the article. */
export const arabic: Vocabulary = {
  lang: 'ar',
  cased: false,
  clitics: ['وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'و', 'ف', 'ب', 'ل', 'ك'],
  article: 'ال',
  numericOrder: 'day',
  // انتقلت, تمكنت, اجتمعوا, but no توقيت; سيعقد, وستنطلق; يلتقي
  pastVerb: /^(?![وف]?(?:ال|ي|ت\p{L}*يت$))[وف]?\p{L}{3,}[^ا\P{L}]ت$|\p{L}{3,}وا$/u,
  // no سنوات, سيارة, سياسي, ستار, سينما, سيرته, سناتور
  futureVerb: /^[وف]?س(?!يا|ين(?:ما|[اآ])|ير[تة]|تا|توك|نا|نو[يا]|نغاف|ند|نتي|يدن|يطر[تة])[يتنأ]\p{L}{3,}(?<!ة|ات)$/u,
  // يلتقي; تنحسر, تحتفل, تستأنف, but no تنظيم, تنمية
  presentVerb: /^[وف]?(?:ي\p{L}{2,}|ت(?:ست|(?:ن|[^اويهتن]ت)[^اويه])[^اويه]\p{L})$/u,
  happened: /\p{L}{3,}ه(?:ا|م|ما)?$/u,
  words: { ...marks, ...words, ...cues },
  patterns,
};
