import { expect } from 'chai';
import fc from 'fast-check';
import { neighboursAt } from '../../src/scene/neighbours.js';
import type { Scene, ScenePile } from '../../src/scene/scene.js';
import { sceneOf, timelineOf } from './stages.js';

const base = sceneOf(timelineOf(['1990', '2000', '2010']));
/** Dots at places along one line, by rank. */
const dots = (...xs: readonly number[]): Scene => ({
  ...base,
  marks: xs.map((x, rank) => ({ ...base.marks[0]!, rank, target: { x: x - 12, y: 88, width: 24, height: 24 } })),
});
const pile = (x: number, ranks: readonly number[]): ScenePile => ({
  x,
  y: 92,
  width: 5,
  height: 16,
  ranks: new Set(ranks),
  color: undefined,
});
const listed = (scene: Scene, x: number, y = 100): unknown => {
  const found = neighboursAt(scene, x, y);
  return found && [found.near, found.total, [...found.ranks()].sort((a, b) => a - b)];
};

describe('the neighbours of a point', () => {
  it('L13: are the marks within 12 px of it, the nearest first; a single one is none', () => {
    const scene = dots(100, 110, 125);
    expect([100, 106, 113, 120, 135].map((x) => neighboursAt(scene, x, 100)?.near)).to.deep.equal([
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      undefined,
    ]);
    expect(neighboursAt(scene, 106, 113)).to.equal(undefined);
  });

  it('L13: are named up to seven, and all counted', () => {
    expect(listed(dots(...Array.from({ length: 20 }, (_, at) => 100 + at / 2)), 100)).to.deep.equal([
      [0, 1, 2, 3, 4, 5, 6],
      20,
      Array.from({ length: 20 }, (_, at) => at),
    ]);
  });

  it('L13: are those of columns too, each once, also where it has a mark of its own', () => {
    const scene = { ...dots(100), piles: [pile(100, [0, 5, 6]), pile(108, [7, 8]), pile(140, [9])] };
    expect(listed(scene, 100)).to.deep.equal([[0, 5, 6, 7, 8], 5, [0, 5, 6, 7, 8]]);
  });

  it('L13: a column of one instant has a list of its first seven and counts the others', () => {
    const ranks = Array.from({ length: 5000 }, (_, at) => at);
    const found = neighboursAt({ ...dots(), piles: [pile(100, ranks)] }, 101, 100);
    expect([found?.near, found?.total]).to.deep.equal([[0, 1, 2, 3, 4, 5, 6], 5000]);
  });

  it('L13: are those that a look at each mark finds', () => {
    const place = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), place, (xs, x) => {
        const near = xs.flatMap((one, rank) => (Math.abs(one - x) <= 12 ? [rank] : []));
        const found = neighboursAt(dots(...xs), x, 100);
        expect(found ? [...found.ranks()].sort((a, b) => a - b) : []).to.deep.equal(near.length > 1 ? near : []);
        const distances = (found?.near ?? []).map((rank) => Math.abs(xs[rank]! - x));
        expect(distances).to.deep.equal(
          near
            .map((rank) => Math.abs(xs[rank]! - x))
            .sort((a, b) => a - b)
            .slice(0, near.length > 1 ? 7 : 0),
        );
      }),
    );
  });
});
