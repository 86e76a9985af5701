import * as d3 from 'd3-dsv';
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
  type Converted,
} from '../../src/convert/index.js';
import { sharedFiles } from '../support/shared-formats.mjs';
import { attempt, checked } from './checked.js';
import { fullInputs } from './full-inputs.js';

interface Format {
  readonly read: (text: string) => Converted;
  /** How many events a text has, by a reading that is not ours; undefined where that has none either. */
  readonly count?: (text: string) => number | undefined;
}

/** The lengths of lists in JSON. */
const lengthsIn =
  (...keys: readonly string[]) =>
  (text: string): number | undefined => {
    try {
      const json = JSON.parse(text.replace(/^\ufeff/, '')) as Readonly<Record<string, unknown>>;
      const lists = Array.isArray(json) ? [json] : keys.map((key) => json[key]);
      return lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
    } catch {
      return undefined;
    }
  };

/** Elements of the second level: all those that SIMILE has are events. */
const elementsIn = (text: string): number => {
  const bare = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '');
  return (bare.match(/<[^\s/?!]/g) ?? []).length - 1;
};

const rowsIn = (text: string): number =>
  d3.csvParseRows(text.replace(/^\ufeff/, '')).filter((cells) => cells.some((cell) => cell.trim() !== '')).length - 1;

const formats: Readonly<Record<string, Format>> = {
  timelinejs: { read: fromTimelineJs, count: lengthsIn('events', 'eras') },
  sheet: { read: fromTimelineJs },
  vis: { read: fromVis, count: lengthsIn('items') },
  page: { read: fromVis },
  simile: { read: fromSimile, count: lengthsIn('events') },
  xml: { read: fromSimile, count: elementsIn },
  markwhen: { read: (text) => fromMarkwhen(text, { asOf: '2024' }) },
  csv: { read: fromCsv, count: rowsIn },
  ics: { read: fromIcs, count: (text) => (text.match(/^BEGIN:VEVENT\s*$/gim) ?? []).length },
  wikidata: { read: fromWikidata, count: lengthsIn() },
  schemaorg: { read: fromSchemaOrg },
  linkedplaces: { read: fromLinkedPlaces, count: lengthsIn('features') },
};

const own: readonly (readonly [string, string])[] = [
  ['timelinejs', JSON.stringify(fullInputs.timelineJs)],
  ['vis', JSON.stringify(fullInputs.vis)],
  ['simile', JSON.stringify(fullInputs.simile)],
  ['schemaorg', JSON.stringify(fullInputs.schemaOrg)],
  ['linkedplaces', JSON.stringify(fullInputs.linkedPlaces)],
  [
    'xml',
    '<data>\n<event start="1845" end="c. 1850" isDuration="true" title="A &amp; b">Text</event>\n<event start="May 20 1961"/>\n</data>',
  ],
  ['page', `<p>x</p><script>new vis.DataSet([{id: 1, content: 'a', start: new Date(2014, 3, 1)}, {id: 2, start: '2015'}]);</script>`],
  ['csv', 'date,end,title,place,notes,notes\n2024-05-01,2024-05-03,"A, b",Rome,x,y\nc. 1850,,c,,,\n03/04/2025,,d,,,\n'],
  ['sheet', 'Year,Month,Day,End Year,Headline,Text,Media,Type\n,,,,Head,Below,,title\n-44,3,15,,Ides,"x, y",,\n2020,,,2021,b,,,era\n'],
  ['markwhen', 'title: x\n#a: red\n\nsection S\n2023-01/2023-03: a #a\n  more\n2024/3 weeks: b\n15/08/2025: c\nend section\nnow: d\n'],
  [
    'ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20250815T193000Z\nDURATION:PT1H\nSUMMARY:one\\, two\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250815\nDTEND:20250818\nGEO:1;2\nEND:VEVENT\nEND:VCALENDAR\n',
  ],
  [
    'wikidata',
    '[{"event": "http://www.wikidata.org/entity/Q1", "date": "2020-05-01T00:00:00Z", "datePrecision": "10"}, {"event": "Q2", "start": "-0043-01-01T00:00:00Z"}]',
  ],
];
const kindOf = ({ format, name }: { readonly format: string; readonly name: string }): string =>
  name.endsWith('.csv') ? 'sheet' : name.endsWith('.html') ? 'page' : name.endsWith('.xml') ? 'xml' : format;

/** A text that was cut off, or of which one character was taken out, put in or written otherwise. */
const damage = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.constantFrom('cut', 'without', 'with', 'instead'),
  character: fc.constantFrom(...Array.from(`"'{}[]<>&\\/\0\ufeff09-,:;\n\r\t é٣\ud800*\`$()=#|xTZ.`)),
});
function damaged(text: string, { place, what, character }: { place: number; what: string; character: string }): string {
  const at = Math.floor(place * text.length);
  if (what === 'cut') return text.slice(0, at);
  return text.slice(0, at) + (what === 'without' ? '' : character) + text.slice(what === 'with' ? at : at + 1);
}

/** What a loss says that stands for an event. */
const isEvent = /^an event without a date|^something that is no object|, which is no event$|^a place without a time span|^a further answer/;

describe('a damaged file', () => {
  const files = sharedFiles().map((file): readonly [string, string, string] => [kindOf(file), file.text, file.name]);
  for (const [kind, text, name] of [...own.map(([kind, text]) => [kind, text, `of ${kind}`] as const), ...files])
    it(`${name} is read or refused, and its events are there or listed`, () => {
      const format = formats[kind];
      if (!format) throw new Error(`no reader for ${kind}`);
      const { read, count } = format;
      fc.assert(
        fc.property(damage, (how) => {
          const input = damaged(text, how);
          const converted = attempt(() => read(input));
          if (!converted) return;
          const { events = [] } = checked(converted);
          const given = count?.(input);
          const listed = converted.losses.filter(({ message }) => isEvent.test(message));
          if (given !== undefined) expect(events.length + listed.length, 'events that are there or listed').to.equal(given);
        }),
        { numRuns: text.length > 50_000 ? 10 : 40 },
      );
    });
});
