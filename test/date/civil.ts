import { civilAt } from '../../src/date/civil-days.js';
import type { ImpreciseDate } from '../../src/date/imprecise-date.js';
import { instant, type Instant } from '../../src/date/instant.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** An instant as text for tables: `2024-02-29`, with its time unless that is midnight; `-inf`, `inf`. */
export function say(at: Instant): string {
  if (!Number.isFinite(at)) return at < 0 ? '-inf' : 'inf';
  const { year, month, day } = civilAt(at);
  const ms = ((at % 86_400_000) + 86_400_000) % 86_400_000;
  const clock = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60].map(two).join(':');
  const fraction = ms % 1000 ? `.${String(ms % 1000).padStart(3, '0')}` : '';
  const time = ms && Math.abs(at) < 8.64e15 ? ` ${clock}${fraction}` : '';
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}${time}`;
}

/** The last day that lies in a date, where it has one. */
export const lastDay = ({ max }: ImpreciseDate): string =>
  Number.isFinite(max) ? say(instant((Math.ceil(max / 86_400_000) - 1) * 86_400_000)) : say(max);
