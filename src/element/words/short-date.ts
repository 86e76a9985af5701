import { formatDate } from '../../date/format-date.js';
import type { ImpreciseDate, Precision, SingleDate } from '../../date/imprecise-date.js';
import { instant } from '../../date/instant.js';
import type { EventDate } from '../../model/timeline.js';
import type { Speech } from './speech.js';

const TIMES: ReadonlySet<Precision> = new Set(['hour', 'minute', 'second', 'millisecond']);

/** A date in few words, and none finer than a day: where many labels have to share the room. The card has all of it. */
export function shortDate({ value, margin }: Pick<EventDate, 'value' | 'margin'>, { dateOptions }: Speech): string {
  return formatDate(coarser(value), { ...dateOptions, margin, width: 'short' });
}

function coarser(date: ImpreciseDate): ImpreciseDate {
  if (date.kind === 'date') return wholeDay(date);
  if (date.kind !== 'interval') return date;
  const [start, end] = [date.start, date.end].map((side) => (side.date ? { ...side, date: wholeDay(side.date) } : side));
  return { ...date, start: start ?? date.start, end: end ?? date.end };
}

/** On the calendar of its own place. */
function wholeDay(date: SingleDate): SingleDate {
  if (!TIMES.has(date.precision)) return date;
  const { offsetMinutes = 0, year, month, day } = date.parts;
  return {
    ...date,
    precision: 'day',
    min: instant(date.min + offsetMinutes * 60_000),
    parts: { year, ...(month && { month }), ...(day && { day }) },
  };
}
