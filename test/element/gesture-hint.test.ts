import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, mouseMove, wheel, type Point } from '../support/commands.js';
import { rectOf, settled, until } from './plot-boxes.js';
import { dataset, find, quoted, show, textOf } from './support.js';

const centre = (element: EventTimeline): Point => {
  const { left, width, top } = rectOf(element, '.plot');
  return [left + width / 2, top + 8];
};

// In a file, and so on a page, of its own: the hint comes once on a page.
describe('how the wheel zooms', () => {
  afterEach(async () => {
    document.body.style.paddingBlockEnd = '';
    scrollTo(0, 0);
    await emulateMedia({});
  });

  it('Z7: a wheel that goes to the page after a rest on the plot is told once how to zoom', async () => {
    document.body.style.paddingBlockEnd = '4000px';
    const element = await show(dataset([quoted('2020'), quoted('2021')]));
    const [x, y] = centre(element);
    const turn = (): Promise<void> => wheel({ x, y, deltaY: 5 });
    const rest = async (): Promise<void> => {
      const begun = performance.now();
      await until('the pointer has rested', () => performance.now() - begun > 320);
    };
    await mouseMove([[x, y]]);
    // What answers gestures comes with the first of them.
    await element.loading;
    // In one moment, however slow the machine is.
    const plot = find(element, '.plot');
    plot?.dispatchEvent(new PointerEvent('pointermove', { movementX: 1, bubbles: true }));
    plot?.dispatchEvent(new WheelEvent('wheel', { deltaY: 5, bubbles: true }));
    await rest();
    expect(find(element, '.hint') === null, 'on its way down the page').to.equal(true);
    const told: string[] = [];
    document.addEventListener('timeline-gesture-hint', ({ type }) => told.push(type), { once: true });
    await turn();
    await until('the hint is there', () => find(element, '.hint') !== null);
    const hint = find(element, '.hint');
    expect(textOf(element, '.hint')).to.match(/^Hold (Ctrl|⌘) while scrolling to zoom$/u);
    expect(told, 'the page hears of it').to.deep.equal(['timeline-gesture-hint']);
    expect([hint?.ariaHidden, hint && getComputedStyle(hint).pointerEvents]).to.deep.equal(['true', 'none']);
    hint?.dispatchEvent(new AnimationEvent('animationend'));
    await element.updateComplete;
    expect(find(element, '.hint')).to.equal(null);
    await rest();
    await turn();
    await settled(element);
    expect(find(element, '.hint')).to.equal(null, 'once on a page is enough');
  });
});
