import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { call } from './command.js';

const ARTICLE = 'It opened in June 2020.';
const DATASET = JSON.stringify({
  version: 1,
  sources: { article: {} },
  events: [{ date: '2020-06-05', title: 'It opens', quotes: [{ source: 'article', exact: ARTICLE }] }],
});
/** Files that the examples of the help speak of. */
const EXAMPLES = {
  'article.txt': ARTICLE,
  'a.txt': ARTICLE,
  'b.txt': 'It closed in May 2021.',
  'monday.md': ARTICLE,
  'tuesday.html':
    '<!doctype html><html lang="en"><title>Bridge</title><article><p>The bridge closed in May 2021 and stayed shut.</p></article>',
  'dataset.json': DATASET,
  'data/one.json': DATASET,
  'timeline.json': JSON.stringify({ events: [{ start_date: { year: '2004' }, text: { headline: 'Opening day' } }] }),
  'quakes.csv': 'Year,LOCATION_NAME\n2004,Sumatra\n',
  'page.html': "<script>var items = new vis.DataSet([{id: 1, content: 'Opening day', start: '2004-09-18'}]);</script>",
};

const root = resolve(import.meta.dirname, '../..');

describe('event-timeline', () => {
  const wrong: readonly (readonly [string, string, readonly string[]])[] = [
    ['no command', 'which command?', []],
    ['a slip in the command', 'did you mean extract?', ['extrct']],
    ['an unknown command', 'there is no command dance', ['dance']],
    ['a slip in an option', 'did you mean --published?', ['extract', 'a.txt', '--publised', '2025-08-13']],
    ['an option that is near none', 'there are --source, --strict, --json', ['check', 'a.json', '--zzzzzzzz']],
    ['an option without its value', '--published needs a value', ['extract', 'a.txt', '--published']],
    ['a value for what takes none', '--json', ['check', 'a.json', '--json=yes']],
    ['extract without an article', 'which article?', ['extract']],
    ['check without a dataset', 'which dataset?', ['check']],
    ['a file that is not there', 'b.txt: there is no such file', ['extract', 'b.txt']],
    ['a folder', 'folder: is a folder', ['extract', 'folder']],
    ['a file named twice', 'a.txt: is named twice', ['extract', 'a.txt', 'a.txt']],
    ['a day that is none', 'give a day, such as 2025-08-13', ['extract', 'a.txt', '--published', '2025-02-30']],
    ['a month as the day of publication', 'give a day', ['extract', 'a.txt', '--published', '2025-08']],
    ['a day for a file that is not read', 'no file is named c.txt', ['extract', 'a.txt', '--published', 'c.txt=2025-08-13']],
    ['a language without a vocabulary', 'Arabic (ar) or English (en)', ['extract', 'a.txt', '--lang', 'fr']],
    ['an address that is none', 'begins with http', ['extract', 'a.txt', '--url', 'example.org']],
    ['one address for two articles', 'one article', ['extract', 'a.txt', '-', '--url', 'https://example.org/']],
    ['a folder to write to that is not there', 'there is no such folder', ['extract', 'a.txt', '-o', 'none/d.json']],
    ['a source without a file', 'give the id of a source and a file', ['check', 'a.json', '--source', 'article']],
    ['a source that no dataset has', 'there are: one', ['check', 'd.json', '--source', 'two=a.txt']],
    ['standard input for two things', 'read once', ['check', '-', '--source', 'one=-']],
  ];
  for (const [what, message, args] of wrong) {
    it(`refuses ${what} with exit code 2, and says what would be right`, async () => {
      const dataset = '{"version":1,"sources":{"one":{}},"events":[]}';
      const { code, out, err } = await call(args, { files: { 'a.txt': 'It opened in June 2020.', 'folder/x': '', 'd.json': dataset } });
      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err)
        .to.include(message)
        .and.match(/^event-timeline: /);
      expect(err).to.include('--help');
    });
  }

  const helps: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['--help'], ['extract', 'check', 'Exit code']],
    [
      ['help', 'extract'],
      ['--published DAY', '-o dataset.json'],
    ],
    [
      ['extract', 'a.txt', '--help'],
      ['--published DAY', '--with-text', '--trace', '--force', '--json', '--lang', '--url', '--title', '--encoding'],
    ],
    [
      ['check', '-h'],
      ['--source ID=FILE', '--strict', '--json', 'jq'],
    ],
  ];
  for (const [args, words] of helps) {
    it(`${args.join(' ')} teaches with examples, on standard output`, async () => {
      const { code, out, err } = await call(args);
      expect({ code, err }).to.deep.equal({ code: 0, err: '' });
      for (const word of words) expect(out).to.include(word);
    });
  }

  for (const args of [['--help'], ...['extract', 'check', 'convert', 'render'].map((command) => [command, '--help'])])
    it(`${args.join(' ')} fits a terminal of 80 columns, so that no line is broken within a word such as --force`, async () => {
      const { out } = await call(args);
      expect(out.split('\n').filter((line) => line.length > 80 || line.includes('\t'))).to.deep.equal([]);
    });

  for (const command of ['extract', 'check', 'convert', 'render']) {
    it(`${command} --help explains every option that there is, and no other`, async () => {
      const { err } = await call([command, 'a.txt', '--zzzzzzzzzzzz']);
      const { out } = await call([command, '--help']);
      const named = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();
      const known = named(/there are (.*)/.exec(err)?.[1] ?? '');
      expect(known).to.not.be.empty;
      const explained = out.split('\n').filter((line) => /^ {2}-/.test(line));
      expect(named(explained.join('\n'))).to.deep.equal(known);
      expect(named(out)).to.deep.equal(known);
      expect(out).to.include('standard input').and.to.include('Exit code: 0');
    });

    it(`${command} --help has examples that run`, async () => {
      const { out } = await call([command, '--help']);
      const whole = out.replace(/ \\\n +/g, ' ');
      const lines = whole.split('\n').filter((line) => /^ {2}(?:curl|event-timeline)/.test(line));
      expect(lines).to.not.be.empty;
      for (const line of lines) {
        const [, words = ''] = /event-timeline ([^|<>]+)/.exec(line) ?? [];
        const args = words.trim().replace('data/*.json', 'data/one.json').split(' ');
        const output = args[args.indexOf('-o') + 1];
        const files = Object.fromEntries(Object.entries(EXAMPLES).filter(([name]) => name !== output || !args.includes('-o')));
        const { code, err } = await call(args, { files, stdin: command === 'extract' ? ARTICLE : DATASET });
        expect(code, `${line}: ${err}`).to.equal(0);
      }
    });
  }

  it('help with a slip in the command says which was meant', async () => {
    const { code, err } = await call(['help', 'extarct']);
    expect(code).to.equal(2);
    expect(err).to.include('did you mean extract?');
  });

  it('lists only the commands that there are', async () => {
    const { out } = await call(['--help']);
    expect([...out.matchAll(/^ {2}event-timeline (\w+) \w+…/gm)].map(([, name]) => name)).to.deep.equal(['extract', 'check']);
  });

  it('says its version', async () => {
    expect(await call(['--version'])).to.include({ code: 0, out: '1.2.3\n' });
  });

  it('is what the package installs', () => {
    const { bin } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    expect(bin).to.deep.equal({ 'event-timeline': 'dist/cli/main.js' });
    expect(readFileSync(resolve(root, 'src/cli/main.ts'), 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('event-timeline as a process', () => {
  const start = (args: readonly string[], input: string): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', resolve(root, 'src/cli/main.ts'), ...args], { cwd: root });
      const seen = { out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => (seen.out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (seen.err += chunk.toString()));
      child.on('close', (code) => {
        done({ code, ...seen });
      });
      child.stdin.end(input);
    });

  const calls: readonly (readonly [string, readonly string[], string, number, RegExp, RegExp])[] = [
    ['reads an article from standard input', ['extract', '-'], 'It opened in June 2020.', 0, /"edtf": "2020-06"/, /^$/],
    [
      'ends with 1 where there is a problem',
      ['check', '-'],
      '{"version":1,"events":[{"date":"2025-13","title":""}]}',
      1,
      /standard input:1:32 error/,
      /^$/,
    ],
    ['ends with 2 where the call is wrong', ['check', '--sourc=x'], '', 2, /^$/, /did you mean --source\?/],
    ['knows its version', ['--version'], '', 0, /^\d+\.\d+\.\d+/, /^$/],
  ];
  for (const [what, args, input, code, out, err] of calls) {
    it(what, async () => {
      const ended = await start(args, input);
      expect(ended.code).to.equal(code);
      expect(ended.out).to.match(out);
      expect(ended.err).to.match(err);
    });
  }
});
