import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { until } from './plot-boxes.js';
import { dataset, find, quoted, show } from './support.js';

const DATA = dataset([quoted('2020'), quoted('2021')]);

const button = (element: EventTimeline): HTMLElement => {
  const found = find(element, '[data-action="full-screen"]');
  if (!found) throw new Error('there is no button');
  return found;
};

const fills = (element: EventTimeline): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width === innerWidth && height === innerHeight;
};

describe('full screen', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('N14: the button asks for the screen, and gives it back', async () => {
    const element = await show(DATA);
    const asked = sinon.stub(element, 'requestFullscreen').resolves();
    expect(button(element).ariaLabel).to.equal('Full screen');
    button(element).click();
    await until('the screen was asked for', () => asked.callCount > 0);
    sinon.stub(document, 'fullscreenElement').get(() => element);
    const left = sinon.stub(document, 'exitFullscreen').resolves();
    button(element).click();
    await until('the screen was given back', () => left.callCount > 0);
  });

  const ways: readonly (readonly [string, () => void])[] = [
    ['does not have full screen', () => sinon.stub(document, 'fullscreenEnabled').get(() => false)],
    ['does not allow it', () => sinon.stub(Element.prototype, 'requestFullscreen').rejects(new TypeError('not allowed'))],
  ];
  for (const [name, prepare] of ways) {
    it(`N14: fills the window where the browser ${name}, until Escape`, async () => {
      prepare();
      const element = await show(DATA);
      button(element).click();
      await until('it fills the window', () => fills(element));
      await element.updateComplete;
      expect(button(element).ariaLabel).to.equal('Leave full screen');
      button(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await until('it is in its place again', () => !fills(element));
      await element.updateComplete;
      expect([button(element).ariaLabel, element.popover]).to.deep.equal(['Full screen', null]);
    });
  }

  it('N14: what is drawn is as wide as the room that the screen gives it, and no wider', async () => {
    sinon.stub(document, 'fullscreenEnabled').get(() => false);
    const element = await show(DATA);
    const wide = (selector: string): number => find(element, selector)?.getBoundingClientRect().width ?? 0;
    const before = wide('.marks');
    button(element).click();
    await until('it is drawn anew', () => wide('.marks') !== before);
    await element.updateComplete;
    expect(wide('.marks')).to.be.closeTo(wide('.plot'), 0.5).and.at.most(innerWidth);
  });

  it('N14: a quote that was open stays in front', async () => {
    sinon.stub(document, 'fullscreenEnabled').get(() => false);
    const element = await show(DATA, { selected: '2020' });
    button(element).click();
    await until('it fills the window', () => fills(element));
    await element.updateComplete;
    const { left, top, width, height } = find(element, '.card')!.getBoundingClientRect();
    expect(element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)?.closest('.card')).to.equal(find(element, '.card'));
  });

  it('N14: Escape first closes the quote that is open', async () => {
    sinon.stub(document, 'fullscreenEnabled').get(() => false);
    const element = await show(DATA, { selected: '2020' });
    button(element).click();
    await until('it fills the window', () => fills(element));
    const event = find(element, '[part="event"]');
    const escape = (): boolean | undefined =>
      event?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    escape();
    await element.updateComplete;
    expect([element.selected, fills(element)]).to.deep.equal([null, true]);
    escape();
    await until('it is in its place again', () => !fills(element));
  });
});
