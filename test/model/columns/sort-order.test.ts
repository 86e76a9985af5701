import { expect } from 'chai';
import fc from 'fast-check';
import { sortOrder } from '../../../src/model/columns/sort-order.js';

const naive = (keys: Float64Array): number[] => [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);

describe('the order of many keys', () => {
  it('is null where they are in order already', () => {
    expect(sortOrder(Float64Array.of(-Infinity, -1, 0, 0, 7, Infinity))).to.equal(null);
    expect(sortOrder(new Float64Array(0))).to.equal(null);
  });

  it('is that of sorting by comparing, ties as they came', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, Infinity, -Infinity, 5))), (values) => {
        const keys = Float64Array.from(values, (value) => value + 0);
        expect([...(sortOrder(keys) ?? keys.keys())]).to.deep.equal(naive(keys));
      }),
    );
  });

  it('is the same for a hundred thousand, of either sign and any size, with ties', () => {
    const keys = Float64Array.from({ length: 100_000 }, (_, at) => {
      const lot = Math.imul(at + 1, 0x9e3779b1) | 0;
      return at % 5 === 0 ? lot % 100 : at % 7 === 0 ? lot / 2 ** 40 : lot * 2 ** (lot & 31);
    });
    expect([...(sortOrder(keys) ?? [])]).to.deep.equal(naive(keys));
  });
});
