import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { even } from '../../src/axis/even-scale.js';
import type { ScaleKind } from '../../src/axis/time-scale.js';
import {
  clamp,
  fitView,
  limitsOf,
  panBy,
  pxToTime,
  pxToWarp,
  resize,
  timeToPx,
  viewOf,
  warpToPx,
  zoomAbout,
  type Viewport,
} from '../../src/axis/viewport.js';
import { instant } from '../../src/date/instant.js';
import { ARTICLE, at, span, spansOf, YEAR } from './spans.js';

const MINUTE = 60_000;
const padding = { start: 16, end: 200 };
const scaleOf = Object.fromEntries(
  (['time', 'collapsed', 'even'] as const).map((kind) => [kind, createTimeScale(kind, ARTICLE, even)]),
) as Record<ScaleKind, ReturnType<typeof createTimeScale>>;
const kinds = Object.keys(scaleOf) as ScaleKind[];
const limits = (kind: ScaleKind, length = 900): ReturnType<typeof limitsOf> =>
  limitsOf(scaleOf[kind], length, { padding, minSpan: MINUTE });
const spanOf = ({ start, end }: Viewport): number => end - start;

const anyKind = fc.constantFrom(...kinds);
const anyLength = fc.integer({ min: 320, max: 1400 });
const anyStep = fc.record({ px: fc.double({ min: 0, max: 1, noNaN: true }), factor: fc.double({ min: 0.5, max: 2, noNaN: true }) });

describe('viewport', () => {
  it('maps px to times and back', () => {
    const there = (kind: ScaleKind, px: number): void => {
      const view = fitView(scaleOf[kind], 900, padding);
      expect(timeToPx(scaleOf[kind], view, pxToTime(scaleOf[kind], view, px))).to.be.closeTo(px, 1e-3);
      expect(warpToPx(view, pxToWarp(view, px))).to.be.closeTo(px, 1e-6);
    };
    fc.assert(fc.property(anyKind, fc.double({ min: -900, max: 1800, noNaN: true }), there));
  });

  it('an endless time is at an endless px', () => {
    const view = fitView(scaleOf.collapsed, 900, padding);
    expect(timeToPx(scaleOf.collapsed, view, instant(Infinity))).to.equal(Infinity);
  });

  for (const kind of kinds) {
    it(`${kind}: the fitted view shows all data with its padding in px on either side`, () => {
      const { domain } = scaleOf[kind];
      const view = fitView(scaleOf[kind], 900, padding);
      expect(timeToPx(scaleOf[kind], view, domain.from)).to.be.closeTo(16, 1e-3);
      expect(timeToPx(scaleOf[kind], view, domain.to)).to.be.closeTo(700, 1e-3);
    });
  }

  it('padding takes no more than half of a narrow view', () => {
    const view = fitView(scaleOf.time, 100, { start: 100, end: 300 });
    expect(timeToPx(scaleOf.time, view, scaleOf.time.domain.from)).to.be.closeTo(12.5, 1e-3);
    expect(timeToPx(scaleOf.time, view, scaleOf.time.domain.to)).to.be.closeTo(62.5, 1e-3);
  });

  it('a view is made from two times, the ends of the data standing for open ones', () => {
    const view = viewOf(scaleOf.collapsed, at('2025-08-11'), at('2025-08-14'), 300);
    expect(pxToTime(scaleOf.collapsed, view, 100)).to.be.closeTo(at('2025-08-12'), 1);
    expect(viewOf(scaleOf.time, instant(-Infinity), instant(Infinity), 300)).to.deep.equal({
      start: at('2018'),
      end: at('2025-08-16'),
      length: 300,
    });
  });

  it('Z3: the time under the pointer stays under it', () => {
    const stays = (kind: ScaleKind, px: number, factor: number): void => {
      const before = viewOf(scaleOf[kind], at('2024-06'), at('2025-08-12'), 900);
      const after = zoomAbout(before, px, factor, limits(kind));
      expect(pxToWarp(after, px) - pxToWarp(before, px)).to.be.closeTo(0, 1e-6 * spanOf(after));
      expect(spanOf(after)).to.be.closeTo(spanOf(before) / factor, 1e-9 * spanOf(before));
    };
    fc.assert(fc.property(anyKind, fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 0.9, max: 2, noNaN: true }), stays));
  });

  it('Z3: after 50 steps in and out about one point it is within a px of where it was', () => {
    const stays = (kind: ScaleKind, px: number, steps: { factor: number }[]): void => {
      const first = viewOf(scaleOf[kind], at('2024-06'), at('2025-08-12'), 900);
      const time = pxToTime(scaleOf[kind], first, px);
      // In by as much as out, so that no limit is met on the way.
      const factors = steps.flatMap(({ factor }) => [Math.max(factor, 1 / factor), Math.min(factor, 1 / factor)]);
      const last = factors.reduce((view, factor) => zoomAbout(view, px, factor, limits(kind)), first);
      expect(timeToPx(scaleOf[kind], last, time)).to.be.closeTo(px, 1);
    };
    fc.assert(
      fc.property(anyKind, fc.double({ min: 0, max: 900, noNaN: true }), fc.array(anyStep, { minLength: 25, maxLength: 25 }), stays),
    );
  });

  it('panning moves what is seen by as many px', () => {
    const before = viewOf(scaleOf.time, at('2020'), at('2022'), 900);
    const after = panBy(before, 90, limits('time'));
    expect(timeToPx(scaleOf.time, after, at('2021'))).to.be.closeTo(timeToPx(scaleOf.time, before, at('2021')) - 90, 1e-6);
  });

  it('Z10: whatever is done, a tenth of the view shows data', () => {
    const shows = (kind: ScaleKind, length: number, steps: { px: number; factor: number; by: number }[]): void => {
      const [first, last] = scaleOf[kind].warpDomain;
      let view = fitView(scaleOf[kind], length, padding);
      for (const { px, factor, by } of steps) {
        view = panBy(zoomAbout(view, px * length, factor, limits(kind, length)), by * length, limits(kind, length));
        const shown = Math.min(view.end, last) - Math.max(view.start, first);
        expect(shown).to.be.at.least(0.1 * spanOf(view) * (1 - 1e-6));
      }
    };
    const moves = fc.array(
      fc.record({
        px: fc.double({ min: 0, max: 1, noNaN: true }),
        factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
        by: fc.double({ min: -3, max: 3, noNaN: true }),
      }),
      { maxLength: 20 },
    );
    fc.assert(fc.property(anyKind, anyLength, moves, shows));
  });

  for (const kind of kinds) {
    it(`Z10: ${kind}: no closer than a minute where time is shortest on screen`, () => {
      let view = viewOf(scaleOf[kind], at('2018-03'), at('2018-04'), 900);
      for (let i = 0; i < 40; i++) view = zoomAbout(view, 450, 2, limits(kind));
      expect(pxToTime(scaleOf[kind], view, 900) - pxToTime(scaleOf[kind], view, 0)).to.be.closeTo(MINUTE, 0.01 * MINUTE);
    });
  }

  it('Z10: no closer than doubles can tell px apart', () => {
    const scale = createTimeScale('time', spansOf([[-13.8e9 * YEAR, -13.8e9 * YEAR + YEAR]]));
    let view = fitView(scale, 900, padding);
    for (let i = 0; i < 100; i++) view = zoomAbout(view, 450, 2, limitsOf(scale, 900, { padding, minSpan: MINUTE }));
    expect(warpToPx(view, pxToWarp(view, 451)) - 450).to.be.closeTo(1, 0.1);
  });

  it('Z10: no farther than all data with its padding and 5 % on either side', () => {
    for (const kind of kinds) {
      const fitted = fitView(scaleOf[kind], 900, padding);
      const out = zoomAbout(fitted, 300, 1e-9, limits(kind));
      expect(spanOf(out) / spanOf(fitted)).to.be.closeTo(1.1, 1e-9);
    }
  });

  it('Z10: a view that is allowed is left as it is, without rubber banding', () => {
    const view = viewOf(scaleOf.time, at('2020'), at('2021'), 900);
    expect(clamp(view, limits('time'))).to.equal(view);
    const end = panBy(view, 1e9, limits('time'));
    expect(panBy(end, 10, limits('time'))).to.deep.equal(end);
  });

  it('Z10: clamping twice changes nothing more', () => {
    const settles = (kind: ScaleKind, start: number, length: number): void => {
      const [first, last] = scaleOf[kind].warpDomain;
      const at0 = first + start * (last - first);
      const once = clamp({ start: at0, end: at0 + length * (last - first), length: 900 }, limits(kind));
      const twice = clamp(once, limits(kind));
      expect(twice.start).to.be.closeTo(once.start, 1e-9 * spanOf(once));
      expect(twice.end).to.be.closeTo(once.end, 1e-9 * spanOf(once));
    };
    fc.assert(fc.property(anyKind, fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 1e-6, max: 9, noNaN: true }), settles));
  });

  it('Z16: on another length the centre and the zoom stay', () => {
    const keeps = (kind: ScaleKind, length: number): void => {
      const before = viewOf(scaleOf[kind], at('2024-03'), at('2025-08-12'), 900);
      const after = resize(before, length);
      const centre = pxToTime(scaleOf[kind], before, 450);
      expect(timeToPx(scaleOf[kind], after, centre)).to.be.closeTo(length / 2, 1);
      expect(after).to.deep.equal({ ...before, length });
    };
    fc.assert(fc.property(anyKind, anyLength, keeps));
  });

  it('one event alone can be fitted, zoomed and panned', () => {
    for (const kind of kinds) {
      const scale = createTimeScale(kind, [span('2025-08-13')], even);
      const limit = limitsOf(scale, 900, { padding, minSpan: MINUTE });
      const view = panBy(zoomAbout(fitView(scale, 900, padding), 100, 3, limit), 20, limit);
      expect(pxToTime(scale, view, 900) - pxToTime(scale, view, 0)).to.be.within(MINUTE, 10 * YEAR);
    }
  });
});
