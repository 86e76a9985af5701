import { formatInstant } from '../date/format-instant.js';
import { formatSpan } from '../date/format-span.js';
import type { Instant } from '../date/instant.js';
import type { Period } from '../layout/periods.js';
import type { PeriodUnit } from '../layout/list-periods.js';
import type { Picture } from './picture.js';
import type { Speech } from './speech.js';

/** A unit of the calendar by an instant within it: «2024», «March 2024», «5 March 2024»; what has no date is undated. */
export function nameOfUnit(unit: PeriodUnit, at: Instant, { messages, dateOptions }: Speech): string {
  const wording = unit === 'month' ? 'monthYear' : unit === 'day' ? 'date' : unit;
  return Number.isFinite(at) ? formatInstant(at, wording, dateOptions) : messages.undated;
}

/** What a period is called: its unit of the calendar, else from when to when it is; everything by how much it is. */
export function nameOfPeriod({ first, end, span, unit }: Period, { speech, timeline }: Pick<Picture, 'speech' | 'timeline'>): string {
  if (end - first === timeline.events.length) return speech.count(speech.messages.events, end - first);
  if (unit) return nameOfUnit(unit, span.from, speech);
  return Number.isFinite(span.to - span.from) ? formatSpan(span, speech.dateOptions) : speech.messages.undated;
}
