import { expect } from 'chai';
import fc from 'fast-check';
import type { SingleDate } from '../../src/date/imprecise-date.js';
import { parseAnyDate } from '../../src/date/parse-date.js';
import { parsePlainDate } from '../../src/date/parse-plain-date.js';

/** By the whole grammar; undefined for what is no date. */
function parsed(text: string): SingleDate | undefined {
  try {
    return parseAnyDate(text, { whole: text, from: 0, to: text.length });
  } catch {
    return undefined;
  }
}

const two = (most: number): fc.Arbitrary<string> => fc.nat(most).map((number) => String(number).padStart(2, '0'));
const day = fc.tuple(fc.stringMatching(/^\d{4}$/), two(14), two(33)).map((parts) => parts.join('-'));
const time = fc.tuple(two(25), two(61), two(61)).map((parts) => `T${parts.join(':')}Z`);

describe('a plain date', () => {
  it('is read as the whole grammar reads it, or not at all', () => {
    fc.assert(
      fc.property(day, fc.oneof(fc.constant(''), time), (written, clock) => {
        const read = parsePlainDate(written + clock);
        // Midnight at the end of a day is left to the grammar.
        if (read || !clock.startsWith('T24')) expect(read).to.deep.equal(parsed(written + clock));
      }),
      { numRuns: 1000 },
    );
  });

  for (const text of [
    '2004',
    '2004-09',
    '2004-09-18~',
    '-004-09-18',
    '2004/09/18',
    '2004-09-1X',
    '2004-09-18T10:30:00+',
    '2004-09-18 10:30:00Z',
    ' 2004-9-18',
    '2004-02-30',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(parsePlainDate(text)).to.equal(undefined);
    });
});
