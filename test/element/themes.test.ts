import { expect } from 'chai';
import sinon from 'sinon';
import { inPage, painted, ratio, styleOf, unseen } from './seen.js';
import { find, findAll } from './support.js';

const THEMES = ['archive', 'broadsheet', 'civic', 'wire'];
const PAGES = {
  light: 'color-scheme: light; background: #ffffff; color: #1b1b1f',
  dark: 'color-scheme: dark; background: #121316; color: #e4e2e6',
};

describe('the shipped themes', () => {
  let warn: sinon.SinonStub;
  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
    document.adoptedStyleSheets = [];
  });

  const wear = async (theme: string): Promise<void> => {
    const response = await fetch(`/src/themes/${theme}.css`);
    expect(response.ok).to.equal(true);
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(await response.text())];
  };

  for (const theme of THEMES) {
    for (const [scheme, page] of Object.entries(PAGES)) {
      it(`T3: ${theme}, ${scheme}: text has 4.5:1, axis, edges and focus ring 3:1, on its surface and on its card`, async () => {
        await wear(theme);
        const element = await inPage(page);
        const surface = getComputedStyle(element).backgroundColor;
        expect(unseen(element, surface)).to.deep.equal([]);
        const card = styleOf(element, '.card').backgroundColor;
        for (const part of ['[part="quote"]', '[part="attribution"] a', '.when']) {
          expect(ratio(styleOf(element, part).color, card), part).to.be.at.least(4.5);
        }
        find(element, '[part="event"]')?.focus({ focusVisible: true });
        expect(ratio(styleOf(element, ':focus').outlineColor, surface)).to.be.at.least(3);
      });

      it(`T3: ${theme}, ${scheme}: the core of an uncertain span has 3:1 against its tint, and no accent had to be mended`, async () => {
        await wear(theme);
        const element = await inPage(page);
        expect(ratio(styleOf(element, '.mark .solid').fill, styleOf(element, '.mark .tint').fill)).to.be.at.least(3);
        expect(warn.getCalls().map(({ args }) => String(args[0]))).to.deep.equal([]);
      });
    }

    it(`${theme} follows the scheme of the page`, async () => {
      await wear(theme);
      const surfaces = [];
      for (const page of Object.values(PAGES)) surfaces.push(painted(getComputedStyle(await inPage(page)).backgroundColor)[0] ?? 128);
      expect(surfaces[0]).to.be.greaterThan(200);
      expect(surfaces[1]).to.be.lessThan(60);
    });

    it(`T7: ${theme} leaves targets of 24 px`, async () => {
      await wear(theme);
      for (const button of findAll(await inPage(PAGES.light), 'button, summary'))
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
    });

    it(`any rule of the page goes before ${theme}`, async () => {
      await wear(theme);
      const own = await new CSSStyleSheet().replace('event-timeline { --event-timeline-surface: #ffe }');
      document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
      expect(painted(getComputedStyle(await inPage(PAGES.light)).backgroundColor)).to.deep.equal([255, 255, 238]);
    });
  }
});
