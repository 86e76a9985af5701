import { expect } from 'chai';
import {
  ConvertError,
  fromCsv,
  fromIcs,
  fromLinkedPlaces,
  fromMarkwhen,
  fromSchemaOrg,
  fromSimile,
  fromTimelineJs,
  fromVis,
  fromWikidata,
  toAnnotations,
  toCsv,
  toIcs,
  toJsonLd,
  toTimelineJs,
  type Converted,
  type Exported,
} from '../../src/convert/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { fullDataset } from '../model/full-dataset.js';
import { checked, lossesOf } from './checked.js';
import { fullInputs } from './full-inputs.js';

/** Everything that a dataset says, by its place. */
const saidIn = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${path}/${key}`))
    : [[path, String(value)]];

/** What says nothing about events, ids in place of which there are words, and days, which each format writes in its way. */
const isBeside = /^\/(?:\$schema|version|lanes\/\d+\/id|events\/\d+\/(?:lane|categories\/\d+|date))$/;

/** What a format has, or has a loss for: at its place, around it or in it. */
const isHeld = ([path, value]: readonly [string, string], { output, losses }: Exported<unknown>): boolean =>
  isBeside.test(path) ||
  (typeof output === 'string' ? output.replace(/\r\n /g, '') : JSON.stringify(output)).includes(value) ||
  losses.some((loss) => `${path}/`.startsWith(`${loss.path}/`));

/** The same with dates that a calendar has room for. */
function toTheDay(): Dataset {
  const { events = [], ...dataset } = fullDataset();
  return { ...dataset, events: events.map((event, index) => ({ ...event, date: `2023-03-0${index + 1}` })) };
}

describe('nothing of a dataset is left out in silence', () => {
  const writers: Readonly<Record<string, (dataset: Dataset) => Exported<unknown>>> = {
    toAnnotations,
    toCsv,
    toIcs,
    toJsonLd,
    toTimelineJs,
  };
  for (const [name, write] of Object.entries(writers))
    for (const [what, dataset] of [
      ['everything', fullDataset()],
      ['days', toTheDay()],
    ] as const)
      it(`${name}: what it does not write of a dataset with ${what} is among its losses, each once`, () => {
        const exported = write(checked({ dataset }));
        // A calendar's times are written in UTC, its stamp is the dataset's day.
        const used = name === 'toIcs' ? ['/timeZone', '/asOf'] : [];
        const silent = saidIn(dataset).filter(([path, value]) => !used.includes(path) && !isHeld([path, value], exported));
        expect(silent).to.deep.equal([]);
        const told = exported.losses.map(({ path, message }) => `${path}: ${message}`);
        expect(told).to.deep.equal([...new Set(told)]);
      });
});

describe('nothing that is read is left out in silence', () => {
  const { timelineJs, vis, simile, schemaOrg, linkedPlaces } = fullInputs;
  const read: Readonly<Record<string, readonly [object, Converted]>> = {
    TimelineJS: [timelineJs, fromTimelineJs(timelineJs)],
    vis: [vis, fromVis(vis)],
    SIMILE: [simile, fromSimile(simile)],
    'schema.org': [[schemaOrg], fromSchemaOrg(schemaOrg)],
    'Linked Places': [linkedPlaces, fromLinkedPlaces(linkedPlaces)],
  };
  for (const [name, [input, converted]] of Object.entries(read))
    it(`${name}: every word is in the dataset, or among the losses`, () => {
      const silent = saidIn(input).filter(
        ([path, value]) => !/@type$/.test(path) && !isHeld([path, value], { ...converted, output: converted.dataset }),
      );
      expect(checked(converted).events).to.have.lengthOf.at.least(1);
      expect(silent).to.deep.equal([]);
    });

  it('iCalendar: what is no event is lost, what stands in one is kept', () => {
    const converted = fromIcs(
      'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Pay\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nDTSTART:20250815\r\nBEGIN:VALARM\r\nTRIGGER:-PT9M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    expect(lossesOf(converted)).to.deep.equal(['line 2: a VTODO, which is no event']);
    expect(converted.dataset.events?.[0]?.['x-ics']).to.deep.equal(['BEGIN:VALARM', 'TRIGGER:-PT9M', 'END:VALARM']);
  });

  it('Wikidata: a start without an end beside a date is listed', () => {
    const converted = fromWikidata([
      { date: '2000-01-02T00:00:00Z', datePrecision: '11', start: '1999-01-01T00:00:00Z', startPrecision: '9' },
    ]);
    expect(lossesOf(converted)).to.deep.equal(['/0: one of a date, and a start or end beside it']);
  });

  it('CSV: an importance beyond 1 is listed', () => {
    expect(lossesOf(fromCsv('date,importance\n2024,7\n'))).to.deep.equal(['line 2/importance: an importance that is not between 0 and 1']);
  });

  it('CSV: cells that their column has no use for are kept and listed', () => {
    const converted = fromCsv('date,status,lat,importance,source\n2024,odd,north,high,Harbour News\n');
    const odd = { status: 'odd', importance: 'high', lat: 'north', quoteSource: 'Harbour News' };
    expect(converted.dataset.events?.[0]?.['x-csv']).to.deep.equal(odd);
    expect(lossesOf(converted, 'changed')).to.deep.equal(
      Object.keys(odd).map((field) => `line 2/${field}: ${field} is kept as x-csv, and not shown`),
    );
  });

  it('CSV: parts of a date that cannot be read, or that the date beside them does not have, are listed', () => {
    const finer = 'what is finer than a part that is missing, or that cannot be read, was left out';
    const parts = [
      '2024,,5,',
      '2024,spring,,',
      '2024-05-17,,Friday,',
      '2024-05-17,6,,',
      '2024-05-17,,,noon',
      '2024,,,19:30',
      '2023/2024,,,19:30',
    ];
    for (const row of parts) expect(lossesOf(fromCsv(`date,month,day,time\n${row}`), 'changed'), row).to.deep.equal([`line 2: ${finer}`]);
  });

  it('CSV: a column that has the name of another is kept beside it, cells beyond the last column are listed', () => {
    const converted = fromCsv('date,title,foo,foo\n2024,a,b,c\n2025,a,b,c,d\n');
    expect(converted.dataset.events?.[0]?.['x-csv']).to.deep.equal({ foo: 'b', 'foo column 4': 'c' });
    expect(lossesOf(converted)).to.deep.equal(['line 3: cells beyond the last column']);
  });

  it('a sheet of TimelineJS: the same', () => {
    const converted = fromTimelineJs('Year,Headline,Text,Text\n2024,a,b,c,d\n');
    expect(converted.dataset.events?.[0]).to.deep.include({ summary: 'b', 'x-timelinejs': { 'text column 4': 'c' } });
    expect(lossesOf(converted)).to.deep.equal(['line 2: cells beyond the last column']);
  });

  it('TimelineJS: parts of a date that cannot be read are listed, and what version 2 has beside its slides is kept', () => {
    const slide = { start_date: { year: 2024, month: 'Spring' }, end_date: { year: 'soon' } };
    const version2 = { timeline: { type: 'default', date: [{ startDate: '2024', endDate: 'soon', headline: 'a' }] } };
    expect(lossesOf(fromTimelineJs({ events: [slide] }), 'changed')).to.deep.equal([
      '/events/0/start_date: what is finer than a part that is missing, or that cannot be read, was left out',
    ]);
    expect(lossesOf(fromTimelineJs({ events: [slide] }))).to.deep.equal(['/events/0/end_date: a date that cannot be read']);
    expect(lossesOf(fromTimelineJs(version2))).to.deep.equal(['/events/0/end_date: a date that cannot be read']);
    expect(fromTimelineJs(version2).dataset['x-timelinejs']).to.deep.equal({ type: 'default' });
  });

  it('SIMILE: what is no event is listed, and tags in one; a second root is refused', () => {
    const converted = fromSimile('<data><event start="2014">x <a href="https://example.org">y</a></event><evnt start="2015"/></data>');
    expect(lossesOf(converted)).to.deep.equal(['line 1: the tag <a> in an event, but for its text', 'line 1: a <evnt>, which is no event']);
    expect(() => fromSimile('<data><event start="2014"/></data><data/>')).to.throw(ConvertError, 'has a second root, <data>');
  });

  it('SIMILE: text beside the events is listed; text outside of the root is refused', () => {
    const converted = fromSimile('<data>\n <event start="2014">x</event> and\n<![CDATA[more]]> <event start="2015"/></data>\n');
    expect(lossesOf(converted)).to.deep.equal(['line 1: text that stands in no event']);
    for (const text of ['<data><event start="2014"/></data> more', 'more <data><event start="2014"/></data>', '<data/><![CDATA[more]]>'])
      expect(() => fromSimile(` ${text}`.replace(/^ more/, '<!-- -->more')), text).to.throw(
        ConvertError,
        'has text outside of <data>: "more"',
      );
  });

  it('schema.org: what is no node is listed, at the top, in graphs, in lists and among events of events', () => {
    const node = { '@context': 'https://schema.org', '@type': 'Event', startDate: '2024' };
    const list = {
      itemListElement: ['a', { '@type': 'ListItem', item: 'b' }, { '@type': 'ListItem', item: node }],
      subEvent: ['c'],
      '@graph': [7],
    };
    const converted = fromSchemaOrg([{ ...node, ...list }, 'd']);
    expect(converted.dataset.events).to.have.lengthOf(2);
    expect(lossesOf(converted)).to.deep.equal(
      ['/0/@graph/0', '/0/itemListElement/0', '/0/itemListElement/1', '/0/subEvent/0', '/1'].map(
        (path) => `${path}: something that is no object`,
      ),
    );
  });

  it('a page with vis: an item whose date a program makes is listed beside those that are read', () => {
    const converted = fromVis(`<script>var items = [{id: 1, start: '2014'}, {id: 2, start: now.clone(), className: f()}]</script>`);
    expect(lossesOf(converted)).to.deep.equal(['/items/1: an event without a date that can be read']);
  });

  it('iCalendar: a property that is there a second time is kept, and so are those of the calendar', () => {
    const converted = fromIcs(
      'BEGIN:VCALENDAR\r\nCOLOR:teal\r\nBEGIN:VEVENT\r\nDTSTART:20250815\r\nSUMMARY:a\r\nSUMMARY:b\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    expect(converted.dataset['x-ics']).to.deep.equal(['COLOR:teal']);
    expect(converted.dataset.events?.[0]?.['x-ics']).to.deep.equal(['SUMMARY:b']);
  });

  it('iCalendar: a length that no clock can count is listed', () => {
    const converted = fromIcs(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250815T100000Z\r\nDURATION:P99999999999W\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    expect(lossesOf(converted)).to.deep.equal(['line 2: an end that cannot be read, or lies before the start']);
  });

  it('Markwhen: a color that is none is listed', () => {
    expect(lossesOf(fromMarkwhen('2024: a\n\nsection S\n#a: 1 2\n'))).to.deep.equal(['line 4: a line that belongs to no event']);
  });

  it('Wikidata: what is no answer and no entity is listed', () => {
    const row = { date: '2000-01-02T00:00:00Z', datePrecision: '11' };
    expect(lossesOf(fromWikidata([row, 7]))).to.deep.equal(['/1: something that is no object']);
    expect(lossesOf(fromWikidata({ entities: { Q1: 7 } }))).to.deep.equal(['/0: something that is no object']);
  });

  it('an address that is a scheme alone is no picture', () => {
    expect(lossesOf(fromCsv('date,image\n2024,https:\n'))).to.deep.equal([
      'line 2/media/0: a picture or film whose address is none of the web',
    ]);
  });
});
