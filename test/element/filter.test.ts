import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { sendKeys } from '../support/commands.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const lanes = [
  { id: 'sea', label: { en: 'At sea', ar: 'في البحر' } },
  { id: 'land', label: { en: 'On land', ar: 'في البر' } },
];
const STATUSES = ['confirmed', 'disputed', 'claimed', 'confirmed'];

/** Fourteen events: more than one looks over at a glance. */
const data = dataset(
  Array.from({ length: 14 }, (_, at) =>
    quoted(String(2001 + at), {
      title: `${at < 10 ? 'Early' : 'Late'} ${String(at)}`,
      lane: at % 2 ? 'land' : 'sea',
      status: STATUSES[at % 4],
    }),
  ),
  { lanes, title: 'Fourteen' },
);

const press = async (element: EventTimeline, selector: string): Promise<void> => {
  find(element, selector)?.click();
  await element.loading;
  await element.updateComplete;
};
const open = async (attributes: Record<string, string> = {}): Promise<EventTimeline> => {
  const element = await show(data, attributes);
  await press(element, '[data-action="filter"]');
  return element;
};
const search = async (element: EventTimeline, text: string): Promise<void> => {
  const input = find(element, '[type="search"]') as HTMLInputElement | null;
  if (!input) throw new Error('there is no search');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.loading;
  await element.updateComplete;
};
const choices = (element: EventTimeline, facet: string): string[] =>
  findAll(element, `.choice:has([data-facet="${facet}"])`).map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
const passing = (element: EventTimeline): string => textOf(element, '.passing > span');
/** What has the focus, in a word: an element would not do, as a test that fails would print all of it. */
const focused = (element: EventTimeline): string => {
  const at = element.shadowRoot?.activeElement as HTMLInputElement | null;
  return at?.dataset['action'] ?? (at?.type === 'checkbox' ? at.value : at?.type) ?? '';
};
const status = (element: EventTimeline): string => textOf(element, '.frame > [role="status"]');
const shown = (element: EventTimeline): number =>
  findAll(element, '[part="event"]').length +
  findAll(element, '[part="cluster"]').reduce((sum, one) => sum + Number(one.textContent.trim().slice(1)), 0);

describe('the filter', () => {
  let warn: sinon.SinonStub;
  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => sinon.restore());

  it('N4: what is filtered out is dim in the overview, and does not vanish from it', async () => {
    const element = await open({ overview: 'on' });
    const outlines = (): [string, string | null][] =>
      findAll(element, '.overview path').map((path) => [path.getAttribute('class') ?? '', path.getAttribute('d')]);
    const [[, whole] = []] = outlines();
    await search(element, 'Late');
    const [all, left, ...more] = outlines();
    expect([all, left?.[0], left?.[1] === whole, more]).to.deep.equal([['dim', whole], '', false, []]);
  });

  it('N4: offers the facets in which events differ, with counts, and no others', async () => {
    const element = await open();
    expect(findAll(element, '.filter legend').map(({ textContent }) => textContent)).to.deep.equal(['Group', 'Status']);
    expect(choices(element, 'lanes')).to.deep.equal(['At sea (7)', 'On land (7)']);
    expect(choices(element, 'status')).to.deep.equal(['confirmed (7)', 'claimed (3)', 'disputed (4)']);
  });

  for (const layout of ['horizontal', 'vertical', 'table']) {
    it(`N4: what does not pass leaves the ${layout} view, and comes back`, async () => {
      const element = await open({ layout });
      expect(shown(element)).to.equal(14);
      await press(element, '[data-facet="status"][value="disputed"]');
      expect([shown(element), passing(element)]).to.deep.equal([4, '4 of 14 events']);
      if (layout !== 'table') expect(find(element, '[aria-setsize]')?.getAttribute('aria-setsize')).to.equal('4');
      await press(element, '[data-action="clear-filter"]');
      expect([shown(element), find(element, '.passing') === null]).to.deep.equal([14, true]);
    });
  }

  it('A5: items have their place among those that pass', async () => {
    const places = (element: EventTimeline): string[] =>
      findAll(element, '.outline > li').map(({ ariaPosInSet, ariaSetSize }) => `${String(ariaPosInSet)} of ${String(ariaSetSize)}`);
    expect(places(await show(data, { filter: 'Late' }))).to.deep.equal(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  });

  it('N4: counts say what another choice would leave', async () => {
    const element = await open();
    await press(element, '[data-facet="lanes"][value="sea"]');
    expect(choices(element, 'status')).to.deep.equal(['confirmed (4)', 'claimed (3)', 'disputed (0)']);
    expect(choices(element, 'lanes')).to.deep.equal(['At sea (7)', 'On land (7)']);
  });

  it('N4: searches as one types, whatever the digits', async () => {
    const element = await open();
    await search(element, '٢٠٠٣');
    expect([passing(element), findAll(element, '[part="event"] .title').map(({ textContent }) => textContent)]).to.deep.equal([
      '1 of 14 events',
      ['Early 2'],
    ]);
  });

  it('N4: what passes stays where it was along the axis', async () => {
    const element = await open();
    const place = (): number => find(element, '[data-event-id="2003"]')?.getBoundingClientRect().left ?? NaN;
    const [before, view] = [place(), element.view];
    await search(element, '2003');
    expect(place()).to.be.closeTo(before, 1);
    expect(element.view).to.deep.equal(view);
  });

  it('N4: nothing that matches is said to be so, and the way back is there', async () => {
    const element = await open();
    await search(element, 'nobody knows');
    expect([passing(element), shown(element)]).to.deep.equal(['No event matches.', 0]);
    await press(element, '[data-action="clear-filter"]');
    expect(shown(element)).to.equal(14);
    expect(focused(element)).to.equal('search');
  });

  it('N4: the way back is there while the form is folded', async () => {
    const element = await show(data, { filter: '2003' });
    expect([passing(element), find(element, '.filter') === null]).to.deep.equal(['1 of 14 events', true]);
    await press(element, '[data-action="clear-filter"]');
    expect([shown(element), element.filter, focused(element)]).to.deep.equal([14, '', 'filter']);
  });

  it('N12: tells the page of what the reader does, with properties that say it, and nothing of what the page sets', async () => {
    const element = await open();
    const told: number[] = [];
    element.addEventListener('timeline-filter', ({ count }) => told.push(count));
    await search(element, 'late');
    await press(element, '[data-facet="lanes"][value="sea"]');
    expect([told, element.filter, element.filters]).to.deep.equal([[4, 2], 'late', { lanes: ['sea'] }]);
    await press(element, '[data-facet="lanes"][value="sea"]');
    expect([told, element.filters]).to.deep.equal([[4, 2, 4], null]);
    element.filter = '2003';
    element.filters = { status: ['claimed'] };
    await element.loading;
    expect([told.length, passing(element)]).to.deep.equal([3, '1 of 14 events']);
    expect((find(element, '[type="search"]') as HTMLInputElement).value).to.equal('2003');
    expect((find(element, '[value="claimed"]') as HTMLInputElement).checked).to.equal(true);
  });

  it('A15: says how many are left once the reader has come to rest, and nothing of what the page sets', async () => {
    const element = await open();
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    for (const text of ['l', 'la', 'late']) {
      await search(element, text);
      clock.tick(400);
    }
    expect(status(element)).to.equal('');
    clock.tick(101);
    await element.updateComplete;
    expect(status(element)).to.equal('4 of 14 events');
    element.filter = '';
    await element.updateComplete;
    clock.tick(5000);
    await element.updateComplete;
    expect(status(element)).to.equal('4 of 14 events');
  });

  it('N4: goes by keyboard alone: Tab through the form, Space chooses', async () => {
    const element = await show(data);
    find(element, '[data-action="filter"]')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.loading;
    expect(find(element, '[data-action="filter"]')?.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('search');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.loading;
    expect(element.filters).to.deep.equal({ lanes: ['sea'] });
    expect(focused(element)).to.equal('sea');
  });

  it('Z14: keys in the search are letters, and move nothing', async () => {
    const element = await open();
    const { view } = element;
    find(element, '[type="search"]')?.focus();
    await sendKeys({ type: '0+-' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'End' });
    expect([element.filter, element.view]).to.deep.equal(['0+-', view]);
  });

  it('N4: is not offered where there is little to filter, unless the page has filtered', async () => {
    const little = dataset([quoted('2001'), quoted('2002')]);
    expect(findAll(await show(little), '[data-action="filter"]')).to.have.lengthOf(0);
    expect(findAll(await show(little, { filter: '2002' }), '[data-action="filter"]')).to.have.lengthOf(1);
  });

  it('N4: keeps what is pinned behind a filter, and shows it again after it', async () => {
    const element = await show(data, { selected: '2004' });
    element.filter = '2003';
    await element.loading;
    expect([element.selected, find(element, '[part="popover"]') === null]).to.deep.equal(['2004', true]);
    element.filter = '';
    await element.loading;
    expect(textOf(element, '[part="quote"]')).to.equal('It happened in 2004.');
  });

  it('N1: a link to an event goes before a filter that hides it', async () => {
    const element = await show(data, { id: 'linked', hash: '', filter: '2003' });
    location.hash = '#linked:2004';
    try {
      await heard(window as unknown as HTMLElement, 'hashchange' as never);
      await element.updateComplete;
      await element.loading;
      expect([element.selected, element.filter, textOf(element, '[part="quote"]')]).to.deep.equal(['2004', '', 'It happened in 2004.']);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('next() and previous() go among the events that pass', async () => {
    const element = await show(data, { filter: 'late' });
    element.next();
    await element.loading;
    element.next();
    expect(element.selected).to.equal('2012');
  });

  const wrong: [unknown, string][] = [
    [{ lane: ['sea'] }, 'filters.lane: there are lanes, categories, status, precision, sources; did you mean "lanes"?'],
    [{ lanes: 'sea' }, 'filters.lanes: expected a list such as ["sea"]'],
    [{ lanes: ['see'] }, 'filters.lanes: no event has "see"; there are sea, land; did you mean "sea"?'],
  ];
  for (const [filters, message] of wrong) {
    it(`says what is wrong with ${JSON.stringify(filters)}, and applies the rest`, async () => {
      const element = await show(data);
      element.filters = { status: ['disputed'], ...(filters as object) };
      await element.loading;
      expect(warn.args.flat()).to.include(`event-timeline: ${message}`);
      expect(passing(element)).to.equal(message.includes('no event') ? 'No event matches.' : '4 of 14 events');
    });
  }

  it('R15: the search runs as what is typed does, whatever the page', async () => {
    const element = await open();
    const input = find(element, '[type="search"]') ?? element;
    for (const [text, direction] of [
      ['قمة', 'rtl'],
      ['2004 قمة', 'rtl'],
      ['Late', 'ltr'],
    ] as const) {
      await search(element, text);
      expect(getComputedStyle(input).direction, text).to.equal(direction);
    }
  });

  it('R6: counts in the reader’s language and digits', async () => {
    const element = await open({ lang: 'ar-EG', dir: 'rtl', filter: '2003' });
    expect(passing(element)).to.equal('المطابق ١، والمجموع ١٤ حدثاً');
    expect(choices(element, 'lanes')).to.deep.equal(['في البحر (١)', 'في البر (٠)']);
  });

  it('folds the values of a long facet, and goes on where the button was', async () => {
    const many = Array.from({ length: 14 }, (_, at) => quoted(String(2001 + at), { categories: [`c${String(at)}`] }));
    const element = await show(dataset(many, { categories: many.map((_, at) => ({ id: `c${String(at)}` })) }));
    await press(element, '[data-action="filter"]');
    expect(choices(element, 'categories')).to.have.lengthOf(8);
    await press(element, '[data-action="all-values"]');
    expect(choices(element, 'categories')).to.have.lengthOf(14);
    expect(focused(element)).to.equal('c13');
  });
});
