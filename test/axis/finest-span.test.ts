import { expect } from 'chai';
import { finestSpan } from '../../src/axis/finest-span.js';
import type { Precision } from '../../src/date/imprecise-date.js';

describe('finestSpan', () => {
  const cases: readonly (readonly [readonly Precision[], number])[] = [
    [[], 60_000],
    [['year', 'day'], 60_000],
    [['minute'], 60_000],
    [['year', 'second', 'day'], 1000],
    [['millisecond', 'second'], 1],
  ];
  for (const [precisions, ms] of cases) {
    it(`Z10: ${precisions.join(', ') || 'nothing'} => ${String(ms)} ms`, () => {
      expect(finestSpan(precisions)).to.equal(ms);
    });
  }
});
