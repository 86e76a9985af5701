import { expect } from 'chai';
import fc from 'fast-check';
import { startOfDay } from '../../src/date/civil-days.js';
import type { BoxShape, End, Scene, Shape } from '../../src/scene/scene.js';
import { sceneOf, timelineOf, type EventLike, type Stage } from './stages.js';

const EVENTS: readonly EventLike[] = [
  '1905-06-07',
  '1911~',
  { date: '1924?', status: 'disputed', title: 'A dispute' },
  '193X',
  '1931/1944',
  { date: '1938-05/..', status: 'planned', title: 'A plan' },
  '1950/',
  '[..1962-03-04]',
  '[1966,1969]',
  { date: '{1971,1975-02-03}', status: 'claimed', title: 'A claim' },
  { date: '1983', status: 'cancelled', title: 'Nothing' },
];
const scene = (stage: Stage = {}, rest: object = {}): Scene => sceneOf(timelineOf(EVENTS, rest), { now: startOfDay(1947, 1, 1), ...stage });

/** The same shapes seen in a mirror. Signs keep their faces: a question mark is not turned around. */
function mirrored(shape: Shape, width: number): Shape {
  if (shape.kind === 'line') return { ...shape, x1: width - shape.x1, x2: width - shape.x2 };
  if (shape.kind === 'box') return { ...shape, x: width - shape.x - shape.width, left: shape.right, right: shape.left };
  return { ...shape, x: width - shape.x };
}

/** In px of a hundredth; a seam between two boxes stands at a whole pixel, whichever is nearer. */
function measures(shape: Shape): Record<string, unknown> {
  const bare = (end: End): boolean => end === 'none';
  const round = (value: number, seam = false): number => Math.round(seam ? value : value * 100) / (seam ? 1 : 100);
  if (shape.kind === 'line')
    return {
      ...shape,
      x1: round(Math.min(shape.x1, shape.x2)),
      x2: round(Math.max(shape.x1, shape.x2)),
      y1: round(shape.y1),
      y2: round(shape.y2),
    };
  if (shape.kind !== 'box') return { ...shape, x: round(shape.x), y: round(shape.y) };
  const { x, width, left, right }: BoxShape = shape;
  return { ...shape, x: round(x, bare(left)), width: undefined, end: round(x + width, bare(right)) };
}

describe('a scene', () => {
  it('R1: of right-to-left is the mirror of left-to-right, mark for mark, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 480, max: 1600 }),
        fc.constantFrom('time' as const, 'collapsed' as const, 'even' as const),
        (width, scale) => {
          const [ltr, rtl] = [scene({ width, scale, direction: 'ltr' }), scene({ width, scale, direction: 'rtl' })];
          expect(rtl.marks.map(({ shapes }) => shapes.map(measures))).to.deep.equal(
            ltr.marks.map(({ shapes }) => shapes.map((shape) => measures(mirrored(shape, width)))),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('R1: mirrors labels, leaders, ticks, breaks and the present', () => {
    const [ltr, rtl] = [scene({ scale: 'collapsed', direction: 'ltr' }), scene({ scale: 'collapsed', direction: 'rtl' })];
    const flip = (x: number): number => Math.round((ltr.width - x) * 100) / 100;
    const near = (x: number): number => Math.round(x * 100) / 100;
    expect(rtl.labels.map(({ x, leader }) => [near(x), near(leader.x)])).to.deep.equal(
      ltr.labels.map(({ x, width, leader }) => [flip(x + width), flip(leader.x)]),
    );
    expect(rtl.ticks.map(({ x }) => near(x))).to.deep.equal(ltr.ticks.map(({ x }) => flip(x)));
    for (const words of ['minor', 'major', 'breaks', 'lanes'] as const)
      expect(rtl[words].map(({ x }) => near(x))).to.deep.equal(ltr[words].map(({ x }) => flip(x)));
    expect(rtl.now && near(rtl.now.x)).to.equal(ltr.now && flip(ltr.now.x));
  });

  it('A9: what a pointer hits is at least 24 px by 24, and holds the mark', () => {
    for (const { target, shapes } of scene().marks) {
      expect(target.width).to.be.at.least(24);
      expect(target.height).to.be.at.least(24);
      for (const box of shapes.filter((shape) => shape.kind === 'box'))
        expect(box.x).to.be.within(target.x - 0.51, target.x + target.width + 0.51);
    }
  });

  it('A9: tracks are 24 px apart, so that targets of different tracks never overlap', () => {
    const tops = [...new Set(scene().marks.map(({ target }) => target.y))].toSorted((a, b) => a - b);
    expect(tops.length).to.be.above(1);
    for (const [at, top] of tops.entries()) if (at > 0) expect(top - tops[at - 1]!).to.be.at.least(24);
  });

  it('U11: the line of the present has its word, inside the plot', () => {
    const word = (year: number): unknown => sceneOf(timelineOf(['1900', '1999']), { now: startOfDay(year, 1, 1) }).now?.label;
    expect(word(1950)).to.include({ text: 'today', anchor: 'middle' });
    expect(word(1900)).to.include({ anchor: 'start' });
    expect(word(2000)).to.include({ anchor: 'end' });
  });

  it('L15: every line is cut where time is left out, and the cuts are named', () => {
    const events = ['1950', '1951', '1952', '2020-05', '2020-06', '2020-07'];
    const { lines, breaks, width } = sceneOf(timelineOf(events), { scale: 'collapsed' });
    expect(breaks.map(({ lines: [name] }) => name)).to.deep.equal(['67 years']);
    for (const { pieces, cuts } of lines) {
      expect(cuts).to.have.length(1);
      const along = [...pieces, ...cuts].toSorted((a, b) => a.x1 - b.x1);
      expect(along.map(({ x1 }) => x1)).to.deep.equal([0, ...along.slice(0, -1).map(({ x2 }) => x2)]);
      expect(along.at(-1)?.x2).to.equal(width);
    }
  });

  it('every lane has its name and a line of its own', () => {
    const lanes = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    const events = [
      { date: '1990', title: 'x', lane: 'a' },
      { date: '1991', title: 'y', lane: 'b' },
    ];
    const composed = sceneOf(timelineOf(events, { lanes }));
    expect(composed.lanes.map(({ text }) => text)).to.deep.equal(['a', 'b']);
    expect(composed.lines).to.have.length(3);
  });
});
