import { boundsOf } from '../date/bounds.js';
import { parseDuration } from '../date/calendar-span.js';
import type { Bounds, ImpreciseDate } from '../date/imprecise-date.js';
import type { DatasetDate, DatasetEvent } from './dataset.js';
import { each, given, parseDate, parseText, resolve, type Reading } from './reading.js';
import type { EventDate } from './timeline.js';

/** Reads when an event happened; undefined, with a problem, when its EDTF cannot be read. */
export function parseEventDate(date: DatasetEvent['date'], path: string, reading: Reading): EventDate | undefined {
  if (typeof date === 'string') {
    const value = parseDate(date, path, reading);
    return value && { value, bounds: placed(value, boundsOf(value), reading), note: [], alternatives: [] };
  }
  const value = parseDate(date.edtf, `${path}/edtf`, reading);
  return (
    value &&
    given<EventDate>({
      value,
      bounds: placed(value, parseBounds(date, value, path, reading), reading),
      asWritten: date.asWritten,
      basis: date.basis,
      relativeTo: parseDate(date.relativeTo, `${path}/relativeTo`, reading),
      margin: date.margin === undefined ? undefined : parseDuration(date.margin),
      calendar: date.calendar,
      note: parseText(date.note, reading.lang),
      alternatives: parseAlternatives(date, path, reading),
    })
  );
}

const placed = (value: ImpreciseDate, bounds: Bounds, { placeLocal }: Reading): Bounds =>
  value.local && placeLocal ? placeLocal(bounds) : bounds;

/** Ranges say more than the date itself; where they contradict each other they are left out. */
function parseBounds(date: DatasetDate, value: ImpreciseDate, path: string, reading: Reading): Bounds {
  const own = boundsOf(value);
  const start = parseDate(date.startRange, `${path}/startRange`, reading);
  const end = parseDate(date.endRange, `${path}/endRange`, reading);
  const bounds: Bounds = {
    ...own,
    ...(start && { earliestStart: start.min, latestStart: start.max }),
    ...(end && { earliestEnd: end.min, latestEnd: end.max }),
  };
  if (bounds.earliestStart < bounds.latestEnd) return bounds;
  reading.report(`${path}/${end ? 'endRange' : 'startRange'}`, 'ends before it starts', 'an end after the start');
  return own;
}

function parseAlternatives({ alternatives }: DatasetDate, path: string, reading: Reading): EventDate['alternatives'] {
  return each(alternatives, `${path}/alternatives`, ({ edtf, source, note }, at) => {
    const value = parseDate(edtf, `${at}/edtf`, reading);
    const from = resolve(source, 'source', reading.sources, { path: `${at}/source`, report: reading.report });
    return value && given<EventDate['alternatives'][number]>({ value, source: from, note: parseText(note, reading.lang) });
  });
}
