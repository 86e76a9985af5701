import { civilAt, DAY_MS, startOfDay } from '../../date/civil-days.js';
import { instant } from '../../date/instant.js';

/** Units that an instant may begin, the longest first, ms, and how much of an ISO text says them. */
const UNITS = [
  [DAY_MS, 10],
  [60_000, 16],
  [1000, 19],
  [1, 23],
] as const;

/** Years that EDTF writes with four digits, and so with months and days. */
const FOUR_DIGITS = 9999;

/**
 * An instant as EDTF, and the ms that are meant by it: a midnight (UTC) is a day, a whole minute a minute, and so on; `Y12345` where years
 * have more than four digits.
 */
export function edtfOf(ms: number): { readonly text: string; readonly length: number } {
  const { year } = civilAt(instant(ms));
  if (Math.abs(year) > FOUR_DIGITS) return { text: `Y${String(year)}`, length: startOfDay(year + 1, 1, 1) - startOfDay(year, 1, 1) };
  const [length, size] = UNITS.find(([unit]) => ms % unit === 0) ?? [1, 23];
  // Years before 0 have six digits in ISO 8601, and four in EDTF.
  const iso = new Date(ms).toISOString().replace(/^([+-])00(?=\d{4}-)/u, (_, sign: string) => (sign === '-' ? sign : ''));
  const shift = iso.startsWith('-') ? 1 : 0;
  return { text: length === DAY_MS ? iso.slice(0, size + shift) : `${iso.slice(0, size + shift)}Z`, length };
}

/** The ms that are meant by an instant, without its words. Most are told by one division: `%` of doubles takes ten times as long. */
export function lengthAt(ms: number): number {
  if (Math.abs(ms) > FINE) return edtfOf(ms).length;
  const seconds = ms / 1000;
  if (Math.floor(seconds) !== seconds) return 1;
  for (const [unit] of UNITS) if (ms % unit === 0) return unit;
  return 1;
}

/** Ms from 1970 up to which every year surely has four digits. */
const FINE = 2.5e14;
