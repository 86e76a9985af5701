import { expect } from 'chai';
import fc from 'fast-check';
import { civilAt, civilFromDays, daysFromCivil, daysInMonth, startOf, startOfDay } from '../../src/date/civil-days.js';

describe('civil days', () => {
  const KNOWN: readonly (readonly [number, number, number, number])[] = [
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 8, 15, 20_315],
    [1582, 10, 15, -141_427],
    [0, 1, 1, -719_528],
    [-1, 12, 31, -719_529],
    [-43, 3, 15, -735_160],
  ];
  for (const [year, month, day, days] of KNOWN)
    it(`counts ${days} days to ${year}-${month}-${day}`, () => {
      expect(daysFromCivil(year, month, day)).to.equal(days);
      expect(civilFromDays(days)).to.deep.equal({ year, month, day });
    });

  it('runs months outside 1 to 12 on into other years', () => {
    expect(daysFromCivil(2024, 13, 1)).to.equal(daysFromCivil(2025, 1, 1));
    expect(daysFromCivil(2024, 0, 1)).to.equal(daysFromCivil(2023, 12, 1));
    expect(daysFromCivil(2024, 27, 1)).to.equal(daysFromCivil(2026, 3, 1));
  });

  it('knows leap years: every fourth, not the hundredth, but the four hundredth', () => {
    expect([1900, 2000, 2023, 2024, 0, -4].map((year) => daysInMonth(year, 2))).to.deep.equal([28, 29, 28, 29, 29, 29]);
  });

  it('agrees with Date where that reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(civilFromDays(days)).to.deep.equal({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      }),
    );
  });

  it('is its own inverse to the day, past 13.8 billion years, also through instants', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15e9 * 365, max: 15e9 * 365 }), (days) => {
        const { year, month, day } = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).to.equal(days);
        expect(civilAt(startOf(days))).to.deep.equal({ year, month, day });
        expect(startOfDay(year, month, day)).to.equal(startOf(days));
      }),
      { numRuns: 1000 },
    );
  });
});
