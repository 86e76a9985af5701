import { expect } from 'chai';
import { ConvertError, fromSchemaOrg, toAnnotations, toJsonLd } from '../../src/convert/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { checked, datasetOf, datesOf, eventsOf, lossesOf } from './checked.js';

const full: Dataset = {
  version: 1,
  lang: 'en',
  title: 'The title',
  sources: {
    'source-1': { title: 'Paper', url: 'https://example.org/p', publisher: 'House', author: 'Somebody', published: '2025-08-13' },
  },
  events: [
    {
      id: 'a',
      date: '2024-05-01/2024-05-03',
      title: { en: 'It', ar: 'هو' },
      summary: 'Words',
      status: 'claimed',
      place: { name: 'Kursk', lat: 51.7, lon: 36.2 },
      people: ['Kim'],
      media: [{ url: 'https://example.org/a.jpg' }],
      url: 'https://example.org/a',
      quotes: [{ exact: 'The very words.', source: 'source-1', speaker: 'Mira' }],
    },
    { id: 'b', date: '[..2025-08-13]', title: 'Before' },
  ],
};

describe('to schema.org and back', () => {
  it('keeps what it can hold, dates that ISO 8601 cannot say too', () => {
    expect(checked(fromSchemaOrg(JSON.stringify(toJsonLd(full).output)))).to.deep.equal(full);
  });

  it('gives events, quotations, claims and sources their types', () => {
    const graph = toJsonLd(full).output['@graph'] as readonly Readonly<Record<string, unknown>>[];
    expect(graph.map((node) => node['@type'])).to.deep.equal(['Event', 'Event', 'CreativeWork', 'ItemList']);
    expect(graph[0]?.['subjectOf']).to.deep.equal([
      {
        '@type': 'Claim',
        name: [
          { '@language': 'en', '@value': 'It' },
          { '@language': 'ar', '@value': 'هو' },
        ],
        appearance: [{ '@id': '#source-source-1' }],
      },
      {
        '@type': 'Quotation',
        text: 'The very words.',
        isBasedOn: { '@id': '#source-source-1' },
        creator: { '@type': 'Person', name: 'Mira' },
      },
    ]);
  });

  const dates: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['2024', '2024', undefined],
    ['2025-04', '2025-04', undefined],
    ['2024-05-01/2024-06', '2024-05-01', '2024-06'],
    ['2022/..', '2022', undefined],
    ['2024~', undefined, undefined],
    ['[..2025-08-13]', undefined, undefined],
    ['2001-21', undefined, undefined],
    ['-0043', undefined, undefined],
  ];
  for (const [edtf, startDate, endDate] of dates)
    it(`${edtf} starts at ${startDate ?? 'no date that schema.org could hold'}, and is whole as EDTF`, () => {
      const [node] = toJsonLd(datasetOf({ date: edtf, title: 'x' })).output['@graph'] as readonly Readonly<Record<string, unknown>>[];
      expect([node?.['startDate'], node?.['endDate']]).to.deep.equal([startDate, endDate]);
      expect(node?.['dcterms:date']).to.deep.equal({ '@type': 'edtf:EDTF', '@value': edtf });
    });

  it('lists what it has no word for', () => {
    const event = {
      date: { edtf: '2024~', asWritten: 'about then' },
      title: 'x',
      lane: 'a',
      links: [{ rel: 'x', to: 'https://example.org' }],
      quotes: [{ exact: 'a', start: 1, end: 2 }],
    };
    expect(toJsonLd(datasetOf(event)).losses.map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal([
      'changed /events/0/date',
      'lost /events/0/date',
      'lost /events/0/quotes',
      'lost /events/0/lane',
      'lost /events/0/links',
    ]);
  });
});

describe('from schema.org', () => {
  it('reads the events of a page', () => {
    const event = {
      '@context': 'https://schema.org',
      '@type': 'MusicEvent',
      name: 'A &amp; B',
      startDate: '2024-05-01T19:30+02:00',
      endDate: '2024-05-01T23:00+02:00',
      location: { '@type': 'Place', name: 'Hall' },
      image: ['https://example.org/a.jpg'],
      offers: { price: 1 },
    };
    const page = `<html><script type="application/ld+json">${JSON.stringify(event)}</script><script type='application/ld+json'>{broken</script></html>`;
    expect(eventsOf(fromSchemaOrg(page))).to.deep.equal([
      {
        date: '2024-05-01T19:30+02:00/2024-05-01T23:00+02:00',
        title: 'A & B',
        place: { name: 'Hall' },
        media: [{ url: 'https://example.org/a.jpg' }],
        'x-schema': { offers: { price: 1 } },
      },
    ]);
  });

  it('a scheduled event is planned only where it is known to lie ahead; a cancelled one is cancelled', () => {
    const event = (eventStatus: string): object => ({ '@type': 'Event', name: 'x', startDate: '2024-05-01', eventStatus });
    const statuses = (asOf?: string): readonly unknown[] =>
      eventsOf(fromSchemaOrg([event('https://schema.org/EventScheduled'), event('EventCancelled')], { asOf })).map(({ status }) => status);
    expect(statuses()).to.deep.equal([undefined, 'cancelled']);
    expect(statuses('2024-04')).to.deep.equal(['planned', 'cancelled']);
    expect(statuses('2024-05')).to.deep.equal([undefined, 'cancelled']);
  });

  it('makes a fact check a disputed event, with what was claimed and what was found', () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'The earth is flat.',
      url: 'https://example.org/check',
      author: { name: 'Checkers' },
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2016-06-20',
        author: { name: 'Square World' },
        appearance: { '@type': 'CreativeWork', url: 'https://example.org/claim' },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
    };
    const dataset = checked(fromSchemaOrg(review));
    expect(dataset.events).to.deep.equal([
      {
        date: '2016-06-20',
        title: 'The earth is flat.',
        status: 'disputed',
        people: ['Square World'],
        url: 'https://example.org/check',
        quotes: [
          { exact: 'The earth is flat.', source: 'source-1' },
          { exact: 'False', source: 'source-2', stance: 'disputes' },
        ],
      },
    ]);
    expect(dataset.sources).to.deep.equal({
      'source-1': { url: 'https://example.org/claim' },
      'source-2': { title: 'Checkers', url: 'https://example.org/check' },
    });
  });

  it('takes midnight in UTC for the day that it stood for', () => {
    expect(datesOf(fromSchemaOrg({ '@type': 'Event', startDate: '2024-05-01T00:00:00.000Z' }))).to.deep.equal(['2024-05-01']);
  });

  it('refuses what has no event', () => {
    expect(() => fromSchemaOrg({ '@type': 'Person' })).to.throw(ConvertError, 'no event of schema.org');
  });
});

describe('to Web Annotations', () => {
  it('makes one of every quote: what happened about the words in their source', () => {
    const dataset: Dataset = {
      ...datasetOf({
        id: 'a',
        date: '2024',
        title: 'It',
        quotes: [
          { exact: 'words', prefix: 'the ', suffix: '.', start: 4, end: 9, source: 's' },
          { exact: 'not so', source: 's', stance: 'disputes' },
          { exact: 'nowhere' },
        ],
      }),
      lang: 'en',
      sources: { s: { url: 'https://example.org/p', archiveUrl: 'https://archive.example/p', accessed: '2025-08-14' } },
    };
    const { output, losses } = toAnnotations(dataset);
    expect(output['@context']).to.equal('http://www.w3.org/ns/anno.jsonld');
    const items = output['items'] as readonly Readonly<Record<string, unknown>>[];
    expect(items[0]).to.deep.equal({
      id: '#a/quote-1',
      type: 'Annotation',
      motivation: 'describing',
      body: { type: 'TextualBody', value: '2024: It', format: 'text/plain', language: 'en', purpose: 'describing' },
      target: {
        source: 'https://example.org/p',
        selector: [
          { type: 'TextQuoteSelector', exact: 'words', prefix: 'the ', suffix: '.' },
          { type: 'TextPositionSelector', start: 4, end: 9 },
        ],
        state: { type: 'TimeState', cached: 'https://archive.example/p', sourceDate: '2025-08-14T00:00:00Z' },
      },
    });
    expect(items[1]).to.deep.include({ motivation: 'questioning' });
    expect(items).to.have.lengthOf(2);
    expect(lossesOf({ losses })).to.deep.equal(['/events/0/quotes/2: a quote whose source has no address']);
  });
});
