import { expect } from 'chai';
import { EdtfError } from '../../src/date/edtf-error.js';
import type { ImpreciseDate, Precision, SingleDate } from '../../src/date/imprecise-date.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { lastDay, say } from './civil.js';

type Row = readonly [text: string, level: 0 | 1 | 2, first: string, last: string, precision: Precision];

/** What is written, the lowest level that has it, the first day and the last, and how precise it is. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'dates and times': [
    ['2024', 0, '2024-01-01', '2024-12-31', 'year'],
    ['2025-04', 0, '2025-04-01', '2025-04-30', 'month'],
    ['2024-02', 0, '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', 0, '1900-02-01', '1900-02-28', 'month'],
    ['2025-08-15', 0, '2025-08-15', '2025-08-15', 'day'],
    ['0000', 0, '0000-01-01', '0000-12-31', 'year'],
    ['0050', 0, '0050-01-01', '0050-12-31', 'year'],
    ['-0043-03-15', 1, '-0043-03-15', '-0043-03-15', 'day'],
  ],
  'years of more than four digits': [
    ['Y300000', 1, '300000-01-01', '300000-12-31', 'year'],
    ['Y-66000000', 1, '-66000000-01-01', '-66000000-12-31', 'year'],
    ['Y-13800000000', 1, '-13800000000-01-01', '-13800000000-12-31', 'year'],
    ['Y-17E7', 2, '-170000000-01-01', '-170000000-12-31', 'year'],
  ],
  'significant digits': [
    ['1950S2', 2, '1900-01-01', '1999-12-31', 'century'],
    ['1953S3', 2, '1950-01-01', '1959-12-31', 'decade'],
    ['1953S1', 2, '1000-01-01', '1999-12-31', 'millennium'],
    ['1953S4', 2, '1953-01-01', '1953-12-31', 'year'],
    ['-1859S5', 2, '-1859-01-01', '-1859-12-31', 'year'],
    ['-1859S2', 2, '-1899-01-01', '-1800-12-31', 'century'],
    ['Y3388E2S3', 2, '338000-01-01', '338999-12-31', 'millennium'],
    ['Y-66000000S2', 2, '-66999999-01-01', '-66000000-12-31', 'deep'],
  ],
  'parts of a year, winter running into the next': [
    ['2001-21', 1, '2001-03-01', '2001-05-31', 'season'],
    ['2001-24', 1, '2001-12-01', '2002-02-28', 'season'],
    ['2001-26', 2, '2001-06-01', '2001-08-31', 'season'],
    ['2001-29', 2, '2001-09-01', '2001-11-30', 'season'],
    ['2001-30', 2, '2001-12-01', '2002-02-28', 'season'],
    ['2001-32', 2, '2001-06-01', '2001-08-31', 'season'],
    ['2001-34', 2, '2001-04-01', '2001-06-30', 'quarter'],
    ['2001-38', 2, '2001-05-01', '2001-08-31', 'half'],
    ['2001-41', 2, '2001-07-01', '2001-12-31', 'half'],
    ['201X-24', 2, '2010-12-01', '2020-02-29', 'decade'],
  ],
  'unspecified digits, with tight bounds': [
    ['201X', 1, '2010-01-01', '2019-12-31', 'decade'],
    ['19XX', 1, '1900-01-01', '1999-12-31', 'century'],
    ['1XXX', 2, '1000-01-01', '1999-12-31', 'millennium'],
    ['XXXX', 2, '0000-01-01', '9999-12-31', 'deep'],
    ['-01XX', 1, '-0199-01-01', '-0100-12-31', 'century'],
    ['-00XX', 1, '-0099-01-01', '-0001-12-31', 'century'],
    ['2004-XX', 1, '2004-01-01', '2004-12-31', 'year'],
    ['2004-XX-XX', 1, '2004-01-01', '2004-12-31', 'year'],
    ['2024-02-XX', 1, '2024-02-01', '2024-02-29', 'month'],
    ['1970-01-XX', 1, '1970-01-01', '1970-01-31', 'month'],
    ['1984-1X', 2, '1984-10-01', '1984-12-31', 'year'],
    ['1984-X1', 2, '1984-01-01', '1984-11-30', 'year'],
    ['2004-06-3X', 2, '2004-06-30', '2004-06-30', 'month'],
    ['2015-02-X8', 2, '2015-02-08', '2015-02-28', 'month'],
    ['1984-XX-31', 2, '1984-01-31', '1984-12-31', 'year'],
    ['2024-1X-31', 2, '2024-10-31', '2024-12-31', 'year'],
    ['156X-12-25', 2, '1560-12-25', '1569-12-25', 'decade'],
    ['1X99-01-XX', 2, '1099-01-01', '1999-01-31', 'millennium'],
    ['-1X32-X1-X2', 2, '-1932-01-02', '-1032-11-22', 'millennium'],
    ['199X-02-29', 2, '1992-02-29', '1996-02-29', 'decade'],
    ['XXXX-02-29', 2, '0000-02-29', '9996-02-29', 'deep'],
    ['XXXX-12-XX', 2, '0000-12-01', '9999-12-31', 'deep'],
  ],
  'qualifiers, which never move bounds': [
    ['1984?', 1, '1984-01-01', '1984-12-31', 'year'],
    ['2004-06~', 1, '2004-06-01', '2004-06-30', 'month'],
    ['2004-06-11%', 1, '2004-06-11', '2004-06-11', 'day'],
    ['16XX~', 1, '1600-01-01', '1699-12-31', 'century'],
    ['1950S2~', 2, '1900-01-01', '1999-12-31', 'century'],
    ['%2001', 2, '2001-01-01', '2001-12-31', 'year'],
    ['2004-06~-11', 2, '2004-06-11', '2004-06-11', 'day'],
    ['?-2004-06-04~', 2, '-2004-06-04', '-2004-06-04', 'day'],
  ],
  'intervals, both ends inclusive as written': [
    ['1964/2008', 0, '1964-01-01', '2008-12-31', 'year'],
    ['2012/2012', 0, '2012-01-01', '2012-12-31', 'year'],
    ['2024-06-19/2024-06-19', 0, '2024-06-19', '2024-06-19', 'day'],
    ['2024/2024-06', 0, '2024-01-01', '2024-06-30', 'year'],
    ['2024-06-19/2024', 0, '2024-06-19', '2024-12-31', 'year'],
    ['-0500/0500', 1, '-0500-01-01', '0500-12-31', 'year'],
    ['Y-66000000/-0500', 1, '-66000000-01-01', '-0500-12-31', 'year'],
    ['2003-22/2004-22', 1, '2003-06-01', '2004-08-31', 'season'],
    ['1984~/2004-06', 1, '1984-01-01', '2004-06-30', 'year'],
    ['198X/199X', 2, '1980-01-01', '1999-12-31', 'decade'],
    ['2004-06-~01/2004-06-~20', 2, '2004-06-01', '2004-06-20', 'day'],
    ['1985/..', 1, '1985-01-01', 'inf', 'year'],
    ['1985/', 1, '1985-01-01', 'inf', 'year'],
    ['../1985', 1, '-inf', '1985-12-31', 'year'],
    ['/1985-04', 1, '-inf', '1985-04-30', 'month'],
    ['../..', 1, '-inf', 'inf', 'deep'],
  ],
  sets: [
    ['[1667,1668,1670..1672]', 2, '1667-01-01', '1672-12-31', 'year'],
    ['[1667,1760-12]', 2, '1667-01-01', '1760-12-31', 'year'],
    ['[..1760-12-03]', 2, '-inf', '1760-12-03', 'day'],
    ['[1760-01,1760-02,1760-12..]', 2, '1760-01-01', 'inf', 'month'],
    ['{1960,1961-12}', 2, '1960-01-01', '1961-12-31', 'year'],
    ['{1667,1668,1670..1672}', 2, '1667-01-01', '1672-12-31', 'year'],
    ['[2024-06-01,2023]', 2, '2023-01-01', '2024-06-01', 'year'],
  ],
};

describe('parseEdtf', () => {
  for (const [title, rows] of Object.entries(TABLES))
    describe(`reads ${title}`, () => {
      for (const [text, level, first, last, precision] of rows)
        it(`${text} is ${first} to ${last}, level ${level}`, () => {
          const date = parseEdtf(text);
          expect([date.text, date.level, say(date.min), lastDay(date), date.precision]).to.deep.equal([
            text,
            level,
            first,
            last,
            precision,
          ]);
        });
    });

  it('has half-open bounds', () => {
    expect(say(parseEdtf('2024').max)).to.equal('2025-01-01');
    expect(say(parseEdtf('2025-08-15').max)).to.equal('2025-08-16');
  });

  describe('reads times', () => {
    const TIMES: readonly (readonly [string, string, string, Precision, boolean])[] = [
      ['1985-04-12T23:20:30', '1985-04-12 23:20:30', '1985-04-12 23:20:31', 'second', true],
      ['1985-04-12T23:20:30Z', '1985-04-12 23:20:30', '1985-04-12 23:20:31', 'second', false],
      ['1985-04-12T23:20:30-04', '1985-04-13 03:20:30', '1985-04-13 03:20:31', 'second', false],
      ['1985-04-12T23:20:30+04:30', '1985-04-12 18:50:30', '1985-04-12 18:50:31', 'second', false],
      ['2025-08-13T10:00Z', '2025-08-13 10:00:00', '2025-08-13 10:01:00', 'minute', false],
      ['2025-08-13T10Z', '2025-08-13 10:00:00', '2025-08-13 11:00:00', 'hour', false],
      ['2025-08-13T10:00:00.123Z', '2025-08-13 10:00:00.123', '2025-08-13 10:00:00.124', 'millisecond', false],
      ['2025-08-13T10:00:00,5', '2025-08-13 10:00:00.500', '2025-08-13 10:00:00.501', 'millisecond', true],
      ['1984-06-02T24:00:00Z', '1984-06-03', '1984-06-03 00:00:01', 'second', false],
    ];
    for (const [text, min, max, precision, local] of TIMES)
      it(`${text} is ${min}${local ? ', floating' : ''}`, () => {
        const date = parseEdtf(text);
        expect([say(date.min), say(date.max), date.precision, date.local, date.level]).to.deep.equal([min, max, precision, local, 0]);
      });

    it('also in intervals, beyond the profile', () => {
      const date = parseEdtf('2025-08-13T10:00:00Z/2025-08-13T12:00');
      expect([say(date.min), say(date.max), date.local]).to.deep.equal(['2025-08-13 10:00:00', '2025-08-13 12:01:00', true]);
    });
  });

  describe('keeps which part is qualified', () => {
    const marks = ({ parts: { year, month, day } }: SingleDate): string =>
      [year, month, day].map((part) => (part?.uncertain ? (part.approximate ? '%' : '?') : part?.approximate ? '~' : '.')).join('');
    const QUALIFIED: readonly (readonly [string, string])[] = [
      ['2004-06-11', '...'],
      ['2004-06-11%', '%%%'],
      ['2004-06~-11', '~~.'],
      ['2004?-06-11', '?..'],
      ['2004-%06-11', '.%.'],
      ['?2004-06-~11', '?.~'],
      ['?2004-06~-11', '%~.'],
      ['2004?-06~', '%~.'],
    ];
    for (const [text, expected] of QUALIFIED)
      it(`${text} as ${expected}`, () => {
        const date = parseEdtf(text) as SingleDate;
        expect(marks(date)).to.equal(expected);
        expect([date.uncertain, date.approximate]).to.deep.equal([/[?%]/.test(expected), /[~%]/.test(expected)]);
      });
  });

  it('tells an open end from an unknown one', () => {
    const edges = (text: string): string[] => {
      const date = parseEdtf(text);
      return date.kind === 'interval' ? [date.start.edge, date.end.edge] : [];
    };
    expect(edges('1985/..')).to.deep.equal(['dated', 'open']);
    expect(edges('1985/')).to.deep.equal(['dated', 'unknown']);
    expect(edges('../1985')).to.deep.equal(['open', 'dated']);
    expect(edges('/..')).to.deep.equal(['unknown', 'open']);
  });

  it('keeps the written year of significant digits as an estimate', () => {
    const { estimate } = parseEdtf('1950S2') as SingleDate;
    expect(estimate && [say(estimate.min), say(estimate.max)]).to.deep.equal(['1950-01-01', '1951-01-01']);
  });

  it('keeps the members of sets', () => {
    const date = parseEdtf('[..1667,1670..1672,1760-12]') as ImpreciseDate & { kind: 'one-of' };
    expect(date.members.map(({ from, to, run }) => [from?.text, to?.text, run])).to.deep.equal([
      [undefined, '1667', true],
      ['1670', '1672', true],
      ['1760-12', '1760-12', false],
    ]);
  });

  it('is uncertain, approximate or unspecified as a whole where one part of it is', () => {
    const date = parseEdtf('[1984?,19XX,2004-06-~11]');
    expect([date.uncertain, date.approximate, date.unspecified]).to.deep.equal([true, true, true]);
  });
});

/** What is written wrongly, where it goes wrong, and what the author is told. */
const MISTAKES: readonly (readonly [string, number, string])[] = [
  ['', 0, 'a date is missing'],
  ['2024-02-30', 8, 'day 30 does not exist in 2024-02'],
  ['2023-02-29', 8, 'day 29 does not exist in 2023-02'],
  ['1970-01-32', 8, 'day 32 does not exist in 1970-01'],
  ['2024-04-00', 8, 'day 00 does not exist in 2024-04'],
  ['2023-02-3X', 8, 'day 3X does not exist in 2023-02'],
  ['XXX1-02-29', 8, 'day 29 does not exist in XXX1-02'],
  ['2024-13', 5, 'month 13 does not exist'],
  ['2024-?42', 6, 'month 42 does not exist'],
  ['2024-2X', 5, 'month 2X does not exist'],
  ['2024-21-01', 8, 'seasons and other parts of a year have no days'],
  ['-0000', 0, 'there is no year -0000'],
  ['20250815', 0, 'put hyphens in: 2025-08-15'],
  ['120000', 0, 'a year of more than four digits needs a Y'],
  ['1985/-120000', 5, 'a year of more than four digits needs a Y'],
  ['Y2024', 0, 'a year of up to four digits takes no Y'],
  ['Y17E7-12-26', 5, 'a year with Y or S stands alone'],
  ['19XXS2', 0, 'a year with S has no X'],
  ['Y1E99', 0, 'years beyond 10^15 cannot be told apart'],
  ['15/08/2025', 0, 'write dates as YYYY-MM-DD'],
  ['2025/8/15', 0, 'write dates as YYYY-MM-DD'],
  ['2025-8-15', 6, 'write dates as YYYY-MM-DD'],
  ['2025-08-15-01', 10, 'write dates as YYYY-MM-DD'],
  ['202', 3, 'write years as YYYY'],
  ['٢٠٢٥', 0, 'use the digits 0-9 here'],
  ['2025-٠٨', 5, 'use the digits 0-9 here'],
  ['2025–2026', 4, 'use a hyphen (-) here, and / between the ends of an interval'],
  [' 2025', 0, 'leave out the space'],
  ['[1667, 1668]', 6, 'leave out the space'],
  ['2004-(06)?-11', 5, 'brackets ( ) are of an older draft'],
  ['+2006', 0, 'write years as YYYY'],
  ['circa 1900', 0, 'write about 1900 as 1900~'],
  ['44 BC', 3, 'years before 1 are 0000 for 1 BC, -0043 for 44 BC'],
  ['1985/open', 5, 'write .. for an open end'],
  ['201x', 3, 'write X for a digit that is not known'],
  ['2004-xx', 5, 'write X for a digit that is not known'],
  ['2025-08-15t10:00', 10, 'write this letter as a capital'],
  ['1850s', 0, 'write the 1850s as 185X'],
  ['1984?~', 4, 'write % for ? and ~ together'],
  ['yesterday', 0, 'write dates as YYYY-MM-DD, without words'],
  ['15 August 2025', 3, 'write dates as YYYY-MM-DD, without words'],
  ['2025-08-15T1:00', 11, 'write times as 19:30:00'],
  ['2025-08-15T10:00:61', 11, 'times run from 00:00:00 to 24:00:00'],
  ['2016-12-31T23:59:60Z', 11, 'there are no leap seconds in EDTF: write 23:59:59'],
  ['2025-08-15T24:00:01', 11, 'times run from 00:00:00 to 24:00:00'],
  ['2025-08-15T10:00+24', 16, 'offsets run from -23:59 to +23:59'],
  ['2025-08T10:00', 7, 'write dates as YYYY-MM-DD'],
  ['2025-08-15~T10:00', 10, 'a date with a time takes no ?, ~, %, X, Y or S'],
  ['2025/2024', 5, "an interval's end 2024 lies before its start 2025"],
  ['2012-24/2012-21', 8, "an interval's end 2012-21 lies before its start 2012-24"],
  ['2012//2013', 5, 'an interval has one / and two ends'],
  ['/', 0, 'an interval needs a date at one end at least'],
  ['[1667', 5, 'a set ends with ]'],
  ['{1667]', 6, 'a set ends with }'],
  ['[]', 1, 'a date is missing'],
  ['[1667,]', 6, 'a date is missing'],
  ['[..]', 1, 'a run needs a date'],
  ['[1667,..1700]', 6, 'only the first member of a set may be open at its start'],
  ['[1667..,1700]', 5, 'only the last member of a set may be open at its end'],
  ['[1672..1670]', 7, "a run's end 1670 lies before its start 1672"],
  ['[1667,2024-02-30]', 14, 'day 30 does not exist in 2024-02'],
];

describe('parseEdtf refuses', () => {
  for (const wrong of [5, null, undefined, {}, new Date(0)] as unknown[])
    it(`${JSON.stringify(wrong)}, which is no text`, () => {
      expect(() => parseEdtf(wrong as string)).to.throw(EdtfError, 'dates are text, such as "2025-08-13"');
    });

  for (const [text, index, reason] of MISTAKES)
    it(`${JSON.stringify(text)}: ${reason}`, () => {
      let error: unknown;
      try {
        parseEdtf(text);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).to.be.instanceOf(EdtfError).and.instanceOf(SyntaxError);
      const { text: given, index: at, message, name } = error as EdtfError;
      expect({ given, at, name }).to.deep.equal({ given: text, at: index, name: 'EdtfError' });
      expect(message).to.include(reason);
    });
});
