import { pairs } from 'd3-array';
import { LADDER, ticksAround, type TickStep } from '../../axis/tick-steps.js';
import { formatInstant, type TickUnit } from '../../date/format-instant.js';
import type { Instant } from '../../date/instant.js';
import type { MemoryStore } from '../../store/event-store.js';
import { viewWordsOf } from './messages/view-words.js';
import { fill, type Speech } from './speech.js';

/** Units of the calendar that have a name, from fine to coarse. */
const NAMES: Readonly<Record<string, TickUnit>> = {
  '1 day': 'date',
  '1 month': 'monthYear',
  '1 year': 'year',
  '10 year': 'decade',
  '100 year': 'century',
};
const nameOf = ({ step, unit }: TickStep): TickUnit | undefined => NAMES[`${String(step)} ${unit}`];

/** More periods than this are looked at in a coarser unit. */
const MOST = 40;
/** The busiest period has so many times as many events as each would if they were spread evenly. */
const STANDS_OUT = 1.5;

/**
 * «the busiest time: March 2024, with 31 events», of many events where one period stands out (A7). Months and days are told only where all
 * dates are known to the day: “2024” may have been in any of its months.
 */
export function busiestOf(store: MemoryStore, speech: Speech): string | undefined {
  const { extent, size, tally } = store;
  if (!extent) return undefined;
  const length = extent.to - extent.from;
  const rung = LADDER.find((one) => nameOf(one) && length / one.ms <= MOST && (tally.imprecise === 0 || one.unit === 'year'));
  const unit = rung && nameOf(rung);
  if (!unit) return undefined;
  const periods = pairs(ticksAround(rung, extent)).map(([from, to]) => ({ from, size: after(store, from) - after(store, to) }));
  const [most, next] = periods.toSorted((a, b) => b.size - a.size);
  if (!most || !next || most.size === next.size || most.size * periods.length < STANDS_OUT * size) return undefined;
  const period = formatInstant(most.from, unit, speech.dateOptions);
  return fill(viewWordsOf(speech.locale).busiest, { period, events: speech.count(speech.messages.events, most.size) });
}

/** How many begin at a time or after it. */
const after = (store: MemoryStore, time: Instant): number => store.window({ from: time, to: time }).after;
