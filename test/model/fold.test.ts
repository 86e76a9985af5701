import { expect } from 'chai';
import fc from 'fast-check';
import { foldInSteps, foldText, foldWithOrigins } from '../../src/model/fold.js';

const alike: readonly (readonly [string, readonly string[]])[] = [
  ['alef forms', ['الإجراءات', 'الاجراءات', 'ٱلأجراءات', 'الآجراءات']],
  ['ta marbuta and ha', ['مدينة', 'مدينه']],
  ['ya, alef maqsura and Persian ya', ['على', 'علي', 'علی']],
  ['kaf', ['كورسك', 'کورسک']],
  ['hamza carriers', ['مسؤول', 'مسوول', 'مسو\u0654ول']],
  ['vowel marks', ['يُقدِّرُ', 'يقدر']],
  ['Hebrew points', ['שָׁלוֹם', 'שלום']],
  ['tatweel', ['كـــورســـك', 'كورسك']],
  ['digits', ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９', '⁰¹²³⁴⁵⁶⁷⁸⁹']],
  ['presentation forms', ['ﻛﻮﺭﺳﻚ', 'كورسك']],
  ['quotation marks', ['«أ»', '"أ"', '“أ”', '„أ“']],
  ['spaces', ['a b', 'a\u00a0b', 'a \n b', 'a\u2003b', 'a\u3000b']],
  ['bidi controls and joiners', ['a\u200fb', 'ab', '\u202aab\u202c', 'a\u200db', 'a\ufeffb']],
  ['composed and decomposed letters', ['é', 'e\u0301']],
  ['punctuation', ['كيم، بوتين؟', 'كيم, بوتين?']],
];

describe('foldText', () => {
  for (const [what, texts] of alike) {
    it(`R15: makes no difference between ${what}`, () => {
      expect(new Set(texts.map(foldText))).to.have.property('size', 1);
    });
  }

  for (const [a, b] of [
    ['A', 'a'],
    ['é', 'e'],
    ['ab', 'a b'],
    ['سار', 'صار'],
    ['ء', ''],
    ['1', '2'],
  ] as const) {
    it(`R15: tells "${a}" and "${b}" apart`, () => {
      expect(foldText(a)).to.not.equal(foldText(b));
    });
  }

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('leaves plain letters as they are, however they are mixed with spaces', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(text) === text.replace(/\s+/gu, ' ').replaceAll('`', "'")));
  });

  it('tells where every character comes from', () => {
    const { text: some, origins: places } = foldWithOrigins('a\u064b  ﬁ🙂');
    expect([some, [...places]]).to.deep.equal(['a fi🙂', [0, 2, 4, 4, 5, 5, 7]]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, origins: found } = foldWithOrigins(text);
        const origins = [...found];
        expect(origins).to.have.length(folded.length + 1);
        expect(origins.at(-1)).to.equal(text.length);
        for (const [index, origin] of origins.entries()) expect(origin).to.be.at.least(origins[index - 1] ?? 0);
      }),
    );
  });

  it('rests again and again in a long text, and comes to the same', () => {
    for (const text of ['كَتَبَ الوزير  ١٩٢ كلمة. '.repeat(8000), 'It was  said – “so”. '.repeat(8000), 'a'.repeat(200_000)]) {
      const steps = foldInSteps(text);
      let [rests, step] = [0, steps.next()];
      for (; step.done !== true; step = steps.next()) rests++;
      expect(rests).to.be.within(Math.floor(text.length / 40_000), Math.ceil(text.length / 30_000));
      expect(step.value.text === foldWithOrigins(text).text && step.value.text === foldText(text)).to.equal(true);
      expect([step.value.origins.length, step.value.origins.at(-1)]).to.deep.equal([step.value.text.length + 1, text.length]);
    }
  });
});
