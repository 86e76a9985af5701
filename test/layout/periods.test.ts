import { expect } from 'chai';
import fc from 'fast-check';
import { periodsWithin, wholePeriod, type OrderedEvents, type Period } from '../../src/layout/periods.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { parseColumns } from '../../src/model/columns/parse-columns.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { DISTRIBUTIONS, seededRandom } from './label-samples.js';

const eventsOf = (dates: readonly string[]): OrderedEvents => {
  const { timeline } = parseDataset({ version: 1, events: dates.map((date, at) => ({ id: String(at), date, title: date })) });
  if (!timeline) throw new Error('not a dataset');
  return timeline;
};

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Presses to each event below a period: a digit or arrows to a choice, Enter into it, and so on. */
function pressesBelow(events: OrderedEvents, period: Period): number[] {
  const periods = periodsWithin(events, period);
  const size = period.end - period.first;
  const choices = periods.length > 0 ? periods.length : size;
  expect(choices, 'choices at once').to.be.within(1, 12);
  const cost = (at: number): number => (at <= 8 ? 1 : 1 + Math.min(at - 8, choices - 1 - at)) + 1;
  if (periods.length === 0) return Array.from({ length: size }, (_, at) => cost(at));
  return periods.flatMap((one, at) =>
    one.end - one.first === 1 ? [cost(at)] : pressesBelow(events, one).map((presses) => presses + cost(at)),
  );
}

/** What the choices are called by, and how many events each has. */
const namesOf = (dates: readonly string[]): string[] => {
  const events = eventsOf(dates);
  return periodsWithin(events, wholePeriod(events)).map(
    ({ unit, span, first, end }) => `${unit ?? 'span'} ${day(span.from)}–${day(span.to)}: ${String(end - first)}`,
  );
};

const daysFrom = (start: string, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, at) => day(Date.parse(start) + at * step * 86_400_000));

describe('periods', () => {
  for (const [name, place] of Object.entries(DISTRIBUTIONS)) {
    it(`A6: each of 1,000 events is at most 10 presses away (${name})`, () => {
      const random = seededRandom(7);
      const events = eventsOf(Array.from({ length: 1000 }, (_, at) => day(place(random, at, 1000))));
      const presses = pressesBelow(events, wholePeriod(events));
      expect(presses).to.have.length(1000);
      expect(Math.max(...presses)).to.be.at.most(10);
    });
  }

  it('A6: a calendar may cost 10 presses to one of 1,000 events, and no more than that', () => {
    const allowed = (count: number): number => wholePeriod(eventsOf(daysFrom('2020-01-01', count))).presses;
    expect([allowed(100), allowed(1000)]).to.deep.equal([8, 10]);
  });

  it('A6: whatever the dates are, each event is there once, in its order, and no further than is promised', () => {
    const dates = fc.array(
      fc.oneof(
        fc.integer({ min: 1800, max: 2020 }).map(String),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2020-03-01'), noInvalidDate: true }).map((date) => day(date.getTime())),
        fc.constantFrom('2020-02-02', '2020-02', '[..2020-02-02]', '../..', '1850~', '2019/..', 'Y-66000000'),
      ),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(dates, (list) => {
        const events = eventsOf(list);
        const whole = wholePeriod(events);
        const presses = pressesBelow(events, whole);
        expect(presses).to.have.length(list.length);
        expect(Math.max(...presses)).to.be.at.most(whole.presses);
        let next = 0;
        for (const { first, end } of periodsWithin(events, whole)) {
          expect(first).to.equal(next);
          next = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('A6: half of the events on one day do not make the others hard to reach, nor themselves', () => {
    const events = eventsOf([...Array.from({ length: 500 }, () => '2020-05-05'), ...daysFrom('2019-01-01', 500, 3)]);
    expect(Math.max(...pressesBelow(events, wholePeriod(events)))).to.be.at.most(10);
  });

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'years, where there are not too many',
      daysFrom('2019-01-01', 60, 20),
      [
        'year 2019-01-01–2020-01-01: 19',
        'year 2020-01-01–2021-01-01: 18',
        'year 2021-01-01–2022-01-01: 18',
        'year 2022-01-01–2023-01-01: 5',
      ],
    ],
    [
      'days of some weeks, which are too many by themselves',
      daysFrom('2024-03-01', 14),
      Array.from({ length: 7 }, (_, at) => `span ${day(Date.UTC(2024, 2, 1 + 2 * at))}–${day(Date.UTC(2024, 2, 3 + 2 * at))}: 2`),
    ],
    [
      'a year that is known only as such is in no month of it',
      ['2024', ...daysFrom('2024-01-01', 20), ...daysFrom('2024-02-05', 9)],
      ['span 2024-01-01–2025-01-01: 21', 'month 2024-02-01–2024-03-01: 9'],
    ],
    ['so few that one can choose among them', daysFrom('2024-03-01', 12), []],
  ];
  for (const [title, dates, names] of cases) {
    it(`A6: ${title}`, () => {
      expect(namesOf(dates)).to.deep.equal(names);
    });
  }

  it('A6: events in columns have the periods that the same events have one by one', () => {
    const starts = [
      ...Array.from({ length: 300 }, (_, at) => Date.UTC(2020, 0, 1 + at * 9)),
      Date.UTC(2024, 1, 3, 4, 5),
      Date.UTC(2024, 1, 3, 4, 5, 6),
    ];
    const { timeline: header } = parseDataset({ version: 1, events: [] });
    if (!header) throw new Error('not a dataset');
    const { timeline } = parseColumns(header, { start: Float64Array.from(starts), title: starts.map(String) });
    const listed = { events: timeline.events };
    const below = (events: OrderedEvents, period: Period): readonly unknown[] =>
      periodsWithin(events, period).map((one) => [one, below(events, one)]);
    expect(wholePeriod(timeline)).to.deep.equal(wholePeriod(listed));
    expect(below(timeline, wholePeriod(timeline))).to.deep.equal(below(listed, wholePeriod(listed)));
  });

  it('A6: a seeded dataset has decades, and years in them', () => {
    const { timeline } = parseDataset(seededDataset(1000));
    if (!timeline) throw new Error('not a dataset');
    const events = timeline;
    const units = (period: Period): string[] => periodsWithin(events, period).map(({ unit }) => unit ?? 'span');
    const whole = wholePeriod(events);
    expect(units(whole)).to.deep.equal(['decade', 'decade', 'decade']);
    expect(new Set(periodsWithin(events, whole).flatMap(units))).to.deep.equal(new Set(['year']));
  });
});
