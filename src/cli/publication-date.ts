import { findTimeExpressions } from '../extract/find-time-expressions.js';
import { parsePublished } from '../extract/published.js';
import type { PublicationDate } from './article-facts.js';

/** ISO 8601 in its forms, and what is written like it: `20250813`, `2025/8/13`, `2025-08-13 09:30`. */
const numeric = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]\s*(\d{2}:\d{2}))?(?!\d)/;

/**
 * Reads a date as a page or a front matter gives it: in numbers, year first, or in words («Wed, 13 Aug 2025», «١٣ أغسطس ٢٠٢٥»).
 * `undefined` when it is no day, or could be two.
 */
export function readPublicationDate(text: string | undefined, from: string): PublicationDate | undefined {
  if (text === undefined || text.length > 100) return undefined;
  const [, year = '', , month = '', day = '', time] = numeric.exec(text) ?? [];
  const date =
    year === '' ? dayInWords(text) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time === undefined ? '' : `T${time}`}`;
  return date !== undefined && parsePublished(date) !== undefined ? { date, from } : undefined;
}

const dayInWords = (text: string): string | undefined =>
  findTimeExpressions(text, { lang: 'und' })
    .find(({ anchor, edtf }) => anchor === 'absolute' && /^\d{4}-\d\d-\d\d/.test(edtf ?? ''))
    ?.edtf?.slice(0, 10);
