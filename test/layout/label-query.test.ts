import { expect } from 'chai';
import fc from 'fast-check';
import { labelQuery } from '../../src/layout/label-query.js';
import { rangeLabels } from '../../src/layout/label-ranges.js';
import { FIT_SCALE, sampleLabels, seededRandom } from './label-samples.js';

const ROOM = { lanes: 6, gap: 8 };

describe('labelQuery', () => {
  it('lists, by ascending rank, the labels between two anchors whose threshold the scale has reached', () => {
    const thresholds = fc.array(fc.oneof(fc.nat(20), fc.constant(Infinity)), { maxLength: 700 });
    const edge = fc.integer({ min: -10, max: 250 });
    fc.assert(
      fc.property(thresholds, edge, edge, fc.integer({ min: -1, max: 21 }), (threshold, from, to, scale) => {
        // Three labels to an anchor, so that ends of a window fall on ties.
        const anchor = Float64Array.from(threshold, (_, rank) => Math.floor(rank / 3));
        const ranges = { lane: new Int16Array(threshold.length), threshold: Float64Array.from(threshold), lanes: 1 };
        const inWindow = (rank: number): boolean => (anchor[rank] ?? 0) >= from && (anchor[rank] ?? 0) <= to;
        const expected = [...threshold.keys()].filter((rank) => inWindow(rank) && (threshold[rank] ?? 0) <= scale);
        expect(labelQuery(ranges, anchor).visible(from, to, scale)).to.deep.equal(expected);
      }),
    );
  });

  it('includes what lies on either edge of the window, all of it', () => {
    const ranges = { lane: new Int16Array(6), threshold: new Float64Array(6), lanes: 1 };
    const query = labelQuery(ranges, Float64Array.of(1, 2, 2, 3, 3, 4));
    expect(query.visible(2, 3, 0)).to.deep.equal([1, 2, 3, 4]);
    expect(query.visible(2.5, 3.5, 0)).to.deep.equal([3, 4]);
  });

  it('L3: shows the same labels after 200 pans and zooms as when asked for the first time', () => {
    const labels = sampleLabels('bursty', 10_000);
    const ranges = rangeLabels(labels, ROOM);
    const travelled = labelQuery(ranges, labels.anchor);
    const random = seededRandom(7);
    for (let step = 0; step < 200; step++) {
      const scale = FIT_SCALE * 2 ** (random() * 16);
      const from = (labels.anchor[Math.floor(random() * 10_000)] ?? 0) - 450 / scale;
      const window = [from, from + 900 / scale, scale] as const;
      expect(travelled.visible(...window)).to.deep.equal(labelQuery(ranges, labels.anchor).visible(...window));
    }
  });

  it('L4: changes by nothing but the anchors that cross an edge while panning', () => {
    const labels = sampleLabels('uniform', 2000);
    const query = labelQuery(rangeLabels(labels, ROOM), labels.anchor);
    const scale = FIT_SCALE * 16;
    const all = query.visible(-Infinity, Infinity, scale);
    for (let pan = 0; pan <= 1800; pan++) {
      const from = (3000 + pan) / scale;
      const to = from + 900 / scale;
      expect(query.visible(from, to, scale)).to.deep.equal(
        all.filter((rank) => (labels.anchor[rank] ?? 0) >= from && (labels.anchor[rank] ?? 0) <= to),
      );
    }
  });

  it('never lists a label that is never shown, not even at an infinite scale', () => {
    const ranges = { lane: Int16Array.of(0, -1), threshold: Float64Array.of(2, Infinity), lanes: 1 };
    expect(labelQuery(ranges, Float64Array.of(5, 5)).visible(-Infinity, Infinity, Infinity)).to.deep.equal([0]);
  });

  it('lists nothing of nothing, of a window that is turned round, and at no scale at all', () => {
    const ranges = { lane: Int16Array.of(0), threshold: Float64Array.of(0), lanes: 1 };
    const none = { lane: new Int16Array(), threshold: new Float64Array(), lanes: 0 };
    expect(labelQuery(none, new Float64Array()).visible(0, 1, 1)).to.deep.equal([]);
    expect(labelQuery(ranges, Float64Array.of(5)).visible(6, 4, 1)).to.deep.equal([]);
    expect(labelQuery(ranges, Float64Array.of(5)).visible(4, 6, NaN)).to.deep.equal([]);
  });
});
