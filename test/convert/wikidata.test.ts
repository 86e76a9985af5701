import { expect } from 'chai';
import { ConvertError, fromWikidata, wikidataQuery } from '../../src/convert/index.js';
import { gregorianOf, julianOf } from '../../src/convert/julian.js';
import { checked, datesOf, eventsOf, lossesOf } from './checked.js';

const gregorian = 'http://www.wikidata.org/entity/Q1985727';
const julian = 'http://www.wikidata.org/entity/Q1985786';
const time = (value: string, precision: number, calendarmodel = gregorian): object => ({
  mainsnak: { snaktype: 'value', datavalue: { value: { time: value, precision, calendarmodel, before: 0, after: 0, timezone: 0 } } },
  rank: 'normal',
});
const entity = (claims: object, more: object = {}): object => ({
  entities: { Q1: { id: 'Q1', labels: { en: { language: 'en', value: 'It' } }, claims, ...more } },
});
const row = (values: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { type: 'literal', value }]));
const rows = (...bindings: readonly object[]): object => ({ head: { vars: [] }, results: { bindings } });

describe('from Wikidata entities', () => {
  const dates: readonly (readonly [string, number, string])[] = [
    ['+2019-11-14T00:00:00Z', 11, '2019-11-14'],
    ['+2019-11-00T00:00:00Z', 10, '2019-11'],
    ['+2019-00-00T00:00:00Z', 9, '2019'],
    ['+2019-01-01T00:00:00Z', 9, '2019'],
    ['+1994-00-00T00:00:00Z', 8, '199X'],
    ['+1901-00-00T00:00:00Z', 7, '19XX'],
    ['+2000-00-00T00:00:00Z', 7, '19XX'],
    ['+1500-00-00T00:00:00Z', 6, '1XXX'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['-0044-00-00T00:00:00Z', 8, '[-0048..-0039]'],
    ['-0500-00-00T00:00:00Z', 7, '-04XX'],
    ['-0100-00-00T00:00:00Z', 7, '-00XX'],
    ['-66000000-00-00T00:00:00Z', 3, 'Y-66000000S2'],
    ['-13800000000-00-00T00:00:00Z', 1, 'Y-13800000000S3'],
    ['+2019-11-14T19:30:00Z', 12, '2019-11-14T19'],
    ['+2019-11-14T19:30:00Z', 13, '2019-11-14T19:30'],
    ['+2019-11-14T19:30:05Z', 14, '2019-11-14T19:30:05'],
    ['-4540000000-00-00T00:00:00Z', 0, 'Y-4540000000S1'],
    ['-540000000-00-00T00:00:00Z', 2, 'Y-540000000S2'],
    ['-300000-00-00T00:00:00Z', 4, 'Y-300000S1'],
    ['-12000-00-00T00:00:00Z', 5, 'Y-11999S1'],
  ];
  for (const [text, precision, edtf] of dates)
    it(`${text} at precision ${precision} is ${edtf}`, () =>
      expect(datesOf(fromWikidata(entity({ P585: [time(text, precision)] })))).to.deep.equal([edtf]));

  it('puts days of the Julian calendar into the Gregorian, and says which they were', () => {
    const [event] = eventsOf(fromWikidata(entity({ P585: [time('+1066-10-14T00:00:00Z', 11, julian)] })));
    expect(event?.date).to.deep.equal({ edtf: '1066-10-20', calendar: 'julian', note: '1066-10-14 in the Julian calendar' });
  });

  it('converts any day to the Julian calendar and back', () => {
    for (const day of [
      { year: 1582, month: 10, day: 15 },
      { year: -43, month: 3, day: 1 },
      { year: 0, month: 2, day: 29 },
      { year: 1900, month: 2, day: 28 },
    ])
      expect(gregorianOf(julianOf(day))).to.deep.equal(day);
    expect(julianOf({ year: 1582, month: 10, day: 15 })).to.deep.equal({ year: 1582, month: 10, day: 5 });
  });

  it('reads start and end, an end that nobody knows, and several dates that are given', () => {
    const unknown = { mainsnak: { snaktype: 'somevalue' }, rank: 'normal' };
    expect(
      datesOf(fromWikidata(entity({ P580: [time('+1914-07-28T00:00:00Z', 11)], P582: [time('+1918-00-00T00:00:00Z', 9)] }))),
    ).to.deep.equal(['1914-07-28/1918']);
    expect(datesOf(fromWikidata(entity({ P569: [time('+1850-00-00T00:00:00Z', 9)], P570: [unknown] })))).to.deep.equal(['1850/']);
    const two = entity({
      P585: [
        time('+1850-00-00T00:00:00Z', 9),
        { ...time('+1851-00-00T00:00:00Z', 9), rank: 'deprecated' },
        time('+1852-00-00T00:00:00Z', 9),
      ],
    });
    expect(eventsOf(fromWikidata(two))[0]?.date).to.deep.equal({ edtf: '1850', alternatives: [{ edtf: '1852' }] });
  });

  it('reads “circa”, labels in all languages, coordinates, picture and article', () => {
    const circa = { ...time('+1850-00-00T00:00:00Z', 9), qualifiers: { P1480: [{ datavalue: { value: { id: 'Q5727902' } } }] } };
    const claims = {
      P585: [circa],
      P625: [{ mainsnak: { datavalue: { value: { latitude: 1.5, longitude: 2 } } } }],
      P18: [{ mainsnak: { datavalue: { value: 'A b.jpg' } } }],
    };
    const labels = { en: { language: 'en', value: 'It' }, ar: { language: 'ar', value: 'هو' } };
    expect(eventsOf(fromWikidata(entity(claims, { labels, sitelinks: { enwiki: { site: 'enwiki', title: 'The It' } } })))).to.deep.equal([
      {
        id: 'Q1',
        date: '1850~',
        title: { en: 'It', ar: 'هو' },
        place: { lat: 1.5, lon: 2 },
        media: [{ url: 'https://commons.wikimedia.org/wiki/Special:FilePath/A%20b.jpg' }],
        url: 'https://en.wikipedia.org/wiki/The_It',
      },
    ]);
  });
});

describe('from Wikidata query results', () => {
  it('keeps the precision that the query asked for; years are astronomical', () => {
    const answers = [
      {
        event: 'http://www.wikidata.org/entity/Q1',
        eventLabel: 'A',
        date: '1944-01-01T00:00:00Z',
        datePrecision: '11',
        dateCalendar: gregorian,
      },
      {
        event: 'http://www.wikidata.org/entity/Q2',
        eventLabel: 'B',
        date: '1944-01-01T00:00:00Z',
        datePrecision: '9',
        dateCalendar: gregorian,
      },
      {
        event: 'http://www.wikidata.org/entity/Q3',
        eventLabel: 'Q3',
        date: '-0215-08-02T00:00:00Z',
        datePrecision: '11',
        dateCalendar: julian,
      },
      {
        event: 'http://www.wikidata.org/entity/Q4',
        start: '1914-07-28T00:00:00Z',
        startPrecision: '11',
        end: '1918-01-01T00:00:00Z',
        endPrecision: '9',
        coord: 'Point(2.5 -48)',
      },
    ];
    const converted = fromWikidata(rows(...answers.map(row)));
    expect(datesOf(converted)).to.deep.equal(['1944-01-01', '1944', '-0215-08-02', '1914-07-28/1918']);
    expect(converted.dataset.events?.map(({ title }) => title)).to.deep.equal(['A', 'B', '', '']);
    expect(converted.dataset.events?.[3]?.place).to.deep.equal({ lat: -48, lon: 2.5 });
    expect(converted.losses).to.deep.equal([]);
  });

  it('makes a first of January the year and a first of a month the month where the precision was lost, and says so', () => {
    const list = ['1944-01-01T00:00:00Z', '1937-12-01T00:00:00Z', '1807-06-22T00:00:00Z', '-099-01-01T00:00:00Z'];
    const converted = fromWikidata(
      JSON.stringify(list.map((date, index) => ({ event: `http://www.wikidata.org/entity/Q${index}`, date, label: 'x' }))),
    );
    expect(datesOf(converted)).to.deep.equal(['1944', '1937-12', '1807-06-22', '-0099']);
    expect(lossesOf(converted, 'changed')).to.have.lengthOf(3);
  });

  it('takes an answer that comes twice once, and lists one without a date', () => {
    const one = row({ event: 'http://www.wikidata.org/entity/Q1', date: '1807-06-22T00:00:00Z' });
    const converted = fromWikidata(rows(one, one, row({ event: 'http://www.wikidata.org/entity/Q2' }), row({ event: 'x', date: 't123' })));
    expect(checked(converted).events).to.have.lengthOf(1);
    expect(lossesOf(converted)).to.have.lengthOf(2);
  });

  it('gives the query that asks for precision', () => {
    const query = wikidataQuery({ instanceOf: 'Q178561', lang: 'ar', limit: 10 });
    for (const part of [
      'wdt:P31 wd:Q178561',
      'wikibase:timePrecision ?datePrecision',
      'wikibase:timeCalendarModel',
      '"ar,mul,en"',
      'LIMIT 10',
    ])
      expect(query).to.include(part);
    expect(wikidataQuery({ instanceOf: 'Q1 } DROP', lang: 'x"' })).to.not.match(/DROP|x"/);
  });

  it('refuses what is no answer of Wikidata', () => {
    expect(() => fromWikidata('{"a": 1}')).to.throw(ConvertError, 'no answer of Wikidata');
  });
});
