import { expect } from 'chai';
import fc from 'fast-check';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Timeline } from '../../src/model/timeline.js';
import { FACETS, facetValues, type TimelineFilters } from '../../src/store/event-facets.js';
import { filterEvents, type FilterResult } from '../../src/store/filter-events.js';
import { searchTerms, searchTextOf } from '../../src/store/search-text.js';

const parse = (dataset: object): Timeline => {
  const { timeline } = parseDataset(dataset);
  if (!timeline) throw new Error('the dataset of the test cannot be read');
  return timeline;
};

const timeline = parse({
  version: 1,
  lang: 'en',
  lanes: [{ id: 'sea', label: 'At sea' }, { id: 'land' }],
  categories: [{ id: 'storm', label: { en: 'Storm', ar: 'عاصفة' } }, { id: 'vote' }],
  sources: {
    log: { title: 'A log', publisher: 'Harbour office' },
    paper: { title: 'A paper' },
  },
  events: [
    { id: 'a', date: '2020', title: 'Gale', lane: 'sea', categories: ['storm'], quotes: [{ source: 'log', exact: 'Wind from the WEST.' }] },
    { id: 'b', date: '2021-03', title: { ar: 'مُفَاوَضَاتٌ في أنقرة' }, lane: 'land', quotes: [{ source: 'paper', exact: 'x' }] },
    { id: 'c', date: '2022-03-04', title: 'Count', status: 'disputed', lane: 'land', categories: ['vote'] },
    { id: 'd', date: '2023', title: 'Wreck', status: 'claimed', lane: 'sea', categories: ['storm', 'vote'] },
  ],
});

const filter = (filters: TimelineFilters, text = '', of = timeline): FilterResult => {
  const terms = searchTerms(text);
  return filterEvents(of, { filters, terms }, (rank) => searchTextOf(of.events[rank]!, of, `March ${String(2020 + rank)}`));
};
const ids = ({ ranks }: FilterResult, of = timeline): string => ranks.map((rank) => of.events[rank]!.id).join('');

describe('filterEvents', () => {
  const cases: [string, TimelineFilters, string][] = [
    ['nothing chosen lets everything through', {}, 'abcd'],
    ['an empty list is nothing chosen', { status: [] }, 'abcd'],
    ['a lane', { lanes: ['sea'] }, 'ad'],
    ['one of several categories of an event is enough', { categories: ['vote'] }, 'cd'],
    ['two values of a facet widen', { status: ['disputed', 'claimed'] }, 'cd'],
    ['two facets narrow', { status: ['disputed', 'claimed'], lanes: ['sea'] }, 'd'],
    ['a source', { sources: ['log'] }, 'a'],
    ['how exactly dates are known', { precision: ['month', 'day'] }, 'bc'],
    ['a value that no event has lets nothing through', { lanes: ['air'] }, ''],
  ];
  for (const [title, filters, passing] of cases) it(`N4: ${title}`, () => expect(ids(filter(filters))).to.equal(passing));

  it('N4: counts what choosing another value would give, the other facets staying as they are', () => {
    const { counts } = filter({ lanes: ['sea'], status: ['claimed'] });
    expect([...counts.lanes]).to.have.deep.members([['sea', 1]]);
    expect([...counts.status]).to.have.deep.members([
      ['confirmed', 1],
      ['claimed', 1],
    ]);
  });

  it('N4: every count is what filtering with that value alone in its facet leaves', () => {
    const value = <T extends string>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);
    const arbitrary = fc.record({
      lanes: value('sea', 'land'),
      categories: value('storm', 'vote'),
      status: value('confirmed', 'disputed', 'claimed'),
      precision: value('year', 'month', 'day'),
      sources: value('log', 'paper'),
    });
    fc.assert(
      fc.property(arbitrary, (filters) => {
        const { counts } = filter(filters);
        for (const facet of FACETS) {
          const present = new Set(timeline.events.flatMap((_, rank) => facetValues(timeline)(facet, rank)));
          for (const one of present) expect(counts[facet].get(one) ?? 0).to.equal(filter({ ...filters, [facet]: [one] }).ranks.length);
        }
      }),
    );
  });
});

describe('search', () => {
  const cases: [string, string, string][] = [
    ['whatever the case', 'west WIND', 'a'],
    ['all words, wherever they are', 'gale harbour', 'a'],
    ['not some of them', 'gale paper', ''],
    ['a category in another language', 'عاصفة', 'ad'],
    ['a lane’s name', 'at sea', 'ad'],
    ['the reader’s words for the date', 'march 2022', 'c'],
    ['without marks of vowels', 'مفاوضات', 'b'],
    ['with tatweel', 'مفاوضـــات', 'b'],
    ['any form of alef, ta marbuta as ha', 'انقره', 'b'],
    ['digits of any script', '٢٠٢٢', 'c'],
    ['spaces alone are nothing', '  ', 'abcd'],
  ];
  for (const [title, text, passing] of cases) it(`R15: finds ${title}`, () => expect(ids(filter({}, text))).to.equal(passing));

  it('does not find a word across two texts', () => {
    expect(ids(filter({}, 'galestorm'))).to.equal('');
  });
});
