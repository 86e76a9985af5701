import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { dataset, find, quoted, show } from './support.js';

/** More than one looks over at a glance, so that there is a filter. */
const data = dataset(Array.from({ length: 14 }, (_, at) => quoted(String(2001 + at), { status: at % 2 ? 'planned' : 'confirmed' })));

/** What has the focus, in a word. */
const focused = (element: EventTimeline): string => {
  const at = element.shadowRoot?.activeElement;
  return at instanceof HTMLElement ? (at.dataset['eventId'] ?? at.dataset['action'] ?? at.className) : 'elsewhere';
};
const isFiltering = (element: EventTimeline): boolean => find(element, '.filter') !== null;
const press = async (element: EventTimeline, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await element.loading;
  await element.updateComplete;
};
const openFilter = async (element: EventTimeline): Promise<void> => {
  find(element, '[data-action="filter"]')?.focus();
  await press(element, 'Enter');
  expect(isFiltering(element)).to.equal(true);
};
/** The keys that the page hears and that a timeline has used. */
const usedOf = (used: string[]) => (event: KeyboardEvent) => {
  if (event.defaultPrevented) used.push(event.key);
};

describe('Escape', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const dir of ['ltr', 'rtl']) {
    for (const layout of ['horizontal', 'vertical', 'table']) {
      it(`P3: closes a pinned quote that Tab has left, and the focus goes back to its event (${layout}, ${dir})`, async () => {
        const element = await show(data, { layout, dir, selected: '2003' });
        for (const selector of ['.toolbar [tabindex="0"]', 'summary', '.ends button']) {
          const other = find(element, selector);
          if (!other) continue;
          element.selected = '2003';
          await element.updateComplete;
          other.focus();
          await press(element, 'Escape');
          expect([element.selected, find(element, '#quote'), focused(element)], selector).to.deep.equal([null, null, '2003']);
        }
      });
    }
  }

  for (const selector of ['[data-action="filter"]', '[type="search"]', '[type="checkbox"]']) {
    it(`N4: closes the filter from ${selector}, and the focus goes to its button; what is chosen stays so`, async () => {
      const element = await show(data, { filter: '200' });
      await openFilter(element);
      find(element, selector)?.focus();
      await press(element, 'Escape');
      expect([isFiltering(element), focused(element), element.filter]).to.deep.equal([false, 'filter', '200']);
    });
  }

  it('P3: closes what is innermost: in the filter that, elsewhere the quote and then the filter; the page has the key after that', async () => {
    const element = await show(data);
    await openFilter(element);
    element.selected = '2003';
    await element.updateComplete;
    find(element, '[type="search"]')?.focus();
    await press(element, 'Escape');
    expect([isFiltering(element), element.selected]).to.deep.equal([false, '2003']);

    await openFilter(element);
    find(element, '[data-action="zoom-in"]')?.focus();
    const used: string[] = [];
    const listen = usedOf(used);
    document.addEventListener('keydown', listen);
    const states: unknown[] = [];
    for (let times = 0; times < 3; times++) {
      await press(element, 'Escape');
      states.push([isFiltering(element), element.selected, focused(element)]);
    }
    document.removeEventListener('keydown', listen);
    expect(states).to.deep.equal([
      [true, null, '2003'],
      [false, null, 'filter'],
      [false, null, 'filter'],
    ]);
    expect(used).to.deep.equal(['Escape', 'Escape']);
  });

  it('P2: closes a preview from its event, and leaves the focus there', async () => {
    const element = await show(data);
    find(element, '[data-action="zoom-in"]')?.focus();
    await press(element, 'Tab');
    expect(find(element, '#quote') !== null).to.equal(true);
    const event = focused(element);
    await press(element, 'Escape');
    expect([find(element, '#quote'), focused(element)]).to.deep.equal([null, event]);
  });

  it('Z14: is the page’s where the focus is not inside', async () => {
    const element = await show(data, { selected: '2003' });
    const button = document.createElement('button');
    element.after(button);
    button.focus();
    await press(element, 'Escape');
    expect(element.selected).to.equal('2003');
  });
});
