import { expect } from 'chai';
import { FigureOptionError, renderSvg, type FigureOptions } from '../../src/figure/index.js';
import { goldenOf, readStored } from '../support/stored-file.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { lines, wrongInXml } from './markup.js';

const bridge = {
  version: 1,
  lang: 'en',
  title: 'A bridge is built',
  asOf: '2004-09-20',
  events: [
    { id: 'sketch', date: '1998', title: 'First sketch' },
    { id: 'opening', date: '2004-09-18', title: 'Opening day' },
    { id: 'second', date: '2006', title: 'A second one', status: 'planned' },
  ],
};

const sizeOf = (svg: string): readonly number[] =>
  (/ width="([\d.]+)" height="([\d.]+)" viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, words = '']) => words.replaceAll(/<[^>]+>/g, ''));

describe('renderSvg', () => {
  let kursk: unknown;
  before(async () => {
    kursk = JSON.parse(await readStored('data/kursk-call.json'));
  });

  const pictures: Readonly<Record<string, FigureOptions>> = {
    // The digits of Arabic depend on an engine's age.
    'kursk-ar': { numerals: 'latn' },
    'kursk-en-640-dark': { locale: 'en', width: 640, theme: 'dark', now: '2025-08-14' },
  };
  for (const [name, options] of Object.entries(pictures)) {
    it(`draws ${name} as it did, in Node and in the browser alike`, async () => {
      const svg = lines(renderSvg(kursk, options));
      expect(svg).to.equal(await goldenOf(`test/figure/goldens/${name}.svg`, svg));
    });
  }

  it('needs nothing else: no address, no style sheet, no custom property, no number that is none', () => {
    const svg = renderSvg(kursk).replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).to.not.match(/https?:|href|<style|var\(|NaN|undefined|Infinity/u);
  });

  it('is well-formed, and says what it is to those who cannot see it', () => {
    const svg = renderSvg(bridge);
    expect(wrongInXml(svg)).to.equal(undefined);
    expect(svg).to.match(/^<svg [^>]*role="img"/);
    expect(svg).to.include('<title>A bridge is built</title><desc>3 events, 1998–2006. 2 dates');
  });

  it('has the title and the summary above the plot, unless they are not wanted or others are', () => {
    expect(wordsOf(renderSvg(bridge)).slice(0, 1)).to.deep.equal(['A bridge is built']);
    expect(wordsOf(renderSvg(bridge, { heading: 'Over the river' }))).to.include('Over the river');
    expect(wordsOf(renderSvg(bridge, { heading: false }))).to.not.include('A bridge is built');
  });

  it('is as wide as asked for, and as high as it has to be', () => {
    const [width, height, inner] = sizeOf(renderSvg(bridge, { width: 700 }));
    expect([width, inner]).to.deep.equal([700, 700]);
    expect(height).to.be.within(150, 400);
  });

  it('fills a size that is given: words grow where there are few events, and shrink where there are many', () => {
    const few = sizeOf(renderSvg(bridge, { width: 1200, height: 630 }));
    const many = sizeOf(renderSvg(seededDataset(20), { width: 400, height: 300 }));
    expect(few.slice(0, 2)).to.deep.equal([1200, 630]);
    expect(1200 / (few[2] ?? 0)).to.be.within(1.5, 2.5);
    expect(many.slice(0, 2)).to.deep.equal([400, 300]);
    expect(400 / (many[2] ?? 0)).to.be.below(1);
  });

  it('sets the title of what fills a size so large that it is read where a card is seen at a third of it, and away from the edge', () => {
    for (const dataset of [bridge, kursk, seededDataset(20)]) {
      const svg = renderSvg(dataset, { width: 1200, height: 630 });
      const zoom = 1200 / (sizeOf(svg)[2] ?? 0);
      const [, x, size] = /<text x="([\d.]+)"[^>]*font-size="([\d.]+)" font-weight="600"/.exec(svg) ?? [];
      expect(Number(size) * zoom).to.be.within(33, 50);
      expect(Math.min(Number(x), 1200 / zoom - Number(x)) * zoom).to.be.within(32, 48);
    }
  });

  it('gives the same text every time, and on every day', () => {
    expect(renderSvg(kursk)).to.equal(renderSvg(kursk));
    expect(wordsOf(renderSvg(bridge))).to.not.include('today');
  });

  it('U11: draws the present where it is told it, and says of plans that have passed that nobody confirmed them', () => {
    const words = wordsOf(renderSvg(bridge, { now: '2008', end: '2010' }));
    expect(words.join('\n')).to.include('planned, not confirmed');
    expect(wordsOf(renderSvg(bridge, { now: '2005' }))).to.include('today');
  });

  it('speaks the language that is asked for, from the side where it is read', () => {
    const svg = renderSvg(bridge, { locale: 'ar' });
    expect(svg).to.match(/^<svg [^>]*lang="ar" direction="rtl"/);
    expect(wordsOf(svg).join()).to.include('مخطط له');
    expect(renderSvg(bridge, { locale: 'ar', direction: 'ltr' })).to.match(/^<svg [^>]*direction="ltr"/);
  });

  it('lets time run the other way on its own', () => {
    const xOf = (svg: string, title: string): number => Number(new RegExp(`<svg x="([\\d.]+)"(?:(?!<svg).)*${title}`, 's').exec(svg)?.[1]);
    expect(xOf(renderSvg(bridge), 'First')).to.be.below(xOf(renderSvg(bridge), 'Opening'));
    const mirrored = renderSvg(bridge, { axisDirection: 'rtl' });
    expect(xOf(mirrored, 'First')).to.be.above(xOf(mirrored, 'Opening'));
  });

  it('shows the window that is asked for', () => {
    const words = wordsOf(renderSvg(bridge, { start: '2004', end: '2005' })).join();
    expect(words).to.include('Opening day');
    expect(words).to.not.include('First sketch');
  });

  it('L7: labels the selected event however many there are', () => {
    const dataset = seededDataset(300) as { events: { id: string; title: string }[] };
    const labelled = (svg: string): number => dataset.events.findIndex(({ title }) => !svg.includes(`>${title}</tspan>`));
    const hidden = dataset.events[labelled(renderSvg(dataset))];
    expect(renderSvg(dataset, { selected: hidden?.id, tokens: { labelMax: 600 } })).to.include(`>${String(hidden?.title)}</tspan>`);
  });

  it('takes a measurer: narrower letters leave room for whole titles', () => {
    const long = {
      ...bridge,
      events: [
        { date: '1998', title: 'A title that goes on for quite a while and then some more' },
        { date: '2004', title: 'B' },
      ],
    };
    expect(wordsOf(renderSvg(long)).join()).to.include('…');
    expect(wordsOf(renderSvg(long, { measure: (text) => text.length * 2 })).join()).to.include('some more');
  });

  it('never cuts a status short', () => {
    const title = 'Negotiations on the reconstruction of the harbour are resumed';
    const words = wordsOf(renderSvg({ ...bridge, events: [{ date: '1998', title, status: 'disputed' }] }, { width: 320 })).join();
    expect(words).to.match(/Negotiations.*… \(disputed\)/);
  });

  it('takes colours and lengths in place of the theme’s own', () => {
    const svg = renderSvg(bridge, { tokens: { accent: '#123456', surface: 'papayawhip', font: '"A & B", serif' } });
    expect(svg).to.include('#123456').and.to.include('fill="papayawhip"').and.to.include('font-family="&quot;A &amp; B&quot;, serif"');
    expect(renderSvg(bridge, { theme: 'auto' })).to.include('light-dark(#ffffff, #121316)');
  });

  it('keeps its ids apart from those of other pictures', () => {
    const svg = renderSvg({ ...bridge, events: [{ date: '1998~' }] }, { id: 'second' });
    expect(svg).to.include('id="second-fade-left"').and.to.include('mask="url(#second-fade-');
  });

  it('says so where there are no events', () => {
    expect(wordsOf(renderSvg({ version: 1, events: [] }))).to.deep.equal(['There are no events to show.']);
  });

  it('leaves out what cannot be read, and shows the rest', () => {
    expect(wordsOf(renderSvg({ ...bridge, events: [...bridge.events, { date: 'soon', title: 'Lost' }] })).join()).to.not.include('Lost');
  });

  const refused: readonly [FigureOptions | object, string][] = [
    [{ width: 12 }, 'width is 12: give from 160 to 20000 px'],
    [{ width: Number.NaN }, 'width is NaN: give from 160 to 20000 px'],
    [{ height: '630' }, 'height is "630"'],
    [{ scale: 'log' }, 'scale is "log": give one of time, collapsed, even'],
    [{ theme: 'blue' }, 'theme is "blue": give one of light, dark, auto'],
    [{ locale: 'not a tag' }, 'locale is "not a tag": give a language tag, such as ar or en-GB'],
    [{ calendar: 'julian' }, 'calendar is "julian"'],
    [{ numerals: 'runes' }, 'numerals is "runes"'],
    [{ start: 'soon' }, 'start is "soon": give a date in EDTF, such as 2025-08 (write dates as YYYY-MM-DD, without words)'],
    [{ start: Number.NaN }, 'start is NaN: give a date in EDTF, such as 2025-08 (dates are text'],
    [{ start: '2024', end: '2020' }, 'end is "2020": give a moment after the start'],
    [{ now: '2025-13' }, 'now is "2025-13": give a date in EDTF'],
    [{ selected: 'nobody' }, 'selected is "nobody": give the id of an event that is there'],
    [{ id: 'a b' }, 'id is "a b": give letters, digits, _ and -'],
  ];
  for (const [options, message] of refused) {
    it(`refuses ${JSON.stringify(options)}: ${message}`, () => {
      expect(() => renderSvg(bridge, options)).to.throw(FigureOptionError, message);
    });
  }

  it('refuses a start after the end that the dataset asks for', () => {
    const until = { ...bridge, view: { end: '2000' } };
    expect(() => renderSvg(until, { start: '2024' })).to.throw(FigureOptionError, 'start is "2024": give a moment before the end');
  });

  it('throws for what is no dataset, and says why', () => {
    expect(() => renderSvg('text')).to.throw(TypeError, /^the dataset cannot be read: .+; expected /);
    expect(() => renderSvg({ version: 1, columns: { start: [0], title: ['a'] } })).to.throw(TypeError, 'expected events');
    expect(() => renderSvg([])).to.throw(TypeError, 'the dataset cannot be read: the dataset cannot be a list; expected an object');
    expect(() => renderSvg(null)).to.throw(TypeError, 'the dataset cannot be read');
  });
});
