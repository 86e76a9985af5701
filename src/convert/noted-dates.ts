import type { DateHabits, ReadDate } from './calendar-date.js';
import type { Draft } from './draft.js';
import { printSpan } from './edtf-parts.js';
import { readDate } from './read-date.js';
import { textOf } from './read-json.js';

type Notes = Pick<Draft, 'changed' | 'lost'>;

/** A date that was read, as EDTF; what had to be decided, or that it could not be read, is noted at its path. */
export function noteDate(read: ReadDate | undefined, path: string, { changed, lost }: Notes): string | undefined {
  if (read === undefined) lost(path, 'a date that cannot be read');
  else if (read.note !== undefined) changed(path, read.note);
  return read?.edtf;
}

/** A date that stands as a text in a file, noted in the same way; undefined where there is none. */
export function readNoted(value: unknown, path: string, notes: Notes, habits?: DateHabits): string | undefined {
  const text = textOf(value);
  return text === '' ? undefined : noteDate(readDate(text, habits), path, notes);
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
