import type { ReadDate } from './calendar-date.js';
import type { Draft } from './draft.js';
import { printSpan } from './edtf-parts.js';

type Notes = Pick<Draft, 'changed' | 'lost'>;

/** A date that was read, as EDTF; what had to be decided, or that it could not be read, is noted at its path. */
export function noteDate(read: ReadDate | undefined, path: string, { changed, lost }: Notes): string | undefined {
  if (read === undefined) lost(path, 'a date that cannot be read');
  else if (read.note !== undefined) changed(path, read.note);
  return read?.edtf;
}

/** Two dates as one span: the first alone, and noted, where the end lies before it; nothing without a start. */
export function joinDates<Start extends string | undefined>(
  start: Start,
  end: string | undefined,
  path: string,
  { changed }: Pick<Notes, 'changed'>,
): string | Start {
  if (start === undefined || end === undefined) return start;
  const span = printSpan(start, end);
  if (span === undefined) changed(path, 'an end before its start was left out');
  return span ?? start;
}
