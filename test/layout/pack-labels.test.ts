import { expect } from 'chai';
import fc from 'fast-check';
import { packLabels, type PackedLabels, type SidedLabels } from '../../src/layout/pack-labels.js';

const VIEW = { start: 0, end: 1000, length: 1000 };
const ROOM = { lanes: 1, gap: 8, view: VIEW, whole: 400 };

/** Labels as `boxesOf` has them: those that do not fit after their anchor end there. */
const labelsAt = (...labels: readonly (readonly [anchor: number, width: number])[]): SidedLabels => ({
  anchors: Float64Array.from(labels, ([anchor]) => anchor),
  widths: Float32Array.from(labels, ([, width]) => width),
  offsets: Float64Array.from(labels, ([anchor, width]) => (anchor + width > VIEW.length ? -width : 0)),
});

const pack = (labels: SidedLabels, room: Partial<typeof ROOM> = {}): PackedLabels =>
  packLabels(labels, [[...labels.anchors.keys()]], { ...ROOM, ...room });

/** How many of some labels a row can hold at most: every choice of sides and labels is tried. */
function mostInRow({ anchors, widths, offsets }: SidedLabels, at = 0, taken: readonly (readonly [number, number])[] = []): number {
  if (at === anchors.length) return taken.length;
  const [anchor, width, own] = [anchors[at]!, widths[at]!, offsets[at]!];
  const sides = own === 0 && width <= anchor ? [0, -width] : [own];
  const boxes = sides.map((offset) => [anchor + offset - (offset < 0 ? ROOM.gap : 0), anchor + offset + width + ROOM.gap + 0.01] as const);
  const labels = { anchors, widths, offsets };
  const counts = boxes
    .filter(([start, end]) => taken.every((other) => other[1] <= start || end <= other[0]))
    .map((box) => mostInRow(labels, at + 1, [...taken, box]));
  return Math.max(mostInRow(labels, at + 1, taken), ...counts);
}

describe('labels packed into rows', () => {
  const cases: readonly {
    readonly what: string;
    readonly labels: SidedLabels;
    readonly lane: readonly number[];
    readonly before?: readonly number[];
    readonly lanes?: number;
  }[] = [
    { what: 'those that have room stand after their anchors', labels: labelsAt([0, 100], [108.1, 100]), lane: [0, 0] },
    {
      what: 'one ends at its anchor where one more has room that way',
      labels: labelsAt([320, 300], [330, 300]),
      lane: [0, 0],
      before: [0],
    },
    { what: 'two short ones come before a long one', labels: labelsAt([0, 390], [10, 100], [150, 100]), lane: [-1, 0, 0] },
    { what: 'of equally many the widest are taken', labels: labelsAt([0, 200], [1, 300]), lane: [-1, 0] },
    { what: 'what is left goes into the next row', labels: labelsAt([0, 200], [1, 300]), lane: [1, 0], lanes: 2 },
    { what: 'one that would be cut short comes last', labels: labelsAt([0, 412], [1, 100]), lane: [-1, 0] },
    { what: 'one that would be cut short has what is free', labels: labelsAt([0, 412], [500, 100]), lane: [0, 0] },
  ];
  for (const { what, labels, lane, before = [], lanes = 1 } of cases)
    it(what, () => {
      const packed = pack(labels, { lanes });
      expect([...packed.lane]).to.deep.equal(lane);
      expect([...packed.offsets.keys()].filter((at) => packed.offsets[at]! < 0)).to.deep.equal(before);
    });

  it('those of an earlier group choose first, and keep the places they have', () => {
    const labels = labelsAt([0, 390], [10, 100], [150, 100], [500, 100]);
    expect([...packLabels(labels, [[0], [1, 2, 3]], ROOM).lane]).to.deep.equal([0, -1, -1, 0]);
  });

  it('a row holds as many as any choice of labels and sides could', () => {
    const label = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 20, max: 390 }));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (list) => {
        const labels = labelsAt(...list.toSorted(([a], [b]) => a - b));
        expect(pack(labels).lane.filter((row) => row === 0).length).to.equal(mostInRow(labels));
      }),
    );
  });
});
