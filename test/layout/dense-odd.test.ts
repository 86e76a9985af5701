import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { planDense } from '../../src/layout/dense/dense-plan.js';
import { createDenseStore } from '../../src/layout/dense/dense-store.js';
import type { DatasetColumns } from '../../src/model/dataset.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Problem, Timeline } from '../../src/model/timeline.js';
import { METRICS } from '../scene/stages.js';
import { accountedFor, layoutAt, planOf, viewAt } from './dense-plans.js';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const title = (row: number): string => `Event ${String(row)}`;

function read(columns: DatasetColumns, lanes: readonly object[] = []): { timeline: Timeline; problems: readonly Problem[] } {
  const { timeline } = parseDataset({ version: 1, columns, lanes });
  if (!timeline) throw new Error('no timeline');
  return parseColumns(timeline, columns);
}

describe('odd columns', () => {
  it('lose the rows that cannot be read, and say so once for each fault, with the first of them and how many', () => {
    const start = Float64Array.from({ length: 1000 }, (_, row) => (row % 10 === 3 ? NaN : row % 10 === 4 ? Infinity : row * DAY));
    const end = start.map((time, row) => (row % 10 === 5 ? time - 1 : row % 10 === 6 ? -Infinity : row % 10 === 7 ? time + DAY : NaN));
    start[8] = 4e23;
    const { timeline, problems } = read({ start, end, title });
    expect(timeline.events.length).to.equal(599);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      '/columns/start/3 is not a time: NaN, as 199 others are',
      `/columns/end/5 ends before it starts: ${String(5 * DAY - 1)}, as 99 others are`,
      '/columns/end/6 is not a time: -Infinity, as 99 others are',
      '/columns/start/8 is too far away: 4e+23',
    ]);
    expect(timeline.events[0]?.title[0]?.text).to.equal('Event 0');
    expect(timeline.columns?.from[598]).to.equal(999 * DAY);
  });

  it('may be a trillion years apart', () => {
    const start = Array.from({ length: 300 }, (_, row) => (row - 150) * 1e10 * YEAR);
    const { timeline, problems } = read({ start, title });
    expect(problems).to.deep.equal([]);
    const store = createDenseStore(timeline);
    const scale = createTimeScale('time', [store.covers!]);
    const widths = { of: () => 100, widest: () => 100 };
    const plan = planDense({ timeline, store, scale, metrics: METRICS, inlineSize: 900, minSpan: 1000, widths });
    const { clusters, marks, piles = [], axis } = layoutAt(plan, plan.fitted);
    expect(clusters.reduce((sum, { ranks }) => sum + ranks.size, 0)).to.equal(300);
    expect([...marks.map(({ outer }) => outer.start), ...piles.map(({ inline }) => inline.start)].every(Number.isFinite)).to.equal(true);
    expect(axis.minor.length).to.be.greaterThan(0);
  });

  it('may have a hundred thousand lanes: more than anybody scrolls through share one band', () => {
    const lanes = Array.from({ length: 100_000 }, (_, at) => ({ id: `lane ${String(at)}` }));
    const start = Float64Array.from(lanes, (_, row) => row * DAY);
    const { timeline, problems } = read({ start, title, lane: start.map((_, row) => row) }, lanes);
    expect(problems).to.deep.equal([]);
    expect(timeline.events[99_999]?.lane).to.equal('lane 99999');
    expect(createDenseStore(timeline).lanes.length).to.equal(1);
  });

  it('are shared and not copied where they are in order, and copied where they are not', () => {
    const start = Float64Array.from({ length: 500 }, (_, row) => row * DAY);
    expect(read({ start, title }).timeline.columns?.from).to.equal(start);
    const back = start.toReversed();
    const { timeline } = read({ start: back, title });
    expect(back[0]).to.equal(499 * DAY);
    expect(timeline.columns?.from).to.deep.equal(start);
    expect(timeline.events[0]?.title[0]?.text).to.equal('Event 499');
  });

  it('of one instant are one pile and one “+N”, whose events are had page by page without a list of all', () => {
    const plan = planOf('one instant', 60_000);
    const { clusters, piles = [] } = layoutAt(plan, viewAt(plan, 0, 4));
    expect(piles.length).to.be.at.most(2);
    const [cluster] = clusters.toSorted((a, b) => b.ranks.size - a.ranks.size);
    expect(cluster!.ranks.size).to.be.greaterThan(30_000);
    const page: number[] = [];
    for (const rank of cluster!.ranks) if (page.push(rank) === 20) break;
    expect(new Set(page).size).to.equal(20);
    expect(page.every((rank) => cluster!.ranks.has(rank))).to.equal(true);
    expect(accountedFor(layoutAt(plan, plan.fitted))).to.equal(60_000);
  });

  it('are found by the middle of a view without looking at each', () => {
    const plan = planOf('uniform', 20_000, 3);
    const at = (rank: number): number => plan.columns.anchor(rank);
    for (const rank of [0, 777, 19_999]) expect(at(plan.nearest!(at(rank)))).to.equal(at(rank));
    const between = (at(500) + at(501)) / 2 + 1;
    const naive = Array.from({ length: 20_000 }, (_, rank) => Math.abs(at(rank) - between));
    expect(naive[plan.nearest!(between)]).to.equal(Math.min(...naive));
  });
});
