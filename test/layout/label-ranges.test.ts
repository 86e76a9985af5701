import { expect } from 'chai';
import fc from 'fast-check';
import { labelQuery } from '../../src/layout/label-query.js';
import { rangeLabels, rangeSteps, type LabelRanges, type RankedLabels } from '../../src/layout/label-ranges.js';
import { RankBitset } from '../../src/layout/rank-bitset.js';
import { DISTRIBUTIONS, FIT_SCALE, ZOOM_LEVELS, collisions, sampleLabels } from './label-samples.js';

const ROOM = { lanes: 6, gap: 8 };

/** Few labels close together, with many ties, in any order of priority. */
const LABELS: fc.Arbitrary<RankedLabels> = fc
  .array(fc.record({ anchor: fc.nat(40), width: fc.nat(30), lot: fc.nat() }), { maxLength: 24 })
  .map((labels) => {
    const sorted = labels.toSorted((a, b) => a.anchor - b.anchor);
    return {
      anchor: Float64Array.from(sorted, ({ anchor }) => anchor),
      width: Float32Array.from(sorted, ({ width }) => width),
      order: Uint32Array.from(sorted.keys()).sort((a, b) => (sorted[a]?.lot ?? 0) - (sorted[b]?.lot ?? 0) || a - b),
    };
  });

/** The ranks shown at a scale, without the query. */
const shownAt = ({ threshold }: LabelRanges, scale: number): number[] =>
  [...threshold.keys()].filter((rank) => (threshold[rank] ?? 0) <= scale);

const plain = ({ lane, threshold, lanes }: LabelRanges): object => ({ lane: [...lane], threshold: [...threshold], lanes });

/** The same ranges by weighing each label against all labels before it in priority: O(n²), and nothing clever. */
function referenceRanges({ anchor, width, order }: RankedLabels, { lanes, gap }: typeof ROOM): object {
  const placed: { rank: number; at: number; scale: number }[] = [];
  const clearOf = (a: number, b: number): number =>
    anchor[a] === anchor[b] ? Infinity : ((width[Math.min(a, b)] ?? 0) + gap) / Math.abs((anchor[a] ?? 0) - (anchor[b] ?? 0));
  for (const rank of order) {
    const choices = Array.from({ length: lanes }, (_, at) => {
      const needs = placed.filter((other) => other.at === at && other.scale < clearOf(rank, other.rank));
      return { rank, at, scale: Math.max(0, ...needs.map((other) => clearOf(rank, other.rank))) };
    }).filter(({ scale }) => scale < Infinity);
    const [nearest, ...farther] = choices;
    if (nearest) placed.push(farther.reduce((best, next) => (best.scale > 0 && next.scale <= best.scale * 0.75 ? next : best), nearest));
  }
  const lane = Array.from(anchor, () => -1);
  const threshold = Array.from(anchor, () => Infinity);
  placed.forEach(({ rank, at, scale }) => ((lane[rank] = at), (threshold[rank] = scale)));
  return { lane, threshold, lanes: Math.max(0, ...lane.map((at) => at + 1)) };
}

describe('rangeLabels', () => {
  it('L9: is worked out in slices of 4,096 labels, so that a page can paint between them', () => {
    const labels = sampleLabels('uniform', 20_000);
    const steps = rangeSteps(labels, ROOM);
    let slices = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) slices += 1;
    expect(slices).to.equal(Math.ceil(20_000 / 4096));
    expect(plain(step.value)).to.deep.equal(plain(rangeLabels(labels, ROOM)));
  });

  for (const distribution of Object.keys(DISTRIBUTIONS)) {
    for (const count of [8, 200, 10_000]) {
      it(`L1: keeps labels apart at 25 zoom levels: ${distribution}, ${count}`, () => {
        const labels = sampleLabels(distribution, count);
        const ranges = rangeLabels(labels, ROOM);
        for (const scale of ZOOM_LEVELS)
          expect(collisions(shownAt(ranges, scale), labels, { ...ROOM, ...ranges, scale })).to.deep.equal([]);
      });
    }
  }

  it('L1: keeps labels apart at the very scales at which they appear, however few neighbours are weighed', () => {
    fc.assert(
      fc.property(LABELS, fc.nat(6), fc.integer({ min: 1, max: 4 }), (labels, walk, lanes) => {
        const ranges = rangeLabels(labels, { lanes, gap: 4, walk });
        for (const scale of ranges.threshold.filter(Number.isFinite)) {
          expect(collisions(shownAt(ranges, scale), labels, { ...ranges, gap: 4, scale })).to.deep.equal([]);
        }
      }),
    );
  });

  for (const distribution of Object.keys(DISTRIBUTIONS)) {
    it(`L9: weighs no label against more than five neighbours on each side in each row, however many there are: ${distribution}`, () => {
      const walks = (['after', 'before'] as const).map((side) => {
        const own: (this: RankBitset, rank: number) => number = Reflect.get(RankBitset.prototype, side);
        const walk = { last: -1, steps: 0, longest: 0, restore: () => Reflect.set(RankBitset.prototype, side, own) };
        Reflect.set(RankBitset.prototype, side, function (this: RankBitset, rank: number): number {
          walk.steps = rank === walk.last ? walk.steps + 1 : 1;
          walk.longest = Math.max(walk.longest, walk.steps);
          return (walk.last = own.call(this, rank));
        });
        return walk;
      });
      rangeLabels(sampleLabels(distribution, 20_000), ROOM);
      for (const { restore } of walks) restore();
      for (const { longest } of walks) expect(longest).to.be.within(1, 5);
    });

    it(`L2: takes no label away over 240 frames of zooming in 256 times: ${distribution}`, () => {
      const { anchor, ...labels } = sampleLabels(distribution, 2000);
      const query = labelQuery(rangeLabels({ anchor, ...labels }, ROOM), anchor);
      const centre = anchor[1000] ?? 0;
      let before: number[] = [];
      for (let frame = 0; frame <= 240; frame++) {
        const scale = FIT_SCALE * 256 ** (frame / 240);
        const [from, to] = [centre - 450 / scale, centre + 450 / scale];
        const shown = query.visible(from, to, scale);
        const stayed = before.filter((rank) => (anchor[rank] ?? 0) >= from && (anchor[rank] ?? 0) <= to);
        expect(shown, `frame ${frame}`).to.include.members(stayed);
        before = shown;
      }
      expect(before).not.to.deep.equal([]);
    });
  }

  it('L2: gives each label one lane for life, and −1 only to those that are never shown', () => {
    for (const distribution of Object.keys(DISTRIBUTIONS)) {
      const { lane, threshold, lanes } = rangeLabels(sampleLabels(distribution, 2000), ROOM);
      expect([...lane].every((at, rank) => (at === -1) === (threshold[rank] === Infinity) && at < lanes)).to.equal(true);
      expect(lanes).to.equal(Math.max(...lane) + 1);
    }
  });

  it('finds the same lanes and thresholds as weighing every label against every other', () => {
    fc.assert(
      fc.property(LABELS, fc.integer({ min: 0, max: 4 }), (labels, lanes) => {
        const room = { lanes, gap: 4 };
        expect(plain(rangeLabels(labels, { ...room, walk: Infinity }))).to.deep.equal(referenceRanges(labels, room));
      }),
    );
  });

  it('L3: gives the same answer when asked again', () => {
    const labels = sampleLabels('bursty', 2000);
    expect(plain(rangeLabels(labels, ROOM))).to.deep.equal(plain(rangeLabels(labels, ROOM)));
  });

  it('L3: does not depend on the order in which events of one instant were listed', () => {
    const ties = fc.uniqueArray(fc.nat(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(LABELS, ties, ({ anchor, width, order }, lots) => {
        // `moved[rank]` is the rank before the shuffle: only ranks of the same anchor change places.
        const moved = [...anchor.keys()].sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || (lots[a] ?? 0) - (lots[b] ?? 0));
        const shuffled = {
          anchor,
          width: width.map((_, rank) => width[moved[rank] ?? 0] ?? 0),
          order: order.map((rank) => moved.indexOf(rank)),
        };
        const was = rangeLabels({ anchor, width, order }, ROOM);
        const is = rangeLabels(shuffled, ROOM);
        expect([...is.lane]).to.deep.equal(moved.map((rank) => was.lane[rank]));
        expect([...is.threshold]).to.deep.equal(moved.map((rank) => was.threshold[rank]));
      }),
    );
  });

  it('names as many labels of one instant as there are lanes, by priority, and none of the others ever', () => {
    const { anchor, width, order } = sampleLabels('one instant', 200);
    const { lane, threshold } = rangeLabels({ anchor, width, order }, ROOM);
    expect([...order.subarray(0, 8)].map((rank) => lane[rank])).to.deep.equal([0, 1, 2, 3, 4, 5, -1, -1]);
    expect(threshold.filter(Number.isFinite)).to.have.length(6);
  });

  it('L6: labels at least 25 of many events at fit-all', () => {
    for (const distribution of ['uniform', 'bursty']) {
      expect(shownAt(rangeLabels(sampleLabels(distribution, 10_000), ROOM), FIT_SCALE).length, distribution).to.be.at.least(25);
    }
  });

  it('L7: shows the first label of the order at every scale, nearest the axis', () => {
    const labels = sampleLabels('uniform', 200);
    const { lane, threshold } = rangeLabels(labels, ROOM);
    const [first = 0] = labels.order;
    expect([lane[first], threshold[first]]).to.deep.equal([0, 0]);
  });

  it('goes to a farther lane only for a scale at least a quarter smaller', () => {
    // Lane 0 would let the third label in at (10 + 0) / 10; lane 1, beside a label of another width, at one of these.
    const inLane = (widthBeside: number): number | undefined => {
      const boxes = { anchor: Float64Array.of(0, 0, 10), width: Float32Array.of(10, widthBeside, 5), order: Uint32Array.of(0, 1, 2) };
      return rangeLabels(boxes, { lanes: 2, gap: 0 }).lane[2];
    };
    expect([8, 7.5, 7].map(inLane)).to.deep.equal([0, 1, 1]);
  });

  it('never labels a rank that the order leaves out', () => {
    const { anchor, width } = sampleLabels('uniform', 8);
    const { lane } = rangeLabels({ anchor, width, order: Uint32Array.of(3, 5) }, ROOM);
    expect([...lane].filter((at) => at >= 0)).to.have.length(2);
  });

  it('copes with anchors at infinity, which only one label of a lane can hold', () => {
    const boxes = {
      anchor: Float64Array.of(-Infinity, -Infinity, 0, Infinity),
      width: new Float32Array(4).fill(50),
      order: Uint32Array.of(0, 1, 2, 3),
    };
    const { lane, threshold } = rangeLabels(boxes, { lanes: 1, gap: 4 });
    expect([...lane]).to.deep.equal([0, -1, 0, 0]);
    expect([...threshold]).to.deep.equal([0, Infinity, 0, 0]);
  });

  it('labels nothing where there is nothing, or no lane', () => {
    const none = { anchor: new Float64Array(), width: new Float32Array(), order: new Uint32Array() };
    expect(plain(rangeLabels(none, ROOM))).to.deep.equal({ lane: [], threshold: [], lanes: 0 });
    expect(plain(rangeLabels(sampleLabels('uniform', 1), { lanes: 0, gap: 4 }))).to.deep.equal({
      lane: [-1],
      threshold: [Infinity],
      lanes: 0,
    });
  });

  it('L1: keeps labels apart that reach to either side of their anchors, from the scale at which they appear', () => {
    const sided = fc.record({ anchor: fc.nat(40), size: fc.nat(30), before: fc.boolean(), lot: fc.nat() });
    fc.assert(
      fc.property(fc.array(sided, { maxLength: 24 }), fc.nat(6), fc.integer({ min: 1, max: 4 }), (labels, walk, lanes) => {
        const sorted = labels.toSorted((a, b) => a.anchor - b.anchor);
        const order = Uint32Array.from(sorted.keys()).sort((a, b) => (sorted[a]?.lot ?? 0) - (sorted[b]?.lot ?? 0) || a - b);
        const ranges = rangeLabels(
          {
            anchor: Float64Array.from(sorted, ({ anchor }) => anchor),
            width: Float32Array.from(sorted, ({ size, before }) => (before ? 0 : size)),
            lead: Float32Array.from(sorted, ({ size, before }) => (before ? size : 0)),
            order,
          },
          { lanes, gap: 4, walk },
        );
        for (const scale of ranges.threshold.filter(Number.isFinite)) {
          const boxes = shownAt(ranges, scale).map((rank) => {
            const { anchor = 0, size = 0, before = false } = sorted[rank] ?? {};
            const start = anchor * scale - (before ? size : 0);
            return { lane: ranges.lane[rank], start, end: start + size };
          });
          const tooClose = boxes.filter((a, at) =>
            boxes.slice(at + 1).some((b) => a.lane === b.lane && Math.max(a.start, b.start) - Math.min(a.end, b.end) < 4 - 1e-3),
          );
          expect(tooClose).to.deep.equal([]);
        }
      }),
    );
  });
});
