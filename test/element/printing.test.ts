import { expect } from 'chai';
import type { Dataset } from '../../src/model/dataset.js';
import { violations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { readStored } from '../support/stored-file.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const isSeen = (element: Element | null): boolean => element?.checkVisibility({ visibilityProperty: true }) === true;

/** What a browser does when a page is printed, in its order. */
const print = async (media: Parameters<typeof emulateMedia>[0] = {}): Promise<void> => {
  dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ ...media, media: 'print' });
};

describe('on paper', () => {
  let kursk: Dataset;
  before(async () => {
    kursk = JSON.parse(await readStored('data/kursk-call.json')) as Dataset;
  });
  afterEach(() => emulateMedia({}));

  for (const layout of ['horizontal', 'vertical']) {
    it(`N8: there is the full list with dates, precision, status words, quotes and addresses, and no tool; ${layout}`, async () => {
      const element = await show(dataset([quoted('2024'), quoted('2025-04', { status: 'disputed' })]), { layout });
      await print();
      const [first = '', second = ''] = findAll(element, '.paper li').map(({ innerText }) => innerText.replaceAll(/\s+/gu, ' '));
      expect(first).to.match(/^What happened in 2024 2024 · Known to the year It happened in 2024\. A witness.*A paper/);
      expect(first).to.match(/Open in the source: https:\/\/example\.org\/paper$/);
      expect(second).to.match(/April 2025 · Known to the month ≠? ?disputed/);
      for (const tool of ['.toolbar', '.plot', '.list', '.ends']) expect(isSeen(find(element, tool)), tool).to.equal(false);
      expect(findAll(element, '.paper button')).to.deep.equal([]);
      expect(getComputedStyle(find(element, '.paper li')!).breakInside).to.equal('avoid');
    });
  }

  it('N8: the axis is a strip above the list, but not with more than 50 events', async () => {
    const few = await Promise.all([show(kursk, { locale: 'en' }), show(seededDataset(50))]);
    const many = await show(seededDataset(51));
    await print();
    for (const element of few) expect(find(element, '.paper-strip svg text') !== null).to.equal(true);
    expect(find(many, '.paper-strip')).to.equal(null);
    expect(findAll(many, '.paper li')).to.have.lengthOf(51);
  });

  it('N8: of more events than anyone prints there are those in view, and it says how many of all they are', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const start = Float64Array.from({ length: 5000 }, (_, row) => Date.UTC(2000, 0, 1 + row));
    const element = await show({ version: 1, columns: { start, precision: 'day', title: (row: number) => `Event ${String(row + 1)}` } });
    element.zoomTo('2001-01-01', '2010-12-31');
    await element.loading;
    await print();
    expect(findAll(element, '.paper li')).to.have.lengthOf(2000);
    expect(textOf(element, '.paper p')).to.equal('Showing 2001–2006: 2,000 of 5,000 events.');
    expect(textOf(element, '.paper h3')).to.equal('Event 367');
  });

  it('N8: the strip shows the whole, wherever one looks on the screen, and as wide as a sheet', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await show(kursk, { locale: 'en' });
    const look = element.view;
    element.zoomTo('2025-08-10', '2025-08-16');
    await element.loading;
    expect(element.view).to.not.deep.equal(look);
    const near = element.view;
    await print();
    const strip = find(element, '.paper-strip')!;
    for (const { title } of kursk.events ?? []) expect(strip.textContent).to.contain((title as { en: string }).en);
    expect(Number(strip.querySelector('svg')?.getAttribute('width'))).to.be.within(600, 720);
    await emulateMedia({});
    dispatchEvent(new Event('afterprint'));
    expect(element.view).to.deep.equal(near);
  });

  it('N8: an event with several quotes may go on overleaf, between them and nowhere else', async () => {
    const quotes = ['One.', 'Another.'].map((exact) => ({ source: 'paper', exact }));
    const element = await show(dataset([quoted('2024'), quoted('2024', { id: 'two', quotes })]));
    await print();
    const breaks = (selector: string): string[] => findAll(element, selector).map((one) => getComputedStyle(one).breakInside);
    expect(breaks('.paper li')).to.deep.equal(['avoid', 'auto']);
    expect(new Set(breaks('.paper :is(.quote, p)'))).to.deep.equal(new Set(['avoid']));
    expect(getComputedStyle(find(element, '.paper .when')!).breakAfter).to.equal('avoid');
  });

  it('N8: it is dark on light, whatever the screen has', async () => {
    const element = await show(kursk, { locale: 'en', style: 'color-scheme: dark' });
    await print({ colorScheme: 'dark' });
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(find(element, '.paper h3')!).color).to.equal('rgb(27, 27, 31)');
    expect(find(element, '.paper-strip svg > rect')?.getAttribute('fill')).to.equal('#ffffff');
    expect(find(element, '.paper-strip tspan')?.closest('text')?.getAttribute('fill')).to.equal('#1b1b1f');
  });

  it('N8: afterwards all is as it was', async () => {
    const element = await show(kursk, { locale: 'en' });
    const before = [textOf(element, '.frame'), element.toSvg()];
    await print();
    expect(find(element, '.paper')).to.not.equal(null);
    await emulateMedia({});
    dispatchEvent(new Event('afterprint'));
    expect(find(element, '.paper')).to.equal(null);
    expect([textOf(element, '.frame'), element.toSvg()]).to.deep.equal(before);
  });

  it('N8: an element that has left the page is not printed any more', async () => {
    const element = await show(kursk, { locale: 'en' });
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(element, '.paper li')).to.have.lengthOf(8);
    dispatchEvent(new Event('afterprint'));
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(find(element, '.paper li')).to.equal(null);
  });

  it('A18: axe finds nothing in it', async () => {
    const element = await show(kursk, { locale: 'ar', dir: 'rtl' });
    await print();
    expect(await violations(element)).to.deep.equal([]);
  });
});
