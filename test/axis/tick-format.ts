import { civilAt } from '../../src/date/civil-days.js';
import type { LabelSize, TickFormat, TickUnit } from '../../src/axis/ticks.js';

const MONTH: Readonly<Record<LabelSize, 'long' | 'short' | 'numeric'>> = { long: 'long', short: 'short', narrow: 'numeric' };
const YEAR = 365.2425 * 86_400_000;

/** How many decimals tell multiples of `step` apart when counted in `unit`. */
const decimals = (step: number, unit: number): number => Math.max(0, Math.ceil(-Math.log10(step / unit) - 1e-9));

/** `66.25 Ma` before the era, `+30 ka` after it. */
function deep(year: number, step: number): string {
  const years = Math.abs(year);
  const [size, name] = years >= 1e9 ? [1e9, 'Ga'] : years >= 1e6 ? [1e6, 'Ma'] : [1000, 'ka'];
  return `${year > 0 ? '+' : ''}${(years / size).toFixed(decimals(step / YEAR, size))} ${name}`;
}

function fields(unit: TickUnit, size: LabelSize, whole: boolean): Intl.DateTimeFormatOptions {
  const month = { year: 'numeric', month: MONTH[size] } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  if (unit === 'year') return { year: 'numeric' };
  if (unit === 'month') return whole ? month : { month: MONTH[size] };
  if (unit === 'day') return whole ? { ...month, day: 'numeric' } : { day: 'numeric' };
  if (whole) return { ...month, day: 'numeric', ...clock };
  if (unit === 'second') return { minute: '2-digit', second: '2-digit' };
  return unit === 'millisecond' ? { second: '2-digit', fractionalSecondDigits: 3 } : clock;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** English words and a font whose letters are all as wide as `charWidth`, in px. */
export const tickFormat = (charWidth: number): TickFormat => ({
  format: (at, unit, { size, whole, step }) => {
    const { year } = civilAt(at);
    if (unit === 'deep' || Math.abs(year) >= 100_000) return deep(year, step);
    if (unit === 'year') return year > 99 ? String(year) : year > 0 ? `AD ${String(year)}` : `${String(1 - year)} BC`;
    const key = [unit, size, whole].join();
    const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...fields(unit, size, whole) });
    formats.set(key, format);
    return format.format(at);
  },
  measure: (label) => label.length * charWidth,
});
