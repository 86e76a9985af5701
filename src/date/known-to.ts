import type { ImpreciseDate, Precision } from './imprecise-date.js';

/** How exactly a date is known, as people tell kinds of dates apart: the finest unit it states, or that it is a stretch or a choice. */
export type KnownTo = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'age' | 'span' | 'choice';

const UNITS: Readonly<Record<Precision, KnownTo>> = {
  deep: 'age',
  millennium: 'age',
  century: 'century',
  decade: 'decade',
  year: 'year',
  half: 'season',
  quarter: 'season',
  season: 'season',
  month: 'month',
  day: 'day',
  hour: 'time',
  minute: 'time',
  second: 'time',
  millisecond: 'time',
};

/** The kind of a date. An interval is a `span` and a one-of set a `choice`, whatever their ends state. */
export function knownToOf({ kind, precision }: Pick<ImpreciseDate, 'kind' | 'precision'>): KnownTo {
  if (kind === 'interval') return 'span';
  return kind === 'one-of' ? 'choice' : UNITS[precision];
}
