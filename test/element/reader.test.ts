import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { Dataset } from '../../src/model/dataset.js';
import { emulateMedia, mouseDrag, mouseMove } from '../support/commands.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const years = ['2019', '2020', '2021'];
const data = dataset(years.map((year) => quoted(year)));

/** Everything that the reader’s doings were told as. */
const listen = (element: EventTimeline): string[] => {
  const told: string[] = [];
  element.addEventListener('timeline-preview', ({ id }) => told.push(`preview ${String(id)}`));
  element.addEventListener('timeline-select', ({ id }) => told.push(`select ${String(id)}`));
  element.addEventListener('timeline-view-change', () => told.push('view'));
  return told;
};
const shownIn = (element: EventTimeline): string => textOf(element, '[part="quote"]');
const button = (element: EventTimeline, id: string): HTMLElement | null => find(element, `button[data-event-id="${id}"]`);

describe('what is selected', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  it('`selected` in the markup shows that quote from the start', async () => {
    const element = await show(data, { selected: '2020' });
    expect(shownIn(element)).to.equal('It happened in 2020.');
  });

  it('`selected` may be set before there is data', async () => {
    const element = await show(null, { selected: '2020' });
    element.data = data as Dataset;
    await element.loading;
    expect(shownIn(element)).to.equal('It happened in 2020.');
  });

  it('`selected` is reflected, whoever set it', async () => {
    const element = await show(data);
    button(element, '2021')?.click();
    await element.updateComplete;
    expect(element.getAttribute('selected')).to.equal('2021');
    element.select(null);
    await element.updateComplete;
    expect([element.hasAttribute('selected'), findAll(element, '.card').length]).to.deep.equal([false, 0]);
  });

  it('an unknown id opens nothing', async () => {
    const element = await show(data, { selected: '2020' });
    element.select('1066');
    await element.updateComplete;
    expect(findAll(element, '.card').length).to.equal(0);
  });

  it('select() brings the event into view', async () => {
    const element = await show(data);
    element.zoomTo('2019-01', '2019-03');
    await element.updateComplete;
    element.select('2021');
    await element.updateComplete;
    const { left = -1, right = Infinity } = button(element, '2021')?.getBoundingClientRect() ?? {};
    const plot = find(element, '.plot')?.getBoundingClientRect() ?? new DOMRect();
    expect(left).to.be.at.least(plot.left);
    expect(right).to.be.at.most(plot.right);
    expect(findAll(element, '[data-action="back"]').length).to.equal(0);
  });

  const walks: readonly (readonly [name: string, from: string | null, method: 'next' | 'previous', to: string | null])[] = [
    ['next() begins with the first', null, 'next', '2019'],
    ['next() goes on', '2019', 'next', '2020'],
    ['next() stays at the last', '2021', 'next', '2021'],
    ['previous() begins with the last', null, 'previous', '2021'],
    ['previous() goes back', '2021', 'previous', '2020'],
    ['previous() stays at the first', '2019', 'previous', '2019'],
  ];
  for (const [name, from, method, to] of walks) {
    it(name, async () => {
      const element = await show(data, from === null ? {} : { selected: from });
      element[method]();
      await element.updateComplete;
      expect([element.selected, shownIn(element)]).to.deep.equal([to, `It happened in ${String(to)}.`]);
    });
  }

  it('what the program does is not told', async () => {
    const element = await show(data);
    const told = listen(element);
    for (const act of [
      () => {
        element.selected = '2020';
      },
      () => {
        element.select('2021');
      },
      () => {
        element.previous();
      },
      () => {
        element.next();
      },
      () => {
        element.zoomBy(2);
      },
      () => {
        element.select(null);
      },
    ]) {
      act();
      await element.updateComplete;
    }
    expect(told).to.deep.equal([]);
  });

  it('what the reader does is told, once', async () => {
    const element = await show(data);
    const told = listen(element);
    const { x, y, width, height } = button(element, '2020')?.getBoundingClientRect() ?? new DOMRect();
    const at = [x + width / 2, y + height / 2] as const;
    const opened = heard(element, 'timeline-preview');
    await mouseMove([at]);
    await opened;
    await mouseDrag({ from: at, to: at });
    await mouseDrag({ from: at, to: at });
    await mouseMove([[1, 1]]);
    expect(told).to.deep.equal(['preview 2020', 'select 2020', 'preview null', 'select null']);
  });

  it('events bubble and leave shadow trees', async () => {
    const element = await show(data);
    const selected = heard(document.body, 'timeline-select');
    button(element, '2020')?.click();
    const { id, bubbles, composed } = await selected;
    expect([id, bubbles, composed]).to.deep.equal(['2020', true, true]);
  });

  it('a preview ends with the data it is of', async () => {
    const element = await show(data);
    button(element, '2021')?.focus();
    element.data = dataset([quoted('1999')]) as Dataset;
    await element.loading;
    expect([findAll(element, '.card').length, findAll(element, '[part="event"]').length]).to.deep.equal([0, 1]);
  });

  it('an id that is in the next data too is open there', async () => {
    const element = await show(data, { selected: '2021' });
    element.data = dataset([quoted('2021'), quoted('2030')]) as Dataset;
    await element.loading;
    expect([element.selected, shownIn(element)]).to.deep.equal(['2021', 'It happened in 2021.']);
  });
});
