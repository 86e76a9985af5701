import { expect } from 'chai';
import { emulateMedia } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { resizeTo, settled } from './plot-boxes.js';
import { findAll, show } from './support.js';

const WORDS = ['treaty', 'bridge', 'election', 'summit', 'harbour', 'verdict', 'festival'];
/** As long as headlines are. */
const title = (at: number): string =>
  `The ${Array.from({ length: 3 + (at % 4) }, (_, word) => WORDS[(at + word * 3) % WORDS.length]).join(' ')}`;

/** Over thirty years, unevenly; one in five lasts some months. */
function columns(count: number): object {
  const [from, year] = [Date.UTC(1995, 0, 1), 365.25 * 86_400_000];
  const start = Float64Array.from({ length: count }, (_, at) => from + 30 * year * ((at + 0.5 + 0.4 * Math.sin(at)) / count));
  const end = start.map((time, at) => (at % 5 === 0 ? time + year * (0.1 + (at % 7) / 10) : NaN));
  return { version: 1, lang: 'en', title: 'Many', columns: { start, end, title } };
}

describe('the elements that a timeline is made of', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const width of [1000, 1400])
    for (const count of [8, 40, 1000, 10_000, 100_000])
      it(`are at most 300 for ${String(count)} events in ${String(width)} × 600 px`, async () => {
        const element = await show(columns(count), { layout: 'horizontal', style: 'block-size: 600px' });
        await resizeTo(element, width);
        await element.loading;
        await settled(element);
        expect(findAll(element, '*').length + 1).to.be.at.most(300);
      });

  // Each label has three: an item of the list, its button and its words.
  for (const count of [80, 100])
    it(`are three for each label, two for each “+N”, and at most 140 others for ${String(count)} events`, async () => {
      const element = await show(columns(count), { layout: 'horizontal', style: 'block-size: 600px' });
      await resizeTo(element, 1400);
      await settled(element);
      const [labels, clusters] = ['[part="event"]', '[part="cluster"]'].map((part) => findAll(element, part).length) as [number, number];
      expect(labels).to.be.greaterThan(20);
      expect(findAll(element, '*').length - 3 * labels - 2 * clusters).to.be.at.most(140);
    });
});
