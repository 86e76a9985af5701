import { expect } from 'chai';
import { html } from 'lit';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, mouseDrag, mouseMove, touchPinch, touchSwipe, wheel, type Point } from '../support/commands.js';
import { fixture } from '../support/fixture.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { framedPage, pageOf } from './framed-page.js';
import { rectOf, settled, until } from './plot-boxes.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const TEN = Array.from({ length: 10 }, (_, at) => quoted(String(2010 + at)));

/** The view's length, ms, and its ends as numbers. */
const viewOf = ({ view }: EventTimeline): { start: number; end: number; span: number } => {
  if (!view) throw new Error('nothing is shown');
  return { ...view, span: view.end - view.start };
};

/** A point of the plot: a share of its width, and px from its top or, when negative, from its bottom. */
const pointIn = (element: EventTimeline, share: number, y = 8): Point => {
  const { left, width, top, bottom } = rectOf(element, '.plot');
  return [left + width * share, y < 0 ? bottom + y : top + y];
};

/** Whether the wheel events of an action were prevented. */
const preventions = async (act: () => Promise<void>): Promise<boolean[]> => {
  const seen: boolean[] = [];
  const listen = ({ defaultPrevented }: Event): void => void seen.push(defaultPrevented);
  addEventListener('wheel', listen, { passive: true });
  await act();
  await until('a wheel event', () => seen.length > 0);
  removeEventListener('wheel', listen);
  return seen;
};

describe('gestures', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    document.body.style.paddingBlockEnd = '4000px';
  });
  afterEach(async () => {
    document.body.style.paddingBlockEnd = '';
    scrollTo(0, 0);
    await mouseMove([[1000, 760]]);
    await emulateMedia({});
  });

  /** Closer than everything, so that there is somewhere to pan to. */
  const zoomed = async (attributes: Record<string, string> = {}): Promise<EventTimeline> => {
    const element = await show(dataset(TEN), attributes);
    element.zoomTo('2013', '2015');
    await settled(element);
    return element;
  };

  it('Z1: twenty turns of the wheel over the plot scroll the page as over text, and leave the view alone', async () => {
    const element = await zoomed();
    const { start, end } = viewOf(element);
    const [x, y] = pointIn(element, 0.5, 20);
    // So that the pointer stays on the plot while the page moves beneath it.
    find(element, '.plot')?.style.setProperty('min-block-size', '900px');
    await wheel({ x, y, deltaY: 20, times: 20 });
    await until('the page has moved by 400 px', () => scrollY === 400);
    expect(viewOf(element)).to.include({ start, end });
  });

  for (const [end, factor] of [
    ['widest', 1e-9],
    ['closest', 1e12],
  ] as const) {
    it(`Z2: at the ${end} view, ctrl and the wheel are still kept from zooming the page`, async () => {
      const element = await show(dataset(TEN));
      element.zoomBy(factor);
      await settled(element);
      const before = viewOf(element);
      const [x, y] = pointIn(element, 0.5);
      expect(await preventions(() => wheel({ x, y, deltaY: factor > 1 ? -100 : 100, keys: ['Control'] }))).to.deep.equal([true]);
      expect(visualViewport?.scale).to.equal(1);
      expect(viewOf(element).span).to.be.closeTo(before.span, before.span * 1e-9);
    });
  }

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`Z3: the time under the pointer stays there, step by step and after fifty steps in and out: ${direction}`, async () => {
      const element = await show(dataset(TEN), { dir: direction, 'axis-direction': direction });
      const [x, y] = pointIn(element, 0.3);
      const { left, right, width } = rectOf(element, '.plot');
      const inline = direction === 'rtl' ? right - x : x - left;
      const timeAt = (): number => viewOf(element).start + (inline / width) * viewOf(element).span;
      const first = timeAt();
      const drift = (time: number): number => (Math.abs(timeAt() - time) / viewOf(element).span) * width;
      for (let step = 0; step < 50; step++) {
        const before = timeAt();
        await wheel({ x, y, deltaY: step < 25 ? -60 : 60, keys: ['Control'] });
        await element.updateComplete;
        expect(drift(before), `step ${String(step)}`).to.be.at.most(0.5);
      }
      expect(drift(first)).to.be.at.most(1);
    });
  }

  const factors: readonly (readonly [string, number, number])[] = [
    ['a notch of 100 px zooms by 2^0.2', -100, 2 ** 0.2],
    ['a pinch of 5 px counts ten times', -5, 2 ** 0.1],
    ['never more than twice', -4000, 2],
  ];
  for (const [title, deltaY, factor] of factors) {
    it(`Z4: ${title}`, async () => {
      const element = await zoomed();
      const { span } = viewOf(element);
      const [x, y] = pointIn(element, 0.5);
      await wheel({ x, y, deltaY, keys: ['Control'] });
      await until('the view has changed', () => viewOf(element).span !== span);
      expect(span / viewOf(element).span).to.be.closeTo(factor, 1e-6);
    });
  }

  it('Z4: a line of the wheel is as long for panning as for zooming', async () => {
    const element = await zoomed();
    const { start, span } = viewOf(element);
    find(element, '.plot')?.dispatchEvent(new WheelEvent('wheel', { deltaX: 2, deltaMode: 1, bubbles: true, cancelable: true }));
    expect(((viewOf(element).start - start) / span) * rectOf(element, '.plot').width).to.be.closeTo(50, 0.01);
  });

  const buttons = [
    ['zoom-in', ({ span }: ReturnType<typeof viewOf>, before: number) => span < before],
    ['zoom-out', ({ span }: ReturnType<typeof viewOf>, before: number) => span > before],
    ['fit', ({ span }: ReturnType<typeof viewOf>, before: number) => span > before],
    ['earlier', ({ start }: ReturnType<typeof viewOf>) => start < Date.UTC(2013, 0)],
    ['later', ({ start }: ReturnType<typeof viewOf>) => start > Date.UTC(2013, 0)],
  ] as const;
  for (const [action, holds] of buttons) {
    it(`Z5: “${action}” is a button of 24 px and more that does what a gesture does`, async () => {
      const element = await zoomed();
      const { span } = viewOf(element);
      const { width, height } = rectOf(element, `[data-action="${action}"]`);
      expect(Math.min(width, height)).to.be.at.least(24);
      find(element, `[data-action="${action}"]`)?.click();
      expect(holds(viewOf(element), span)).to.equal(true);
    });
  }

  /** The least height of something in an element, px, as where the pointer is a finger. */
  const heightForFingers = (element: EventTimeline, selector: string): number => {
    const rules = (element.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('pointer: coarse')) as CSSMediaRule[];
    const say = (media: string): void => rules.forEach((rule) => void (rule.media.mediaText = media));
    say('all');
    const { height } = rectOf(element, selector);
    say('(pointer: coarse)');
    return height;
  };

  for (const [what, selector, attributes] of [
    ['of the toolbar', '.icon-button', {}],
    ['at the ends of the axis', '.ends .text-button', {}],
    ['in rows of the table', 'tbody .event', { layout: 'table', style: 'inline-size: 320px' }],
    ['for a search', '[type="search"]', {}],
    ['of a story that is text', '.story-text button', { layout: 'vertical', story: '' }],
  ] as const)
    it(`Z5: what is pressed has 44 px where the pointer is a finger: ${what}`, async () => {
      const events = Array.from({ length: 14 }, (_, at) => quoted(String(2001 + at), { lane: at % 2 ? 'a' : 'b' }));
      const rest = { lanes: [{ id: 'a' }, { id: 'b' }], story: [{ event: '2001', text: 'One step' }] };
      const element = await show(dataset(events, rest), attributes);
      find(element, '[data-action="filter"]')?.click();
      await until(selector, () => find(element, selector) !== null);
      expect(heightForFingers(element, selector)).to.be.at.least(44);
    });

  for (const [direction, sign] of [
    ['ltr', 1],
    ['rtl', -1],
  ] as const) {
    it(`R1: drags the plot with the pointer, from four px on: ${direction}`, async () => {
      const element = await zoomed({ 'axis-direction': direction });
      const { start, span } = viewOf(element);
      const from = pointIn(element, 0.5);
      await mouseDrag({ from, to: [from[0] + 3, from[1]] });
      expect(viewOf(element).start).to.equal(start);
      await mouseDrag({ from, to: [from[0] - 90, from[1]] });
      const moved = ((viewOf(element).start - start) / span) * rectOf(element, '.plot').width;
      expect(moved).to.be.closeTo(90 * sign, 0.5);
    });

    it(`R1: pans with a wheel across, and with shift: ${direction}`, async () => {
      const element = await zoomed({ 'axis-direction': direction });
      const { start, span } = viewOf(element);
      const [x, y] = pointIn(element, 0.5);
      const px = (): number => ((viewOf(element).start - start) / span) * rectOf(element, '.plot').width;
      expect(await preventions(() => wheel({ x, y, deltaX: 40 }))).to.deep.equal([true]);
      expect(px()).to.be.closeTo(40 * sign, 0.1);
      expect(await preventions(() => wheel({ x, y, deltaY: 40, keys: ['Shift'] }))).to.deep.equal([true]);
      expect(px()).to.be.closeTo(80 * sign, 0.1);
    });
  }

  it('leaves a wheel across to the page where the plot can pan no further', async () => {
    const element = await show(dataset(TEN));
    element.panBy(-100);
    await settled(element);
    const [x, y] = pointIn(element, 0.5);
    expect(await preventions(() => wheel({ x, y, deltaX: -40 }))).to.deep.equal([false]);
  });

  it('zooms with a drag across the strip of the axis', async () => {
    const element = await zoomed();
    const { span } = viewOf(element);
    const from = pointIn(element, 0.5, -10);
    await mouseDrag({ from, to: [from[0], from[1] - 80] });
    expect(span / viewOf(element).span).to.be.closeTo(2, 0.01);
  });

  it('a drag with Alt along a label selects its words, pans nothing and pins nothing', async () => {
    const element = await zoomed();
    const before = viewOf(element);
    const { left, right, top, height } = rectOf(element, '.event .title');
    const y = top + height / 2;
    await mouseDrag({ from: [left + 1, y], to: [right - 1, y], steps: 4, keys: ['Alt'] });
    await settled(element);
    expect(textOf(element, '.event .title')).to.contain(String(getSelection())).and.not.equal('');
    expect(String(getSelection())).to.have.lengthOf.above(8);
    expect([viewOf(element), element.selected]).to.deep.equal([before, null]);
    await mouseDrag({ from: [left + 1, y], to: [right - 1, y], steps: 4 });
    expect(viewOf(element).start, 'without Alt it pans').to.not.equal(before.start);
    getSelection()?.empty();
  });

  it('zooms twice with a double click on the empty plot', async () => {
    const element = await zoomed();
    const { span } = viewOf(element);
    const [x] = pointIn(element, 0.5);
    find(element, '.plot')?.dispatchEvent(new MouseEvent('dblclick', { clientX: x, bubbles: true }));
    expect(span / viewOf(element).span).to.be.closeTo(2, 1e-6);
  });

  it('shows what the page asks for before there is something to see as soon as there is', async () => {
    const element = document.createElement('event-timeline');
    (await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement)).append(element);
    await element.loading;
    element.zoomTo('2013', '2015');
    element.data = dataset(TEN) as EventTimeline['data'];
    await until('the window is seen', () => element.view?.start === Date.UTC(2013, 0));
    expect(element.view?.end).to.equal(Date.UTC(2016, 0));
  });

  it('Z6: pans with one finger across, and leaves one finger down to the page', async () => {
    const element = await zoomed();
    const { start } = viewOf(element);
    const [x, y] = pointIn(element, 0.5, 20);
    await touchSwipe([x, y], [x - 120, y]);
    await until('the view has moved', () => viewOf(element).start > start);
    expect(scrollY).to.equal(0);
    const now = viewOf(element).start;
    find(element, '.plot')?.style.setProperty('min-block-size', '700px');
    await touchSwipe([x, y + 400], [x, y + 100]);
    await until('the page has scrolled', () => scrollY > 100);
    expect(viewOf(element).start).to.equal(now);
  });

  it('A15: says what is shown once the view has come to rest, once for all its moves, at most once a second and never while it is dragged', async () => {
    const element = await zoomed();
    const said: string[] = [];
    const status = find(element, '[role="status"]');
    const observer = new MutationObserver(() => said.push(status?.textContent ?? ''));
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldClearNativeTimers: true });
    const wait = async (ms: number): Promise<void> => {
      clock.tick(ms);
      await element.updateComplete;
      await Promise.resolve();
    };
    const [clientX, clientY] = pointIn(element, 0.5, 20);
    const point = (type: string, px: number, buttons = 1): boolean | undefined =>
      find(element, '.plot')?.dispatchEvent(
        new PointerEvent(type, { clientX: clientX - px, clientY, movementX: -1, buttons, bubbles: true, composed: true, cancelable: true }),
      );
    try {
      await wait(5000);
      said.length = 0;
      point('pointerdown', 0);
      for (const px of [10, 30, 60]) {
        point('pointermove', px);
        await wait(1200);
      }
      expect(said, 'while it is dragged').to.deep.equal([]);
      point('pointerup', 60, 0);
      await wait(0);
      await wait(1200);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/^Showing 20\d\d–20\d\d: \d of 10 events\.$/u);
      for (const action of ['zoom-in', 'later', 'zoom-in']) {
        find(element, `[data-action="${action}"]`)?.click();
        await wait(450);
      }
      expect(said, 'not at rest yet').to.have.lengthOf(1);
      await wait(60);
      expect(said, 'one for three moves').to.have.lengthOf(2);
      find(element, '[data-action="fit"]')?.click();
      await wait(980);
      expect(said, 'within a second').to.have.lengthOf(2);
      await wait(30);
      expect(said).to.have.lengthOf(3);
    } finally {
      clock.restore();
      observer.disconnect();
    }
  });

  it('Z6: a pointer that was let go of elsewhere drags nothing when it comes back', async () => {
    const element = await zoomed();
    const { start } = viewOf(element);
    const [x, y] = pointIn(element, 0.5, 20);
    await mouseDrag({ from: [x, y], to: [x, 740], steps: 1 });
    await mouseMove([
      [x, y],
      [x - 120, y],
    ]);
    await element.updateComplete;
    expect(viewOf(element).start).to.equal(start);
  });

  it('Z6: never keeps a touch that moves from the page', async () => {
    const element = await zoomed();
    for (const target of [find(element, '.plot'), find(element, '[part="event"]')]) {
      const event = new Event('touchmove', { bubbles: true, composed: true, cancelable: true });
      target?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
  });

  it('zooms with two fingers, about their middle', async () => {
    const element = await zoomed();
    const { span, start } = viewOf(element);
    const centre = pointIn(element, 0.5, 20);
    await touchPinch(centre, 60, 240);
    await until('the view is four times closer', () => Math.abs(span / viewOf(element).span - 4) < 0.2);
    expect(viewOf(element).start + viewOf(element).span / 2).to.be.closeTo(start + span / 2, span / 50);
    expect(visualViewport?.scale).to.equal(1);
  });

  describe('Z7: the attribute', () => {
    const cases = [
      ['auto', false],
      ['cooperative', false],
      ['greedy', true],
      ['none', false],
    ] as const;
    for (const [gestures, takes] of cases) {
      it(`${gestures} ${takes ? 'takes' : 'leaves'} the vertical wheel`, async () => {
        const element = await zoomed({ gestures });
        const { span } = viewOf(element);
        const [x, y] = pointIn(element, 0.5);
        expect(await preventions(() => wheel({ x, y, deltaY: -50 }))).to.deep.equal([takes]);
        expect(viewOf(element).span < span).to.equal(takes);
      });
    }

    it('auto takes the vertical wheel in full screen, however long the page is', async () => {
      const element = await zoomed({ gestures: 'auto' });
      const { span } = viewOf(element);
      const event = new WheelEvent('wheel', { deltaY: -50, bubbles: true, cancelable: true });
      sinon.stub(document, 'fullscreenElement').get(() => element);
      find(element, '.plot')?.dispatchEvent(event);
      sinon.restore();
      expect([event.defaultPrevented, viewOf(element).span < span]).to.deep.equal([true, true]);
    });

    it('auto leaves the vertical wheel to the page around a frame, in which nothing scrolls', async () => {
      const asked = `import { pageScrolls } from '/src/element/reader/page-scroll.ts'; document.title = String(pageScrolls(document.body));`;
      const frame = await framedPage(`<style>html { overflow: hidden }</style><body><script type="module">${asked}</script>`);
      expect(pageOf(frame).title).to.equal('true');
    });

    it('auto takes the vertical wheel where nothing around it scrolls', async () => {
      document.body.style.paddingBlockEnd = '';
      const element = await zoomed({ gestures: 'auto' });
      const { span } = viewOf(element);
      const event = new WheelEvent('wheel', { deltaY: -50, bubbles: true, cancelable: true });
      document.documentElement.style.overflow = 'hidden';
      find(element, '.plot')?.dispatchEvent(event);
      document.documentElement.style.cssText = '';
      // The test's own page may stand in a frame, where the wheel is the page's.
      expect([event.defaultPrevented, viewOf(element).span < span]).to.deep.equal([window === top, window === top]);
    });

    it('none leaves every gesture to the page', async () => {
      const element = await zoomed({ gestures: 'none' });
      const before = viewOf(element);
      const [x, y] = pointIn(element, 0.5);
      await mouseDrag({ from: [x, y], to: [x - 100, y] });
      const plot = find(element, '.plot');
      if (!plot) throw new Error('there is no plot');
      for (const options of [{ deltaX: 50 }, { deltaY: -50, ctrlKey: true }]) {
        const event = new WheelEvent('wheel', { ...options, bubbles: true, cancelable: true });
        plot.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      expect(viewOf(element)).to.deep.equal(before);
      expect(getComputedStyle(plot).touchAction).to.equal('auto');
    });
  });

  it('tells the page of what the reader moves, and not of what the program moves', async () => {
    const element = await show(dataset(TEN));
    let moves = 0;
    element.addEventListener('timeline-view-change', () => (moves += 1));
    element.zoomTo('2012', '2014');
    element.zoomBy(2);
    element.panBy(0.2);
    element.fit();
    element.start = '2013';
    await settled(element);
    expect(moves).to.equal(0);
    const told = heard(element, 'timeline-view-change');
    find(element, '[data-action="zoom-in"]')?.click();
    const { start, end } = viewOf(element);
    expect(await told).to.include({ start, end, bubbles: true, composed: true });
    expect(moves).to.equal(1);
  });

  it('a click after a drag opens nothing, and a click without one does', async () => {
    const element = await zoomed();
    const label = rectOf(element, '[data-event-id="2014"]');
    const from: Point = [label.left + 20, label.top + 10];
    await mouseDrag({ from, to: [from[0] + 60, from[1]] });
    expect(element.selected).to.equal(null);
    await mouseDrag({ from: [from[0] + 60, from[1]], to: [from[0] + 60, from[1]] });
    expect(element.selected).to.equal('2014');
  });
});

describe('flights', () => {
  let clock: sinon.SinonFakeTimers;
  afterEach(async () => {
    clock.restore();
    await emulateMedia({});
  });

  const start = async (): Promise<EventTimeline> => {
    const element = await show(seededDataset(30), { scale: 'time' });
    // The fixture waits for a frame of its own.
    clock = sinon.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    clock.tick(1);
    return element;
  };

  /** Ms until the view comes to rest, to a frame. */
  const duration = (element: EventTimeline): number => {
    for (let ms = 0; ; ms += 16) {
      const { span } = viewOf(element);
      clock.tick(16);
      // The first frames only find out when it began.
      if (ms > 48 && viewOf(element).span === span) return ms;
    }
  };

  it('Z8: a move nearby takes a quarter of a second, a long jump at most 600 ms', async () => {
    const element = await start();
    element.zoomBy(2);
    expect(duration(element)).to.be.within(234, 282);
    element.zoomTo('2001-01', '2001-02');
    expect(duration(element)).to.be.within(282, 632);
  });

  it('Z8: any input ends it where it is', async () => {
    const element = await start();
    const { span } = viewOf(element);
    element.zoomBy(4);
    clock.tick(100);
    find(element, '.plot')?.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true, pointerId: 1 }));
    const now = viewOf(element).span;
    expect(now).to.be.within(span / 4 + 1, span - 1);
    clock.tick(1000);
    expect(viewOf(element).span).to.equal(now);
  });

  it('Z8: goes on to its end, of which the page is told, where the words it flies over are set anew', async () => {
    const element = await start();
    element.zoomTo('2004', '2005');
    clock.tick(1000);
    const { span } = viewOf(element);
    let told = span;
    element.addEventListener('timeline-view-change', () => (told = viewOf(element).span));
    find(element, '[data-action="zoom-in"]')?.click();
    clock.tick(100);
    const half = viewOf(element).span;
    element.locale = 'fr';
    await element.updateComplete;
    expect(viewOf(element).span).to.be.closeTo(half, span / 1e6);
    clock.tick(1000);
    expect(viewOf(element).span).to.be.closeTo(span / 2, span / 1e6);
    expect(told).to.equal(viewOf(element).span);
  });

  it('Z8: with reduced motion there is none', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await start();
    const { span } = viewOf(element);
    element.zoomBy(4);
    expect(viewOf(element).span).to.be.closeTo(span / 4, span / 1e6);
  });

  it('Z9: what is let go of in a drag goes on and comes to rest; after a rest, and with reduced motion, it stays', async () => {
    const element = await start();
    element.zoomTo('2004', '2005');
    clock.tick(1000);
    const plot = find(element, '.plot');
    const drag = async (rest = 0): Promise<[number, number]> => {
      const at = (type: string, clientX: number): void => {
        clock.tick(10);
        const buttons = type === 'pointerup' ? 0 : 1;
        const event = new PointerEvent(type, { clientX, clientY: 20, button: 0, buttons, bubbles: true, pointerId: 1 });
        Object.defineProperty(event, 'timeStamp', { value: performance.now() });
        plot?.dispatchEvent(event);
      };
      at('pointerdown', 500);
      for (let x = 490; x >= 420; x -= 10) at('pointermove', x);
      const dropped = viewOf(element).start;
      clock.tick(rest);
      at('pointerup', 420);
      clock.tick(600);
      await element.updateComplete;
      return [dropped, viewOf(element).start];
    };
    const [dropped, rested] = await drag();
    expect(rested).to.be.greaterThan(dropped);
    const [put, kept] = await drag(50);
    expect(kept).to.equal(put);
    await emulateMedia({ reducedMotion: 'reduce' });
    const [held, stayed] = await drag();
    expect(stayed).to.equal(held);
  });

  it('steps that follow one another quickly add up', async () => {
    const element = await start();
    const { span } = viewOf(element);
    element.zoomBy(2);
    clock.tick(50);
    element.zoomBy(2);
    clock.tick(1000);
    expect(viewOf(element).span).to.be.closeTo(span / 4, span / 1e6);
    expect(findAll(element, '.plot')).to.have.lengthOf(1);
  });
});
