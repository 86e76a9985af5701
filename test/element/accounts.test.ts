import { expect } from 'chai';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const told = (date: string, id: string, rest: object = {}): object =>
  quoted(date, { id, title: 'The first tram', claimGroup: 'tram', status: 'disputed', ...rest });

const three = dataset(
  [
    told('1898-09-12', 'archive'),
    told('1898-09', 'book', { quotes: [{ source: 'book', exact: 'In September.' }] }),
    told('1898-09-10/1898-09-14', 'driver', { title: 'The first car', quotes: [] }),
    quoted('1900'),
  ],
  { sources: { paper: { title: 'A paper' }, book: { title: 'A book' } } },
);

describe('accounts of the same happening', () => {
  it('N5: the card of one has them all, its own first, each with its date and its words', async () => {
    const element = await show(three, { selected: 'archive' });
    expect(findAll(element, '.account').map(({ innerText }) => innerText.replace(/\s+/gu, ' ').trim())).to.deep.equal([
      'September 12, 1898 It happened in 1898-09-12. A witness · A paper',
      'September 1898 In September. A book',
      'September 10 – 14, 1898 The first car No quote is given for this event.'.replace(' – ', '–'),
    ]);
  });

  it('N5: they stand side by side where there is room, one below the other where not', async () => {
    const places = async (width: string): Promise<{ left: number; top: number }[]> => {
      const element = await show(three, { selected: 'book', style: `inline-size: ${width}` });
      return findAll(element, '.account').map((one) => one.getBoundingClientRect());
    };
    const [first, second] = await places('900px');
    expect([first?.top === second?.top, (first?.left ?? 0) < (second?.left ?? 0)]).to.deep.equal([true, true]);
    const [one, two] = await places('320px');
    expect([one?.left === two?.left, (one?.top ?? 0) < (two?.top ?? 0)]).to.deep.equal([true, true]);
  });

  const agreements: [string, string[], string][] = [
    [
      'a day that the others leave room for',
      ['1898-09-12', '1898-09', '1898-09-10/1898-09-14'],
      'The accounts agree on: September 12, 1898',
    ],
    ['some days', ['1898-09-10/1898-09-14', '1898-09-12/1898-09-20'], 'The accounts agree on: September 12–14, 1898'],
    ['nothing', ['1898-09-12', '1899'], 'The accounts agree on no date.'],
    ['an open end', ['1898/..', '1897/1900'], 'The accounts agree on: 1898–1900'],
    ['no end that anybody states', ['1898/..', '1900/..'], ''],
  ];
  for (const [what, dates, words] of agreements) {
    it(`N5: what they agree on, in words: ${what}`, async () => {
      const element = await show(dataset(dates.map((date) => told(date, date))), { selected: dates[0] ?? '' });
      expect(textOf(element, '.agreement')).to.equal(words);
    });
  }

  /** The boxes of the chart: of its bars by the sources' names, and of what they agree on. */
  const chartOf = (element: Parameters<typeof find>[0]): { bars: Record<string, DOMRect>; agreed: DOMRect | undefined } => {
    const names = findAll(element, '.account-name').map(({ textContent }) => textContent);
    const bars = findAll(element, '.account-bars :is(.bar, circle)').map((bar) => bar.getBoundingClientRect());
    return {
      bars: Object.fromEntries(names.map((name, at) => [name, bars[at] ?? new DOMRect()])),
      agreed: find(element, '.account-bars .agreed')?.getBoundingClientRect(),
    };
  };
  const two = dataset(
    [
      told('1898-09-10/1898-09-14', 'driver', { quotes: [{ source: 'driver', exact: 'Early.' }] }),
      told('1898-09', 'book', { quotes: [{ source: 'book', exact: 'In September.' }] }),
    ],
    { sources: { driver: { title: 'A driver' }, book: { title: 'A book' } } },
  );

  for (const [dir, lang] of [
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ] as const) {
    it(`N5: they are bars, one below the other, with the names of their sources, and what they agree on marked (${dir})`, async () => {
      const element = await show(two, { selected: 'driver', dir, lang });
      const { bars, agreed = new DOMRect() } = chartOf(element);
      const [driver, book] = [bars['A driver'] ?? new DOMRect(), bars['A book'] ?? new DOMRect()];
      expect(driver.bottom).to.be.below(book.top);
      // Five days of thirty, from the tenth on, along time.
      expect(driver.width / book.width).to.be.closeTo(5 / 30, 0.02);
      const offset = dir === 'ltr' ? driver.left - book.left : book.right - driver.right;
      expect(offset / book.width).to.be.closeTo(9 / 30, 0.02);
      // A bar has a line around it, which engines count differently.
      expect(agreed.left).to.be.closeTo(driver.left, 1.5);
      expect(agreed.width).to.be.closeTo(driver.width, 2.5);
      expect(find(element, '.account-bars')?.ariaHidden).to.equal('true');
    });
  }

  for (const [dir, lang] of [
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ] as const) {
    it(`N5: in the plot their marks stand one above the other, and labels have the names of their sources (${dir})`, async () => {
      const data = dataset([
        told('1898-09-12', 'day', { quotes: [{ source: 'paper', exact: 'On that day.', speaker: 'A clerk' }] }),
        told('1898-09-10/1898-09-14', 'driver', { quotes: [{ exact: 'Early.', speaker: 'A driver' }] }),
        told('1898-09', 'book', { quotes: [{ source: 'paper', exact: 'In September.' }] }),
        quoted('1898-09-20'),
      ]);
      const element = await show(data, { dir, lang });
      const names = ['day', 'driver', 'book'].map((id) => find(element, `[data-event-id="${id}"] time`)?.textContent.split(' · ')[1]);
      expect(names).to.deep.equal(['\u2068A paper\u2069', '\u2068A driver\u2069', '\u2068A paper\u2069']);
      expect(find(element, '[data-event-id="1898-09-20"] time')?.textContent).to.not.include('·');
      const boxes = ['day', 'driver', 'book'].map((id) => {
        const rank = element.timeline?.events.findIndex((event) => event.id === id) ?? -1;
        return (
          element.shadowRoot?.querySelector(`.mark[data-rank="${String(rank)}"] > :first-child`)?.getBoundingClientRect() ?? new DOMRect()
        );
      });
      const [day, driver, book] = boxes as [DOMRect, DOMRect, DOMRect];
      const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2).toSorted((a, b) => a - b);
      for (const [at, middle] of middles.slice(1).entries()) expect(middle - (middles[at] ?? 0)).to.be.at.least(20);
      // Each as long as it is told to have been, over the others.
      expect([book.left < driver.left && driver.right < book.right, driver.left < day.left && day.right < driver.right]).to.deep.equal([
        true,
        true,
      ]);
    });
  }

  it('N5: what has no end goes on to the edge; where nobody says when, there are no bars', async () => {
    const open = await show(dataset([told('1898/..', 'a'), told('1897/1900', 'b')]), { selected: 'a' });
    const [first, svg] = [find(open, '.account-bars .bar'), find(open, '.account-bars svg')].map((one) => one?.getBoundingClientRect());
    expect(first?.right).to.be.closeTo(svg?.right ?? NaN, 1.5);
    expect(find(await show(dataset([told('../..', 'a'), told('../..', 'b')]), { selected: 'a' }), '.account-bars')).to.equal(null);
  });

  it('U6: the tag of a disputed event says how many accounts there are, in the plot, the list and the table', async () => {
    for (const layout of ['horizontal', 'vertical', 'table']) {
      const element = await show(three, { layout });
      const tags = new Set(findAll(element, '.tag.disputed, .disputed .tag').map(({ textContent }) => textContent));
      expect([...tags], layout).to.deep.equal(['disputed: 3 accounts']);
    }
  });

  it('U6: counts accounts in Arabic', async () => {
    const element = await show(three, { lang: 'ar', dir: 'rtl', numerals: 'latn' });
    expect(textOf(element, '.disputed .tag')).to.equal('محل خلاف: 3 روايات');
  });

  it('N5: an account that a filter hides is still told of', async () => {
    const element = await show(three, { selected: 'archive', filter: '12' });
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(1);
    expect(findAll(element, '.account')).to.have.lengthOf(3);
  });

  it('N5: an event that is alone in its group is an event like any other', async () => {
    const element = await show(dataset([told('1898', 'alone')]), { selected: 'alone' });
    expect([findAll(element, '.account').length, textOf(element, '.event .tag')]).to.deep.equal([0, 'disputed']);
    expect(find(element, '[part="quote"]')?.textContent).to.equal('It happened in 1898.');
  });
});
