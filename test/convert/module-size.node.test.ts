import { expect } from 'chai';
import { build, transformSync, type Metafile, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/source-files.js';

/** Bytes, minified and gzipped: well under 2 KB. */
const MOST = 1750;
const folder = 'src/convert/';
const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length;

describe('modules of conversion', () => {
  for (const name of readdirSync(resolve(root, folder)))
    it(`${name} is well under 2 KB gzipped, so that one format costs little where only that is bundled`, () => {
      const source = readFileSync(resolve(root, folder, name), 'utf8');
      const { code } = transformSync(source, { loader: 'ts', minify: true, format: 'esm', target: 'es2022', charset: 'utf8' });
      expect(sizeOf(code)).to.be.below(MOST);
    });
});

/** Bytes that all modules together may have that one converter alone loads. */
const MOST_OF_ALL = 2048;
/** Those that have more, and what they may have: `docs/decisions.md` says why. */
const larger: Readonly<Record<string, number>> = {
  'from-vis': 3190,
  'from-ics': 3450,
  'from-wikidata': 2830,
  'from-markwhen': 2260,
};
/** Parsers of a notation that has nothing to do with time. */
const parsers = ['node_modules/ical.js/dist/ical.js', `${folder}xml.ts`];

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  absWorkingDir: root,
} as const;

/** What an entry loads, but for what it loads of other converters. */
function loadedBy(entry: string, { inputs }: Metafile, entries: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  const follow = (path: string): void => {
    if (loaded.has(path) || (path !== entry && entries.includes(path))) return;
    loaded.add(path);
    for (const { path: next } of inputs[path]?.imports ?? []) follow(next);
  };
  follow(entry);
  return loaded;
}

/** Leaves modules that are not an entry's own where they are. */
const bundlingOnly = (own: readonly string[]): Plugin => ({
  name: 'own modules',
  setup: (esbuild) =>
    esbuild.onResolve({ filter: /^\.|^[a-z]/ }, ({ path, resolveDir, kind }) => {
      const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      return kind === 'entry-point' || own.includes(file.slice(root.length + 1)) ? undefined : { path: 'common', external: true };
    }),
});

describe('what one converter loads for itself', () => {
  const entries = readdirSync(resolve(root, folder))
    .filter((name) => /^(from|to)-/.test(name))
    .map((name) => folder + name);
  let metafile: Metafile;

  before(async () => {
    ({ metafile } = await build({ ...options, entryPoints: entries, outdir: 'none', metafile: true }));
  });

  for (const entry of entries) {
    const name = entry.slice(folder.length, -'.ts'.length);
    it(`${name} is under ${larger[name] ?? MOST_OF_ALL} bytes gzipped, without what others load too`, async () => {
      const common = new Set(entries.filter((other) => other !== entry).flatMap((other) => [...loadedBy(other, metafile, entries)]));
      const own = [...loadedBy(entry, metafile, entries)].filter((path) => !common.has(path) && !parsers.includes(path));
      const { outputFiles } = await build({ ...options, entryPoints: [entry], outdir: 'none', plugins: [bundlingOnly(own)] });
      const size = sizeOf((outputFiles[0]?.text ?? '').replace(/import[^;]*?from"common";/g, ''));
      expect(size).to.be.below(larger[name] ?? MOST_OF_ALL);
      // What is far below what it may have should have its own limit again.
      if (name in larger) expect(size).to.be.above((larger[name] ?? 0) * 0.95);
    });
  }
});
