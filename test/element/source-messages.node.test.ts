import { expect } from 'chai';
import { lazySourceMessages, sourceMessagesOf } from '../../src/element/words/source-words.js';
import { sourceEn } from '../../src/element/words/messages/source-en.js';
import type { SourceMessages } from '../../src/element/words/messages/source-messages.js';
import { languages } from '../../src/element/words/vocabulary.js';
import { sourceFiles } from '../support/source-files.js';

/** Every text by its path: `failed.network`, `quotes.few`. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The paths of all texts, with what is filled into each. */
const shape = (messages: SourceMessages): Record<string, string[]> => {
  const entries = texts(messages).filter(([path]) => !PLURALS.has(path.split('.').at(-1) ?? ''));
  return Object.fromEntries(entries.map(([path, text]) => [path, (text.match(/\{\w+\}/gu) ?? []).toSorted()]));
};

describe('the words of <event-source>', () => {
  before(async () => {
    for (const language of languages) await lazySourceMessages(language)?.load();
  });

  for (const language of languages) {
    const words = (): SourceMessages => sourceMessagesOf(language);

    it(`R14: are there in ${language}, none of them empty, with the same places to fill in`, () => {
      expect(words().lang).to.equal(language);
      expect(texts(words()).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
      expect(shape(words())).to.deep.equal(shape(sourceEn));
    });

    it(`R10: every counted phrase in ${language} has all plural forms of the language, and no other`, () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const phrase of [words().quotes, ...Object.values(words().verdictCounts)])
        expect(Object.keys(phrase).toSorted()).to.deep.equal(forms);
    });
  }

  it('R14: every text is used somewhere', () => {
    const code = sourceFiles.filter(({ path }) => !path.startsWith('element/words/messages/')).map(({ text }) => text);
    const used = (key: string): boolean => code.some((text) => new RegExp(`\\b${key}\\b`, 'u').test(text));
    expect(Object.keys(sourceEn).filter((key) => !used(key))).to.deep.equal([]);
  });
});
