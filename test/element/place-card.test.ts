import { expect } from 'chai';
import fc from 'fast-check';
import { isBetween, placeCard, type CardRoom } from '../../src/element/card/place-card.js';

const room: CardRoom = {
  keep: { x: 380, y: 100, width: 120, height: 60 },
  at: 400,
  card: { width: 300, height: 200 },
  viewport: { x: 0, y: 0, width: 800, height: 600 },
  highest: 360,
  growing: false,
};

describe('placing a card', () => {
  it('P8: stands under its mark, in the middle of it, with the arrow at the mark', () => {
    expect(placeCard(room)).to.deep.equal({ x: 250, y: 172, side: 'below', arrow: 150, maxHeight: 360 });
  });

  it('P8: stands over the label where there is more room', () => {
    const { side, y } = placeCard({ ...room, keep: { ...room.keep, y: 400 } });
    expect([side, y]).to.deep.equal(['above', 400 - 12 - 200]);
  });

  const shifts: readonly (readonly [name: string, at: number, x: number, arrow: number])[] = [
    ['left', 30, 8, 22],
    ['right', 790, 800 - 300 - 8, 282],
  ];
  for (const [name, at, x, arrow] of shifts) {
    it(`P8: is shifted along the line at the ${name} edge, and its arrow is not`, () => {
      const placed = placeCard({ ...room, at });
      expect([placed.x, placed.arrow]).to.deep.equal([x, arrow]);
    });
  }

  it('P7: is no higher than it may be', () => {
    expect(placeCard({ ...room, card: { width: 300, height: 2000 } }).maxHeight).to.equal(360);
    expect(placeCard({ ...room, card: { width: 300, height: 2000 }, growing: true }).maxHeight).to.equal(360);
  });

  it('stands below in any case where the page makes room for it', () => {
    const { side, y } = placeCard({ ...room, keep: { ...room.keep, y: 500 }, growing: true });
    expect([side, y]).to.deep.equal(['below', 572]);
  });

  const rooms = fc.record({
    keepY: fc.integer({ min: 0, max: 700 }),
    keepHeight: fc.integer({ min: 0, max: 120 }),
    at: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 200, max: 576 }),
    height: fc.integer({ min: 60, max: 900 }),
    viewWidth: fc.integer({ min: 320, max: 1400 }),
    viewHeight: fc.integer({ min: 256, max: 900 }),
  });
  const from = (drawn: {
    keepY: number;
    keepHeight: number;
    at: number;
    width: number;
    height: number;
    viewWidth: number;
    viewHeight: number;
  }): CardRoom => ({
    keep: { x: drawn.at, y: drawn.keepY, width: 0, height: drawn.keepHeight },
    at: Math.min(drawn.at, drawn.viewWidth),
    card: { width: Math.min(drawn.width, drawn.viewWidth - 16), height: drawn.height },
    viewport: { x: 0, y: 0, width: drawn.viewWidth, height: drawn.viewHeight },
    highest: drawn.viewHeight * 0.6,
    growing: false,
  });

  it('P8: never covers what it belongs to', () => {
    fc.assert(
      fc.property(rooms, (drawn) => {
        const given = from(drawn);
        const { y, maxHeight } = placeCard(given);
        const height = Math.min(given.card.height, maxHeight);
        expect(y >= given.keep.y + given.keep.height || y + height <= given.keep.y).to.equal(true);
      }),
    );
  });

  it('P8: stays inside what is seen, down to 320 × 256 px, wherever its mark is seen', () => {
    fc.assert(
      fc.property(rooms, (drawn) => {
        const given = from(drawn);
        const { keep, viewport } = given;
        // Of a mark and label that take nearly all of the height, a part stays uncovered; the card scrolls with the page.
        fc.pre(keep.y + keep.height <= viewport.height && Math.max(keep.y, viewport.height - keep.y - keep.height) >= 96 + 20);
        const { x, y, maxHeight } = placeCard(given);
        expect(x).to.be.at.least(8);
        expect(x + given.card.width).to.be.at.most(viewport.width - 8);
        expect(y).to.be.at.least(0);
        expect(y + Math.min(given.card.height, maxHeight)).to.be.at.most(viewport.height);
      }),
    );
  });

  describe('the way to the card', () => {
    const way = { keep: { x: 100, y: 100, width: 50, height: 40 }, card: { x: 0, y: 240, width: 300, height: 200 } };
    const points: readonly (readonly [name: string, x: number, y: number, on: boolean])[] = [
      ['in the middle of the label', 120, 120, true],
      ['half the way down', 125, 190, true],
      ['half the way down, as far out as half the card', 55, 190, true],
      ['half the way down, beyond that', 30, 190, false],
      ['above the label', 120, 80, false],
      ['beside the label', 200, 110, false],
      ['below the edge of the card', 120, 250, false],
    ];
    for (const [name, x, y, on] of points) {
      it(`P2: a point ${name} is ${on ? '' : 'not '}on it`, () => {
        expect(isBetween(x, y, way)).to.equal(on);
      });
    }

    it('P2: goes upwards to a card above', () => {
      const above = { keep: { x: 100, y: 400, width: 50, height: 40 }, card: { x: 0, y: 100, width: 300, height: 200 } };
      expect([isBetween(60, 350, above), isBetween(60, 450, above)]).to.deep.equal([true, false]);
    });
  });
});
