import { expect } from 'chai';
import fc from 'fast-check';
import { approximateRange } from '../../src/date/approximate-range.js';
import { addSpan, monthsBetween, parseDuration } from '../../src/date/calendar-span.js';
import { startOf } from '../../src/date/civil-days.js';
import type { SingleDate } from '../../src/date/imprecise-date.js';
import { instant } from '../../src/date/instant.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { say } from './civil.js';

describe('approximateRange', () => {
  const RANGES: readonly (readonly [string, string, string])[] = [
    ['2025-08-13~', '2025-08-10', '2025-08-17'],
    ['2025-04~', '2025-03-01', '2025-06-01'],
    ['1850~', '1845-01-01', '1856-01-01'],
    ['196X~', '1950-01-01', '1980-01-01'],
    ['16XX~', '1550-01-01', '1750-01-01'],
    ['2004~-06-11', '1999-06-11', '2009-06-12'],
    ['2025-08-13T10:00Z', '2025-08-13 10:00:00', '2025-08-13 10:01:00'],
    ['Y-66000000~', '-67000000-01-01', '-64999999-01-01'],
    ['1850?', '1850-01-01', '1851-01-01'],
  ];
  for (const [text, from, to] of RANGES)
    it(`U7: of ${text} is ${from} to before ${to}`, () => {
      const range = approximateRange(parseEdtf(text) as SingleDate);
      expect([say(range.from), say(range.to)]).to.deep.equal([from, to]);
    });

  it('U7: has the author’s margin where there is one', () => {
    const range = approximateRange(parseEdtf('1850~') as SingleDate, parseDuration('P2Y'));
    expect([say(range.from), say(range.to)]).to.deep.equal(['1848-01-01', '1853-01-01']);
  });
});

describe('parseDuration', () => {
  it('reads whole units', () => {
    expect(parseDuration('P1Y2M3W4DT5H6M7S')).to.deep.equal({ months: 14, days: 25, ms: 18_367_000 });
    expect(parseDuration('P10D')).to.deep.equal({ months: 0, days: 10, ms: 0 });
  });
  for (const text of ['2Y', 'P1.5Y', 'P-1D', 'two years'])
    it(`refuses ${text}`, () => expect(() => parseDuration(text)).to.throw(RangeError, 'write durations as P2Y'));
});

describe('addSpan', () => {
  it('lets a day that the month does not have be its last', () => {
    const end = startOf(Math.floor(parseEdtf('2024-01-31').min / 86_400_000));
    expect(say(addSpan(end, { months: 1, days: 0 }, 1))).to.equal('2024-02-29');
    expect(say(addSpan(end, { months: 11, days: 0 }, -1))).to.equal('2023-02-28');
  });

  it('counts the months that monthsBetween counts', () => {
    const time = fc.integer({ min: -1e14, max: 1e14 }).map(instant);
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 27 }), (from, months, days) => {
        const to = addSpan(from, { months, days: 0 }, 1);
        expect(monthsBetween(from, to)).to.equal(months);
        expect(monthsBetween(from, instant(to + days * 86_400_000))).to.equal(months);
        expect(monthsBetween(from, instant(to - 1))).to.equal(months - 1);
      }),
    );
  });
});
