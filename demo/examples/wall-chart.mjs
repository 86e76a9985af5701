/**
 * A wall chart of history in several languages: the second of July, the middle of a year, means that only the year is known, and titles
 * are keys of dictionaries, one a language. `date` reads the chart's own habit; where it gives nothing, the cell is read as usual.
 */
import { fromCsv } from 'event-timeline/convert.js';

/** `BCE0563-07-02` is the year 563 BCE, which is -0562 in EDTF, where a year 0 is counted. */
function readMiddleOfYear(cell) {
  const [, era, year] = /^(BCE)?(\d{4})-07-0[12]$/.exec(cell) ?? [];
  if (year === undefined || era === undefined) return year;
  const number = 1 - Number(year);
  return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
}

/** The words of a dictionary, `key,word` a line, by their keys. */
const readDictionary = (csv) =>
  new Map(
    csv
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 2)),
  );

/** `dictionaries` has the text of each, by its language: `{ en: 'key,…', ar: 'key,…' }`. */
export function wallChart(csv, dictionaries) {
  const languages = Object.entries(dictionaries).map(([lang, text]) => [lang, readDictionary(text)]);
  const { dataset } = fromCsv(csv, { columns: { title: 'key', summary: 'notes' }, date: readMiddleOfYear });
  const titleOf = (key) => Object.fromEntries(languages.map(([lang, words]) => [lang, words.get(key) ?? key]));
  return { ...dataset, lang: 'en', events: dataset.events.map((event) => ({ ...event, title: titleOf(event.title) })) };
}
