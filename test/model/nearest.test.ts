import { expect } from 'chai';
import { nearest } from '../../src/model/nearest.js';

const keys = ['title', 'date', 'summary', 'lane', 'url'];

describe('nearest', () => {
  for (const [word, expected] of [
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['titles', 'title'],
    ['sumary', 'summary'],
    ['sumery', 'summary'],
    ['dat', 'date'],
    ['lanes', 'lane'],
    ['ur', undefined],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ] as const) {
    it(`${word.length > 20 ? 'a very long word' : word || '(nothing)'} => ${expected ?? 'nothing'}`, () => {
      expect(nearest(word, keys)).to.equal(expected);
    });
  }

  it('prefers what is nearer, then what comes first', () => {
    expect(nearest('lanes', ['lines', 'lane', 'lands'])).to.equal('lines');
    expect(nearest('planned', ['planed', 'planned'])).to.equal('planned');
  });
});
