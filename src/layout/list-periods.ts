import { civilAt } from '../date/civil-days.js';
import type { Instant } from '../date/instant.js';
import type { Precision } from '../date/imprecise-date.js';
import type { TimeSpan } from '../axis/time-scale.js';
import type { Timeline } from '../model/timeline.js';
import type { MemoryStore } from '../store/event-store.js';

/** What a period's heading names. */
export type PeriodUnit = 'century' | 'decade' | 'year' | 'month' | 'day';

/** An event in a list, and the empty time before it where that is worth a word. */
export interface ListEntry {
  readonly rank: number;
  readonly gap: TimeSpan | undefined;
}

/** What stands under a heading. */
export interface Headed {
  readonly unit: PeriodUnit;
  /** An instant within the period, to name it by. */
  readonly at: Instant;
  /** The same period has another heading too: what is known less exactly stands between them. */
  readonly isPart: boolean;
}

/** Events under one heading. */
export interface ListPeriod extends Headed {
  readonly entries: readonly ListEntry[];
}

/** Periods under one heading: how many events there are in them, from which rank on. */
export interface PeriodGroup extends Headed {
  readonly first: number;
  readonly size: number;
}

const UNITS: readonly PeriodUnit[] = ['day', 'month', 'year', 'decade', 'century'];

/** A date coarser than the heading's unit goes under a coarser heading: “2024” is not in January. */
const COARSEST: Readonly<Partial<Record<Precision, PeriodUnit>>> = {
  deep: 'century',
  millennium: 'century',
  century: 'century',
  decade: 'decade',
  year: 'year',
  half: 'year',
  quarter: 'year',
  season: 'year',
  month: 'month',
};

/** A moment known to the second has no length that anybody counts: an hour from one to the next is not 59 minutes. */
const MOMENT = 1000;

/** An empty stretch is named when it takes this share of the whole. */
const LONG = 0.12;

/**
 * Groups events, in the order of time, under headings of one unit: the finest that leaves about two events to a heading. Long empty
 * stretches become words instead of distance (Z13).
 */
export function listPeriods({ events }: Timeline, { spans, extent }: MemoryStore): readonly ListPeriod[] {
  const places = spans.map((span, rank) => {
    const { value, bounds } = events[rank]!.date;
    // “About 1811” is of the 1810s, whatever it is taken to mean.
    const from = Number.isFinite(bounds.earliestStart) ? bounds.earliestStart : span.from;
    return { from, coarsest: COARSEST[value.precision] ?? 'day' };
  });
  const keysOf = (unit: PeriodUnit): string[] => places.map(({ from, coarsest }) => keyOf(from, coarser(unit, coarsest)));
  const fitting = UNITS.find((unit) => new Set(keysOf(unit)).size <= Math.max(1, events.length / 2)) ?? 'century';
  const keys = keysOf(fitting);
  const least = extent ? (extent.to - extent.from) * LONG : Infinity;
  const periods: { unit: PeriodUnit; at: Instant; entries: ListEntry[]; key: string }[] = [];
  let latest: Instant | undefined;
  keys.forEach((key, rank) => {
    const { from, coarsest } = places[rank]!;
    if (rank === 0 || key !== keys[rank - 1]) periods.push({ unit: coarser(fitting, coarsest), at: from, entries: [], key });
    const gap = latest !== undefined && from - latest >= least ? { from: latest, to: from } : undefined;
    periods.at(-1)?.entries.push({ rank, gap });
    const span = spans[rank]!;
    const end = span.to - span.from <= MOMENT ? span.from : span.to;
    if (latest === undefined || end > latest) latest = end;
  });
  return withParts(periods);
}

/** Tells of each whether another has its key. */
function withParts<T extends { readonly key: string }>(all: readonly T[]): (Omit<T, 'key'> & { isPart: boolean })[] {
  const [met, again] = [new Set<string>(), new Set<string>()];
  for (const { key } of all) (met.has(key) ? again : met).add(key);
  return all.map(({ key, ...one }) => ({ ...one, isPart: again.has(key) }));
}

/**
 * Where headings of the next coarser unit go, with how many events follow under each: by the place of the period they stand before. None
 * where there would be one to each period, or one to all.
 */
export function periodsAbove(periods: readonly ListPeriod[]): ReadonlyMap<number, PeriodGroup> {
  const finest = Math.min(...periods.map(({ unit }) => UNITS.indexOf(unit)));
  const unit = UNITS[finest + 1];
  const above: { place: number; unit: PeriodUnit; at: Instant; first: number; size: number; key: string }[] = [];
  if (!unit) return new Map();
  periods.forEach(({ at, entries, ...period }, place) => {
    const [heading, key] = [coarser(unit, period.unit), keyOf(at, coarser(unit, period.unit))];
    if (key !== above.at(-1)?.key) above.push({ place, unit: heading, at, first: entries[0]?.rank ?? 0, size: 0, key });
    above.at(-1)!.size += entries.length;
  });
  return above.length > 1 && above.length < periods.length
    ? new Map(withParts(above).map(({ place, ...group }) => [place, group]))
    : new Map();
}

const coarser = (a: PeriodUnit, b: PeriodUnit): PeriodUnit => (UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b);

function keyOf(at: Instant, unit: PeriodUnit): string {
  if (!Number.isFinite(at)) return 'undated';
  const { year, month, day } = civilAt(at);
  const step = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
  const parts = [Math.floor(year / step), ...(unit === 'month' || unit === 'day' ? [month] : []), ...(unit === 'day' ? [day] : [])];
  return `${unit} ${parts.join('-')}`;
}
