import type { Precision } from './imprecise-date.js';

/** A part of a year that is longer than a month: its first month (1–12) and how many it has; winter runs into the next year. */
export interface YearDivision {
  readonly month: number;
  readonly months: number;
  readonly precision: Precision;
}

const DIVISIONS: readonly YearDivision[] = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6].map((month) => ({ month, months: 3, precision: 'season' }) as const),
  ...[1, 4, 7, 10].map((month) => ({ month, months: 3, precision: 'quarter' }) as const),
  ...[1, 5, 9].map((month) => ({ month, months: 4, precision: 'half' }) as const),
  ...[1, 7].map((month) => ({ month, months: 6, precision: 'half' }) as const),
];

/**
 * What the codes 21–41 in place of a month mean (ISO 8601-2 §4.8): 21–24 seasons, read as the northern meteorological ones; 25–28 northern,
 * 29–32 southern; 33–36 quarters; 37–39 thirds (no precision of their own: `half` is the next coarser one); 40–41 halves.
 */
export const yearDivision = (code: number): YearDivision | undefined => (code > 20 ? DIVISIONS[code - 21] : undefined);
