import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { axSnapshot, emulateMedia, sendKeys } from '../support/commands.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const table = { layout: 'table', id: 'table' };

const few = dataset(
  [
    quoted('2018', { id: 'b', title: 'Bridge', status: 'planned', quotes: [{ source: 'paper', exact: 'A bridge.' }] }),
    quoted('2021-04', { id: 'a', title: 'Arch', status: 'disputed' }),
    quoted('2022?', { id: 'd', title: 'Dam', quotes: [] }),
    quoted('2025-08-13', {
      id: 'c',
      title: { ar: 'قناة', en: 'Canal' },
      quotes: [
        { source: 'mail', exact: '«حُفرت القناة»', lang: 'ar' },
        { source: 'paper', exact: 'Dug.' },
      ],
    }),
  ],
  { sources: { paper: { title: 'A paper' }, mail: { title: 'Letters', publisher: 'Morning Mail' } } },
);

/** The rows as they are read: the texts of their cells. */
const rows = (element: EventTimeline): string[][] =>
  findAll(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()));
const order = (element: EventTimeline): string =>
  findAll(element, 'tbody button')
    .map((button) => button.dataset['eventId'])
    .join('');
const press = async (element: EventTimeline, selector: string): Promise<void> => {
  find(element, selector)?.click();
  await element.loading;
  await element.updateComplete;
};
/** Until the page has been laid out anew. */
const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const status = (element: EventTimeline): string => textOf(element, '.frame > [role="status"]');

describe('the table', () => {
  afterEach(async () => {
    sessionStorage.clear();
    await emulateMedia({});
  });

  it('A4: has every event, with date, precision, status, source and quote in words', async () => {
    const element = await show(few, table);
    expect(rows(element)).to.deep.equal([
      ['2018', 'Known to the year', 'Bridge', 'planned, not confirmed', 'A paper', 'A bridge.'],
      ['April 2021', 'Known to the month', 'Arch', 'disputed', 'A paper', 'It happened in 2021-04.'],
      ['2022 (uncertain)', 'Known to the year. The date is not certain', 'Dam', 'confirmed', '', ''],
      ['August 13, 2025', 'Known to the day', 'Canal', 'confirmed', 'Morning MailA paper', '«حُفرت القناة»Dug.'],
    ]);
  });

  it('A4: says what it is, and which cells name the others', async () => {
    const element = await show(few, table);
    expect(textOf(element, '[part="table"] > caption')).to.equal('A timeline: 4 events');
    expect(findAll(element, 'thead th').map((th) => th.getAttribute('scope'))).to.deep.equal(Array(6).fill('col'));
    expect(findAll(element, 'tbody th').map((th) => [th.getAttribute('scope'), th.textContent.trim()])).to.deep.equal(
      ['Bridge', 'Arch', 'Dam', 'Canal'].map((title) => ['row', title]),
    );
    const snapshot = await axSnapshot('#table');
    for (const words of ['- table "A timeline: 4 events"', '- columnheader "Date"', '- rowheader "Bridge"', '- cell "Known to the year"'])
      expect(snapshot).to.include(words);
  });

  it('A4: holds quotes to the letter, in their language', async () => {
    const element = await show(few, table);
    const quotes = findAll(element, '[part="quote"]');
    expect(quotes.map(({ textContent }) => textContent)).to.include('«حُفرت القناة»');
    expect(quotes.find(({ lang }) => lang === 'ar')?.matches(':dir(rtl)')).to.equal(true);
  });

  const sorted: [string, string, string, string][] = [
    ['date', 'badc', 'badc', 'cdab'],
    ['precision', 'cabd', 'cabd', 'bdac'],
    ['event', 'abcd', 'abcd', 'dcba'],
    ['status', 'dcab', 'dcab', 'badc'],
    ['source', 'bacd', 'bacd', 'cbad'],
  ];
  for (const [column, , up, down] of sorted) {
    it(`A4: is sorted by ${column}, one way and the other; what is equal stays in the order of time`, async () => {
      const element = await show(few, table);
      const heading = (): string | null | undefined => find(element, `th.${column}`)?.getAttribute('aria-sort');
      if (column !== 'date') await press(element, `[data-column="${column}"]`);
      expect([order(element), heading(), findAll(element, '[aria-sort]').length]).to.deep.equal([up, 'ascending', 1]);
      await press(element, `[data-column="${column}"]`);
      expect([order(element), heading(), findAll(element, '[aria-sort]').length]).to.deep.equal([down, 'descending', 1]);
    });
  }

  it('A4: shows fifty rows at a time, and says which', async () => {
    const element = await show(seededDataset(120), table);
    const seen = new Set<string>();
    const look = (): string[] => {
      const ids = findAll(element, 'tbody button').map(({ dataset: { eventId = '' } }) => eventId);
      for (const id of ids) seen.add(id);
      return [String(ids.length), textOf(element, 'caption')];
    };
    expect(look()).to.deep.equal(['50', '120 events: 1–50 of 120 events']);
    expect(find(element, '[data-by="-1"]')?.getAttribute('aria-disabled')).to.equal('true');
    await press(element, '[data-by="1"]');
    expect(look()).to.deep.equal(['50', '120 events: 51–100 of 120 events']);
    await press(element, '[data-by="1"]');
    expect(look()).to.deep.equal(['20', '120 events: 101–120 of 120 events']);
    await press(element, '[data-by="1"]');
    expect([look()[0], seen.size]).to.deep.equal(['20', 120]);
  });

  const steps: readonly (readonly [what: string, presses: readonly string[], said: string])[] = [
    ['sorting', ['event', 'event', 'status', 'status'].map((column) => `[data-column="${column}"]`), 'Sorted by Status, descending.'],
    ['turning pages', ['[data-by="1"]', '[data-by="1"]', '[data-by="-1"]'], '51–100 of 120 events'],
  ];
  for (const [what, presses, words] of steps) {
    it(`A15: ${what} is said once the reader has come to rest, and not again within a second`, async () => {
      const element = await show(seededDataset(120), table);
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      const wait = async (ms: number): Promise<string> => {
        clock.tick(ms);
        await element.updateComplete;
        return status(element);
      };
      try {
        for (const selector of presses) {
          await press(element, selector);
          expect(await wait(450)).to.equal('');
        }
        expect(await wait(50)).to.equal(words);
        await press(element, presses[0] ?? '');
        expect(await wait(950), 'within a second').to.equal(words);
        expect(await wait(50)).to.not.equal(words);
      } finally {
        clock.restore();
      }
    });
  }

  it('A4: turns to the page of what is selected', async () => {
    const data = seededDataset(120);
    const element = await show(data, table);
    const id = element.timeline?.events[101]?.id ?? '';
    element.select(id);
    await element.loading;
    expect(find(element, `[data-event-id="${id}"]`)?.getAttribute('aria-expanded')).to.equal('true');
    expect(findAll(element, 'tr.open [part="popover"]')).to.have.lengthOf(1);
  });

  it('A4: opens the quote in its row, and tells the page', async () => {
    const element = await show(few, table);
    const told: (string | null)[] = [];
    element.addEventListener('timeline-select', ({ id }) => told.push(id));
    await press(element, '[data-event-id="a"]');
    expect(textOf(element, 'tr.open [part="popover"] [part="quote"]')).to.equal('It happened in 2021-04.');
    await press(element, '[data-action="close"]');
    expect([told, find(element, '[part="popover"]') === null]).to.deep.equal([['a', null], true]);
  });

  it('A4: rows are one tab stop; arrows go from one to the next, Escape closes what Enter opened', async () => {
    const element = await show(few, table);
    const focused = (): string | undefined => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['eventId'];
    expect(findAll(element, 'tbody button').map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    find(element, '[data-event-id="b"]')?.focus();
    for (const [key, id] of [
      ['ArrowDown', 'a'],
      ['End', 'c'],
      ['ArrowDown', 'c'],
      ['ArrowUp', 'd'],
      ['Home', 'b'],
    ] as const) {
      await sendKeys({ press: key });
      expect(focused(), key).to.equal(id);
    }
    await sendKeys({ press: 'Enter' });
    await element.loading;
    expect(element.selected).to.equal('b');
    await sendKeys({ press: 'Escape' });
    await element.loading;
    expect([element.selected, focused()]).to.deep.equal([null, 'b']);
  });

  it('P14: who walks from event to event hears what the cells beside it say', async () => {
    const element = await show(few, table);
    for (const button of findAll(element, 'tbody button')) {
      const cells = (button.getAttribute('aria-describedby') ?? '').split(' ').map((id) => find(element, `#${id}`));
      expect(cells.map((cell) => cell?.classList[0])).to.deep.equal(['date', 'precision', 'status', 'source']);
      expect(cells.every((cell) => cell?.parentElement === button.closest('tr'))).to.equal(true);
    }
  });

  it('A4: has the words of the reader’s language, and goes the reader’s way', async () => {
    const element = await show(few, { ...table, lang: 'ar', dir: 'rtl' });
    expect(findAll(element, 'thead th').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'التاريخ',
      'دقة التاريخ',
      'الحدث',
      'الحالة',
      'المصدر',
      'الاقتباس',
    ]);
    const [first, last] = [find(element, 'th.date'), find(element, 'th.quote')].map((th) => th?.getBoundingClientRect().left ?? 0);
    expect(first).to.be.greaterThan(last ?? 0);
    expect(rows(element)[1]).to.include('معروف بالشهر فقط');
  });

  for (const width of [320, 480, 700]) {
    it(`A12: at ${String(width)} px rows are cards: nothing is wider than the page, and every cell says what it is`, async () => {
      const element = await show(few, { ...table, selected: 'a' });
      (element.parentElement ?? element).style.inlineSize = `${String(width)}px`;
      await frames();
      await element.loading;
      const box = element.getBoundingClientRect();
      const wide = findAll(element, '.table *').filter((node) => {
        const { left, right, width: size } = node.getBoundingClientRect();
        return size > 1 && (right > box.right + 1 || left < box.left - 1) && !node.closest('.visually-hidden');
      });
      expect(wide.map(({ className }) => className)).to.deep.equal([]);
      // Some engines give the attribute's words here, some its name.
      const cell = find(element, 'td.precision') ?? element;
      expect(getComputedStyle(cell, '::before').content).to.match(/^("Precision"|attr\(data-label\))/u);
      expect(cell.dataset['label']).to.equal('Precision');
      expect(await axSnapshot('#table')).to.include('- rowheader "Arch"');
    });
  }

  it('A12: in a card, every source and every quote stands below the one before, beside the name of what it is', async () => {
    const element = await show(few, { ...table, style: 'inline-size: 320px' });
    const canal = findAll(element, 'tbody tr').at(-1);
    const lefts = (selector: string): number[] =>
      [...(canal?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect().left);
    const [beside] = lefts('.source bdi');
    expect([...lefts('.source bdi'), ...lefts('.words blockquote')]).to.deep.equal([beside, beside, beside, beside]);
  });

  it('N8: on paper all rows are there, and nothing to press but what they say', async () => {
    const element = await show(seededDataset(120), table);
    await emulateMedia({ media: 'print' });
    await frames();
    await element.updateComplete;
    expect([findAll(element, 'tbody tr').length, findAll(element, '.pages').length]).to.deep.equal([120, 0]);
  });

  describe('and the other layouts', () => {
    const pressed = (element: EventTimeline): (string | undefined)[] =>
      findAll(element, '[aria-pressed="true"]').map((button) => button.dataset['action']);

    it('A4: the reader goes from one to the other by the toolbar, and the focus stays where it was', async () => {
      const element = await show(few);
      const seen = { horizontal: '.plot', vertical: '.list', table: '[part="table"]' };
      for (const layout of ['table', 'vertical', 'horizontal', 'table'] as const) {
        find(element, `[data-action="${layout}"]`)?.focus();
        await press(element, `[data-action="${layout}"]`);
        expect(pressed(element)).to.deep.equal([layout]);
        for (const [name, selector] of Object.entries(seen)) expect(find(element, selector) !== null).to.equal(name === layout);
        expect((element.shadowRoot?.activeElement as HTMLElement).dataset['action']).to.equal(layout);
      }
    });

    it('A2: the toolbar is one tab stop in each of them', async () => {
      for (const layout of ['horizontal', 'vertical', 'table']) {
        const element = await show(few, { layout });
        expect(findAll(element, '.toolbar [tabindex="0"]')).to.have.lengthOf(1);
        find(element, '.toolbar [tabindex="0"]')?.focus();
        await sendKeys({ press: 'ArrowLeft' });
        await press(element, '.toolbar [tabindex="0"]');
        expect(findAll(element, '.toolbar [tabindex="0"]')).to.have.lengthOf(1);
      }
    });

    it('A19: what the reader chose holds on this page, for an element that has a name', async () => {
      const first = await show(few, { id: 'named' });
      await press(first, '[data-action="table"]');
      first.remove();
      expect(findAll(await show(few, { id: 'named' }), '[part="table"]')).to.have.lengthOf(1);
      expect(findAll(await show(few, { id: 'other' }), '[part="table"]')).to.have.lengthOf(0);
      const nameless = await show(few);
      await press(nameless, '[data-action="table"]');
      expect(findAll(await show(few), '[part="table"]')).to.have.lengthOf(0);
    });

    it('A19: the author’s choice is where the reader begins, and what the page sets later goes before the reader’s', async () => {
      const element = await show({ ...few, view: { layout: 'table' } });
      expect(pressed(element)).to.deep.equal(['table']);
      await press(element, '[data-action="vertical"]');
      expect(pressed(element)).to.deep.equal(['vertical']);
      element.layout = 'horizontal';
      await element.loading;
      expect(pressed(element)).to.deep.equal(['horizontal']);
    });

    it('gives all the data as its view', async () => {
      const element = await show(few, table);
      expect(element.view).to.deep.equal({ start: Date.UTC(2018), end: Date.UTC(2025, 7, 14) });
      expect(element.toSvg()).to.include('<svg');
    });
  });
});
