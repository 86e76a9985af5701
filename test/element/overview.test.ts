import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, mouseDrag, mouseMove, sendKeys, touchSwipe, type Point } from '../support/commands.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { violations } from '../support/axe.js';
import { rectOf, resizeTo, settled, until } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const TEN = dataset(Array.from({ length: 10 }, (_, at) => quoted(String(2010 + at))));

const viewOf = ({ view }: EventTimeline): { start: number; end: number; span: number } => {
  if (!view) throw new Error('nothing is shown');
  return { ...view, span: view.end - view.start };
};

const grip = (element: EventTimeline, name: 'start' | 'window' | 'end'): HTMLElement => {
  const found = find(element, `[data-grip="${name}"]`);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

const middleOf = (node: Element): Point => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

describe('the overview', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(async () => {
    await mouseMove([[1000, 760]]);
    await emulateMedia({});
  });

  describe('Z11: is there', () => {
    const cases: readonly (readonly [string, object, Record<string, string>, boolean])[] = [
      ['not for a few events', TEN, {}, false],
      ['not for 50', seededDataset(50), { scale: 'time' }, false],
      ['for more than 50', seededDataset(51), { scale: 'time' }, true],
      ['for a few, where less than a quarter of the time is seen first', TEN, { start: '2012', end: '2014-05' }, true],
      ['not for a few, where more than a quarter is', TEN, { start: '2012', end: '2014-07' }, false],
      ['where the page wants it', TEN, { overview: 'on' }, true],
      ['not where the page does not', seededDataset(51), { overview: 'off' }, false],
      ['not beside a list', seededDataset(51), { layout: 'vertical', overview: 'on' }, false],
    ];
    for (const [name, data, attributes, shown] of cases) {
      it(name, async () => {
        const element = await show(data, attributes);
        expect(find(element, '[part="overview"]') !== null).to.equal(shown);
      });
    }
  });

  /** Two years in the middle. */
  const zoomed = async (attributes: Record<string, string> = {}): Promise<EventTimeline> => {
    const element = await show(TEN, { overview: 'on', ...attributes });
    // All of it within the window of the test.
    await resizeTo(element, 600);
    element.zoomTo('2014', '2015');
    await settled(element);
    return element;
  };

  for (const axis of ['ltr', 'rtl']) {
    it(`Z11: the brush lies on what is seen (${axis})`, async () => {
      const element = await zoomed({ 'axis-direction': axis });
      const strip = rectOf(element, '[part="overview"] svg');
      const brush = rectOf(element, '[data-grip="window"]');
      expect(brush.width / strip.width).to.be.closeTo(0.2, 0.01);
      const start = axis === 'ltr' ? brush.left - strip.left : strip.right - brush.right;
      expect(start / strip.width).to.be.closeTo(0.4, 0.01);
    });

    it(`Z11: dragged, it takes the view along, and its ends make it longer (${axis})`, async () => {
      const element = await zoomed({ 'axis-direction': axis });
      const later = axis === 'ltr' ? 1 : -1;
      const before = viewOf(element);
      let told = 0;
      element.addEventListener('timeline-view-change', () => told++);
      const [x, y] = middleOf(grip(element, 'window'));
      await mouseDrag({ from: [x, y], to: [x + later * 80, y] });
      await until('the page is told', () => told > 0);
      const moved = viewOf(element);
      expect(moved.start).to.be.greaterThan(before.start);
      expect(moved.span).to.be.closeTo(before.span, before.span / 100);
      const [end, row] = middleOf(grip(element, 'end'));
      await mouseDrag({ from: [end, row], to: [end + later * 60, row] });
      const longer = viewOf(element);
      expect(longer.start).to.be.closeTo(moved.start, moved.span / 100);
      expect(longer.end).to.be.greaterThan(moved.end);
    });

    it(`Z11: keys move it as arrows point (${axis})`, async () => {
      const element = await zoomed({ 'axis-direction': axis });
      const before = viewOf(element);
      grip(element, 'window').focus();
      await sendKeys({ press: axis === 'ltr' ? 'ArrowRight' : 'ArrowLeft' });
      expect(viewOf(element).start).to.be.greaterThan(before.start);
      await sendKeys({ press: 'Home' });
      expect(viewOf(element).start).to.be.lessThan(before.start);
      grip(element, 'start').focus();
      const { end } = viewOf(element);
      await sendKeys({ press: axis === 'ltr' ? 'ArrowRight' : 'ArrowLeft' });
      expect(viewOf(element).end).to.be.closeTo(end, before.span / 1e6);
    });
  }

  it('Z11: a page of an end is half of what is shown, so that something is left', async () => {
    const element = await zoomed();
    const { start, span } = viewOf(element);
    grip(element, 'end').focus();
    await sendKeys({ press: 'PageDown' });
    expect(viewOf(element).start).to.be.closeTo(start, span / 1e6);
    expect(viewOf(element).span).to.be.closeTo(span / 2, span / 100);
    grip(element, 'window').focus();
    await sendKeys({ press: 'PageUp' });
    expect(viewOf(element).start).to.be.closeTo(start + span / 2, span / 100);
  });

  it('Z11: a click beside the brush brings it there, as does a tap', async () => {
    const element = await zoomed();
    const { left, right, top } = rectOf(element, '[part="overview"] svg');
    await mouseDrag({ from: [right - 30, top + 10], to: [right - 30, top + 10] });
    expect(viewOf(element).start).to.be.greaterThan(Date.UTC(2017, 0));
    await touchSwipe([left + 30, top + 10], [left + 30, top + 10], 1);
    await until('the view is at the other end', () => viewOf(element).end < Date.UTC(2013, 0));
  });

  it('Z11: a finger down on it scrolls the page', async () => {
    const element = await zoomed();
    for (const node of findAll(element, '[part="overview"], [data-grip]')) expect(getComputedStyle(node).touchAction).to.equal('pan-y');
  });

  it('Z11: its three grips are sliders that say what is seen, 24 px wide', async () => {
    const element = await zoomed();
    const sliders = findAll(element, '[role="slider"]');
    expect(sliders.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Part that is shown',
      'Start of what is shown',
      'End of what is shown',
    ]);
    expect(sliders.map(({ ariaValueNow }) => Number(ariaValueNow))).to.deep.equal([50, 40, 60]);
    // The element was resized and zoomed at once: in words it is said when the view rests.
    await until('it rests', () => sliders[0]?.ariaValueText !== null);
    for (const { ariaValueText } of sliders) expect(ariaValueText).to.equal('2014–2015');
    for (const name of ['start', 'end'] as const) expect(grip(element, name).getBoundingClientRect().width).to.be.at.least(24);
  });

  it('Z14: Z15: keys that it has no use for are the page’s', async () => {
    const element = await zoomed();
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    grip(element, 'window').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('L12: says that its heights are logarithmic where they are', async () => {
    const even = await show(TEN, { overview: 'on' });
    expect(find(even, '.overview-note')).to.equal(null);
    const day = Array.from({ length: 60 }, (_, at) => ({ ...quoted('2015-05-05'), id: `e${String(at)}` }));
    const steep = await show(dataset([...day, quoted('2010-01-01'), quoted('2012-01-01'), quoted('2020-01-01')]));
    expect(find(steep, '.overview-note')).to.not.equal(null);
  });

  it('A1: has nothing that axe would complain of', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(await zoomed())).to.deep.equal([]);
    }
  });
});
