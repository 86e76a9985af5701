import { addSpan } from './calendar-span.js';
import { civilAt, startOfDay } from './civil-days.js';
import { voiceOf, type FormatOptions } from './format-options.js';
import { formatSingle } from './format-single.js';
import type { Precision, SingleDate } from './imprecise-date.js';
import { instant, type Instant } from './instant.js';
import { PRECISIONS } from './precisions.js';
import { fieldsFor, joinRange, lastBefore, spell, spellRange } from './spell.js';

/** Half-open. `first` and `last` are the dates that it begins and ends with, where it is made of dates. */
interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly first?: SingleDate | undefined;
  readonly last?: SingleDate | undefined;
}

/** Shortest stretches for which years, months and days are told. */
const FINEST = [
  ['year', { months: 24, days: 0 }],
  ['month', { months: 2, days: 0 }],
  ['day', { months: 0, days: 1 }],
] as const;

/**
 * A stretch of time as a range in words, no more precisely than its length needs, nor than its ends are known: `2018–2025`,
 * `March – June 2024`, `2023 – March 2024`; a whole year or month by its name.
 */
export function formatSpan({ from, to, ...ends }: Span, options: FormatOptions): string {
  const voice = voiceOf(options);
  const { year, month } = civilAt(from);
  const isFromTo = (first: number, next: number): boolean => from === startOfDay(year, first, 1) && to === startOfDay(year, next, 1);
  const [finest] = FINEST.find(([, least]) => addSpan(from, least, 1) <= to) ?? ['minute' as const];
  const precision = isFromTo(1, 13) ? 'year' : isFromTo(month, month + 1) ? 'month' : finest;
  const [until, fields] = [instant(Math.max(from, lastBefore(to))), fieldsFor(precision, voice)];
  const [first, last] = [ends.first, ends.last].map((date) => date && isCoarser(date, precision) && formatSingle(bare(date), voice));
  if (!first && !last) return spellRange(from, until, fields, voice);
  const [begin, end] = [first || spell(from, fields, voice), last || spell(until, fields, voice)];
  return begin === end ? begin : joinRange(begin, end, voice);
}

const isCoarser = (date: SingleDate, than: Precision): boolean => PRECISIONS.indexOf(date.precision) < PRECISIONS.indexOf(than);

/** Without what is uncertain or about it: a range says neither. */
const bare = (date: SingleDate): SingleDate => ({ ...date, uncertain: false, approximate: false });
