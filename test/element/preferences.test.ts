import { expect } from 'chai';
import { html } from 'lit';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { fixture } from '../support/fixture.js';
import { settled, until } from './plot-boxes.js';
import { inPage, painted, ratio, styleOf, unseen } from './seen.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const SURFACES = { light: '#ffffff', dark: '#121316' } as const;

const tramway = async (): Promise<object> => (await fetch('/demo/tramway.json')).json() as Promise<object>;

/** A colour of the system, as the page has it now. */
const system = (name: string): string => {
  const word = document.body.appendChild(Object.assign(document.createElement('p'), { style: `color: ${name}` }));
  const { color } = getComputedStyle(word);
  word.remove();
  return color;
};

/** Every word that is seen in a timeline, with its contrast, least first. */
const faintest = (element: EventTimeline, surface: string): readonly (readonly [words: string, contrast: number])[] =>
  findAll(element, '.title, time, .tag, .summary-line, .axis > *, .now-label, .legend li, .card :is(p, a, cite, blockquote, button)')
    .filter((node) => node.checkVisibility() && node.textContent.trim() !== '')
    .map((node) => [node.textContent.trim(), ratio(getComputedStyle(node).color, surface)] as const)
    .toSorted(([, a], [, b]) => a - b);

describe('as the reader prefers it', () => {
  afterEach(() => emulateMedia({}));

  describe('more contrast', () => {
    for (const [colorScheme, surface] of Object.entries(SURFACES) as ['light' | 'dark', string][]) {
      const shown = async (css = ''): Promise<EventTimeline> => {
        await emulateMedia({ colorScheme, contrast: 'more', reducedMotion: 'reduce' });
        return inPage(
          `color-scheme: ${colorScheme}; background: ${surface}; color: ${colorScheme === 'light' ? '#1b1b1f' : '#e4e2e6'}`,
          css,
        );
      };

      it(`A11: words have 7:1 with what is behind them, in an accent of the page’s too: ${colorScheme}`, async () => {
        for (const css of ['', '--event-timeline-accent: #7a7a9a']) {
          const element = await shown(css);
          expect(faintest(element, surface)[0]?.[1]).to.be.at.least(6.99);
          expect(unseen(element, surface)).to.deep.equal([]);
        }
      });

      it(`A11: edges are 2 px, and no tint stands for what hatching says: ${colorScheme}`, async () => {
        const element = await shown();
        expect(styleOf(element, '.mark:not(.active) rect.edge, .mark:not(.active) path.edge').strokeWidth).to.equal('2px');
        for (const tint of element.shadowRoot?.querySelectorAll('.plot .tint') ?? [])
          expect(painted(getComputedStyle(tint).fill)).to.deep.equal(painted(surface));
        expect(find(element, '.plot')?.querySelector('.mark.disputed .hatching')).to.not.equal(null);
      });
    }

    it('A11: is not for who prefers less', async () => {
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const element = await inPage('color-scheme: light; background: #fff; color: #1b1b1f');
      expect(styleOf(element, '.mark:not(.active) rect.edge, .mark:not(.active) path.edge').strokeWidth).to.equal('1px');
    });
  });

  describe('colours of the system', () => {
    beforeEach(() => emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }));

    it('A10: buttons that are words are told from words around them', async () => {
      const element = await show(dataset([quoted('2020'), quoted('2021')]), { selected: '2020', id: 'it', hash: '' });
      await settled(element);
      const buttons = findAll(element, '.text-button');
      expect(buttons.length).to.be.above(3);
      for (const button of buttons) expect(getComputedStyle(button).textDecorationLine, button.textContent).to.equal('underline');
      expect(getComputedStyle(find(element, '.who')!).textDecorationLine).to.equal('none');
    });

    it('A10: what is shown, and a filter that is open, are told by their buttons', async () => {
      const element = await show(await tramway());
      find(element, '[data-action="filter"]')?.click();
      await element.loading;
      await settled(element);
      const on = findAll(element, '.toolbar :is([aria-pressed="true"], [aria-expanded="true"])');
      const off = findAll(element, '.toolbar :is([aria-pressed="false"], [aria-expanded="false"])');
      expect([on.length, off.length]).to.deep.equal([2, 2]);
      const look = (button: HTMLElement): string => painted(getComputedStyle(button).backgroundColor).join();
      expect(new Set(on.map(look))).to.deep.equal(new Set([painted(system('Highlight')).join()]));
      expect(new Set(off.map(look)).has(painted(system('Highlight')).join())).to.equal(false);
    });

    it('A10: marks and lines are in that of text, and what is open in that of what is chosen', async () => {
      const element = await show(dataset(['2020', '2021', '2022'].map((year) => quoted(year))), { selected: '2021' });
      await element.loading;
      const looks = [
        ['.mark.active', 'color', 'Highlight'],
        ['.leader.active', 'stroke', 'Highlight'],
        ['.mark:not(.active)', 'color', 'CanvasText'],
        ['.leader:not(.active)', 'stroke', 'CanvasText'],
        ['.axis-line', 'stroke', 'CanvasText'],
        ['.tick', 'stroke', 'CanvasText'],
        ['.tint', 'fill', 'Canvas'],
      ] as const;
      for (const [selector, property, name] of looks) expect(styleOf(element, selector)[property], selector).to.equal(system(name));
    });

    it('A10: the list keeps its line of time, and the bars of accounts are of the system', async () => {
      const element = await show(await tramway(), { layout: 'vertical', selected: 'first-run-driver' });
      const item = find(element, '.item');
      expect(item && getComputedStyle(item, '::before').backgroundColor).to.equal(system('CanvasText'));
      expect(styleOf(element, '.account-bars .bar').stroke).to.equal(system('CanvasText'));
      expect(styleOf(element, '.account-bars .bar').fill).to.equal(system('Canvas'));
    });
  });

  describe('less motion', () => {
    const moving = (element: EventTimeline): string[] =>
      (element.shadowRoot?.getAnimations() ?? []).map(({ effect }) => (effect as KeyframeEffect).target?.className ?? '');

    it('A21: what is on its way does not breathe', async () => {
      sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
      const ghosts: number[] = [];
      for (const media of [{ reducedMotion: 'reduce' }, {}] as const) {
        await emulateMedia(media);
        const element = document.createElement('event-timeline');
        element.src = '/never.json';
        (await fixture(html`<div></div>`, HTMLElement)).append(element);
        await until('it waits', () => find(element, '.ghosts') !== null);
        ghosts.push(moving(element).length);
      }
      sinon.restore();
      expect(ghosts).to.deep.equal([0, 1]);
    });

    it('Z8, A21: nothing is animated, whatever is pressed', async () => {
      await setViewport({ width: 1024, height: 768 });
      await emulateMedia({ reducedMotion: 'reduce' });
      const events = Array.from({ length: 60 }, (_, at) => quoted(String(1900 + at)));
      const element = await show(dataset(events, { story: [{ event: '1910', text: 'First.' }, { event: '1950' }] }), { story: '' });
      for (const action of ['zoom-in', 'zoom-in', 'later', 'fit', 'filter', 'story-next', 'vertical', 'table', 'horizontal']) {
        const button = find(element, `[data-action="${action}"]`);
        button?.click();
        await element.updateComplete;
        expect(moving(element), action).to.deep.equal([]);
        const seen = element.view;
        await settled(element);
        await settled(element);
        expect(element.view, action).to.deep.equal(seen);
      }
      element.select('1930');
      await settled(element);
      expect(moving(element)).to.deep.equal([]);
    });
  });
});
