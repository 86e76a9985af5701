import { expect } from 'chai';
import fc from 'fast-check';
import { bisect } from '../../src/model/bisect.js';

const ascending = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }).map((values) => values.toSorted((a, b) => a - b));

describe('bisect', () => {
  it('counts what stands before', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 10 }), (values, value) => {
        expect(bisect(values.length, (at) => values[at]! < value)).to.equal(values.filter((one) => one < value).length);
      }),
    );
  });

  it('asks of none that are before for sure', () => {
    fc.assert(
      fc.property(ascending, fc.nat({ max: 40 }), (values, known) => {
        const from = Math.min(known, values.length);
        const asked: number[] = [];
        bisect(values.length, (at) => asked.push(at) > 0 && values[at]! < 5, from);
        expect(asked.filter((at) => at < from)).to.deep.equal([]);
      }),
    );
  });

  it('asks a million about twenty times', () => {
    let asked = 0;
    expect(bisect(1_000_000, (at) => ++asked > 0 && at < 123_456)).to.equal(123_456);
    expect(asked).to.be.within(19, 21);
  });
});
