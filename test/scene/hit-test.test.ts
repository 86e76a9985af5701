import { expect } from 'chai';
import { hitTest } from '../../src/scene/hit-test.js';
import type { Scene } from '../../src/scene/scene.js';
import { sceneOf, timelineOf } from './stages.js';

const scene = sceneOf(timelineOf(['1990', '2000-05-17', '2010-03-02']));
const [, , last] = scene.labels;
const mark = (rank: number): { x: number; y: number } => {
  const { x, y, width, height } = scene.marks.find((one) => one.rank === rank)!.target;
  return { x: x + width / 2, y: y + height / 2 };
};
const leader = (dx: number): { x: number; y: number } => ({ x: last!.leader.x + dx, y: last!.y + last!.height + 2 });

describe('a point of the plot', () => {
  const cases: readonly (readonly [where: string, point: { x: number; y: number }, rank: number | undefined])[] = [
    ['in the middle of a mark', mark(1), 1],
    ['12 px beside it, as targets are 24 px wide', { ...mark(1), x: mark(1).x + 12 }, 1],
    ['13 px beside it', { ...mark(1), x: mark(1).x + 13 }, undefined],
    ['on a leader', leader(0), 2],
    ['6 px beside a leader', leader(-6), 2],
    ['7 px beside a leader', leader(-7), undefined],
    ['above all labels', { x: last!.leader.x, y: -5 }, undefined],
  ];
  for (const [where, { x, y }, rank] of cases)
    it(`${where} => ${rank === undefined ? 'no event' : `event ${String(rank)}`}`, () => {
      expect(hitTest(scene, x, y)).to.equal(rank);
    });

  const pile = { x: 300, y: 40, width: 5, height: 16, ranks: new Set([7, 8, 9]), color: undefined };
  const crowded: Scene = { ...scene, piles: [pile] };
  it('on a column of many events => the first of them', () => {
    expect([302, 299].map((x) => hitTest(crowded, x, 48))).to.deep.equal([7, undefined]);
  });
});
