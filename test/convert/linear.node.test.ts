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
  guessFormat,
  toAnnotations,
  toCsv,
  toIcs,
  toJsonLd,
  toTimelineJs,
  type Converted,
} from '../../src/convert/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { stepsOf } from '../support/steps.js';

const year = (at: number): string => String(1500 + (at % 500));
const list = <T>(count: number, item: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => item(at));
const lines = (count: number, item: (at: number) => string): string => list(count, item).join('');

interface Format {
  /** A file of so many events. */
  readonly make: (count: number) => string;
  readonly read: (file: string) => Converted;
}
const FORMATS: Readonly<Record<string, Format>> = {
  CSV: {
    make: (count) => `date,title,text\n${lines(count, (at) => `${year(at)}-03-05,"The ""first"" of ${String(at)}",Some words\n`)}`,
    read: fromCsv,
  },
  iCalendar: {
    make: (count) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${lines(count, (at) => `BEGIN:VEVENT\r\nUID:${String(at)}\r\nDTSTART;VALUE=DATE:${year(at)}0305\r\nSUMMARY:What\r\n  goes on\r\nEND:VEVENT\r\n`)}END:VCALENDAR\r\n`,
    read: fromIcs,
  },
  Markwhen: {
    make: (count) => lines(count, (at) => `${year(at)}-03-05: What happened ${String(at)} #tag\nmore of it\n\n`),
    read: fromMarkwhen,
  },
  'SIMILE, XML': {
    make: (count) =>
      `<data>${lines(count, (at) => `<event start="${year(at)}" title="What &amp; happened" link="https://example.org/${String(at)}">Some &lt;b&gt;words&lt;/b&gt;</event>\n`)}</data>`,
    read: fromSimile,
  },
  'SIMILE, JSON': {
    make: (count) => JSON.stringify({ dateTimeFormat: 'iso8601', events: list(count, (at) => ({ start: year(at), title: 'It' })) }),
    read: fromSimile,
  },
  TimelineJS: {
    make: (count) =>
      JSON.stringify({
        events: list(count, (at) => ({
          start_date: { year: year(at) },
          text: { headline: `<b>It</b> ${String(at)}` },
          group: `g${String(at)}`,
        })),
      }),
    read: fromTimelineJs,
  },
  'vis, items': {
    make: (count) => JSON.stringify(list(count, (at) => ({ id: at, content: `It ${String(at)}`, start: `${year(at)}-03-05` }))),
    read: fromVis,
  },
  'vis, a page': {
    make: (count) =>
      `<html><script>var items = new vis.DataSet([${lines(count, (at) => `{id: ${String(at)}, content: 'It', start: new Date(${year(at)}, 2, 5)}, // so\n`)}]);</script>`,
    read: fromVis,
  },
  'Wikidata, SPARQL': {
    make: (count) =>
      JSON.stringify({
        head: { vars: ['event', 'eventLabel', 'date'] },
        results: {
          bindings: list(count, (at) => ({
            event: { type: 'uri', value: `http://www.wikidata.org/entity/Q${String(at)}` },
            eventLabel: { type: 'literal', value: `It ${String(at)}` },
            date: { type: 'literal', value: `${year(at)}-03-05T00:00:00Z` },
          })),
        },
      }),
    read: fromWikidata,
  },
  'schema.org': {
    make: (count) =>
      JSON.stringify(list(count, (at) => ({ '@context': 'https://schema.org', '@type': 'Event', name: 'It', startDate: year(at) }))),
    read: fromSchemaOrg,
  },
  'Linked Places': {
    make: (count) =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: list(count, (at) => ({
          '@id': `https://example.org/${String(at)}`,
          type: 'Feature',
          properties: { title: 'It' },
          when: { timespans: [{ start: { in: year(at) } }] },
        })),
      }),
    read: fromLinkedPlaces,
  },
};

const WRITERS: Readonly<Record<string, (dataset: Dataset) => unknown>> = { toAnnotations, toCsv, toIcs, toJsonLd, toTimelineJs };
const datasetOf = (count: number): Dataset => ({
  version: 1,
  title: 'It',
  sources: { news: { title: 'News' } },
  categories: list(count, (at) => ({ id: `l${String(at)}`, label: `Category ${String(at)}` })),
  lanes: list(count, (at) => ({ id: `l${String(at)}`, label: `Lane ${String(at)}` })),
  events: list(count, (at) => ({
    id: `e${String(at)}`,
    date: `${year(at)}-03`,
    title: `It ${String(at)}`,
    lane: `l${String(at)}`,
    categories: [`l${String(at)}`],
    links: [{ rel: 'parent', to: `e${String(at)}` }],
    quotes: [{ source: 'news', exact: `It came on ${String(at)}` }],
  })),
});

/** How many times as many steps so many times as many events take. Where each looks at all others it is the square of that. */
const TIMES = 16;
const growth = (work: (count: number) => () => void): number => stepsOf(work(300 * TIMES)) / stepsOf(work(300));
/** The counters of code that is optimised meanwhile miss a part: it is far from the square all the same. */
const MOST = 2.5 * TIMES;

describe('sixteen times as many events take about sixteen times as many steps, counted', function () {
  this.timeout(60_000);

  for (const [name, { make, read }] of Object.entries(FORMATS))
    it(`to read: ${name}`, () => {
      expect(read(make(300)).dataset.events).to.have.lengthOf(300);
      const work = (count: number): (() => void) => {
        const file = make(count);
        return () => void read(file);
      };
      expect(growth(work)).to.be.below(MOST);
    });

  for (const [name, write] of Object.entries(WRITERS))
    it(`to write: ${name}`, () => {
      const work = (count: number): (() => void) => {
        const dataset = datasetOf(count);
        return () => void write(dataset);
      };
      expect(growth(work)).to.be.below(MOST);
    });

  it('and it would be noticed if each looked at all others', () => {
    const meets = (count: number) => () => {
      const seen: number[] = [];
      for (const one of fromVis(list(count, (at) => ({ id: at, start: year(at) }))).dataset.events ?? [])
        if (!seen.includes(Number(one.id))) seen.push(Number(one.id));
    };
    expect(growth(meets)).to.be.above(MOST);
  });
});

/** What a reader could look for again and again: 100,000 characters, where looking from each to the end were thousands of millions of steps. */
const HOSTILE: Readonly<Record<string, string>> = {
  'brackets that nothing closes': '[{'.repeat(50_000),
  'one bracket and many spaces': `[${' '.repeat(100_000)}`,
  'brackets with spaces after them': `[${' '.repeat(1000)}`.repeat(100),
  'objects in objects': '{"a":'.repeat(20_000),
  'comments that nothing ends': '/*'.repeat(50_000),
  'tags that nothing ends': '<event '.repeat(14_000),
  'comments in a page that nothing ends': '<!--'.repeat(25_000),
  'quotation marks': '"'.repeat(100_001),
  'quotation marks of one cell': `date,title\n2024,"${'""'.repeat(50_000)}`,
  slashes: `[{a: ${'/'.repeat(100_000)}`,
  'regular expressions that nothing ends': `[{a: ${'(/['.repeat(33_000)}`,
  'words and no signs': 'a'.repeat(100_000),
  declarations: 'var a = '.repeat(12_000),
  entities: '&amp;'.repeat(20_000),
  ampersands: '&'.repeat(100_000),
  digits: '1'.repeat(100_000),
  dashes: '2024-'.repeat(20_000),
  colons: '2024: '.repeat(100_000),
  'lines without an end': `BEGIN:VEVENT\nSUMMARY:${';A='.repeat(33_000)}`,
  'folded lines': `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a${'\n b'.repeat(33_000)}\nEND:VEVENT\nEND:VCALENDAR`,
  'calendars in calendars': 'BEGIN:VEVENT\n'.repeat(8_000),
  'white space': `${' \t\n'.repeat(33_000)}x`,
  'links in a text': `<data><event start="1845">${'&lt;a href="x"&gt;'.repeat(6_000)}</event></data>`,
};
const READERS = {
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
};
/** Around it, what makes a reader look at the middle. */
const FRAMES: readonly ((middle: string) => string)[] = [
  (middle) => middle,
  (middle) => `<html><script>new vis.DataSet(${middle})</script><script type="application/ld+json">${middle}</script></html>`,
  (middle) => `2024: ${middle}\n`,
];

describe('a file that looks for trouble', function () {
  // So generous that only what would take minutes is refused.
  this.timeout(60_000);

  for (const [what, middle] of Object.entries(HOSTILE))
    it(`is read or refused in its time: ${what}`, () => {
      for (const frame of FRAMES)
        for (const read of Object.values(READERS))
          try {
            read(frame(middle));
          } catch (error) {
            expect(error).to.be.an.instanceOf(ConvertError);
          }
    });
});
