import { expect } from 'chai';
import { dataset, quoted, show, textOf } from './support.js';

const days = (from: string, count: number, step: number): object[] =>
  Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.parse(from) + at * step * 86_400_000).toISOString().slice(0, 10);
    return quoted(date, { id: `${from}-${String(count)}-${String(at)}` });
  });

describe('the summary of many events', () => {
  const cases: readonly (readonly [string, readonly object[], string, string])[] = [
    [
      'a month of a year',
      [...days('2024-01-01', 60, 6), ...days('2024-03-01', 30, 1)],
      'en',
      'The busiest time: March 2024, with 36 events.',
    ],
    [
      'in the reader’s language',
      [...days('2024-01-01', 60, 6), ...days('2024-03-01', 30, 1)],
      'fr',
      'Période la plus chargée : mars 2024, avec 36 événements.',
    ],
    ['a year of a decade', [...days('2010-01-01', 60, 60), ...days('2015-01-01', 60, 5)], 'en', 'The busiest time: 2015, with 66 events.'],
    [
      'a day of a week',
      [...days('2024-03-01', 40, 0), ...days('2024-03-02', 20, 0.4)],
      'en',
      'The busiest time: March 1, 2024, with 40 events.',
    ],
    [
      'no month where a date is known to the year only',
      [quoted('2024'), ...days('2024-01-01', 60, 6), ...days('2024-03-01', 30, 1)],
      'en',
      'One date is known only in part.',
    ],
    ['none where events are spread evenly', days('2024-01-01', 60, 6), 'en', '60 events from one source, January – December 2024.'],
    ['none of few events', days('2024-03-01', 50, 0.1), 'en', '50 events from one source, March 1–5, 2024.'],
  ];
  for (const [title, events, locale, words] of cases) {
    it(`A7: names the busiest time: ${title}`, async () => {
      const element = await show(dataset(events), { locale });
      expect(textOf(element, '.summary-line').endsWith(words), textOf(element, '.summary-line')).to.equal(true);
    });
  }
});
