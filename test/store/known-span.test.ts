import { expect } from 'chai';
import { boundsOf } from '../../src/date/bounds.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { knownSpan } from '../../src/store/known-span.js';

const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));

const spanOf = (edtf: string, margin?: { months: number; days: number }): string => {
  const value = parseEdtf(edtf);
  const { from, to, startEdge, endEdge } = knownSpan({ value, bounds: boundsOf(value), ...(margin && { margin }) });
  return [startEdge, day(from), day(to), endEdge].join(' ');
};

describe('what an event takes up of the line', () => {
  const cases: readonly (readonly [edtf: string, span: string])[] = [
    ['2024', 'dated 2024-01-01 2025-01-01 dated'],
    ['2024-03-05', 'dated 2024-03-05 2024-03-06 dated'],
    ['1964/2008', 'dated 1964-01-01 2009-01-01 dated'],
    ['1985/..', 'dated 1985-01-01 1986-01-01 open'],
    ['1985/', 'dated 1985-01-01 1986-01-01 unknown'],
    ['/1985', 'unknown 1985-01-01 1986-01-01 dated'],
    ['[..2025-08-13]', 'unknown 2025-08-13 2025-08-14 dated'],
    ['[2021..]', 'dated 2021-01-01 2022-01-01 unknown'],
    ['{..1984}', 'open 1984-01-01 1985-01-01 dated'],
    ['../..', 'open Infinity -Infinity open'],
  ];
  for (const [edtf, span] of cases) {
    it(`of ${edtf} is ${span}`, () => {
      expect(spanOf(edtf)).to.equal(span);
    });
  }

  it('U7: of “about” has the range that is printed with it', () => {
    expect(spanOf('1850~')).to.equal('dated 1845-01-01 1856-01-01 dated');
    expect(spanOf('1850~/1884')).to.equal('dated 1845-01-01 1885-01-01 dated');
  });

  it('U7: of “about” has the author’s margin where there is one', () => {
    expect(spanOf('1850~', { months: 24, days: 0 })).to.equal('dated 1848-01-01 1853-01-01 dated');
  });

  it('of an uncertain date is the date', () => {
    expect(spanOf('1850?')).to.equal(spanOf('1850'));
  });
});
