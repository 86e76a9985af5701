import { expect } from 'chai';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { accountedFor } from './plot-boxes.js';
import { dataset, find, findAll, heard, NOW, quoted, show, textOf } from './support.js';

const years = (from: number, count: number): object[] => Array.from({ length: count }, (_, at) => quoted(String(from + at)));

describe('append', () => {
  it('N9: adds events to those shown, and the view stays where it is', async () => {
    const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
    const before = element.view;
    element.append([quoted('2010-05-05'), quoted('1992-05-05')]);
    await element.loading;
    expect(element.timeline?.events.map(({ id }) => id)).to.deep.equal([
      '1990',
      '1991',
      '1992',
      '1992-05-05',
      '1993',
      '1994',
      '2010-05-05',
    ]);
    expect(element.view).to.deep.equal(before);
    expect(find(element, '[data-event-id="1992-05-05"]')).to.not.equal(null);
    element.fit();
  });

  it('N9: makes one picture of what is added in sight, and nothing anew of what was there', async () => {
    const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
    element.append([quoted('1990-02-02')]);
    await element.loading;
    const [items, sheets] = [findAll(element, '.outline .event'), element.shadowRoot?.adoptedStyleSheets.length];
    let updates = 0;
    element.addController({ hostUpdated: () => (updates += 1) });
    element.append([quoted('1991-05-05')]);
    await element.loading;
    expect(findAll(element, '.outline .event').filter((item) => items.includes(item))).to.deep.equal(items);
    expect([updates, element.shadowRoot?.adoptedStyleSheets.length]).to.deep.equal([1, sheets]);
  });

  it('gives events without an id one of their own', async () => {
    const element = await show(dataset(years(1990, 2)));
    element.append([{ date: '1995', title: 'New' }]);
    await element.loading;
    const ids = element.timeline?.events.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).to.equal(3);
  });

  describe('of an event with the id of another', () => {
    const correct = async (element: EventTimeline, rest: object): Promise<void> => {
      element.append([{ ...quoted('1992'), ...rest }]);
      await element.loading;
      await element.updateComplete;
    };
    const isOther = (one: HTMLElement): boolean => one.dataset['eventId'] !== '1992';
    const places = (element: EventTimeline): readonly string[] =>
      findAll(element, '.event')
        .filter(isOther)
        .map(
          (one) => `${String(one.dataset['eventId'])}: ${String(one.getBoundingClientRect().x)} ${String(one.getBoundingClientRect().y)}`,
        );

    it('N9: puts it in the place of that one, which says that it is updated', async () => {
      const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
      await correct(element, { title: 'What really happened' });
      expect(element.timeline?.events.length).to.equal(5);
      expect(textOf(element, '[data-event-id="1992"] .title')).to.equal('What really happened');
      expect(textOf(element, '[data-event-id="1992"] .tag')).to.equal('updated');
      expect(findAll(element, '.plot .tag').length).to.equal(1);
    });

    it('N9: the card says when, and what was said before', async () => {
      const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
      element.select('1992');
      await correct(element, { title: 'What really happened', date: '1992-03' });
      const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(NOW);
      expect(textOf(element, '.card')).to.contain(`Updated ${time}. Before: 1992 · What happened in 1992`);
      expect(textOf(element, '.card')).to.contain('What really happened');
    });

    it('N9: is said politely, and what says the same again is not', async () => {
      const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
      await correct(element, {});
      await element.updateComplete;
      expect([textOf(element, '[role="status"]'), findAll(element, '.plot .tag').length]).to.deep.equal(['', 0]);
      const saying = new Promise<void>((resolve) => {
        new MutationObserver(() => {
          resolve();
        }).observe(find(element, '[role="status"]')!, { childList: true, subtree: true, characterData: true });
      });
      await correct(element, { title: 'What really happened' });
      await saying;
      expect(textOf(element, '[role="status"]')).to.equal('1 event updated');
    });

    for (const count of [60, 600])
      it(`N9: no other of ${String(count)} moves, and neither does the view`, async () => {
        const days = (at: number): object => {
          const date = new Date(Date.UTC(1990, 0, 1 + at * 9)).toISOString().slice(0, 10);
          return quoted(date, { title: `Event ${String(at)}` });
        };
        const all = Array.from({ length: count }, (_, at) => days(at));
        const element = await show(dataset([...all, quoted('1992', { date: '1990-02-11', title: 'This event' })]), {
          layout: 'horizontal',
        });
        const [view, before] = [element.view, places(element)];
        await correct(element, { date: '1990-02-11', title: 'Another one' });
        expect([element.view, places(element)]).to.deep.equal([view, before]);
      });

    it('N9: moves along the axis, and the focus stays where it was', async () => {
      const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
      find(element, '[data-event-id="1991"]')?.focus();
      // Labels in between may find another row, or the other side of their dates.
      const placeOfFirst = (): number | undefined => find(element, '[data-event-id="1990"]')?.getBoundingClientRect().x;
      const [view, x] = [element.view, placeOfFirst()];
      await correct(element, { date: '1990-06' });
      expect(element.timeline?.events.map(({ id }) => id)).to.deep.equal(['1990', '1992', '1991', '1993', '1994']);
      const focused = element.shadowRoot?.activeElement;
      expect(focused instanceof HTMLElement && focused.dataset['eventId']).to.equal('1991');
      expect([element.view, placeOfFirst()]).to.deep.equal([view, x]);
    });
  });

  it('tells of events that cannot be read, and adds the others', async () => {
    const element = await show(dataset(years(1990, 2)));
    const told = heard(element, 'timeline-error');
    element.append([{ date: 'soon', title: 'Never' }, quoted('1999')]);
    await element.loading;
    expect((await told).problems.map(({ path }) => path)).to.deep.equal(['/events/0/date']);
    expect(element.timeline?.events.length).to.equal(3);
  });

  it('adds to columns too, event by event with its quote', async () => {
    const start = Float64Array.from({ length: 300 }, (_, at) => Date.UTC(1990, 0, 1 + at * 10));
    const element = await show({ version: 1, lang: 'en', columns: { start, title: (at: number) => `Event ${String(at)}` } });
    element.append([quoted('1991-05-05')]);
    await element.loading;
    expect(element.timeline?.events.length).to.equal(301);
    expect(accountedFor(element)).to.equal(301);
    element.select('1991-05-05');
    await element.updateComplete;
    expect(textOf(element, 'blockquote')).to.contain('It happened in 1991-05-05.');
  });

  it('N9: the labels of many stay until they are worked out for all, and every event is counted meanwhile', async () => {
    const start = Float64Array.from({ length: 3000 }, (_, at) => Date.UTC(1990, 0, 1 + at));
    const element = await show({ version: 1, lang: 'en', columns: { start, title: (at: number) => `Event ${String(at)}` } });
    const labels = findAll(element, '[part~="label"]').length;
    element.append([quoted('1991-05-05'), quoted('1993-05-05')]);
    while (element.timeline?.events.length === 3000) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect([findAll(element, '[part~="label"]').length, accountedFor(element)]).to.deep.equal([labels, 3002]);
    await element.loading;
    expect(accountedFor(element)).to.equal(3002);
  });

  it('puts nodes inside as in every element', async () => {
    const element = await show(dataset(years(1990, 2)));
    const note = document.createElement('p');
    element.append(note, 'words');
    expect(element.lastChild?.textContent).to.equal('words');
    expect(element.contains(note)).to.equal(true);
  });
});

describe('columns', () => {
  it('are shown in any order, and rows that cannot be read are left out and told of together', async () => {
    const start = [Date.UTC(2004, 0, 1), NaN, Date.UTC(2001, 4, 5), Infinity, Date.UTC(2002, 1, 1)];
    const end = [NaN, NaN, Date.UTC(2001, 5, 5), NaN, Date.UTC(2001, 1, 1)];
    const element = await show({ version: 1, lang: 'en', columns: { start, end, title: ['Last', 'a', 'First', 'b', 'c'] } });
    expect(element.timeline?.events.map(({ title: [title] }) => title?.text)).to.deep.equal(['First', 'Last']);
    expect(findAll(element, '.outline .title').map(({ textContent }) => textContent)).to.have.members(['First', 'Last']);
    expect(findAll(element, '.summary-line').at(-1)?.textContent).to.contain('3');
  });
});
