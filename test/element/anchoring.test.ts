import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { rectOf, settled } from './plot-boxes.js';
import { dataset, find, quoted, show } from './support.js';

const data = dataset(['2019', '2020', '2021'].map((year) => quoted(year)));

/** Where the card of the event in the middle stands, px of the window, and how its place is written. */
const placeOf = async (): Promise<{ readonly box: readonly number[]; readonly written: string }> => {
  const element: EventTimeline = await show(data, { selected: '2020' });
  await settled(element);
  const { x, y, width, height } = rectOf(element, '.card');
  const place = { box: [x, y, width, height].map(Math.round), written: find(element, '.card')?.style.left ?? '' };
  element.parentElement?.remove();
  return place;
};

describe('without anchor positioning', () => {
  afterEach(() => sinon.restore());

  it('P8: the card stands where it would with it', async () => {
    const anchored = await placeOf();
    expect(anchored.written).to.match(CSS.supports('left', 'anchor(left)') ? /anchor\(left\)/u : /^[\d.]+px$/u);
    sinon.stub(CSS, 'supports').returns(false);
    const alone = await placeOf();
    expect(alone.written).to.match(/^[\d.]+px$/u);
    expect(alone.box).to.deep.equal(anchored.box);
  });
});
