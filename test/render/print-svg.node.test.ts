import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { startOfDay } from '../../src/date/civil-days.js';
import type { Status } from '../../src/model/timeline.js';
import { printSvg, type PrintLook } from '../../src/render/print-svg.js';
import { sceneOf, timelineOf, type EventLike, type Stage } from '../scene/stages.js';

const LOOK: PrintLook = {
  accent: '#0b57d0',
  disputed: '#8f4700',
  refuted: '#b3261e',
  now: '#b3261e',
  text: '#1b1b1f',
  muted: '#5a5d66',
  line: '#74777f',
  surface: '#ffffff',
  font: 'sans-serif',
  fontSize: 14,
  hatchGap: 4,
  resolve: (color) => (color.startsWith('var(') ? '#00707f' : color),
};

const print = (events: readonly EventLike[], stage: Stage = {}, rest: object = {}): string =>
  printSvg(sceneOf(timelineOf(events, rest), { width: 640, ...stage }), LOOK, { title: 'A timeline', lang: 'en', direction: 'ltr' });

const STATUSES: readonly Status[] = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];
const statuses = (form: (year: number) => string): EventLike[] =>
  STATUSES.map((status, at) => ({ date: form(1950 + at * 5), status, title: status }));

/** A line for each shape and word, so that a picture is reviewed as a diff. */
const lines = (svg: string): string => `${svg.replaceAll(/></gu, '>\n<')}\n`;

/** Written anew with `UPDATE_GOLDENS=1`; look at them in a browser then. */
const PICTURES: Readonly<Record<string, () => string>> = {
  granules: () => print(['1950-05-05', '1952-08', '1954', '197X', '1962?', '1966~', '1969%']),
  spans: () => print(['1950-05-05/1954-02-03', '1956/1960', '1963/1964', '1966~/1972']),
  ends: () => print(['../1951', '1953/', '/1959', '[..1962-03-04]', '[1968..]', '1970/..']),
  sets: () => print(['[1950..1955]', '[1958,1961]', '{1964,1967-02-03,1970}']),
  'status-of-days': () => print(statuses((year) => `${String(year)}-05-05`)),
  'status-of-years': () => print(statuses((year) => String(year))),
  'status-of-spans': () => print(statuses((year) => `${String(year)}/${String(year + 3)}`)),
  'collapsed-rtl': () =>
    print(['1950', '1951~', '1952', '2020-05', { date: '2020-06', status: 'disputed', title: 'It' }, '2020-07/..'], {
      scale: 'collapsed',
      direction: 'rtl',
      now: startOfDay(2020, 7, 10),
    }),
  lanes: () =>
    print(
      [
        { date: '1950/1955', title: 'A', lane: 'a', categories: ['k'] },
        { date: '1952', title: 'B', lane: 'b' },
        { date: '1953-02-03', title: 'C', lane: 'a' },
      ],
      {},
      {
        lanes: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B', color: '#b0256b' },
        ],
        categories: [{ id: 'k', label: 'K' }],
      },
    ),
};

describe('printed pictures', () => {
  for (const [name, picture] of Object.entries(PICTURES)) {
    it(`${name} look as they did`, () => {
      const path = new URL(`goldens/${name}.svg`, import.meta.url);
      const printed = lines(picture());
      if (process.env['UPDATE_GOLDENS']) writeFileSync(path, printed);
      expect(printed).to.equal(readFileSync(path, 'utf8'));
    });
  }

  it('need nothing else: no address, no style sheet, no custom property', () => {
    for (const picture of Object.values(PICTURES)) {
      const svg = picture().replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect(svg).to.not.match(/https?:|href|<style|var\(|NaN|undefined|Infinity/u);
    }
  });

  it('are the same for the same scene', () => {
    for (const picture of Object.values(PICTURES)) expect(picture()).to.equal(picture());
  });

  it('U11: have the line of the present, with its word', () => {
    expect(print(['1950', '1999'], { now: startOfDay(1970, 1, 1) })).to.include('>today</text>');
  });
});
