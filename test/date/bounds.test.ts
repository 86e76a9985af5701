import { expect } from 'chai';
import fc from 'fast-check';
import { boundsOf, compareDates, compareSortKeys, sortKeyOf } from '../../src/date/bounds.js';
import { EdtfError } from '../../src/date/edtf-error.js';
import type { ImpreciseDate } from '../../src/date/imprecise-date.js';
import { instant } from '../../src/date/instant.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { edtfText, intervalText, setText } from './arbitrary-edtf.js';
import { say } from './civil.js';

/** The dates among texts, some of which end before they start. */
const datesOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<ImpreciseDate> =>
  texts
    .map((text) => {
      try {
        return parseEdtf(text);
      } catch (error) {
        if (error instanceof EdtfError) return undefined;
        throw error;
      }
    })
    .filter((date) => date !== undefined);

const boundsIn = (text: string): string[] => {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(parseEdtf(text));
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(say);
};

describe('boundsOf', () => {
  it('U1: is half-open: 2024 runs from 2024-01-01 to before 2025-01-01', () => {
    expect(boundsIn('2024')).to.deep.equal(['2024-01-01', '2025-01-01', '2024-01-01', '2025-01-01']);
  });

  it('U1: has four ordered instants for every date', () => {
    fc.assert(
      fc.property(datesOf(edtfText), (date) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(date);
        expect(date.min).to.be.at.most(date.max);
        expect(earliestStart).to.equal(date.min);
        expect(earliestStart).to.be.at.most(latestStart);
        expect(latestEnd).to.equal(date.max);
        expect(latestEnd).to.be.at.least(earliestEnd);
        expect(earliestStart).to.be.at.most(earliestEnd);
        expect(latestStart).to.be.at.most(latestEnd);
      }),
      { numRuns: 1000 },
    );
  });

  it('contains the dates that it is made of', () => {
    fc.assert(
      fc.property(datesOf(fc.oneof(intervalText, setText)), (date) => {
        const parts =
          date.kind === 'interval' ? [date.start, date.end].flatMap((end) => end.date ?? []) : date.kind === 'date' ? [] : date.members;
        for (const { min, max } of parts) {
          // An end may be less precise than the start that it lies after, so that it begins before it.
          if (date.kind !== 'interval') expect(min).to.be.at.least(date.min);
          if (date.kind !== 'interval') expect(max).to.be.at.most(date.max);
          expect(min < date.max && max > date.min).to.equal(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const TABLE: readonly (readonly [string, ...string[]])[] = [
    ['1964/2008', '1964-01-01', '1965-01-01', '2008-01-01', '2009-01-01'],
    ['2024-06-19/2024', '2024-06-19', '2024-06-20', '2024-06-19', '2025-01-01'],
    ['1985/..', '1985-01-01', '1986-01-01', 'inf', 'inf'],
    ['1985/', '1985-01-01', '1986-01-01', '1985-01-01', 'inf'],
    ['../1985', '-inf', '-inf', '1985-01-01', '1986-01-01'],
    ['/1985', '-inf', '1986-01-01', '1985-01-01', '1986-01-01'],
    ['[1960..1965]', '1960-01-01', '1966-01-01', '1960-01-01', '1966-01-01'],
    ['[..1990]', '-inf', '1991-01-01', '-inf', '1991-01-01'],
    ['{1960,1961-12}', '1960-01-01', '1961-01-01', '1961-12-01', '1962-01-01'],
    ['{1670..1672}', '1670-01-01', '1671-01-01', '1672-01-01', '1673-01-01'],
    ['{..1984}', '-inf', '-inf', '1984-01-01', '1985-01-01'],
    ['{1984..}', '1984-01-01', '1985-01-01', 'inf', 'inf'],
  ];
  for (const [text, ...expected] of TABLE)
    it(`of ${text} are ${expected.join(', ')}`, () => expect(boundsIn(text)).to.deep.equal(expected));
});

describe('compareDates', () => {
  const sorted = (texts: readonly string[]): string[] =>
    texts
      .map((text) => parseEdtf(text))
      .sort(compareDates)
      .map(({ text }) => text);

  const ORDERS: readonly (readonly [string, readonly string[]])[] = [
    ['U9: sorts 2024, 2024-03, 2024-03-05 as listed', ['2024', '2024-03', '2024-03-05']],
    ['U9: of two that start together, the one that ends earlier comes first', ['2024-01-01', '2024-01', '2024', '2024/2025']],
    ['puts “by 13 August” right before 13 August', ['2025-08-11', '2025-08-12', '[..2025-08-13]', '2025-08-13', '2025-08-13/2025-08-14']],
    ['puts what has always been before all else', ['../..', '../1985', '1985', '1985/1990', '1985/..']],
    ['keeps BC and deep time in their place', ['Y-66000000', '-0500', '-0043-03-15', '0000', '0001']],
  ];
  for (const [title, texts] of ORDERS)
    it(title, () => {
      const shuffled = fc.shuffledSubarray([...texts], { minLength: texts.length });
      fc.assert(fc.property(shuffled, (mixed) => void expect(sorted(mixed)).to.deep.equal(texts)));
    });

  it('U9: does not depend on the order before: it is a total preorder', () => {
    const date = datesOf(edtfText);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).to.equal(0);
        expect(compareDates(a, a)).to.equal(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).to.be.at.most(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes by the bounds of a dataset where those are wider than the date', () => {
    const date = parseEdtf('1918');
    const wider = { ...boundsOf(date), earliestStart: instant(parseEdtf('1914').min) };
    expect(compareSortKeys(sortKeyOf(date, wider), sortKeyOf(parseEdtf('1916')))).to.equal(-1);
    expect(compareSortKeys(sortKeyOf(date), sortKeyOf(parseEdtf('1916')))).to.equal(1);
  });
});
