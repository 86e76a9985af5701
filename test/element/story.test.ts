import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.js';
import { rectOf, settled } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const data = dataset([quoted('1990'), quoted('2001-05'), quoted('2010-06-07'), quoted('2020', { title: 'The end' })], {
  story: [
    { event: '1990', text: { en: 'It begins.', ar: 'البداية.' }, start: '1985', end: '1995' },
    { event: '2010-06-07', text: 'It goes on for quite a while, and then some more.' },
    { event: '2020' },
  ],
});

const tell = (attributes: Record<string, string> = {}): Promise<EventTimeline> => show(data, { story: '', ...attributes });
const press = async (element: EventTimeline, selector: string): Promise<void> => {
  find(element, selector)?.click();
  await element.loading;
  await element.updateComplete;
};
const told = (element: EventTimeline): [string, string] => [textOf(element, '.texts p:not(.other)'), textOf(element, '.steps span')];
const idle = (element: EventTimeline): (string | undefined)[] =>
  findAll(element, '.story [aria-disabled="true"]').map((button) => button.dataset['action']);

describe('a story', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    sinon.restore();
    await emulateMedia({});
  });

  it('N3: begins at its first step, with its event open and its time in view', async () => {
    const element = await tell();
    expect([told(element), element.selected, idle(element)]).to.deep.equal([['It begins.', '1 of 3'], '1990', ['previous-step']]);
    expect(textOf(element, '[part="quote"]')).to.equal('It happened in 1990.');
    expect(element.view).to.deep.include({ start: Date.UTC(1985) });
  });

  it('N3: shows all of a step’s time, with room for the labels of what begins in it', async () => {
    const events = ['1998', '2000', '2003', '2009-11'].map((date) => quoted(date, { title: `What has come to pass in the year ${date}` }));
    const story = [{ event: '2000', start: '1999', end: '2009' }];
    const element = await show(dataset([...events, quoted('2050')], { story }), { story: '' });
    const plot = find(element, '.plot')!.getBoundingClientRect();
    const labels = ['2000', '2003', '2009-11'].map((id) => find(element, `[part="event"][data-event-id="${id}"]`)!.getBoundingClientRect());
    for (const { left, right } of labels) expect([left >= plot.left - 1, right <= plot.right + 1]).to.deep.equal([true, true]);
    expect(element.view?.start).to.equal(Date.UTC(1999));
    expect(element.view?.end).to.be.greaterThan(Date.UTC(2010));
  });

  it('N3: goes on and back by buttons, as far as it goes', async () => {
    const element = await tell();
    await press(element, '[data-action="next-step"]');
    expect([told(element), element.selected]).to.deep.equal([
      ['It goes on for quite a while, and then some more.', '2 of 3'],
      '2010-06-07',
    ]);
    await press(element, '[data-action="next-step"]');
    await press(element, '[data-action="next-step"]');
    expect([told(element), element.selected, idle(element)]).to.deep.equal([['The end', '3 of 3'], '2020', ['next-step']]);
    await press(element, '[data-action="previous-step"]');
    expect(told(element)[1]).to.equal('2 of 3');
  });

  it('N3: Tab goes from a step to its event, whichever had the focus before', async () => {
    const element = await tell();
    for (const id of ['2010-06-07', '2020']) {
      await press(element, '[data-action="next-step"]');
      expect(find(element, '[part="event"][tabindex="0"]')?.dataset['eventId']).to.equal(id);
    }
  });

  for (const [dir, lang, back, forth] of [
    ['ltr', 'en', 'ArrowLeft', 'ArrowRight'],
    ['rtl', 'ar', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`N3: goes by arrow keys while the focus is in it, ${dir}; elsewhere they are the page’s`, async () => {
      const element = await tell({ dir, lang });
      await sendKeys({ press: forth });
      expect(element.selected).to.equal('1990');
      find(element, '[data-action="next-step"]')?.focus();
      const steps: [string, string][] = [
        [forth, '2010-06-07'],
        [forth, '2020'],
        [back, '2010-06-07'],
        ['End', '2020'],
        ['Home', '1990'],
        // The browser's own: back and forth between pages.
        [`Control+${forth}`, '1990'],
      ];
      for (const [key, id] of steps) {
        await sendKeys({ press: key });
        await element.loading;
        expect(element.selected, key).to.equal(id);
      }
      expect((element.shadowRoot?.activeElement as HTMLElement).dataset['action']).to.equal('next-step');
    });
  }

  it('N3: the quote of a step lies over nothing, also after the reader has closed the one before', async () => {
    const element = await tell();
    await press(element, '[data-action="close"]');
    expect(element.selected).to.equal(null);
    await press(element, '[data-action="next-step"]');
    await settled(element);
    expect(element.selected).to.equal('2010-06-07');
    expect(rectOf(element, '[data-card]').bottom).to.be.at.most(element.getBoundingClientRect().bottom);
  });

  it('N3: a step that asks for no time has its event in view', async () => {
    const element = await tell();
    const day = Date.UTC(2010, 5, 7);
    expect(element.view?.end).to.be.below(day);
    await press(element, '[data-action="next-step"]');
    expect(element.view?.start).to.be.below(day);
    expect(element.view?.end).to.be.above(day);
  });

  it('N3: says each step once, and nothing by itself', async () => {
    const element = await tell();
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    expect(textOf(element, '.frame > [role="status"]')).to.equal('');
    for (const action of ['next', 'previous', 'next']) {
      find(element, `[data-action="${action}-step"]`)?.click();
      clock.tick(499);
      await element.updateComplete;
    }
    expect(textOf(element, '.frame > [role="status"]'), 'A15: not before the reader has come to rest').to.equal('');
    clock.tick(1);
    await element.updateComplete;
    const said = textOf(element, '.frame > [role="status"]');
    expect(said).to.equal('2 of 3. It goes on for quite a while, and then some more.');
    clock.tick(60_000);
    await element.updateComplete;
    expect([textOf(element, '.frame > [role="status"]'), told(element)[1]]).to.deep.equal([said, '2 of 3']);
  });

  it('N3: tells the page which event the reader came to, and not that the view moved', async () => {
    const element = await tell();
    const heard: string[] = [];
    for (const type of ['timeline-select', 'timeline-view-change', 'timeline-preview'] as const)
      element.addEventListener(type, (event) => heard.push('id' in event ? `${type} ${String(event.id)}` : type));
    await press(element, '[data-action="next-step"]');
    expect(heard).to.deep.equal(['timeline-select 2010-06-07']);
  });

  it('N3: with reduced motion it jumps, else it flies', async () => {
    const still = await tell();
    await press(still, '[data-action="next-step"]');
    find(still, '[data-action="previous-step"]')?.click();
    expect(still.view?.start).to.equal(Date.UTC(1985));
    await emulateMedia({});
    const moving = await tell({ selected: '2020' });
    const before = moving.view;
    find(moving, '[data-action="previous-step"]')?.click();
    find(moving, '[data-action="previous-step"]')?.click();
    expect(moving.view).to.deep.equal(before);
  });

  it('N3: what is below stays where it is from step to step, as the longest text keeps its room', async () => {
    const element = await tell({ style: 'inline-size: 500px' });
    const top = (): number | undefined => find(element, '.plot')?.getBoundingClientRect().top;
    const before = top();
    await press(element, '[data-action="next-step"]');
    expect(top()).to.equal(before);
  });

  for (const attributes of [{ layout: 'vertical' }, { layout: 'table' }, { style: 'inline-size: 479px' }] as Record<string, string>[]) {
    it(`N3: is plain text in order with ${JSON.stringify(attributes)}, each step a way to its event`, async () => {
      const element = await tell(attributes);
      expect(findAll(element, '.story-text li p').map(({ textContent }) => textContent)).to.deep.equal([
        'It begins.',
        'It goes on for quite a while, and then some more.',
        'The end',
      ]);
      expect(findAll(element, '.story')).to.have.lengthOf(0);
      await press(element, '[data-step="1"]');
      expect(element.selected).to.equal('2010-06-07');
      expect((element.shadowRoot?.activeElement as HTMLElement).dataset['eventId']).to.equal('2010-06-07');
    });
  }

  it('N3: as text, a step brings its event into view', async () => {
    await setViewport({ width: 1024, height: 300 });
    const element = await tell({ layout: 'vertical' });
    await press(element, '[data-step="2"]');
    const { top, bottom } = rectOf(element, '[data-event-id="2020"]');
    expect([top >= 0, bottom <= 300]).to.deep.equal([true, true]);
    await setViewport({ width: 1024, height: 768 });
    scrollTo(0, 0);
  });

  it('N3: begins where the page has selected an event of it', async () => {
    const element = await tell({ selected: '2020' });
    expect([told(element), element.selected]).to.deep.equal([['The end', '3 of 3'], '2020']);
  });

  it('N3: is there only when the page asks for it, and says to the developer when there is none', async () => {
    expect(findAll(await show(data), '.story')).to.have.lengthOf(0);
    const warn = sinon.stub(console, 'warn');
    const element = await show(dataset([quoted('1990')]), { story: '' });
    expect([findAll(element, '.story').length, element.selected]).to.deep.equal([0, null]);
    expect(warn.args.flat()).to.include('event-timeline: `story` is set, but the dataset has no story.');
  });

  it('N3: is told in the reader’s language', async () => {
    const element = await tell({ lang: 'ar', dir: 'rtl' });
    expect(told(element)).to.deep.equal(['البداية.', '1 من 3']);
  });
});
