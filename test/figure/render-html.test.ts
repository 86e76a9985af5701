import { expect } from 'chai';
import { renderHtml, type HtmlOptions } from '../../src/figure/index.js';
import { goldenOf, readStored } from '../support/stored-file.js';
import { lines, wrongInXml } from './markup.js';

const quote = { source: 'news', exact: 'The first bus crossed on Saturday.', speaker: 'Mira Holt' };
const bridge = {
  version: 1,
  lang: 'en',
  title: 'A bridge is built',
  description: 'How it came about.',
  asOf: '2004-09-20',
  sources: { news: { title: 'First bus crosses', url: 'https://example.org/bridge', published: '2004-09-20', publisher: 'Harbour News' } },
  events: [
    {
      id: 'opening',
      date: { edtf: '2004-09-18', asWritten: 'on Saturday', basis: 'inferred', relativeTo: '2004-09-20' },
      title: 'Opening',
      quotes: [quote],
    },
    { id: 'sketch', date: '1998~', title: 'First sketch', status: 'claimed' },
    { id: 'no anchor', date: '2006', title: 'Toll ends', status: 'planned' },
  ],
};

const plain = (html: string): string =>
  html
    .replaceAll(/<(svg|style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');
const itemsOf = (html: string): readonly string[] => html.split('<ol ')[1]?.match(/<li\b.*?<\/li>/gs) ?? [];

describe('renderHtml', () => {
  it('N8: lists the kursk call as it did: dates, precision, status in words, quotes', async () => {
    const html = lines(renderHtml(JSON.parse(await readStored('data/kursk-call.json')), { picture: false, numerals: 'latn' }));
    expect(html).to.equal(await goldenOf('test/figure/goldens/kursk-ar.html', html));
  });

  it('is one figure with title, summary, picture, legend and a list in the order of time', () => {
    const html = renderHtml(bridge);
    expect(html).to.match(/^<figure class="event-timeline-figure" lang="en" dir="ltr">.*<\/figure>$/s);
    expect([...html.matchAll(/<(h2|h3|svg(?= [^>]*class="picture")|details|ol)\b/g)].map(([, name]) => name)).to.deep.equal([
      'h2',
      'svg',
      'details',
      'ol',
      'h3',
      'h3',
      'h3',
    ]);
    expect(itemsOf(html).map((item) => /<h3[^>]*>(.*?)</.exec(item)?.[1])).to.deep.equal(['First sketch', 'Opening', 'Toll ends']);
  });

  for (const [lang, planned] of [
    ['en', 'Planned'],
    ['ar', 'مخطط له'],
    ['fr', 'Prévu'],
  ] as const) {
    it(`R14: explains its marks in the language that it is in (${lang})`, () => {
      const [legend = ''] = /<details.*?<\/details>/s.exec(renderHtml({ ...bridge, lang })) ?? [];
      expect(plain(legend)).to.include(planned);
    });
  }

  it('says an author’s words for a date where they are others than its own', () => {
    const written = (asWritten: string): string =>
      plain(itemsOf(renderHtml({ version: 1, lang: 'en', events: [{ date: { edtf: '1987', asWritten }, title: 'Opened' }] }))[0] ?? '');
    expect(written('1987')).to.match(/1987 · Known to the year(?! ·)/);
    expect(written('the year 1987')).to.include('1987 · Known to the year · “the year 1987”');
  });

  it('says of each event when it was, how that is known, and its status, in words', () => {
    const [sketch = '', opening = '', toll = ''] = itemsOf(renderHtml(bridge)).map(plain);
    expect(sketch).to.match(/1998.*1993–2003.*Known to the year.*claimed/);
    expect(opening).to.include('September 18, 2004 · Known to the day · “on Saturday” measured from September 20, 2004');
    expect(toll).to.include('2006 · Known to the year · planned');
  });

  it('has a <time> for dates that HTML can say, and for no others', () => {
    const [sketch = '', opening = ''] = itemsOf(renderHtml(bridge));
    expect(opening).to.include('<time class="date" datetime="2004-09-18">');
    expect(sketch).to.not.include('<time');
  });

  it('has the quote as it stands, who said it, and a link that opens at it', () => {
    const opening = itemsOf(renderHtml(bridge))[1];
    expect(opening).to.include('>The first bus crossed on Saturday.</blockquote>').and.to.include('cite="https://example.org/bridge"');
    expect(plain(opening ?? '')).to.include('Mira Holt · First bus crosses · Harbour News · September 20, 2004 · Open in the source');
    expect(opening).to.include('href="https://example.org/bridge#:~:text=The%20first%20bus%20crossed%20on%20Saturday."');
  });

  it('hides the picture from those who have the list, and keeps title and summary out of it', () => {
    const [picture = ''] = /<svg [^>]*class="picture".*?<\/svg>(?=\n)/s.exec(renderHtml(bridge)) ?? [];
    expect(picture)
      .to.match(/^<svg [^>]*aria-hidden="true"/)
      .and.not.include('<title>')
      .and.not.include('A bridge is built');
    expect(renderHtml(bridge, { picture: false })).to.not.include('<svg');
  });

  it('has anchors: event ids, behind the id of the figure where it has one, and none that an id cannot be', () => {
    const anchors = (options: HtmlOptions): readonly (string | undefined)[] =>
      itemsOf(renderHtml(bridge, options)).map((item) => /^<li id="([^"]*)"/.exec(item)?.[1]);
    expect(anchors({})).to.deep.equal(['sketch', 'opening', undefined]);
    expect(anchors({ id: 'bridge' })).to.deep.equal(['bridge:sketch', 'bridge:opening', undefined]);
    expect(renderHtml(bridge, { id: 'bridge' })).to.match(/^<figure [^>]*id="bridge"/);
  });

  it('marks the selected event', () => {
    expect(itemsOf(renderHtml(bridge, { selected: 'opening' })).map((item) => item.includes('aria-current="true"'))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('fits into the headings of its page', () => {
    expect([...renderHtml(bridge, { headingLevel: 4 }).matchAll(/<h(\d)/g)].map(([, level]) => level)).to.deep.equal(['4', '5', '5', '5']);
    expect(() => renderHtml(bridge, { headingLevel: 6 })).to.throw(RangeError, 'headingLevel is 6: give from 1 to 5');
  });

  it('has no style of its own in it, so that a strict content security policy is enough', () => {
    expect(renderHtml(bridge)).to.not.match(/<style|<script|\sstyle=|\son\w+=/);
  });

  it('says how many events could not be read', () => {
    expect(plain(renderHtml({ ...bridge, events: [...bridge.events, { date: 'soon' }] }))).to.include(
      'One event could not be read and is left out.',
    );
  });

  it('speaks Arabic, with quotes in their own language and direction', () => {
    const html = renderHtml(bridge, { locale: 'ar' });
    expect(html).to.match(/^<figure [^>]*lang="ar" dir="rtl"/);
    expect(html).to.match(/<blockquote [^>]*lang="en" dir="auto">The first/);
    expect(plain(html)).to.include('معروف باليوم');
  });

  describe('as a whole page', () => {
    const page = renderHtml(bridge, { document: true, url: 'https://example.org/t', image: 'https://example.org/card.png' });

    it('has language, title, and what is read of it by search engines and social media', () => {
      expect(page)
        .to.match(/^<!doctype html>\n<html lang="en" dir="ltr">/)
        .and.include('<title>A bridge is built</title>');
      const meta = [...page.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]+)"/g)].map(
        ([, name, content]) => `${String(name)}: ${String(content)}`,
      );
      expect(meta.slice(1)).to.deep.equal([
        'description: How it came about.',
        'og:type: article',
        'og:title: A bridge is built',
        'og:description: How it came about.',
        'og:locale: en',
        'og:url: https://example.org/t',
        'og:image: https://example.org/card.png',
        'twitter:card: summary_large_image',
      ]);
      expect(page).to.include('<link rel="canonical" href="https://example.org/t"/>');
    });

    it('N7: has its events, quotes and sources as linked data, unless they are not wanted', () => {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const data = JSON.parse(json) as { '@graph': readonly { readonly '@type': unknown }[] };
      expect(data['@graph'].map((item) => item['@type'])).to.include.members(['Event', 'CreativeWork']);
      expect(renderHtml(bridge, { document: true, structuredData: false })).to.not.include('ld+json');
    });

    it('N7: what cannot be read is not said to machines either', () => {
      const events = [{ date: 'nonsense', title: 'a' }, 5, { date: '2024', title: 'b', quotes: [7] }];
      const [, json = ''] = /ld\+json">(.*?)<\/script>/s.exec(renderHtml({ version: 1, events }, { document: true })) ?? [];
      const data = JSON.parse(json) as { '@graph': readonly { readonly name?: unknown }[] };
      expect(data['@graph'].flatMap(({ name }) => name ?? [])).to.deep.equal(['b']);
    });

    it('has its style sheet, one first heading, and is well-formed', () => {
      expect(page.match(/<h1/g)).to.have.lengthOf(1);
      expect(page).to.include('<style>').and.include('.event-timeline-figure');
      expect(wrongInXml(page.replace('<!doctype html>\n', '').replace(/<style>.*?<\/style>/s, ''))).to.equal(undefined);
    });
  });

  describe('inside the element', () => {
    it('carries the dataset and what the element is to be set to, so that a timeline to zoom in takes its place', () => {
      const html = renderHtml(bridge, { element: true, id: 'bridge', locale: 'en', scale: 'even', selected: 'opening' });
      expect(html).to.match(
        /^<event-timeline id="bridge" locale="en" scale="even" selected="opening" hash="">\n<script type="application\/json">\{.*\}<\/script>\n<figure class/s,
      );
      const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
      expect(JSON.parse(json)).to.deep.equal(bridge);
    });

    it('is loaded from where it is said to be, by a whole page', () => {
      const page = renderHtml(bridge, { element: true, document: true, script: '/event-timeline.bundle.js' });
      expect(page).to.include('<script type="module" src="/event-timeline.bundle.js"></script>');
    });
  });
});
