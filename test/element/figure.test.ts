import { expect } from 'chai';
import type { Dataset } from '../../src/model/dataset.js';
import { estimateWidth, figureStyles, renderHtml, renderSvg, type Measure } from '../../src/figure/index.js';
import { readStored } from '../support/stored-file.js';
import { loadTestFonts, TEST_FONT } from '../support/fonts.js';
import { violations } from '../support/axe.js';
import { fixture } from '../support/fixture.js';
import { html } from 'lit';
import { NOW, show } from './support.js';

const canvas = document.createElement('canvas').getContext('2d');
const measure: Measure = (text, { family, size, weight }) => {
  if (!canvas) throw new Error('no canvas');
  canvas.font = `${String(weight)} ${String(size)}px ${family}`;
  return canvas.measureText(text).width;
};

/** Where marks begin along time: what does not depend on how words are set. */
const marksIn = (svg: string): readonly string[] => [...svg.matchAll(/<(?:path d="M|circle cx=")(-?[\d.]+)/g)].map(([whole]) => whole);

describe('figures beside the element', () => {
  let kursk: Dataset;
  before(async () => {
    kursk = JSON.parse(await readStored('data/kursk-call.json')) as Dataset;
    await loadTestFonts();
  });

  for (const locale of ['en', 'ar']) {
    it(`the same dataset gives the same marks in both, in ${locale}`, async () => {
      const element = await show(kursk, { locale, style: `font: 16px ${TEST_FONT}` });
      const picture =
        renderHtml(kursk, { locale, measure, now: NOW, tokens: { font: TEST_FONT, labelMax: 200 } }).split('</svg>\n')[0] ?? '';
      expect(marksIn(picture)).to.deep.equal(marksIn(element.toSvg())).and.not.deep.equal([]);
    });
  }

  const sentences = [
    'Mutual defence treaty',
    'ILLICIT LITTLE WORDS',
    '13 August 2025',
    '“About” 1845–1855 (disputed)',
    'Łódź, Žižkov, Ñandú',
    'معاهدة الدفاع المتبادل',
    'قمة ترامب وبوتين في ألاسكا',
    '١٣ أغسطس ٢٠٢٥',
  ];
  for (const text of sentences) {
    it(`L10: «${text}» is estimated rather too wide than too narrow, and no more than half too wide`, () => {
      for (const weight of [400, 600]) {
        const font = { family: TEST_FONT, size: 14, weight };
        expect(estimateWidth(text, font) / measure(text, font)).to.be.within(0.99, 1.5);
      }
    });
  }

  for (const [name, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const) {
    it(`A1: axe finds nothing in a list, ${name}`, async () => {
      const box = await fixture(html`<div></div>`, HTMLElement);
      box.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #121316); color: light-dark(#1b1b1f, #e4e2e6)`;
      box.innerHTML = `<style>${figureStyles}</style>${renderHtml(kursk, { locale: 'en' })}`;
      expect(await violations(box)).to.deep.equal([]);
    });
  }

  it('N6: what a server wrote inside the element becomes the timeline, and stays in the page', async () => {
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    box.innerHTML = renderHtml(kursk, { locale: 'en', element: true, id: 'kursk', selected: 'phone-call' });
    const element = box.querySelector('event-timeline');
    await element?.loading;
    expect(element?.timeline?.events.length).to.equal(8);
    expect([element?.selected, element?.locale]).to.deep.equal(['phone-call', 'en']);
    expect(element?.querySelectorAll('figure > ol > li')).to.have.lengthOf(8);
    expect(element?.querySelector('figure')?.closest('[inert]') ?? element?.shadowRoot?.querySelector('[inert] slot')).to.not.equal(null);
  });

  it('pictures can be shown as images', async () => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSvg(kursk, { width: 1200, height: 630 }))}`;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([1200, 630]);
  });
});
