import { expect } from 'chai';
import {
  fromCsv,
  fromIcs,
  fromLinkedPlaces,
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
});
