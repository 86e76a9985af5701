import { expect } from 'chai';
import { listPeriods } from '../../src/layout/list-periods.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { createStore } from '../../src/store/event-store.js';

/** Each period as its unit and the dates in it; `…` stands before a date that follows a long empty stretch. */
function periodsOf(dates: readonly string[]): string[] {
  const { timeline } = parseDataset({ version: 1, events: dates.map((date, at) => ({ id: String(at), date, title: date })) });
  if (!timeline) throw new Error('not a dataset');
  return listPeriods(timeline, createStore(timeline)).map(
    ({ unit, entries }) =>
      `${unit}: ${entries.map(({ rank, gap }) => `${gap ? '… ' : ''}${timeline.events[rank]?.date.value.text ?? ''}`).join(' ')}`,
  );
}

describe('listPeriods', () => {
  it('Z13: an hour from one moment to the next is an hour', () => {
    const dates = ['2024-03-05T10:00:00Z', '2024-03-05T11:00:00Z'];
    const { timeline } = parseDataset({ version: 1, events: dates.map((date) => ({ date, title: date })) });
    const gaps = listPeriods(timeline!, createStore(timeline!)).flatMap(({ entries }) =>
      entries.map(({ gap }) => gap && gap.to - gap.from),
    );
    expect(gaps).to.deep.equal([undefined, 3_600_000]);
  });

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['one event has its own period', ['2024-03-05'], ['day: 2024-03-05']],
    [
      'days of a week',
      ['2024-03-05T10:00:00Z', '2024-03-05T12:00:00Z', '2024-03-06T08:00:00Z', '2024-03-06T09:00:00Z'],
      ['day: 2024-03-05T10:00:00Z 2024-03-05T12:00:00Z', 'day: … 2024-03-06T08:00:00Z 2024-03-06T09:00:00Z'],
    ],
    [
      'months of a year',
      ['2024-03-05', '2024-03-16', '2024-04-01', '2024-04-02'],
      ['month: 2024-03-05 … 2024-03-16', 'month: … 2024-04-01 2024-04-02'],
    ],
    [
      'a year is in no month of it',
      ['2024', '2024-01-05', '2024-01-06', '2024-02-01', '2024-02-09', '2024-02-10'],
      ['year: 2024', 'month: 2024-01-05 2024-01-06', 'month: 2024-02-01 2024-02-09 2024-02-10'],
    ],
    [
      'years far apart, and the empty time between them',
      ['2018', '2018-06', '2024', '2024-06'],
      ['year: 2018 2018-06', 'year: … 2024 2024-06'],
    ],
    ['centuries', ['0800', '0850', '1066', '1099', '1850', '1899'], ['century: 0800 0850', 'century: … 1066 1099', 'century: … 1850 1899']],
  ];
  for (const [title, dates, periods] of cases) {
    it(`Z13: ${title}`, () => {
      expect(periodsOf(dates)).to.deep.equal(periods);
    });
  }

  it('keeps every event, in its order', () => {
    const dates = Array.from({ length: 50 }, (_, at) => String(1900 + at * 3));
    expect(
      periodsOf(dates).flatMap((period) =>
        period
          .replace(/^\w+: /u, '')
          .replaceAll('… ', '')
          .split(' '),
      ),
    ).to.deep.equal(dates);
  });
});
