import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { sendKeys } from '../support/commands.js';
import { violations } from '../support/axe.js';
import { until } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const sources = { post: { title: 'Morning Post' }, times: { title: 'A title', publisher: { en: 'The Times', ar: 'التايمز' } } };
const by = (source: string, rest: object = {}): object => ({ quotes: [{ source, exact: 'It was.' }], ...rest });
const data = dataset(
  [
    quoted('1990', by('times', { categories: ['war'], lane: 'east' })),
    quoted('1995', by('post', { categories: ['law'], lane: 'west' })),
    quoted('2000', by('times', { categories: ['war'], lane: 'west' })),
    quoted('2005', by('times', { lane: 'east' })),
    quoted('2010', by('post', { categories: ['law'], quotes: [] })),
  ],
  {
    sources,
    categories: [
      { id: 'law', label: { en: 'Law', ar: 'قانون' } },
      { id: 'war', label: { en: 'War', ar: 'حرب' } },
    ],
    lanes: [
      { id: 'west', label: 'West' },
      { id: 'east', label: 'East' },
    ],
  },
);

/** The headings of the plot, each with the ids of the events in the list after it. */
const groups = (element: EventTimeline): [string, string[]][] =>
  findAll(element, '.outline').map((list) => [
    list.previousElementSibling?.localName === 'h3' ? list.previousElementSibling.textContent : '',
    [...list.querySelectorAll<HTMLElement>('[part="event"]')].map(({ dataset: { eventId = '' } }) => eventId),
  ]);
const names = (element: EventTimeline): string[] => findAll(element, '[part="lane"]').map(({ textContent }) => textContent.trim());

describe('lanes', () => {
  const cases: readonly (readonly [attributes: Record<string, string>, groups: [string, string[]][]])[] = [
    [
      { 'group-by': 'category' },
      [
        ['Law', ['1995', '2010']],
        ['War', ['1990', '2000']],
        ['', ['2005']],
      ],
    ],
    [
      { 'group-by': 'source' },
      [
        ['Morning Post', ['1995']],
        ['The Times', ['1990', '2000', '2005']],
        ['', ['2010']],
      ],
    ],
    [
      { 'group-by': 'category', locale: 'ar' },
      [
        ['قانون', ['1995', '2010']],
        ['حرب', ['1990', '2000']],
        ['', ['2005']],
      ],
    ],
  ];
  for (const [attributes, expected] of cases) {
    it(`L16: ${JSON.stringify(attributes)}: each is a list below a real heading, in the dataset’s order`, async () => {
      const element = await show(data, attributes);
      expect(groups(element)).to.deep.equal(expected);
      expect(names(element)).to.deep.equal(expected.flatMap(([name]) => name || []));
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('L16: arrows go on in the order of time, from lane to lane, and all of them are one tab stop', async () => {
    const element = await show(data, { 'group-by': 'category' });
    expect(findAll(element, '.outline [tabindex="0"]')).to.have.lengthOf(1);
    find(element, '.outline [tabindex="0"]')?.focus();
    const walked: (string | undefined)[] = [];
    for (let press = 0; press < 5; press++) {
      walked.push((element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['eventId']);
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
    }
    expect(walked).to.deep.equal(['1990', '1995', '2000', '2005', '2010']);
  });

  it('L16: the open quote stands in the list of its event, and stays as the view moves', async () => {
    const element = await show(data, { 'group-by': 'source', selected: '2000' });
    expect(find(element, '#quote')?.closest('ol')?.previousElementSibling?.textContent).to.equal('The Times');
    const card = find(element, '#quote');
    element.zoomTo('1990', '1996');
    await until('the later ones are out of view', () => groups(element).flatMap(([, ids]) => ids).length === 3);
    expect(groups(element)).to.deep.equal([
      ['Morning Post', ['1995']],
      ['The Times', ['1990', '2000']],
    ]);
    expect(find(element, '#quote')).to.equal(card);
  });

  it('L16: a filter leaves the groups in their order, and what it means: its lanes are those of the dataset', async () => {
    const element = await show(data, { 'group-by': 'category' });
    element.filters = { lanes: ['west'] };
    await element.loading;
    expect(groups(element)).to.deep.equal([
      ['Law', ['1995']],
      ['War', ['2000']],
    ]);
    element.groupBy = null;
    await element.loading;
    expect([groups(element), names(element)]).to.deep.equal([[['', ['1995', '2000']]], ['West']]);
  });

  it('L16: lanes of the dataset are in the description of their events, and the list is one, in the order of time', async () => {
    const element = await show(data);
    expect(groups(element)).to.deep.equal([['', ['1990', '1995', '2000', '2005', '2010']]]);
    const described = findAll(element, '[part="event"]').map((event) =>
      event
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => find(element, `#${id}`)?.textContent)
        .join(' '),
    );
    expect(described[1]).to.equal('Known to the year. West. Source: Morning Post.');
    expect(described[4]).to.equal('Known to the year.');
  });

  it('L16: in the list each event says its group', async () => {
    const element = await show(data, { 'group-by': 'category', layout: 'vertical' });
    expect(names(element)).to.deep.equal(['War', 'Law', 'War', 'Law']);
  });
});

describe('the row of sources', () => {
  const chips = (element: EventTimeline): string[] =>
    findAll(element, '.source').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
  /** Ids of events whose title is underlined, in the order of time. */
  const lit = (element: EventTimeline): string[] =>
    findAll(element, '[part="event"]')
      .filter((event) => getComputedStyle(event.querySelector('.title')!).textDecorationLine.includes('underline'))
      .map(({ dataset: { eventId = '' } }) => eventId)
      .sort();
  const press = async (element: EventTimeline, source: string): Promise<void> => {
    find(element, `.source[value="${source}"]`)?.click();
    await element.loading;
    await element.updateComplete;
  };

  it('N15: lists them with the number of their events, where it is asked for', async () => {
    expect(findAll(await show(data), '.source')).to.deep.equal([]);
    const element = await show(data, { 'source-strip': '' });
    expect(chips(element)).to.deep.equal(['Morning Post (1)', 'The Times (3)']);
    expect([find(element, '.sources')?.getAttribute('role'), find(element, '.sources')?.getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Source',
    ]);
    expect(chips(await show(data, { 'source-strip': '', locale: 'ar-EG' }))).to.deep.equal(['Morning Post (١)', 'التايمز (٣)']);
  });

  for (const layout of ['horizontal', 'vertical']) {
    it(`N15: what is pointed at or focused stands out among the events, ${layout}`, async () => {
      const element = await show(data, { 'source-strip': '', layout });
      const [post, times] = findAll(element, '.source');
      times?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(lit(element)).to.deep.equal(['1990', '2000', '2005']);
      find(element, '.sources')?.dispatchEvent(new PointerEvent('pointerleave'));
      expect(lit(element)).to.deep.equal([]);
      post?.focus();
      expect(lit(element)).to.deep.equal(['1995']);
      post?.blur();
      expect(lit(element)).to.deep.equal([]);
    });
  }

  it('N15: their marks are heavier too', async () => {
    const element = await show(data, { 'source-strip': '' });
    const width = (rank: number): string => getComputedStyle(find(element, `.mark[data-rank="${String(rank)}"]`)!).strokeWidth;
    const before = width(1);
    find(element, '.source')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect([width(0), width(1)]).to.deep.equal([before, '4px']);
  });

  it('N15: pressed, it leaves its events alone, and pressed again all of them', async () => {
    const element = await show(data, { 'source-strip': '' });
    const pressed = (): (string | null)[] => findAll(element, '.source').map((chip) => chip.getAttribute('aria-pressed'));
    await press(element, 'times');
    expect([element.filters, pressed(), textOf(element, '.passing span')]).to.deep.equal([
      { sources: ['times'] },
      ['false', 'true'],
      '3 of 5 events',
    ]);
    await press(element, 'post');
    expect(element.filters).to.deep.equal({ sources: ['post'] });
    await press(element, 'post');
    expect([element.filters, pressed()]).to.deep.equal([null, ['false', 'false']]);
  });

  it('N15: axe finds nothing wrong with it', async () => {
    const element = await show(data, { 'source-strip': '', selected: '2000' });
    await press(element, 'times');
    expect(await violations(element)).to.deep.equal([]);
  });
});
