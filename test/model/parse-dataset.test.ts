import { expect } from 'chai';
import fc from 'fast-check';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Problem, Timeline } from '../../src/model/timeline.js';
import { fullDataset } from './full-dataset.js';

type Json = Record<string, unknown>;
const events = (...list: unknown[]): Json => ({ version: 1, events: list });
const ids = (timeline: Timeline | null): string[] | undefined => timeline?.events.map(({ id }) => id);
const brief = ({ path, message, expected = '', severity }: Problem): string =>
  `${severity === 'warning' ? '(warning) ' : ''}${path}: ${message} → ${expected}`;
const problemsOf = (input: unknown): string[] => parseDataset(input).problems.map(brief);

const text = 'text, or a map such as { "ar": "…", "en": "…" }';
const date = 'a date in quotation marks such as "2025-04", or { "edtf": "2025-04" }';
const edtf = 'a date in EDTF, such as "2024", "2025-04" or "2025-08-13"';
const url = 'an address that begins with https:, http: or mailto:';
const tag = 'a BCP 47 language tag such as "ar"';
const of2024 = (more: Json): Json => events({ id: 'a', date: '2024', ...more });

/** What is written, what is said about it. In each the event stays. */
const fieldProblems: readonly (readonly [string, Json, string])[] = [
  ['a title that is a number', of2024({ title: 7 }), `/events/0/title: cannot be 7 → ${text}`],
  ['a null', of2024({ url: null }), `/events/0/url: cannot be null → ${url}`],
  ['a slip in a key', of2024({ titel: 'x' }), '(warning) /events/0/titel: "titel" is not a key of the format → did you mean "title"?'],
  [
    'a key like no other',
    of2024({ colour: 'x' }),
    '(warning) /events/0/colour: "colour" is not a key of the format → a known key, or "x-colour"',
  ],
  [
    'a key with / and ~',
    of2024({ 'a/b~c': 1 }),
    '(warning) /events/0/a~1b~0c: "a/b~c" is not a key of the format → a known key, or "x-a/b~c"',
  ],
  ['a slip in a status', of2024({ status: 'planed' }), '/events/0/status: cannot be "planed" → "planned"'],
  [
    'a status like no other',
    of2024({ status: 'rumour' }),
    '/events/0/status: cannot be "rumour" → one of "confirmed", "claimed", "disputed", "planned", "cancelled"',
  ],
  ['an importance out of range', of2024({ importance: 2 }), '/events/0/importance: cannot be 2 → a number from 0 to 1'],
  ['an importance that is not a number', of2024({ importance: NaN }), '/events/0/importance: cannot be NaN → a number from 0 to 1'],
  ['a language that is none', of2024({ title: { 'a b': 'x' } }), `/events/0/title/a b: cannot be "a b" → ${tag}`],
  ['a language that Intl refuses', of2024({ title: { 'en-a': 'x', en: 'y' } }), `/events/0/title/en-a: cannot be "en-a" → ${tag}`],
  ['a wording without a text', of2024({ title: { en: { by: 'human' } } }), '/events/0/title/en/text: is missing → text in quotation marks'],
  ['a list where there is one', of2024({ media: { url: 'a.jpg' } }), '/events/0/media: cannot be an object → a list [ … ]'],
  ['one where there is a list', of2024({ place: ['x'] }), '/events/0/place: cannot be a list → an object { … }'],
  ['a latitude beyond the pole', of2024({ place: { lat: 91 } }), '/events/0/place/lat: cannot be 91 → a number from -90 to 90'],
  ['an unknown lane, when there are none', of2024({ lane: 'x' }), '/events/0/lane: no lane has the id "x" → an id that exists'],
  [
    'an unknown lane',
    { ...of2024({ lane: 'norht' }), lanes: [{ id: 'north' }] },
    '/events/0/lane: no lane has the id "norht" → did you mean "north"?',
  ],
  [
    'an unknown category',
    { ...of2024({ categories: ['x', 'b'] }), categories: [{ id: 'b' }, { id: 'c' }] },
    '/events/0/categories/0: no category has the id "x" → an id that exists, such as "b", "c"',
  ],
  [
    'a link to nowhere',
    of2024({ links: [{ rel: 'of', to: 'b' }] }),
    '/events/0/links/0/to: no event has the id "b" → an id that exists, such as "a"',
  ],
  ['a link without what it is', of2024({ links: [{ to: 'a' }] }), '/events/0/links/0/rel: is missing → text that is not empty'],
  [
    'a quote of an unknown source',
    of2024({ quotes: [{ exact: 'q', source: 's' }] }),
    '/events/0/quotes/0/source: no source has the id "s" → an id that exists',
  ],
  ['a quote without words', of2024({ quotes: [{ exact: '' }] }), '/events/0/quotes/0/exact: cannot be "" → text that is not empty'],
  [
    'a quote that ends before it starts',
    of2024({ quotes: [{ exact: 'q', start: 4, end: 4 }] }),
    '/events/0/quotes/0/end: 4 is not after start, 4 → an end after the start',
  ],
  [
    'a quote with a start alone',
    of2024({ quotes: [{ exact: 'q', start: 4 }] }),
    '/events/0/quotes/0/end: is missing beside "start" → where the words end, in code points',
  ],
  [
    'a quote with an end alone',
    of2024({ quotes: [{ exact: 'q', end: 4 }] }),
    '/events/0/quotes/0/start: is missing beside "end" → where the words begin, in code points',
  ],
  [
    'half a code point',
    of2024({ quotes: [{ exact: 'q', start: 0.5 }] }),
    '/events/0/quotes/0/start: cannot be 0.5 → a whole number of code points',
  ],
  [
    'a margin that is none',
    events({ id: 'a', date: { edtf: '2024', margin: '5 years' } }),
    '/events/0/date/margin: cannot be "5 years" → an ISO 8601 duration such as "P3D" or "P5Y"',
  ],
  [
    'ranges that end before they start',
    events({ id: 'a', date: { edtf: '2024', startRange: '2024', endRange: '2023' } }),
    '/events/0/date/endRange: ends before it starts → an end after the start',
  ],
  [
    'an alternative date of an unknown source',
    events({ id: 'a', date: { edtf: '2024', alternatives: [{ edtf: '2023', source: 's' }] } }),
    '/events/0/date/alternatives/0/source: no source has the id "s" → an id that exists',
  ],
  [
    'a colour that is more',
    { ...of2024({}), lanes: [{ id: 'l', color: 'red;x:url(y)' }] },
    '/lanes/0/color: cannot be "red;x:url(y)" → a CSS colour such as "#0b57d0"',
  ],
  ['a lane of a taken id', { ...of2024({}), lanes: [{ id: 'l' }, { id: 'l' }] }, '/lanes/1/id: the id "l" is taken → an id of its own'],
  [
    'lanes within each other',
    {
      ...of2024({}),
      lanes: [
        { id: 'k', parent: 'l' },
        { id: 'l', parent: 'k' },
      ],
    },
    '/lanes/1/parent: makes the lane part of itself → another lane, or none',
  ],
  [
    'a story about nothing',
    { ...of2024({}), story: [{ event: 'b' }] },
    '/story/0/event: no event has the id "b" → an id that exists, such as "a"',
  ],
  [
    'a time zone that is none',
    { ...of2024({}), timeZone: 'Mars/Olympus' },
    '/timeZone: cannot be "Mars/Olympus" → an IANA time zone such as "Asia/Seoul"',
  ],
  ['a missing version', { events: [{ id: 'a', date: '2024' }] }, '/version: is missing → 1'],
];

const unreadable: readonly (readonly [string, unknown, string])[] = [
  ['a text', 'x', ': cannot be "x" → an object { … }'],
  ['null', null, ': cannot be null → an object { … }'],
  ['nothing', undefined, ': cannot be undefined → an object { … }'],
  ['a list', [], ': cannot be a list → an object { … }'],
  ['another version', { version: 2, events: [] }, '/version: cannot be 2 → 1, the one version there is'],
  ['an object of something else', { error: 'not found' }, '/version: is missing → 1, the one version there is'],
];

const lostEvents: readonly (readonly [string, unknown, string])[] = [
  ['no date', { title: 'x' }, `/events/1/date: is missing → ${date}`],
  ['a date that is a number', { date: 2024 }, `/events/1/date: cannot be 2024 → ${date}`],
  ['a date object without EDTF', { date: {} }, '/events/1/date/edtf: is missing → a date in quotation marks, such as "2024" or "2025-04"'],
  ['nothing but text', 'x', '/events/1: cannot be "x" → an object { … }'],
];

describe('parseDataset', () => {
  it('reads the smallest dataset', () => {
    const { timeline, problems } = parseDataset({ version: 1, events: [{ date: '2024', title: 'A year' }] });
    expect(problems).to.deep.equal([]);
    expect(timeline?.events).to.have.length(1);
    expect(timeline?.events[0]).to.deep.include({
      id: 'event-1',
      status: 'confirmed',
      title: [{ text: 'A year', lang: 'und' }],
      quotes: [],
    });
  });

  it('reads every key of the format without a problem', () => {
    const { timeline, problems } = parseDataset(fullDataset());
    expect(problems).to.deep.equal([]);
    const [first, second] = timeline?.events ?? [];
    expect(timeline).to.deep.include({ lang: 'en', dir: 'ltr', timeZone: 'Asia/Seoul', calendar: 'gregory', license: 'CC0-1.0' });
    expect(timeline?.title).to.deep.equal([
      { text: 'Wells', lang: 'en' },
      { text: 'آبار', lang: 'ar', dir: 'rtl', by: 'human' },
    ]);
    expect(timeline?.lanes).to.deep.equal([
      { id: 'all', label: [{ text: 'Everything', lang: 'en' }] },
      { id: 'north', label: [{ text: 'North', lang: 'en' }], parent: 'all', color: '#0b57d0' },
    ]);
    expect(timeline?.view).to.deep.include({ scale: 'even', layout: 'vertical' });
    expect(timeline?.story[0]?.start?.text).to.equal('2023');
    expect(first?.quotes[0]?.source).to.equal(timeline?.sources.get('ledger'));
    expect(first?.categories[0]).to.equal(timeline?.categories[0]);
    expect(first).to.deep.include({
      id: 'first',
      status: 'disputed',
      lane: 'north',
      importance: 0.5,
      claimGroup: 'wells',
      url: 'mailto:parish@example.org',
    });
    expect(first?.people).to.have.length(2);
    expect(first?.date).to.deep.include({
      asWritten: 'in spring',
      basis: 'stated',
      calendar: 'gregory',
      margin: { months: 1, days: 3, ms: 0 },
    });
    expect(first?.date.alternatives[0]).to.deep.include({ source: timeline?.sources.get('letter') });
    expect(second?.title).to.deep.equal([]);
    expect(timeline?.sources.get('ledger')?.sha256).to.equal('a'.repeat(64));
  });

  for (const [what, input, said] of fieldProblems) {
    it(`N13: says what is wrong with ${what}, and shows the event without it`, () => {
      expect(problemsOf(input)).to.deep.equal([said]);
      expect(ids(parseDataset(input).timeline)).to.deep.equal(['a']);
    });
  }

  for (const [what, lost, said] of lostEvents) {
    it(`N13: leaves out an event with ${what}, and shows the others`, () => {
      const input = events({ id: 'a', date: '2024' }, lost, { id: 'c', date: '2025' });
      expect(problemsOf(input)).to.deep.equal([said]);
      expect(ids(parseDataset(input).timeline)).to.deep.equal(['a', 'c']);
    });
  }

  for (const [what, input, said] of unreadable) {
    it(`N13: reads nothing from ${what}, and says why`, () => {
      expect(parseDataset(input).timeline).to.equal(null);
      expect(problemsOf(input)).to.include(said);
    });
  }

  it('N13: gives the parser’s reason for a date that does not exist', () => {
    const [problem] = parseDataset(events({ date: '2024-02-30' })).problems;
    expect(problem).to.deep.include({ path: '/events/0/date', expected: edtf, severity: 'error' });
    expect(problem?.message).to.match(/^cannot be "2024-02-30": .*30/);
    const { timeline, problems } = parseDataset(events({ date: { edtf: '2024', relativeTo: 'now' } }));
    expect(problems.map(({ path }) => path)).to.deep.equal(['/events/0/date/relativeTo']);
    expect(timeline?.events[0]?.date).to.not.have.property('relativeTo');
  });

  it('N13: refuses an end before its start', () => {
    expect(parseDataset(events({ date: '2025/2024' })).problems).to.have.length(1);
  });

  it('N13: does not count a link to an event that is left out', () => {
    const { timeline, problems } = parseDataset(
      events({ id: 'a', date: '2024', links: [{ rel: 'of', to: 'b' }] }, { id: 'b', date: 'never' }),
    );
    expect(problems.map(({ path }) => path)).to.have.members(['/events/0/links/0/to', '/events/1/date']);
    expect(timeline?.events[0]?.links).to.deep.equal([]);
  });

  it('N13: keeps an event whose id is taken, under another id', () => {
    const input = events({ id: 'a', date: '2024' }, { id: 'a', date: '2025' }, { date: '2026' }, { id: 'event-3', date: '2027' });
    expect(problemsOf(input)).to.deep.equal(['/events/1/id: the id "a" is taken by /events/0 → an id of its own']);
    expect(ids(parseDataset(input).timeline)).to.deep.equal(['a', 'event-2', 'event-3-', 'event-3']);
  });

  it('takes an empty list of events, asks for a list that is missing, and leaves columns to the store', () => {
    expect(parseDataset({ version: 1, events: [] })).to.deep.include({ problems: [] });
    expect(problemsOf({ version: 1 })).to.deep.equal(['/events: is missing → a list [ … ]']);
    expect(parseDataset({ version: 1 }).timeline?.events).to.deep.equal([]);
    expect(problemsOf({ version: 1, columns: { start: new Float64Array(3), title: ['a', 'b', 'c'] } })).to.deep.equal([]);
  });

  it('takes whatever begins with x-, anywhere', () => {
    expect(
      problemsOf({ 'x-a': 1, ...events({ date: { edtf: '2024', 'x-b': {} }, 'x-c': null, title: { en: { text: 'q', 'x-d': 1 } } }) }),
    ).to.deep.equal([]);
  });
});

describe('what parseDataset makes of texts', () => {
  it('P6: keeps markup as the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { timeline, problems } = parseDataset({
      ...events({ date: '2024', title: hostile, quotes: [{ exact: hostile, source: 's' }] }),
      sources: { s: { title: hostile } },
    });
    expect(problems).to.deep.equal([]);
    expect(timeline?.events[0]?.title[0]?.text).to.equal(hostile);
    expect(timeline?.events[0]?.quotes[0]?.exact).to.equal(hostile);
    expect(timeline?.sources.get('s')?.title[0]?.text).to.equal(hostile);
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'https:\u0000x',
    '',
  ]) {
    it(`P6: drops the address ${JSON.stringify(address)} wherever an address may stand`, () => {
      const input = {
        ...events({ date: '2024', url: address, media: [{ url: address }] }),
        sources: { s: { url: address, archiveUrl: address, textUrl: address } },
      };
      const { timeline, problems } = parseDataset(input);
      expect(problems).to.have.length(5);
      expect(timeline?.sources.get('s')).to.not.have.any.keys('url', 'archiveUrl', 'textUrl');
      expect(timeline?.events[0]).to.deep.include({ media: [] });
      expect(timeline?.events[0]).to.not.have.property('url');
    });
  }

  it('P6: takes http, https and mailto, and relative addresses where the page’s own files may stand', () => {
    for (const address of ['https://example.org/a b', 'HTTP://example.org', 'mailto:a@example.org'])
      expect(problemsOf(events({ date: '2024', url: address }))).to.deep.equal([]);
    for (const address of ['a.jpg', '/a.jpg', '//example.org/a.jpg', './a:b.jpg', '?q', 'https://example.org/a.jpg'])
      expect(problemsOf(events({ date: '2024', media: [{ url: address }] }))).to.deep.equal([]);
    expect(problemsOf(events({ date: '2024', url: 'a.html' }))).to.have.length(1);
  });

  it('P5: keeps the words of a quote to the letter', () => {
    for (const exact of ['a\u00a0 b', ' “x” ', '«يقدّر عالياً»\n', 'e\u0301', '\ufeffx', '\ud800', 'a\u0000b', '\u202bx\u202c']) {
      const { timeline, problems } = parseDataset(events({ date: '2024', quotes: [{ exact }] }));
      expect(problems).to.deep.equal([]);
      expect(timeline?.events[0]?.quotes[0]?.exact).to.equal(exact);
    }
  });

  it('U8: carries the source’s own wording of a date, which is shown before any computed one', () => {
    const { timeline } = parseDataset(events({ date: { edtf: '1916-21', asWritten: 'spring 1916' } }));
    expect(timeline?.events[0]?.date).to.deep.include({ asWritten: 'spring 1916' });
  });

  it('takes megabytes of text', () => {
    const long = 'word '.repeat(250_000);
    expect(parseDataset(events({ date: '2024', title: long })).timeline?.events[0]?.title[0]?.text).to.equal(long);
    expect(problemsOf(events({ date: '2024', [long]: 1 }))[0]?.length).to.be.above(0);
    expect(parseDataset(events({ date: long })).problems).to.have.length(1);
  });

  it('is not fooled by the names of Object.prototype', () => {
    const input: unknown = JSON.parse(
      '{"version":1,"sources":{"__proto__":{"title":"s"},"constructor":{"title":"c"}},"__proto__":1,"events":[{"date":"2024","toString":1,"lane":"constructor","quotes":[{"exact":"q","source":"__proto__"}],"title":{"__proto__":"x"}}]}',
    );
    const { timeline, problems } = parseDataset(input);
    expect(problems.map(({ path }) => path)).to.have.members([
      '/__proto__',
      '/events/0/toString',
      '/events/0/lane',
      '/events/0/title/__proto__',
    ]);
    expect([...(timeline?.sources.keys() ?? [])]).to.deep.equal(['__proto__', 'constructor']);
    expect(timeline?.events[0]?.quotes[0]?.source?.title[0]?.text).to.equal('s');
    expect(({} as Json)['title']).to.equal(undefined);
  });

  it('puts the dataset’s language first, the others as in the file, and gives a quote its source’s language', () => {
    const { timeline } = parseDataset({
      lang: 'ar',
      ...events({
        date: '2024',
        title: { en: 'b', fr: 'c', ar: 'a' },
        summary: 'd',
        quotes: [{ exact: 'q', source: 's' }, { exact: 'r', lang: 'he' }, { exact: 'p' }],
      }),
      sources: { s: { lang: 'en' } },
    });
    const [event] = timeline?.events ?? [];
    expect(event?.title.map(({ lang }) => lang)).to.deep.equal(['ar', 'en', 'fr']);
    expect(event?.summary).to.deep.equal([{ text: 'd', lang: 'ar' }]);
    expect(event?.quotes.map(({ lang }) => lang)).to.deep.equal(['en', 'he', 'ar']);
  });
});

describe('what parseDataset makes of dates', () => {
  /** What becomes of dates in the order that is expected, given last first, with ids that run the other way. */
  const inOrder = (...dates: readonly string[]): string[] | undefined => {
    const list = dates.map((edtfText, index) => ({ id: String(dates.length - index), date: edtfText })).toReversed();
    return parseDataset({ version: 1, events: list }).timeline?.events.map((event) => event.date.value.text);
  };

  it('U9: puts wider dates where they begin', () => {
    expect(inOrder('2024', '2024-03', '2024-03-05')).to.deep.equal(['2024', '2024-03', '2024-03-05']);
  });

  it('U9: puts a date without a beginning where its end is', () => {
    expect(inOrder('2018', '2025-08-11', '[..2025-08-13]', '2025-08-13', '2025-08-15')).to.deep.equal([
      '2018',
      '2025-08-11',
      '[..2025-08-13]',
      '2025-08-13',
      '2025-08-15',
    ]);
  });

  it('U9: puts the more important first among equals, then goes by id', () => {
    const input = events(
      { id: 'c', date: '2024' },
      { id: 'a', date: '2024' },
      { id: 'b', date: '2024', importance: 0.2 },
      { id: 'd', date: '2024', importance: 0 },
    );
    expect(ids(parseDataset(input).timeline)).to.deep.equal(['b', 'a', 'c', 'd']);
  });

  it('U9: gives the same order whatever the file’s', () => {
    const dates = [
      '2024',
      '2024-03',
      '2024-03-05',
      '[..2024]',
      '2023/2025',
      '1985/..',
      '../1990',
      '{2024,2025}',
      '2024~',
      '201X',
      '1984?',
      '/2024',
    ];
    const list = dates.flatMap((text, index) =>
      [0, 1].map((copy) => ({ id: `${String(copy)}-${String(index)}`, date: text, importance: copy ? 0.5 : 0 })),
    );
    const order = ids(parseDataset({ version: 1, events: list }).timeline);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(ids(parseDataset({ version: 1, events: shuffled }).timeline)).to.deep.equal(order);
      }),
    );
  });

  it('takes earliest and latest ends from the ranges where there are any', () => {
    const { timeline } = parseDataset(fullDataset());
    const { bounds } = timeline?.events[0]?.date ?? {};
    const at = (year: number, month: number): number => Date.UTC(year, month - 1, 1);
    expect(bounds).to.deep.equal({
      earliestStart: at(2023, 3),
      latestStart: at(2023, 5),
      earliestEnd: at(2023, 5),
      latestEnd: at(2023, 7),
    });
  });

  for (const [zone, local, utc] of [
    ['Asia/Seoul', '2025-08-15T19:30:00', Date.UTC(2025, 7, 15, 10, 30)],
    ['America/New_York', '2025-03-09T03:00:00', Date.UTC(2025, 2, 9, 7)],
    ['America/New_York', '2025-01-01T00:00:00', Date.UTC(2025, 0, 1, 5)],
    ['Asia/Seoul', '2025-08-15T19:30:00Z', Date.UTC(2025, 7, 15, 19, 30)],
    ['Asia/Seoul', '2025-08-15', Date.UTC(2025, 7, 15)],
    ['Asia/Seoul', 'Y300000', Date.UTC(2000, 0, 1) + ((300_000 - 2000) / 400) * 146_097 * 86_400_000],
  ] as const) {
    it(`places ${local} in ${zone}`, () => {
      const { timeline } = parseDataset({ timeZone: zone, ...events({ date: local }) });
      expect(timeline?.events[0]?.date.bounds.earliestStart).to.equal(utc);
      expect(timeline?.events[0]?.date.value.text).to.equal(local);
    });
  }
});

describe('parseDataset and hostile values', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          expect(parseDataset(value)).to.have.keys('timeline', 'problems');
          expect(parseDataset({ version: 1, events: value })).to.have.keys('timeline', 'problems');
          expect(parseDataset(events(value, { date: value, title: value, quotes: value }))).to.have.keys('timeline', 'problems');
        },
      ),
    );
  });

  it('says so when the value itself throws', () => {
    const trap: unknown = {
      get version(): number {
        throw new Error('no entry');
      },
    };
    expect(problemsOf(trap)).to.deep.equal([': cannot be read: Error: no entry → plain data, as from JSON.parse']);
  });

  it('changes nothing in what it is given', () => {
    const input = fullDataset();
    parseDataset(input);
    expect(input).to.deep.equal(fullDataset());
  });
});
