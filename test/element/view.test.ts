import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia } from '../support/commands.js';
import { inTestFonts, loadTestFonts } from '../support/fonts.js';
import { seededRandom } from '../layout/label-samples.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { accountedFor, AXIS_WORDS, collisions, cutOff, ITEMS, resizeTo, settled } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const TEN = Array.from({ length: 10 }, (_, at) => quoted(String(2010 + at)));
const YEAR = 365.25 * 86_400_000;
const SCALES = ['time', 'collapsed', 'even'] as const;

const kursk = async (): Promise<object> => (await fetch('/data/kursk-call.json')).json() as Promise<object>;

const spanOf = ({ view }: EventTimeline): number => (view ? view.end - view.start : NaN);

describe('the view', () => {
  before(loadTestFonts);
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  it('shows all of it at first, and after fit()', async () => {
    const element = await show(dataset(TEN));
    const all = element.view;
    expect(all?.start).to.be.below(Date.UTC(2010));
    expect(all?.end).to.be.above(Date.UTC(2020));
    element.zoomBy(5);
    element.fit();
    expect(element.view).to.deep.equal(all);
  });

  it('shows the window that start and end ask for, in EDTF, and follows when they change', async () => {
    const element = await show(dataset(TEN), { start: '2012', end: '2014-06' });
    expect(element.view).to.deep.equal({ start: Date.UTC(2012), end: Date.UTC(2014, 6) });
    element.end = '2013';
    await element.updateComplete;
    expect(element.view).to.deep.equal({ start: Date.UTC(2012), end: Date.UTC(2014) });
  });

  it('takes one end alone, and takes an unreadable one for none', async () => {
    const warn = sinon.stub(console, 'warn');
    const late = await show(dataset(TEN), { start: '2018', end: '2018-13-45' });
    warn.restore();
    expect(warn.args.flat()).to.deep.equal([
      'event-timeline: month 13 does not exist: months are 01 to 12, seasons, quarters and halves 21 to 41',
    ]);
    expect(late.view?.start).to.equal(Date.UTC(2018));
    expect(late.view?.end).to.be.closeTo(Date.UTC(2020), 1);
  });

  it('takes the dataset’s view where the page asks for none', async () => {
    const element = await show(dataset(TEN, { view: { start: '2011', end: '2012' } }));
    expect(element.view).to.deep.equal({ start: Date.UTC(2011), end: Date.UTC(2013) });
  });

  it('zoomTo takes EDTF and epoch ms', async () => {
    const element = await show(dataset(TEN));
    element.zoomTo('2012-03', Date.UTC(2014));
    expect(element.view).to.deep.equal({ start: Date.UTC(2012, 2), end: Date.UTC(2014) });
    expect(() => {
      element.zoomTo('2012-99', '2013');
    }).to.throw(SyntaxError);
  });

  it('zoomBy zooms about the middle, panBy moves by a share of the view', async () => {
    const element = await show(dataset(TEN));
    element.zoomTo('2012', '2013');
    element.zoomBy(2);
    expect(element.view?.start).to.be.closeTo(Date.UTC(2012, 6, 2), 86_400_000);
    expect(spanOf(element)).to.be.closeTo(YEAR, 86_400_000);
    const { start = NaN } = element.view ?? {};
    element.panBy(0.5);
    expect((element.view?.start ?? NaN) - start).to.be.closeTo(YEAR / 2, 86_400_000);
  });

  for (const odd of [NaN, undefined as unknown as number])
    it(`stays where it is when it is asked to move by ${String(odd)}`, async () => {
      const element = await show(dataset(TEN));
      element.zoomTo('2012', '2013');
      const before = element.view;
      element.panBy(odd);
      element.zoomBy(odd);
      element.panBy(Infinity);
      await element.loading;
      expect(element.view).to.deep.equal(before);
      element.zoomTo('2014', '2015');
      expect(element.view?.start).to.equal(Date.UTC(2014));
    });

  it('Z10: never shows less than a minute, nor much more than the data, nor less of the data than a tenth of the view', async () => {
    const element = await show(dataset(TEN));
    const fitted = spanOf(element);
    element.zoomBy(1e-9);
    expect(spanOf(element)).to.be.closeTo(fitted * 1.1, fitted * 1e-9);
    element.zoomBy(1e12);
    expect(spanOf(element)).to.be.closeTo(60_000, 1);
    element.fit();
    element.panBy(100);
    const { start = NaN, end = NaN } = element.view ?? {};
    expect((Date.UTC(2020) - start) / (end - start)).to.be.closeTo(0.1, 1e-6);
  });

  it('is null while there is nothing to see', async () => {
    const element = await show(dataset(TEN));
    element.data = dataset([]) as EventTimeline['data'];
    await element.loading;
    expect(element.view).to.equal(null);
  });

  it('takes an unknown scale for none', async () => {
    const element = await show(dataset(TEN), { scale: 'cubic' });
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(10);
  });

  for (const direction of ['auto', 'ltr', 'rtl'] as const) {
    it(`axis-direction="${direction}" lets time run that way, whatever the text does`, async () => {
      const element = await show(dataset(TEN), { dir: 'rtl', 'axis-direction': direction });
      const [first, last] = ['2010', '2019'].map((id) => find(element, `[data-event-id="${id}"]`)?.getBoundingClientRect().left ?? NaN);
      expect((first ?? NaN) > (last ?? NaN)).to.equal(direction !== 'ltr');
    });
  }
});

describe('the plot', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const locale of ['en', 'ar']) {
    for (const scale of SCALES) {
      it(`L6, L15: shows every label and names what is left out, at any width, none over another or cut off: ${locale}, ${scale}`, async () => {
        const element = await show(await kursk(), { scale, lang: locale });
        for (const width of [640, 800, 1120, 1400]) {
          await resizeTo(element, width);
          expect(findAll(element, '.outline [part="event"]'), `${String(width)} px`).to.have.lengthOf(8);
          expect(findAll(element, '.axis > .break').every(({ textContent }) => textContent !== '')).to.equal(true);
          expect(findAll(element, '.axis > .break')).to.have.lengthOf(scale === 'collapsed' ? 4 : 0);
          expect(collisions(element, ITEMS, 4), `${String(width)} px`).to.deep.equal([]);
          expect(collisions(element, AXIS_WORDS, 3), `${String(width)} px`).to.deep.equal([]);
          expect(cutOff(element, `${ITEMS}, ${AXIS_WORDS}`), `${String(width)} px`).to.deep.equal([]);
        }
      });

      it(`L1, Z17: keeps labels, ticks and names of breaks apart wherever one looks: ${locale}, ${scale}`, async () => {
        const element = await show(await kursk(), { scale, lang: locale });
        const random = seededRandom(5);
        for (const width of [480, 1400]) {
          await resizeTo(element, width);
          for (let views = 0; views < 30; views++) {
            element.fit();
            element.panBy(random() - 0.5);
            element.zoomBy(2 ** (random() * 9));
            element.panBy((random() - 0.5) * 3);
            await element.updateComplete;
            const where = `${String(width)} px, ${JSON.stringify(element.view)}`;
            expect(collisions(element, ITEMS, 4), where).to.deep.equal([]);
            expect(collisions(element, AXIS_WORDS, 3), where).to.deep.equal([]);
            expect(cutOff(element, AXIS_WORDS), where).to.deep.equal([]);
            expect(accountedFor(element), where).to.be.at.most(8);
          }
        }
      });
    }
  }

  it('Z17: has from three to nine ticks with different words, which pan with the plot', async () => {
    const element = await show(seededDataset(12), { scale: 'time' });
    const words = (): string[] => findAll(element, '.axis > .minor').map(({ textContent }) => textContent);
    for (let zoom = 0; zoom < 12; zoom++) {
      expect(words().length, JSON.stringify(element.view)).to.be.within(2, 9);
      expect(new Set(words()).size === words().length || findAll(element, '.axis > .major').length > 0).to.equal(true);
      expect(collisions(element, '.axis > .minor', 8)).to.deep.equal([]);
      const before = words();
      element.panBy(0.002);
      await element.updateComplete;
      expect(words().slice(1, -1)).to.include.members(before.slice(2, -2));
      element.zoomBy(2.3);
      await element.updateComplete;
    }
  });

  for (const count of [60, 300, 3000]) {
    it(`L8: accounts for each of ${String(count)} events, in a label or in a “+N”, wherever one looks`, async () => {
      const element = await show(seededDataset(count));
      expect(accountedFor(element)).to.equal(count);
      expect(findAll(element, '.outline [part~="event"]').length).to.be.within(10, 200);
      expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
      expect(cutOff(element, `${ITEMS}, .cluster`)).to.deep.equal([]);
      element.zoomTo('2004', '2009');
      await settled(element);
      const { start = NaN, end = NaN } = element.view ?? {};
      const inView = element.timeline?.events.filter(({ date: { bounds } }) => bounds.latestEnd > start && bounds.earliestStart < end);
      expect(accountedFor(element)).to.be.closeTo(inView?.length ?? NaN, 3);
      expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
      expect(cutOff(element, '.cluster')).to.deep.equal([]);
    });
  }

  let restore = (): void => undefined;
  afterEach(() => {
    restore();
  });

  for (const count of [60, 300, 3000]) {
    it(`A5: each item of the plot has its place among all ${String(count)} events, a “+N” that of its first, and as many are said to be shown as are listed`, async () => {
      const element = await show(seededDataset(count));
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      restore = () => clock.restore();
      for (const start of ['2004', '2006-02', '2001']) {
        element.zoomTo(start, '2009');
        find(element, '[data-action="zoom-in"]')?.click();
        clock.tick(2000);
        await settled(element);
        clock.tick(2000);
        await settled(element);
        const items = findAll(element, '.outline > li');
        const places = items.map(({ ariaPosInSet }) => Number(ariaPosInSet));
        expect(places).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
        expect(new Set(items.map(({ ariaSetSize }) => ariaSetSize))).to.deep.equal(new Set([String(count)]));
        const first = find(element, '.cluster');
        if (first) expect(first.closest('li')?.ariaPosInSet).to.equal(String(Number(first.dataset['cluster']) + 1));
        const said = find(element, 'p[role="status"]')?.textContent.replaceAll(',', '');
        expect(said).to.match(new RegExp(`: ${String(accountedFor(element))} of ${String(count)} events.$`, 'u'));
      }
    });
  }

  for (const count of [300, 3000]) {
    it(`A5: has no more than three hundred elements for ${String(count)} events, and sixty of their periods, wherever one looks`, async () => {
      const element = await show(seededDataset(count));
      for (let look = 0; look < 8; look++) {
        const periods = findAll(element, '.periods, .periods *').length;
        expect(periods).to.be.at.most(60);
        expect(findAll(element, '*').length - periods).to.be.at.most(300);
        element.zoomBy(1.7);
        element.panBy(0.3);
        await element.updateComplete;
      }
    });
  }

  it('A5: five hundred moves there and back leave as many elements as there were', async () => {
    const element = await show(seededDataset(3000));
    element.zoomBy(8);
    const elements = async (): Promise<number> => {
      await settled(element);
      return findAll(element, '*').length;
    };
    const before = await elements();
    for (let move = 0; move < 500; move++) {
      element.panBy(move < 250 ? 0.013 : -0.013);
      await element.updateComplete;
    }
    expect(await elements()).to.be.closeTo(before, before / 20);
  });

  it('a “+N” that is clicked looks closer, until its events have labels', async () => {
    const element = await show(seededDataset(300));
    const [cluster] = findAll(element, '.cluster').filter(({ textContent }) => Number(textContent.slice(1)) > 5);
    const before = spanOf(element);
    cluster?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
    await settled(element);
    expect(spanOf(element)).to.be.below(before / 2);
    expect(accountedFor(element)).to.be.at.least(Number(cluster?.textContent.slice(1)));
  });

  it('Z12: has two rows of labels between 480 and 720 px where there are many, and more above', async () => {
    const element = await show(seededDataset(60));
    const rows = (): number =>
      new Set(findAll(element, '.outline [part~="event"]').map((node) => Math.round(node.getBoundingClientRect().top))).size;
    await resizeTo(element, 719);
    expect(rows()).to.equal(2);
    await resizeTo(element, 720);
    expect(rows()).to.be.above(2);
  });
});
