import { expect } from 'chai';
import { DOMParser, parseHTML } from 'linkedom';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { ConvertError, fromMarkwhen, fromSimile, fromTimelineJs, fromVis } from '../../src/convert/index.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import type { SingleDate } from '../../src/date/imprecise-date.js';
import type { DatasetEvent } from '../../src/model/dataset.js';
import { wordsIn } from '../../src/convert/texts.js';
import { edtfOf, eventsOf, lossesOf } from './checked.js';

const folder = resolve(import.meta.dirname, '../../../shared/data/formats');
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');
const json = (...path: readonly string[]): unknown => JSON.parse(read(...path).replace(/^\ufeff/, ''));

/** The formats as far as the tests look at them. */
type Parts = Readonly<Record<string, string | number>>;
interface Slide {
  readonly start_date?: Parts;
  readonly end_date?: Parts;
  readonly text?: { readonly headline?: string; readonly text?: string };
  readonly group?: string;
}
interface Item {
  readonly id?: string | number;
  readonly start: unknown;
  readonly end?: unknown;
  readonly content?: unknown;
  readonly type?: string;
}
interface SimileEvent {
  readonly start: string;
  readonly end?: string;
  readonly title: string;
  readonly durationEvent?: boolean;
  readonly isDuration?: boolean;
}
/** linkedom's own types are of the page's; these are what the tests use of them. */
interface Node {
  readonly outerHTML: string;
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
}

/** Letters and digits of a piece of HTML as a parser of HTML has them: what a conversion may not lose. */
const letters = (html: string | null | undefined): string =>
  strip(parseHTML(`<html><body>${html ?? ''}</body></html>`).document.body.textContent);
const strip = (text: unknown): string => (typeof text === 'string' ? text : '').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The numbers of the dates that an event was given, first and last. */
function numbersOf(event: DatasetEvent): (number | undefined)[][] {
  const date = parseEdtf(edtfOf(event));
  const singles: (SingleDate | undefined)[] =
    date.kind === 'interval'
      ? [date.start.date, date.end.date]
      : date.kind === 'date'
        ? [date]
        : [date.members[0]?.from, date.members[0]?.to];
  return singles.map((single) =>
    [single?.parts.year, single?.parts.month, single?.parts.day].flatMap((part) =>
      part ? [Number.parseInt(part.text.replace('Y', ''), 10)] : [],
    ),
  );
}

describe('the files of other timelines', () => {
  if (!existsSync(folder)) {
    it.skip('need ../shared/data/formats, which is not here');
    return;
  }

  /** The numbers of a date of TimelineJS, by a rule of our own: every part up to the first that is missing. */
  const partsOf = (date: Parts | undefined): number[] => {
    const parts = ['year', 'month', 'day'].map((key) => String(date?.[key] ?? ''));
    const known = parts.slice(0, parts.includes('') ? parts.indexOf('') : 3).map(Number);
    const [year = 0] = known;
    return year < 0 && year > -10_000 ? [year + 1, ...known.slice(1)] : known;
  };

  for (const file of readdirSync(join(folder, 'timelinejs')).filter((name) => name.endsWith('.json')))
    it(`TimelineJS, ${file}: no event, date or text is lost`, () => {
      const { events, eras = [] } = json('timelinejs', file) as { readonly events: readonly Slide[]; readonly eras?: readonly Slide[] };
      const found = eventsOf(fromTimelineJs(read('timelinejs', file)));
      const slides = [...events, ...eras];
      expect(found).to.have.lengthOf(slides.length);
      slides.forEach((slide, index) => {
        const event = found[index] as DatasetEvent;
        const expected = [partsOf(slide.start_date), ...(slide.end_date ? [partsOf(slide.end_date)] : [])];
        expect(numbersOf(event).slice(0, expected.length)).to.deep.equal(expected);
        expect(strip(event.title)).to.equal(letters(slide.text?.headline));
        expect(strip(event.summary)).to.equal(letters(slide.text?.text));
        expect(event.lane).to.equal(index >= events.length ? 'eras' : slide.group || undefined);
      });
    });

  for (const file of ['template-my-own-timeline.csv', 'women_in_computing.csv'])
    it(`TimelineJS, ${file}: no row, year or headline is lost`, () => {
      const rows = [...read('timelinejs', file).matchAll(/(?<=^|\n)(-?\d+),(\d*),(\d*),.*/g)].map(([, ...parts]) =>
        parts.filter((part) => part !== '').map(Number),
      );
      const found = eventsOf(fromTimelineJs(read('timelinejs', file)));
      expect(found.map((event) => numbersOf(event)[0])).to.deep.equal(rows);
      for (const { title } of found) expect(read('timelinejs', file)).to.include(wordsIn(title, 'en').replaceAll('"', '""'));
    });

  const elementsOf = (xml: string): readonly Node[] =>
    Array.from(new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('event') as unknown as Iterable<Node>);
  const isBackwards = (file: string): boolean => file.startsWith('dinosaurs');
  /** A date of SIMILE, by rules of our own: a year, or what `Date` makes of it. */
  const yearOf = (text: string, file: string): number => {
    const [, digits, era] = /^\??(\d+)\??\s*(BC|AD)?$/.exec(text) ?? [];
    if (digits === undefined) return new Date(text).getUTCFullYear();
    return isBackwards(file) ? -1_000_000 * Number(digits) : era === 'BC' ? 1 - Number(digits) : Number(digits);
  };

  for (const file of readdirSync(join(folder, 'simile')).filter((name) => name.endsWith('.xml')))
    it(`SIMILE, ${file}: no event, year or text is lost`, () => {
      const elements = elementsOf(read('simile', file));
      const converted = fromSimile(read('simile', file));
      const found = eventsOf(converted);
      expect(found).to.have.lengthOf(elements.length);
      expect(lossesOf(converted)).to.deep.equal([]);
      elements.forEach((element, index) => {
        const event = found[index] as DatasetEvent;
        const ends = ['start', 'end'].map((name) => element.getAttribute(name)).filter((text): text is string => Boolean(text));
        expect(
          numbersOf(event)
            .map(([year]) => year)
            .slice(0, ends.length),
          element.outerHTML.slice(0, 200),
        ).to.deep.equal(
          ends.map((text) => yearOf(text, file)).filter((year, at, all) => at === 0 || numbersOf(event).length > 1 || year !== all[0]),
        );
        expect(strip(event.title)).to.equal(letters(element.getAttribute('title')));
        expect(strip(event.summary)).to.equal(letters(element.textContent));
      });
    });

  it('SIMILE, jfk-jfk.xml: every time is that of its zone, to the minute', () => {
    const texts = [...read('simile', 'jfk-jfk.xml').matchAll(/\sstart="([^"]*)"/g)].map(([, text = '']) => text);
    const found = eventsOf(fromSimile(read('simile', 'jfk-jfk.xml')));
    texts.forEach((text, index) => {
      const date = parseEdtf(edtfOf(found[index] as DatasetEvent));
      const midnight = text.includes(' 00:00:00 ');
      if (/\d\d:\d\d:\d\d/.test(text)) expect(date.min, text).to.equal(Date.parse(midnight ? text.replace(/GMT.*/, 'GMT') : text));
    });
  });

  for (const file of ['compact-painter-data2.json', 'test_dynamic_loading-data.json', 'cubism.js'])
    it(`SIMILE, ${file}: no event, date or title is lost`, () => {
      const { events } = runInContext(`(${read('simile', file).replace(/^\ufeff/, '')})`, createContext({})) as {
        readonly events: readonly SimileEvent[];
      };
      const found = eventsOf(fromSimile(read('simile', file)));
      const expected = events.map(({ start, end, title, durationEvent, isDuration }) => [
        end === undefined ? start : durationEvent !== true && isDuration === true ? `[${start}..${end}]` : `${start}/${end}`,
        letters(title),
      ]);
      expect(found.map((event) => [edtfOf(event), strip(event.title)])).to.deep.equal(expected);
    });

  it('Markwhen, example.mw: the eleven dated lines', () => {
    const found = eventsOf(fromMarkwhen(read('markwhen', 'example.mw'), { asOf: '2026-11-22' }));
    expect(found.map((event) => `${edtfOf(event)} ${wordsIn(event.title, 'en')}`)).to.deep.equal([
      '2026-11-22 View an example timeline at markwhen.com/example',
      '2026-11-22 View the documentation here or join the discord',
      '2023-01/2023-03 Sub task',
      '2023-03/2023-06 Sub task 2',
      '2023-07 Yearly planning',
      '2023-04/2023-07 Larger sub task',
      '2023-03/2024-02 Longer ongoing task',
      '2023-10/2023-11 Holiday season',
      '2024-01 Project kickoff',
      '2024-02/2024-04 Other stuff',
      '2023-01-03 Biweekly meeting',
    ]);
  });

  /** What a page gives vis when it runs, with stand-ins for the page and for vis. */
  const runPage = (html: string): readonly Item[] => {
    const items: (readonly Item[])[] = [];
    class DataSet {
      readonly items: Item[] = [];
      constructor(list: unknown) {
        if (Array.isArray(list)) this.add(list as Item[]);
      }
      add = (list: Item | readonly Item[]): void => void this.items.push(...[list].flat());
      clear = (): void => undefined;
    }
    class Timeline {
      setGroups = (): void => undefined;
      setOptions = (): void => undefined;
      fit = (): void => undefined;
      addCustomTime = (): void => undefined;
      constructor(_: unknown, set: DataSet | undefined) {
        if (set && !items.includes(set.items)) items.push(set.items);
      }
      setItems = (set: DataSet): void => void items.push(set.items);
    }
    const { document } = parseHTML(html);
    for (const area of document.querySelectorAll('textarea')) Object.defineProperty(area, 'value', { value: area.textContent });
    const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent).join('\n');
    runInContext(scripts, createContext({ vis: { DataSet, Timeline }, document, jQuery: { extend: Object.assign } }));
    return [...new Set(items)].flat();
  };

  const two = (number: number): string => String(number).padStart(2, '0');
  const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
  /** The day of an item's date as the page means it: in its own time. */
  const dayOf = (value: unknown): string =>
    isDate(value)
      ? `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`
      : String(value)
          .slice(0, 10)
          .replace(/-(\d)$/, '-0$1');
  /** Pages without one date of their own, and what is said of them. */
  const CHANCE = /by a program.*by chance, others each time it is opened/;
  const PRESENT = /from the present, others each time it is opened/;
  const generated: Readonly<Record<string, RegExp>> = {
    'dataHandling-loadExternalData.html': /^has no items in it: it loads \.\.\/resources\/data\/basic\.json$/,
    'groups-nestedGroups.html': CHANCE,
    'other-groupsPerformance.html': CHANCE,
    'other-performance.html': PRESENT,
    'other-stressPerformance.html': CHANCE,
    'other-timezone.html': PRESENT,
  };

  for (const file of readdirSync(join(folder, 'vis')).filter((name) => name.endsWith('.html') && !Object.hasOwn(generated, name)))
    it(`vis, ${file}: no item that the page has when it runs is lost`, () => {
      const expected = runPage(read('vis', file));
      const found = eventsOf(fromVis(read('vis', file)));
      expect(found.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => (id === undefined ? undefined : String(id))));
      found.forEach((event, index) => {
        const { start, end, content, type } = expected[index] as Item;
        const [first, last] = edtfOf(event).split('/');
        expect([first?.slice(0, 10), last?.slice(0, 10)]).to.deep.equal([
          dayOf(start),
          end === undefined || type === 'point' ? undefined : dayOf(end),
        ]);
        if (typeof content === 'string') expect(strip(event.title)).to.equal(letters(content));
      });
    });

  for (const [file, words] of Object.entries(generated))
    it(`vis, ${file}: has no date of its own, and says where its items come from`, () => {
      const digits = read('vis', file).replaceAll(/<script[^>]*src=[^>]*>/g, '');
      expect(digits.match(/\b(?:1[5-9]|20)\d\d\s*[-,/]\s*\d/g), 'dates in the page').to.equal(null);
      expect(() => fromVis(read('vis', file))).to.throw(ConvertError, words);
    });

  for (const file of ['resources-data-basic.json', 'resources-data-wk2014.json'])
    it(`vis, ${file}: no item is lost`, () => {
      const found = eventsOf(fromVis(read('vis', file)));
      const expected = (json('vis', file) as readonly SimileEvent[]).map(({ start, end }) => (end ? `${start}/${end}` : start));
      expect(found.map(edtfOf)).to.deep.equal(expected);
    });
});
