import { expect } from 'chai';
import fc from 'fast-check';
import { SpanIndex, type SpanColumns } from '../../src/store/span-index.js';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
}

/** Instants, spans, and what is open on a side, within a hundred ms, so that they meet. */
const spans: fc.Arbitrary<readonly Span[]> = fc
  .array(
    fc
      .tuple(fc.nat(100), fc.oneof(fc.constant(0), fc.nat(60)), fc.constantFrom('no', 'no', 'start', 'end', 'both'), fc.nat(100))
      .map(([start, length, open, share]): Span => ({
        from: open === 'start' || open === 'both' ? -Infinity : start,
        to: open === 'end' || open === 'both' ? Infinity : start + length + 1,
        anchor: start + Math.floor((length * share) / 100),
      })),
    { maxLength: 80 },
  )
  .map((list) => list.toSorted((a, b) => a.anchor - b.anchor));

/** Ranks run backwards, and others are among them. */
const columns = (list: readonly Span[]): SpanColumns => {
  const byRank = list.toReversed().flatMap(({ from, to }) => [
    { from, to },
    { from: 0, to: 1000 },
  ]);
  return {
    from: Float64Array.from(byRank, ({ from }) => from),
    to: Float64Array.from(byRank, ({ to }) => to),
    ranks: Uint32Array.from(list, (_, place) => 2 * (list.length - 1 - place)),
    anchor: Float64Array.from(list, ({ anchor }) => anchor),
  };
};

const stretch = fc
  .tuple(fc.integer({ min: -10, max: 170 }), fc.integer({ min: 1, max: 80 }))
  .map(([from, size]) => ({ from, to: from + size }));

describe('an index of spans', () => {
  it('counts what is in a stretch, before and after it as one who looks at each', () => {
    fc.assert(
      fc.property(spans, stretch, (list, { from, to }) => {
        const index = new SpanIndex(columns(list));
        const isSeen = (span: Span): boolean => span.from < to && span.to > from;
        const count = (test: (span: Span) => boolean): number => list.filter(test).length;
        const within = index.within({ from, to });
        expect(within.total).to.equal(count(isSeen));
        expect(within.before).to.equal(count((span) => span.to <= from));
        expect(within.after).to.equal(count((span) => span.from >= to));
        expect(within.end - within.first).to.equal(count(({ anchor }) => anchor >= from && anchor < to));
        expect(within.lastingInto).to.equal(count((span) => isSeen(span) && span.anchor < from));
        expect(within.comingFrom).to.equal(count((span) => isSeen(span) && span.anchor >= to));
      }),
    );
  });

  it('finds what goes on after a time and is long enough, in order and backwards', () => {
    fc.assert(
      fc.property(spans, fc.nat(160), fc.constantFrom(0, 5, 20, Infinity), fc.nat(80), (list, time, length, end) => {
        const index = new SpanIndex(columns(list));
        const naive = [...list.keys()].filter((at) => at < end && list[at]!.to > time && list[at]!.to - list[at]!.from >= length);
        expect([...index.lasting({ time, length, end })]).to.deep.equal(naive);
        expect([...index.lasting({ time, length, end }, true)]).to.deep.equal(naive.toReversed());
      }),
    );
  });

  it('finds what has no beginning and its place after a stretch', () => {
    fc.assert(
      fc.property(spans, stretch, (list, { from, to }) => {
        const index = new SpanIndex(columns(list));
        const naive = [...list.keys()].filter((at) => list[at]!.anchor >= to && list[at]!.from < to && list[at]!.to > from);
        expect([...index.coming({ from, to })].sort((a, b) => a - b)).to.deep.equal(naive);
      }),
    );
  });
});
