import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { seededRandom, DISTRIBUTIONS } from '../layout/label-samples.js';
import { violations } from '../support/axe.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Events of a distribution, in the order of time. */
const sample = (distribution: string, count: number): { readonly data: object; readonly ids: readonly string[] } => {
  const random = seededRandom(3);
  const place = DISTRIBUTIONS[distribution] ?? (() => 0);
  const days = Array.from({ length: count }, (_, at) => place(random, at, count)).sort((a, b) => a - b);
  const events = days.map((at, rank) =>
    quoted(day(at), {
      id: `e${String(rank).padStart(4, '0')}`,
      title: `Event ${String(rank)}${rank % 10 === 7 && rank < 50 ? ', rare' : ''}`,
    }),
  );
  return { data: dataset(events), ids: events.map((event) => (event as { id: string }).id) };
};

const focused = (element: EventTimeline): HTMLElement | null => (element.shadowRoot?.activeElement as HTMLElement | null) ?? null;

/** Keys that are pressed are counted. */
class Reader {
  presses = 0;

  readonly element: EventTimeline;

  constructor(element: EventTimeline) {
    this.element = element;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.element.updateComplete;
      this.presses += 1;
    }
  }

  /** From outside to the periods, whatever is on the way. */
  async comeIn(): Promise<void> {
    const before = Object.assign(document.createElement('button'), { textContent: 'before' });
    this.element.insertAdjacentElement('beforebegin', before);
    before.focus();
    while (!focused(this.element)?.closest('.periods')) await this.press('Tab');
  }

  /** Goes to the event of a rank by what the choices say of themselves: how many events each has. */
  async goTo(rank: number, back: 'ArrowLeft' | 'ArrowRight' = 'ArrowLeft'): Promise<void> {
    let first = 0;
    while (focused(this.element)?.closest('.periods')) {
      const sizes = findAll(this.element, '.periods [data-place]').map((button) =>
        Number(button.dataset['size']?.replaceAll(',', '') ?? 1),
      );
      let at = 0;
      while (first + (sizes[at] ?? Infinity) <= rank) first += sizes[at++] ?? 0;
      await this.press(...this.keysTo(at, sizes.length, back), 'Enter');
    }
  }

  keysTo(at: number, count: number, back: string): string[] {
    if (focused(this.element)?.dataset['place'] === String(at)) return [];
    if (at < 9) return [String(at + 1)];
    const fromEnd = count - 1 - at;
    const forth = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    return fromEnd <= at - 8
      ? ['End', ...Array.from({ length: fromEnd }, () => back)]
      : ['9', ...Array.from({ length: at - 8 }, () => forth)];
  }
}

describe('periods of many events', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => emulateMedia({}));

  const layouts = [
    { layout: 'horizontal', lang: 'en' },
    { layout: 'vertical', lang: 'en' },
    { layout: 'horizontal', lang: 'ar' },
  ];
  for (const { layout, lang } of layouts) {
    for (const distribution of Object.keys(DISTRIBUTIONS)) {
      it(`A6: random events of 1,000 (${distribution}) are at most 12 key presses away, Tab included, in the ${layout} layout (${lang})`, async () => {
        const { data, ids } = sample(distribution, 1000);
        const random = seededRandom(11);
        const element = await show(data, { layout, locale: lang, numerals: 'latn', lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
        const ranks = [0, 999, ...Array.from({ length: 6 }, () => Math.floor(random() * 1000))];
        for (const rank of ranks) {
          const reader = new Reader(element);
          await reader.comeIn();
          await sendKeys({ press: 'Escape' });
          await element.updateComplete;
          await reader.goTo(rank, lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
          expect(focused(element)?.dataset['eventId']).to.equal(ids[rank]);
          expect(reader.presses).to.be.at.most(12);
        }
      });
    }
  }

  it('A6: a choice says when, how many, which of how many, and on what level one is', async () => {
    const { data } = sample('uniform', 1000);
    const element = await show(data);
    const reader = new Reader(element);
    await reader.comeIn();
    const heard = (): string => {
      const button = focused(element);
      const item = button?.closest('li');
      const level = item?.parentElement?.ariaLabel ?? '';
      return `${button?.getAttribute('aria-label') ?? ''} (${item?.ariaPosInSet ?? ''}/${item?.ariaSetSize ?? ''}) ${level}`;
    };
    expect(heard()).to.equal('1970s, 102 events (1/10) Level 1: 1,000 events');
    await reader.press('2');
    expect(heard()).to.match(/^1980s, \d+ events \(2\/\d+\) Level 1: 1,000 events$/u);
    await reader.press('Enter');
    expect(heard()).to.match(/^1980, \d+ events \(1\/10\) Level 2: 1980s$/u);
    await reader.press('ArrowUp');
    expect(heard()).to.match(/^1980s, /u);
    await reader.press('ArrowDown', 'ArrowRight', 'Enter');
    expect(heard()).to.contain('Level 3: 1981');
    await reader.press('Escape');
    expect(heard()).to.match(/^1980s, .* Level 1: 1,000 events$/u);
  });

  it('A6: the plot looks at what one goes into, and at everything when one is out again', async () => {
    const { data } = sample('uniform', 1000);
    const element = await show(data);
    const whole = element.view;
    const reader = new Reader(element);
    await reader.comeIn();
    await reader.press('3', 'Enter');
    expect(day(element.view?.start ?? 0)).to.match(/^1989/u);
    expect(day(element.view?.end ?? 0)).to.match(/^2000/u);
    await reader.press('Backspace');
    expect(element.view).to.deep.equal(whole);
  });

  for (const [layout, count, there] of [
    ['horizontal', 200, false],
    ['horizontal', 201, true],
    ['vertical', 50, false],
    ['vertical', 51, true],
    ['table', 201, false],
  ] as const) {
    it(`A6: in the ${layout} layout of ${String(count)} events there are ${there ? 'some' : 'none'}`, async () => {
      expect(find(await show(sample('uniform', count).data, { layout }), '.periods') !== null).to.equal(there);
    });
  }

  it('A6: they are one tab stop, before the plot', async () => {
    const element = await show(sample('uniform', 220).data);
    const stops = findAll(element, '.periods button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.length(1);
    const reader = new Reader(element);
    await reader.comeIn();
    await reader.press('Tab');
    expect(focused(element)?.closest('.plot')).to.not.equal(null);
  });

  it('A6: they are of what a filter leaves, which may be so little that the events themselves are there', async () => {
    const element = await show(sample('uniform', 220).data);
    element.filter = 'rare';
    await element.loading;
    const texts = findAll(element, '.periods .single .title').map((title) => title.textContent);
    expect(texts).to.deep.equal(['Event 7, rare', 'Event 17, rare', 'Event 27, rare', 'Event 37, rare', 'Event 47, rare']);
  });

  it('A6: they are also pressed, with a way back out', async () => {
    const element = await show(sample('uniform', 1000).data);
    findAll(element, '.periods [data-place]')[1]?.click();
    await element.updateComplete;
    expect(find(element, '.period-choice.out')?.textContent.trim()).to.match(/^1980/u);
    find(element, '.period-choice.out')?.click();
    await element.updateComplete;
    expect(find(element, '.period-choice.out')).to.equal(null);
    expect(findAll(element, '.periods [data-place]')).to.have.length(10);
  });

  it('A6: the list has headings in two levels, with their numbers', async () => {
    const element = await show(sample('uniform', 300).data, { layout: 'vertical' });
    expect(find(element, 'h3')?.textContent).to.match(/^1970s, \d+ events$/u);
    expect(find(element, 'h3 ~ h4')?.textContent).to.match(/^1970, \d+ events$/u);
  });

  it('A6: years of which no more is known are no second heading under their own', async () => {
    const date = (at: number): string => (at < 20 ? '2001' : `200${String(2 + (at % 4))}-0${String(1 + (at % 3))}-1${String(at % 10)}`);
    const events = Array.from({ length: 60 }, (_, at) => ({ id: String(at), date: date(at), title: `Event ${String(at)}` }));
    for (const [lang, words] of [
      ['en', '2001, 20 events'],
      ['ar', '2001، 20 حدثاً'],
    ] as const) {
      const element = await show({ version: 1, lang, events }, { layout: 'vertical', lang, numerals: 'latn' });
      await element.loading;
      const headings = findAll(element, '.list :is(h3, h4)').map(({ textContent }) => textContent);
      expect(headings.filter((heading) => heading.startsWith('2001'))).to.deep.equal([words]);
      expect(headings.length).to.equal(new Set(headings).size);
    }
  });

  /** So many events in 2001 that are known to the year only, with days of that year, and other years around it. */
  const yearly = (count: number, days: readonly string[]): object => {
    const years = Array.from({ length: 180 }, (_, at) => `${String(1990 + (at % 10))}-03-04`);
    return dataset([...Array.from({ length: count }, () => '2001'), ...days, ...years].map((date, at) => quoted(date, { id: String(at) })));
  };
  const months = Array.from({ length: 30 }, (_, at) => `2001-0${String(2 + (at % 3))}-11`);

  for (const [title, data, lang, expected] of [
    ['what is known to the year says so', yearly(40, months), 'en', ['2001', '2001 (known to the year)', 'February 2001']],
    ['what is known to the year says so', yearly(40, months), 'ar', ['2001', '2001 (معروف بالسنة فقط)', 'فبراير 2001']],
    ['slices say which of all events they are', yearly(600, ['2001-01-01', ...months]), 'en', ['2001', '2001 (181–781)', '2001 (181–241)']],
  ] as const) {
    it(`A6: no choice is called like another, or like the level that it is on: ${title} (${lang})`, async () => {
      const element = await show(data, { locale: lang, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', numerals: 'latn' });
      const reader = new Reader(element);
      await reader.comeIn();
      const names: string[][] = [];
      const label = (button: Element): string => (button.getAttribute('aria-label') ?? '').replace(/[,،][^,،]*$/u, '');
      for (let level = 0; level < 9 && findAll(element, '.periods [data-size]').length > 0; level++) {
        const choices = findAll(element, '.periods [data-size]');
        const own = find(element, '.periods ol')?.ariaLabel?.replace(/^.*?: /u, '') ?? '';
        names.push([own, ...choices.map(label)]);
        const largest = choices.toSorted((a, b) => Number(b.dataset['size']) - Number(a.dataset['size']))[0];
        largest?.click();
        await element.updateComplete;
      }
      for (const level of names) expect(new Set(level).size, level.join(' | ')).to.equal(level.length);
      expect(names.flat()).to.include.members(expected);
    });
  }

  for (const width of [320, 1024]) {
    it(`A6: what tells one choice from another is read whole, ${String(width)} px wide`, async () => {
      await setViewport({ width, height: 768 });
      const start = new Float64Array(100_000).fill(Date.UTC(2024, 4, 5, 10, 11, 12));
      const element = await show({ version: 1, columns: { start, title: (row: number) => `Event ${String(row)}` } });
      const choices = findAll(element, '.periods [data-size]');
      expect(choices[9]?.textContent.trim()).to.equal('May 5, 2024 at 10:11 AM (90,001–100,000)');
      for (const choice of choices) expect(choice.scrollWidth, choice.textContent).to.be.at.most(choice.clientWidth);
    });
  }

  it('A6: in the list too no heading is called as the one above it, or as another', async () => {
    const month = (of: string): string[] => Array.from({ length: 15 }, (_, at) => `${of}-${String(11 + at)}`);
    const dates = ['2000-03', '2001-02', '2001-03']
      .flatMap(month)
      .concat(...Array.from({ length: 45 }, () => '2001'), '2001-01-01', '2001-01-03');
    const element = await show(dataset(dates.map((date, at) => quoted(date, { id: String(at) }))), { layout: 'vertical' });
    const said = new Set<string>();
    for (let page = 0; page < dates.length / 20; page++) {
      for (const heading of findAll(element, 'h3, h4')) said.add(`${heading.localName} ${heading.textContent.trim()}`);
      findAll(element, '.list > [data-action="more"]').at(-1)?.click();
      await element.updateComplete;
    }
    expect([...said]).to.deep.equal([
      'h3 2000, 15 events',
      'h4 March 2000, 15 events',
      'h3 2001, 77 events',
      'h4 January 2001 (16), 1 event',
      'h4 2001 (known to the year), 45 events',
      'h4 January 2001 (62), 1 event',
      'h4 February 2001, 15 events',
      'h4 March 2001, 15 events',
    ]);
  });

  for (const layout of ['horizontal', 'vertical']) {
    it(`A1: axe finds nothing, at any level, in the ${layout} layout`, async () => {
      const element = await show(sample('uniform', 220).data, { layout });
      expect(await violations(element)).to.deep.equal([]);
      const reader = new Reader(element);
      await reader.comeIn();
      await reader.press('Enter', 'Enter');
      expect(await violations(element)).to.deep.equal([]);
    });
  }
});
