import { approximateRange, defaultMargin } from './approximate-range.js';
import { phrase } from './date-words.js';
import { formatYears } from './format-years.js';
import type { Voice } from './format-options.js';
import type { DatePart, Precision, SingleDate } from './imprecise-date.js';
import { instant, type Instant } from './instant.js';
import { PRECISIONS } from './precisions.js';
import { printOffset } from './print-edtf.js';
import { fieldsFor, lastBefore, spell, spellRange } from './spell.js';

/** 1–21 for the codes 21–41 that stand in place of a month, 0 for months. */
const divisionOf = ({ parts }: SingleDate): number => Math.max(0, Number(parts.month?.text) - 20) || 0;

/** A lone date in words, with what is uncertain and approximate about it. */
export function formatSingle(date: SingleDate, voice: Voice): string {
  const { words, short } = voice;
  const about = date.approximate || (date.estimate !== undefined && date.precision !== 'year');
  const bare = bareText(date, voice);
  const text = about ? phrase(words, short ? words.aboutShort : words.about, bare) : bare;
  const notes = [...(about ? [rangeText(date, voice)] : []), ...hemisphere(date, voice), ...uncertainties(date, voice)];
  return notes.length ? `${text} (${notes.join(words.semicolon)})` : text;
}

/** Whether Intl's fields alone tell a date, so that two of them can make a range of Intl's. */
export const isPlain = (date: SingleDate): boolean =>
  !date.uncertain && !date.approximate && !date.unspecified && !date.estimate && !divisionOf(date);

/** What Intl is told to print for a plain date. */
export const plainFields = ({ precision, parts }: SingleDate, voice: Voice): Intl.DateTimeFormatOptions => ({
  ...fieldsFor(precision, voice),
  ...(parts.offsetMinutes !== undefined && { timeZoneName: 'short' as const }),
});

/** The instant whose calendar and clock in UTC show what was written: a time with an offset stays the local one of its place. */
export const shownAt = ({ min, parts }: SingleDate): Instant => instant(min + (parts.offsetMinutes ?? 0) * 60_000);

function bareText(date: SingleDate, voice: Voice): string {
  if (divisionOf(date)) return divisionText(date, voice);
  if (date.unspecified) return unspecifiedText(date, voice);
  const text = spell(date.estimate?.min ?? shownAt(date), plainFields(date, voice), voice);
  // The name of a zone counts nothing, so its digits stay Latin.
  return date.parts.offsetMinutes ? text.replace('UTC', `$&${printOffset(date.parts.offsetMinutes)}`) : text;
}

function divisionText(date: SingleDate, voice: Voice): string {
  const { words } = voice;
  const code = divisionOf(date);
  const pattern = words.divisions?.[code > 19 ? code - 12 : code > 16 ? -1 : code > 12 ? code - 9 : (code - 1) % 4];
  if (pattern) return phrase(words, pattern, formatYears(date, voice));
  const months = spellRange(date.min, lastBefore(date.max), fieldsFor('month', voice), voice);
  return date.precision === 'season' && !date.approximate ? phrase(words, words.about, months) : months;
}

const isOpen = (part: DatePart | undefined): boolean => !part || part.text === 'XX';
const isKnown = (part: DatePart | undefined): boolean => part?.unspecified === false;

/** A unit of which nothing more is known; `156X-12-25` as a day of the 1560s; anything else as what it lies between. */
function unspecifiedText(date: SingleDate, voice: Voice): string {
  const { year, month, day } = date.parts;
  if (isOpen(month) && isOpen(day)) return formatYears(date, voice);
  const precision = day ? 'day' : 'month';
  const [first = '', last = ''] = [date.min, lastBefore(date.max)].map((at) => spell(at, fieldsFor(precision, voice), voice));
  if (first === last) return first;
  if (!isKnown(month) || !(isKnown(day) || isOpen(day))) return phrase(voice.words, voice.words.between, first, last);
  const fields = fieldsFor(isOpen(day) ? 'month' : 'day', voice);
  if (isKnown(year)) return spell(date.min, fields, voice);
  return phrase(voice.words, voice.words.within, spell(date.min, { ...fields, year: undefined }, voice), formatYears(date, voice));
}

/** The range that “about” is taken to mean; one that the author gave is not called taken. */
function rangeText(date: SingleDate, voice: Voice): string {
  const { margin = defaultMargin(date), words } = voice;
  const unit: Precision = margin.ms ? 'minute' : margin.days ? 'day' : margin.months % 12 ? 'month' : 'year';
  const finest = PRECISIONS[Math.max(PRECISIONS.indexOf(unit), PRECISIONS.indexOf(date.precision))] ?? unit;
  const { from, to } = approximateRange(date, margin);
  const text = spellRange(from, lastBefore(to), fieldsFor(finest, voice), voice);
  return voice.margin || voice.short || !date.approximate ? text : phrase(words, words.takenAs, text);
}

function hemisphere(date: SingleDate, { words }: Voice): readonly string[] {
  const code = divisionOf(date);
  return code > 4 && code < 13 ? [words.hemispheres[code > 8 ? 1 : 0]] : [];
}

function uncertainties({ uncertain, parts: { year, month, day } }: SingleDate, { words }: Voice): readonly string[] {
  const parts = [year, month, day];
  if (!uncertain || !words.uncertain) return [];
  return parts.every((part) => part?.uncertain !== false) ? [words.uncertain] : words.uncertainParts.filter((_, i) => parts[i]?.uncertain);
}
