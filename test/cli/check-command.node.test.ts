import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { call, type Outcome, type World } from './command.js';

const text = 'The bridge 🌉 was closed on Friday. “It will open again in June 2026,” said the mayor. It had been built in 1931.';
const sha256 = createHash('sha256').update(text).digest('hex');
const quote = (exact: string, more: object = {}): object => ({ source: 'a', exact, ...more });
const event = (more: object = {}): object => ({
  id: 'built',
  date: '1931',
  title: 'Built',
  quotes: [quote('It had been built in 1931.')],
  ...more,
});
const dataset = (events: readonly object[], more: object = {}): object => ({
  version: 1,
  asOf: '2025-08-13',
  sources: { a: { text } },
  events,
  ...more,
});

interface Finding {
  readonly severity: string;
  readonly rule: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly expected?: string;
}
interface Report {
  readonly command: string;
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly ok: boolean;
    readonly events: number;
    readonly verdicts: Readonly<Record<string, number>>;
    readonly quotes: readonly { readonly verdict: string; readonly start?: number; readonly end?: number }[];
    readonly sources: readonly { readonly id: string; readonly text: string | null; readonly hash: string }[];
    readonly findings: readonly Finding[];
  }[];
}

const checkJson = async (
  input: object | string,
  { args = [], ...world }: World & { readonly args?: readonly string[] } = {},
): Promise<{ code: number; report: Report }> => {
  const files = { 'd.json': typeof input === 'string' ? input : JSON.stringify(input, null, 1), ...world.files };
  const { code, out } = await call(['check', 'd.json', '--json', ...args], { today: '2025-08-20', ...world, files });
  return { code, report: JSON.parse(out) as Report };
};
const findingsIn = ({ files }: Report): readonly Finding[] => files.flatMap(({ findings }) => findings);

describe('event-timeline check', () => {
  it('finds nothing wrong with a good dataset, and says what it looked at', async () => {
    const outcome = await call(['check', 'd.json'], { files: { 'd.json': JSON.stringify(dataset([event()])) } });
    expect(outcome).to.deep.include({
      code: 0,
      err: '',
      out: 'd.json: 1 event, 1 quote (1 verbatim)\n  source a: the dataset’s own text\nno problems\n',
    });
  });

  /** What, the dataset, the finding: severity, rule, path, words of the message, words of what would be right. */
  const wrong: readonly (readonly [string, object, string, string, string, string, string?])[] = [
    ['a date that is none', dataset([event({ date: '2025-02-30', id: 'x' })]), 'error', 'format', '/events/0/date', '2025-02', 'EDTF'],
    ['a key that is none', dataset([event({ titel: 'x' })]), 'warning', 'format', '/events/0/titel', 'not a key', '"title"'],
    ['a lane that is not there', dataset([event({ lane: 'x' })]), 'error', 'format', '/events/0/lane', 'no lane has the id'],
    [
      'a link to nowhere',
      dataset([event({ links: [{ rel: 'about', to: 'bilt' }] })]),
      'error',
      'format',
      '/events/0/links/0/to',
      'no event',
      '"built"',
    ],
    ['an id that is taken', dataset([event(), event()]), 'error', 'format', '/events/1/id', 'is taken by /events/0'],
    [
      'a source that is not there',
      dataset([event({ quotes: [{ exact: 'x', source: 'b' }] })]),
      'error',
      'format',
      '/events/0/quotes/0/source',
      'no source',
    ],
    [
      'words that are not in the source',
      dataset([event({ quotes: [quote('It had been built in 1932.')] })]),
      'error',
      'quote',
      '/events/0/quotes/0/exact',
      '; it agrees up to "been built in"',
      'as they stand',
    ],
    [
      'words that were corrected',
      dataset([event({ quotes: [quote('It has been built in 1931.')] })]),
      'error',
      'quote',
      '/events/0/quotes/0/exact',
      'not found',
    ],
    [
      'offsets that are elsewhere',
      dataset([event({ quotes: [quote('It had been built in 1931.', { start: 1, end: 27 })] })]),
      'error',
      'offsets',
      '/events/0/quotes/0/start',
      'not at 1–27',
      '"start": 86, "end": 112',
    ],
    [
      'offsets in UTF-16 units',
      dataset([event({ quotes: [quote('It had been built in 1931.', { start: 87, end: 113 })] })]),
      'error',
      'offsets',
      '/events/0/quotes/0/start',
      'which counts UTF-16 units',
      'code points',
    ],
    [
      'another prefix',
      dataset([event({ quotes: [quote('It had been built in 1931.', { prefix: 'shouted the mayor. ' })] })]),
      'warning',
      'context',
      '/events/0/quotes/0/prefix',
      'not what stands before',
    ],
    [
      'another suffix',
      dataset([event({ quotes: [quote('The bridge', { suffix: ' 🌊' })] })]),
      'warning',
      'context',
      '/events/0/quotes/0/suffix',
      'not what stands after',
    ],
    [
      'words of the date that the source does not have',
      dataset([event({ date: { edtf: '1931', asWritten: 'year 1931' } })]),
      'warning',
      'date',
      '/events/0/date/asWritten',
      '"year 1931" stands in none',
    ],
    [
      'a source that has changed',
      dataset([event()], { sources: { a: { text, sha256: '0'.repeat(64) } } }),
      'warning',
      'hash',
      '/sources/a/sha256',
      'has changed since',
      sha256,
    ],
    [
      'a plan that had passed on the day of the dataset',
      dataset([event({ status: 'planned' })]),
      'warning',
      'planned',
      '/events/0/status',
      '1931 had passed on the day that the dataset is of, 2025-08-13',
      '"cancelled"',
    ],
    [
      'a plan that has passed, and no day of the dataset',
      dataset([event({ status: 'planned', date: '2025-08-19' })], { asOf: undefined }),
      'warning',
      'planned',
      '/events/0/status',
      '2025-08-19 has passed since',
    ],
    [
      'a confirmed event after its source',
      dataset([event({ date: '2026' })], { sources: { a: { text, published: '2025-08-13' } } }),
      'warning',
      'date',
      '/events/0/date',
      '2026 is after the day that its sources were published',
      '"planned"',
    ],
    [
      'an alternative that is the date',
      dataset([event({ date: { edtf: '1931', alternatives: [{ edtf: '1931' }] } })]),
      'warning',
      'accounts',
      '/events/0/date/alternatives/0',
      '1931 is the date itself',
    ],
    [
      'a link against the dates',
      dataset([event(), { id: 'later', date: '1950', title: 'x', links: [{ rel: 'precedes', to: 'built' }] }]),
      'warning',
      'date',
      '/events/1/links/0',
      '"precedes" contradicts the dates: 1950, and 1931 for "built"',
    ],
    [
      'a link against the dates the other way',
      dataset([event({ links: [{ rel: 'follows', to: 'later' }] }), { id: 'later', date: '1950', title: 'x' }]),
      'warning',
      'date',
      '/events/0/links/0',
      '"follows" contradicts',
    ],
    [
      'a window that ends before it starts',
      dataset([event()], { view: { start: '1950', end: '1940' } }),
      'warning',
      'format',
      '/view/end',
      '1940 is before its start, 1950',
    ],
    [
      'a step that ends before it starts',
      dataset([event()], { story: [{ event: 'built', start: '1950', end: '1940' }] }),
      'warning',
      'format',
      '/story/0/end',
      '1940 is before',
    ],
    [
      'a text that is not on disk',
      dataset([event()], { sources: { a: { textUrl: 'texts/a.txt' } } }),
      'error',
      'source',
      '/sources/a',
      'leads to no file: texts/a.txt',
      '--source a=FILE',
    ],
  ];
  for (const [what, input, severity, rule, path, message, expected = ''] of wrong) {
    it(`finds ${what}, with exit code 1`, async () => {
      const { code, report } = await checkJson(input);
      const found = findingsIn(report).find((finding) => finding.rule === rule && finding.path === path);
      expect(found, JSON.stringify(findingsIn(report))).to.include({ severity });
      expect(found?.message).to.include(message);
      expect(found?.expected ?? '').to.include(expected);
      expect({ code, ok: report.ok }).to.deep.equal({ code: 1, ok: false });
    });
  }

  const noted: readonly (readonly [string, object, string, string, string])[] = [
    [
      'a quote verbatim but for marks and spacing',
      dataset([event({ quotes: [quote('"It will open again in  June 2026,"')] })]),
      'quote',
      '/events/0/quotes/0/exact',
      'verbatim but for marks and spacing',
    ],
    ['a quote without a source', dataset([event({ quotes: [{ exact: 'x' }] })]), 'quote', '/events/0/quotes/0', 'names no source'],
    ['a source without a text', dataset([event()], { sources: { a: {} } }), 'source', '/sources/a', '1 quote could not be checked'],
    [
      'a text on a server, which is not fetched',
      dataset([event()], { sources: { a: { textUrl: 'https://example.org/a.txt' } } }),
      'source',
      '/sources/a',
      'could not be checked',
    ],
    ['a hash without a text', dataset([], { sources: { a: { sha256 } } }), 'source', '/sources/a', 'hash could not be checked'],
    [
      'other line ends',
      dataset([], { sources: { a: { text: 'a\nb', sha256: createHash('sha256').update('a\r\nb').digest('hex') } } }),
      'hash',
      '/sources/a/sha256',
      'but for its line ends',
    ],
    [
      'a plan that has passed since the day of the dataset',
      dataset([event({ status: 'planned', date: '2025-08-15' })]),
      'planned',
      '/events/0/status',
      '2025-08-15 has passed since',
    ],
    [
      'accounts that differ',
      dataset([event({ date: { edtf: '1931', alternatives: [{ edtf: '1933', source: 'a' }] } })]),
      'accounts',
      '/events/0/date/alternatives/0',
      'accounts differ: 1931, but 1933 in source "a"',
    ],
    [
      'a claim group that differs',
      dataset([event({ claimGroup: 'g' }), { id: 'b', date: '1933', title: 'x', claimGroup: 'g' }]),
      'accounts',
      '/events/1/date',
      'accounts in the claim group "g" differ: 1931 (/events/0), but 1933',
    ],
    ['a claim group of one', dataset([event({ claimGroup: 'g' })]), 'accounts', '/events/0/claimGroup', 'is alone'],
    ['a quote that could be two', dataset([event({ quotes: [quote('in')] })]), 'context', '/events/0/quotes/0', 'more than once'],
  ];
  for (const [what, input, rule, path, message] of noted) {
    it(`notes ${what}, which is a problem only with --strict`, async () => {
      const { code, report } = await checkJson(input);
      const found = findingsIn(report).find((finding) => finding.rule === rule && finding.path === path);
      expect(found?.message, JSON.stringify(findingsIn(report))).to.include(message);
      expect({ code, severity: found?.severity }).to.deep.equal({ code: 0, severity: 'note' });
      expect(await checkJson(input, { args: ['--strict'] })).to.deep.include({ code: 1 });
    });
  }

  const fine: readonly (readonly [string, object])[] = [
    ['a plan that is still to come', event({ status: 'planned', date: '2026-06' })],
    ['a plan whose month is not over', event({ status: 'planned', date: '2025-08' })],
    ['alternatives that overlap', event({ date: { edtf: '1931', alternatives: [{ edtf: '1931-05' }] } })],
    [
      'offsets in code points with their surroundings',
      event({ quotes: [quote('It had been built in 1931.', { start: 86, end: 112, prefix: 'said the mayor. ', suffix: '' })] }),
    ],
    ['a quote twice in the source, with its place', event({ quotes: [quote('in', { start: 104, end: 106 })] })],
    ['a date’s words outside the quote', event({ date: { edtf: '1931', asWritten: 'June 2026' } })],
    ['keys of one’s own', event({ 'x-mine': 1 })],
  ];
  for (const [what, one] of fine) {
    it(`has nothing against ${what}`, async () => {
      const { code, report } = await checkJson(dataset([one]));
      expect(findingsIn(report).filter(({ rule }) => rule !== 'context')).to.deep.equal([]);
      expect(code).to.equal(0);
    });
  }

  it('gives each quote one verdict', async () => {
    const words = ['The bridge', '"It will open', 'It never was.'];
    const { report } = await checkJson(dataset([event({ quotes: [...words.map((exact) => quote(exact)), { exact: 'x' }] })]));
    expect(report.files[0]?.quotes.map(({ verdict }) => verdict)).to.deep.equal([
      'verbatim',
      'verbatim-but-for-marks',
      'not-found',
      'unchecked',
    ]);
    expect(report.files[0]?.verdicts).to.deep.equal({ verbatim: 1, 'verbatim-but-for-marks': 1, 'not-found': 1, unchecked: 1 });
    expect(report.files[0]?.quotes[0]).to.include({ start: 0, end: 10 });
  });
});

describe('where event-timeline check looks for a source’s text', () => {
  const without = dataset([event()], { sources: { a: {} } });
  const html = `<html><body><nav>Home</nav><p>${text}</p></body></html>`;
  const found: readonly (readonly [string, object, readonly string[], Readonly<Record<string, string>>, string])[] = [
    ['a file that is given', without, ['--source', 'a=a.txt'], { 'a.txt': text }, 'a.txt'],
    ['a page that is given', without, ['--source', 'a=a.html'], { 'a.html': html }, 'a.html'],
    ['Markdown that is given', without, ['--source', 'a=a.md'], { 'a.md': `---\ntitle: x\n---\n${text}` }, 'a.md'],
    ['standard input', without, ['--source', 'a=-'], {}, 'standard input'],
    [
      'its textUrl, relative to the dataset',
      dataset([event()], { sources: { a: { textUrl: 'my%20texts/a.txt?v=1#x' } } }),
      [],
      { 'my texts/a.txt': text },
      'my texts/a.txt',
    ],
    [
      'a file that is given rather than its own text',
      dataset([event()], { sources: { a: { text: 'x' } } }),
      ['--source', 'a=a.txt'],
      { 'a.txt': text },
      'a.txt',
    ],
  ];
  for (const [what, input, args, files, from] of found) {
    it(what, async () => {
      const { code, report } = await checkJson(input, { args, files, stdin: text });
      expect(report.files[0]?.sources).to.deep.equal([{ id: 'a', text: from, hash: 'unknown' }]);
      expect(report.files[0]?.verdicts).to.include({ verbatim: 1 });
      expect(code).to.equal(0);
    });
  }

  it('compares the hash with the bytes of a file too', async () => {
    const marked = `\ufeff${text}`;
    const recorded = [text, marked].map((one) => createHash('sha256').update(one).digest('hex'));
    for (const hash of recorded) {
      const { report } = await checkJson(dataset([event()], { sources: { a: { sha256: hash.toUpperCase() } } }), {
        args: ['--source', 'a=a.txt'],
        files: { 'a.txt': marked },
      });
      expect(report.files[0]?.sources[0]?.hash).to.equal('same');
    }
  });
});

describe('a file that event-timeline check cannot read', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'd.json error: is empty'],
    ['no JSON', '{"version": 1,\n "events": [\n  {"date": "2024",}\n ]}', 'd.json:3 error: is not JSON'],
    ['JSON that ends early', '{"version": 1,\n "events": [', 'd.json:2 error: is not JSON'],
    ['an article', 'The bridge was closed.', 'd.json:1 error: is not JSON'],
    ['a page', '<html></html>', 'd.json error: is HTML or XML'],
    ['bytes', '\u0000\u0001', 'd.json error: is not text'],
    ['a line of NDJSON that is no JSON', '{"version":1}\n{"date":"2024","title":"x"}\n{"date":\n', 'd.json:3 error: is not JSON'],
    ['a list', '[]', 'd.json:1:1 error /: cannot be a list'],
    ['a number', '7', 'd.json:1:1 error /: cannot be 7'],
  ];
  for (const [what, content, message] of refused) {
    it(`is named with the line: ${what}`, async () => {
      const { code, out } = await call(['check', 'd.json'], { files: { 'd.json': content } });
      expect(out).to.include(message);
      expect(code).to.equal(1);
    });
  }
});

describe('what event-timeline check writes', () => {
  const bad = '{\n  "version": 1,\n  "events": [\n    {"date": "2024", "title": "x"},\n    {"date": "nope", "title": "y"}\n  ]\n}\n';
  const run = (world: World = {}): Promise<Outcome> => call(['check', 'd.json'], { ...world, files: { 'd.json': bad } });

  it('names file, line, column, path, what is wrong and what would be right', async () => {
    const { out } = await run();
    expect(out).to.match(/^d\.json:5:14 error \/events\/1\/date: cannot be "nope": .*\n {4}right would be: a date in EDTF/);
    expect(out).to.match(/\n1 problem\n$/);
  });

  it('names the line of an event in NDJSON', async () => {
    const lines = '{"version":1}\n\n{"date":"2024","title":"x"}\n{"date":"nope","title":"y"}\n';
    expect((await call(['check', '-'], { stdin: lines })).out).to.match(/^standard input:4:1 error \/events\/1\/date: /);
  });

  it('is coloured at a terminal only, and not with NO_COLOR', async () => {
    expect((await run({ terminal: true })).out).to.include('\u001b[31merror\u001b[0m');
    for (const world of [{}, { terminal: true, env: { NO_COLOR: '1' } }, { terminal: true, env: { TERM: 'dumb' } }])
      expect((await run(world)).out).to.not.include('\u001b');
  });

  it('is for machines with --json: one object, whatever the number of files', async () => {
    const files = { 'd.json': bad, 'e.json': JSON.stringify(dataset([event()])) };
    const { code, out } = await call(['check', 'd.json', 'e.json', '--json'], { files });
    const report = JSON.parse(out) as Report;
    expect(report).to.have.all.keys('command', 'ok', 'files').and.include({ command: 'check', ok: false });
    expect(report.files.map(({ file, ok, events }) => [file, ok, events])).to.deep.equal([
      ['d.json', false, 1],
      ['e.json', true, 1],
    ]);
    for (const file of report.files) expect(file).to.have.all.keys('file', 'ok', 'events', 'verdicts', 'quotes', 'sources', 'findings');
    expect(findingsIn(report)[0]).to.include({ severity: 'error', rule: 'format', path: '/events/1/date', line: 5, column: 14 });
    expect(code).to.equal(1);
  });

  it('shows its progress over many files at a terminal', async () => {
    const names = ['a.json', 'b.json', 'c.json'];
    const files = Object.fromEntries(names.map((name) => [name, bad]));
    expect((await call(['check', ...names], { files, terminal: true })).err).to.match(/\[3\/3\] c\.json\r\u001b\[K$/);
    expect((await call(['check', ...names], { files })).err).to.equal('');
  });
});

describe('kursk-call.json', () => {
  const article = resolve(import.meta.dirname, '../../../shared/data/article/article.ar.txt');
  const file = resolve(import.meta.dirname, '../../data/kursk-call.json');

  it('is good, and every quote stands verbatim in the article', async function () {
    if (!existsSync(article)) {
      console.log(`skipped: the article is not at ${article}`);
      this.skip();
    }
    const { code, out } = await call(['check', file, '--source', `article=${article}`, '--json'], { today: '2025-08-13' });
    const report = JSON.parse(out) as Report;
    expect(findingsIn(report)).to.deep.equal([]);
    expect(report.files[0]?.verdicts).to.deep.equal({ verbatim: 12, 'verbatim-but-for-marks': 0, 'not-found': 0, unchecked: 0 });
    expect(report.files[0]?.sources[0]?.hash).to.equal('same');
    expect(code).to.equal(0);
  });
});
