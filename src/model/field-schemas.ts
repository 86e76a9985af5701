import { check, integer, maxValue, minLength, minValue, number, picklist, pipe, regex, string, type GenericSchema } from 'valibot';

// The fields that a dataset is made of. Every message is a noun phrase that says what would be right.

/** One of some words. */
export const oneOf = <const T extends readonly string[]>(...options: T): GenericSchema<T[number]> =>
  picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);

/** A number, both bounds included. */
export function within(min: number, max: number): GenericSchema<number> {
  const expected = `a number from ${String(min)} to ${String(max)}`;
  return pipe(number(expected), minValue(min, expected), maxValue(max, expected));
}

const matching = (pattern: RegExp, expected: string): GenericSchema<string> => pipe(string(expected), regex(pattern, expected));

/** Words of any length, none too. */
export const words: GenericSchema<string> = string('text in quotation marks');

/** An id, or whatever else is nothing without a character. */
export const name: GenericSchema<string> = pipe(words, minLength(1, 'text that is not empty'));

const count = 'a whole number of code points';
/** A place in a text. */
export const codePoints: GenericSchema<number> = pipe(number(count), integer(count), minValue(0, count));

/** An EDTF date. What it says is read by `parseEdtf` when the timeline is built, with a reason where that fails. */
export const edtf: GenericSchema<string> = string('a date in quotation marks, such as "2024" or "2025-04"');

/** Something that `Intl` takes: what it throws at would stop every formatter later. */
const knownToIntl = (attempt: (text: string) => unknown, expected: string, pattern: RegExp): GenericSchema<string> =>
  pipe(
    matching(pattern, expected),
    check((text) => {
      try {
        attempt(text);
        return true;
      } catch {
        return false;
      }
    }, expected),
  );

/** BCP 47. */
export const languageTag: GenericSchema<string> = knownToIntl(
  (tag) => Intl.getCanonicalLocales(tag),
  'a BCP 47 language tag such as "ar"',
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
);
/** IANA; which zones there are depends on the engine. */
export const timeZone: GenericSchema<string> = knownToIntl(
  (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }),
  'an IANA time zone such as "Asia/Seoul"',
  /^[A-Za-z][-A-Za-z0-9_+/]*$/,
);
/** CLDR; also calendars that the engine cannot show, such as the Julian, as sources write in them. */
export const calendar: GenericSchema<string> = matching(/^[a-z0-9]{3,8}(-[a-z0-9]{3,8})*$/, 'a CLDR calendar such as "islamic-umalqura"');
/** ISO 8601, in whole units as `parseDuration` reads them. */
export const duration: GenericSchema<string> = matching(
  /^P(?=.)(\d{1,9}Y)?(\d{1,9}M)?(\d{1,9}W)?(\d{1,9}D)?(T(?=.)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/,
  'an ISO 8601 duration such as "P3D" or "P5Y"',
);
/** Of writing. */
export const direction: GenericSchema<'ltr' | 'rtl'> = oneOf('ltr', 'rtl');
/** A hash in hexadecimal. */
export const sha256: GenericSchema<string> = matching(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits');

/** An address that may be opened: letters of both cases in full, as JSON Schema has no flags. */
export const url: GenericSchema<string> = matching(
  /^([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]):[^\u0000-\u001f]+$/,
  'an address that begins with https:, http: or mailto:',
);
/** An address of a file. No control characters: browsers drop them, so that "java\nscript:" would pass for a relative address. */
export const relativeUrl: GenericSchema<string> = matching(
  /^([hH][tT][tT][pP][sS]?:|(?![a-zA-Z][a-zA-Z0-9+.-]*:))[^\u0000-\u0020][^\u0000-\u001f]*$/,
  'an address that begins with https: or http:, or a relative one',
);
/** A CSS colour, by words and functions of colour only: what is written here ends up in a style. */
export const color: GenericSchema<string> = matching(
  /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|(ok)?l(ab|ch)|color|color-mix|light-dark|var)\([-a-zA-Z0-9\s.,%#/()]*\))$/,
  'a CSS colour such as "#0b57d0"',
);
