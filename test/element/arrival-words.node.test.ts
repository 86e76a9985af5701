import { expect } from 'chai';
import { arrivalWords as english } from '../../src/element/words/messages/arrival-words-en.js';
import { arrivalWordsOf, lazyArrivalWords, type ArrivalWords } from '../../src/element/words/messages/arrival-words.js';
import { languages } from '../../src/element/words/vocabulary.js';

/** Every text by its path: `brokenOff.cut`, `newEvents.few`. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));

/** The paths of what is not counted, with what is filled into each. */
const shape = ({ loaded, stalled, brokenOff }: ArrivalWords): Record<string, string[]> =>
  Object.fromEntries(texts({ loaded, stalled, brokenOff }).map(([path, text]) => [path, (text.match(/\{\w+\}/gu) ?? []).toSorted()]));

describe('the words of what comes bit by bit', () => {
  before(async () => {
    for (const language of languages) await lazyArrivalWords(language)?.load();
  });

  for (const language of languages) {
    it(`R14: are there in ${language}, none of them empty or English, with the same places to fill in`, () => {
      const words = arrivalWordsOf(language);
      expect(texts(words).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
      expect(shape(words)).to.deep.equal(shape(english));
      if (language !== 'en') expect(texts(words).filter(([path, text]) => new Map(texts(english)).get(path) === text)).to.deep.equal([]);
    });

    it(`R10: every counted phrase in ${language} has all plural forms of the language, and no other`, () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const { soFar, newEvents } = arrivalWordsOf(language);
      for (const phrase of [soFar, newEvents]) expect(Object.keys(phrase).toSorted()).to.deep.equal(forms);
    });
  }
});
