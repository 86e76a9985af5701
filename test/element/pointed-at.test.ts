import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { mouseMove, setViewport, type Point } from '../support/commands.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const daysFrom2000 = (count: number): object =>
  dataset(
    Array.from({ length: count }, (_, at) => {
      const day = new Date(Date.UTC(2000, 0, 1 + Math.floor((at * 6000) / count))).toISOString().slice(0, 10);
      return quoted(day, { id: `e${String(at)}`, title: `Event ${String(at)}` });
    }),
  );

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const middle = (box: DOMRect): Point => [box.x + box.width / 2, box.y + box.height / 2];
const isInside = ({ left, right }: DOMRect, outer: DOMRect): boolean => left > outer.left + 20 && right < outer.right - 20;

/** An event with a label, and where its label, its leader and its mark are in the window. */
function someEvent(element: EventTimeline): { readonly button: HTMLElement; readonly places: Readonly<Record<string, Point>> } {
  const plot = find(element, '.plot')!.getBoundingClientRect();
  const candidates = findAll(element, '.outline .event:not(.before)').filter((one) => isInside(one.getBoundingClientRect(), plot));
  const button = candidates.at(candidates.length >> 1)!;
  const box = button.getBoundingClientRect();
  const axis = find(element, '.strip')!.getBoundingClientRect().top;
  return { button, places: { 'its label': middle(box), 'its leader': [box.left, box.bottom + 1], 'its mark': [box.left, axis] } };
}

/** How a mark looks: as an element, or as the canvas has it. */
function look(element: EventTimeline, rank: string | undefined, [x, y]: Point): string {
  const mark = find(element, `.mark[data-rank="${String(rank)}"]`);
  if (mark) return getComputedStyle(mark).strokeWidth;
  const canvas = find(element, 'canvas') as HTMLCanvasElement;
  const box = canvas.getBoundingClientRect();
  return String(
    canvas
      .getContext('2d')
      ?.getImageData(x - box.x - 14, y - box.y - 14, 28, 28)
      .data.join(),
  );
}

describe('what the pointer is on', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1, 1]]);
  });

  for (const count of [5, 60, 1000])
    for (const place of ['its label', 'its leader', 'its mark'])
      it(`of ${String(count)} events, ${place} lights mark and label in the next frame, before any quote`, async () => {
        const element = await show(daysFrom2000(count));
        const { button, places } = someEvent(element);
        const { rank } = button.dataset;
        const label = button.querySelector('[part="label"]') ?? button;
        const seen = (): readonly string[] => [getComputedStyle(label).color, look(element, rank, places['its mark']!)];
        const before = seen();
        await mouseMove([places[place]!]);
        await frame();
        await frame();
        const now = seen();
        expect(now.map((one, at) => one === before[at])).to.deep.equal([false, false]);
        expect(find(element, '.card')).to.equal(null);
      });

  it('has its date in the colour of its title, not in a fainter one', async () => {
    const element = await show(daysFrom2000(5));
    const { button, places } = someEvent(element);
    await mouseMove([places['its mark']!]);
    await frame();
    await frame();
    const [label, time] = ['[part="label"]', 'time'].map((selector) => getComputedStyle(button.querySelector(selector)!).color);
    expect(time).to.equal(label);
  });

  it('of a thousand events, a column of many lights as a whole', async () => {
    const element = await show(daysFrom2000(1000));
    const axis = find(element, '.strip')!.getBoundingClientRect();
    const canvas = find(element, 'canvas') as HTMLCanvasElement;
    const ink = (): number =>
      canvas
        .getContext('2d')!
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.reduce((sum, value, at) => sum + (at % 4 === 3 ? Number(value > 99) : 0), 0);
    const before = ink();
    await mouseMove([[axis.left + axis.width / 2, axis.top]]);
    await frame();
    await frame();
    expect(ink()).to.be.greaterThan(before);
  });

  it('is no event on “+N”', async () => {
    const element = await show(daysFrom2000(1000));
    await mouseMove([middle(find(element, '.cluster')!.getBoundingClientRect())]);
    await frame();
    await frame();
    expect(findAll(element, '.event.active')).to.deep.equal([]);
  });
});
