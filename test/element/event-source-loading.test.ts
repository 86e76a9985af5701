import { expect } from 'chai';
import sinon from 'sinon';
import { highlighted, inside, millDataset, showPair, TEXT, wordsOf, type Pair } from './event-source-support.js';

const states = ({ source }: Pair): string[] => ['loading', 'error'].filter((name) => source.matches(`:state(${name})`));

const text = (body = TEXT, options: ResponseInit = {}): Response => new Response(body, options);

describe('<event-source>: a text at an address', () => {
  let fetched: sinon.SinonStub;
  let answers: { resolve: (response: Response) => void; reject: (error: Error) => void; signal: AbortSignal; url: string }[];
  beforeEach(() => {
    answers = [];
    sinon.stub(console, 'warn');
    fetched = sinon.stub(window, 'fetch').callsFake(
      (input, init) =>
        new Promise((resolve, reject) => {
          const signal = init?.signal ?? new AbortController().signal;
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
          answers.push({ resolve, reject, signal, url: new Request(input).url });
        }),
    );
  });
  afterEach(() => {
    sinon.restore();
  });

  const ask = async (source: object = { textUrl: 'mill.txt' }, attributes: Record<string, string> = {}): Promise<Pair> => {
    const pair = await showPair(millDataset(source), attributes, '', false);
    await pair.timeline.loading;
    await pair.source.updateComplete;
    await Promise.resolve();
    await pair.source.updateComplete;
    return pair;
  };
  const answer = async ({ source }: Pair, response: Response | Error): Promise<void> => {
    const last = answers.at(-1);
    if (response instanceof Error) last?.reject(response);
    else last?.resolve(response);
    await source.loading;
  };

  it('says that it is on its way, then shows it with its passages', async () => {
    const pair = await ask();
    expect([states(pair), wordsOf(pair.source, '.state')]).to.deep.equal([['loading'], ['Loading the text…']]);
    expect(answers.map(({ url }) => url)).to.deep.equal([new URL('mill.txt', document.baseURI).href]);
    await answer(pair, text());
    expect([states(pair), inside(pair.source, '.state')]).to.deep.equal([[], []]);
    expect(highlighted('passage')).to.have.lengthOf(3);
  });

  it('the dataset’s own text wins, and nothing is fetched', async () => {
    await ask({ text: TEXT, textUrl: 'mill.txt' });
    expect(fetched.callCount).to.equal(0);
  });

  it('what stands in the element wins over both', async () => {
    const { source } = await showPair(millDataset({ textUrl: 'mill.txt' }), {}, '<p>The mill was built in 1811</p>');
    expect([fetched.callCount, highlighted('passage')]).to.deep.equal([0, ['The mill was built in 1811']]);
    expect(inside(source, '.state')).to.deep.equal([]);
  });

  it('a byte order mark is no part of the text', async () => {
    const pair = await ask();
    await answer(pair, text('\ufeffThe mill was built in 1811'));
    expect(wordsOf(pair.source, '.chunk > p')).to.deep.equal(['The mill was built in 1811']);
  });

  const failures: [string, () => Response | Error, string][] = [
    ['no connection', () => new TypeError('Failed to fetch'), 'The text could not be reached. Check the connection and try again.'],
    ['404', () => text('', { status: 404 }), 'The text could not be loaded: the server answered 404.'],
    ['a web page', () => text('<!doctype html><p>Hello'), 'A web page came back where plain text was expected.'],
  ];
  for (const [name, reply, words] of failures) {
    it(`${name}: says so, and offers to try again`, async () => {
      const pair = await ask();
      await answer(pair, reply());
      expect([states(pair), wordsOf(pair.source, '[role="alert"] p')]).to.deep.equal([['error'], [words]]);
      inside(pair.source, '[role="alert"] button')[0]?.click();
      await pair.source.updateComplete;
      expect([states(pair), answers.length]).to.deep.equal([['loading'], 2]);
      await answer(pair, text());
      expect([states(pair), highlighted('passage').length]).to.deep.equal([[], 3]);
    });
  }

  it('another source aborts the first, whose answer is never shown', async () => {
    const pair = await showPair(
      { ...millDataset(), sources: { book: { textUrl: 'mill.txt' }, other: { textUrl: 'other.txt' } } },
      {},
      '',
      false,
    );
    await pair.timeline.loading;
    await pair.source.updateComplete;
    await Promise.resolve();
    await pair.source.updateComplete;
    pair.source.source = 'other';
    await pair.source.updateComplete;
    expect(answers.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    await answer(pair, text('Another text.'));
    expect(wordsOf(pair.source, '.chunk > p')).to.deep.equal(['Another text.']);
  });

  it('removed while it loads: the request is aborted, and made again when it comes back', async () => {
    const pair = await ask();
    pair.source.remove();
    expect(answers[0]?.signal.aborted).to.equal(true);
    pair.box.append(pair.source);
    await pair.source.updateComplete;
    expect(answers).to.have.lengthOf(2);
    await answer(pair, text());
    expect(highlighted('passage')).to.have.lengthOf(3);
  });

  const missing: [string, () => Promise<Pair>, string][] = [
    ['no timeline of that name', () => showPair(undefined, { for: 'nothing' }), 'The timeline that this text belongs to cannot be shown.'],
    ['no such source', () => showPair(undefined, { source: 'diary' }), 'The timeline has no such source.'],
    ['a source without a text', () => showPair(millDataset({})), 'The text of this source is not given.'],
    ['a dataset that cannot be read', () => showPair({ version: 7 }), 'The timeline that this text belongs to cannot be shown.'],
  ];
  for (const [name, make, words] of missing) {
    it(`${name}: says so; to try again would be no use`, async () => {
      const pair = await make();
      expect([states(pair), wordsOf(pair.source, '[role="alert"]')]).to.deep.equal([['error'], [words]]);
      expect(inside(pair.source, '[role="alert"] button')).to.deep.equal([]);
    });
  }

  it('the slots loading and error stand in place of what is there', async () => {
    const pair = await showPair(millDataset({}), {}, '<b slot="error">Instead</b>');
    expect(pair.source.querySelector('b')?.checkVisibility()).to.equal(true);
    expect(inside(pair.source, '.state')[0]?.checkVisibility()).to.equal(false);
  });
});
