import { expect } from 'chai';
import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes, minified and gzipped: well under 2 KB. */
const MOST = 1750;

const folder = new URL('../../src/convert/', import.meta.url);

describe('modules of conversion', () => {
  for (const name of readdirSync(folder))
    it(`${name} is well under 2 KB gzipped, so that one format costs little where only that is bundled`, () => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const { code } = transformSync(source, { loader: 'ts', minify: true, format: 'esm', target: 'es2022', charset: 'utf8' });
      expect(gzipSync(code, { level: 9 }).length).to.be.below(MOST);
    });
});
