import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { even } from '../../src/axis/even-scale.js';
import type { TimeScale } from '../../src/axis/time-scale.js';
import { ticksFor, type Tick, type TickFormat, type Ticks, type TickUnit } from '../../src/axis/ticks.js';
import { clamp, fitView, limitsOf, panBy, timeToPx, viewOf, zoomAbout, type Viewport } from '../../src/axis/viewport.js';
import { formatInstant } from '../../src/date/format-instant.js';
import { instant } from '../../src/date/instant.js';
import { ARTICLE, at, DAY, randomDays, span, spansOf, YEAR } from './spans.js';
import { tickFormat } from './tick-format.js';

const small = tickFormat(6.5);
/** In a font that is a quarter wider where it is bold. */
const boldBelow = (charWidth: number): TickFormat => ({
  ...tickFormat(charWidth),
  measure: (label, isBold) => label.length * charWidth * (isBold ? 1.25 : 1),
});
const ticks = (scale: TimeScale, viewport: Viewport, words: TickFormat = small): Ticks => ticksFor({ scale, viewport, ...words });
const labels = (row: readonly Tick[]): string[] => row.map(({ label }) => label);
const written = (row: readonly Tick[]): string => labels(row).join(' · ');
const inView = (row: readonly Tick[], { length }: Viewport): Tick[] => row.filter(({ labelPx }) => labelPx >= 0 && labelPx <= length);

const article = createTimeScale('collapsed', ARTICLE);
const evenArticle = createTimeScale('even', ARTICLE, even);
const modern = createTimeScale('time', [span('1900'), span('2030')]);
const history = createTimeScale('time', spansOf([[-5000 * YEAR, 60 * YEAR]]));
const everything = createTimeScale('time', spansOf([[-13.8e9 * YEAR, 60 * YEAR]]));
const bursts = createTimeScale('collapsed', [...randomDays(1, 20, { days: 60 }), ...randomDays(2, 20, { days: 60, start: 18_250 })]);
const scales: readonly TimeScale[] = [
  article,
  evenArticle,
  modern,
  history,
  everything,
  bursts,
  createTimeScale('even', randomDays(3, 300, { days: 9000 }), even),
];
const padding = { start: 16, end: 80 };

/** Some allowed view of a scale: a zoom from all of it to as close as one gets, at any place. */
const anyView = (scale: TimeScale): fc.Arbitrary<Viewport> =>
  fc
    .record({
      length: fc.integer({ min: 320, max: 1400 }),
      zoom: fc.double({ min: 0, max: 1, noNaN: true }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ length, zoom, place }) => {
      const limits = limitsOf(scale, length, { padding, minSpan: 10 });
      const extent = limits.maxSpan * (limits.minSpan / limits.maxSpan) ** zoom;
      const centre = limits.from + place * (limits.to - limits.from);
      return clamp({ start: centre - extent / 2, end: centre + extent / 2, length }, limits);
    });
const anyScene = fc.integer({ min: 0, max: scales.length - 1 }).chain((i) => fc.tuple(fc.constant(scales[i]!), anyView(scales[i]!)));

/** How much of an ISO date the row below says of a unit. */
const PARENT: Partial<Record<TickUnit, number>> = { millisecond: 16, second: 16, minute: 10, hour: 10, day: 7, month: 4 };
const isEventTick = ({ kind }: TimeScale, { start, end }: Viewport): boolean => kind === 'even' && end - start > 3;
const isoAt = (time: number): string => new Date(time).toISOString();

describe('ticksFor', () => {
  it('L15: the fitted article is labelled stretch by stretch, years in the lower row', () => {
    const { minor, major } = ticks(article, fitView(article, 1060, padding));
    expect(written(minor)).to.equal('April · July · 10 · 11 · 12 · 13 · 14 · 15 · 16');
    expect(written(major)).to.equal('2018 · 2024 · 2025 · August 2025');
    expect(minor.map(({ labelPx }) => Math.round(labelPx))).to.deep.equal([376, 531, 665, 723, 780, 837, 894, 951, 1009]);
  });

  it('L15: the label of a whole stretch stands in its middle', () => {
    const [april] = ticks(article, fitView(article, 1060, padding)).minor;
    expect([april!.from, april!.to]).to.deep.equal([at('2025-04'), at('2025-05')]);
    expect(april!.labelPx).to.be.closeTo(article.timeToWarp(at('2025-04-16')) * (964 / article.warpDomain[1]) + 16, 6);
  });

  it('L15: no tick lies in a break', () => {
    const outside = (view: Viewport): void => {
      const { minor, major } = ticks(article, view);
      for (const { time } of [...minor, ...major])
        for (const { from, to } of article.breaks) expect(time > from && time < to).to.equal(false);
    };
    fc.assert(fc.property(anyView(article), outside));
  });

  const close: readonly (readonly [string, string, string, string])[] = [
    ['2025-08-12', '2025-08-14', '00:00 · 06:00 · 12:00 · 18:00 · 00:00 · 06:00 · 12:00 · 18:00', '12 August 2025 · 13 August 2025'],
    ['2018-01-01', '2019-01-01', 'January · March · May · July · September · November', '2018'],
    ['2025-07-01', '2025-08-17', 'July · 10 · 11 · 12 · 13 · 14 · 15 · 16', '2025 · August 2025'],
  ];
  for (const [from, to, minor, major] of close) {
    it(`the article from ${from} to ${to}: ${minor}`, () => {
      const found = ticks(article, viewOf(article, at(from), at(to), 1000));
      expect([written(found.minor), written(found.major)]).to.deep.equal([minor, major]);
    });
  }

  it('an even scale has its events as ticks, each in the coarsest unit that tells it from its neighbours', () => {
    const { minor, major } = ticks(evenArticle, fitView(evenArticle, 1060, padding));
    expect(written(minor)).to.equal('2018 · 2024 · April 2025 · July 2025 · 11 August 2025 · 13 August 2025 · 15 August 2025');
    expect(major).to.deep.equal([]);
  });

  it('an even scale has the calendar between its events when few are in view', () => {
    const { minor, major } = ticks(evenArticle, viewOf(evenArticle, at('2018-01-01'), at('2024-01-01'), 900));
    expect(written(minor)).to.equal('2018 · 2019 · 2020 · 2021 · 2022 · 2023');
    expect(major).to.deep.equal([]);
  });
});

describe('ticksFor, Z17', () => {
  /** Length of the view, and what the rows say. */
  const ladder: readonly (readonly [string, TimeScale, number, number, string, string])[] = [
    ['8 ms', modern, at('2025-08-13T12:30'), 8, '0.000 · 0.001 · 0.002 · 0.003 · 0.004 · 0.005 · 0.006 · 0.007', '13 August 2025 at 12:30'],
    ['20 s', modern, at('2025-08-13T12:30'), 20_000, '30:00 · 30:05 · 30:10 · 30:15', '13 August 2025 at 12:30'],
    ['an hour', modern, at('2025-08-13T12:30'), 3_600_000, '12:30 · 12:40 · 12:50 · 13:00 · 13:10 · 13:20', '13 August 2025'],
    ['a day', modern, at('2025-08-13'), DAY, '00:00 · 03:00 · 06:00 · 09:00 · 12:00 · 15:00 · 18:00 · 21:00', '13 August 2025'],
    ['a week', modern, at('2025-08-11'), 7 * DAY, '11 · 12 · 13 · 14 · 15 · 16 · 17', 'August 2025'],
    ['six weeks', modern, at('2025-07-15'), 42 * DAY, '20 · 1 · 10 · 20', 'July 2025 · August 2025'],
    ['half a year', modern, at('2025-01-01'), 181 * DAY, 'January · February · March · April · May · June', '2025'],
    [
      'two years',
      modern,
      at('2024-01-01'),
      731 * DAY,
      'January · April · July · October · January · April · July · October',
      '2024 · 2025',
    ],
    ['70 years', modern, at('1950-01-01'), 70 * YEAR, '1950 · 1960 · 1970 · 1980 · 1990 · 2000 · 2010', ''],
    ['the turn of the era', history, instant(-2200 * YEAR), 500 * YEAR, '200 BC · 100 BC · AD 1 · 100 · 200', ''],
    ['the Cenozoic', everything, instant(-66e6 * YEAR), 66e6 * YEAR, '60 Ma · 50 Ma · 40 Ma · 30 Ma · 20 Ma · 10 Ma · AD 1', ''],
    ['everything', everything, instant(-13.8e9 * YEAR), 13.8e9 * YEAR, '12 Ga · 10 Ga · 8 Ga · 6 Ga · 4 Ga · 2 Ga · AD 1', ''],
  ];
  for (const [name, scale, from, length, minor, major] of ladder) {
    it(`Z17: ${name}: ${minor}`, () => {
      const view = { start: from, end: from + length, length: 800 };
      const found = ticks(scale, view);
      // Engines differ in whether a second of one digit has a 0 before it.
      const [below, above] = [written(inView(found.minor, view)).replace(/\b0(?=\d\.)/gu, ''), written(found.major)];
      expect([below, above]).to.deep.equal([minor, major]);
    });
  }

  // Where every 50 years would be two labels, «3065 BC» every 20 years needs 424 px; «00.002» every 2 ms and «13.7998 Ga» in a narrow font
  // need 360: on less there may be two.
  for (const [name, scale, shortest, charWidth, narrowest] of [
    ['from a few ms to 130 years', modern, 4, 6.5, 360],
    ['from a day to five thousand years', history, DAY, 6.5, 424],
    ['from a day to five thousand years, in a narrow font', history, DAY, 4.5, 320],
    ['from a million years to 13.8 billion, in a narrow font', everything, 1e6 * YEAR, 4, 360],
  ] as const) {
    it(`Z17: from 3 to 9 labels, ${name}, on ${narrowest} to 1400 px`, () => {
      const [first, last] = scale.warpDomain;
      const enough = (length: number, zoom: number, place: number): void => {
        const extent = shortest * ((last - first) / shortest) ** zoom;
        const start = last - extent - place * (last - first - extent);
        const view = { start, end: start + extent, length };
        expect(inView(ticks(scale, view, tickFormat(charWidth)).minor, view).length).to.be.within(3, 9);
      };
      const unit = fc.double({ min: 0, max: 1, noNaN: true });
      fc.assert(fc.property(fc.integer({ min: narrowest, max: 1400 }), unit, unit, enough), { numRuns: 400 });
    });
  }

  it('Z17: labels of a row are at least 8 px apart, in a font of any width, and wider in the lower row, which is bold', () => {
    const apart = (row: readonly Tick[], measure: (label: string) => number): void =>
      row.slice(1).forEach(({ label, labelPx }, i) => {
        const room = labelPx - row[i]!.labelPx - (measure(label) + measure(row[i]!.label)) / 2;
        expect(room, `${row[i]!.label} · ${label}`).to.be.at.least(8 - 1e-6);
      });
    const bothApart = ([scale, view]: [TimeScale, Viewport], charWidth: number): void => {
      const words = boldBelow(charWidth);
      const { measure } = words;
      const { minor, major } = ticks(scale, view, words);
      apart(minor, (label) => measure(label));
      apart(major, (label) => measure(label, true));
    };
    // Beyond the data, where years to come are longer words than any in it.
    bothApart([everything, { start: -3.68765589942589e20, end: 3.15569457832781e20, length: 320 }], 12);
    fc.assert(fc.property(anyScene, fc.integer({ min: 3, max: 24 }), bothApart), { numRuns: 600 });
  });

  it('Z17: days of a step are as far apart as the 1st and the 5th, which decides whether labels fit', () => {
    const view = { start: at('2025-01-01'), end: at('2025-02-10'), length: 320 };
    expect(written(ticks(modern, view, tickFormat(12)).minor)).to.equal('1 · 5 · 10 · 15 · 20 · 25 · 1 · 5');
    expect(written(ticks(modern, view, tickFormat(13.5)).minor)).to.equal('1 · 10 · 20 · 1');
  });

  it('Z17: no label is repeated: not in a row that stands alone, nor under the same parent', () => {
    const once = (scale: TimeScale, view: Viewport): void => {
      const { minor, major } = ticks(scale, view);
      const full = minor.map(
        ({ label, time, unit }) => `${PARENT[unit] && !isEventTick(scale, view) ? isoAt(time).slice(0, PARENT[unit]) : ''} ${label}`,
      );
      expect(new Set(full).size, full.join(' · ')).to.equal(full.length);
      expect(new Set(labels(major)).size, written(major)).to.equal(major.length);
    };
    fc.assert(
      fc.property(anyScene, ([scale, view]) => once(scale, view)),
      { numRuns: 400 },
    );
  });

  it('Z17: no label is repeated in deep time, where words have fewer digits than one can zoom in', () => {
    const words: TickFormat = {
      measure: (label) => label.length * 6.5,
      format: (time, unit) => formatInstant(time, unit, { locale: 'en' }),
    };
    for (const zoom of [1e3, 1e5, 1e7, 1e9, 1e12]) {
      const limits = limitsOf(everything, 900, { padding, minSpan: 1 });
      const view = zoomAbout(fitView(everything, 900, padding), 40, zoom, limits);
      const row = labels(ticks(everything, view, words).minor);
      expect(new Set(row).size, `${String(zoom)}: ${row.join(' · ')}`).to.equal(row.length);
    }
  });

  it('Z17: panning moves ticks and neither adds nor takes any that stay in view', () => {
    const stays = (scale: TimeScale, view: Viewport, share: number): void => {
      const limits = { ...limitsOf(scale, view.length, { padding, minSpan: 0 }), minSpan: 0, maxSpan: Infinity };
      const moved = panBy(view, share * view.length, limits);
      const [before, after] = [ticks(scale, view).minor, ticks(scale, moved).minor];
      const shared = (row: readonly Tick[]): string[] =>
        row
          .filter(({ labelPx, time }) => labelPx >= 0 && labelPx <= view.length && seen(time, view) && seen(time, moved))
          .map(({ label, time }) => `${label} ${String(time)}`);
      const seen = (time: number, { start, end }: Viewport): boolean => {
        const warp = scale.timeToWarp(instant(time));
        return warp >= start + 0.2 * (end - start) && warp <= end - 0.2 * (end - start);
      };
      expect(shared(after)).to.deep.equal(shared(before));
    };
    const byHalf = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(anyScene, byHalf, ([scale, view], share) => stays(scale, view, share)),
      { numRuns: 400 },
    );
  });

  it('Z17: every tick of a continuous scale is where its calendar unit begins', () => {
    const aligned = (view: Viewport): void => {
      for (const { unit, time, label } of ticks(modern, view).minor) {
        const iso = new Date(time).toISOString();
        const rest = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19, millisecond: 23, deep: 0 }[unit];
        expect(iso.slice(rest), label).to.equal('-01-01T00:00:00.000Z'.slice(rest - 4));
      }
    };
    fc.assert(fc.property(anyView(modern), aligned));
  });

  it('Z17: the parent of every label is in the lower row, its extent around the tick, with room for bold words', () => {
    const covered = (charWidth: number) => (view: Viewport) => {
      const words = boldBelow(charWidth);
      const { minor, major } = ticks(modern, view, words);
      const parented = minor.filter(({ unit }) => unit !== 'year' && unit !== 'deep');
      for (const { time } of parented) expect(major.some(({ from, to }) => from <= time && time < to)).to.equal(true);
      for (const { label, px, to } of major) expect(timeToPx(modern, view, to) - px).to.be.at.least(words.measure(label, true) + 8);
    };
    fc.assert(fc.property(anyView(modern), covered(6.5)));
    for (let days = 30; days < 120; days++) covered(12)({ start: at('2025-01-10'), end: at('2025-01-10') + days * DAY, length: 320 });
  });

  it('R7: month names that do not fit become shorter, then numbers, and are never cut', () => {
    const view = { start: at('2025-01-01'), end: at('2025-09-01'), length: 600 };
    const year = (charWidth: number): string => written(inView(ticks(modern, view, tickFormat(charWidth)).minor, view));
    expect(year(6)).to.equal('January · February · March · April · May · June · July · August');
    expect(year(13)).to.equal('Jan · Feb · Mar · Apr · May · Jun · Jul · Aug');
    expect(year(25)).to.equal('1 · 2 · 3 · 4 · 5 · 6 · 7 · 8');
  });

  it('the same view has the same ticks, whatever way led to it', () => {
    const again = ([scale, view]: [TimeScale, Viewport]): void => {
      const limits = { ...limitsOf(scale, view.length, { padding, minSpan: 0 }), minSpan: 0, maxSpan: Infinity };
      ticks(scale, zoomAbout(view, 10, 3, limits));
      expect(ticks(scale, view)).to.deep.equal(ticks(scale, { ...view }));
    };
    fc.assert(fc.property(anyScene, again), { numRuns: 20 });
  });
});
