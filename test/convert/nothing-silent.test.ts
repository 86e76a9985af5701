import { expect } from 'chai';
import { toAnnotations, toCsv, toIcs, toJsonLd, toTimelineJs, type Exported } from '../../src/convert/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { fullDataset } from '../model/full-dataset.js';
import { checked } from './checked.js';

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
