import type { DatePart, Endpoint, ImpreciseDate, SetMember, SingleDate } from './imprecise-date.js';

/**
 * The EDTF text of a date in its canonical form: qualifiers that are alike stand once, behind the last part they are for; offsets have
 * minutes, and UTC is `Z`; fractions of a second have a point. `parseEdtf(printEdtf(date))` equals `date` in all but the notation: `text`, and `level` where qualifiers were
 * written as level 2 has them though level 1 would do.
 */
export function printEdtf(date: ImpreciseDate): string {
  if (date.kind === 'date') return printDate(date);
  if (date.kind === 'interval') return `${printEnd(date.start)}/${printEnd(date.end)}`;
  const members = date.members.map(printMember).join(',');
  return date.kind === 'one-of' ? `[${members}]` : `{${members}}`;
}

function printDate({ parts: { year, month, day, time, offsetMinutes } }: SingleDate): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const first = qualifier(year);
  const other = parts.findIndex((part) => qualifier(part) !== first);
  const alike = !first ? 0 : other < 0 ? parts.length : other;
  const printed = parts.map((part, i) => (i < alike ? part.text : qualifier(part) + part.text) + (i === alike - 1 ? first : ''));
  return printed.join('-') + (time === undefined ? '' : `T${time}${printOffset(offsetMinutes)}`);
}

const qualifier = ({ uncertain, approximate }: DatePart): string => (uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '');

/** `+03:00`, `Z`, or nothing for a local time. */
export function printOffset(minutes: number | undefined): string {
  if (!minutes) return minutes === 0 ? 'Z' : '';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) => String(n).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`;
}

const printEnd = ({ edge, date }: Endpoint): string => (date ? printDate(date) : edge === 'open' ? '..' : '');

function printMember({ from, to, run }: SetMember): string {
  const [first, last] = [from, to].map((date) => (date ? printDate(date) : ''));
  return run ? `${first ?? ''}..${last ?? ''}` : (first ?? '');
}
