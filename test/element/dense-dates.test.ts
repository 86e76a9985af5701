import { expect } from 'chai';
import '../../src/define.js';
import { findAll, show } from './support.js';

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
