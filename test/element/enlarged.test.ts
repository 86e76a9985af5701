import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { showPair } from './event-source-support.js';
import { rectOf, settled } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

/** WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** 400 % of 1280 × 1024 (WCAG 2.2, 1.4.10). */
const LOW = { width: 320, height: 256 };
const WIDE = { width: 800, height: 600 };
const USUAL = { width: 1024, height: 768 };

const read = async (file: string): Promise<object> => (await fetch(file)).json() as Promise<object>;
const article = (): Promise<object> => read('/data/kursk-call.json');
const tramway = (): Promise<object> => read('/demo/tramway.json');
const crowd = (): Promise<object> =>
  Promise.resolve(
    dataset(Array.from({ length: 250 }, (_, at) => quoted(`${String(1700 + at)}-03-05`, { title: `The council votes ${String(at)}` }))),
  );
const nothing = (): Promise<object> => Promise.resolve(dataset([]));

interface State {
  readonly data: () => Promise<object>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pressed?: string;
}

/** Everything that the element may show. */
const STATES: Readonly<Record<string, State>> = {
  'a plot': { data: article, attributes: { layout: 'horizontal' } },
  'a list': { data: article, attributes: { layout: 'vertical' } },
  'a table': { data: article, attributes: { layout: 'table' } },
  'a card over the plot': { data: article, attributes: { layout: 'horizontal', selected: 'kursk-claim' } },
  'a card in the list': { data: article, attributes: { layout: 'vertical', selected: 'kursk-claim' } },
  'a card in the table': { data: article, attributes: { layout: 'table', selected: 'kursk-claim' } },
  'the legend': { data: article, attributes: { layout: 'horizontal' }, pressed: '.legend summary' },
  'accounts that are compared': { data: tramway, attributes: { layout: 'vertical', selected: 'first-run-driver' } },
  'a story': { data: tramway, attributes: { layout: 'horizontal', story: '' } },
  'a story as text': { data: tramway, attributes: { layout: 'vertical', story: '' } },
  'a filter over a plot': { data: tramway, attributes: { layout: 'horizontal' }, pressed: '[data-action="filter"]' },
  'a filter over a list': { data: tramway, attributes: { layout: 'vertical' }, pressed: '[data-action="filter"]' },
  'a crowded plot': { data: crowd, attributes: { layout: 'horizontal' } },
  'a crowded list': { data: crowd, attributes: { layout: 'vertical' } },
  'a crowded table': { data: crowd, attributes: { layout: 'table' } },
  'no event': { data: nothing, attributes: {} },
};

const sheets: HTMLStyleElement[] = [];
const addSheet = (to: Node): void => {
  const sheet = document.createElement('style');
  sheet.textContent = TEXT_SPACING;
  to.appendChild(sheet);
  sheets.push(sheet);
};

const showState = async ({ data, attributes, pressed }: State, locale: string, isSpaced: boolean): Promise<EventTimeline> => {
  const element = await show(await data(), { ...attributes, lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
  if (element.parentElement) element.parentElement.style.inlineSize = 'auto';
  if (isSpaced) for (const root of [document.head, element.shadowRoot ?? element]) addSheet(root);
  if (pressed) find(element, pressed)?.click();
  await settled(element);
  await settled(element);
  await element.loading;
  return element;
};

/** Seen, and not only read out. */
const isSeen = (node: Element): boolean =>
  node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(node).clipPath === 'none';

const nameOf = (node: Element): string =>
  `${node.localName}.${node.classList.value}: ${node.textContent.replace(/\s+/gu, ' ').trim().slice(0, 40)}`;

/**
 * What would have to be scrolled sideways, what is cut off, and what cannot be reached. Titles on a plot, and after a date who tells it, end
 * in dots, and are whole in their names and cards; a long quote is folded, and says so.
 */
const faultsOf = (root: ParentNode): string[] => {
  const faults: string[] = [];
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(node)) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const [across, along] = [node.scrollWidth - node.clientWidth, node.scrollHeight - node.clientHeight];
    if (['auto', 'scroll'].includes(overflowX) && across > 1) faults.push(`scrolls sideways: ${nameOf(node)}`);
    // A hook of a letter may reach out of a label by a px or two.
    const isTold = node.matches('.outline time') && node.textContent.includes('· \u2068');
    const mayBeCut = isTold || node.matches('.outline :is(.title, .slim), .plot, .folded, .table blockquote');
    if (!mayBeCut && node.clientWidth > 1 && ['hidden', 'clip'].includes(overflowX) && across > 3) faults.push(`cut off: ${nameOf(node)}`);
    if (!mayBeCut && node.clientHeight > 1 && ['hidden', 'clip'].includes(overflowY) && along > 4)
      faults.push(`cut short: ${nameOf(node)}`);
    const { left, right } = node.getBoundingClientRect();
    if (node.matches('button:not(.outline *), input, summary, a') && (left < -1 || right > innerWidth + 1))
      faults.push(`outside: ${nameOf(node)}`);
  }
  return faults;
};

/** Words whose lines are nearer to each other than the reader has them, or lie over each other. */
const touchingLines = (root: ParentNode): string[] => {
  const faults: string[] = [];
  for (const node of root.querySelectorAll<HTMLElement>(':not(svg, svg *, style)')) {
    if (!isSeen(node) || ![...node.childNodes].some((child) => child instanceof Text && child.data.trim())) continue;
    const { lineHeight, fontSize } = getComputedStyle(node);
    if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.499) faults.push(`near lines: ${nameOf(node)}`);
  }
  for (const label of root.querySelectorAll('.label')) {
    const [above, below] = [label.querySelector('.headline, .title'), label.querySelector('time')].map((line) =>
      line?.getBoundingClientRect(),
    );
    if (above && below && Math.min(above.bottom, below.bottom) - Math.max(above.top, below.top) > 1)
      faults.push(`lies over: ${nameOf(label)}`);
  }
  return faults;
};

describe('where letters are large, or far from each other', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(async () => {
    for (const sheet of sheets.splice(0)) sheet.remove();
    await setViewport(USUAL);
    await emulateMedia({});
  });

  for (const [name, state] of Object.entries(STATES)) {
    for (const locale of ['en', 'ar']) {
      it(`A12: at 320 × 256 px nothing is scrolled sideways, cut off or out of reach: ${name}, ${locale}`, async () => {
        await setViewport(LOW);
        const element = await showState(state, locale, false);
        expect(faultsOf(element.shadowRoot ?? element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(LOW.width);
      });

      for (const [size, window] of Object.entries({ narrow: LOW, wide: WIDE })) {
        it(`A13: text that is spaced is whole: ${name}, ${size}, ${locale}`, async () => {
          await setViewport(window);
          const element = await showState(state, locale, true);
          expect(faultsOf(element.shadowRoot ?? element)).to.deep.equal([]);
          expect(touchingLines(element.shadowRoot ?? element)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(window.width);
        });
      }
    }
  }

  for (const name of ['a plot', 'a story', 'a crowded plot', 'a list', 'a table']) {
    it(`A12: at 320 × 256 px what Enter and Escape give the focus to is in the window: ${name}`, async () => {
      await setViewport(LOW);
      const element = await showState(STATES[name]!, 'en', false);
      const page = element.parentElement ?? element;
      page.style.paddingBlock = '300px 600px';
      /** Where the window begins, below a heading that stays at its top. */
      const roomTop = (): number => {
        const headings = findAll(element, '.list :is(h3, h4)').map((heading) => heading.getBoundingClientRect());
        return Math.max(0, ...headings.filter(({ top }) => Math.abs(top) < 1).map(({ bottom }) => bottom));
      };
      // All of it, or as much as there is room for.
      const isFocusSeen = (): boolean => {
        const { top, bottom, height } = element.shadowRoot?.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return height > 0 && Math.min(bottom, LOW.height) - Math.max(top, roomTop()) > Math.min(height, LOW.height - roomTop() - 24) - 2;
      };
      for (const button of findAll(element, ':is(.outline, .list, tbody) button[data-rank]').slice(0, 3)) {
        button.focus();
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(isFocusSeen(), `Enter on ${nameOf(button)}`).to.equal(true);
        // Away from it, upwards or downwards: a heading is in the way of what comes from above.
        scrollTo(0, button.dataset['rank'] === '1' ? 0 : document.documentElement.scrollHeight);
        await sendKeys({ press: 'Escape' });
        await settled(element);
        expect(isFocusSeen(), `Escape to ${nameOf(button)}`).to.equal(true);
      }
    });
  }

  it('A12: at 320 × 256 px the title has a line of its own, and tools that are as wide as fingers need go on in the next', async () => {
    await setViewport(LOW);
    const element = await showState({ data: article, attributes: { layout: 'horizontal' } }, 'en', false);
    const sheet = document.createElement('style');
    sheet.textContent = '.icon-button { inline-size: 44px; }';
    element.shadowRoot?.append(sheet);
    await settled(element);
    expect(rectOf(element, 'h2').width).to.be.above(200);
    expect(new Set(findAll(element, '.toolbar button').map((tool) => tool.getBoundingClientRect().width))).to.deep.equal(new Set([44]));
    expect(faultsOf(element.shadowRoot ?? element)).to.deep.equal([]);
  });

  for (const [size, window] of Object.entries({ narrow: LOW, wide: WIDE })) {
    it(`A12, A13: the text of a source is whole, its letters spaced or not: ${size}`, async () => {
      await setViewport(window);
      const { box, source } = await showPair();
      box.style.inlineSize = 'auto';
      source.shadowRoot?.querySelector('summary')?.click();
      for (const isSpaced of [false, true]) {
        if (isSpaced) for (const root of [document.head, source.shadowRoot ?? source]) addSheet(root);
        await source.updateComplete;
        expect(faultsOf(source.shadowRoot ?? source)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(window.width);
      }
    });
  }

  for (const locale of ['en', 'ar']) {
    it(`A12, A13: in a low window all of a card is scrolled, to its last button, and nothing sticks out of it: ${locale}`, async () => {
      await setViewport(LOW);
      const element = await showState({ data: article, attributes: { layout: 'horizontal', selected: 'kursk-claim' } }, locale, true);
      const card = rectOf(element, '[data-card]');
      expect(card.height).to.be.within(0.5 * LOW.height, LOW.height);
      for (const part of findAll(element, '.card blockquote, .card-actions button')) {
        part.scrollIntoView({ block: 'nearest' });
        const { top, bottom } = part.getBoundingClientRect();
        const { top: from, bottom: to } = rectOf(element, '.card [tabindex="0"]');
        expect(Math.min(bottom, to) - Math.max(top, from), nameOf(part)).to.be.at.least(24);
      }
      expect(findAll(element, '.card [tabindex="0"]')).to.have.lengthOf(1);
    });
  }
});
