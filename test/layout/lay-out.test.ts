import { expect } from 'chai';
import { timeToPx, viewOf, type Viewport } from '../../src/axis/viewport.js';
import { startOfDay } from '../../src/date/civil-days.js';
import { planLabels, type LabelPlan } from '../../src/layout/label-plan.js';
import type { Layout, PlacedLabel, PlacedMark } from '../../src/layout/layout.js';
import { METRICS, layoutOf, planOf, timelineOf, type EventLike, type Stage } from '../scene/stages.js';

const WIDTH = 800;

const laidOut = (events: readonly EventLike[], stage: Stage = {}, rest: object = {}): Layout => layoutOf(timelineOf(events, rest), stage);

/** The window of some years. */
const window =
  (from: number, to: number) =>
  ({ input }: LabelPlan): Viewport =>
    viewOf(input.scale, startOfDay(from, 1, 1), startOfDay(to, 1, 1), WIDTH);

const markOf = (layout: Layout, rank = 0): PlacedMark => {
  const mark = layout.marks.find((each) => each.rank === rank);
  if (!mark) throw new Error(`no mark of rank ${String(rank)}`);
  return mark;
};

const labelOf = (layout: Layout, rank = 0): PlacedLabel => {
  const label = layout.labels.find((each) => each.rank === rank);
  if (!label) throw new Error(`no label of rank ${String(rank)}`);
  return label;
};

/** Views that are closer to an event level by level. */
const closer = ({ input, fitted, specs }: LabelPlan, level: number, rank = 0): Viewport => {
  const half = ((fitted.end - fitted.start) / 2) * 2 ** (-level / 1.5);
  const centre = input.scale.timeToWarp(specs[rank]!.outer.from);
  return { start: centre - half, end: centre + half, length: WIDTH };
};

describe('more than a few events, before what chooses between their labels is there', () => {
  it('L1: all are labelled, in as many rows as it takes, and no two overlap', () => {
    const timeline = timelineOf(Array.from({ length: 40 }, (_, at) => `2024-01-${String((at % 20) + 1).padStart(2, '0')}`));
    const plan = planLabels({ ...planOf(timeline).input, crowd: undefined });
    const { labels, clusters } = layoutOf(timeline, {}, plan);
    const overlap = labels.filter((a) =>
      labels.some((b) => a.rank < b.rank && a.block === b.block && a.inline.start < b.inline.end && b.inline.start < a.inline.end),
    );
    expect([labels.length, clusters, overlap]).to.deep.equal([40, [], []]);
  });
});

describe('the name of a lane', () => {
  it('stands a gap above the first of its labels', () => {
    const events = ['2020', '2021'].map((date) => ({ date, lane: 'a' }));
    const { bands, labels } = laidOut(events, {}, { lanes: [{ id: 'a', label: 'A' }] });
    const top = Math.min(...labels.map(({ block }) => block));
    expect(top - (bands[0]?.block ?? 0)).to.equal(METRICS.lineSize + METRICS.gap);
  });
});

describe('marks in a view', () => {
  it('U6: of what happens on one day each status has a mark that no other hides', () => {
    const events = ['confirmed', 'claimed', 'planned', 'confirmed'].map((status) => ({ date: '2024-03-04', status }));
    expect(new Set(laidOut(events).marks.map(({ block }) => block)).size).to.equal(3);
  });

  for (const edtf of ['2024', '2024-04', '201X', '[2020..2026]', '2024~', '2019/2024']) {
    it(`U2: ${edtf} is never a disc, however close one looks`, () => {
      const plan = planOf(timelineOf([edtf, '2099-01-01']));
      for (let level = 0; level < 16; level++) {
        const { shape } = markOf(layoutOf(plan.input.timeline, { view: () => closer(plan, level) }, plan));
        expect(shape).to.not.equal('disc');
      }
    });
  }

  it('U3: a pill is as long as its date, at ten zoom levels', () => {
    const timeline = timelineOf(['2019', '2023-04', '2031-08-01/2033-02-11']);
    const plan = planOf(timeline);
    for (let level = 0; level < 10; level++) {
      const viewport = closer(plan, level);
      for (const { rank, outer } of layoutOf(timeline, { view: () => viewport }, plan).marks) {
        const { min, max } = timeline.events[rank]!.date.value;
        const px = timeToPx(plan.input.scale, viewport, max) - timeToPx(plan.input.scale, viewport, min);
        expect(outer.end - outer.start).to.be.closeTo(px, 0.5);
      }
    }
  });

  it('U2: a month that is too short for a pill is a ring', () => {
    expect(markOf(laidOut(['1950-04', '1999'])).shape).to.equal('ring');
    expect(markOf(laidOut(['1999-04', '1999-12'])).shape).to.equal('pill');
  });

  it('a day seen from close by is as long as it is', () => {
    const day = { view: ({ input }: LabelPlan) => viewOf(input.scale, startOfDay(2024, 5, 1), startOfDay(2024, 5, 3), WIDTH) };
    expect(markOf(laidOut(['2024-05-01', '2024-05-09'], day)).shape).to.equal('pill');
  });

  it('what is still going on runs to the plot’s edge', () => {
    expect(markOf(laidOut(['2001/..', '2020'])).outer.end).to.equal(WIDTH);
    expect(markOf(laidOut(['../2001', '2020'])).outer.start).to.equal(0);
  });

  it('fades, signs and candidates are inside the plot when everything is in view', () => {
    for (const edtf of ['1850~', '/1850', '1850/', '[..1850-05-05]', '[1850..]', '1850%']) {
      for (const other of ['1700', '1999']) {
        const layout = laidOut([edtf, other]);
        for (const { outer } of layout.marks) {
          expect(outer.start, `${edtf} ${other}`).to.be.at.least(0);
          expect(outer.end, `${edtf} ${other}`).to.be.at.most(WIDTH);
        }
      }
    }
  });

  it('U9: 2024, 2024-03 and 2024-03-05 keep this order, whatever the file’s', () => {
    const dates = ['2024', '2024-03', '2024-03-05'];
    for (const shuffled of [dates, [dates[2]!, dates[0]!, dates[1]!], dates.toReversed()]) {
      const { events } = timelineOf(shuffled.map((date) => ({ date, id: date, title: date })));
      expect(events.map(({ id }) => id)).to.deep.equal(dates);
    }
  });

  it('what lasts never covers what lasts, nor a point', () => {
    const dates = ['1900/1950', '1920/..', '1930-05-05', '1940/1960', '1955', '1957/', '1958?', '[..1959]'];
    const { marks } = laidOut(dates);
    const solid = marks.filter(({ core, shape }) => core ?? shape === 'disc');
    for (const [at, a] of solid.entries()) {
      for (const b of solid.slice(at + 1)) {
        expect(
          a.block !== b.block || a.outer.end <= b.outer.start || b.outer.end <= a.outer.start,
          `${String(a.rank)} ${String(b.rank)}`,
        ).to.equal(true);
      }
    }
  });
});

describe('the present', () => {
  const now = startOfDay(2020, 7, 1);

  it('U11: has its place where it is in view', () => {
    const layout = laidOut(['2018', '2022'], { now });
    expect(layout.now).to.be.within(0, WIDTH);
    expect(laidOut(['1990', '2000'], { now }).now).to.equal(undefined);
  });

  it('U11: has a row for its word above all labels', () => {
    const [first] = laidOut(['2018', '2022'], { now }).labels.toSorted((a, b) => a.block - b.block);
    expect(first?.block).to.equal(METRICS.lineSize);
    expect(laidOut(['1990', '2000'], { now }).labels.some(({ block }) => block === 0)).to.equal(true);
  });
});

describe('labels in a view', () => {
  const events = ['1990', '1993-05', '1999-01-02', '2004/2011', '2008~', '2012'];

  it('L5: stand as far from their dates at every zoom', () => {
    const plan = planOf(timelineOf(events));
    const offsets = new Map<number, number>();
    const views = plan.specs.flatMap((_, rank) => Array.from({ length: 10 }, (_, level) => closer(plan, level, rank)));
    for (const viewport of views) {
      for (const { rank, inline, anchor } of layoutOf(plan.input.timeline, { view: () => viewport }, plan).labels) {
        if (anchor < 0) continue;
        const offset = inline.start - anchor;
        expect(offset).to.be.closeTo(offsets.get(rank) ?? offset, 1e-6);
        offsets.set(rank, offset);
      }
    }
    expect(offsets.size).to.equal(events.length);
  });

  it('L5: of a few, end at their dates where their leaders would cross labels else', () => {
    for (let year = 1950; year < 2000; year++) {
      const { labels } = laidOut(
        ['1900-01-01', `${String(year)}-01-01`, '2000-01-01'].map((date) => ({ date, title: 'About twenty letters' })),
      );
      const crossed = labels.flatMap(({ rank, anchor, block }) =>
        labels
          .filter((other) => other.block > block && other.inline.start < anchor && anchor < other.inline.end)
          .map((other) => `the leader of ${String(rank)} crosses label ${String(other.rank)}`),
      );
      expect(crossed, String(year)).to.deep.equal([]);
    }
  });

  for (const width of [300, 200, 150])
    it(`A13: that fit on neither side of their marks are moved into the plot, and are whole: ${String(width)} px`, () => {
      const timeline = timelineOf(['1990', '2000', '2009', '2020']);
      const plan = planLabels({ ...planOf(timeline, { width }).input, widths: () => [140, 140, 140, 140] });
      for (const { inline } of layoutOf(timeline, { width }, plan).labels) {
        expect(inline.end - inline.start).to.equal(140);
        expect(inline.start).to.be.at.least(0);
        expect(inline.end).to.be.at.most(width);
      }
    });

  it('L5: of a span that began before the view stands at the view’s start, and leaves with the end of the span', () => {
    const plan = planOf(timelineOf(['2000/2010', '2030']));
    const years = 365.2425 * 86_400_000;
    let last = Infinity;
    for (let pan = 0; pan < 12; pan += 0.05) {
      const from = startOfDay(2000, 1, 1) + pan * years;
      const viewport = { start: from, end: from + 8 * years, length: WIDTH };
      const layout = layoutOf(plan.input.timeline, { view: () => viewport }, plan);
      const label = layout.labels.find(({ rank }) => rank === 0);
      if (!label) break;
      expect(Math.abs(Math.min(last, 1e6) - label.inline.start), String(pan)).to.be.at.most(last === Infinity ? Infinity : 5.01);
      last = label.inline.start;
      const { outer } = markOf(layout);
      const size = label.inline.end - label.inline.start;
      if (outer.end > size) expect(label.inline.start).to.be.closeTo(0, 1e-6);
      else expect(label.inline.end).to.be.closeTo(outer.end, 1e-6);
    }
  });

  it('L5: a stuck label makes way for the next in its row', () => {
    const layout = laidOut(['1900/1990', '1991', '2000'], { view: window(1989, 1999) });
    const [first, second] = [labelOf(layout, 0), labelOf(layout, 1)];
    if (first.block === second.block) expect(first.inline.end + METRICS.gap).to.be.at.most(second.inline.start);
  });
});

describe('what a collapsed scale leaves out', () => {
  const events = ['1950', '1951', '1952', '2020-05', '2020-06', '2020-07'];

  it('L15: is named with its length where there is room', () => {
    const { breaks } = laidOut(events, { scale: 'collapsed' });
    expect(breaks.map(({ name }) => name[0])).to.deep.equal(['67 years']);
  });

  it('L15: has its place between the stretches', () => {
    const { breaks, marks } = laidOut(events, { scale: 'collapsed' });
    const [gap] = breaks;
    if (!gap) throw new Error('no break');
    for (const { outer } of marks) expect(outer.end <= gap.inline.start + 1e-6 || outer.start >= gap.inline.end - 1e-6).to.equal(true);
  });

  it('L15: no tick is in it', () => {
    const { breaks, axis } = laidOut(events, { scale: 'collapsed' });
    for (const { inline } of breaks) {
      for (const tick of axis.minor) expect(tick.inline <= inline.start + 1e-6 || tick.inline >= inline.end - 1e-6).to.equal(true);
    }
  });

  it('L15: there is none on a scale of time', () => {
    expect(laidOut(events).breaks).to.deep.equal([]);
  });
});
