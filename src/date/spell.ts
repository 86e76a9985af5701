import { civilAt } from './civil-days.js';
import { phrase } from './date-words.js';
import type { Voice } from './format-options.js';
import type { Precision } from './imprecise-date.js';
import { instant, type Instant } from './instant.js';
import { shared } from './intl-cache.js';
import { PRECISIONS } from './precisions.js';

/** Years from which time is told in years ago; `Date`, and with it Intl, ends at 271,821 BC and 275,760 AD. */
const DEEP_YEARS = 100_000;
/** Years below this are told with their era, which nobody expects of a number so small. */
const ERA_YEARS = 100;
/** Calendars whose months and years are the Gregorian ones; others cannot tell a Gregorian month or year without inventing days. */
const GREGORIAN_MONTHS = ['gregory', 'buddhist', 'roc'];
/** Umm al-Qura is defined for 1300–1600 AH; outside, engines silently take the civil calendar. */
const UMALQURA_FROM: number = Date.UTC(1882, 10, 12);
const UMALQURA_TO: number = Date.UTC(2174, 10, 26);

type Fields = Intl.DateTimeFormatOptions;

/** What Intl is told to print down to a precision. Hours come with their minutes; what is coarser than a month is told as a year. */
export function fieldsFor(precision: Precision, { short }: Voice): Fields {
  const all: [keyof Fields, unknown][] = [
    ['year', 'numeric'],
    ['month', short ? 'short' : 'long'],
    ['day', 'numeric'],
    ['hour', 'numeric'],
    ['minute', '2-digit'],
    ['second', '2-digit'],
    ['fractionalSecondDigits', 3],
  ];
  const finer = PRECISIONS.indexOf(precision) - PRECISIONS.indexOf('season');
  return Object.fromEntries(all.slice(0, precision === 'hour' ? 5 : 1 + Math.max(0, finer)));
}

/** Whether an instant is so far away that it is told in years ago. */
export const isDeep = (at: Instant): boolean => Math.abs(civilAt(at).year) >= DEEP_YEARS;

/** An instant within the last unit before the end of a half-open stretch; a double may not tell a single millisecond there. */
export const lastBefore = (end: Instant): Instant => instant(end - Math.max(1, Math.abs(end) * 2 ** -51));

/** An instant in words. */
export const spell = (at: Instant, fields: Fields, voice: Voice): string =>
  isDeep(at) ? yearsAgo([civilAt(at).year], voice) : formatter([at], fields, voice).format(at);

/** A range in words, from the unit of `fields` that `from` is in to the one that `last` is in; one unit when they are the same. */
export function spellRange(from: Instant, last: Instant, fields: Fields, voice: Voice): string {
  const parts = isDeep(from) || isDeep(last) ? [] : rangeParts(from, last, formatter([from, last], fields, voice));
  const told = parts.map(({ value }) => value).join('');
  if (parts.some(({ source }) => source === 'endRange')) return told;
  const [first = '', second = ''] = [from, last].map((at) => spell(at, fields, voice));
  // Some engines leave out where a range of Persian months ends.
  if (told && told !== first) return told;
  if (first === second) return first;
  const [a, b] = [civilAt(from).year, civilAt(last).year];
  const isShared = voice.words.compactYears && isDeep(from) && isDeep(last) && Math.sign(a) === Math.sign(b);
  return isShared ? yearsAgo([a, b], voice) : joinRange(first, second, voice);
}

/** Two texts as a range, with what stands between two dates in this language: – in most. */
export function joinRange(from: string, to: string, voice: Voice): string {
  const [a, b] = [instant(UMALQURA_FROM), instant(0)];
  const parts = rangeParts(a, b, formatter([a, b], fieldsFor('day', voice), { ...voice, calendar: 'gregory' }));
  const between = parts[parts.findIndex(({ source }) => source === 'endRange') - 1]?.value ?? ' – ';
  // Some languages have an abbreviation for the year before the dash.
  return from + (/\s?[–—~～]\s?/.exec(between)?.[0] ?? between) + to;
}

/** A dash, never a hyphen, which would turn digits around in right-to-left text; thin spaces are wide ones, or none between lone numbers. */
function rangeParts(from: Instant, last: Instant, format: Intl.DateTimeFormat): Intl.DateTimeRangeFormatPart[] {
  const parts = format.formatRangeToParts(from, last);
  const [first, second] = parts.filter(({ source }) => source === 'startRange');
  const lone = first && !second && first.type !== 'month';
  return parts.map((part) => {
    if (part.source !== 'shared') return part;
    const value = part.value.replace(/[\u2009\u200a]/g, ' ').replace(/(^| )-(?= |$)/, '$1–');
    return { ...part, value: lone ? value.replace(/^ – $/, '–') : value };
  });
}

function formatter(times: readonly Instant[], fields: Fields, voice: Voice): Intl.DateTimeFormat {
  const early = fields.year && times.some((at) => civilAt(at).year < ERA_YEARS);
  return shared(Intl.DateTimeFormat, voice.locale, {
    ...fields,
    ...(early && { era: 'short' }),
    calendar: calendarFor(times, fields, voice),
    numberingSystem: voice.numberingSystem,
    timeZone: 'UTC',
  });
}

function calendarFor(times: readonly Instant[], { year, day }: Fields, { calendar }: Voice): string {
  if (GREGORIAN_MONTHS.includes(calendar)) return calendar;
  const known = calendar !== 'islamic-umalqura' || times.every((at) => at >= UMALQURA_FROM && at < UMALQURA_TO);
  return known && year && day ? calendar : 'gregory';
}

/** `66 million years ago`, `541–251.902 million years ago`; years to come likewise. */
function yearsAgo([year, last]: readonly [year: number, last?: number], { locale, numberingSystem, short, words }: Voice): string {
  const style = { numberingSystem, style: short ? 'short' : 'long' } as Intl.RelativeTimeFormatOptions;
  const format = shared(Intl.RelativeTimeFormat, locale, style);
  if (!words.compactYears) return format.format(year, 'year');
  const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6, numberingSystem } as const;
  const numbers = shared(Intl.NumberFormat, locale, compact);
  const number = last === undefined ? numbers.format(Math.abs(year)) : numbers.formatRange(Math.abs(year), Math.abs(last));
  // A million: of all numbers in millions, the noun is that of a round one.
  return phrase(words, format.format(Math.sign(year) * 1e6, 'year').replace(/\p{Nd}.*\p{Nd}/u, number));
}
