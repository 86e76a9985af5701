import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import type { Dataset } from '../../src/model/dataset.js';
import { checked, edtfOf } from './checked.js';

const folder = resolve(import.meta.dirname, '../../../shared/data/events');
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');

const convert = JSON.stringify(new URL('../../src/convert/index.ts', import.meta.url).href);
// The examples import the package as their readers do; here that is its source, built or not.
register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (name, context, next) => next(name === 'event-timeline/convert.js' ? ${convert} : name, context);`,
  )}`,
);

interface Examples {
  readonly earthquakes: (csv: string) => Dataset;
  readonly battles: (answers: string, participants: string) => Dataset;
  readonly wallChart: (csv: string, dictionaries: Readonly<Record<string, string>>) => Dataset;
}

/** The functions of the pages in `demo/examples`. */
async function load(): Promise<Examples> {
  const modules = ['earthquakes', 'battles', 'wall-chart'].map(
    (name) => import(new URL(`../../demo/examples/${name}.mjs`, import.meta.url).href) as Promise<Partial<Examples>>,
  );
  return Object.assign({}, ...(await Promise.all(modules))) as Examples;
}

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

  let examples: Examples;
  before(async () => void (examples = await load()));

  it('earthquakes keep the precision that each row has', () => {
    const csv = read('noaa-quakes', 'significant-earthquakes.csv');
    const dataset = checked({ dataset: examples.earthquakes(csv) });
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
      dataset: examples.battles(read('wikidata-events', 'historicEvents.json'), read('wikidata-events', 'battles_w_participants.json')),
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
    const files = 'people prophets objects books events events_objects kings periods caesars judges gb adam-moses';
    for (const file of files.split(' ')) {
      const csv = read('history-multilingual', `${file}.csv`);
      const dataset = checked({ dataset: examples.wallChart(csv, dictionaries) });
      expect(dataset.events, file).to.have.lengthOf(csv.trim().split('\n').length - 1);
      expect(
        dataset.events?.filter((event) => /-07-0[12]/.test(edtfOf(event))),
        file,
      ).to.deep.equal([]);
    }
    const [buddha] = examples.wallChart(read('history-multilingual', 'people.csv'), dictionaries).events ?? [];
    expect(buddha?.date).to.equal('-0562/-0482');
    expect(Object.keys(buddha?.title ?? {})).to.deep.equal(['en', 'ar', 'he', 'fa', 'ur']);
  });
});
