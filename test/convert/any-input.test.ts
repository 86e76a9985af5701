import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  fromCsv,
  fromIcs,
  fromLinkedPlaces,
  fromMarkwhen,
  fromSchemaOrg,
  fromSimile,
  fromTimelineJs,
  fromVis,
  fromWikidata,
  guessFormat,
  toAnnotations,
  toCsv,
  toIcs,
  toJsonLd,
  toTimelineJs,
  type Converted,
} from '../../src/convert/index.js';
import { attempt, checked } from './checked.js';

const words = fc.constantFrom(
  '',
  'x',
  '2024',
  '-44',
  '1 AD',
  '2023-02-30',
  '<b>a</b> &amp;',
  'javascript:alert(1)',
  '//example.org',
  'https://example.org/a b',
  'https://example.org/\u0001',
  'java\nscript:alert(1)',
  '\u0000',
  '__proto__',
  '../a',
  '2014-04-20',
  'a\nb',
  '=1',
  '12:30',
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      'year',
      'month',
      'day',
      'in',
      'earliest',
      'url',
      'caption',
      'headline',
      'text',
      '@id',
      '@value',
      '@language',
      'name',
      'time',
      'precision',
      'value',
      'timespans',
      '__proto__',
      'constructor',
    ),
    tie('any'),
    { maxKeys: 4 },
  ),
})).any;
const keys =
  'id,unique_id,start,end,start_date,end_date,display_date,text,media,group,content,title,type,latestStart,earliestEnd,isDuration,durationEvent,description,image,link,eventID,event,date,precision,label,coord,article,@type,@id,name,startDate,endDate,location,subjectOf,when,geometry,names,links,properties,className,background'.split(
    ',',
  );
const item = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 });
const items = fc.array(fc.oneof(item, value), { maxLength: 4 });

describe('whatever is read', () => {
  const readers: readonly (readonly [string, (list: readonly unknown[]) => Converted])[] = [
    ['TimelineJS', (events) => fromTimelineJs({ events, eras: events, title: events[0] })],
    ['vis', (list) => fromVis({ items: list, groups: list, options: list[0] })],
    ['SIMILE', (events) => fromSimile({ events })],
    ['Wikidata', (bindings) => fromWikidata({ results: { bindings } })],
    [
      'Wikidata entities',
      (list) =>
        fromWikidata({
          entities: Object.fromEntries(
            list.map((one, index) => [`Q${index}`, { id: `Q${index}`, claims: { P585: one, P580: list }, labels: one }]),
          ),
        }),
    ],
    [
      'schema.org',
      (list) =>
        fromSchemaOrg([{ '@type': 'Event', startDate: '2024' }, ...list.map((one) => ({ '@type': 'Event', ...(one as object) })), ...list]),
    ],
    ['Linked Places', (features) => fromLinkedPlaces({ features })],
  ];
  for (const [name, read] of readers)
    it(`a dataset made of ${name} has no problem`, () => {
      fc.assert(
        fc.property(items, (list) => {
          const converted = attempt(() => read(list));
          if (converted) checked(converted);
        }),
        { numRuns: 200 },
      );
    });

  const line = fc
    .array(
      fc.oneof(
        words,
        fc.constantFrom(
          ',',
          ': ',
          '/',
          ' - ',
          '#a',
          '"',
          ';',
          '!a',
          'section a',
          'now',
          '3 days',
          'DTSTART:',
          '20250815',
          'BEGIN:VEVENT',
          'END:VEVENT',
          'SUMMARY:a',
          '|',
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const texts: readonly (readonly [string, (words: string) => Converted])[] = [
    ['CSV', (rows) => fromCsv(`date,end,title,lane,url,image,lat,lon\n${rows}`)],
    ['a sheet', (rows) => fromTimelineJs(`Year,Month,Day,End Year,Headline,Text,Media,Type\n${rows}`)],
    ['Markwhen', (lines) => fromMarkwhen(`2024: a\n${lines}`, { asOf: '2024' })],
    ['iCalendar', (lines) => fromIcs(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR`)],
    ['a page', (script) => fromVis(`<html>[{id: 1, start: '2014'}, ${script}]`)],
    ['XML', (inside) => fromSimile(`<data><event start="1845">${inside}</event></data>`)],
  ];
  for (const [name, read] of texts)
    it(`a dataset made of ${name} has no problem`, () => {
      fc.assert(
        fc.property(text, (words) => {
          const converted = attempt(() => read(words));
          if (converted) checked(converted);
        }),
        { numRuns: 200 },
      );
    });

  it('can be written in every format', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { dataset } = fromVis({ items: list });
        for (const write of [toAnnotations, toCsv, toIcs, toJsonLd, toTimelineJs]) JSON.stringify(write(dataset).output);
      }),
      { numRuns: 100 },
    );
  });

  it('a format is guessed, or the input refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          value.map((one) => JSON.stringify(one)),
        ),
        (words) => {
          attempt(() => {
            guessFormat(words);
            return { dataset: { version: 1 }, losses: [] };
          });
        },
      ),
    );
  });

  it('keys such as __proto__ change nothing', () => {
    fromTimelineJs(
      '{"events": [{"start_date": {"year": 2012}, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]}',
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('guessing a format', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['timelinejs', '{"events": [{"start_date": {"year": 2012}}]}'],
    ['timelinejs', '{"timeline": {"date": []}}'],
    ['timelinejs', 'Year,Month,Headline\n2012,1,x'],
    ['vis', '[{"id": 1, "start": "2014"}]'],
    ['vis', '{"items": []}'],
    ['vis', '<html><script>new vis.DataSet([])</script></html>'],
    ['simile', '<data><event start="1"/></data>'],
    ['simile', "{'dateTimeFormat': 'iso8601', 'events': [{'start': '1924'}]}"],
    ['csv', 'title;date\nx;2024'],
    ['wikidata', '{"results": {"bindings": []}}'],
    ['wikidata', '[{"event": "http://www.wikidata.org/entity/Q1", "date": "2020"}]'],
    ['wikidata', '{"entities": {}}'],
    ['markwhen', 'title: x\n\n2023-01/2023-03: y'],
    ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['schemaorg', '{"@context": "https://schema.org", "@type": "Event"}'],
    ['schemaorg', '<html><script type="application/ld+json">{}</script></html>'],
    ['linkedplaces', '{"type": "FeatureCollection", "features": []}'],
    ['dataset', '{"version": 1, "events": []}'],
    ['undefined', 'just some words'],
    ['undefined', '{"a": 1}'],
    ['undefined', '<html></html>'],
  ];
  for (const [format, text] of cases)
    it(`«${text.slice(0, 50)}» is ${format}`, () => expect(String(guessFormat(text).format)).to.equal(format));
});
