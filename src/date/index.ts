/**
 * Dates as precisely as they are known: EDTF text ⇄ `ImpreciseDate`, and words for people. Has no side effects and needs no DOM.
 *
 * @module event-timeline/date.js
 */
export { EdtfError } from './edtf-error.js';
export { formatDate, type DateOptions } from './format-in-any-language.js';
export type { DateWords } from './date-words.js';
export type { CalendarSpan } from './calendar-span.js';
export type { FormatOptions } from './format-options.js';
export type {
  DatePart,
  DateParts,
  Edge,
  Endpoint,
  ImpreciseDate,
  IntervalDate,
  Precision,
  SetDate,
  SetMember,
  SingleDate,
} from './imprecise-date.js';
export type { Instant } from './instant.js';
export { parseEdtf } from './parse-edtf.js';
export { printEdtf } from './print-edtf.js';
