import { expect } from 'chai';
import { readHtml } from '../../src/cli/html-article.js';

const paragraphs = [
  'The council closed the old bridge on 3 May 2019, after engineers had found cracks in two of its pillars.',
  'It opened again in June 2020, said the mayor, who had promised to be the first to walk across it with the town’s children.',
  'Lorries have had to take the road along the river since then, which adds a quarter of an hour to their way.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = ({ head = '', top = '', inside = body, after = '', attributes = '' }): string =>
  `<!doctype html><html${attributes}><head>${head}</head><body>${top}<main><article>${inside}</article></main>${after}</body></html>`;

describe('a page’s article', () => {
  it('is its paragraphs, with an empty line between them', async () => {
    expect((await readHtml(page({}))).text).to.equal(paragraphs.join('\n\n'));
  });

  const boilerplate: readonly (readonly [string, string])[] = [
    ['scripts', '<script>const year = "1 May 1901";</script>'],
    ['styles', '<style>p::after { content: "1 May 1901" }</style>'],
    ['navigation', '<nav><ul><li><a href="/">1 May 1901</a></li></ul></nav>'],
    ['asides', '<aside><p>Sale until 1 May 1901, only in our shop.</p></aside>'],
    ['captions', '<figure><img src="a.jpg" alt=""><figcaption>The bridge on 1 May 1901.</figcaption></figure>'],
    ['forms', '<form><p>Sign up before 1 May 1901.</p><button>Yes</button></form>'],
    ['footers', '<footer><p>Copyright 1 May 1901.</p></footer>'],
    ['a banner about cookies', '<div class="cookie-banner">We use cookies since 1 May 1901.</div>'],
    ['advertisements', '<div class="ad">Sale ends 1 May 1901!</div><div id="ads_2">Sale ends 1 May 1901!</div>'],
    ['what readers say', '<div class="comments"><div>User 1, on 1 May 1901: I was there!</div></div>'],
    ['what is hidden', '<p hidden>Corrected on 1 May 1901.</p><p aria-hidden="true">Corrected on 1 May 1901.</p>'],
    ['a «read also» line', '<p>Read also: the flood of 1 May 1901</p>'],
    ['a «read also» line in Arabic', '<p>اقرأ أيضاً: فيضان 1 مايو 1901</p>'],
    ['a link and nothing else', '<p><a href="/x">The flood of 1 May 1901</a></p>'],
    ['a list of links', '<ul><li><a href="/x">The flood of 1 May 1901</a></li><li><a href="/y">1 May 1901 in pictures</a></li></ul>'],
  ];
  for (const [what, html] of boilerplate) {
    it(`leaves out ${what}`, async () => {
      const [first = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
      const { text } = await readHtml(page({ inside: `${first}${html}${rest.join('')}`, after: html }));
      expect(text).to.equal(paragraphs.join('\n\n'));
    });
  }

  const kept: readonly (readonly [string, string, string])[] = [
    ['links in a sentence', '<p>It <a href="/x">opened in June 2020</a>.</p>', 'It opened in June 2020.'],
    ['a sentence that is a link', '<p><a href="/x">It opened in June 2020.</a></p>', 'It opened in June 2020.'],
    ['white space as a browser shows it', '<p>It  opened\n\t in <b>June</b> <i>2020</i>.</p>', 'It opened in June 2020.'],
    ['spaces that do not break', '<p>It opened in June&nbsp;2020.</p>', 'It opened in June\u00a02020.'],
    ['characters written as entities', '<p>Caf&eacute; &amp; bar &#x1F600; &lt;opened&gt;.</p>', 'Café & bar 😀 <opened>.'],
    ['line breaks', '<p>It opened.<br>In June 2020.</p>', 'It opened.\nIn June 2020.'],
    ['lists and headings', '<h2>The opening</h2><ul><li>In June 2020.</li></ul>', 'The opening\n\nIn June 2020.'],
    ['a name without the day of publication beside it', '<p>By Jo Roe <time pubdate datetime="2020-06-02">2 June</time></p>', 'By Jo Roe'],
    ['cells apart', '<table><tr><td>Opened:</td><td>June 2020.</td></tr></table>', 'Opened: June 2020.'],
    ['Arabic marks as they are', '<p>وقّعت المعاهدةُ عاماً ثـمّ أُلغيت.</p>', 'وقّعت المعاهدةُ عاماً ثـمّ أُلغيت.'],
  ];
  for (const [what, html, text] of kept) {
    it(`keeps ${what}`, async () => {
      expect((await readHtml(page({ inside: `${body}${html}` }))).text).to.equal([...paragraphs, text].join('\n\n'));
    });
  }

  it('has the summary that stands with the headline, apart from the body', async () => {
    const summary = 'Three years after the first cracks, the town has its bridge back.';
    const inside = `<header><h1>The bridge is open</h1><p class="sub">${summary}</p><p>By Jo</p></header><div class="body">${body}</div>`;
    const { text, title } = await readHtml(page({ inside }));
    expect(title).to.equal('The bridge is open');
    expect(text.split('\n\n')).to.deep.equal([summary, ...paragraphs]);
  });

  const fragments: readonly (readonly [string, string])[] = [
    ['no html, head or body', body],
    ['no body', `<html lang="en"><head><title>x</title></head>${body}</html>`],
    ['paragraphs that are not closed', paragraphs.map((text) => `<p>${text}`).join('\n')],
    ['breaks in place of paragraphs', `<html><body><div>${paragraphs.join('<br><br>')}</div></body></html>`],
  ];
  for (const [what, html] of fragments) {
    it(`is read from a page with ${what}`, async () => {
      expect((await readHtml(html)).text).to.equal(paragraphs.join('\n\n'));
    });
  }

  it('is empty where there is nothing but links', async () => {
    expect((await readHtml('<html><body><ul><li><a href="/a">One</a></li></ul></body></html>')).text).to.equal('');
    expect((await readHtml('')).text).to.equal('');
  });
});

describe('what a page says of its article', () => {
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
  const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const news = { '@type': 'NewsArticle', headline: 'Linked', datePublished: '2025-08-13T09:30:00+03:00' };

  const dates: readonly (readonly [string, Parameters<typeof page>[0], string | undefined, string?])[] = [
    ['JSON-LD', { head: linked(news) }, '2025-08-13T09:30', 'JSON-LD datePublished'],
    [
      'JSON-LD in a graph',
      { head: linked({ '@graph': [{ '@type': 'WebSite' }, { ...news, '@type': ['BlogPosting'] }] }) },
      '2025-08-13T09:30',
    ],
    [
      'the article’s JSON-LD rather than its page’s',
      { head: linked([{ '@type': 'WebPage', datePublished: '2001-01-01' }, news]) },
      '2025-08-13T09:30',
    ],
    ['JSON-LD before Open Graph', { head: linked(news) + meta('article:published_time', '2001-01-01') }, '2025-08-13T09:30'],
    ['Open Graph', { head: meta('article:published_time', '2025-08-13T09:30:00Z') }, '2025-08-13T09:30', '<meta article:published_time>'],
    [
      'Open Graph where JSON-LD is no JSON',
      { head: `<script type="application/ld+json">{oops</script>${meta('article:published_time', '2025-08-13')}` },
      '2025-08-13',
    ],
    ['a meta element in words', { head: '<meta name="pubdate" content="Wed, 13 Aug 2025 10:00:00 GMT">' }, '2025-08-13'],
    ['a meta element in digits', { head: '<meta itemprop="datePublished" content="20250813">' }, '2025-08-13'],
    ['a time element', { inside: `<time datetime="2025-08-13">yesterday</time>${body}` }, '2025-08-13', '<time>'],
    ['a time element’s words', { inside: `<time>13 August 2025</time>${body}` }, '2025-08-13'],
    ['a time element’s words in Arabic', { inside: `<time>١٣ أغسطس ٢٠٢٥</time>${body}` }, '2025-08-13'],
    [
      'the article’s time rather than a teaser’s',
      { top: '<aside><time datetime="2001-01-01"></time></aside>', inside: `<time datetime="2025-08-13"></time>${body}` },
      '2025-08-13',
    ],
    ['no comment’s time', { after: '<div class="comments"><time datetime="2025-08-14"></time></div>' }, undefined],
    ['no day that is none', { head: meta('article:published_time', '2025-02-30') }, undefined],
    ['no day of which only the month is known', { inside: `<time datetime="2025-08">August</time>${body}` }, undefined],
    ['no day that could be two', { inside: `<time>8/10/2025</time>${body}` }, undefined],
    [
      'no day of a change',
      { head: linked({ '@type': 'NewsArticle', dateModified: '2025-08-14' }) + meta('article:modified_time', '2025-08-14') },
      undefined,
    ],
  ];
  for (const [what, parts, date, from] of dates) {
    it(`published: ${what}`, async () => {
      const { published } = await readHtml(page(parts));
      expect(published?.date).to.equal(date);
      if (from !== undefined) expect(published?.from).to.equal(from);
    });
  }

  const facts: readonly (readonly [string, Parameters<typeof page>[0], object])[] = [
    [
      'the headline that is shown',
      { head: `<title>T | Site</title>${linked(news)}`, inside: `<h1> The\n bridge </h1>${body}` },
      { title: 'The bridge' },
    ],
    ['the headline of JSON-LD', { head: `<title>T | Site</title>${linked(news)}` }, { title: 'Linked' }],
    [
      'the headline of Open Graph',
      { head: `<title>T | Site</title>${meta('og:title', 'Open &amp; graphic')}` },
      { title: 'Open & graphic' },
    ],
    ['the title', { head: '<title>T | Site</title>' }, { title: 'T | Site' }],
    ['the language', { attributes: ' lang="en-GB"' }, { lang: 'en-GB' }],
    ['the language of Open Graph', { head: meta('og:locale', 'ar_AR') }, { lang: 'ar_AR' }],
    ['the address', { head: '<link rel="canonical" href="https://example.org/a?b=1&amp;c=2">' }, { url: 'https://example.org/a?b=1&c=2' }],
    ['no address that is none', { head: meta('og:url', 'javascript:alert(1)') }, { url: undefined }],
    [
      'publisher and authors',
      { head: linked({ ...news, publisher: { name: 'Paper' }, author: [{ name: 'Jo' }, 'Al'] }) },
      { publisher: 'Paper', author: 'Jo, Al' },
    ],
  ];
  for (const [what, parts, expected] of facts) {
    it(`has ${what}`, async () => {
      expect(await readHtml(page(parts))).to.deep.include(expected);
    });
  }
});
