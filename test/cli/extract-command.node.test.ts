import { expect } from 'chai';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/model/dataset.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { call, datasetIn, datesIn } from './command.js';

const english =
  'The council closed the old bridge on Friday. It was built in 1931, and the mayor said that it will open again in June 2026.';
const arabic = 'أغلق المجلس الجسر القديم يوم الجمعة. وقد بني الجسر عام 1931، وقال رئيس البلدية إنه سيفتح في يونيو 2026.';
const markdown = `---\ntitle: "The old bridge"\ndate: 2025-08-13\nlang: en-GB\nurl: https://example.org/bridge\n---\n\n# The bridge\n\n${english}\n`;
const html = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2025-08-13"></head><body><h1>The old bridge</h1><p>${english}</p></body></html>`;
const sourceOf = ({ sources }: Dataset, id = 'article'): object | undefined => sources?.[id];

describe('event-timeline extract', () => {
  it('writes a dataset without problems to standard output', async () => {
    const outcome = await call(['extract', 'a.txt', '--published', '2025-08-13'], { files: { 'a.txt': english } });
    expect(outcome).to.include({ code: 0, err: '' });
    expect(parseDataset(datasetIn(outcome)).problems).to.deep.equal([]);
    expect(datesIn(datasetIn(outcome))).to.deep.equal(['1931', '2025-08-08', '2026-06']);
    expect(outcome.out.endsWith('}\n')).to.equal(true);
  });

  it('reads Arabic as such without being told', async () => {
    const dataset = datasetIn(await call(['extract', '-', '--published', '2025-08-13'], { stdin: arabic }));
    expect(dataset.lang).to.equal('ar');
    expect(datesIn(dataset)).to.deep.equal(['1931', '2025-08-08', '2026-06']);
  });

  it('takes address, headline and language from the call', async () => {
    const args = ['extract', 'a.txt', '--url', 'https://example.org/', '--title', 'A bridge', '--lang', 'en-GB'];
    const dataset = datasetIn(await call(args, { files: { 'a.txt': english } }));
    expect(dataset).to.include({ lang: 'en-GB', title: 'A bridge' });
    expect(sourceOf(dataset)).to.include({ lang: 'en-GB', title: 'A bridge', url: 'https://example.org/' });
  });

  const selfTold: readonly (readonly [string, string, string, object])[] = [
    [
      'a.md',
      markdown,
      'front matter',
      { title: 'The old bridge', lang: 'en-GB', url: 'https://example.org/bridge', published: '2025-08-13' },
    ],
    ['a.html', html, '<meta article:published_time>', { title: 'The old bridge', lang: 'en', published: '2025-08-13' }],
  ];
  for (const [name, content, from, facts] of selfTold) {
    it(`takes what ${name} says of itself, and says where the day of publication is from`, async () => {
      const outcome = await call(['extract', name], { files: { [name]: content } });
      expect(outcome.code).to.equal(0);
      expect(outcome.err).to.include(`${name} note: published 2025-08-13, according to its ${from}`);
      expect(sourceOf(datasetIn(outcome))).to.deep.include(facts);
      expect(datesIn(datasetIn(outcome))).to.deep.equal(['1931', '2025-08-08', '2026-06']);
    });
  }

  it('believes the call before the file', async () => {
    const dataset = datasetIn(
      await call(['extract', 'a.md', '--published', '2020-01-01', '--title', 'Mine'], { files: { 'a.md': markdown } }),
    );
    expect(sourceOf(dataset)).to.include({ published: '2020-01-01', title: 'Mine' });
  });

  for (const [name, content] of [
    ['-', html],
    ['page', html],
    ['-', markdown],
  ] as const) {
    it(`knows what ${name === '-' ? 'standard input' : 'a file without an ending'} is by its content (${content.slice(0, 3)})`, async () => {
      const dataset = datasetIn(await call(['extract', name], { files: { page: content }, stdin: content }));
      expect(sourceOf(dataset)).to.include({ title: 'The old bridge', published: '2025-08-13' });
    });
  }

  it('says what to give where the day of publication is not known, and dates what it can', async () => {
    const outcome = await call(['extract', 'a.txt'], { files: { 'a.txt': english } });
    expect(outcome.code).to.equal(0);
    expect(outcome.err).to.include('1 expression («Friday») had to stay undated').and.include('--published 2025-08-13');
    expect(datesIn(datasetIn(outcome))).to.deep.equal(['1931', '2026-06']);
  });

  it('carries the text on request, and the hash of the text always', async () => {
    const [without, carried] = await Promise.all(
      [[], ['--with-text']].map(async (option) =>
        sourceOf(datasetIn(await call(['extract', 'a.txt', ...option], { files: { 'a.txt': english } }))),
      ),
    );
    expect(without).to.not.have.property('text');
    expect(carried).to.have.property('text', english);
    expect(without)
      .to.have.property('sha256')
      .that.matches(/^[\da-f]{64}$/);
  });

  it('traces every expression on request: line, column, value and rule, or why it has no date', async () => {
    const { err, out } = await call(['extract', 'a.txt', '--trace', '--published', '2025-08-13'], {
      files: { 'a.txt': `It opened in 1931.\n\nOn Friday it closed for two years, days before the fair.` },
    });
    expect(err.split('\n').filter((line) => line !== '')).to.have.lengthOf(4);
    expect(err).to.match(/^a\.txt:1:14 note: «1931» \(13–17\) is 1931, as it is written; rule \S+$/m);
    expect(err).to.match(/^a\.txt:3:4 note: «Friday» \(23–29\) is 2025-08-08, measured from the day of publication; rule \S+$/m);
    expect(err).to.match(/«two years» .* has no date: it is a length of time; rule/);
    expect(JSON.parse(out)).to.have.property('x-trace').with.lengthOf(4);
  });

  it('gives the same dataset for the same input', async () => {
    const world = { files: { 'a.md': markdown } };
    expect((await call(['extract', 'a.md'], world)).out).to.equal((await call(['extract', 'a.md'], { ...world, today: '2031-01-01' })).out);
  });
});

describe('event-timeline extract -o', () => {
  const files = { 'a.txt': english, 'old.json': 'old' };

  it('writes the file, and says what it wrote', async () => {
    const outcome = await call(['extract', 'a.txt', '-o', 'new.json', '--published', '2025-08-13'], { files });
    expect(outcome).to.include({ code: 0, out: '', err: 'new.json: 3 events from 1 article\n' });
    expect(datesIn(JSON.parse(outcome.files.get('new.json') ?? '') as Dataset)).to.have.lengthOf(3);
  });

  const refused: readonly (readonly [string, string, readonly string[], string])[] = [
    ['what is there already', 'old.json', [], 'old.json: is there already; --force overwrites it'],
    ['the article itself', 'a.txt', ['--force'], 'a.txt: is read, and cannot be written to as well'],
    ['the article under another name', './a.txt', ['--force'], 'cannot be written to as well'],
  ];
  for (const [what, output, options, message] of refused) {
    it(`does not overwrite ${what}`, async () => {
      const outcome = await call(['extract', 'a.txt', '-o', output, ...options], { files });
      expect(outcome.code).to.equal(2);
      expect(outcome.err).to.include(message);
      expect(Object.fromEntries(outcome.files)).to.deep.equal(files);
    });
  }

  for (const file of ['x.pdf', 'x.txt', 'x.html'])
    it(`writes nothing into ${file}, which says that it is something else`, async () => {
      const { code, err, files: written } = await call(['extract', 'a.txt', '-o', file], { files });
      expect([code, written.has(file)]).to.deep.equal([2, false]);
      expect(err).to.include(`${file}: a dataset is JSON, name it .json`);
    });

  it('overwrites with --force', async () => {
    const outcome = await call(['extract', 'a.txt', '-o', 'old.json', '--force'], { files });
    expect(outcome.code).to.equal(0);
    expect(outcome.files.get('old.json')).to.include('"version": 1');
  });

  it('writes no file where nothing could be read', async () => {
    const outcome = await call(['extract', 'empty.txt', '-o', 'new.json'], { files: { 'empty.txt': '' } });
    expect(outcome.code).to.equal(1);
    expect([...outcome.files.keys()]).to.deep.equal(['empty.txt']);
  });
});

describe('event-timeline extract --json', () => {
  const files = { 'a.txt': english, 'b.txt': '' };
  const shape = { command: 'extract', ok: false, output: 'new.json', events: 2 };

  it('reports on standard output where the dataset goes to a file', async () => {
    const { out, err, code } = await call(['extract', 'a.txt', 'b.txt', '-o', 'new.json', '--json'], { files });
    const report = JSON.parse(out) as { articles: object[]; findings: object[] };
    expect({ code, err }).to.deep.equal({ code: 1, err: '' });
    expect(report).to.include(shape).and.have.all.keys('command', 'ok', 'output', 'events', 'articles', 'findings');
    expect(report.articles).to.deep.equal([{ file: 'a.txt', id: 'a', lang: 'en', characters: english.length }]);
    expect(report.findings[0]).to.deep.include({ severity: 'error', rule: 'input', file: 'b.txt', message: 'is empty' });
  });

  it('reports on standard error where the dataset goes to standard output, which is the dataset and nothing else', async () => {
    const outcome = await call(['extract', 'a.txt', 'b.txt', '--json'], { files });
    expect(datasetIn(outcome)).to.have.property('version', 1);
    expect(JSON.parse(outcome.err)).to.include({ ...shape, output: null });
  });
});

describe('event-timeline extract with several articles', () => {
  const files = { 'one.txt': english, 'two.md': markdown.replace('2025-08-13', '2025-08-14'), 'news/one.txt': arabic };

  it('makes one dataset, each article a source named after its file', async () => {
    const args = ['extract', 'one.txt', 'two.md', 'news/one.txt', '--published', 'one.txt=2025-08-13', '--title', 'The bridge'];
    const outcome = await call(args, { files });
    const dataset = datasetIn(outcome);
    expect(outcome.code).to.equal(0);
    expect(parseDataset(dataset).problems).to.deep.equal([]);
    expect(dataset.title).to.equal('The bridge');
    expect(Object.keys(dataset.sources ?? {})).to.deep.equal(['one', 'two', 'one-2']);
    expect(sourceOf(dataset, 'one')).to.include({ published: '2025-08-13', lang: 'en' });
    expect(sourceOf(dataset, 'two')).to.include({ published: '2025-08-14', title: 'The old bridge' });
    expect(outcome.err).to.include('--published news/one.txt=2025-08-13');
  });

  it('has the same event from two articles once, with two quotes', async () => {
    const { events = [] } = datasetIn(await call(['extract', 'one.txt', 'two.md', '--published', '2025-08-13'], { files }));
    expect(events.map(({ quotes = [] }) => quotes.map(({ source }) => source))).to.deep.include(['one', 'two']);
  });

  it('reads on where one of them cannot be read, and ends with 1', async () => {
    const outcome = await call(['extract', 'one.txt', 'bad.txt', '-o', 'd.json'], { files: { ...files, 'bad.txt': '%PDF-1.7' } });
    expect(outcome.code).to.equal(1);
    expect(outcome.err).to.include('bad.txt error: is a PDF');
    expect(outcome.files.get('d.json')).to.include('1931');
  });

  it('shows its progress at a terminal, and takes it away', async () => {
    const { err } = await call(['extract', ...Object.keys(files), '-o', 'd.json'], { files, terminal: true });
    expect(err).to.include('\r\u001b[K[2/3] two.md').and.include('\r\u001b[K[3/3] news/one.txt\r\u001b[K');
  });

  it('shows none to a file', async () => {
    expect((await call(['extract', ...Object.keys(files), '-o', 'd.json'], { files })).err).to.not.match(/[\r\u001b]/);
  });
});

describe('what is extracted', () => {
  const piece = fc.constantFrom(
    'It opened on 3 May 2019.',
    'افتتح الجسر عام 2018.',
    'Built in 1931',
    ' ',
    '\n\n',
    '\r\n',
    '\u00a0',
    '😀',
    '\u200f',
    'cafe\u0301',
    'ـ',
    '«',
    '» ',
    '“It closed in June 2020,” he said. ',
  );

  it('is found verbatim by check, whatever the article is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        const { out } = await call(['extract', '-', '--with-text', '--published', '2025-08-13'], { stdin: text });
        if (out === '') return;
        const { code, out: report } = await call(['check', '-', '--strict', '--json'], { stdin: out });
        expect(code, report).to.equal(0);
      }),
      { numRuns: 60 },
    );
  });

  const folder = new URL('../../../shared/data/article/', import.meta.url);
  for (const lang of ['ar', 'en'])
    for (const published of ['2025-08-13', '2025-08-14', '2025-08-15'])
      it(`of the ${lang} article, published ${published}, agrees with kursk-call.json on every date, and stands in it`, async function () {
        if (!existsSync(folder)) {
          console.log(`skipped: the article is not at ${folder.pathname}`);
          this.skip();
        }
        const text = readFileSync(new URL(`article.${lang}.txt`, folder), 'utf8');
        const kursk = JSON.parse(readFileSync(new URL('../../data/kursk-call.json', import.meta.url), 'utf8')) as Dataset;
        const outcome = await call(['extract', 'a.txt', '--published', published], { files: { 'a.txt': text } });
        const dates = [...datesIn(kursk)].filter((date) => !/2025-08-13$|2025-08-13\]$/.test(date));
        expect(datesIn(datasetIn(outcome)))
          .to.include.members(dates)
          .and.have.lengthOf(8);
        const checked = await call(['check', 'd.json', '--source', 'article=a.txt', '--json'], {
          files: { 'a.txt': text, 'd.json': outcome.out },
        });
        expect(JSON.parse(checked.out)).to.have.deep.nested.property('files[0].verdicts', {
          verbatim: 8,
          'verbatim-but-for-marks': 0,
          'not-found': 0,
          unchecked: 0,
        });
        expect(checked.code).to.equal(0);
      });
});
