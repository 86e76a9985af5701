import { expect } from 'chai';
import { inside, millDataset, showPair, TEXT, wordsOf } from './event-source-support.js';

/** The API of the browser, taken away for as long as a test lasts. */
const HIGHLIGHTS = Object.getOwnPropertyDescriptor(CSS, 'highlights');

describe('<event-source> without the CSS Custom Highlight API', () => {
  before(() => {
    if (HIGHLIGHTS) Reflect.deleteProperty(CSS, 'highlights');
  });
  after(() => {
    if (HIGHLIGHTS) Object.defineProperty(CSS, 'highlights', HIGHLIGHTS);
  });

  it('the test has taken it away', () => {
    expect('highlights' in CSS).to.equal(false);
  });

  it('wraps the words in spans, parts of the element; where passages overlap, each stretch in one', async () => {
    const { source } = await showPair();
    expect(inside(source, '.passage').map(({ textContent }) => textContent)).to.deep.equal([
      'The mill was built in 1811',
      '“It burned in 1824”, the miller wrote.',
      'In 1838 the mill was sold, and in 1838 ',
      'it was sold again',
      '.',
    ]);
    expect(inside(source, '.passage.loose')).to.have.lengthOf(1);
    expect(inside(source, '[part="passage"]')).to.have.lengthOf(5);
    expect(
      inside(source, '.chunk > p')
        .map(({ textContent }) => textContent)
        .join('\n\n'),
    ).to.equal(TEXT);
    expect(wordsOf(source, 'details .verdict')).to.have.lengthOf(4);
  });

  it('lights both ways', async () => {
    const { timeline, source } = await showPair();
    timeline.selected = 'sold';
    await timeline.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await source.updateComplete;
    expect(wordsOf(source, '.passage.lit').join(' ')).to.equal('In 1838 the mill was sold, and in 1838 it was sold again .');
    const [built] = inside(source, '.passage');
    const { x, y, height } = built!.getBoundingClientRect();
    built?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x + 3, clientY: y + height / 2 }));
    expect(timeline.selected).to.equal('built');
  });

  it('gives content of the page back as it was', async () => {
    const content = `<article><p>The mill was <b>built in</b> 1811</p></article>`;
    const { source } = await showPair(undefined, {}, content);
    expect([...source.querySelectorAll('.passage')].map(({ textContent }) => textContent)).to.deep.equal([
      'The mill was ',
      'built in',
      ' 1811',
    ]);
    source.remove();
    expect(source.innerHTML).to.equal(content);
  });

  it('marks anew with another dataset', async () => {
    const { timeline, source } = await showPair();
    const { events, ...rest } = millDataset() as { events: object[] };
    timeline.data = { ...rest, events: events.slice(0, 1) } as unknown as typeof timeline.data;
    await timeline.loading;
    await source.loading;
    expect(wordsOf(source, '.passage')).to.deep.equal(['The mill was built in 1811']);
  });
});
