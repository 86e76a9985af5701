import { expect } from 'chai';
import type { PlacedMark } from '../../src/layout/layout.js';
import { thinMarks } from '../../src/layout/thin-marks.js';

const VIEW = { start: 0, end: 1024, length: 1024 };

/** A disc at a px. */
const disc = (rank: number, px: number, rest: Partial<PlacedMark> = {}): PlacedMark => ({
  shape: 'disc',
  outer: { start: px, end: px },
  members: [],
  startCap: 'edge',
  endCap: 'edge',
  uncertain: false,
  rank,
  status: 'confirmed',
  color: undefined,
  block: 0,
  ...rest,
});

const row = (count: number, step: number): PlacedMark[] => Array.from({ length: count }, (_, rank) => disc(rank, rank * step));
const ranksOf = (marks: readonly PlacedMark[]): number[] => marks.map(({ rank }) => rank);

describe('thinMarks', () => {
  it('leaves two hundred marks as they are, wherever they lie', () => {
    expect(thinMarks(row(200, 0), VIEW, new Set())).to.have.lengthOf(200);
  });

  it('draws of many that look alike one for every few px', () => {
    expect(thinMarks(row(1000, 1), VIEW, new Set()).length).to.be.within(1000 / 12, 1000 / 6 + 1);
    expect(ranksOf(thinMarks(row(1000, 0), VIEW, new Set()))).to.deep.equal([0]);
  });

  it('draws what looks different, and what is to be kept', () => {
    const marks = [
      ...row(300, 0),
      disc(300, 0, { status: 'disputed' }),
      disc(301, 0, { block: 24 }),
      disc(302, 0, { outer: { start: 0, end: 80 } }),
    ];
    expect(ranksOf(thinMarks(marks, VIEW, new Set()))).to.deep.equal([0, 300, 301, 302]);
    expect(ranksOf(thinMarks(marks, VIEW, new Set([7])))).to.deep.equal([7, 300, 301, 302]);
  });

  it('draws the same ones while one pans', () => {
    const drawnAt = (by: number): number[] =>
      ranksOf(
        thinMarks(
          row(1000, 1).map((mark) => disc(mark.rank, mark.outer.start - by)),
          { ...VIEW, start: by, end: 1024 + by },
          new Set(),
        ),
      );
    expect(drawnAt(3)).to.deep.equal(drawnAt(0));
  });
});
