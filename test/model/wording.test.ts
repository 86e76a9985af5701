import { expect } from 'chai';
import type { LocalizedText } from '../../src/model/timeline.js';
import { wordingFor } from '../../src/model/wording.js';

const text: LocalizedText = ['ar', 'en', 'pt-BR', 'en-GB'].map((lang) => ({ lang, text: `in ${lang}` }));

describe('wordingFor', () => {
  for (const [locale, lang, why] of [
    ['en-GB', 'en-GB', 'the exact tag'],
    ['EN-gb', 'en-GB', 'the exact tag, whatever its case'],
    ['en-AU', 'en', 'the same language'],
    ['pt', 'pt-BR', 'the same language, of another region'],
    ['ar-EG-u-nu-latn', 'ar', 'the same language, whatever its extensions'],
    ['de', 'ar', 'the first, which is the dataset’s'],
    ['', 'ar', 'the first where no locale is given'],
  ] as const) {
    it(`${locale} => ${lang}, ${why}`, () => {
      expect(wordingFor(text, locale)?.lang).to.equal(lang);
    });
  }

  it('has nothing for a text without wordings', () => {
    expect(wordingFor([], 'en')).to.equal(undefined);
  });
});
