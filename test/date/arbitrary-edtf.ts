import fc from 'fast-check';
import { daysInMonth } from '../../src/date/civil-days.js';

const padded = (number: number, length: number): string => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(length, '0')}`;
const two = (number: number): string => padded(number, 2);
const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

const year = integer(-9999, 9999).map((number) => padded(number, 4));
const month = fc.tuple(year, integer(1, 12)).map(([y, m]) => `${y}-${two(m)}`);
const day = fc
  .tuple(integer(-9999, 9999), integer(1, 12), integer(0, 30))
  .map(([y, m, d]) => `${padded(y, 4)}-${two(m)}-${two((d % daysInMonth(y, m)) + 1)}`);
const division = fc.tuple(year, integer(21, 41)).map(([y, code]) => `${y}-${code}`);
const farYear = fc.oneof(integer(10_000, 2_000_000_000), integer(-2_000_000_000, -10_000)).map((number) => `Y${number}`);
const roundYear = fc
  .tuple(integer(1, 99_999), integer(0, 5), fc.constantFrom('', '-'))
  .map(([digits, e, sign]) => `Y${sign}${digits}E${e}`);
const significant = fc.tuple(fc.oneof(year, farYear, roundYear), integer(1, 12)).map(([y, digits]) => `${y}S${digits}`);

const offset = fc
  .tuple(fc.constantFrom('+', '-'), integer(0, 23), fc.option(integer(0, 59)))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}${minutes === null ? '' : `:${two(minutes)}`}`);
const clock = fc
  .tuple(integer(0, 23), integer(0, 59), integer(0, 59), fc.constantFrom('.', ','), integer(0, 99_999), integer(1, 4))
  .map(([h, m, s, point, fraction, fields]) => [two(h), `:${two(m)}`, `:${two(s)}`, `${point}${fraction}`].slice(0, fields).join(''));
const time = fc
  .tuple(day, fc.oneof(clock, fc.constant('24:00:00')), fc.oneof(fc.constantFrom('', 'Z'), offset))
  .map(([d, c, zone]) => `${d}T${c}${zone}`);

/** X in place of any digits of a month that every year has. */
const unspecified = fc.tuple(year, integer(1, 12), integer(1, 28), integer(0, 255), integer(1, 3)).map(([y, m, d, mask, parts]) => {
  const text = [y.replace('-', ''), two(m), two(d)].slice(0, parts).join('-');
  let digit = 0;
  const masked = text.replace(/\d/g, (original) => (mask & (1 << digit++) ? 'X' : original));
  // With an X a negative year might be -0000, which there is not.
  return y.startsWith('-') && !/^0*$/.test(y.slice(1)) ? `-${masked}` : masked;
});

/** Qualifiers on either side of any part. */
const qualified = fc
  .tuple(fc.oneof(day, month, year, unspecified), fc.array(qualifier, { minLength: 6, maxLength: 6 }))
  .map(([text, marks]) => {
    const sign = text.startsWith('-') ? '-' : '';
    const parts = text.slice(sign.length).split('-');
    return parts.map((part, i) => `${marks[2 * i] ?? ''}${i ? '' : sign}${part}${marks[2 * i + 1] ?? ''}`).join('-');
  });
const suffixed = fc.tuple(fc.oneof(division, farYear, significant), qualifier).map(([text, mark]) => text + mark);

/** Any single date of EDTF. */
export const singleText: fc.Arbitrary<string> = fc.oneof(year, month, day, time, qualified, suffixed);

const end = fc.oneof(singleText, singleText, fc.constantFrom('..', ''));

/** Most intervals, of which those that end before they start are not EDTF; so are sets with such runs. */
export const intervalText: fc.Arbitrary<string> = fc.tuple(end, end).map(([from, to]) => `${from}/${to}`);

/** In a set a comma would end the member. */
const pointed = singleText.map((text) => text.replace(',', '.'));
const member = fc.oneof(
  pointed,
  fc.tuple(pointed, pointed).map(([from, to]) => `${from}..${to}`),
);
export const setText: fc.Arbitrary<string> = fc
  .tuple(fc.array(member, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([members, all, openStart, openEnd]) => {
    const text = (openStart && !members[0]?.includes('..') ? '..' : '') + members.join(',');
    const last = members.at(-1) ?? '';
    const closed = openEnd && !last.includes('..') && !(openStart && members.length === 1) ? `${text}..` : text;
    return all ? `{${closed}}` : `[${closed}]`;
  });

/** Any text of EDTF, and some that are not. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(singleText, intervalText, setText);
