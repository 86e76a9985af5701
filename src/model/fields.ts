import type { Field } from './field.js';

// The fields that a dataset is made of. Every message is a noun phrase that says what would be right.

/** One of some words. */
export const oneOf = <const T extends readonly string[]>(...options: T): Field<T[number]> => ({
  expected: `one of ${options.map((option) => `"${option}"`).join(', ')}`,
  oneOf: options,
});

/** A number, both bounds included. */
export const within = (min: number, max: number): Field<number> => ({ expected: `a number from ${min} to ${max}`, range: [min, max] });

const matching = (pattern: RegExp, expected: string): Field<string> => ({ expected, pattern });

/** Words of any length, none too. */
export const words: Field<string> = { expected: 'text in quotation marks', least: 0 };

/** An id, or whatever else is nothing without a character. */
export const name: Field<string> = { expected: 'text that is not empty', least: 1 };

/** A place in a text. */
export const codePoints: Field<number> = { expected: 'a whole number of code points', range: [0, Infinity], whole: true };

/** An EDTF date. What it says is read by `parseEdtf` when the timeline is built, with a reason where that fails. */
export const edtf: Field<string> = { expected: 'a date in quotation marks, such as "2024" or "2025-04"', least: 0 };

// What `Intl` throws at would stop every formatter later.

/** BCP 47. */
export const languageTag: Field<string> = {
  ...matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag such as "ar"'),
  attempt: (tag) => Intl.getCanonicalLocales(tag),
};
/** IANA; which zones there are depends on the engine. */
export const timeZone: Field<string> = {
  ...matching(/^[A-Za-z][-A-Za-z0-9_+/]*$/, 'an IANA time zone such as "Asia/Seoul"'),
  attempt: (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }),
};
/** CLDR; also calendars that the engine cannot show, such as the Julian, as sources write in them. */
export const calendar: Field<string> = matching(/^[a-z0-9]{3,8}(-[a-z0-9]{3,8})*$/, 'a CLDR calendar such as "islamic-umalqura"');
/** ISO 8601, in whole units as `parseDuration` reads them. */
export const duration: Field<string> = matching(
  /^P(?=.)(\d{1,9}Y)?(\d{1,9}M)?(\d{1,9}W)?(\d{1,9}D)?(T(?=.)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/,
  'an ISO 8601 duration such as "P3D" or "P5Y"',
);
/** Of writing. */
export const direction: Field<'ltr' | 'rtl'> = oneOf('ltr', 'rtl');
/** A hash in hexadecimal. */
export const sha256: Field<string> = matching(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits');

/** An address that may be opened: letters of both cases in full, as JSON Schema has no flags. */
export const url: Field<string> = matching(
  /^([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]):[^\u0000-\u001f]+$/,
  'an address that begins with https:, http: or mailto:',
);
/** An address of a file. No control characters: browsers drop them, so that "java\nscript:" would pass for a relative address. */
export const relativeUrl: Field<string> = matching(
  /^([hH][tT][tT][pP][sS]?:|(?![a-zA-Z][a-zA-Z0-9+.-]*:))[^\u0000-\u0020][^\u0000-\u001f]*$/,
  'an address that begins with https: or http:, or a relative one',
);
/** A CSS colour, by words and functions of colour only: what is written here ends up in a style. */
export const color: Field<string> = matching(
  /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|(ok)?l(ab|ch)|color|color-mix|light-dark|var)\([-a-zA-Z0-9\s.,%#/()]*\))$/,
  'a CSS colour such as "#0b57d0"',
);
