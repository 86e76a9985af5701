import { expect } from 'chai';
import { coast, interpolateViewport } from '../../src/axis/transition.js';
import type { Viewport } from '../../src/axis/viewport.js';
import { at } from './spans.js';

const view = (from: string, to: string): Viewport => ({ start: at(from), end: at(to), length: 900 });
const here = view('2020-01-01', '2021-01-01');
const span = ({ start, end }: Viewport): number => end - start;
const path = Array.from({ length: 21 }, (_, i) => i / 20);

describe('interpolateViewport', () => {
  const moves: readonly (readonly [string, Viewport, number, number])[] = [
    ['a step aside', view('2020-03-01', '2021-03-01'), 250, 250],
    ['a step in', view('2020-06-01', '2020-10-01'), 250, 250],
    ['a jump to what is out of view', view('1990-01-01', '1991-01-01'), 251, 600],
    ['a jump across millennia', view('0100-01-01', '0100-01-02'), 600, 600],
    ['a deep dive', view('2020-06-01', '2020-06-02'), 251, 600],
    ['no move at all', here, 250, 250],
  ];
  for (const [name, there, least, most] of moves) {
    it(`Z8: ${name} takes ${least === most ? String(most) : `up to ${String(most)}`} ms`, () => {
      expect(interpolateViewport(here, there).duration).to.be.within(least, most);
    });

    it(`Z8: ${name} begins here and ends there`, () => {
      const move = interpolateViewport(here, there);
      expect(move(0).start).to.be.closeTo(here.start, 1e-6 * span(here));
      expect(move(0).end).to.be.closeTo(here.end, 1e-6 * span(here));
      expect(move(1)).to.equal(there);
      expect(move(0.999_999).start).to.be.closeTo(there.start, 1e-3 * span(there) + 1e-6 * span(here));
      for (const t of path) expect(span(move(t))).to.be.greaterThan(0);
    });
  }

  it('Z8: a long jump zooms out on the way, a step does not', () => {
    const widest = (there: Viewport): number => Math.max(...path.map((t) => span(interpolateViewport(here, there)(t)))) / span(here);
    expect(widest(view('1990-01-01', '1991-01-01'))).to.be.greaterThan(5);
    expect(widest(view('2020-03-01', '2021-03-01'))).to.be.closeTo(1, 0.01);
  });

  it('arrives on the length of where it goes', () => {
    const there = { ...view('2020-06-01', '2020-10-01'), length: 500 };
    expect(interpolateViewport(here, there)(0.5).length).to.equal(500);
  });
});

describe('coast', () => {
  const limits = { minSpan: 1, maxSpan: 1e15, from: at('1900-01-01'), to: at('2100-01-01') };
  const perPx = span(here) / here.length;

  it('Z9: begins where it is, at the speed of the drag, and comes to rest within 400 ms', () => {
    const move = coast(here, 2, limits);
    const px = (ms: number): number => (move(ms / move.duration).start - here.start) / perPx;
    expect(move.duration).to.be.at.most(400);
    expect(px(0)).to.equal(0);
    expect(px(1)).to.be.closeTo(2, 0.1);
    expect(px(400) - px(399)).to.be.lessThan(0.05);
    for (let ms = 1; ms < 400; ms++) expect(px(ms + 1) - px(ms)).to.be.lessThan(px(ms) - px(ms - 1));
  });

  it('Z9: stops where the data ends', () => {
    const last = coast(here, 1e6, limits)(1);
    expect(span(last)).to.be.closeTo(span(here), 1);
    expect(last.start).to.be.at.most(limits.to);
  });
});
