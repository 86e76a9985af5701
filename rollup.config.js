/**
 * The single-file bundle, for a `<script type="module">`, and what stands beside the code.
 * The modules that bundlers and Node import are `tsc`'s own output: nothing is bundled into them.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { editorData, readManifest } from './custom-elements-manifest.config.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'es2022';
const charset = 'utf8'; // Arabic words stay letters, where escapes would take six bytes for each
const LICENSES = 'event-timeline.bundle.LICENSES.txt';

const licenseOf = (folder) => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  return file && readFileSync(join(folder, file), 'utf8').trim();
};

/** Lit's and D3's licences ask that their text goes with copies: one file beside the bundle has them all. */
const licenses = () => ({
  name: 'licenses',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = new Set(modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
    const source = [...folders]
      .sort()
      .map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return `${name} ${version}\n\n${licenseOf(folder) ?? license}\n`;
      })
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: LICENSES, source });
  },
});

/** What stands in dist beside the code: the dataset format's JSON Schema, the custom elements manifest, and what editors read. */
const companions = () => ({
  name: 'companions',
  async generateBundle() {
    const files = { 'schema.json': readFileSync('data/event-timeline.schema.json', 'utf8'), ...editorData(await readManifest()) };
    for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
  },
});

export default {
  input: { 'event-timeline.bundle': 'src/define.ts' },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'event-timeline.[name]-[hash].js',
    sourcemap: true,
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    esbuild({ target, charset }),
    minify({
      target,
      charset,
      legalComments: 'none',
      banner: `/*! event-timeline ${version}, Apache-2.0; of what is bundled, see ${LICENSES} */`,
    }),
    licenses(),
    companions(),
  ],
  onLog: (level, log, print) => {
    const theirs = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules')); // d3-interpolate's own
    if (!theirs) print(level, log);
  },
};
