import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { cardWordsOf } from '../../src/element/words/card-words.js';
import { vocabularyOf } from '../../src/element/words/vocabulary.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.js';
import { until } from './plot-boxes.js';
import { dataset, find, quoted, show, textOf } from './support.js';

const ARABIC = { lang: 'ar', locale: 'ar', dir: 'rtl', numerals: 'latn' };
const words = (): ReturnType<typeof cardWordsOf> => cardWordsOf({ vocabulary: vocabularyOf('ar') });

/** What has the focus: an event, a place among the choices, what a button does. */
const here = (element: EventTimeline): string => {
  const at = element.shadowRoot?.activeElement as HTMLElement | null;
  const { eventId, place, action } = at?.dataset ?? {};
  return eventId ?? (place === undefined ? (action ?? (at?.id || at?.localName || 'page')) : `choice ${place}`);
};

/** Where each of the keys leads to. */
const walk = async (element: EventTimeline, ...keys: readonly string[]): Promise<string[]> => {
  const path: string[] = [];
  for (const press of keys) {
    await sendKeys({ press });
    await element.updateComplete;
    path.push(`${press}: ${here(element)}`);
  }
  return path;
};

const comeIn = (element: EventTimeline): void => {
  const before = Object.assign(document.createElement('button'), { id: 'before', textContent: 'before' });
  element.insertAdjacentElement('beforebegin', before);
  before.focus();
};

/** What is put on the clipboard while something is done. */
const copiedBy = async (act: () => Promise<unknown>): Promise<Record<string, string>> => {
  const copied: Record<string, string> = {};
  const { clipboard } = navigator;
  const write = async ([item]: ClipboardItems): Promise<void> => {
    for (const type of item?.types ?? []) copied[type] = (await (await item?.getType(type))?.text()) ?? '';
  };
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  try {
    await act();
    await until('something is copied', () => 'text/html' in copied);
  } finally {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  }
  return copied;
};

describe('keys in Arabic', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => emulateMedia({}));

  for (const layout of ['horizontal', 'vertical']) {
    it(`P12: a quote is copied by keys alone, with the commas of Arabic, and the focus stays, then goes back: ${layout}`, async () => {
      const years = ['2019', '2020', '2021'].map((year) => quoted(year, { title: `ما حدث في ${year}` }));
      const element = await show(dataset(years, { lang: 'ar' }), { ...ARABIC, id: 'calls', layout });
      comeIn(element);
      const on = layout === 'horizontal' ? 'ArrowLeft' : 'ArrowDown';
      const first = layout === 'horizontal' ? 'zoom-out' : 'horizontal';
      expect(await walk(element, 'Tab', 'Tab', on, 'Enter', 'Tab', 'Tab', 'Tab')).to.deep.equal([
        `Tab: ${first}`,
        'Tab: 2019',
        `${on}: 2020`,
        'Enter: quote',
        'Tab: close',
        'Tab: a',
        'Tab: copy-quote',
      ]);
      const copied = await copiedBy(async () => expect(await walk(element, 'Enter')).to.deep.equal(['Enter: copy-quote']));
      const address = `${location.href.split('#', 1)[0] ?? ''}#calls:2020`;
      expect(copied['text/plain']).to.equal(`It happened in 2020. — A witness، A paper، ${address}`);
      expect(new DOMParser().parseFromString(copied['text/html'] ?? '', 'text/html').body.innerText).to.contain('A witness، A paper، ');
      await until('it is seen', () => textOf(element, '.card .notice') === words().copied);
      await until('it is said', () => textOf(element, '.frame > [role="status"]') === words().copied);
      expect(await walk(element, 'Escape', on)).to.deep.equal(['Escape: 2020', `${on}: 2021`]);
    });
  }

  it('A6: the periods of a list are gone through as the text runs, in and out, to a quote and back', async () => {
    const days = Array.from({ length: 120 }, (_, at) => `20${String(10 + (at % 10))}-0${String(1 + (at % 9))}-1${String(at % 8)}`);
    const element = await show(
      dataset(
        days.map((day, at) => quoted(day, { id: `e${String(at)}` })),
        { lang: 'ar' },
      ),
      { ...ARABIC, layout: 'vertical' },
    );
    comeIn(element);
    while (!element.shadowRoot?.activeElement?.closest('.periods')) await walk(element, 'Tab');
    expect(here(element)).to.equal('choice 0');
    expect(await walk(element, 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'ArrowRight')).to.deep.equal([
      'ArrowLeft: choice 1',
      'ArrowLeft: choice 2',
      'ArrowRight: choice 1',
      'End: choice 9',
      'ArrowLeft: choice 9',
      'Home: choice 0',
      'ArrowRight: choice 0',
    ]);
    expect(await walk(element, 'ArrowLeft', 'ArrowLeft', 'Enter', 'ArrowLeft', 'Backspace')).to.deep.equal([
      'ArrowLeft: choice 1',
      'ArrowLeft: choice 2',
      'Enter: choice 0',
      'ArrowLeft: choice 1',
      'Backspace: choice 2',
    ]);
    // Into the year, to its first event, to its quote, and back from that.
    expect(await walk(element, 'Enter', 'Enter', 'Enter', 'Escape')).to.deep.equal([
      'Enter: choice 0',
      'Enter: e72',
      'Enter: quote',
      'Escape: e72',
    ]);
    expect(find(element, '#quote')).to.equal(null);
  });

  const held: readonly (readonly [what: string, attributes: Record<string, string>, selector: string])[] = [
    ['toolbar', {}, '.toolbar button'],
    ['plot', {}, '.plot button'],
    ['list', { layout: 'vertical' }, 'button[part="event"]'],
    ['periods', { layout: 'vertical' }, '.periods button'],
  ];
  for (const [what, attributes, selector] of held) {
    it(`Z14: Alt with an arrow, with which the browser goes back, is the browser’s in the ${what} too`, async () => {
      const days = Array.from({ length: 60 }, (_, at) => quoted(`20${String(10 + (at % 10))}`, { id: `e${String(at)}` }));
      const element = await show(dataset(days), { ...ARABIC, ...attributes });
      await element.loading;
      const button = find(element, `${selector}[tabindex="0"]`) ?? find(element, selector);
      button?.focus();
      const prevented: boolean[] = [];
      const listen = (event: KeyboardEvent): void => {
        prevented.push(event.defaultPrevented);
        // Or the page would be gone.
        event.preventDefault();
      };
      document.addEventListener('keydown', listen);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home', 'End']) await walk(element, `Alt+${key}`);
      document.removeEventListener('keydown', listen);
      expect(prevented.filter((one) => one)).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement).to.equal(button);
    });
  }
});
