import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { readClock } from '../../src/convert/calendar-date.js';
import { readDate } from '../../src/convert/read-date.js';

describe('a date as tables and people write it', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['2024', '2024'],
    ['1984~', '1984~'],
    ['[1960..1965]', '[1960..1965]'],
    ['-0043', '-0043'],
    ['6', '0006'],
    ['107?', '0107?'],
    ['-44', '-0043'],
    ['44 BC', '-0043'],
    ['44 B.C.', '-0043'],
    ['1 BCE', '0000'],
    ['1 AD', '0001'],
    ['AD 33', '0033'],
    ['5 May 44 BC', '-0043-05-05'],
    ['BCE1077-10-01', '-1076-10-01'],
    ['5th century BC', '-04XX'],
    ['19th century', '18XX'],
    ['1950s', '195X'],
    ['c. 1850', '1850~'],
    ['ca 44 BC', '-0043~'],
    ['2014-02-2', '2014-02-02'],
    ['2014-04-26 12:00', '2014-04-26T12:00'],
    ['2014/04/26', '2014-04-26'],
    ['20250815', '2025-08-15'],
    ['66000000', 'Y66000000'],
    ['-13800000000', 'Y-13800000000'],
    ['Sat May 20 1961 12:30:00 GMT-0600', '1961-05-20T12:30:00-06:00'],
    ['May 20, 1961', '1961-05-20'],
    ['20th of May 1961', '1961-05-20'],
    ['May 1961', '1961-05'],
    ['10/2023', '2023-10'],
    ['15/08/2025', '2025-08-15'],
    ['08/15/2025', '2025-08-15'],
    ['3.4.2025', '2025-04-03'],
    ['04/04/2025', '2025-04-04'],
    ['1939–1945', '1939/1945'],
    ['1939-45', '1939/1945'],
    ['15 March 44 AD', '0044-03-15'],
    ['from 20 May 1961 to June 1962', '1961-05-20/1962-06'],
    ['3.4.2025 – 05.04.2025', '2025-04-03/2025-04-05'],
    ['100 BC – 44 BC', '-0099/-0043'],
    ['44 BC to AD 14', '-0043/0014'],
    ['May 1850 – c. 1860', '1850-05/1860~'],
    ['١٥/٠٨/٢٠٢٥', '2025-08-15'],
  ];
  for (const [text, edtf] of dates) it(`«${text}» is ${edtf}`, () => expect(readDate(text)?.edtf).to.equal(edtf));

  for (const text of [
    '',
    'now',
    'abc',
    '8:30',
    '1.5',
    'May',
    'May 5',
    '5 May 24',
    '5–6',
    '12-13',
    '555-1234',
    '5/6 - 7/8',
    '1962 to 1961',
    'last year',
    '32nd century of nothing',
  ])
    it(`«${text}» is none`, () => expect(readDate(text)).to.equal(undefined));

  it('makes up no day where day and month cannot be told apart, and says so', () => {
    expect(readDate('03/04/2025')).to.deep.include({ edtf: '2025' });
    expect(readDate('03/04/2025')?.note).to.include('say which comes first');
    expect(readDate('03/04/2025', { order: 'day-first' })).to.deep.equal({ edtf: '2025-04-03', note: undefined });
    expect(readDate('03/04/2025', { order: 'month-first' })?.edtf).to.equal('2025-03-04');
  });

  it('says where it leaves out what stands behind a date', () => {
    expect(readDate('15/08/2025 (at dusk)')).to.deep.equal({
      edtf: '2025-08-15',
      note: 'what stands behind a date, and is no time, was left out',
    });
  });

  it('rolls no day over that does not exist, and says so', () => {
    expect(readDate('2023-02-30')).to.deep.include({ edtf: '2023-02' });
    expect(readDate('2023-02-30')?.note).to.include('does not exist');
  });

  it('counts bare years as people do, or as astronomers', () => {
    expect(readDate('-44')?.note).to.include('44 BCE');
    expect(readDate('-44', { years: 'astronomical' })).to.deep.equal({ edtf: '-0044' });
  });

  it('gives EDTF or nothing, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '2024',
      '-',
      '/',
      '.',
      ' ',
      'May',
      'BC',
      'c.',
      '?',
      '~',
      'T',
      ':',
      'Z',
      'th',
      'century',
      's',
      '٣',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const read = readDate(text);
          if (read) parseEdtf(read.edtf);
        },
      ),
    );
  });

  it('reads clocks of twelve and of twenty-four hours', () => {
    const clocks = ['19:30', '8:30 pm', '12am', '12:15 AM', '7', '00:00:00.5'].map((text) => readClock(text));
    expect(clocks.map((clock) => clock && [clock.hour, clock.minute])).to.deep.equal([
      [19, 30],
      [20, 30],
      [0, undefined],
      [0, 15],
      undefined,
      [0, 0],
    ]);
  });
});
