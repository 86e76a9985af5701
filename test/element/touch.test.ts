import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, longPress, setViewport, touch, touchPinch, touchSwipe, type Point } from '../support/commands.js';
import { settled, until } from './plot-boxes.js';
import { dataset, find, quoted, show } from './support.js';

const WIDTHS = [320, 390] as const;
const LANGUAGES = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const;

/** What a finger does that rests, but for the menu that a browser then has. */
const withoutMenu = async (act: () => Promise<void>): Promise<void> => {
  const menu = new AbortController();
  addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
    },
    { signal: menu.signal },
  );
  await act();
  menu.abort();
};

/** What an act chooses, by its id; fails soon where it chooses nothing, as one finger on a page that has moved away would hold up all tests after it. */
const chosenBy = async (element: EventTimeline, act: () => Promise<void>): Promise<string | null> => {
  const chosen: (string | null)[] = [];
  const listening = new AbortController();
  element.addEventListener('timeline-select', ({ id }) => chosen.push(id), listening);
  await act();
  await until('something is chosen', () => chosen.length > 0);
  listening.abort();
  return chosen[0] ?? null;
};

/** The demo's article on a phone, with real fingers. */
describe('on a phone', () => {
  before(() => setViewport({ width: 400, height: 700 }));
  after(() => setViewport({ width: 1024, height: 768 }));
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(async () => {
    await emulateMedia({});
    scrollTo(0, 0);
  });

  const open = async (
    width: number,
    [lang, dir]: (typeof LANGUAGES)[number],
    attributes: Record<string, string> = {},
  ): Promise<EventTimeline> => {
    const data = (await (await fetch('/data/kursk-call.json')).json()) as object;
    const element = await show(data, { locale: lang, lang, dir, scale: 'time', ...attributes });
    const box = element.parentElement ?? element;
    box.style.cssText = `inline-size: ${String(width)}px; padding-block: 300px 900px; overflow-anchor: none`;
    await settled(element);
    await element.loading;
    scrollTo(0, 200);
    return element;
  };
  const middleOf = (node: Element | null): Point => {
    const { x = 0, y = 0, width = 0, height = 0 } = node?.getBoundingClientRect() ?? {};
    return [x + width / 2, y + height / 2];
  };
  /** Where nothing but the plot is: on the strip of its axis no swipe would be told from a zoom. */
  const inPlot = (element: EventTimeline): Point => {
    const { x = 0, y = 0, width = 0 } = find(element, '.plot')?.getBoundingClientRect() ?? {};
    return [x + width / 2, y + 8];
  };

  for (const width of WIDTHS) {
    for (const language of LANGUAGES) {
      const where = `${String(width)} px, ${language[1]}`;

      it(`P13: a tap opens the quote in its place in the list, and another closes it: ${where}`, async () => {
        const element = await open(width, language);
        const button = find(element, '[data-event-id="kursk-claim"]');
        button?.scrollIntoView({ block: 'center' });
        expect(await chosenBy(element, () => touch([[middleOf(button)], []]))).to.equal('kursk-claim');
        await element.updateComplete;
        expect(find(element, 'li.open #quote')?.checkVisibility()).to.equal(true);
        button?.scrollIntoView({ block: 'center' });
        expect(await chosenBy(element, () => touch([[middleOf(button)], []]))).to.equal(null);
      });

      for (const layout of ['vertical', 'horizontal']) {
        it(`Z6: a swipe up over the ${layout} layout scrolls the page, opens nothing and moves no view: ${where}`, async () => {
          const element = await open(width, language, { layout });
          element.zoomBy(3);
          await settled(element);
          const [view, top] = [element.view, scrollY];
          const [x] = inPlot(element);
          await touchSwipe([x || width / 2, 500], [x || width / 2, 200]);
          await until('the page scrolls', () => scrollY - top > 200);
          await settled(element);
          expect([element.view, find(element, '#quote')]).to.deep.equal([view, null]);
        });
      }

      it(`Z6: a swipe across pans the plot with the finger, and opens nothing: ${where}`, async () => {
        const element = await open(width, language, { layout: 'horizontal' });
        element.zoomBy(4);
        await settled(element);
        const [view, [x, y]] = [element.view, inPlot(element)];
        await touchSwipe([x - 40, y], [x + 60, y]);
        await settled(element);
        const later = (element.view?.start ?? 0) - (view?.start ?? 0);
        expect(Math.sign(later)).to.equal(language[1] === 'rtl' ? 1 : -1);
        expect(find(element, '#quote')).to.equal(null);
      });

      it(`Z6: a finger that rests on the plot moves nothing, previews nothing, and the next swipe pans by its length: ${where}`, async () => {
        const element = await open(width, language, { layout: 'horizontal' });
        element.zoomBy(4);
        await settled(element);
        const view = element.view ?? { start: NaN, end: NaN };
        let previews = 0;
        element.addEventListener('timeline-preview', () => previews++);
        await withoutMenu(() => longPress(inPlot(element)));
        await settled(element);
        expect([element.view, previews, String(getSelection())]).to.deep.equal([view, 0, '']);
        const [x, y] = inPlot(element);
        await touchSwipe([x - 40, y], [x + 60, y]);
        await settled(element);
        const { width: plot } = find(element, '.plot')?.getBoundingClientRect() ?? { width: NaN };
        const panned = (((element.view?.start ?? NaN) - view.start) / (view.end - view.start)) * plot;
        expect(Math.abs(panned)).to.be.closeTo(100, 20);
      });

      for (const [layout, what] of Object.entries({ vertical: '[data-event-id="korea-2018"]', horizontal: '.mark[data-rank="0"]' })) {
        it(`P13: a finger that rests on an event of the ${layout} layout previews nothing, selects no words and moves no view, and a tap pins: ${where}`, async () => {
          const element = await open(width, language, { layout });
          const [view, button] = [element.view, find(element, what)];
          let previews = 0;
          element.addEventListener('timeline-preview', () => previews++);
          button?.scrollIntoView({ block: 'center' });
          await withoutMenu(() => longPress(middleOf(button)));
          await settled(element);
          expect([element.view, previews, String(getSelection())]).to.deep.equal([view, 0, '']);
          element.select(null);
          expect(await chosenBy(element, () => touch([[middleOf(button)], []]))).to.equal('korea-2018');
        });
      }

      it(`Z6: two fingers zoom the plot, not the page, and a tap in it pins: ${where}`, async () => {
        const element = await open(width, language, { layout: 'horizontal' });
        const view = element.view ?? { start: NaN, end: NaN };
        await touchPinch(inPlot(element), 60, 180);
        await settled(element);
        const now = element.view ?? { start: NaN, end: NaN };
        expect((view.end - view.start) / (now.end - now.start)).to.be.closeTo(3, 0.4);
        expect(visualViewport?.scale).to.equal(1);
        element.fit();
        await settled(element);
        expect(await chosenBy(element, () => touch([[middleOf(find(element, '.plot button.event'))], []]))).to.be.a('string');
      });
    }
  }

  const across: readonly (readonly [string, Record<string, string>, string])[] = [
    ['the plot, where there is more to see', { layout: 'horizontal', start: '2011' }, '.plot'],
    ['the plot, where everything is seen', { layout: 'horizontal' }, '.plot'],
    ['the axis', { layout: 'horizontal' }, '.strip'],
    ['the overview', { layout: 'horizontal', overview: 'on' }, '.overview'],
  ];
  for (const [what, attributes, selector] of across) {
    for (const by of [-150, 150]) {
      it(`Z6: a page that is wider than the window does not move under a swipe across ${what}: ${String(by)} px`, async () => {
        const element = await show(dataset(['2010', '2012', '2019'].map((year) => quoted(year))), attributes);
        const box = element.parentElement ?? element;
        box.style.cssText = 'inline-size: 390px; padding-inline: 400px';
        await settled(element);
        scrollTo(400, 0);
        const [x, y] = middleOf(find(element, selector));
        await touchSwipe([x - by / 2, y], [x + by / 2, y]);
        await settled(element);
        expect(scrollX).to.equal(400);
      });
    }
  }

  it('Z6: a swipe across a list is the page’s, as over text', async () => {
    const element = await show(dataset([quoted('2010')]), { layout: 'vertical' });
    const box = element.parentElement ?? element;
    box.style.cssText = 'inline-size: 390px; padding-inline: 400px';
    await settled(element);
    scrollTo(400, 0);
    const [x, y] = middleOf(find(element, '.list'));
    await touchSwipe([x + 75, y], [x - 75, y]);
    await settled(element);
    expect(scrollX).to.be.above(500);
  });
});
