import { addSpan, monthsBetween } from './calendar-span.js';
import { DAY_MS } from './civil-days.js';
import { phrase } from './date-words.js';
import { formatCentury, formatDecade } from './format-years.js';
import { voiceOf, type FormatOptions } from './format-options.js';
import type { Instant } from './instant.js';
import { shared } from './intl-cache.js';
import { fieldsFor, spell } from './spell.js';

/**
 * What to tell of an instant, on its own (`month` is «August») or with what it lies in (`monthYear`, `date`, `dateTime`). `…Narrow` are
 * numbers for where the others do not fit, as names are never cut: the month's, minute and second, second and its fraction. All but `date` and `dateTime` are Gregorian, whatever the
 * calendar: ticks stand where Gregorian units start.
 */
export type TickUnit =
  | 'deep'
  | 'century'
  | 'decade'
  | 'year'
  | 'monthYear'
  | 'month'
  | 'monthNarrow'
  | 'date'
  | 'day'
  | 'weekday'
  | 'dateTime'
  | 'hour'
  | 'minute'
  | 'second'
  | 'secondNarrow'
  | 'millisecond'
  | 'millisecondNarrow';

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const SECONDS = { ...CLOCK, second: '2-digit' } as const;
/** `weekday` comes with its day. */
const FIELDS: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  monthNarrow: { month: 'numeric' },
  day: { day: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric' },
  hour: CLOCK,
  minute: CLOCK,
  second: SECONDS,
  secondNarrow: { minute: '2-digit', second: '2-digit' },
  millisecond: { ...SECONDS, fractionalSecondDigits: 3 },
  millisecondNarrow: { second: '2-digit', fractionalSecondDigits: 3 },
};

/** An instant in words, at one unit: what a tick of the axis says. Beyond 100,000 years, every unit is told in years ago. */
export function formatInstant(at: Instant, unit: TickUnit, options: FormatOptions): string {
  const voice = voiceOf(options);
  if (unit === 'date' || unit === 'dateTime') return spell(at, fieldsFor(unit === 'date' ? 'day' : 'minute', voice), voice);
  const gregorian = { ...voice, calendar: 'gregory' };
  const words = unit === 'century' ? formatCentury(at, gregorian) : unit === 'decade' ? formatDecade(at, gregorian) : undefined;
  if (words !== undefined) return words;
  const month = fieldsFor('month', voice);
  const fields =
    FIELDS[unit] ?? (unit === 'month' ? { month: month.month ?? 'long' } : fieldsFor(unit === 'monthYear' ? 'month' : 'year', voice));
  return spell(at, fields, gregorian);
}

/** A stretch of time, half-open. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Units in ms, on average. */
const UNITS = [
  ['year', 365.2425 * DAY_MS],
  ['month', 30.436875 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
] as const;
/** Years from which thousands and millions are words. */
const MANY_YEARS = 100_000;

/**
 * How long a stretch of time is, in words: `5 years`, `3 months`, `11 days`. Rounded down to whole ones of the largest unit of which there
 * are two, or exactly one. Years and months are counted by the calendar between two instants, and on average in a length in ms.
 */
export function formatSpanLength(length: number | Stretch, options: FormatOptions): string {
  const { locale, numberingSystem, short, words } = voiceOf(options);
  const counts = UNITS.map(([unit, size], i) => ({ unit, ...count(length, size, [12, 1][i]) }));
  const { unit, whole } = counts.find((each) => each.whole >= 2 || (each.whole === 1 && each.exact)) ?? { unit: 'millisecond', whole: 0 };
  const compact = unit === 'year' && whole >= MANY_YEARS && words.compactYears;
  const format = shared(Intl.NumberFormat, locale, {
    style: 'unit',
    unit,
    unitDisplay: short ? 'short' : 'long',
    numberingSystem,
    ...(compact && { notation: 'compact', compactDisplay: 'long', roundingMode: 'floor' }),
  });
  return phrase(words, format.format(whole));
}

function count(length: number | Stretch, size: number, months: number | undefined): { whole: number; exact: boolean } {
  if (months && typeof length !== 'number') {
    const whole = Math.floor(monthsBetween(length.from, length.to) / months);
    return { whole, exact: addSpan(length.from, { months: whole * months, days: 0 }, 1) === length.to };
  }
  const ms = typeof length === 'number' ? length : length.to - length.from;
  const whole = Math.floor(ms / size);
  return { whole, exact: whole * size === ms };
}
