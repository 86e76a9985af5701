import type { ImpreciseDate, SingleDate } from './imprecise-date.js';
import { PRECISIONS } from './precisions.js';

type Merged = Pick<ImpreciseDate, 'precision' | 'uncertain' | 'approximate' | 'unspecified' | 'local'>;

/** What holds for a span or a set because it holds for one of its dates; the precision is the coarsest (`deep` when there is no date). */
export function mergeDates(dates: readonly SingleDate[]): Merged {
  const ranks = dates.map(({ precision }) => PRECISIONS.indexOf(precision));
  return {
    precision: PRECISIONS[Math.min(...ranks)] ?? 'deep',
    uncertain: dates.some(({ uncertain }) => uncertain),
    approximate: dates.some(({ approximate }) => approximate),
    unspecified: dates.some(({ unspecified }) => unspecified),
    local: dates.some(({ local }) => local),
  };
}
