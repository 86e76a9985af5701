import { expect } from 'chai';
import '../../src/define.js';
import { dataset, find, findAll, quoted, show } from './support.js';

/** Spans and days all over four years, whose dates are of every width; one that the author has worded, and a set. */
const events = Array.from({ length: 260 }, (_, at) => {
  const day = (from: number): string => new Date(Date.UTC(2021, 0, 1 + from)).toISOString().slice(0, 10);
  const date = at % 3 === 0 ? `${day(at * 5)}/${day(at * 5 + 9 + at)}` : day(at * 5);
  return { id: `e${String(at)}`, date, title: 'و' };
});
const odd = [
  { id: 'worded', date: { edtf: '2022', asWritten: 'في خريف من أخرّ ما كان' }, title: 'و', importance: 1 },
  { id: 'set', date: '[2021-11-28,2022-11-28,2023-11-28]', title: 'و', importance: 1 },
];

const ruler = document.createElement('canvas').getContext('2d')!;

describe('dates on the labels of many events', () => {
  for (const lang of ['ar', 'en', 'fa'])
    it(`are never cut short: ${lang}`, async () => {
      const element = await show({ version: 1, lang, events: [...events, ...odd] }, { layout: 'horizontal', locale: lang });
      for (const step of [0, 1, 2, 3]) {
        if (step > 0) element.zoomTo(Date.UTC(2021, step * 3), Date.UTC(2021, step * 3 + 5));
        await element.updateComplete;
        const labels = findAll(element, '.outline .slim');
        expect(labels.length).to.be.greaterThan(3);
        for (const label of labels) {
          const { content, font, inlineSize } = getComputedStyle(label, '::after');
          ruler.font = font;
          expect(ruler.measureText(content.slice(1, -1)).width, content).to.be.at.most(parseFloat(inlineSize));
        }
      }
    });
});

describe('dates on a canvas', () => {
  it('U4: a hollow mark fades to nothing, not over a grey', async () => {
    const about = Array.from({ length: 40 }, (_, at) => quoted(`${String(1000 + at * 20)}~`, { status: 'claimed' }));
    const element = await show(dataset(about), { layout: 'horizontal', style: 'color-scheme: light; inline-size: 900px' });
    const canvas = find(element, 'canvas') as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
    const seen = pixels.filter(([, , , alpha = 0]) => alpha > 50);
    expect(seen.length).to.be.greaterThan(1000);
    // White, or the ink's blue: red is never as strong as blue where it is not white.
    expect(seen.filter(([red = 0, , blue = 0]) => blue < 230 && blue - red < 20).length).to.equal(0);
  });
});
