import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { neighboursPart } from '../../src/element/parts.js';
import { emulateMedia, mouseDrag, mouseMove, sendKeys, setViewport, touch, type Point } from '../support/commands.js';
import { until } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(Date.UTC(2000, 0, 1) + at * DAY).toISOString().slice(0, 10);

/** Events on days `apart`, and as many as asked for on one day in their middle. */
const data = (count: number, { apart = 5, onOne = 0 } = {}): object =>
  dataset([
    ...Array.from({ length: count }, (_, at) => quoted(dayOf(at * apart), { id: `e${String(at)}`, title: `Event ${String(at)}` })),
    ...Array.from({ length: onOne }, (_, at) => quoted(dayOf(500 * apart), { id: `p${String(at)}`, title: `At once ${String(at)}` })),
  ]);

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const items = (element: EventTimeline): HTMLElement[] => findAll(element, '#neighbours [data-neighbour]');
const number = (text: string): number => Number(text.replaceAll(/\D/gu, ''));
const press = async (element: EventTimeline, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
};
const focused = (element: EventTimeline): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;

describe('events too close to point at', () => {
  let clock: sinon.SinonFakeTimers;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await neighboursPart.load();
  });
  after(() => emulateMedia({}));
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1, 1]]);
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
  });

  /** On the line of marks, at a share of it. */
  const onLine = (element: EventTimeline, share: number): Point => {
    const { left, top, width } = find(element, '.strip')!.getBoundingClientRect();
    return [left + width * share, top];
  };
  const pass = async (element: EventTimeline, ms: number): Promise<void> => {
    await frame();
    await clock.tickAsync(ms);
    await element.updateComplete;
  };
  const hover = async (element: EventTimeline, share = 0.3): Promise<void> => {
    await mouseMove([onLine(element, share)]);
    await pass(element, 300);
  };
  /** The “+N” of a day that no zoom tells apart, focused. */
  const pileOf = async (onOne: number): Promise<EventTimeline> => {
    const element = await show(data(300, { onOne }), { layout: 'horizontal' });
    element.zoomTo(dayOf(1500 + 1000 - 1), dayOf(1500 + 1000 + 1));
    element.zoomBy(1e9);
    await element.updateComplete;
    const clusters = findAll(element, '.cluster');
    clusters.sort((a, b) => number(b.textContent) - number(a.textContent))[0]?.focus();
    return element;
  };

  for (const [count, apart] of [
    [1000, 5],
    [120, 1],
  ] as const)
    it(`L13: of ${String(count)} lists up to seven under the pointer, and counts the others`, async () => {
      const element = await show(data(count, { apart }), { layout: 'horizontal' });
      await hover(element);
      const more = find(element, '#neighbours [data-all]');
      expect(items(element).length).to.be.within(2, 7);
      expect(items(element).length + number(more?.textContent ?? '0')).to.equal(number(textOf(element, '#neighbours h3')));
      expect(find(element, '#neighbours')?.matches(':popover-open')).to.equal(true);
    });

  it('L13: the card of an event that the pointer came from is gone before the list is there', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    const { left, top } = find(element, '[part~="label"]')!.getBoundingClientRect();
    await mouseMove([[left + 4, top + 4]]);
    await pass(element, 300);
    expect(findAll(element, '.card').length).to.equal(1);
    const { left: from, width } = find(element, '.strip')!.getBoundingClientRect();
    await hover(element, (left + 4 - from) / width);
    expect([items(element).length > 1, findAll(element, '.card').length]).to.deep.equal([true, 0]);
  });

  it('L13: opens when the pointer has rested for 300 ms, what it is on stands out at once, and closes 250 ms after it has gone', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    const ink = (): number => {
      const canvas = find(element, 'canvas') as HTMLCanvasElement;
      return canvas
        .getContext('2d')!
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.filter((value, at) => at % 4 === 3 && value > 99).length;
    };
    const before = ink();
    await mouseMove([onLine(element, 0.3)]);
    await pass(element, 299);
    expect([ink() > before, items(element).length]).to.deep.equal([true, 0]);
    await pass(element, 1);
    expect(items(element).length).to.be.greaterThan(1);
    await mouseMove([[1, 1]]);
    await pass(element, 249);
    expect(items(element).length).to.be.greaterThan(1);
    await pass(element, 1);
    expect(find(element, '#neighbours')).to.equal(null);
  });

  it('L13: stays while the pointer is on it, and what it is on in it stands out', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    await hover(element);
    const [, second] = items(element);
    const box = second!.getBoundingClientRect();
    await mouseMove([[box.x + 20, box.y + box.height / 2]], 8);
    await pass(element, 1000);
    expect(items(element)[1]?.matches(':hover')).to.equal(true);
    await mouseDrag({ from: [box.x + 20, box.y + 8], to: [box.x + 20, box.y + 8] });
    await element.loading;
    await element.updateComplete;
    expect(find(element, '#neighbours')).to.equal(null);
    expect(element.selected).to.equal(element.timeline?.events[Number(second?.dataset['neighbour'])]?.id);
    expect(textOf(element, '.card h3')).to.equal(second?.querySelector('.title')?.textContent);
  });

  it('L13: covers nothing of what it is about, and stays in the window', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    const [x, y] = onLine(element, 0.02);
    await hover(element, 0.02);
    const box = find(element, '#neighbours')!.getBoundingClientRect();
    expect(box.top > y + 12 || box.bottom < y - 12).to.equal(true);
    expect([box.left >= 0, box.right <= innerWidth, x > box.left]).to.deep.equal([true, true, true]);
  });

  it('L13: a label means its own event', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    const label = find(element, '.outline .event')!.getBoundingClientRect();
    await mouseMove([[label.x + 30, label.y + 8]]);
    await pass(element, 300);
    expect([find(element, '#neighbours'), findAll(element, '.card').length]).to.deep.equal([null, 1]);
  });

  it('L13: among a few events a mark means its own, however near others are', async () => {
    const few = await show(data(8, { apart: 0 }), { layout: 'horizontal' });
    const mark = find(few, '[part="mark"]')!.getBoundingClientRect();
    await mouseMove([[mark.x + 5, mark.y + 5]]);
    await pass(few, 300);
    expect([find(few, '#neighbours'), findAll(few, '.card').length]).to.deep.equal([null, 1]);
  });

  it('L13: a tap opens it to stay; a tap on one of them pins it, a tap elsewhere closes it', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    const tap = async (at: Point): Promise<void> => {
      await touch([[at], []]);
      await pass(element, 1000);
    };
    await tap(onLine(element, 0.3));
    await until('the list', () => items(element).length > 1);
    const box = items(element)[0]!.getBoundingClientRect();
    await tap([box.x + 20, box.y + 10]);
    expect([find(element, '#neighbours'), element.selected !== null]).to.deep.equal([null, true]);
    element.select(null);
    await tap(onLine(element, 0.3));
    await until('the list', () => items(element).length > 1);
    await tap([5, 5]);
    expect(find(element, '#neighbours')).to.equal(null);
  });

  it('L13: “+N” in it lists all of them in pages', async () => {
    const element = await show(data(300, { onOne: 100 }), { layout: 'horizontal' });
    await hover(element, 0.5);
    const total = number(textOf(element, '#neighbours h3'));
    for (const share of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) if (number(textOf(element, '#neighbours h3')) < 50) await hover(element, share);
    const all = number(textOf(element, '#neighbours h3')) || total;
    find(element, '#neighbours [data-all]')?.click();
    await element.updateComplete;
    expect(items(element).length).to.equal(Math.min(15, all));
  });

  it('L13: is gone once another part of the axis is seen', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    await hover(element);
    element.panBy(0.1);
    element.zoomBy(2);
    await element.updateComplete;
    expect(find(element, '#neighbours')).to.equal(null);
  });

  it('a day of 5,000 opens as a list in pages that says where one is, with few elements', async () => {
    const element = await pileOf(5000);
    await press(element, 'Enter');
    await pass(element, 0);
    const status = (): string => textOf(element, '#neighbours [role="status"]');
    const places = (): (string | null)[] => findAll(element, '#neighbours li').map((item) => item.getAttribute('aria-posinset'));
    const total = number(textOf(element, '#neighbours h3'));
    expect(total).to.be.within(4990, 5001);
    expect(status()).to.equal(`1–15 of ${total.toLocaleString('en')} events`);
    expect([places()[0], places().at(-1)]).to.deep.equal(['1', '15']);
    expect(focused(element) === items(element)[0]).to.equal(true);
    await press(element, 'PageDown', 'PageDown');
    expect([status(), places()[0]]).to.deep.equal([`31–45 of ${total.toLocaleString('en')} events`, '31']);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(300);
  });

  it('arrows go from event to event and on to the next page; Escape goes back to the “+N”', async () => {
    const element = await pileOf(100);
    const cluster = focused(element);
    await press(element, 'Enter');
    await pass(element, 0);
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      seen.add(focused(element)?.dataset['neighbour'] ?? 'elsewhere');
      await press(element, 'ArrowDown');
    }
    expect([seen.size, seen.has('elsewhere')]).to.deep.equal([40, false]);
    await press(element, 'Home', 'ArrowUp');
    expect(focused(element)).to.equal(items(element).at(-1));
    await press(element, 'Escape');
    expect([find(element, '#neighbours'), focused(element)?.dataset['cluster']]).to.deep.equal([null, cluster?.dataset['cluster']]);
  });

  it('Enter on one of them pins it, and the focus is in its quote', async () => {
    const element = await pileOf(100);
    await press(element, 'Enter');
    await pass(element, 0);
    const id = element.timeline?.events[Number(focused(element)?.dataset['neighbour'])]?.id;
    await press(element, 'Enter');
    await element.loading;
    await element.updateComplete;
    expect([element.selected, focused(element)?.id]).to.deep.equal([id, 'quote']);
  });

  it('does not move where the reader asked for less motion', async () => {
    const element = await show(data(1000), { layout: 'horizontal' });
    await hover(element);
    expect(find(element, '#neighbours')?.getAnimations()).to.deep.equal([]);
  });
});
