import { expect } from 'chai';
import { knownToOf } from '../../src/date/known-to.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';

describe('what a date is known to', () => {
  const cases: [string, string][] = [
    ['2024-05-05T10:30', 'time'],
    ['2024-05-05', 'day'],
    ['2024-05', 'month'],
    ['2024-21', 'season'],
    ['2024', 'year'],
    ['2024~', 'year'],
    ['202X', 'decade'],
    ['20XX', 'century'],
    ['1XXX', 'age'],
    ['2020/2024-05-05', 'span'],
    ['2024/..', 'span'],
    ['[2020..2024]', 'choice'],
    ['[..2024-05-05]', 'choice'],
  ];
  for (const [edtf, known] of cases) it(`${edtf} => ${known}`, () => expect(knownToOf(parseEdtf(edtf))).to.equal(known));
});
