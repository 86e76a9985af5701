import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { even } from '../../src/axis/even-scale.js';
import type { ScaleKind, TimeScale, TimeSpan } from '../../src/axis/time-scale.js';
import { instant } from '../../src/date/instant.js';
import { ARTICLE, at, DAY, randomDays, span, spansOf, YEAR } from './spans.js';

const KINDS: readonly ScaleKind[] = ['time', 'collapsed', 'even'];

/** A whole millisecond from the Big Bang to year 10,000. */
const anyTime = fc.oneof(
  fc.double({ min: -4.4e20, max: 2.6e14, noNaN: true }).map(Math.floor),
  fc.integer({ min: -60_000, max: 60_000 }).map((day) => day * DAY),
);

/** Spans of any length anywhere, some without an end. */
const anySpans = fc.array(
  fc
    .tuple(
      anyTime,
      fc.oneof(fc.constantFrom(0, 1, 60_000, DAY, 30 * DAY, YEAR, 100 * YEAR, Infinity), fc.integer({ min: 0, max: 2 ** 40 })),
    )
    .map(([from, length]) => ({ from: instant(from), to: instant(from + length) })),
  { maxLength: 40 },
);

const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
const stretchesOf = ({ stretches }: TimeScale): string[] => stretches.map(({ from, to }) => `${date(from)}/${date(to)}`);
const collapsed = (spans: readonly TimeSpan[]): TimeScale => createTimeScale('collapsed', spans);

describe('createTimeScale', () => {
  for (const kind of KINDS) {
    it(`${kind}: later times have greater coordinates`, () => {
      const ascends = (spans: TimeSpan[], times: number[]): void => {
        const scale = createTimeScale(kind, spans, even);
        const all = [...times, ...spans.flatMap(({ from, to }) => [from, to])].filter(Number.isFinite).sort((a, b) => a - b);
        const warps = all.map((time) => scale.timeToWarp(instant(time)));
        const reach = Math.max(...warps.map(Math.abs));
        warps.slice(1).forEach((warp, i) => expect(warp).to.be.at.least(warps[i]! - 1e-12 * reach));
      };
      fc.assert(fc.property(anySpans, fc.array(anyTime, { maxLength: 10 }), ascends));
    });

    it(`${kind}: a time comes back from its coordinate`, () => {
      const comesBack = (spans: TimeSpan[], share: number): void => {
        const { domain, timeToWarp, warpToTime } = createTimeScale(kind, spans, even);
        const time = instant(domain.from + share * (domain.to - domain.from));
        const resolution = 2 ** -44 * Math.max(Math.abs(domain.from), Math.abs(domain.to));
        expect(warpToTime(timeToWarp(time))).to.be.closeTo(time, Math.max(1e-3, resolution));
      };
      fc.assert(fc.property(anySpans, fc.double({ min: 0, max: 1, noNaN: true }), comesBack));
    });

    it(`${kind}: what lasts has a length, and the data lies inside the domain`, () => {
      const lasts = (spans: TimeSpan[]): void => {
        const scale = createTimeScale(kind, spans, even);
        expect(scale.warpDomain[1]).to.be.greaterThan(scale.warpDomain[0]);
        for (const { from, to } of spans.filter((each) => Number.isFinite(each.to) && each.to > each.from)) {
          expect(from).to.be.at.least(scale.domain.from);
          expect(to).to.be.at.most(scale.domain.to);
          const length = scale.timeToWarp(to) - scale.timeToWarp(from);
          // A double cannot tell a millisecond apart beside 285,000 years.
          if (to - from > 2 ** -44 * (scale.domain.to - scale.domain.from)) expect(length).to.be.greaterThan(0);
          else expect(length).to.be.at.least(0);
        }
      };
      lasts(
        spansOf([
          [0, 1],
          [-9_007_199_179_200_001, -9_007_199_179_200_001],
        ]),
      );
      fc.assert(fc.property(anySpans, lasts));
    });

    it(`${kind}: infinite times stay infinite`, () => {
      const scale = createTimeScale(kind, ARTICLE, even);
      expect([-Infinity, Infinity].map((end) => scale.timeToWarp(instant(end)))).to.deep.equal([-Infinity, Infinity]);
      expect([-Infinity, Infinity].map((end) => scale.warpToTime(end))).to.deep.equal([-Infinity, Infinity]);
    });

    it(`${kind}: the order of the spans says nothing`, () => {
      const warps = (spans: readonly TimeSpan[]): number[] =>
        ARTICLE.map(({ from }) => createTimeScale(kind, spans, even).timeToWarp(from));
      expect(warps(ARTICLE.toReversed())).to.deep.equal(warps(ARTICLE));
    });

    it(`${kind}: there is a scale without any events, and with one that has no length`, () => {
      for (const spans of [[], spansOf([[0, 0]]), spansOf([[-Infinity, Infinity]]), spansOf([[-4.35e20, -4.35e20]])]) {
        const { warpDomain, leastSlope } = createTimeScale(kind, spans, even);
        expect(warpDomain[1] - warpDomain[0], String(spans[0]?.from)).to.be.greaterThan(0);
        expect(leastSlope).to.be.greaterThan(0);
      }
    });
  }

  it('time: the coordinate is the epoch millisecond', () => {
    const scale = createTimeScale('time', ARTICLE);
    expect(scale.timeToWarp(at('2025-08-11'))).to.equal(at('2025-08-11'));
    expect(scale.domain).to.deep.equal({ from: at('2018'), to: at('2025-08-16') });
  });

  it('an end that is open or unknown does not stretch the domain', () => {
    const spans = spansOf([
      [-Infinity, at('2020')],
      [at('2022'), Infinity],
    ]);
    for (const kind of KINDS) expect(createTimeScale(kind, spans, even).domain).to.deep.equal({ from: at('2020'), to: at('2022') });
  });

  it('even: starts of events are whole numbers, in order; events of the same start share one', () => {
    const scale = createTimeScale('even', ARTICLE, even);
    const starts = ['2018', '2024', '2025-04', '2025-07', '2025-08-11', '2025-08-13', '2025-08-15'];
    expect(starts.map((start) => scale.timeToWarp(at(start)))).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(scale.warpDomain).to.deep.equal([0, 6.5]);
  });

  it('even: the last event takes a whole step where it lasts as long as the step before, so that a lone day stays narrow', () => {
    const endOf = (...spans: readonly TimeSpan[]): number | undefined => createTimeScale('even', spans, even).warpDomain[1];
    expect(endOf(span('2017'), span('2018'), span('2019'))).to.equal(3);
    expect(endOf(span('2019-11'), span('2019-12'), span('2020'))).to.equal(3);
    expect(endOf(span('2019'), span('2021-01-01'))).to.be.within(1, 1.01);
    expect(endOf(span('2025-08-01'), span('2025-08-02'))).to.equal(2);
    expect(endOf(span('2025-08-02'))).to.equal(1);
  });

  it('keeps days apart in a scale that reaches back to the Big Bang', () => {
    const spans = [...spansOf([[-13.8e9 * YEAR, -13.8e9 * YEAR + YEAR]]), ...ARTICLE];
    for (const kind of KINDS) {
      const { timeToWarp, warpToTime } = createTimeScale(kind, spans, even);
      expect(warpToTime(timeToWarp(at('2025-08-13T12:30'))), kind).to.be.closeTo(at('2025-08-13T12:30'), 1);
    }
  });
});

describe('createTimeScale, collapsed', () => {
  it('L15: the article has five stretches; a stretch of days has a day of room on either side', () => {
    const scale = collapsed(ARTICLE);
    const stretches = [
      '2018-01-01/2019-01-01',
      '2024-01-01/2025-01-01',
      '2025-04-01/2025-05-01',
      '2025-07-01/2025-08-01',
      '2025-08-10/2025-08-17',
    ];
    expect(stretchesOf(scale)).to.deep.equal(stretches);
    expect(scale.breaks.map(({ from, to }) => (to - from) / DAY)).to.deep.equal([1826, 90, 61, 9]);
  });

  it('L15: the length of a stretch follows the number of its events, a break is about half an event', () => {
    const scale = collapsed(ARTICLE);
    const round = (length: number): number => Math.round(length * 100) / 100;
    expect(scale.stretches.map(({ warpFrom, warpTo }) => round(warpTo - warpFrom))).to.deep.equal([1, 1, 1, 1, 4]);
    expect(scale.breaks.map(({ warpFrom, warpTo }) => round(warpTo - warpFrom))).to.deep.equal([0.55, 0.55, 0.55, 0.55]);
  });

  it('L15: the article loses a break with the stretch that made it, and none otherwise', () => {
    const breaks = ARTICLE.map((_, left) => collapsed(ARTICLE.filter((_span, i) => i !== left)).breaks.length);
    expect(breaks).to.deep.equal([3, 3, 3, 3, 4, 4, 4, 4]);
  });

  const biography = '1809-02-12 1816 1818-10-05 1830 1832-04 1834-08-04 1837-03-01 1842-11-04 1846-08-03 1850-02-01 1854-10-16 1858-06-16';
  const everyOther = (i: number): number => (2 * i + (i < 30 ? 0 : 7)) * DAY;
  const cases: readonly (readonly [string, readonly TimeSpan[], number])[] = [
    ['no event', [], 0],
    ['one event', [span('2024')], 0],
    ['two events, however far apart', [span('1900'), span('2024')], 0],
    ['all on one day', Array.from({ length: 9 }, () => span('2025-08-13')), 0],
    ['200 days anywhere in ten years', randomDays(1, 200, { days: 3652 }), 0],
    ['a day of every month', Array.from({ length: 20 }, (_, i) => i * 30 * DAY).flatMap((day) => spansOf([[day, day + DAY]])), 0],
    ['a day of every year', ['2016-05-01', '2017-05-01', '2018-05-01', '2019-05-01', '2020-05-01'].map(span), 0],
    ['a biography', biography.split(' ').map(span), 0],
    ['two bursts fifty years apart', [...randomDays(1, 20, { days: 60 }), ...randomDays(2, 20, { days: 60, start: 18_250 })], 1],
    [
      'a burst of a thousand and one event fifty years later',
      [...randomDays(1, 1000, { days: 60 }), ...randomDays(2, 1, { days: 60, start: 18_250 })],
      1,
    ],
    ['every other day, but for one week', spansOf(Array.from({ length: 60 }, (_, i) => [everyOther(i), everyOther(i) + DAY])), 0],
    ['three bursts', [0, 900, 5000].flatMap((start, i) => randomDays(i + 1, 15, { days: 40, start })), 2],
  ];
  for (const [name, spans, breaks] of cases) {
    it(`L15: ${name}: ${breaks} breaks`, () => {
      expect(collapsed(spans).breaks).to.have.length(breaks);
    });
  }

  it('L15: minutes close together on a day are stretches too', () => {
    const burst = (start: number): TimeSpan[] =>
      randomDays(3, 12, { days: 60 }).flatMap(({ from }) => spansOf([[start + from / 1440, start + from / 1440]]));
    expect(collapsed([...burst(at('2025-08-13T08:00')), ...burst(at('2025-08-13T20:00'))]).breaks).to.have.length(1);
  });

  it('L15: never more than eight breaks, and at least one and a half events to each', () => {
    const fewEnough = (spans: TimeSpan[]): void => {
      const stated = spans.filter(({ from, to }) => Number.isFinite(from) || Number.isFinite(to)).length;
      expect(collapsed(spans).breaks.length).to.be.at.most(Math.min(8, Math.max(0, Math.floor((stated - 1) / 1.5))));
    };
    fc.assert(fc.property(anySpans, fewEnough));
  });

  it('no break has an event in it, and stretches and breaks follow one another without a gap', () => {
    const tiles = (spans: TimeSpan[]): void => {
      const { breaks, stretches } = collapsed(spans);
      breaks.forEach((cut, i) => {
        expect([stretches[i]!.to, stretches[i + 1]!.from]).to.deep.equal([cut.from, cut.to]);
        expect([stretches[i]!.warpTo, stretches[i + 1]!.warpFrom]).to.deep.equal([cut.warpFrom, cut.warpTo]);
        expect(cut.to).to.be.greaterThan(cut.from);
        for (const { from, to } of spans) expect(to <= cut.from || from >= cut.to || to === Infinity).to.equal(true);
      });
    };
    fc.assert(fc.property(anySpans, tiles));
  });
});
