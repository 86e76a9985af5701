import { expect } from 'chai';
import fc from 'fast-check';
import { RankBitset } from '../../src/layout/rank-bitset.js';

/** A size around the powers of 32, some ranks below it, and a rank to ask from. */
const CASES = fc.constantFrom(1, 31, 32, 33, 1023, 1024, 1025, 40_000).chain((size) =>
  fc.record({
    size: fc.constant(size),
    ranks: fc.uniqueArray(fc.nat(size - 1), { maxLength: 60 }).map((ranks) => ranks.toSorted((a, b) => a - b)),
    from: fc.nat(size - 1),
  }),
);

describe('RankBitset', () => {
  it('names the nearest member above and below a rank, whether that is a member or not', () => {
    fc.assert(
      fc.property(CASES, ({ size, ranks, from }) => {
        const set = new RankBitset(size);
        for (const rank of ranks) set.add(rank);
        expect(set.after(from)).to.equal(ranks.find((rank) => rank > from) ?? -1);
        expect(set.before(from)).to.equal(ranks.findLast((rank) => rank < from) ?? -1);
      }),
    );
  });

  it('names nothing when it is empty, even of size 0', () => {
    for (const size of [0, 1, 5000]) {
      expect(new RankBitset(size).after(0)).to.equal(-1);
      expect(new RankBitset(size).before(0)).to.equal(-1);
    }
  });
});
