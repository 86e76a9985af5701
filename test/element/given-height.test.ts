import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { axSnapshot, emulateMedia } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { accountedFor, clipped, collisions, cutOff, ITEMS, rectOf, resizeTo, settled } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const WORDS = ['Treaty', 'Bridge', 'Election', 'Summit', 'Harbour', 'Verdict', 'Festival'];
const titleOf = (at: number): string => Array.from({ length: 1 + (at % 4) }, (_, word) => WORDS[(at + word * 3) % WORDS.length]).join(' ');
/** `lang`: of the titles, where they say it. */
const crowd = (count: number, lang?: string): object =>
  dataset(
    Array.from({ length: count }, (_, at) =>
      quoted(new Date(Date.UTC(1990, (at * 37) % 400, 1 + (at % 27))).toISOString().slice(0, 10), {
        id: `e${String(at)}`,
        title: lang ? { [lang]: titleOf(at) } : titleOf(at),
      }),
    ),
  );

const labels = (element: EventTimeline): HTMLElement[] => findAll(element, '[part~="label"]');

describe('in a height that the page gives', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const [how, style, around] of [
    ['by a block size', 'block-size: 600px', ''],
    ['by --event-timeline-height', '--event-timeline-height: 600px', ''],
    ['by a box that it fills', 'block-size: 100%', 'block-size: 600px'],
    ['by a grid that stretches it', '', 'display: grid; block-size: 600px'],
  ] as const) {
    it(`L6: at least 45 of 100 events have whole labels at 1000 × 600 px, none clipped and none overlapping: ${how}`, async () => {
      const element = await show(crowd(100), { style: `font-size: 14px; ${style}` });
      if (element.parentElement) element.parentElement.style.cssText = around;
      await resizeTo(element, 1000);
      await settled(element);
      expect(labels(element).length).to.be.at.least(45);
      expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
      expect(cutOff(element, ITEMS)).to.deep.equal([]);
      expect(clipped(element, '.label, .title')).to.deep.equal([]);
      const { top, bottom } = element.getBoundingClientRect();
      expect(bottom - top).to.be.closeTo(600, 0.5);
      expect(rectOf(element, '.frame').bottom).to.be.at.most(bottom + 0.5);
      expect(accountedFor(element)).to.equal(100);
    });
  }

  for (const [count, fontSize] of [100, 1000].flatMap((many) => [11, 14, 20].map((size) => [many, size] as const)))
    it(`a box of that height needs no scrollbar: ${String(count)} events, ${String(fontSize)} px`, async () => {
      const element = await show(crowd(count), { style: `font-size: ${String(fontSize)}px; block-size: 600px` });
      if (element.parentElement) element.parentElement.style.cssText = 'block-size: 600px; overflow: auto';
      await resizeTo(element, 1000);
      await settled(element);
      expect(element.parentElement?.scrollHeight).to.equal(600);
      expect(rectOf(element, '.ends').bottom).to.be.at.most(rectOf(element, '.frame').bottom + 0.5);
    });

  it('L3: the rows follow from the height, however one came to it', async () => {
    const element = await show(crowd(100), { style: 'block-size: 600px' });
    const tops = (): number[] =>
      labels(element).map((label) => Math.round(label.getBoundingClientRect().top - rectOf(element, '.plot').top));
    const before = tops();
    for (const height of ['400px', '900px', '600px']) {
      element.style.blockSize = height;
      await settled(element);
      await settled(element);
    }
    expect(tops()).to.deep.equal(before);
  });

  it('nothing in the plot moves when the legend is unfolded', async () => {
    const element = await show(crowd(100), { style: 'block-size: 600px' });
    const plot = rectOf(element, '.plot');
    const legend = find(element, '.legend');
    if (legend instanceof HTMLDetailsElement) legend.open = true;
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expect(rectOf(element, '.plot')).to.deep.equal(plot);
  });

  for (const [language, lang] of [
    ['the language of the interface', 'en'],
    ['another language', 'fr'],
  ] as const)
    it(`A20: the title comes first in a name, the date is said after it: a title in ${language}`, async () => {
      const element = await show(crowd(100, lang), { id: 'it', locale: 'en', style: 'block-size: 600px' });
      await settled(element);
      const told = await axSnapshot('#it');
      for (const label of labels(element)) {
        const title = label.textContent.trim();
        const name = told.match(new RegExp(`button "${title} [^"]*\\d{4}"`, 'u'));
        expect(name, title).to.not.equal(null);
      }
    });

  it('A9: targets are no closer than 24 px from one another', async () => {
    const element = await show(crowd(100), { style: 'block-size: 600px' });
    const boxes = findAll(element, '.outline button').map((button) => button.getBoundingClientRect());
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        const apart = Math.max(a.left, b.left) - Math.min(a.right, b.right);
        const middles = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2;
        expect(apart >= 0 || middles >= 23.9, `${String(apart)} ${String(middles)}`).to.equal(true);
      }
    });
  });

  it('of many events (more than 200) too, the rows fill it', async () => {
    const element = await show(crowd(400), { style: 'block-size: 700px' });
    const { bottom } = element.getBoundingClientRect();
    const frame = rectOf(element, '.frame');
    expect(frame.bottom).to.be.within(bottom - 32, bottom + 0.5);
    expect(labels(element).length).to.be.within(45, 88);
    expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
  });

  it('few events, and those without a given height, are as ever', async () => {
    const few = await show(crowd(12), { style: 'block-size: 600px' });
    expect(findAll(few, '.brief')).to.deep.equal([]);
    const element = await show(crowd(100));
    expect(findAll(element, '.brief')).to.deep.equal([]);
    expect(find(element, '.snug')).to.equal(null);
  });
});
