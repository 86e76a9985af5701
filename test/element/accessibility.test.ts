import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { neighboursPart } from '../../src/element/parts.js';
import { violations } from '../support/axe.js';
import { axSnapshot, emulateMedia, mouseMove } from '../support/commands.js';
import { dataset, find, heard, quoted, show } from './support.js';

/** One of each status, in two lanes, some imprecise. */
const events = [
  quoted('2018', { title: { en: 'Claimed', ar: 'مزعوم' }, status: 'claimed', lane: 'one' }),
  quoted('2021-04', { title: { en: 'Disputed', ar: 'محل خلاف' }, status: 'disputed', lane: 'two' }),
  quoted('2022~', { title: { en: 'About', ar: 'نحو' }, lane: 'one' }),
  quoted('2023/..', { title: { en: 'Open', ar: 'مستمر' }, lane: 'two' }),
  quoted('2025-08-13', { title: { en: 'A day', ar: 'يوم' }, lane: 'one' }),
  quoted('2027-08-15', { title: { en: 'Planned', ar: 'مخطط' }, status: 'planned', lane: 'two' }),
];
const lanes = [
  { id: 'one', label: { en: 'First', ar: 'الأول' } },
  { id: 'two', label: { en: 'Second', ar: 'الثاني' } },
];
const data = dataset(events, { lanes, title: { en: 'A timeline', ar: 'خط زمني' } });

describe('for everybody', () => {
  beforeEach(async () => {
    await mouseMove([[1000, 700]]);
    sinon.stub(console, 'warn');
  });
  afterEach(async () => {
    sinon.restore();
    await emulateMedia({});
  });

  /** A page around the element, in a language and a scheme. */
  const inPage = async (lang: string, colorScheme: 'light' | 'dark', element: EventTimeline): Promise<EventTimeline> => {
    const page = element.parentElement ?? element;
    page.lang = lang;
    page.dir = lang === 'ar' ? 'rtl' : 'ltr';
    page.style.cssText += '; color-scheme: light dark; background: Canvas; color: CanvasText; padding: 16px; font: 16px/1.5 sans-serif';
    await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(resolve);
      });
    });
    await element.updateComplete;
    return element;
  };

  const cards: Record<string, (element: EventTimeline) => Promise<void>> = {
    closed: () => Promise.resolve(),
    previewed: async (element) => {
      const opened = heard(element, 'timeline-preview');
      find(element, '[data-event-id="2021-04"]')?.focus({ focusVisible: true });
      if (element.layout === 'horizontal') await opened;
      await element.updateComplete;
    },
    pinned: async (element) => {
      element.select('2021-04');
      await element.loading;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      expect(find(element, '[part="quote"]')?.checkVisibility()).to.equal(true);
    },
  };

  for (const lang of ['en', 'ar']) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const layout of ['horizontal', 'vertical', 'table']) {
        for (const [card, open] of Object.entries(cards)) {
          it(`A1: axe finds nothing: ${layout}, card ${card}, ${scheme}, ${lang}`, async () => {
            const element = await inPage(lang, scheme, await show(data, { layout }));
            await open(element);
            expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
          });
        }
      }

      it(`A1: axe finds nothing: filtered, with the form open, ${scheme}, ${lang}`, async () => {
        const many = events.flatMap((event, at) => [
          event,
          { ...event, id: `again-${String(at)}` },
          { ...event, id: `more-${String(at)}` },
        ]);
        const element = await inPage(lang, scheme, await show(dataset(many, { lanes }), { filter: '20' }));
        find(element, '[data-action="filter"]')?.click();
        await element.loading;
        expect(find(element, '[role="search"]')?.checkVisibility()).to.equal(true);
        expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
      });

      it(`A1: axe finds nothing: a list of events too close to point at, ${scheme}, ${lang}`, async () => {
        await neighboursPart.load();
        const day = Array.from({ length: 60 }, (_, at) => ({ ...events[at % 5], id: `e${String(at)}`, date: '2021-04-05' }));
        const element = await inPage(lang, scheme, await show(dataset(day, { lanes })));
        element.zoomBy(1e9);
        await element.updateComplete;
        find(element, '.cluster')?.click();
        await element.loading;
        await new Promise(requestAnimationFrame);
        expect(find(element, '#neighbours')?.checkVisibility()).to.equal(true);
        expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
      });

      for (const layout of ['horizontal', 'vertical']) {
        it(`A1: axe finds nothing: a story, ${layout}, ${scheme}, ${lang}`, async () => {
          const story = [{ event: '2021-04', text: { en: 'First.', ar: 'أولاً.' } }, { event: '2023/..' }];
          const element = await inPage(lang, scheme, await show(dataset(events, { lanes, story }), { layout, story: '' }));
          expect(find(element, '.story, .story-text')?.checkVisibility()).to.equal(true);
          expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
        });
      }

      it(`A1: axe finds nothing: accounts side by side, ${scheme}, ${lang}`, async () => {
        const accounts = events.map((event) => ({ ...event, claimGroup: 'all', status: 'disputed' }));
        const element = await inPage(lang, scheme, await show(dataset(accounts, { lanes }), { selected: '2021-04' }));
        expect(find(element, '.accounts')?.checkVisibility()).to.equal(true);
        expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
      });

      const states: [string, object | null, Record<string, string>][] = [
        ['empty', dataset([]), {}],
        ['error', null, { src: 'http://[' }],
        ['error', { version: 9 }, { heading: 'With a heading' }],
      ];
      for (const [state, from, attributes] of states) {
        it(`A1: axe finds nothing: ${state}${attributes['heading'] ? ' with a heading' : ''}, ${scheme}, ${lang}`, async () => {
          const element = await inPage(lang, scheme, await show(from, attributes));
          expect(element.matches(`:state(${state})`)).to.equal(true);
          expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
        });
      }

      it(`A1: axe finds nothing: loading, ${scheme}, ${lang}`, async () => {
        sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
        const element = await show(dataset([]));
        element.data = null;
        element.src = 'never.json';
        await element.updateComplete;
        await inPage(lang, scheme, element);
        expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
      });

      it(`A1: axe finds nothing: with an event left out and a link to one that is not there, ${scheme}, ${lang}`, async () => {
        history.replaceState(null, '', '#t:nobody');
        try {
          const element = await inPage(lang, scheme, await show(dataset([...events, quoted('never')]), { id: 't', hash: '' }));
          expect(find(element, '.notice-line')?.checkVisibility()).to.equal(true);
          expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
        } finally {
          history.replaceState(null, '', location.pathname + location.search);
        }
      });
    }
  }

  it('the element is a region by the name of its heading, whoever wrote it', async () => {
    const names: [Record<string, string>, string, string][] = [
      [{ heading: 'From the attribute' }, '', 'From the attribute'],
      [{}, '<h2 slot="heading">From the page</h2>', 'From the page'],
      [{}, '', 'A timeline'],
    ];
    for (const [attributes, children, name] of names) {
      const element = await show(data, { ...attributes, id: 'named' }, children);
      expect(await axSnapshot('#named')).to.include(`- region "${name}"`);
      element.remove();
    }
  });

  it('A21: nothing moves by itself once it is shown, and nothing flashes while it loads', async () => {
    const element = await show(data);
    expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
    const { view } = element;
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(resolve);
      });
    });
    expect(element.view).to.deep.equal(view);
    sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
    element.data = null;
    element.src = 'never.json';
    await element.updateComplete;
    const pulses = element.shadowRoot?.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration)) ?? [];
    expect(pulses.length).to.be.greaterThan(0);
    for (const duration of pulses) expect(duration).to.be.at.least(1000);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
  });
});
