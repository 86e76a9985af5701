import { expect } from 'chai';
import sinon from 'sinon';
import { lazyVocabulary } from '../../src/element/words/vocabulary.js';
import { violations } from '../support/axe.js';
import { event, highlighted, inside, millDataset, showPair, TEXT, wordsOf, type Pair } from './event-source-support.js';

describe('<event-source>: the text of a source, with its quotes', () => {
  beforeEach(() => {
    sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
  });

  it('P5: shows the text as it is: every paragraph one text node, no letter changed', async () => {
    const { source } = await showPair();
    const paragraphs = inside(source, '.chunk > p');
    expect(paragraphs.map(({ textContent }) => textContent).join('\n\n')).to.equal(TEXT);
    expect(paragraphs.map(({ childNodes }) => [...childNodes].map(({ nodeType }) => nodeType))).to.deep.equal([
      [Node.TEXT_NODE],
      [Node.TEXT_NODE],
      [Node.TEXT_NODE],
    ]);
  });

  it('P6: what looks like markup in a text is text', async () => {
    const { source } = await showPair(millDataset({ text: '<img src=x onerror=alert(1)> & <b>so on</b>' }));
    expect(wordsOf(source, '.chunk > p')).to.deep.equal(['<img src=x onerror=alert(1)> & <b>so on</b>']);
    expect(inside(source, '.text img, .text b')).to.deep.equal([]);
  });

  it('marks each quote that is in the text, overlapping ones each by itself', async () => {
    await showPair();
    expect(highlighted('passage')).to.deep.equal([
      'The mill was built in 1811',
      'In 1838 the mill was sold, and in 1838 it was sold again.',
      'it was sold again',
    ]);
    expect(highlighted('loose')).to.deep.equal(['“It burned in 1824”, the miller wrote.']);
  });

  it('gives each quote one verdict, in words, and says in one line how many there are of each', async () => {
    const { source } = await showPair();
    expect(wordsOf(source, 'summary')).to.deep.equal([
      '5 quotes from this text: 3 verbatim; one verbatim but for marks and spacing; one not found',
    ]);
    expect(wordsOf(source, 'details .verdict')).to.deep.equal([
      '✓ verbatim',
      '≈ verbatim but for marks and spacing',
      '✓ verbatim',
      '✓ verbatim',
    ]);
  });

  it('lists the quotes that the text does not have apart, with their words', async () => {
    const { source } = await showPair();
    expect(wordsOf(source, '.missing p')).to.deep.equal(['Not found in this text']);
    expect(wordsOf(source, '.missing .words')).to.deep.equal(['“A flood came in 1830.”']);
    expect(wordsOf(source, '.missing .verdict')).to.deep.equal(['✕ not found']);
  });

  it('finds words that occur twice by what stands around them, and counts offsets in code points', async () => {
    const text = '😀 It rained. Then it snowed. It rained.';
    const second = event('rain', '1900', 'It rained.', { prefix: 'snowed. ', start: 29, end: 39 });
    await showPair({ ...millDataset({ text }), events: [second] });
    const [range] = [...(CSS.highlights.get('event-timeline-passage') ?? [])] as Range[];
    expect([range?.toString(), range?.startOffset]).to.deep.equal(['It rained.', text.lastIndexOf('It rained.')]);
  });

  it('names the source: title, publisher, day, and a link to the original', async () => {
    const { source } = await showPair();
    expect(wordsOf(source, '[part="heading"]')).to.deep.equal(['The book of the mill']);
    expect(wordsOf(source, '[part="attribution"]')[0]).to.match(/^A press · 1901 · Open the original/);
    const [link] = inside(source, '[part="attribution"] a') as HTMLAnchorElement[];
    expect([link?.href, link?.target, link?.rel]).to.deep.equal(['https://example.org/book', '_blank', 'noopener external']);
  });

  it('source chooses one of several; without it the first is shown', async () => {
    const data = { ...millDataset(), sources: { book: { text: TEXT }, other: { text: 'Another text.' } } };
    const { source } = await showPair(data);
    expect(wordsOf(source, '.chunk > p')).to.have.lengthOf(3);
    source.source = 'other';
    await source.loading;
    expect(wordsOf(source, '.chunk > p')).to.deep.equal(['Another text.']);
    expect(wordsOf(source, '.quotes')).to.deep.equal(['Nothing is quoted from this text.']);
    expect(highlighted('passage')).to.deep.equal([]);
  });

  it('goes along with the timeline’s data, and lets go of the marks when it leaves the page', async () => {
    const { timeline, source } = await showPair();
    timeline.data = { ...millDataset(), events: [event('one', '1811', 'beside the weir')] } as unknown as typeof timeline.data;
    await timeline.loading;
    await source.loading;
    expect([highlighted('passage'), highlighted('loose')]).to.deep.equal([['beside the weir'], []]);
    const parent = source.parentElement;
    source.remove();
    expect(highlighted('passage')).to.deep.equal([]);
    parent?.append(source);
    await source.loading;
    expect(highlighted('passage')).to.deep.equal(['beside the weir']);
  });

  it('finds its timeline whichever of them comes first', async () => {
    const { box, timeline, source } = await showPair();
    timeline.remove();
    await source.updateComplete;
    const late = Object.assign(document.createElement('event-timeline'), { id: 'late', data: millDataset() });
    source.for = 'late';
    await source.loading;
    expect(inside(source, '.state')).to.have.lengthOf(1);
    box.append(late);
    await (late as unknown as typeof timeline).loading;
    await source.loading;
    expect(highlighted('passage')).to.have.lengthOf(3);
  });

  describe('a long text', () => {
    const line = 'The river rose and fell, and nobody wrote it down. ';
    const long = (letters: number, join: string): string => Array.from({ length: letters / line.length }, () => line).join(join);

    it('has no node for a word: one for each paragraph, in chunks that are laid out when they come near', async () => {
      const text = `${long(300_000, '\n')}\nThe mill was built in 1811.`;
      const { source } = await showPair(millDataset({ text }));
      const chunks = inside(source, '.chunk');
      expect(chunks.length).to.be.within(20, 30);
      expect(getComputedStyle(chunks[0]!).contentVisibility).to.equal('auto');
      expect(inside(source, '.chunk > p').length).to.equal(text.split('\n').length);
      expect(highlighted('passage')).to.deep.equal(['The mill was built in 1811']);
    });

    it('in one line is broken where sentences end, and quotes across the break are found', async () => {
      const text = long(100_000, '');
      const { source } = await showPair({ ...millDataset({ text }), events: [event('all', '1900', text.slice(19_000, 21_000).trim())] });
      const paragraphs = inside(source, '.chunk > p').map(({ textContent }) => textContent);
      expect(paragraphs.join('')).to.equal(text);
      expect(paragraphs.length).to.be.within(5, 6);
      expect(paragraphs.every((words) => words.endsWith('. '))).to.equal(true);
      expect(highlighted('passage')[0]).to.equal(text.slice(19_000, 21_000).trim());
    });
  });

  describe('its own content', () => {
    const content = `<article><h2>The <em>mill</em></h2><p>The mill was
      built in <b>1811</b> beside the weir.</p><p>It burned for two days.</p></article>`;

    it('wins over the dataset’s text and stays as it is; quotes run across its markup and its lines', async () => {
      const { source } = await showPair(undefined, {}, content);
      expect(inside(source, '.chunks')).to.deep.equal([]);
      expect(source.innerHTML).to.equal(content);
      expect(highlighted('passage').map((words) => words.replace(/\s+/gu, ' '))).to.deep.equal(['The mill was built in 1811']);
      expect(wordsOf(source, 'details .verdict')).to.deep.equal(['✓ verbatim']);
    });

    it('is marked again when it changes', async () => {
      const { source } = await showPair(undefined, {}, content);
      source.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Then it was sold again, or so they say: it was sold again.</p>');
      await new Promise((resolve) => setTimeout(resolve));
      await source.updateComplete;
      expect(highlighted('passage')).to.include('it was sold again');
    });

    it('is readable where there is no timeline, and nothing is said about that', async () => {
      const { source } = await showPair(undefined, { for: 'nothing' }, content);
      expect(inside(source, '.state')).to.deep.equal([]);
      expect(source.querySelector('p')?.checkVisibility()).to.equal(true);
    });

    it('what nobody reads is no part of the text', async () => {
      const { source } = await showPair(
        undefined,
        {},
        '<p>The mill <script type="text/x">was</script><span hidden>not </span>was built in 1811</p>',
      );
      expect(wordsOf(source, 'details .verdict')).to.deep.equal(['✓ verbatim']);
    });
  });

  describe('languages and directions', () => {
    const arabic = { text: 'بُنيت الطاحونة عام 1811 عند السد.', lang: 'ar', title: { ar: 'كتاب الطاحونة' } };

    it('R1: the text runs as its language does, whatever the page’s', async () => {
      const { source } = await showPair(millDataset(arabic));
      const [text] = inside(source, '.text');
      expect([text?.lang, text?.dir, inside(source, '.frame')[0]?.dir]).to.deep.equal(['ar', 'rtl', 'ltr']);
    });

    it('R1: the direction that the dataset states wins', async () => {
      const { source } = await showPair(millDataset({ ...arabic, dir: 'ltr' }));
      expect(inside(source, '.text')[0]?.dir).to.equal('ltr');
    });

    it('R10: says everything in Arabic on an Arabic page', async () => {
      const { source } = await showPair(millDataset(arabic, [event('a', '1811', 'بنيت الطاحونة')]), { lang: 'ar' });
      await lazyVocabulary('ar')?.load();
      expect(inside(source, '.frame')[0]?.dir).to.equal('rtl');
      expect(wordsOf(source, 'summary')[0]).to.include('واحد حرفي ما عدا الحركات');
      expect(wordsOf(source, '.missing p')).to.deep.equal(['غير موجود في هذا النص']);
    });

    it('R4: days are written with the timeline’s digits', async () => {
      const { timeline, source } = await showPair();
      timeline.numerals = 'arab';
      source.requestUpdate();
      await source.updateComplete;
      expect(wordsOf(source, '[part="attribution"]')[0]).to.include('١٩٠١');
    });
  });

  const pages: [string, () => Promise<Pair>][] = [
    ['text and verdicts', () => showPair()],
    ['Arabic', () => showPair(undefined, { lang: 'ar' })],
    ['its own content', () => showPair(undefined, {}, `<article><p>${TEXT}</p></article>`)],
    ['an error', () => showPair(millDataset({}))],
    ['a long text', () => showPair(millDataset({ text: `${TEXT}\n`.repeat(200) }))],
  ];
  for (const [name, make] of pages) {
    it(`A1: axe finds nothing wrong: ${name}`, async () => {
      const { source } = await make();
      expect(await violations(source)).to.deep.equal([]);
    });
  }

  it('T1: three lines restyle it, and its parts are named', async () => {
    const { box, source } = await showPair();
    box.style.cssText = '--event-timeline-accent: #b3261e; --event-timeline-quote-font: monospace; color-scheme: dark; background: #000';
    await new Promise(requestAnimationFrame);
    await source.updateComplete;
    const [text] = inside(source, '.text');
    expect(getComputedStyle(text!).fontFamily).to.equal('monospace');
    const parts = new Set(inside(source, '[part]').flatMap(({ part }) => [...part]));
    expect([...parts].toSorted()).to.deep.equal(['attribution', 'heading', 'quote', 'quotes', 'text', 'verdict']);
  });

  it('N11: nothing in it has a style attribute', async () => {
    const { source } = await showPair();
    const styled = inside(source, '[style]').filter((one) => !one.closest('.probe') && one.parentElement);
    expect(styled.map(({ className }) => className)).to.deep.equal([]);
  });
});
