import type { ImpreciseDate, SingleDate } from './imprecise-date.js';
import { PRECISIONS } from './precisions.js';

type Merged = Pick<ImpreciseDate, 'precision' | 'uncertain' | 'approximate' | 'unspecified' | 'local'>;

/** What holds for a span or a set because it holds for one of its dates; the precision is the coarsest (`deep` when there is no date). */
export function mergeDates(dates: readonly SingleDate[]): Merged {
  const some = (test: (date: SingleDate) => boolean): boolean => dates.some(test);
  let coarsest = PRECISIONS.length;
  for (const { precision } of dates) coarsest = Math.min(coarsest, PRECISIONS.indexOf(precision));
  return {
    precision: PRECISIONS[coarsest] ?? 'deep',
    uncertain: some(({ uncertain }) => uncertain),
    approximate: some(({ approximate }) => approximate),
    unspecified: some(({ unspecified }) => unspecified),
    local: some(({ local }) => local),
  };
}
