import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { sendKeys } from '../support/commands.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { find, findAll, quoted, dataset, show, textOf } from './support.js';

const list = { layout: 'vertical' };
const MONTHS = Array.from({ length: 30 }, (_, at) => quoted(`2024-01-${String(at + 1).padStart(2, '0')}`));

describe('the list', () => {
  it('Z13: has the page’s scrolling and none of its own', async () => {
    const element = await show(seededDataset(60), list);
    const scrolling = findAll(element, '*').filter((node) => /auto|scroll/u.test(getComputedStyle(node).overflowY));
    expect(scrolling).to.deep.equal([]);
    expect(find(element, '.plot')).to.equal(null);
    expect(getComputedStyle(find(element, '.event') ?? element).touchAction).to.equal('auto');
  });

  it('P14: says of keys only what they do in it, and of each event its lane', async () => {
    const lanes = [{ id: 'one', label: 'The north bank' }];
    const element = await show(dataset([quoted('2018', { lane: 'one' }), quoted('2019')], { lanes }), list);
    expect(textOf(element, '#keys')).to.equal('Arrow keys move between events, Enter opens the quote.');
    const said = findAll(element, '[part="event"]').map((event) =>
      (event.getAttribute('aria-describedby') ?? '').split(' ').map((id) => textOf(element, `#${id}`)),
    );
    const known = 'Known to the year. Source: A paper.';
    expect(said).to.deep.equal([[known, 'The north bank'], [known]]);
  });

  it('R5: a title of the other direction begins where others do, and is as far from its status', async () => {
    const events = ['A title', 'عنوان'].map((title) => quoted('2018', { id: title, title, status: 'claimed' }));
    const element = await show(dataset(events), list);
    const places = findAll(element, '.list .headline').map((headline) => {
      const [title, tag] = [...headline.children].map((part) => part.getBoundingClientRect());
      return [title!.left - headline.getBoundingClientRect().left, tag!.left - title!.right];
    });
    expect(places[1]).to.deep.equal(places[0]);
    expect(places[0]![1]).to.be.greaterThan(3);
  });

  it('Z13: has a heading for each period, which stays in sight', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2018-05'), quoted('2024'), quoted('2024-05')]), list);
    expect(findAll(element, '.list h3').map(({ textContent }) => textContent)).to.deep.equal(['2018', '2024']);
    expect(findAll(element, '.list h3').map((heading) => getComputedStyle(heading).position)).to.deep.equal(['sticky', 'sticky']);
  });

  it('A2: a page of keys is ten events on or back, as far as there are some', async () => {
    const element = await show(seededDataset(35), list);
    find(element, '[part="event"]')?.focus();
    const places: (string | null | undefined)[] = [];
    for (const press of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp']) {
      await sendKeys({ press });
      await element.updateComplete;
      const item = element.shadowRoot?.activeElement?.closest('li');
      places.push(item?.ariaPosInSet);
    }
    expect(places).to.deep.equal(['11', '21', '31', '35', '25']);
  });

  it('Z13: says in words what is long and empty, above the heading that follows', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2018-05'), quoted('2024'), quoted('2024-05')]), list);
    expect(findAll(element, '.gap').map(({ textContent }) => textContent)).to.deep.equal(['5 years later']);
    expect(find(element, '.gap + h3')?.textContent).to.equal('2024');
  });

  it('Z13: shows a period’s first events, and the others when asked for', async () => {
    const element = await show(dataset([...MONTHS.slice(0, 17), quoted('2024-06'), quoted('2026-06')]), list);
    const items = (): number => findAll(element, '.list .event').length;
    const before = items();
    expect(before).to.be.below(19);
    const [more] = findAll(element, '[data-action="more"]');
    expect(more?.textContent).to.match(/^Show \d+ more$/u);
    more?.click();
    await element.updateComplete;
    expect(items() - before).to.equal(Number(/\d+/u.exec(more?.textContent ?? '')?.[0]));
  });

  it('L11: a long title begins beside the sign of its category, not beneath it', async () => {
    const title = 'The first of the two bridges over the old harbour is closed to everyone';
    const element = await show(
      dataset([quoted('1950', { title, categories: ['works'] })], { categories: [{ id: 'works', label: 'Works' }] }),
      {
        layout: 'vertical',
      },
    );
    element.style.inlineSize = '300px';
    const [sign, words] = [find(element, '.event .icon'), find(element, '.event .title')].map((node) => node?.getClientRects()[0]);
    expect(words?.top).to.be.below(sign?.bottom ?? 0);
    expect(words?.left).to.be.above(sign?.right ?? Infinity);
  });

  it('shows the event that is selected, wherever it is', async () => {
    const element = await show(dataset([...MONTHS, quoted('2024-06'), quoted('2026-06')]), { ...list, selected: '2024-01-29' });
    expect(find(element, '[data-event-id="2024-01-29"]')?.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(element, '[part="quote"]')).to.include('It happened in 2024-01-29.');
  });

  it('gives all the data as its view', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2024')]), list);
    expect(element.view).to.deep.equal({ start: Date.UTC(2018), end: Date.UTC(2025) });
  });

  describe('of thousands of events', () => {
    const DAYS = Array.from({ length: 1500 }, (_, at) => quoted(new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)));
    const ids = (element: EventTimeline): (string | undefined)[] =>
      findAll(element, '.list .event').map(({ dataset: { eventId } }) => eventId);
    const turn = async (element: EventTimeline, way: string): Promise<void> => {
      findAll(element, '[data-action="more"]')
        .find(({ textContent }) => textContent.startsWith(way))
        ?.click();
      await element.updateComplete;
    };

    it('A5: has at most 300 elements on any page, and all events on one page after the other', async () => {
      const element = await show(dataset(DAYS), list);
      const seen = new Set<string | undefined>();
      for (let page = 0; page < 100; page++) {
        expect(findAll(element, '*').length).to.be.at.most(300);
        for (const id of ids(element)) seen.add(id);
        await turn(element, 'Later');
      }
      expect(seen.size).to.equal(1500);
      expect(ids(element).at(-1)).to.equal(DAYS.at(-1) && (DAYS.at(-1) as { id: string }).id);
    });

    for (const count of [8, 12, 17, 40, 100, 199])
      it(`A5: has at most 300 elements where ${String(count)} of them are of every status, in lanes`, async () => {
        const statuses = ['confirmed', 'planned', 'claimed', 'disputed', 'cancelled'];
        const lanes = ['a', 'b', 'c'].map((id) => ({ id, label: `Lane ${id}` }));
        const events = DAYS.slice(0, count).map((day, at) => ({ ...day, status: statuses[at % 5], lane: lanes[at % 3]!.id }));
        const element = await show(dataset(events, { lanes }), list);
        for (let page = 0; page < Math.ceil(count / 16); page++) {
          expect(findAll(element, '*').length + 1).to.be.at.most(300);
          await turn(element, 'Later');
        }
        expect(ids(element).at(-1)).to.equal((events.at(-1) as { id?: string }).id);
      });

    it('says how many events there are before and after, and turns back', async () => {
      const element = await show(dataset(DAYS), list);
      const first = ids(element);
      const words = (): string[] => findAll(element, '[data-action="more"]').map(({ textContent }) => textContent);
      expect(words()).to.deep.equal(['Later · 1,480 events']);
      await turn(element, 'Later');
      expect(words()).to.deep.equal(['Earlier · 20 events', 'Later · 1,460 events']);
      await turn(element, 'Earlier');
      expect(ids(element)).to.deep.equal(first);
      expect(findAll(element, '.list [tabindex="0"]').length).to.equal(1);
    });

    it('turns to what is selected, and on with the arrow keys', async () => {
      const element = await show(dataset(DAYS), list);
      element.select('2021-01-01');
      await element.updateComplete;
      expect(find(element, '[data-event-id="2021-01-01"]')?.getAttribute('aria-expanded')).to.equal('true');
      element.select(null);
      await element.updateComplete;
      const last = findAll(element, '.list .event').at(-1);
      last?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(ids(element)[0]).to.equal(element.shadowRoot?.activeElement?.getAttribute('data-event-id'));
    });
  });
});
