import type { Precision } from './imprecise-date.js';

/** Precisions from coarse to fine. */
export const PRECISIONS: readonly Precision[] = [
  'deep',
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
];
