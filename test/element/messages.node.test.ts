import { expect } from 'chai';
import { ar } from '../../src/element/messages/ar.js';
import { en } from '../../src/element/messages/en.js';
import type { Messages } from '../../src/element/messages/messages.js';
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

describe('the words of the interface', () => {
  for (const messages of [ar, en]) {
    it(`R10: every counted phrase in ${messages.lang} has all plural forms of the language`, () => {
      const forms = new Intl.PluralRules(messages.lang).resolvedOptions().pluralCategories.toSorted();
      expect(counted(messages).length).to.be.greaterThan(6);
      for (const [key, phrase] of counted(messages)) expect(Object.keys(phrase).toSorted(), key).to.deep.equal(forms);
    });

    it(`R14: no text in ${messages.lang} is empty`, () => {
      expect(texts(messages).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
    });
  }

  it('R10: Arabic has six forms, and says one and two without a number', () => {
    expect(ar.events).to.have.all.keys(...PLURALS);
    expect([ar.events.one, ar.events.two].join()).to.not.include('{n}');
  });

  it('R14: both languages have the same texts, with the same places to fill in', () => {
    const shape = (messages: Messages): Record<string, string[]> => {
      const entries = texts(messages).filter(([path]) => !PLURALS.has(path.split('.').at(-1) ?? ''));
      return Object.fromEntries(entries.map(([path, text]) => [path, (text.match(/\{\w+\}/gu) ?? []).toSorted()]));
    };
    expect(shape(ar)).to.deep.equal(shape(en));
  });

  it('R14: every text is used somewhere', () => {
    const code = sourceFiles.filter(({ path }) => !path.startsWith('element/messages/')).map(({ text }) => text);
    const used = (key: string): boolean => code.some((text) => new RegExp(`\\b${key}\\b`, 'u').test(text));
    expect(Object.keys(en).filter((key) => !used(key))).to.deep.equal([]);
  });

  it('R11: the words for how a date and a claim are known, in both languages', () => {
    expect([ar.approximate, ar.status.planned, ar.status.disputed, ar.status.claimed]).to.deep.equal([
      'نحو',
      'مخطط له',
      'محل خلاف',
      'مزعوم',
    ]);
    expect([en.approximate, en.status.planned, en.status.disputed, en.status.claimed]).to.deep.equal([
      'About',
      'planned',
      'disputed',
      'claimed',
    ]);
  });
});
