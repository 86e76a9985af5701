import { expect } from 'chai';
import { transformSync } from 'esbuild';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sinon from 'sinon';
import { datesIn } from '../../docs/code-blocks.mjs';
import { parseEdtf } from '../../src/date/index.js';
import { parseDataset } from '../../src/model/index.js';
import { call } from '../cli/command.js';
import { root, sourceFiles } from '../support/source-files.js';
import { announced, blocksOf, markdownFiles, pageNames, SOURCES, withEntries, type Block } from './documentation.js';

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const blocks = (await Promise.all(markdownFiles.map(async ([name, path]) => blocksOf(name, await read(path))))).flat();
const { scripts, exports: entries } = JSON.parse(await read('package.json')) as Record<'scripts' | 'exports', Record<string, unknown>>;
const written = (language: string, ...uses: readonly string[]): Block[] =>
  blocks.filter((block) => block.language === language && uses.includes(block.use));

/** Files that the commands of the documentation speak of. */
const ARTICLE = 'The bridge opened last year. It had been closed since 2019.';
const FILES = {
  'article.txt': ARTICLE,
  'dataset.json': JSON.stringify({ version: 1, title: 'A bridge', events: [{ id: 'opening', date: '2004-09-18', title: 'Opening day' }] }),
  'timeline.json': JSON.stringify({ events: [{ start_date: { year: '2004' }, text: { headline: 'Opening day' } }] }),
  'vis-page.html': "<script>var items = new vis.DataSet([{id: 1, content: 'Opening day', start: '2004-09-18'}]);</script>",
};

describe('the code of the documentation and the README', () => {
  it('is of a kind that is tested, here or in live.test.ts', () => {
    const tested = ['json', 'json live', 'html', 'html live', 'html frame', 'js', 'js page', 'js before', 'css', 'sh', 'edtf'];
    expect(blocks.map(({ language, use }) => `${language} ${use}`.trim()).filter((kind) => !tested.includes(kind))).to.deep.equal([]);
  });

  it('every page of docs/pages is in the menu', async () => {
    const files = await readdir(join(root, 'docs/pages'));
    expect(files.sort()).to.deep.equal(pageNames.map((name) => `${name}.md`).sort());
  });

  for (const { name, text } of written('json', '', 'live')) {
    it(`${name}: a dataset without a problem`, () => {
      expect(parseDataset(JSON.parse(text)).problems).to.deep.equal([]);
    });
  }

  for (const { name, text } of written('js', '')) {
    it(`${name}: runs, and logs what it says`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'event-timeline-docs-'));
      const log = sinon.stub(console, 'log');
      try {
        const file = join(folder, 'block.mjs');
        await writeFile(
          file,
          withEntries(text, (entry) => pathToFileURL(join(root, 'src', SOURCES[entry] ?? entry)).href),
        );
        await import(pathToFileURL(file).href);
        expect(log.getCalls().map(({ args }) => args.join(' '))).to.deep.equal(announced(text));
      } finally {
        log.restore();
        await rm(folder, { recursive: true });
      }
    }).timeout(30_000);
  }

  for (const { name, text } of written('sh', '')) {
    it(`${name}: every command does what it is there for`, async () => {
      let files: Record<string, string> = FILES;
      for (const line of text.split('\n').map((whole) => whole.replace(/\s+#.*$/, ''))) {
        const [npx, command, ...args] = line.split(' ');
        if (npx === 'npm') {
          expect(scripts).to.include.all.keys([...line.matchAll(/npm (?!ci)(?:run )?([\w:]+)/g)].map(([, script = '']) => script));
          continue;
        }
        expect([npx, command]).to.deep.equal(['npx', 'event-timeline']);
        const output = args.includes('-o') ? args[args.indexOf('-o') + 1] : undefined;
        const before = Object.fromEntries(Object.entries(files).filter(([file]) => file !== output));
        const { code, err, files: after } = await call(args, { files: before });
        expect(code, `${line}: ${err}`).to.equal(0);
        files = { ...files, ...Object.fromEntries(after) };
      }
    }).timeout(60_000);
  }

  it('names no file of the package that there is not', async () => {
    const themes = (await readdir(join(root, 'src/themes'))).map((name) => `themes/${name}`);
    const targets = Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry ?? {}).map(String)));
    const files = [...themes, ...targets.map((target) => target.replace('./dist/', ''))];
    const named = blocks.flatMap(({ text }) =>
      [...text.matchAll(/unpkg\.com\/event-timeline@0\/dist\/([^"'\s]+)/g)].map(([, path = '']) => path),
    );
    expect(named).to.not.be.empty;
    expect(blocks.filter(({ text }) => /unpkg\.com\/event-timeline(?!@0\/)/.test(text)).map(({ name }) => name)).to.deep.equal([]);
    expect(named.filter((path) => !files.includes(path))).to.deep.equal([]);
  });

  for (const { name, text } of written('js', 'before')) {
    it(`${name}: what one comes from can be read as JavaScript`, () => {
      expect(() => transformSync(text, { format: 'esm' })).to.not.throw();
    });
  }

  for (const { name, text } of written('edtf', '')) {
    it(`${name}: every date can be read, and has a meaning beside it`, () => {
      for (const { edtf, meaning } of datesIn(text)) {
        expect(() => parseEdtf(edtf), edtf).to.not.throw();
        expect(meaning, edtf).to.not.equal('');
      }
    });
  }

  it('names no custom property and no part that is not there', () => {
    const source = sourceFiles.map(({ text }) => text).join('\n');
    const css = written('css', '').map(({ text }) => text);
    expect(css).to.not.be.empty;
    const tokens = css.flatMap((text) => text.match(/--event-timeline-[\w-]+/g) ?? []);
    expect(tokens.filter((name) => !source.includes(`@cssprop`) || !source.includes(name))).to.deep.equal([]);
    const parts = css.flatMap((text) => [...text.matchAll(/::part\((\w+)\)/g)].map(([, part = '']) => part));
    expect(parts.filter((part) => !source.includes(`@csspart ${part} `))).to.deep.equal([]);
  });

  it('N16: the lines for the page around a frame are the same in the documentation, in the embed builder and in the demo', async () => {
    const bare = (text: string): string => text.replace(/\/\*[^]*?\*\//, '').replaceAll(/\s+/g, '');
    const linesIn = (text = ''): string => bare(/<script>\n( *addEventListener[^]+?)<\/script>/.exec(text)?.[1] ?? '');
    const lines = bare(await read('demo/frame-height.js'));
    expect([linesIn(written('html', 'frame')[0]?.text), linesIn(await read('demo/embed.js'))]).to.deep.equal([lines, lines]);
  });
});
