import { expect } from 'chai';
import { html } from 'lit';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { fixture } from '../support/fixture.js';
import { inTestFonts } from '../support/fonts.js';
import { clipped, collisions, cutOff, AXIS_WORDS, ITEMS, rectOf, resizeTo, settled, until } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const TEN = Array.from({ length: 10 }, (_, at) => quoted(String(2010 + at)));
const kursk = async (): Promise<object> => (await fetch('/data/kursk-call.json')).json() as Promise<object>;

/** WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const addSheet = (to: Node): HTMLStyleElement => {
  const sheet = document.createElement('style');
  sheet.textContent = TEXT_SPACING;
  to.appendChild(sheet);
  return sheet;
};

describe('in the room there is', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const [width, layout] of [
    [320, 'vertical'],
    [479, 'vertical'],
    [480, 'horizontal'],
    [720, 'horizontal'],
  ] as const) {
    it(`Z12: at ${String(width)} px it is ${layout === 'vertical' ? 'a list' : 'a plot'}`, async () => {
      const element = await show(dataset(TEN));
      await resizeTo(element, width);
      expect(element.matches(':state(vertical)')).to.equal(layout === 'vertical');
      expect(find(element, layout === 'vertical' ? '.list' : '.plot')).to.not.equal(null);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it(`Z12: at ${String(width)} px it is what the author says`, async () => {
      const element = await show(dataset(TEN), { layout: layout === 'vertical' ? 'horizontal' : 'vertical' });
      await resizeTo(element, width);
      expect(element.matches(':state(vertical)')).to.equal(layout !== 'vertical');
      element.layout = 'auto';
      await element.updateComplete;
      expect(element.matches(':state(vertical)')).to.equal(layout === 'vertical');
    });
  }

  it('Z16: keeps its middle when it gets another width', async () => {
    const element = await show(dataset(TEN));
    element.zoomTo('2012', '2014');
    const middle = (): number => ((element.view?.start ?? NaN) + (element.view?.end ?? NaN)) / 2;
    const before = middle();
    await resizeTo(element, 600);
    const pixel = ((element.view?.end ?? NaN) - (element.view?.start ?? NaN)) / rectOf(element, '.plot').width;
    expect(middle()).to.be.closeTo(before, pixel);
    await resizeTo(element, 400);
    await resizeTo(element, 900);
    expect(middle()).to.be.closeTo(before, pixel);
  });

  it('Z16: a scroll bar that comes with another layout is no error of the page', async () => {
    const told: string[] = [];
    const hear = ({ message }: ErrorEvent): void => void told.push(message);
    addEventListener('error', hear);
    const element = await show(dataset(TEN));
    element.parentElement?.style.setProperty('overflow-y', 'auto');
    element.parentElement?.style.setProperty('block-size', `${String(rectOf(element, '.frame').height)}px`);
    await settled(element);
    await resizeTo(element, 400);
    removeEventListener('error', hear);
    expect(find(element, '.list')).to.not.equal(null);
    expect(told).to.deep.equal([]);
  });

  it('Z16: shows all of it where it showed all of it before', async () => {
    const element = await show(dataset(TEN));
    await resizeTo(element, 500);
    expect(cutOff(element, ITEMS)).to.deep.equal([]);
    expect(element.view?.start).to.be.below(Date.UTC(2010));
    expect(element.view?.end).to.be.above(Date.UTC(2020));
  });

  for (const [which, act] of [
    [
      'in the middle of a closer view',
      (element: HTMLElementTagNameMap['event-timeline']) => {
        element.zoomTo('2018', '2020');
      },
    ],
    [
      'whose quote is open',
      (element: HTMLElementTagNameMap['event-timeline']) => {
        element.select('2019');
      },
    ],
  ] as const) {
    it(`Z16: where it becomes a list, the event ${which} is in view`, async () => {
      await setViewport({ width: 1024, height: 300 });
      const element = await show(dataset(TEN));
      act(element);
      await settled(element);
      await resizeTo(element, 400);
      const { top, bottom } = rectOf(element, '[data-event-id="2019"]');
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(300);
      await setViewport({ width: 1024, height: 768 });
      scrollTo(0, 0);
    });
  }

  it('Z16: the page stays where it is where the timeline is not on screen', async () => {
    await setViewport({ width: 1024, height: 300 });
    const element = await show(dataset(TEN));
    element.parentElement?.style.setProperty('padding-block-start', '1000px');
    element.zoomTo('2018', '2020');
    await settled(element);
    await resizeTo(element, 400);
    expect([find(element, '.list') === null, scrollY]).to.deep.equal([false, 0]);
    await setViewport({ width: 1024, height: 768 });
  });

  it('Z16: the page stays where it is where all of it was shown', async () => {
    await setViewport({ width: 1024, height: 300 });
    const element = await show(dataset(TEN));
    await resizeTo(element, 400);
    expect(scrollY).to.equal(0);
    await setViewport({ width: 1024, height: 768 });
  });

  for (const [when, before] of [
    ['before it is shown', true],
    ['after it was shown', false],
  ] as const) {
    it(`Z16: is whole in a tab that is opened, closed ${when}: ${before ? 'all of it' : 'what was seen'} is seen`, async () => {
      const box = await fixture(html`<div style="inline-size: 900px" ?hidden=${before}></div>`, HTMLElement);
      const element = document.createElement('event-timeline');
      element.setAttribute('layout', 'horizontal');
      element.data = dataset(TEN) as EventTimeline['data'];
      box.append(element);
      await element.loading;
      if (!before) element.zoomTo('2012', '2014');
      const seen = element.view;
      box.hidden = true;
      await settled(element);
      element.selected = '2013';
      await settled(element);
      expect(Number.isFinite(element.view?.start)).to.equal(true);
      box.hidden = false;
      await settled(element);
      expect(rectOf(element, '.plot').width).to.equal(900);
      expect(cutOff(element, before ? ITEMS : '[data-event-id="2013"]')).to.deep.equal([]);
      if (!before) expect(element.view).to.deep.equal(seen);
    });
  }

  for (const lang of ['en', 'ar']) {
    it(`L10, A13: with the page’s text spaced, nothing overlaps and nothing is clipped: ${lang}`, async () => {
      const element = await show(await kursk(), { lang });
      await resizeTo(element, 800);
      const before = rectOf(element, '[data-event-id="phone-call"]').width;
      const sheets = [addSheet(document.head), addSheet(element.shadowRoot ?? element)];
      await until('labels are measured anew', () => lang === 'ar' || rectOf(element, '[data-event-id="phone-call"]').width > before + 10);
      await settled(element);
      expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
      expect(collisions(element, AXIS_WORDS, 3)).to.deep.equal([]);
      expect(cutOff(element, `${ITEMS}, ${AXIS_WORDS}`)).to.deep.equal([]);
      expect(clipped(element, '.label, .label time, .tag')).to.deep.equal([]);
      for (const sheet of sheets) sheet.remove();
    });
  }

  it('A13: a title that ends in dots is whole in the name of its button', async () => {
    const title = 'A title that goes on and on, much longer than any label on the plot may ever become';
    const element = await show(dataset([quoted('2024', { title }), quoted('2025')]));
    expect(clipped(element, '.title')).to.deep.equal([title]);
    expect(find(element, '[data-event-id="2024"]')?.textContent).to.include(title);
  });

  for (const layout of ['horizontal', 'vertical']) {
    it(`A14: no text is smaller than 12 px, in a small font too: ${layout}`, async () => {
      const element = await show(await kursk(), { layout, style: 'font-size: 10px', selected: 'phone-call' });
      await settled(element);
      const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
      const small: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!parentElement?.checkVisibility({ visibilityProperty: true }) || !textContent?.trim()) continue;
        if (parseFloat(getComputedStyle(parentElement).fontSize) < 12) small.push(textContent.trim());
      }
      expect(small).to.deep.equal([]);
    });
  }

  it('is as high as --event-timeline-height says, and higher where that is too little', async () => {
    const element = await show(await kursk(), { style: '--event-timeline-height: 800px' });
    expect(element.getBoundingClientRect().height).to.be.closeTo(800, 0.5);
    expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
    element.style.setProperty('--event-timeline-height', '50px');
    await settled(element);
    const { bottom } = rectOf(element, '.legend');
    expect(element.getBoundingClientRect().bottom).to.be.at.least(bottom - 0.5);
  });

  it('L10: measures anew when the font changes', async () => {
    const element = await show(dataset(TEN));
    const before = rectOf(element, '[data-event-id="2014"]').height;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('event-timeline { --event-timeline-font-size: 20px }');
    document.adoptedStyleSheets.push(sheet);
    await until('labels are measured anew', () => rectOf(element, '[data-event-id="2014"]').height > before + 4);
    expect(clipped(element, '.label, .label time')).to.deep.equal([]);
    document.adoptedStyleSheets = [];
  });

  describe('A12: in a window of 320 × 256 px, which is 400 % of 1280 × 1024', () => {
    beforeEach(() => setViewport({ width: 320, height: 256 }));
    afterEach(() => setViewport({ width: 1024, height: 768 }));

    /** As wide as the window. */
    const fitted = async (attributes: Record<string, string>): Promise<EventTimeline> => {
      const element = await show(await kursk(), attributes);
      if (element.parentElement) element.parentElement.style.inlineSize = 'auto';
      await settled(element);
      return element;
    };

    for (const [layout, locale] of [
      ['auto', 'en'],
      ['auto', 'ar'],
      ['horizontal', 'en'],
      ['horizontal', 'ar'],
    ] as const) {
      it(`nothing has to be scrolled in two directions, and every quote can be read: ${layout}, ${locale}`, async () => {
        const element = await fitted({ layout, locale });
        const ids = element.timeline?.events.map(({ id }) => id) ?? [];
        expect(ids).to.have.lengthOf(8);
        for (const id of ids) {
          element.select(id);
          await settled(element);
          expect(document.documentElement.scrollWidth, id).to.be.at.most(320);
          const { left, right } = rectOf(element, '[data-card]');
          expect([left >= 0, right <= 320], id).to.deep.equal([true, true]);
        }
      });

      it(`every button can be reached and is in the window: ${layout}, ${locale}`, async () => {
        const element = await fitted({ layout, locale });
        for (const button of findAll(element, 'button, summary')) {
          button.focus();
          button.scrollIntoView({ block: 'nearest' });
          const { left, right, top, bottom } = button.getBoundingClientRect();
          expect([left >= -1, right <= 321, top >= -1, bottom <= 257], button.outerHTML).to.deep.equal([true, true, true, true]);
        }
      });
    }
  });

  for (const locale of ['en', 'ar', 'es', 'fa', 'fr', 'he']) {
    it(`A12: at 320 px dates on labels are short, and none is cut off (${locale})`, async () => {
      const dates = [
        '1898-09-12~',
        '1898-09~',
        '{1898-09-10,1898-09-12,1898-10-14}',
        '1898-09-10T10:00/1899-11-14',
        '1898-09-30/1899-11-14',
      ];
      const accounts = dates.map((date) => quoted(date, { title: 'It', claimGroup: 'it', quotes: [{ exact: 'So.', speaker: 'A clerk' }] }));
      for (const events of [dates.map((date) => quoted(date, { title: 'It' })), accounts.slice(0, 2)]) {
        const element = await show(dataset(events), { layout: 'horizontal', locale });
        await resizeTo(element, 320);
        const times = findAll(element, '.plot .label time');
        expect(times).to.have.lengthOf(events.length);
        for (const time of times) expect(time.scrollWidth, time.textContent).to.be.at.most(time.clientWidth);
      }
    });
  }

  for (const layout of ['horizontal', 'vertical']) {
    it(`A12: with letters twice as large nothing overlaps and nothing is clipped: ${layout}`, async () => {
      const element = await show(await kursk(), { layout, locale: 'en' });
      element.style.setProperty('--event-timeline-font-size', '1.75rem');
      await settled(element);
      await settled(element);
      if (layout === 'horizontal') expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
      expect(clipped(element, layout === 'horizontal' ? ITEMS : '.list button')).to.deep.equal([]);
    });
  }
});
