import type { Dataset, DatasetEvent } from '../../src/model/dataset.js';

/** A good dataset that uses every key of the format once at least; a new one for every caller, as tests spoil it. */
export function fullDataset(): Dataset {
  return {
    $schema: './event-timeline.schema.json',
    version: 1,
    lang: 'en',
    dir: 'ltr',
    title: { en: 'Wells', ar: { text: 'آبار', dir: 'rtl', by: 'human' } },
    description: 'Two wells and a quarrel',
    asOf: '2024-03-01',
    timeZone: 'Asia/Seoul',
    calendar: 'gregory',
    license: 'CC0-1.0',
    lanes: [
      { id: 'all', label: 'Everything' },
      { id: 'north', label: 'North', parent: 'all', color: '#0b57d0' },
    ],
    categories: [{ id: 'dig', label: { en: 'Digging' }, color: 'rebeccapurple', icon: '⛏' }],
    sources: { ledger: ledger(), letter: { title: 'A letter', 'x-shelf': 4 } },
    events: [first(), { id: 'second', date: '2024-02~', title: '', links: [{ rel: 'follows', to: 'first' }] }],
    view: { start: '2023', end: '2025', scale: 'even', layout: 'vertical' },
    story: [{ event: 'first', text: 'It begins.', start: '2023', end: '2024' }],
    'x-made-with': { by: ['hand'] },
  };
}

function ledger(): NonNullable<Dataset['sources']>[string] {
  return {
    title: 'The ledger',
    type: 'book',
    url: 'https://example.org/ledger',
    archiveUrl: 'http://example.org/copy',
    publisher: { en: 'The parish' },
    author: 'A clerk',
    published: '1998',
    accessed: '2024-01-05',
    lang: 'en-GB',
    dir: 'ltr',
    via: 'as told by the miller',
    text: 'The well was dug in March, they say.',
    textUrl: 'texts/ledger.txt',
    sha256: 'A'.repeat(64),
    license: 'public domain',
  };
}

function first(): DatasetEvent {
  return {
    id: 'first',
    date: {
      edtf: '2023-03/2023-05',
      asWritten: 'in spring',
      basis: 'stated',
      relativeTo: '2024',
      margin: 'P1M3D',
      calendar: 'gregory',
      note: 'The ledger is torn.',
      alternatives: [{ edtf: '2022', source: 'letter', note: 'another hand' }],
      startRange: '[2023-03..2023-04]',
      endRange: '[2023-05,2023-06]',
    },
    title: 'The well is dug',
    summary: 'Three months of work.',
    status: 'disputed',
    lane: 'north',
    categories: ['dig'],
    importance: 0.5,
    place: { name: 'The green', lat: 51.5, lon: -0.1 },
    people: ['Ann', { en: 'Bob', ar: 'بوب' }],
    quotes: [
      {
        source: 'ledger',
        exact: 'The well was dug in March',
        prefix: '',
        suffix: ', they say.',
        start: 0,
        end: 25,
        lang: 'en',
        stance: 'supports',
        supports: ['title', 'date'],
        speaker: 'The clerk',
        translation: { ar: { text: 'حُفرت البئر في آذار', by: 'machine' } },
        page: '12',
        at: '00:01:00',
      },
    ],
    media: [{ url: 'well.jpg', type: 'image/jpeg', alt: 'A well', caption: 'The well', credit: 'Ann' }],
    links: [{ rel: 'precedes', to: 'second' }],
    claimGroup: 'wells',
    url: 'mailto:parish@example.org',
    note: 'Ask the miller.',
  };
}
