import type { DatasetDate } from '../model/dataset.js';
import type { Draft } from './draft.js';
import { printRange, printYear } from './edtf-parts.js';
import type { SimileEvent } from './from-simile.js';
import { joinDates } from './noted-dates.js';
import { readDate } from './read-date.js';
import { textOf } from './read-json.js';

/** Whether bare numbers count millions of years ago: there are spans of them, and all that are not of one moment run backwards. */
export function countsBackwards(events: readonly SimileEvent[]): boolean {
  const spans = events
    .map(({ fields }) => [textOf(fields['start']), textOf(fields['end'])])
    .filter((ends) => ends.every((end) => /^\??\d+(\.\d+)?$/.test(end)))
    .map(([start = '', end = '']) => Number(start.replace('?', '')) - Number(end.replace('?', '')));
  return spans.some((length) => length > 0) && spans.every((length) => length >= 0);
}

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
const noSeconds = /(T\d\d:\d\d):00(?:\.0+)?/;

/** `132`, `65.5`, `?83`: as exact as its digits, which end at a tenth of a million at most. */
function readMillions(text: string): string | undefined {
  const [, doubt = '', digits] = /^(\??)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const significant = digits.replace('.', '').replace(/^0+/, '').length;
  const years = Math.round(Number(digits) * 1_000_000);
  return years === 0 ? printYear(0) : `${printYear(-years)}S${significant}${doubt}`;
}

/** SIMILE's formats write every date with a time: midnight is the day, and seconds of 0 are none. */
function readSimileText(text: string, path: string, { changed }: Draft): string | undefined {
  const [, doubtful] = /^\?\s*(\S.*)$/.exec(text) ?? [];
  const read = readDate(doubtful ?? text);
  if (read === undefined) return undefined;
  if (read.note !== undefined) changed(path, read.note);
  const edtf = read.edtf.replace(midnight, '').replace(noSeconds, '$1');
  if (edtf !== read.edtf) changed(path, 'midnight was read as the whole day, seconds of 0 as none');
  return doubtful === undefined ? edtf : `${edtf}?`;
}

/**
 * The date of an event. Of an instant, start and end enclose the one moment it happened at; of a span, they are its outer ends, and
 * `latestStart` and `earliestEnd` the inner ones, which EDTF cannot put into an interval.
 */
export function composeSimileDate({ fields, instant, path }: SimileEvent, backwards: boolean, draft: Draft): DatasetDate | undefined {
  const read = (key: string): string | undefined => {
    const text = textOf(fields[key]);
    const edtf = text === '' ? undefined : backwards ? readMillions(text) : readSimileText(text, `${path}/${key}`, draft);
    if (text !== '' && edtf === undefined) draft.lost(`${path}/${key}`, 'a date that cannot be read');
    return edtf;
  };
  const [start, end, latestStart, earliestEnd] = ['start', 'end', 'latestStart', 'earliestEnd'].map(read);
  const first = start ?? latestStart ?? earliestEnd ?? end;
  if (first === undefined) return undefined;
  const last = end ?? earliestEnd ?? latestStart;
  if (instant) return { edtf: oneOf(first, end ?? latestStart) };
  const edtf = joinDates(first, last, path, draft);
  const ranges = { startRange: latestStart && oneOf(first, latestStart), endRange: earliestEnd && last && oneOf(earliestEnd, last) };
  return { edtf, ...(edtf === first ? {} : ranges) };
}

/** One time between two, where there are two. */
function oneOf(first: string, last: string | undefined): string {
  return (last && printRange(first, last)) ?? first;
}
