import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { warpToPx, type Viewport } from '../../src/axis/viewport.js';
import { finestSpan } from '../../src/axis/finest-span.js';
import * as crowd from '../../src/layout/crowd.js';
import { planLabels, type LabelPlan } from '../../src/layout/label-plan.js';
import type { PlacedLabel } from '../../src/layout/layout.js';
import type { PlotRoom } from '../../src/layout/plot-room.js';
import { planInRoom } from '../../src/layout/room-plan.js';
import { createStore } from '../../src/store/event-store.js';
import type { Timeline } from '../../src/model/timeline.js';
import { METRICS, layoutOf, timelineOf } from '../scene/stages.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

const WIDTH = 1000;
const BRIEF = { rowSize: 24, labelSize: 20, labelMax: 400, brief: true } as const;

/** A crowd of events in the 20th century, with titles of 2 to 24 letters. */
const crowdOf = (count: number, distribution: string, lanes = 0): Timeline => {
  const random = seededRandom(count);
  const place = DISTRIBUTIONS[distribution]!;
  const events = Array.from({ length: count }, (_, at) => ({
    id: `e${String(at)}`,
    date: new Date(Date.UTC(1900, 0, 1) + place(random, at, count)).toISOString().slice(0, 10),
    title: 'x'.repeat(2 + Math.floor(random() * 23)),
    ...(lanes > 0 && { lane: `l${String(at % lanes)}` }),
  }));
  return timelineOf(events, lanes > 0 ? { lanes: Array.from({ length: lanes }, (_, at) => ({ id: `l${String(at)}` })) } : {});
};

interface Given {
  readonly blockSize: number;
  readonly isLeast?: boolean;
}

const planIn = (timeline: Timeline, given?: Given): LabelPlan => {
  const store = createStore(timeline);
  const titles = timeline.events.map(({ title }) => (title[0]?.text.length ?? 0) * 8 + 12);
  const room: PlotRoom | undefined = given && { isLeast: false, brief: BRIEF, now: undefined, ...given };
  return planLabels({
    timeline,
    store,
    scale: createTimeScale('time', store.spans),
    widths: () => titles.map((width) => Math.max(width, 100)),
    briefWidths: () => titles,
    metrics: METRICS,
    inlineSize: WIDTH,
    minSpan: finestSpan(['day']),
    crowd: { ...crowd, planCrowd: planInRoom },
    room,
  });
};

const labelsOf = (plan: LabelPlan, view = plan.fitted): readonly PlacedLabel[] =>
  layoutOf(plan.input.timeline, { width: WIDTH, view: () => view }, plan).labels;

/** Pairs of labels that come closer than the gap. Expected: none. */
const overlaps = (labels: readonly PlacedLabel[]): string[] =>
  labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter(
        (b) =>
          a.block === b.block && a.inline.start < b.inline.end + METRICS.gap - 1e-3 && b.inline.start < a.inline.end + METRICS.gap - 1e-3,
      )
      .map((b) => `${String(a.rank)} and ${String(b.rank)}`),
  );

/** Ever closer views about an event. */
const closer = ({ fitted, input, specs }: LabelPlan, rank: number, level: number): Viewport => {
  const span = (fitted.end - fitted.start) * 0.6 ** level;
  const anchor = input.scale.timeToWarp(specs[rank]!.anchor);
  return { start: anchor - span / 2, end: anchor + span / 2, length: WIDTH };
};

describe('a crowd in a plot of a given height', () => {
  for (const distribution of ['uniform', 'bursty', 'day ties']) {
    it(`L1: no label overlaps another or is cut off, at any zoom: ${distribution}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 21, max: 120 }), fc.integer({ min: 150, max: 900 }), fc.nat(12), (count, blockSize, level) => {
          const plan = planIn(crowdOf(count, distribution), { blockSize });
          const whole = labelsOf(plan);
          expect(overlaps(whole)).to.deep.equal([]);
          for (const { inline } of whole) {
            expect(inline.start).to.be.at.least(-1e-6);
            expect(inline.end).to.be.at.most(WIDTH + 1e-6);
          }
          expect(overlaps(labelsOf(plan, closer(plan, count % 7, level)))).to.deep.equal([]);
        }),
        { numRuns: 30 },
      );
    });

    it(`L11: a label is as wide at every zoom and pan, or a mark alone: its own zoom decides, whoever else comes or goes: ${distribution}`, () => {
      const plan = planIn(crowdOf(80, distribution), { blockSize: 360 });
      const widths = new Map<number, number>();
      for (let level = 0; level < 10; level++) {
        const shown = new Map<number, boolean>();
        for (let pan = -8; pan <= 8; pan++) {
          const { start, end, length } = closer(plan, 40, level);
          const by = ((end - start) * pan) / 10;
          const view = { start: start + by, end: end + by, length };
          const labels = new Map(labelsOf(plan, view).map((label) => [label.rank, label.inline.end - label.inline.start]));
          for (const [rank, { anchor }] of plan.specs.entries()) {
            const px = warpToPx(view, plan.input.scale.timeToWarp(anchor));
            if (px < 0 || px > WIDTH) continue;
            const width = labels.get(rank);
            expect(width !== undefined, `${String(rank)} at ${String(level)}`).to.equal(shown.get(rank) ?? width !== undefined);
            shown.set(rank, width !== undefined);
            if (width !== undefined) expect(width).to.be.closeTo(widths.get(rank) ?? width, 1e-3);
            if (width !== undefined) widths.set(rank, width);
          }
        }
      }
      expect(widths.size).to.be.above(10);
    });

    it(`L2: labels only come as one looks closer, and none changes its row: ${distribution}`, () => {
      const plan = planIn(crowdOf(80, distribution), { blockSize: 360 });
      for (const rank of [3, 40, 77]) {
        let before: readonly PlacedLabel[] = [];
        for (let level = 0; level < 14; level++) {
          const view = closer(plan, rank, level);
          const labels = labelsOf(plan, view);
          for (const last of before) {
            const px = warpToPx(view, plan.input.scale.timeToWarp(plan.specs[last.rank]!.anchor));
            if (px < 0 || px > WIDTH) continue;
            expect(labels.find((label) => label.rank === last.rank)?.block, String(last.rank)).to.equal(last.block);
          }
          before = labels;
        }
      }
    });

    it(`is no higher than it, and leaves no row empty that a label could have: ${distribution}`, () => {
      for (let blockSize = 200; blockSize < 700; blockSize += 37) {
        const plan = planIn(crowdOf(100, distribution), { blockSize });
        const height = layoutOf(plan.input.timeline, { width: WIDTH }, plan).blockSize;
        expect(height).to.be.at.most(blockSize);
        // More would be more elements than a page should have for a plot.
        if (labelsOf(plan).length < 70) expect(height).to.be.above(blockSize - 2 * BRIEF.rowSize);
      }
    });

    it(`a label ends at its mark only where that makes room for one more, and leaves the words before it twice the gap: ${distribution}`, () => {
      const plan = planIn(crowdOf(100, distribution), { blockSize: 360 });
      const labels = labelsOf(plan);
      const before = labels.filter(({ inline, anchor }) => anchor - inline.start > 1);
      expect(before.length).to.be.within(1, labels.length / 3);
      for (const { block, inline } of before)
        for (const other of labels)
          if (other.block === block && other.inline.end <= inline.start)
            expect(inline.start - other.inline.end).to.be.at.least(2 * METRICS.gap - 1e-3);
    });

    it(`shows more labels than rows of two lines do: ${distribution}`, () => {
      const timeline = crowdOf(100, distribution);
      const byItself = planIn(timeline);
      const { blockSize } = layoutOf(timeline, { width: WIDTH }, byItself);
      expect(labelsOf(planIn(timeline, { blockSize })).length).to.be.above(labelsOf(byItself).length);
    });
  }

  it('labels have two lines where all of them fit that way', () => {
    const timeline = crowdOf(24, 'uniform');
    const plan = planIn(timeline, { blockSize: 900 });
    expect(plan.input.metrics.brief).to.equal(undefined);
    expect(labelsOf(plan)).to.have.lengthOf(24);
    expect(planIn(timeline, { blockSize: 200 }).input.metrics.brief).to.equal(true);
  });

  it('is as without one where that is the least it may be and more than there is', () => {
    const timeline = crowdOf(100, 'uniform');
    const { blockSize } = layoutOf(timeline, { width: WIDTH }, planIn(timeline));
    const plan = planIn(timeline, { blockSize: 10, isLeast: true });
    expect(layoutOf(timeline, { width: WIDTH }, plan).blockSize).to.be.within(blockSize - BRIEF.rowSize, blockSize);
  });

  it('lanes with few events leave their rows to the others', () => {
    const timeline = crowdOf(100, 'uniform', 3);
    for (const blockSize of [500, 640, 900]) {
      const plan = planIn(timeline, { blockSize });
      expect(layoutOf(timeline, { width: WIDTH }, plan).blockSize).to.be.at.most(blockSize);
      expect(overlaps(labelsOf(plan))).to.deep.equal([]);
      for (const { rows } of plan.bands) expect(rows).to.be.at.least(1);
    }
  });

  it('L7: what is disputed or has a quote goes before all others, however long its title is', () => {
    const { events } = crowdOf(100, 'day ties');
    const timeline = timelineOf(
      events.map(({ id, date }, at) => ({
        id,
        date: date.value.text,
        title: at % 10 === 0 ? 'y'.repeat(40) : 'x',
        status: at % 10 === 0 ? 'disputed' : 'confirmed',
      })),
    );
    const shown = new Set(labelsOf(planIn(timeline, { blockSize: 600 })).map(({ rank }) => rank));
    const disputed = timeline.events.flatMap(({ status }, rank) => (status === 'disputed' ? [rank] : []));
    expect(disputed.filter((rank) => shown.has(rank))).to.deep.equal(disputed);
  });

  it('nothing is labelled while it is not known', () => {
    expect(labelsOf(planIn(crowdOf(50, 'uniform'), { blockSize: 0 }))).to.deep.equal([]);
  });
});
