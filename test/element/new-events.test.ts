import { expect } from 'chai';
import sinon from 'sinon';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { lazyArrivalWords } from '../../src/element/words/messages/arrival-words.js';
import { violations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { dataset, find, heard, quoted, show, textOf } from './support.js';

const years = (from: number, count: number): object[] => Array.from({ length: count }, (_, at) => quoted(String(from + at)));
/** Ms of rest before anything is said (A15), and from one word about new events to the next. */
const SETTLED = 500;
const APART = 30_000;

describe('what is added later', () => {
  let clock: sinon.SinonFakeTimers;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({}));
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    clock.restore();
  });

  const open = (attributes: Record<string, string> = {}): Promise<EventTimeline> =>
    show(dataset(years(1990, 10)), { layout: 'horizontal', ...attributes });
  const add = async (element: EventTimeline, events: readonly object[]): Promise<void> => {
    element.append(events);
    await element.loading;
    await element.updateComplete;
  };
  const button = (element: EventTimeline): HTMLButtonElement | null => element.shadowRoot?.querySelector('button.news') ?? null;
  const said = (element: EventTimeline): string => textOf(element, '[role="status"]');

  it('N9: outside the view is offered by a button that counts it, and the view does not move until it is pressed', async () => {
    const element = await open();
    const before = element.view;
    await add(element, years(2010, 3));
    await add(element, years(1960, 1));
    expect([textOf(element, '.news'), element.view]).to.deep.equal(['4 new events', before]);
    const moved = heard(element, 'timeline-view-change');
    button(element)?.click();
    await element.updateComplete;
    expect((await moved).start).to.be.at.most(Date.UTC(1960, 0));
    expect(element.view?.end).to.be.at.least(Date.UTC(2013, 0));
    expect(button(element)).to.equal(null);
  });

  it('N9: in view is there at once, without a button, and is told to those who do not see it', async () => {
    const element = await open();
    await add(element, [quoted('1995-05')]);
    await clock.tickAsync(SETTLED);
    await element.updateComplete;
    expect([button(element), said(element)]).to.deep.equal([null, '1 event added to what is shown']);
  });

  const mixed = [quoted('1995-05'), quoted('1996-05'), ...years(2010, 3)];
  const told: readonly (readonly [string, Record<string, string>, readonly object[], readonly (string | undefined)[]])[] = [
    ['in a plot, what is in view and what is not', {}, mixed, ['2 events added to what is shown; 3 new events', '3 new events']],
    [
      'in a plot, what is put right too',
      {},
      [quoted('1995-05'), quoted('1992', { title: 'Else' })],
      ['1 event added to what is shown; 1 event updated', undefined],
    ],
    ['in a table, where all of it is shown', { layout: 'table' }, mixed, ['5 events added to what is shown', undefined]],
    ['in a list, where the button goes to it', { layout: 'vertical' }, mixed, ['5 new events', '5 new events']],
    ['with a filter, what it lets pass', { filter: '1995' }, mixed, ['1 event added to what is shown', undefined]],
  ];
  for (const [title, attributes, events, words] of told) {
    it(`A15: what is said of it counts each event once: ${title}`, async () => {
      const element = await open(attributes);
      await add(element, events);
      await clock.tickAsync(SETTLED);
      await element.updateComplete;
      expect([said(element), button(element)?.textContent]).to.deep.equal(words);
    });
  }

  it('A15: what comes into view half a minute after another is told by itself, and nothing of it twice', async () => {
    const element = await open();
    await add(element, [quoted('1995-05')]);
    await clock.tickAsync(SETTLED);
    await add(element, [quoted('1996-05'), quoted('1997-05')]);
    await clock.tickAsync(APART + SETTLED);
    await element.updateComplete;
    expect(said(element)).to.equal('2 events added to what is shown');
    await clock.tickAsync(APART);
    await add(element, years(2010, 1));
    await clock.tickAsync(SETTLED);
    await element.updateComplete;
    expect(said(element)).to.equal('1 new event');
  });

  it('N9: in view while a quote is read is offered too, and is not new any more when the quote is closed', async () => {
    const element = await open();
    element.select('1992');
    await element.updateComplete;
    await add(element, [quoted('1995-05')]);
    expect(textOf(element, '.news')).to.equal('1 new event');
    element.select(null);
    await element.updateComplete;
    expect(button(element)).to.equal(null);
  });

  it('N9: is not new any more once the reader has gone there', async () => {
    const element = await open();
    await add(element, years(2010, 3));
    element.fit();
    await element.updateComplete;
    expect(button(element)).to.equal(null);
  });

  it('N9: is said politely, and again half a minute later at the earliest, all of it together', async () => {
    const element = await open();
    await add(element, years(2010, 1));
    await clock.tickAsync(SETTLED);
    await element.updateComplete;
    expect(said(element)).to.equal('1 new event');
    await add(element, years(2011, 2));
    await clock.tickAsync(APART - 1);
    expect([said(element), textOf(element, '.news')]).to.deep.equal(['1 new event', '3 new events']);
    await clock.tickAsync(SETTLED);
    await element.updateComplete;
    expect(said(element)).to.equal('1 new event');
    await clock.tickAsync(1);
    await element.updateComplete;
    expect(said(element)).to.equal('3 new events');
    await clock.tickAsync(APART);
    expect(said(element)).to.equal('3 new events');
    await add(element, [quoted('1995-05')]);
    await clock.tickAsync(SETTLED);
    await element.updateComplete;
    expect(said(element)).to.equal('1 event added to what is shown');
  });

  it('N9: is forgotten with the dataset that it was added to', async () => {
    const element = await open();
    await add(element, years(2010, 3));
    element.data = dataset(years(1990, 2)) as EventTimeline['data'];
    await element.loading;
    expect(button(element)).to.equal(null);
  });

  it('N9: in a list, the button goes to the first of it', async () => {
    const element = await open({ layout: 'vertical' });
    await add(element, [quoted('2015')]);
    button(element)?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('data-event-id')).to.equal('2015');
  });

  it('takes no room, can be pressed anywhere on its line, and has no fault that axe finds', async () => {
    const element = await open();
    await add(element, years(1980, 1));
    expect(find(element, '.arrivals')?.getBoundingClientRect().height).to.equal(0);
    const box = button(element)?.getBoundingClientRect();
    expect(box?.height).to.be.at.least(24);
    const hit = element.shadowRoot?.elementFromPoint((box?.left ?? 0) + 4, (box?.top ?? 0) + (box?.height ?? 0) / 2);
    expect(hit).to.equal(button(element));
    clock.restore();
    expect(await violations(element)).to.deep.equal([]);
  });

  it('R14: is told in the reader’s language', async () => {
    await lazyArrivalWords('ar')?.load();
    const element = await open({ lang: 'ar' });
    await add(element, years(2010, 2));
    expect(textOf(element, '.news')).to.equal('حدثان جديدان');
    expect(find(element, '.frame')?.dir).to.equal('rtl');
  });
});
