import { expect } from 'chai';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { find, findAll, show } from './support.js';

const HOUR = 3_600_000;
const MANY = 60_000;

const titleOf = (row: number): string => `Reading ${String(row)}`;
const readings = (count: number, title = titleOf): object => ({
  version: 1,
  lang: 'en',
  columns: { start: Float64Array.from({ length: count }, (_, at) => at * HOUR), title },
});
const focused = (element: EventTimeline): DOMStringMap | undefined =>
  element.shadowRoot?.activeElement instanceof HTMLElement ? element.shadowRoot.activeElement.dataset : undefined;
const stops = (element: EventTimeline): number[] =>
  findAll(element, '.outline button').map(({ dataset: { rank, cluster } }) => Number(rank ?? cluster));

describe('very many events', () => {
  it('are stepped through by what is seen, with no stop at each of thousands that are folded', async () => {
    const element = await show(readings(MANY));
    find(element, '.outline button[tabindex="0"]')?.focus();
    let last = -1;
    for (let press = 0; press < 12; press++) {
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      const { rank, cluster } = focused(element) ?? {};
      const stop = Number(rank ?? cluster);
      expect(stops(element)).to.include(stop);
      expect(stop).to.be.greaterThan(last);
      last = stop;
    }
    // A stop at each event would have come no further than the twelfth.
    expect(last).to.be.greaterThan(1000);
  });

  it('Z18: a frame asks for no more titles than it has buttons, however many events there are, and names 60 at most', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const asked = new Set<number>();
    const element = await show(readings(200_000, (row) => (asked.add(row), titleOf(row))));
    for (let step = 0; step < 30; step++) {
      asked.clear();
      if (step % 3 === 2) element.panBy(0.4);
      else element.zoomBy(step < 20 ? 1.5 : 0.7);
      await element.updateComplete;
      const named = findAll(element, '.outline [data-rank]').map(({ dataset: { rank } }) => Number(rank));
      expect(named.length, `step ${String(step)}`).to.be.within(1, 60);
      expect(asked.size, `step ${String(step)}`).to.be.at.most(stops(element).length);
    }
    await emulateMedia({});
  });

  it('L14: a label for which there is room now fades in for 120 ms, and the first ones do not', async () => {
    await emulateMedia({});
    const element = await show(readings(2000));
    const fading = (): Animation[] => findAll(element, '.outline > li').flatMap((item) => item.getAnimations());
    const first = new Set(stops(element));
    expect(fading()).to.deep.equal([]);
    element.zoomTo(0, 100 * HOUR);
    await element.updateComplete;
    while (stops(element).every((rank) => first.has(rank))) await new Promise(requestAnimationFrame);
    const [one] = fading();
    expect(one instanceof CSSTransition && one.transitionProperty).to.equal('opacity');
    expect(one?.effect?.getTiming().duration).to.equal(120);
  });

  it('L14: nothing fades where the reader asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await show(readings(2000));
    const first = new Set(stops(element));
    element.zoomTo(0, 100 * HOUR);
    await element.updateComplete;
    expect(stops(element).every((rank) => first.has(rank))).to.equal(false);
    expect(findAll(element, '.outline > li').flatMap((item) => item.getAnimations())).to.deep.equal([]);
    await emulateMedia({});
  });
});
