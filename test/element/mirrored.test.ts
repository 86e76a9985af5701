import { expect } from 'chai';
import { emulateMedia, screenshot } from '../support/commands.js';
import { resizeTo } from './plot-boxes.js';
import { dataset, find, quoted, show } from './support.js';

/** Marks of every kind: days, units, “about”, spans with vague and open ends, choices, and every status. */
const kinds = dataset([
  quoted('1901-05-12'),
  quoted('1905'),
  quoted('1911~'),
  quoted('1918?/1922~', { status: 'claimed' }),
  quoted('[1930..1934]'),
  quoted('194X', { status: 'disputed' }),
  quoted('1955/1959', { status: 'planned' }),
  quoted('1964-02', { status: 'cancelled' }),
  quoted('1970/'),
  quoted('1985/..'),
]);

/** What of the marks alone is seen, in a timeline of one direction. */
const picture = async (dir: string): Promise<ImageData> => {
  const element = await show(kinds, { dir, locale: 'en' });
  await resizeTo(element, 700);
  const plot = find(element, '.plot');
  const words = new CSSStyleSheet();
  words.replaceSync('.axis, .outline, .now-label, .glyph { visibility: hidden } .plot { background: white }');
  element.shadowRoot?.adoptedStyleSheets.push(words);
  // Both at the same place: on half a pixel, lines are drawn otherwise.
  element.parentElement?.style.setProperty('position', 'fixed');
  element.parentElement?.style.setProperty('inset', '8px auto auto 8px');
  const { x, y, width, height } = plot?.getBoundingClientRect() ?? new DOMRect();
  return screenshot({ x, y, width, height });
};

/** Share of the pixels that are seen to differ between a picture and the mirror of another. */
function differenceFromMirrored(a: ImageData, b: ImageData): number {
  const { width, height } = a;
  let different = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [at, mirrored] = [4 * (y * width + x), 4 * (y * width + width - 1 - x)];
      const [p, q] = [a.data.subarray(at, at + 3), b.data.subarray(mirrored, mirrored + 3)];
      if (p.some((value, i) => Math.abs(value - (q[i] ?? 0)) > 48)) different++;
    }
  return different / (width * height);
}

describe('from right to left', () => {
  after(() => emulateMedia({}));

  it('R1: the marks are the picture from left to right in a mirror', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const [ltr, rtl] = [await picture('ltr'), await picture('rtl')];
    expect([rtl.width, rtl.height]).to.deep.equal([ltr.width, ltr.height]);
    expect(differenceFromMirrored(ltr, rtl)).to.be.at.most(0.005);
    expect(differenceFromMirrored(ltr, ltr), 'what is not mirrored is seen').to.be.greaterThan(0.01);
  });
});
