import { expect } from 'chai';
import { extractArticles, type ArticleInput } from '../../src/extract/index.js';
import { parseDataset, type Dataset, type DatasetDate } from '../../src/model/index.js';

const article = (text: string, sourceId: string): ArticleInput => ({ text, options: { lang: 'en', published: '2025-08-13', sourceId } });

const dates = ({ events = [] }: Dataset): readonly string[] => events.map(({ date }) => (date as DatasetDate).edtf);

describe('extractArticles', () => {
  const first = article('The old harbour bridge opened to traffic in May 1931.', 'one');

  it('makes one event with two quotes of what two sources tell alike', () => {
    const dataset = extractArticles([first, article('In May 1931 the harbour bridge was opened to traffic.', 'two')]);
    expect(dates(dataset)).to.deep.equal(['1931-05']);
    expect(dataset.events?.[0]?.quotes?.map(({ source }) => source)).to.deep.equal(['one', 'two']);
    expect(parseDataset(dataset).problems).to.deep.equal([]);
  });

  it('keeps a finer or coarser date of the other source as an alternative', () => {
    const dataset = extractArticles([first, article('The harbour bridge opened to traffic on 9 May 1931.', 'two')]);
    expect(dates(dataset)).to.deep.equal(['1931-05']);
    expect((dataset.events?.[0]?.date as DatasetDate).alternatives).to.deep.equal([{ edtf: '1931-05-09', source: 'two' }]);
  });

  it('keeps accounts with other dates apart, in one claim group', () => {
    const dataset = extractArticles([first, article('The harbour bridge opened to traffic in 1933.', 'two')]);
    expect(dates(dataset)).to.deep.equal(['1931-05', '1933']);
    expect(new Set(dataset.events?.map(({ claimGroup }) => claimGroup)).size).to.equal(1);
    expect(dataset.events?.[0]?.claimGroup).to.be.a('string');
    expect(parseDataset(dataset).problems).to.deep.equal([]);
  });

  it('leaves different events of one day apart', () => {
    const dataset = extractArticles([first, article('In May 1931 a fire destroyed the theatre.', 'two')]);
    expect(dataset.events).to.have.length(2);
    expect(dataset.events?.every(({ claimGroup }) => claimGroup === undefined)).to.equal(true);
  });
});
