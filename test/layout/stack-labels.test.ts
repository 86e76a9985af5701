import { expect } from 'chai';
import fc from 'fast-check';
import type { LabelBoxes, LabelRanges } from '../../src/layout/label-ranges.js';
import { stackLabels, type StackedBoxes } from '../../src/layout/stack-labels.js';
import { DISTRIBUTIONS, FIT_SCALE, ZOOM_LEVELS, collisions, sampleLabels } from './label-samples.js';

const GAP = 4;

/** Labels `[anchor, width]` in the order of time. */
const boxesOf = (labels: readonly (readonly [number, number])[]): LabelBoxes => ({
  anchor: Float64Array.from(labels, ([anchor]) => anchor),
  width: Float32Array.from(labels, ([, width]) => width),
});

/** Up to 14 labels close together, whole pixels at scale 1, with ties. */
const BOXES = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 14 }).map((labels) => boxesOf(labels.toSorted(([a], [b]) => a - b)));

/** Whether label `a` reaches over the anchor of the later `b` at scale 1, the gap included; always when they share one. */
const reaches = ({ anchor, width }: LabelBoxes, a: number, b: number): boolean =>
  anchor[a] === anchor[b] || (anchor[b] ?? 0) - (anchor[a] ?? 0) < (width[a] ?? 0) + GAP;

/** The ranks whose anchors lie beneath label `a`, or share its own and come later. */
const beneath = (boxes: LabelBoxes, a: number): number[] => [...boxes.anchor.keys()].filter((b) => b > a && reaches(boxes, a, b));

/** How many labels reach over the most crowded anchor, the one that starts there included. */
const depth = (boxes: LabelBoxes): number =>
  Math.max(0, ...Array.from(boxes.anchor, (_, b) => 1 + [...boxes.anchor.keys()].filter((a) => a < b && reaches(boxes, a, b)).length));

/** Pairs where the leader of `b` runs through label `a`. */
function crossings(boxes: LabelBoxes, { lane }: LabelRanges): (readonly [number, number])[] {
  return [...boxes.anchor.keys()].flatMap((a) =>
    beneath(boxes, a)
      .filter((b) => (lane[b] ?? 0) > (lane[a] ?? 0))
      .map((b) => [b, a] as const),
  );
}

/** Stacks labels at scale 1 unless another is the least; they begin at their leaders unless offsets say otherwise. */
const stack = (
  { anchor, width }: LabelBoxes,
  lanes: number,
  { leastScale = 1, offsets = new Float64Array(anchor.length) }: Partial<Pick<StackedBoxes, 'leastScale' | 'offsets'>> = {},
): LabelRanges | null => stackLabels({ anchors: anchor, widths: width, offsets, gap: GAP, leastScale }, lanes);

const lanesOf = (labels: readonly (readonly [number, number])[], lanes: number): number[] | null => {
  const ranges = stack(boxesOf(labels), lanes);
  return ranges && [...ranges.lane];
};

describe('stackLabels', () => {
  const CASES: readonly (readonly [string, readonly (readonly [number, number])[], number, number[] | null])[] = [
    ['nothing', [], 6, []],
    ['one label: nearest the axis', [[0, 50]], 6, [0]],
    ['labels that are clear of each other: all nearest the axis', [[0, 50], [54, 50], [108, 50]], 6, [0, 0, 0]], // prettier-ignore
    ['one px too near: the earlier one steps up, so that the leader of the later one is free', [[0, 50], [53, 50]], 6, [1, 0]], // prettier-ignore
    ['a wide label over two narrow ones: one step is enough', [[0, 120], [10, 20], [60, 20]], 6, [1, 0, 0]], // prettier-ignore
    ['a staircase: one step each', [[0, 50], [40, 50], [80, 50], [120, 50]], 4, [3, 2, 1, 0]], // prettier-ignore
    ['a staircase higher than the lanes: starts again at the top, across one label', [[0, 50], [40, 50], [80, 50], [120, 50], [160, 50], [200, 50]], 3, [2, 1, 0, 2, 1, 0]], // prettier-ignore
    ['a staircase and two lanes', [[0, 50], [40, 50], [80, 50], [120, 50]], 2, [1, 0, 1, 0]], // prettier-ignore
    ['one instant: the last listed is nearest the axis', [[7, 50], [7, 50], [7, 50]], 3, [2, 1, 0]], // prettier-ignore
    ['one instant, labels without a width: a lane each all the same', [[7, 0], [7, 0]], 2, [1, 0]], // prettier-ignore
    ['more labels over one instant than lanes: cannot be', [[7, 50], [7, 50], [7, 50]], 2, null], // prettier-ignore
    ['a label and no lane: cannot be', [[0, 50]], 0, null],
  ];
  for (const [title, labels, lanes, expected] of CASES) it(title, () => expect(lanesOf(labels, lanes)).to.deep.equal(expected));

  const SIDES: readonly (readonly [string, readonly (readonly [leader: number, width: number, offset: number])[], readonly number[]])[] = [
    ['two that end at their leaders: the later one steps up', [[50, 50, -50], [60, 50, -50]], [0, 1]], // prettier-ignore
    ['three of them', [[50, 50, -50], [60, 50, -50], [70, 50, -50]], [0, 1, 2]], // prettier-ignore
    ['one that starts at its leader under one that ends at its own', [[10, 20, 0], [50, 50, -50]], [0, 1]], // prettier-ignore
    ['one that starts at its leader over the leader of one that ends there', [[0, 80, 0], [50, 40, -40]], [1, 0]], // prettier-ignore
    ['each over the other’s leader: the one nearer a middle is kept free', [[10, 60, 0], [50, 50, -50]], [1, 0]], // prettier-ignore
  ];
  for (const [title, labels, expected] of SIDES) {
    it(`L15: labels on either side of their leaders: ${title}`, () => {
      const boxes = boxesOf(labels.map(([leader, width]) => [leader, width]));
      const offsets = labels.map(([, , offset]) => offset);
      expect([...(stack(boxes, 6, { offsets })?.lane ?? [])]).to.deep.equal(expected);
    });
  }

  it('lets no leader cross a label, given lanes enough', () => {
    fc.assert(
      fc.property(BOXES, (boxes) => {
        const ranges = stack(boxes, 14);
        expect(ranges && crossings(boxes, ranges)).to.deep.equal([]);
      }),
    );
  });

  it('puts a label no higher than the labels beneath it ask for, given lanes enough', () => {
    fc.assert(
      fc.property(BOXES, (boxes) => {
        const { lane, lanes } = stack(boxes, 14) ?? { lane: [], lanes: -1 };
        const asked = Array.from(lane, (_, a) => Math.max(-1, ...beneath(boxes, a).map((b) => lane[b] ?? NaN)) + 1);
        expect([...lane]).to.deep.equal(asked);
        expect(lanes).to.equal(Math.max(-1, ...asked) + 1);
      }),
    );
  });

  it('shows all labels exactly where no instant has more of them than there are lanes', () => {
    fc.assert(
      fc.property(BOXES, fc.nat(8), (boxes, lanes) => {
        const ranges = stack(boxes, lanes);
        expect(ranges !== null).to.equal(depth(boxes) <= lanes);
        if (!ranges) return;
        expect(ranges.lanes).to.be.at.most(lanes);
        expect([...ranges.threshold]).to.deep.equal(Array.from(boxes.anchor, () => 0));
      }),
    );
  });

  it('L1: never lets two labels of a lane come nearer than the gap, leaders crossing or not', () => {
    fc.assert(
      fc.property(BOXES, fc.nat(8), fc.double({ min: 1, max: 50, noNaN: true }), (boxes, lanes, scale) => {
        const ranges = stack(boxes, lanes);
        if (ranges) expect(collisions([...boxes.anchor.keys()], boxes, { ...ranges, gap: GAP, scale })).to.deep.equal([]);
      }),
    );
  });

  for (const distribution of Object.keys(DISTRIBUTIONS)) {
    it(`L1, L6: labels 8 and 20 events at fit-all, apart at 25 zoom levels: ${distribution}`, () => {
      for (const count of [8, 20]) {
        const labels = sampleLabels(distribution, count);
        const ranges = stack(labels, 20, { leastScale: FIT_SCALE });
        if (!ranges) throw new Error(`${count} labels do not fit`);
        for (const scale of ZOOM_LEVELS)
          expect(
            collisions(
              [...labels.order].sort((a, b) => a - b),
              labels,
              { ...ranges, gap: GAP, scale },
            ),
          ).to.deep.equal([]);
      }
    });
  }

  it('L3: gives the same answer when asked again', () => {
    const labels = sampleLabels('bursty', 20);
    const lanes = (): LabelRanges | null => stack(labels, 20, { leastScale: FIT_SCALE });
    expect(lanes()).to.deep.equal(lanes());
  });
});
