import { expect } from 'chai';
import fc from 'fast-check';
import { renderHtml, renderSvg } from '../../src/figure/index.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { edtfText } from '../date/arbitrary-edtf.js';
import { wrongInXml } from './markup.js';

const MARKUP = `</text></svg></script><script>alert(1)</script><!-- &amp; ]]> "' style="x" onload=alert(1) \u0000\u0008\uFFFE\uD800 \u202E`;

/** Every field that takes words, filled with them. */
const datasetSaying = (words: string): object => ({
  version: 1,
  title: words,
  description: words,
  lanes: [{ id: words, label: words }],
  categories: [{ id: words, label: words, icon: words.slice(0, 2) }],
  sources: {
    [words]: { title: words, url: 'https://example.org/?a=1&b="<>', publisher: words, author: words, published: '2024', via: words },
  },
  events: [
    {
      id: words,
      date: { edtf: '2024~', asWritten: words, note: words, alternatives: [{ edtf: '2025', source: words, note: words }] },
      title: words,
      summary: words,
      status: 'disputed',
      lane: words,
      categories: [words],
      note: words,
      quotes: [
        { source: words, exact: words, speaker: words, lang: 'en"><script>', translation: { 'en"><script>': words }, stance: 'disputes' },
      ],
    },
    { date: '2025', title: { 'en"><script>': words } },
  ],
});

const marked = (html: string): boolean => /<script(?! type="application\/(?:ld\+)?json">)|<[^>"]*\son\w+\s*=/i.test(html);

describe('figures of what others wrote', () => {
  for (const [name, render] of [
    ['pictures', renderSvg],
    ['lists', renderHtml],
    ['pages', (dataset: unknown) => renderHtml(dataset, { document: true }).replace(/<!doctype html>|<style>.*?<\/style>/gs, '')],
    ['lists in the element', (dataset: unknown) => renderHtml(dataset, { element: true, heading: MARKUP })],
  ] as const) {
    it(`${name} show markup as text, whichever field it stands in`, () => {
      const text = render(datasetSaying(MARKUP));
      expect(wrongInXml(text)).to.equal(undefined);
      expect(marked(text)).to.equal(false);
      expect(text).to.include('&lt;script&gt;alert(1)');
    });
  }

  it('pages lead to http, https and mailto alone', () => {
    const sources = { a: { url: 'javascript:alert(1)', title: 'A' }, b: { url: 'data:text/html,x', title: 'B' } };
    const quotes = [
      { source: 'a', exact: 'one' },
      { source: 'b', exact: 'two' },
    ];
    const html = renderHtml(
      { version: 1, sources, events: [{ date: '2024', title: 'T', quotes }] },
      { document: true, url: 'javascript:alert(1)', image: 'data:x' },
    );
    expect(html).to.not.match(/javascript:|data:/);
  });

  it('are well-formed, and throw nothing, for any dataset that can be parsed', () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    const event = fc.record(
      {
        id: words,
        date: edtfText,
        title: words,
        status: fc.constantFrom('confirmed', 'claimed', 'disputed', 'planned', 'cancelled'),
        quotes: fc.array(fc.record({ exact: words }), { maxLength: 2 }),
      },
      { requiredKeys: ['date', 'title'] },
    );
    const dataset = fc.record({
      version: fc.constant(1),
      lang: fc.constantFrom('en', 'ar', 'fa', 'und', 'zh-Hant'),
      title: words,
      events: fc.array(event, { maxLength: 6 }),
      view: fc.record({ scale: fc.constantFrom('time', 'collapsed', 'even') }),
    });
    fc.assert(
      fc.property(dataset, fc.integer({ min: 160, max: 1600 }), fc.boolean(), (input, width, element) => {
        if (!parseDataset(input).timeline) return;
        const [svg, html] = [renderSvg(input, { width }), renderHtml(input, { width, element })];
        for (const text of [svg, html]) {
          expect(wrongInXml(text)).to.equal(undefined);
          expect(text).to.not.match(/="[^"]*\b(NaN|Infinity|undefined)\b/);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
