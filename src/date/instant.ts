declare const instantBrand: unique symbol;

/**
 * A point on the proleptic Gregorian time line: milliseconds since 1970-01-01T00:00Z, in a double.
 *
 * Unlike `Date` it has no limit at year ±275,760 and knows no time zone. It is branded so that a pixel or a
 * duration cannot be passed where a time is meant. May be ±Infinity where a date is open or unknown.
 */
export type Instant = number & { readonly [instantBrand]: 'epoch ms' };

/** Marks a number of epoch milliseconds as an instant. */
export const instant = (epochMs: number): Instant => epochMs as Instant;
