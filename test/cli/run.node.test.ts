import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { call } from './command.js';

const root = resolve(import.meta.dirname, '../..');

describe('event-timeline', () => {
  const wrong: readonly (readonly [string, string, readonly string[]])[] = [
    ['no command', 'which command?', []],
    ['a slip in the command', 'did you mean extract?', ['extrct']],
    ['an unknown command', 'there is no command dance', ['dance']],
    ['a slip in an option', 'did you mean --published?', ['extract', 'a.txt', '--publised', '2025-08-13']],
    ['an option without its value', '--published', ['extract', 'a.txt', '--published']],
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
      expect(Math.max(...out.split('\n').map(({ length }) => length))).to.be.at.most(140);
    });
  }

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
