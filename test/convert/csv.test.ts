import { expect } from 'chai';
import * as fc from 'fast-check';
import { ConvertError, fromCsv, toCsv } from '../../src/convert/index.js';
import { readCsv } from '../../src/convert/csv.js';
import { checked, datasetOf, datesOf, eventsOf, lossesOf } from './checked.js';

describe('from CSV', () => {
  it('guesses columns by their names, in English and in Arabic', () => {
    const [event] = eventsOf(
      fromCsv(
        'Start Date;End Date;Event Name;Notes;Latitude;Longitude;Tags\n1939-09-01;1945;War;Words;50.5;10;a; b'.replace('a; b', 'a|b'),
      ),
    );
    expect(event).to.deep.equal({
      date: '1939-09-01/1945',
      title: 'War',
      summary: 'Words',
      place: { lat: 50.5, lon: 10 },
      categories: ['a', 'b'],
    });
    for (const header of ['التاريخ,العنوان', 'تاريخ البداية,عنوان'])
      expect(eventsOf(fromCsv(`${header}\n٢٠٢٥-٠٨-١٣,مكالمة`))[0]).to.deep.equal({ date: '2025-08-13', title: 'مكالمة' });
  });

  it('reads parts of a date as exact as each row has them, BCE without a year 0', () => {
    const rows = ['-2150,,,,,,JORDAN', '-1,3,,,,,A', '1900,5,,,,,B', '1988,12,7,7,41,24.2,C', '2001,2,30,,,,D'];
    expect(datesOf(fromCsv(`YEAR,MONTH,DAY,HOUR,MINUTE,SECOND,LOCATION_NAME\n${rows.join('\n')}`))).to.deep.equal([
      '-2149',
      '0000-03',
      '1900-05',
      '1988-12-07T07:41:24.200',
      '2001-02',
    ]);
  });

  it('reads a time, and parts in words, beside a date in a column of its own', () => {
    const rows = ['2024-05-17,19:30,,a', '2024,,May,b', '-0043-03-15,7 pm,,c'];
    expect(datesOf(fromCsv(`date,time,month,title\n${rows.join('\n')}`))).to.deep.equal(['2024-05-17T19:30', '2024-05', '-0043-03-15T19']);
  });

  it('takes columns that the caller names, and habits of its own', () => {
    const date = (cell: string): string | undefined => (cell.endsWith('-07-02') ? cell.slice(0, 4) : undefined);
    const converted = fromCsv('key,born,died\nA,0326-07-02,0401-05-01', { columns: { title: 'key', date: 'born', end: 'died' }, date });
    expect(datesOf(converted)).to.deep.equal(['0326/0401-05-01']);
  });

  it('keeps columns that it has no place for, and says which', () => {
    const converted = fromCsv('date,title,Magnitude\n2024,x,7.3');
    expect(eventsOf(converted)[0]?.['x-csv']).to.deep.equal({ Magnitude: '7.3' });
    expect(lossesOf(converted, 'changed')).to.deep.equal(['line 1/Magnitude: Magnitude is kept as x-csv, and not shown']);
  });

  it('lists rows without a date that can be read by their line, once, and loses no other', () => {
    const converted = fromCsv('date,title,status\n2024,"two\nlines"\nnever,b,odd\n\n2025,c');
    expect(datesOf(converted)).to.deep.equal(['2024', '2025']);
    expect(lossesOf(converted)).to.deep.equal(['line 4: an event without a date that can be read']);
  });

  it('keeps lines and cells: marks inside, line ends inside, Windows line ends, tabs', () => {
    const text = '\ufeffdate\ttitle\r\n2024\t"a ""b""\r\nc"\r\n\r\nx\t"d\te"\r\n';
    expect(readCsv(text)).to.deep.equal([
      { cells: ['date', 'title'], line: 1 },
      { cells: ['2024', 'a "b"\r\nc'], line: 2 },
      { cells: ['x', 'd\te'], line: 5 },
    ]);
  });

  it('decides a day only where there is one reading', () => {
    const table = 'date,title\n03/04/2025,a\n15/08/2025,b\n08/15/2025,c';
    expect(datesOf(fromCsv(table))).to.deep.equal(['2025', '2025-08-15', '2025-08-15']);
    expect(datesOf(fromCsv(table, { order: 'day-first' }))).to.deep.equal(['2025-04-03', '2025-08-15', '2025-08-15']);
  });

  const bad: readonly (readonly [string, string, string, number | undefined])[] = [
    ['a quotation mark that is never closed', 'date,title\n2024,"x\n2025,y', 'never closed', 2],
    ['a table without a column of dates', 'name,colour\na,b', 'no column that is known as the date', 1],
    [
      'a table whose column of dates has none',
      `name,from\n${'a,the north\n'.repeat(1000)}`,
      'no date that can be read in its column “from”',
      1,
    ],
    ['parts of dates that are none', 'name,year\na,unknown', 'no date that can be read in its column “year”', 1],
    ['nothing', '\n\n', 'is empty', undefined],
  ];
  for (const [what, text, message, line] of bad)
    it(`refuses ${what}, and says where`, () =>
      expect(() => fromCsv(text))
        .to.throw(ConvertError, message)
        .with.property('line', line));
});

describe('columns of a CSV', () => {
  it('are named where none is known as the date, and where the one that is has no date', () => {
    for (const table of ['name,colour\na,b', 'name,colour,date\na,b,c'])
      expect(() => fromCsv(table))
        .to.throw(ConvertError)
        .with.property('expected')
        .that.includes('--column date=NAME; there are name, colour');
  });

  it('are listed where one was named that is not there, and the table is read all the same', () => {
    const converted = fromCsv('date,title\n2024,a', { columns: { date: 'date', title: 'headline' } });
    expect(datesOf(converted)).to.deep.equal(['2024']);
    expect(lossesOf(converted, 'changed')).to.deep.equal(['line 1: there is no column “headline”']);
  });

  it('are enough for a table that has no rows yet', () => expect(datesOf(fromCsv('date,title\n'))).to.deep.equal([]));
});

describe('to CSV', () => {
  it('and back keeps what a row can hold', () => {
    const events = [
      {
        id: 'a',
        date: { edtf: '-0043-03-15', asWritten: 'the Ides, "as they say"' },
        title: '=SUM(A1)',
        summary: 'two\nlines; and, commas',
        status: 'disputed' as const,
        lane: 'Rome',
        categories: ['x', 'y'],
        importance: 0.5,
        place: { name: '+Rome', lat: -41.9, lon: 12.5 },
        people: ['@Caesar', 'Brutus'],
        url: 'https://example.org/',
        media: [{ url: 'https://example.org/a.jpg' }],
        note: '-not sure',
        quotes: [{ exact: '“Et tu?”', source: 'source-1' }],
      },
      { id: 'b', date: '[..2025-08-13]', title: '-0043' },
    ];
    const { output } = toCsv({
      ...datasetOf(...events),
      lanes: [{ id: 'Rome' }],
      categories: [{ id: 'x' }, { id: 'y' }],
      sources: { 'source-1': { title: 'Paper', url: 'https://example.org/p' } },
    });
    const back = checked(fromCsv(output));
    expect(back.events).to.deep.equal(events);
    expect(back.sources).to.deep.equal({ 'source-1': { title: 'Paper', url: 'https://example.org/p' } });
  });

  it('leaves a spreadsheet nothing to compute', () => {
    const cells = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'];
    const { output } = toCsv(datasetOf(...cells.map((title) => ({ date: '2024', title }))));
    for (const { cells: row } of readCsv(output)) for (const cell of row) expect(cell).to.not.match(/^[=+\-@\t\r]/);
  });

  it('lists what has no column', () => {
    const event = {
      date: { edtf: '2024', basis: 'inferred' as const },
      title: { en: 'a', ar: 'ب' },
      quotes: [{ exact: 'a' }, { exact: 'b' }],
      links: [{ rel: 'x', to: 'https://example.org' }],
      'x-own': 1,
    };
    expect(lossesOf(toCsv({ ...datasetOf(event), title: 'T' })).map((loss) => loss.split(':')[0])).to.deep.equal([
      '/events/0/quotes',
      '/events/0/quotes/0',
      '/events/0/date',
      '/title',
      '/events/0/title',
      '/events/0/links',
      '/events/0/x-own',
    ]);
  });

  it('reads back any cell that it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = text.replace(/\r\n?/g, '\n').trim();
        fc.pre(!/^'[=+\-@\t\r]/.test(title));
        const [event] = fromCsv(toCsv(datasetOf({ date: '2024', title })).output).dataset.events ?? [];
        expect(event?.title).to.equal(title);
      }),
    );
  });

  it('writes the language that is asked for', () => {
    const dataset = datasetOf({ date: '2024', title: { ar: 'عنوان', en: { text: 'Title' } } });
    expect(toCsv(dataset, { lang: 'en-GB' }).output).to.include(',Title,');
    expect(toCsv({ ...dataset, lang: 'ar' }).output).to.include(',عنوان,');
  });
});
