import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { setViewport } from '../support/commands.js';
import { until } from './plot-boxes.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const years = ['2019', '2020', '2021', '2022'];
const data = dataset(years.map((year) => quoted(year, { id: `in-${year}` })));
const attributes = { id: 'wars', hash: '' };

/** Goes to a link of the page, as a click on it would. */
const go = async (hash: string): Promise<void> => {
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await changed;
};

const event = (element: EventTimeline, id: string): HTMLElement | null => find(element, `[data-event-id="${id}"]`);

describe('links to events', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('N1: a page that is opened at #element:event shows that quote', async () => {
    history.replaceState(null, '', '#wars:in-2021');
    const element = await show(data, attributes);
    expect(element.selected).to.equal('in-2021');
    expect(textOf(element, '[part="quote"]')).to.equal('It happened in 2021.');
  });

  it('N1: a link goes before the page’s own choice', async () => {
    history.replaceState(null, '', '#wars:in-2021');
    expect((await show(data, { ...attributes, selected: 'in-2019' })).selected).to.equal('in-2021');
  });

  it('N1: a link on the page opens another event, and Back the one before', async () => {
    const element = await show(data, attributes);
    await go('#wars:in-2020');
    await go('#wars:in-2022');
    await element.updateComplete;
    expect(textOf(element, '[part="quote"]')).to.equal('It happened in 2022.');
    const back = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    history.back();
    await back;
    await element.updateComplete;
    expect(textOf(element, '[part="quote"]')).to.equal('It happened in 2020.');
  });

  it('N1: the event comes to the middle of the view, and into the window', async () => {
    await setViewport({ width: 1024, height: 500 });
    const element = await show(data, attributes);
    element.before(Object.assign(document.createElement('div'), { style: 'block-size: 2000px' }));
    element.zoomTo('2019-01', '2019-06');
    await element.updateComplete;
    await go('#wars:in-2021');
    await element.updateComplete;
    const view = element.view ?? { start: 0, end: 0 };
    const [start, middle] = [Date.UTC(2021, 0), (view.start + view.end) / 2];
    expect(Math.abs(middle - start)).to.be.below((view.end - view.start) / 50);
    const { top = -1, bottom = Infinity } = event(element, 'in-2021')?.getBoundingClientRect() ?? {};
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(500);
    await setViewport({ width: 1024, height: 768 });
  });

  it('N1: an unknown event is said to be so, and nothing else happens', async () => {
    const element = await show(data, attributes);
    await go('#wars:in-1066');
    await element.updateComplete;
    const words = 'The event this link points to is not in this timeline.';
    expect(textOf(element, '.notice-line')).to.equal(words);
    await until('it is said to the ear too', () => textOf(element, '[role="status"]') === words);
    expect([element.selected, findAll(element, '.card').length]).to.deep.equal([null, 0]);
    event(element, 'in-2020')?.click();
    await element.updateComplete;
    expect(findAll(element, '.notice-line').length).to.equal(0);
  });

  const foreign = ['#section-2', '#other:in-2020', '#wars', '#wars:', '#%E0%A4%A:in-2020', '#:in-2020'];
  for (const hash of foreign) {
    it(`N1: ${hash} is not for this timeline`, async () => {
      const element = await show(data, attributes);
      await go(hash);
      await element.updateComplete;
      expect([element.selected, findAll(element, '.notice-line').length]).to.deep.equal([null, 0]);
    });
  }

  it('N1: without `hash` no link is followed, and none is written', async () => {
    const element = await show(data, { id: 'wars' });
    await go('#wars:in-2020');
    event(element, 'in-2021')?.click();
    expect([element.selected, location.hash]).to.deep.equal(['in-2021', '#wars:in-2020']);
  });

  it('N1: pinning writes the link without a step in the history, letting go takes it away', async () => {
    const element = await show(data, attributes);
    const { length } = history;
    event(element, 'in-2021')?.click();
    expect(location.hash).to.equal('#wars:in-2021');
    await element.updateComplete;
    event(element, 'in-2021')?.click();
    expect([location.hash, history.length]).to.deep.equal(['', length]);
  });

  it('N1: letting go leaves a link to something else alone', async () => {
    const element = await show(data, attributes);
    event(element, 'in-2021')?.click();
    await element.updateComplete;
    history.replaceState(null, '', '#section-2');
    event(element, 'in-2021')?.click();
    expect(location.hash).to.equal('#section-2');
  });

  it('N1: ids of any letters make the way there and back', async () => {
    const id = 'مكالمة: 1/2 & more';
    const odd = dataset([quoted('2020', { id }), quoted('2021')]);
    const first = await show(odd, { id: 'war & peace', hash: '' });
    first.shadowRoot?.querySelector<HTMLElement>('button[data-rank="0"]')?.click();
    const { hash } = location;
    expect(hash).to.match(/^#[\w%.:-]+$/);
    first.remove();
    history.replaceState(null, '', before);
    history.replaceState(null, '', hash);
    expect((await show(odd, { id: 'war & peace', hash: '' })).selected).to.equal(id);
  });

  it('N1: opening a link is not told as something that the reader selected', async () => {
    const element = await show(data, attributes);
    let told = false;
    void heard(element, 'timeline-select').then(() => (told = true));
    await go('#wars:in-2020');
    await element.updateComplete;
    expect([element.selected, told]).to.deep.equal(['in-2020', false]);
  });

  it('N1: a link can be copied only where it would open', async () => {
    const linked = await show(data, { ...attributes, selected: 'in-2020' });
    const plain = await show(data, { id: 'plain', selected: 'in-2020' });
    const offers = [linked, plain].map((element) => find(element, '[data-action="copy-link"]') !== null);
    expect(offers).to.deep.equal([true, false]);
  });
});
