import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromCsv, fromWikidata } from '../../src/convert/index.js';
import { wordsIn } from '../../src/convert/texts.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import type { Dataset } from '../../src/model/dataset.js';
import { checked, edtfOf } from './checked.js';

const folder = resolve(import.meta.dirname, '../../../shared/data/events');
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** Earthquakes: parts of dates in columns of their own, as many as are known; the year -2150 is 2150 BCE. */
const quakes = (csv: string): Dataset => {
  const { dataset } = fromCsv(csv, { columns: { title: 'LOCATION_NAME', lane: 'COUNTRY' } });
  return { ...dataset, lang: 'en', title: 'Significant earthquakes' };
};

/** Battles and other events from a query that lost how exact its dates are: firsts of January become years. */
const battles = (answers: string, participants: string): Dataset => {
  const { dataset } = fromWikidata(answers);
  const sides = JSON.parse(participants) as readonly { event: string; participants: string }[];
  const bySide = new Map(sides.map((one) => [one.event.replace(/^.*\//, ''), [...new Set(one.participants.split('; '))]]));
  return {
    ...dataset,
    lang: 'en',
    events: (dataset.events ?? []).map((event) => ({ ...event, people: bySide.get(event.id ?? '') ?? [] })),
  };
};

/** A wall chart in several languages: a day in the middle of the year means that only the year is known, and titles are in dictionaries. */
const chart = (csv: string, dictionaries: Readonly<Record<string, string>>): Dataset => {
  const words = new Map(Object.entries(dictionaries).map(([lang, table]) => [lang, new Map(fromDictionary(table))]));
  const date = (cell: string): string | undefined => {
    const [, era, year = ''] = /^(BCE)?(\d{4})-07-0[12]$/.exec(cell) ?? [];
    return year === ''
      ? undefined
      : era
        ? String(1 - Number(year)).replace(/^(-?)(\d+)$/, (_, sign: string, digits: string) => sign + digits.padStart(4, '0'))
        : year;
  };
  const { dataset } = fromCsv(csv, { columns: { title: 'key', summary: 'notes' }, date });
  const titleOf = (key: string): Record<string, string> =>
    Object.fromEntries([...words].map(([lang, table]) => [lang, table.get(key) ?? key]));
  return {
    ...dataset,
    lang: 'en',
    events: (dataset.events ?? []).map((event) => ({ ...event, title: titleOf(wordsIn(event.title, 'en')) })),
  };
};

const fromDictionary = (table: string): [string, string][] =>
  table
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 2) as [string, string]);

/** How many dates are known how exactly. */
const precisions = ({ events = [] }: Dataset): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const event of events) {
    const { precision } = parseEdtf(edtfOf(event));
    counts[precision] = (counts[precision] ?? 0) + 1;
  }
  return counts;
};

describe('the event sets, a page of code each', () => {
  if (!existsSync(folder)) {
    it.skip('need ../shared/data/events, which is not here');
    return;
  }

  it('earthquakes keep the precision that each row has', () => {
    const csv = read('noaa-quakes', 'significant-earthquakes.csv');
    const dataset = checked({ dataset: quakes(csv) });
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(dataset.events).to.have.lengthOf(rows.length).and.lengthOf(6120);
    const { year, month } = precisions(dataset);
    expect([year, month])
      .to.deep.equal([rows.filter(([, , m]) => !m).length, rows.filter(([, , m, d]) => m && !d).length])
      .and.to.deep.equal([405, 152]);
    expect(dataset.events?.map((event) => Number.parseInt(edtfOf(event), 10))).to.deep.equal(
      rows.map(([, y = '']) => Number(y) + (Number(y) < 0 ? 1 : 0)),
    );
    expect(dataset.events?.[0]).to.deep.include({
      date: '-2149',
      title: 'JORDAN:  BAB-A-DARAA,AL-KARAK',
      lane: 'JORDAN',
      place: { lat: 31.1, lon: 35.5 },
    });
  });

  it('no first of January is left where Wikidata lost the precision, no event either', () => {
    const answers = JSON.parse(read('wikidata-events', 'historicEvents.json')) as readonly { event: string; date: string }[];
    const dataset = checked({
      dataset: battles(read('wikidata-events', 'historicEvents.json'), read('wikidata-events', 'battles_w_participants.json')),
    });
    expect(dataset.events).to.have.lengthOf(new Set(answers.map(({ event, date }) => event + date)).size);
    expect(dataset.events?.filter((event) => edtfOf(event).endsWith('-01-01'))).to.deep.equal([]);
    const firsts = new Set(answers.filter(({ date }) => date.includes('-01-01T')).map(({ event, date }) => event + date));
    expect(precisions(dataset)['year']).to.equal(firsts.size);
    const cannae = dataset.events?.find(({ title }) => title === 'Battle of Cannae');
    expect(cannae && edtfOf(cannae)).to.match(/^-0215/);
    expect(dataset.events?.filter(({ people = [] }) => people.length > 1)).to.have.lengthOf(14);
  });

  it('the wall chart invents no day: the middle of a year is the year, in every language', () => {
    const dictionaries = Object.fromEntries(
      ['en', 'ar', 'he', 'fa', 'ur'].map((lang) => [lang, read('history-multilingual', `dictionary_${lang}.csv`)]),
    );
    for (const file of ['people', 'prophets', 'objects', 'books', 'events', 'kings', 'periods', 'caesars', 'judges', 'gb']) {
      const csv = read('history-multilingual', `${file}.csv`);
      const dataset = checked({ dataset: chart(csv, dictionaries) });
      expect(dataset.events, file).to.have.lengthOf(csv.trim().split('\n').length - 1);
      expect(
        dataset.events?.filter((event) => /-07-0[12]/.test(edtfOf(event))),
        file,
      ).to.deep.equal([]);
    }
    const [buddha] = chart(read('history-multilingual', 'people.csv'), dictionaries).events ?? [];
    expect(buddha?.date).to.equal('-0562/-0482');
    expect(Object.keys(buddha?.title ?? {})).to.deep.equal(['en', 'ar', 'he', 'fa', 'ur']);
  });
});
