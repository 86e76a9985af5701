import { expect } from 'chai';
import fc from 'fast-check';
import { createQuoteFinder, findQuote, type FoundQuote, type QuoteSelector } from '../../src/model/find-quote.js';

const source = [
  'وقال بوتين لكيم إنه «يقدّر عالياً» دعم كوريا الشمالية.\n\n',
  'أعرب كيم عن «خالص شكره» وقال إن الإجراءات ستدعم ١٩٢ طناً مستقبلاً،\u00a0 ثم انتهى.\n\n',
  'He said: “It’s a re-entry — ﬁrst in 1985.” He said no more. 🙂 He said: “Café”.',
].join('');

const found = (quote: QuoteSelector, text: string = source): FoundQuote => {
  const result = findQuote(text, quote);
  if (result.verdict === 'not-found') throw new Error(`not found: ${quote.exact}`);
  return result;
};
const passage = ({ startUnit, endUnit }: FoundQuote, text: string = source): string => text.slice(startUnit, endUnit);

/** A quote that was altered, and the words of the source that it stands for. */
const altered: readonly (readonly [string, string, string])[] = [
  ['without a shadda', 'يقدر عالياً', 'يقدّر عالياً'],
  ['without tanwin at its end', 'إنه «يقدّر عاليا', 'إنه «يقدّر عالياً'],
  ['with tatweel', 'كوريـــا الشماليـة', 'كوريا الشمالية'],
  ['without hamza', 'الاجراءات', 'الإجراءات'],
  ['with other marks', 'وَقالَ بوتين', 'وقال بوتين'],
  ['with ha for ta marbuta', 'دعم كوريا الشماليه', 'دعم كوريا الشمالية'],
  ['with a Persian ya and kaf', 'لکیم', 'لكيم'],
  ['with European digits', 'ستدعم 192 طناً', 'ستدعم ١٩٢ طناً'],
  ['with Persian digits', 'ستدعم ۱۹۲ طناً', 'ستدعم ١٩٢ طناً'],
  ['with ASCII quotation marks', '"يقدّر عالياً"', '«يقدّر عالياً»'],
  ['with one space for two, one of them fixed', 'مستقبلاً، ثم انتهى', 'مستقبلاً،\u00a0 ثم انتهى'],
  ['on one line', 'الشمالية. أعرب كيم', 'الشمالية.\n\nأعرب كيم'],
  ['with bidi controls', '\u202bوقال\u200f بوتين\u202c', 'وقال بوتين'],
  ['with spaces around', '  خالص شكره\n', 'خالص شكره'],
  ['with a straight apostrophe', "It's a re-entry", 'It’s a re-entry'],
  ['with other hyphens', 're\u2010entry - ﬁrst', 're-entry — ﬁrst'],
  ['without the ligature', 'first in 1985', 'ﬁrst in 1985'],
  ['with the accent apart', 'Cafe\u0301', 'Café'],
  ['with a soft hyphen', 're-en\u00adtry', 're-entry'],
];

const inventions: readonly (readonly [string, string])[] = [
  ['a word more', 'وقال بوتين اليوم لكيم'],
  ['a word less', 'وقال لكيم إنه'],
  ['another word', 'خالص أسفه'],
  ['another number', 'ستدعم ١٩٣ طناً'],
  ['another case', 'he said: “It’s'],
  ['two words in one', 'كورياالشمالية'],
  ['a letter without its accent', 'Cafe'],
  ['half a ligature', 'irst in 1985'],
  ['nothing', ''],
  ['nothing but spaces', ' \n'],
  ['nothing but marks', '\u0651\u0640'],
];

describe('findQuote', () => {
  it('finds words as they are, and counts in code points and in UTF-16 units', () => {
    expect(found({ exact: 'بوتين' })).to.deep.equal({ verdict: 'verbatim', start: 5, end: 10, startUnit: 5, endUnit: 10 });
    const afterEmoji = found({ exact: '“Café”' });
    expect(afterEmoji.startUnit).to.equal(source.indexOf('“Café”'));
    expect(afterEmoji.start).to.equal(afterEmoji.startUnit - 1);
    expect(afterEmoji.end - afterEmoji.start).to.equal(6);
    const emoji = found({ exact: '🙂' });
    expect(emoji.end - emoji.start).to.equal(1);
    expect(emoji.endUnit - emoji.startUnit).to.equal(2);
  });

  for (const [how, exact, words] of altered) {
    it(`finds words ${how}, and says that they are not quite verbatim`, () => {
      const result = found({ exact });
      expect(result.verdict).to.equal('verbatim-but-for-marks');
      expect(passage(result)).to.equal(words);
    });
  }

  for (const [what, exact] of inventions) {
    it(`does not find ${what}`, () => {
      expect(findQuote(source, { exact })).to.deep.equal({ verdict: 'not-found' });
    });
  }

  it('prefers words as they are to words nearly so', () => {
    expect(found({ exact: 'Café', prefix: 'Cafe\u0301 ' }, 'Cafe\u0301 Cafe\u0301 Café').startUnit).to.equal(12);
  });

  it('tells occurrences apart by what stands around them, marks aside', () => {
    const [first, second] = [source.indexOf('He said'), source.lastIndexOf('He said')];
    expect(found({ exact: 'He said', suffix: ': “It’s' }).startUnit).to.equal(first);
    expect(found({ exact: 'He said', prefix: '1985.” ' }).startUnit).to.be.within(first + 1, second - 1);
    expect(found({ exact: 'He said', prefix: '🙂 ' }).startUnit).to.equal(second);
    expect(found({ exact: 'He  said', prefix: '1985." ' }).startUnit).to.be.within(first + 1, second - 1);
    expect(found({ exact: 'He  said', suffix: ': "Cafe\u0301' }).startUnit).to.equal(second);
  });

  it('goes by the position where surroundings do not tell', () => {
    const text = '🙂 a a a a';
    for (const [start, unit] of [
      [2, 3],
      [4, 5],
      [6, 7],
      [100, 9],
    ] as const)
      expect(found({ exact: 'a', start }, text).startUnit).to.equal(unit);
    expect(found({ exact: 'a' }, text).startUnit).to.equal(3);
  });

  it('finds words whose position has moved', () => {
    expect(found({ exact: 'خالص شكره', start: 0, end: 9, prefix: 'elsewhere' }).start).to.equal(source.indexOf('خالص شكره'));
  });

  it('finds every quote with a finder that folds its source once', () => {
    const find = createQuoteFinder(source);
    for (const [, exact] of altered) expect(find({ exact }).verdict).to.equal('verbatim-but-for-marks');
  });
});

describe('findQuote, whatever the words', () => {
  const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقلمن'.split(''));
  const word = fc.array(letters, { minLength: 2, maxLength: 6 }).map((list) => list.join(''));
  const sentence = fc.array(word, { minLength: 12, maxLength: 30 });
  const mark = fc.constantFrom('\u064b', '\u064e', '\u0651', '\u0640', '\u200f', '\u0670', '');
  const gap = fc.constantFrom(' ', '\u00a0', '  ', '\n', '\u2009');
  const alter = (words: readonly string[], marks: readonly string[], gaps: readonly string[]): string =>
    words
      .map(
        (text, index) =>
          (index === 0 ? '' : (gaps[index % gaps.length] ?? ' ')) +
          [...text].map((letter, at) => letter + (marks[(index + at) % marks.length] ?? '')).join(''),
      )
      .join('');
  const alteration = { marks: fc.array(mark, { minLength: 1, maxLength: 7 }), gaps: fc.array(gap, { minLength: 1, maxLength: 5 }) };

  it('finds any alteration of marks and spaces at the place of the words', () => {
    fc.assert(
      fc.property(sentence, fc.nat(8), fc.record(alteration), (words, from, { marks, gaps }) => {
        const text = words.join(' ');
        const quoted = words.slice(from, from + 4);
        const result = found(
          { exact: alter(quoted, marks, gaps), start: words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0) },
          text,
        );
        expect(passage(result, text)).to.equal(quoted.join(' '));
      }),
    );
  });

  it('finds words in a source that is altered so, marks at their end included', () => {
    fc.assert(
      fc.property(sentence, fc.nat(8), fc.record(alteration), (words, from, { marks, gaps }) => {
        const [before, quoted, after] = [words.slice(0, from), words.slice(from, from + 4), words.slice(from + 4)].map((part) =>
          alter(part, marks, gaps),
        );
        const text = `${before ?? ''} ${quoted ?? ''} ${after ?? ''}`;
        const result = found({ exact: words.slice(from, from + 4).join(' '), start: (before ?? '').length + 1 }, text);
        expect(passage(result, text)).to.equal(quoted);
      }),
    );
  });

  it('finds no words that are not there', () => {
    fc.assert(
      fc.property(sentence, word, fc.nat(8), (words, invented, from) => {
        const text = words.join(' ');
        fc.pre(!text.includes(invented));
        const exact = [...words.slice(from, from + 2), invented, ...words.slice(from + 2, from + 4)].join(' ');
        expect(findQuote(text, { exact }).verdict).to.equal('not-found');
      }),
    );
  });
});
