import { expect } from 'chai';
import { html } from 'lit';
import { renderCard, type Card, type CardState } from '../../src/render/quote-card.js';
import type { CardQuote } from '../../src/render/quote-words.js';
import { fixture } from '../support/fixture.js';

const labels = {
  close: 'Close',
  newTab: 'opens in a new tab',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  fullQuote: 'Show full quote',
  omission: 'words left out',
  noQuote: 'No quote is given.',
  backToEvent: 'Back to the event',
};
const state: CardState = { labels, pinned: true, unfolded: new Set(), docked: false, linkable: true, notice: '' };

const quote: CardQuote = {
  exact: { text: 'We will sign.', lang: 'en' },
  cite: 'https://example.org/a',
  stance: undefined,
  speaker: { text: 'A. Minister', lang: 'en' },
  work: { text: 'An article', lang: 'en' },
  publisher: { text: 'Example Daily', lang: 'en' },
  published: { text: '3 April 2025', datetime: '2025-04-03' },
  translation: undefined,
  links: [{ href: 'https://example.org/a#:~:text=We%20will%20sign.', text: 'Open in the source' }],
};
const card: Card = {
  rank: 0,
  title: { text: 'A plan', lang: 'en' },
  when: 'April 2025',
  converted: undefined,
  notes: [],
  tag: undefined,
  status: 'confirmed',
  summary: undefined,
  quotes: [quote],
  accounts: [],
  agreement: undefined,
  chart: undefined,
};

const show = (changes: Partial<Card> = {}, now: Partial<CardState> = {}): Promise<HTMLElement> =>
  fixture(html`<div>${renderCard({ ...card, ...changes }, { ...state, ...now })}</div>`, HTMLElement);
const showText = (text: string, changes: Partial<CardQuote> = {}): Promise<HTMLElement> =>
  show({ quotes: [{ ...quote, ...changes, exact: { text, lang: 'en' } }] });
const find = (box: HTMLElement, selector: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Text nodes, without Lit's own comments. */
const textNodes = (element: HTMLElement): string[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue) texts.push(walker.currentNode.nodeValue);
  return texts;
};

describe('the card of an event', () => {
  it('P5: is a figure with the quote, its caption with who, where, when, and the way to the source', async () => {
    const figure = find(await show(), 'figure');
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'figcaption']);
    expect(find(figure, 'blockquote').getAttribute('cite')).to.equal('https://example.org/a');
    expect(find(figure, 'blockquote').lang).to.equal('en');
    expect(find(figure, 'blockquote').dir).to.equal('auto');
    expect(find(figure, '.speaker').textContent).to.equal('A. Minister');
    expect(find(figure, 'cite').textContent).to.equal('An article');
    expect(find(figure, 'time').getAttribute('datetime')).to.equal('2025-04-03');
    expect(find(figure, 'a').getAttribute('href')).to.equal('https://example.org/a#:~:text=We%20will%20sign.');
  });

  const verbatim: readonly (readonly [name: string, text: string])[] = [
    ['no-break spaces', '10\u00a0000\u202fmen'],
    ['curly and straight quotation marks', '“It’s ‘done’,” she said. "Done."'],
    ['Arabic with marks, tatweel and directional signs', '«مُفَاوَضَاتٌ»\u200f ـــ قال: \u2067نعم\u2069'],
    ['runs of spaces, tabs and line breaks', '  two  spaces,\ta tab\nand\r\nlines  '],
    ['letters in several code points', 'e\u0301 👩‍👩‍👧 \ud83c\uddf8\ud83c\udde6'],
    ['markup', '<b>bold</b> &amp; <img src=x onerror=alert(1)>'],
    ['what templates use', '${x} {{y}} <!-- z -->'],
    ['an ellipsis of its own', 'Well… no ... really'],
  ];
  for (const [name, text] of verbatim) {
    it(`P5: leaves ${name} as they are, in one text node`, async () => {
      const block = find(await showText(text), 'blockquote');
      expect(textNodes(block)).to.deep.equal([text]);
      expect(getComputedStyle(block).textTransform).to.equal('none');
    });
  }

  it('P5: says what an editor’s […] is, and keeps its characters', async () => {
    const text = 'We will sign […] tomorrow [...] or not';
    const block = find(await showText(text), 'blockquote');
    expect(block.textContent).to.equal(text);
    expect([...block.querySelectorAll('span')].map((span) => [span.textContent, span.getAttribute('aria-label')])).to.deep.equal([
      ['[…]', 'words left out'],
      ['[...]', 'words left out'],
    ]);
  });

  it('P6: everything that authors write is text', async () => {
    const markup = '<img src=x onerror="window.pwned=true"><script>window.pwned=true</script>';
    const words = { text: markup, lang: 'en' };
    const box = await show({
      title: words,
      summary: words,
      notes: [words],
      when: markup,
      tag: markup,
      quotes: [
        {
          ...quote,
          exact: words,
          speaker: words,
          work: words,
          publisher: words,
          stance: markup,
          translation: { ...words, label: 'Translation' },
        },
      ],
    });
    expect(box.querySelectorAll('img, script')).to.have.lengthOf(0);
    expect(box.textContent.split(markup)).to.have.lengthOf(12);
    expect((window as { pwned?: boolean }).pwned).to.equal(undefined);
  });

  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${String(i)}`).join(' ');
  it('P7: 60 words are shown whole', async () => {
    const box = await showText(words(60));
    expect([find(box, 'blockquote').className, box.querySelector('[data-action="unfold"]')]).to.deep.equal(['', null]);
  });

  it('P7: 61 words are folded, with all of them there, and a button for the rest', async () => {
    const box = await showText(words(61));
    expect(find(box, 'blockquote').className).to.equal('folded');
    expect(find(box, 'blockquote').textContent).to.equal(words(61));
    expect(find(box, '[data-action="unfold"]').textContent.trim()).to.equal('Show full quote');
  });

  it('P7: a quote that was unfolded stays so', async () => {
    const long = { ...quote, exact: { text: words(200), lang: 'en' } };
    const box = await show({ quotes: [quote, long] }, { unfolded: new Set([1]) });
    expect([...box.querySelectorAll('blockquote')].map(({ className }) => className)).to.deep.equal(['', '']);
  });

  it('P11: links open elsewhere, say so, and give nothing away', async () => {
    const link = find(await show(), 'a');
    expect([link.getAttribute('target'), link.getAttribute('rel'), link.textContent]).to.deep.equal([
      '_blank',
      'noopener external',
      'Open in the source (opens in a new tab)',
    ]);
  });

  it('P11: the archived copy comes second', async () => {
    const links = [...quote.links, { href: 'https://archive.example/a', text: 'Archived copy' }];
    const box = await show({ quotes: [{ ...quote, links }] });
    expect(
      [...box.querySelectorAll('a')].map(({ firstChild }) => firstChild?.nextSibling?.nodeValue ?? firstChild?.nodeValue),
    ).to.have.lengthOf(2);
    expect([...box.querySelectorAll('a')].map(({ href }) => new URL(href).host)).to.deep.equal(['example.org', 'archive.example']);
  });

  const buttons: readonly (readonly [name: string, changes: Partial<Card>, now: Partial<CardState>, actions: readonly string[]])[] = [
    ['pinned', {}, {}, ['close', 'copy-quote', 'copy-link']],
    ['a preview', {}, { pinned: false }, ['copy-quote', 'copy-link']],
    ['out of view', {}, { docked: true }, ['close', 'back', 'copy-quote', 'copy-link']],
    ['without a link to it', {}, { linkable: false }, ['close', 'copy-quote']],
    ['without a quote', { quotes: [] }, {}, ['close', 'copy-link']],
  ];
  for (const [name, changes, now, actions] of buttons) {
    it(`offers what can be done with an event that is ${name}`, async () => {
      const box = await show(changes, now);
      expect([...box.querySelectorAll<HTMLElement>('button')].map(({ dataset }) => dataset['action'])).to.deep.equal(actions);
    });
  }

  it('says so where there is no quote', async () => {
    expect((await show({ quotes: [] })).textContent).to.include('No quote is given.');
  });

  it('P16: has no title attributes', async () => {
    expect((await show()).querySelector('[title]')).to.equal(null);
  });
});
