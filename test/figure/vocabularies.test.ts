import { expect } from 'chai';
import { languages } from '../../src/element/words/vocabulary.js';
import { figureLanguages, vocabularyFor } from '../../src/figure/vocabularies.js';

describe('the languages of figures', () => {
  it('are those of the element', () => {
    expect([...figureLanguages].sort()).to.deep.equal([...languages].sort());
  });

  it('are chosen by the language of a locale, and English for others', () => {
    expect(['ar-EG', 'FR', 'fa', 'ja', ''].map((locale) => vocabularyFor(locale).messages.lang)).to.deep.equal([
      'ar',
      'fr',
      'fa',
      'en',
      'en',
    ]);
  });
});
