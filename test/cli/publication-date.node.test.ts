import { expect } from 'chai';
import { readPublicationDate } from '../../src/cli/publication-date.js';

const dates: readonly (readonly [string | undefined, string | undefined])[] = [
  ['2025-08-13', '2025-08-13'],
  [' 2025-08-13 ', '2025-08-13'],
  ['2025-8-3', '2025-08-03'],
  ['2025/08/13', '2025-08-13'],
  ['20250813', '2025-08-13'],
  ['2025-08-13T09:30', '2025-08-13T09:30'],
  ['2025-08-13 09:30:15', '2025-08-13T09:30'],
  ['2025-08-13T23:30:00-05:00', '2025-08-13T23:30'],
  ['Wed, 13 Aug 2025 09:30:00 GMT', '2025-08-13'],
  ['August 13, 2025', '2025-08-13'],
  ['١٣ أغسطس ٢٠٢٥', '2025-08-13'],
  ['2025-02-30', undefined],
  ['2025-13-01', undefined],
  ['2025-08', undefined],
  ['2025', undefined],
  ['1755043200', undefined],
  ['yesterday', undefined],
  ['8/10/2025', undefined],
  ['', undefined],
  [undefined, undefined],
];

describe('a day of publication', () => {
  for (const [text, date] of dates)
    it(`written ${text ?? 'nowhere'} is ${date ?? 'not known'}`, () => {
      expect(readPublicationDate(text, 'here')).to.deep.equal(date === undefined ? undefined : { date, from: 'here' });
    });
});
