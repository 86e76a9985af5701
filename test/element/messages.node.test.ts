import { expect } from 'chai';
import { messages as ar } from '../../src/element/words/messages/ar.js';
import { messages as en } from '../../src/element/words/messages/en.js';
import { legendRows as english } from '../../src/element/words/messages/legend-rows-en.js';
import type { Counted, Messages } from '../../src/element/words/messages/messages.js';
import { cardWordsOf } from '../../src/element/words/card-words.js';
import { lazyViewWords, viewWordsOf } from '../../src/element/words/messages/view-words.js';
import { languages, lazyVocabulary, vocabularyOf } from '../../src/element/words/vocabulary.js';
import { sourceFiles } from '../support/source-files.js';

/** Every text of the messages by its path: `status.planned`, `events.few`. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The counted phrases: of the top, and of the statuses. */
const counted = (messages: Messages): [string, object][] =>
  Object.entries<unknown>({ ...messages, ...messages.statusCounts }).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && 'other' in value ? [[key, value]] : [],
  );

/** The paths of all texts, with what is filled into each. */
const shape = (messages: object): Record<string, string[]> => {
  const entries = texts(messages).filter(([path]) => !PLURALS.has(path.split('.').at(-1) ?? ''));
  return Object.fromEntries(entries.map(([path, text]) => [path, (text.match(/\{\w+\}/gu) ?? []).toSorted()]));
};

describe('the words of the interface', () => {
  before(async () => {
    for (const language of languages) await lazyVocabulary(language)?.load();
  });

  it('R14: are there in six languages, three of them written from right to left', () => {
    expect(languages).to.deep.equal(['en', 'ar', 'es', 'fa', 'fr', 'he']);
  });

  for (const language of languages) {
    const words = (): Messages => vocabularyOf(language).messages;

    it(`R14: the messages for ${language} are in that language`, () => {
      expect(words().lang).to.equal(language);
    });

    it(`R10: every counted phrase in ${language} has all plural forms of the language, and no other`, () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      expect(counted(words()).length).to.be.greaterThan(6);
      for (const [key, phrase] of counted(words())) expect(Object.keys(phrase).toSorted(), key).to.deep.equal(forms);
    });

    it(`R14: no text in ${language} is empty`, () => {
      expect(texts(words()).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
    });

    it(`R14: ${language} has the texts that English has, with the same places to fill in`, () => {
      expect(shape(words())).to.deep.equal(shape(en));
      // Of a part, each language counts in words what is shown or all that there is.
      const { showing, ...cards } = cardWordsOf({ vocabulary: vocabularyOf(language) });
      const { showing: englishShowing, ...englishCards } = cardWordsOf({ vocabulary: vocabularyOf('en') });
      expect(shape(cards)).to.deep.equal(shape(englishCards));
      expect(shape({ showing }).showing).to.be.deep.oneOf([shape({ englishShowing }).englishShowing, ['{range}', '{shown}', '{total}']]);
      expect(texts(cards).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
    });
  }

  it('R14: every language beside English has the lines of its legend with it; English has them beside what draws it', () => {
    for (const language of languages.filter((one) => one !== 'en')) {
      const { legendRows = {} } = vocabularyOf(language);
      expect(Object.keys(legendRows)).to.deep.equal(Object.keys(english));
      for (const [row, text] of Object.entries(legendRows)) expect(text, row).to.not.be.oneOf(['', english[row as keyof typeof english]]);
    }
  });

  it('R14: nothing is said in one language as in another, but for signs and what both have borrowed', () => {
    const all = languages.map((language) => new Map(texts(vocabularyOf(language).messages)));
    const same = languages.flatMap((language, at) =>
      [...(all[at] ?? [])]
        .filter(
          ([path, text]) => text.replaceAll(/\{\w+\}/gu, '').length > 8 && all.some((other, n) => n !== at && other.get(path) === text),
        )
        .map(([path]) => `${language} ${path}`),
    );
    expect(same.filter((one) => !/ summary(WithoutSources)?$/.test(one))).to.deep.equal([]);
  });

  it('R10, R14: what is missing does not compile', () => {
    // @ts-expect-error: French has `many`, for millions.
    const french: Counted<'one' | 'many'> = { one: 'un', other: '{n}' };
    // @ts-expect-error: a language has all the words.
    const short: Messages = { lang: 'eo' };
    expect([french.many, short.close]).to.deep.equal([undefined, undefined]);
  });

  it('R10: Arabic has six forms, and says one and two without a number', () => {
    expect(ar.events).to.have.all.keys(...PLURALS);
    expect([ar.events.one, ar.events.two].join()).to.not.include('{n}');
  });

  it('R14: every text is used somewhere', () => {
    const code = sourceFiles.filter(({ path }) => !path.startsWith('element/words/messages/')).map(({ text }) => text);
    const used = (key: string): boolean => code.some((text) => new RegExp(`\\b${key}\\b`, 'u').test(text));
    expect(Object.keys(en).filter((key) => !used(key))).to.deep.equal([]);
  });

  const known: Record<string, readonly string[]> = {
    ar: ['نحو', 'مخطط له', 'محل خلاف', 'مزعوم'],
    en: ['About', 'planned', 'disputed', 'claimed'],
    es: ['Hacia', 'previsto', 'en disputa', 'según una parte'],
    fa: ['حدود', 'برنامه‌ریزی‌شده', 'محل اختلاف', 'ادعاشده'],
    fr: ['Vers', 'prévu', 'contesté', 'allégué'],
    he: ['בסביבות', 'מתוכנן', 'שנוי במחלוקת', 'נטען'],
  };
  for (const language of languages) {
    it(`R11: ${language} has words for how a date and a claim are known`, () => {
      const { approximate, status } = vocabularyOf(language).messages;
      expect([approximate, status.planned, status.disputed, status.claimed]).to.deep.equal(known[language]);
    });
  }
});

describe('the words of filter, table and story', () => {
  before(async () => {
    for (const language of languages) await lazyViewWords(language)?.load();
  });

  for (const language of languages) {
    it(`R14: are all there in ${language}, with the same places to fill in as in English, and its own`, () => {
      const [own, english] = [texts(viewWordsOf(language)), texts(viewWordsOf('en'))];
      const places = (list: readonly [string, string][]): string[] =>
        list.map(([path, text]) => `${path} ${(text.match(/\{\w+\}/gu) ?? []).toSorted().join()}`).toSorted();
      expect(own.filter(([, text]) => text.trim() === '')).to.deep.equal([]);
      expect(places(own)).to.deep.equal(places(english));
      if (language !== 'en') expect(viewWordsOf(language).clear).to.not.equal(viewWordsOf('en').clear);
    });
  }

  it('R14: every text is used somewhere', () => {
    const code = sourceFiles.filter(({ path }) => !path.startsWith('element/words/messages/')).map(({ text }) => text);
    const used = (key: string): boolean => code.some((text) => new RegExp(`\\b${key}\\b`, 'u').test(text));
    expect(Object.keys(viewWordsOf('en')).filter((key) => !used(key))).to.deep.equal([]);
  });
});
