import { expect } from 'chai';
import fc from 'fast-check';
import { printSvg, type PrintLook } from '../../src/render/print-svg.js';
import { sceneOf, timelineOf } from '../scene/stages.js';

const LOOK: PrintLook = {
  accent: '#0b57d0',
  disputed: '#8f4700',
  refuted: '#b3261e',
  now: '#b3261e',
  text: '#000000',
  muted: '#555555',
  line: '#777777',
  surface: '#ffffff',
  font: '"A <font>", serif',
  fontSize: 14,
  hatchGap: 4,
  resolve: (color) => color,
};

const HOSTILE = '</text><script>alert(1)</script>&amp;"\' ]]> \u0000\u0008\uFFFE\uD800 \u202E';

const print = (title: string, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  printSvg(
    sceneOf(
      timelineOf([
        { date: '2024', title },
        { date: '2025~', title: `${title}.`, status: 'disputed' },
      ]),
      { direction },
    ),
    LOOK,
    {
      title,
      lang: 'en"><script>',
      direction,
    },
  );

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('printed pictures in a browser', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`are well-formed ${direction}, whatever the data says`, () => {
      const document = parse(print(HOSTILE, direction));
      expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
      expect(document.querySelector('script')).to.equal(null);
      expect(document.documentElement.getAttribute('direction')).to.equal(direction);
    });
  }

  it('say what the data says', () => {
    const texts = [...parse(print('A < B & "C"')).querySelectorAll('title, text')].map(({ textContent }) => textContent);
    expect(texts).to.include('A < B & "C"');
  });

  it('are well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        expect(parse(print(title)).querySelector('parsererror')).to.equal(null);
      }),
    );
  });

  it('can be shown as an image', async () => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(print('A title', 'rtl'))}`;
    await image.decode();
    expect(image.naturalWidth).to.equal(800);
  });
});
