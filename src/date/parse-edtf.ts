import { EdtfError, type Piece } from './edtf-error.js';
import type { ImpreciseDate } from './imprecise-date.js';
import { parseDate } from './parse-date.js';
import { parseInterval } from './parse-interval.js';
import { parseSet } from './parse-set.js';

/**
 * Reads a date of EDTF, levels 0 to 2 (ISO 8601-2:2019, profile of the Library of Congress of 4 February 2019).
 *
 * Taken beyond the profile: times in intervals and sets, fractions of a second, times to the hour or minute, unspecified digits in any
 * place. Bounds are half-open; a time without `Z` or offset is placed as UTC and marked `local`.
 *
 * @throws EdtfError with the place and a reason for people.
 */
export function parseEdtf(text: string): ImpreciseDate {
  // From JavaScript anything may come.
  if (typeof text !== 'string') throw new EdtfError(String(text), 0, 'dates are text, such as "2025-08-13"');
  const piece: Piece = { whole: text, from: 0, to: text.length };
  const first = text[0];
  if (first === '[' || first === '{') return parseSet(piece);
  const slash = text.indexOf('/');
  return slash < 0 ? parseDate(piece) : parseInterval(piece, slash);
}
