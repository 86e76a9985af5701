import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { even } from '../../src/axis/even-scale.js';
import type { ScaleKind } from '../../src/axis/time-scale.js';
import { densityOf, heightsOf } from '../../src/layout/density.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { createStore, type MemoryStore } from '../../src/store/event-store.js';

const storeOf = (dates: readonly string[]): MemoryStore => {
  const { timeline } = parseDataset({ version: 1, events: dates.map((date) => ({ date, title: date })) });
  if (!timeline) throw new Error('no timeline');
  return createStore(timeline);
};

const KINDS: readonly ScaleKind[] = ['time', 'collapsed', 'even'];

describe('densityOf', () => {
  it('counts the events that begin in each part of the axis', () => {
    const store = storeOf(['2000', '2000-06', '2001-12', '2009-12-31']);
    expect(densityOf(store, createTimeScale('time', store.spans), 5)).to.deep.equal([3, 0, 0, 0, 1]);
  });

  it('L12: counts every event once, on every scale, whatever its date', () => {
    const date = fc.constantFrom(
      '2000',
      '2000-06-15',
      '../2001',
      '2003/..',
      '[..2004]',
      '1850~',
      'Y-50000',
      '2010-01-01',
      '2010-01-01',
      '-0044',
    );
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...KINDS),
        fc.integer({ min: 1, max: 40 }),
        (dates, kind, steps) => {
          const store = storeOf(dates);
          const counts = densityOf(store, createTimeScale(kind, store.spans, even), steps);
          expect(counts).to.have.lengthOf(steps);
          expect(counts.reduce((sum, count) => sum + count)).to.equal(store.size);
          expect(Math.min(...counts)).to.be.at.least(0);
        },
      ),
    );
  });
});

describe('heightsOf', () => {
  it('is the share of the fullest part', () => {
    expect(heightsOf([0, 1, 2, 4])).to.deep.equal({ heights: [0, 0.25, 0.5, 1], logarithmic: false });
  });

  it('L12: is logarithmic where the fullest part would flatten the others', () => {
    const { heights, logarithmic } = heightsOf([0, 1, 1, 1, 1000]);
    expect(logarithmic).to.equal(true);
    expect([heights[0], heights[4]]).to.deep.equal([0, 1]);
    expect(heights[1]).to.be.greaterThan(0.05);
  });

  it('of nothing is nothing', () => {
    expect(heightsOf([0, 0])).to.deep.equal({ heights: [0, 0], logarithmic: false });
  });
});
