import { expect } from 'chai';
import fc from 'fast-check';
import { EdtfError } from '../../src/date/edtf-error.js';
import type { ImpreciseDate } from '../../src/date/imprecise-date.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { printEdtf } from '../../src/date/print-edtf.js';
import { edtfText } from './arbitrary-edtf.js';

/** A date without the notation that it and its dates were read from: `?2004-?06` (level 2) means what `2004-06?` (level 1) does. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !('kind' in value && (key === 'text' || key === 'level')));
  return Object.fromEntries(kept.map(([key, member]) => [key, meaning(member)]));
}

/** The date that a text says, or nothing where it ends before it starts. */
function tryParse(text: string): ImpreciseDate | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError && / lies before its start | needs a date at one end| does not exist/.test(error.message))
      return undefined;
    throw error;
  }
}

describe('printEdtf', () => {
  const CANONICAL: readonly (readonly [string, string])[] = [
    ['2025-08-15', '2025-08-15'],
    ['?2004-?06-?11', '2004-06-11?'],
    ['~2004?-06', '2004%-06'],
    ['?2004-06~-11', '2004%-~06-11'],
    ['2004?-06~', '2004%-~06'],
    ['2004-06-~11', '2004-06-~11'],
    ['%-0043', '-0043%'],
    ['1985-04-12T23:20:30,5+04', '1985-04-12T23:20:30.5+04:00'],
    ['1985-04-12T23:20:30-00:00', '1985-04-12T23:20:30Z'],
    ['1985-04-12T24:00:00', '1985-04-12T24:00:00'],
    ['Y-17E7S2', 'Y-17E7S2'],
    ['../1985~', '../1985~'],
    ['1985/', '1985/'],
    ['[..1667,1670..1672,1760-12..]', '[..1667,1670..1672,1760-12..]'],
    ['{1960,?1961-?12}', '{1960,1961-12?}'],
  ];
  for (const [text, canonical] of CANONICAL)
    it(`prints ${text} as ${canonical}`, () => expect(printEdtf(parseEdtf(text))).to.equal(canonical));

  it('prints what parseEdtf reads as the same date', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = tryParse(text);
        if (!date) return;
        const again = parseEdtf(printEdtf(date));
        expect(meaning(again)).to.deep.equal(meaning(date));
        expect(again.level).to.be.at.most(date.level);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints its own output unchanged', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = tryParse(text);
        if (date) expect(printEdtf(parseEdtf(printEdtf(date)))).to.equal(printEdtf(date));
      }),
      { numRuns: 1000 },
    );
  });
});
