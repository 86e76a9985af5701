import { expect } from 'chai';
import sinon from 'sinon';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

/** Markup that runs script wherever it is taken for markup; `hit` is called if it does. */
const MARKUP = '<img src="x:" onerror="globalThis.hit()"><script>globalThis.hit()</script></title></style>"\'`${hit()}{{hit()}}';

/** A dataset with the same words in every field that is text. */
const everywhere = (words: string): object => ({
  version: 1,
  lang: 'en',
  title: words,
  description: words,
  license: words,
  lanes: [{ id: 'lane', label: words }],
  categories: [{ id: 'category', label: words, icon: words, color: words }],
  sources: {
    source: {
      title: words,
      publisher: words,
      author: words,
      type: words,
      text: words,
      license: words,
      url: 'https://example.org',
      lang: 'en',
    },
  },
  events: [
    {
      id: words,
      date: { edtf: '2024', asWritten: words, note: words, alternatives: [{ edtf: '2023', note: words }] },
      title: words,
      summary: words,
      note: words,
      lane: 'lane',
      categories: ['category'],
      place: { name: words },
      people: [words],
      quotes: [
        { source: 'source', exact: words, prefix: words, suffix: words, speaker: words, translation: { en: { text: words, by: 'human' } } },
      ],
    },
    { id: 'plain', date: '2025', title: 'Plain' },
  ],
});

const hit = sinon.stub();

describe('what an author may hand over', () => {
  before(() => {
    Object.assign(globalThis, { hit });
  });
  beforeEach(() => {
    hit.resetHistory();
    sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'hit');
  });

  for (const layout of ['horizontal', 'vertical']) {
    it(`markup in every field is text, and nothing of it runs (${layout})`, async () => {
      const element = await show(everywhere(MARKUP), { layout });
      element.select(MARKUP);
      await element.loading;
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve);
        });
      });
      expect(textOf(element, '[part="quote"]')).to.equal(MARKUP);
      expect(textOf(element, '[part="heading"]')).to.equal(MARKUP);
      expect(findAll(element, 'img, script, iframe, [onerror]')).to.deep.equal([]);
      expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
      const svg = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
      expect([svg.querySelector('parsererror'), svg.querySelector('img, script, foreignObject')]).to.deep.equal([null, null]);
      expect(hit.callCount).to.equal(0);
    });
  }

  it('markup in attributes is text', async () => {
    const element = await show(dataset([quoted('2024')]), {
      heading: MARKUP,
      locale: MARKUP,
      numerals: MARKUP,
      calendar: MARKUP,
      selected: MARKUP,
    });
    expect(textOf(element, '[part="heading"]')).to.equal(MARKUP);
    expect(hit.callCount).to.equal(0);
  });

  for (const address of [
    'javascript:globalThis.hit()',
    ' JaVaScRiPt:globalThis.hit()',
    'java\nscript:globalThis.hit()',
    'data:text/html,<script>parent.hit()</script>',
    'vbscript:hit()',
  ]) {
    it(`the address ${JSON.stringify(address)} is never a link`, async () => {
      const sources = { paper: { title: 'A paper', url: address, archiveUrl: address } };
      const element = await show(dataset([quoted('2024', { url: address, media: [{ url: address, type: 'image' }] })], { sources }), {
        selected: '2024',
      });
      expect(textOf(element, '[part="quote"]')).to.equal('It happened in 2024.');
      for (const link of findAll(element, 'a')) {
        expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/u);
        link.click();
      }
      expect(findAll(element, '[cite]').map((quote) => quote.getAttribute('cite'))).to.not.include(address);
      expect(hit.callCount).to.equal(0);
    });
  }

  it('src="javascript:…" is an error like any other', async () => {
    const element = await show(null, { src: 'javascript:globalThis.hit()' });
    expect(element.matches(':state(error)')).to.equal(true);
    expect(hit.callCount).to.equal(0);
  });

  it('a title of a megabyte is cut to a label, and the other events are there', async () => {
    const long = 'word '.repeat(200_000);
    const element = await show(dataset([quoted('2023', { title: long }), quoted('2024')]));
    const [first] = findAll(element, '[part="event"]');
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
    expect(first?.getBoundingClientRect().width).to.be.lessThan(400);
    expect(element.getBoundingClientRect().width).to.equal(900);
    expect(element.getBoundingClientRect().height).to.be.lessThan(1000);
  });

  it('one word of a megabyte, everywhere, stays inside', async () => {
    const element = await show(everywhere('w'.repeat(1_000_000)), { selected: 'plain' });
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
    expect(element.scrollWidth).to.be.at.most(900);
  });

  const odd: [string, unknown, string][] = [
    ['a number', 5, 'error'],
    ['text', 'timeline', 'error'],
    ['a list', [], 'error'],
    ['an empty object', {}, 'error'],
    ['another version', { version: 99, events: [{ date: '2024' }] }, 'error'],
    ['events that are no list', { version: 1, events: 'none' }, 'empty'],
    ['events that are nothing', { version: 1, events: [null, 5, 'x', [], {}] }, 'empty'],
    ['no events', { version: 1, events: [] }, 'empty'],
  ];
  for (const [name, data, state] of odd) {
    it(`${name} as data: a clear state`, async () => {
      const element = await show(data as object);
      const on = ['loading', 'error', 'empty'].filter((one) => element.matches(`:state(${one})`));
      expect(on).to.deep.equal([state]);
      expect(textOf(element, '.state')).to.not.equal('');
    });
  }

  it('events that are nothing are counted for the reader', async () => {
    const element = await show(dataset([null, 5, {}] as unknown as object[]));
    expect(textOf(element, '.frame')).to.include('3 events could not be read and are left out.');
  });

  it('a wrong event after many good ones: the console names its place, once', async () => {
    const element = await show(dataset([quoted('2023'), quoted('2024'), quoted('2024-02-30')]));
    const lines = (console.warn as sinon.SinonStub).getCalls().map(({ args }) => String(args[0]));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/\/events\/2\/date .*2024-02-30/u);
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
  });

  for (const [name, window] of [
    ['no EDTF', { start: 'yesterday', end: '??' }],
    ['the wrong way round', { start: '2030', end: '1990' }],
    ['far away', { start: 'Y-170000000', end: 'Y-160000000' }],
  ] as const) {
    it(`start and end that are ${name} do not take the timeline down`, async () => {
      const element = await show(dataset([quoted('2023'), quoted('2024')]), window);
      expect(find(element, '.plot')).to.not.equal(null);
    });
  }

  it('other data in quick succession: the last one is shown', async () => {
    const element = await show(dataset([quoted('2001')]));
    const loaded = heard(element, 'timeline-load');
    for (const year of ['2002', '2003', '2004']) element.data = dataset([quoted(year)]) as typeof element.data;
    await loaded;
    expect(element.timeline?.events.map(({ id }) => id)).to.deep.equal(['2004']);
  });
});
