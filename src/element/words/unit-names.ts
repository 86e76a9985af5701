import { formatInstant } from '../../date/format-instant.js';
import type { Instant } from '../../date/instant.js';
import type { PeriodUnit } from '../../layout/list-periods.js';
import type { Speech } from './speech.js';

/** A unit of the calendar by an instant within it: «2024», «March 2024», «5 March 2024»; what has no date is undated. */
export function nameOfUnit(unit: PeriodUnit, at: Instant, { messages, dateOptions }: Speech): string {
  const wording = unit === 'month' ? 'monthYear' : unit === 'day' ? 'date' : unit;
  return Number.isFinite(at) ? formatInstant(at, wording, dateOptions) : messages.undated;
}
