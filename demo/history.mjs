/**
 * The real set of the page `scale.html`: events of Wikidata (CC0) and earthquakes of NOAA (public domain), made into NDJSON out of the
 * files in ../shared/data/events. They are not part of the project; without them there is no set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../shared/data/events');
const [EVENTS, QUAKES] = ['wikidata-events/historicEvents.json', 'noaa-quakes/significant-earthquakes.csv'].map((path) =>
  resolve(folder, path),
);

const HEADER = {
  version: 1,
  lang: 'en',
  title: { en: 'Battles, treaties, earthquakes', ar: 'معارك ومعاهدات وزلازل' },
  license: 'CC0-1.0',
  lanes: [
    { id: 'people', label: { en: 'People', ar: 'البشر' } },
    { id: 'earth', label: { en: 'Earth', ar: 'الأرض' } },
  ],
};

/** A field of a line of CSV: quoted with doubled quotes, or up to the next comma. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gy;
const fieldsOf = (line) => [...`${line},`.matchAll(FIELD)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);

/** The source writes 1 January for what it knows only to the year: 1,671 of 9,125, so that the day is not believed. */
const toEvent = ({ event, date, label, article }) => {
  const [day] = date.split('T');
  return { id: event.split('/').at(-1), date: day.replace(/-01-01$/, ''), title: label, lane: 'people', url: article ?? event };
};

const edtfYear = (year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
const titled = (text) => text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** NOAA has no year 0 and counts 1 BC as -1, where EDTF has 0000. Hours and minutes are left out: they would be told as known. */
const toQuake = ({ I_D: id, YEAR, MONTH, DAY, EQ_PRIMARY: magnitude, LOCATION_NAME: place }) => {
  const year = Number(YEAR);
  const parts = [MONTH, DAY].slice(0, MONTH ? (DAY ? 2 : 1) : 0).map((part) => part.padStart(2, '0'));
  const title = titled(place.replaceAll(/\s+/g, ' ').replaceAll(/,(?=\S)/g, ', '));
  return {
    id: `quake-${id}`,
    date: [edtfYear(year < 0 ? year + 1 : year), ...parts].join('-'),
    title: magnitude ? `${title} (${magnitude})` : title,
    lane: 'earth',
  };
};

function readQuakes() {
  const [head, ...lines] = readFileSync(QUAKES, 'utf8').trim().split(/\r?\n/);
  const names = fieldsOf(head);
  return lines.map((line) => Object.fromEntries(fieldsOf(line).map((field, at) => [names[at], field])));
}

/** The bytes of NDJSON, the header first; undefined where the files are not there. */
export function historyLines() {
  if (![EVENTS, QUAKES].every((path) => existsSync(path))) return undefined;
  const events = JSON.parse(readFileSync(EVENTS, 'utf8'));
  const lines = [HEADER, ...events.map(toEvent), ...readQuakes().map(toQuake)];
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
