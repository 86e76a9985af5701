/**
 * What `dist/` has beside the types: the single-file bundle, for a `<script type="module">`; the modules that bundlers and Node import, which
 * are the source's own without types, comments and indentation; and what stands beside the code.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { group } from 'd3-array';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { editorData, readManifest } from './custom-elements-manifest.config.mjs';
import { publicTypes } from './rollup.types.mjs';

const { version, exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'es2022';
const charset = 'utf8'; // Arabic words stay letters, where escapes would take six bytes for each
/**
 * For Chromium: compile every function while the file comes in, off the main thread. The first picture calls nearly all of them, and each
 * would be compiled by itself right then: a quarter of the main thread's time for a picture of ten events.
 */
const EAGER = '//# allFunctionsCalledOnLoad';
const LICENSES = 'event-timeline.bundle.LICENSES.txt';

const licenseOf = (folder) => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  return file && readFileSync(join(folder, file), 'utf8').trim();
};

/** What a minifier of scripts leaves alone, by template tag. White space that a reader could see stays, one character of it. */
const LITERALS = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replaceAll(';}', '}')
      .trim(),
  // Not on a line of its own in the source, and so not a line break but a space that means something, stays as it is.
  html: (text) => text.replace(/\s*\n\s*/g, '\n'),
  svg: (text) => text.replace(/\s*\n\s*/g, '\n').replace(/>\n</g, '><'),
};

/** Style sheets and templates without the indentation and comments of their source. */
const literals = () => ({
  name: 'literals',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
    const pieces = [];
    const visit = (node) => {
      if (typeof node?.type !== 'string') return;
      const minify = node.type === 'TaggedTemplateExpression' && LITERALS[node.tag.name];
      if (minify) pieces.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, minify })));
      for (const child of Object.values(node).flat()) visit(child);
    };
    visit(this.parse(code));
    // From the end, so that the places of those before stay true.
    for (const { start, end, minify } of pieces.sort((a, b) => b.start - a.start))
      code = code.slice(0, start) + minify(code.slice(start, end)) + code.slice(end);
    return { code, map: null };
  },
});

/** Lit's and D3's licences ask that their text goes with copies: one file beside the bundle has them all. */
const licenses = () => ({
  name: 'licenses',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = new Set(modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
    const named = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return { name: `${name} ${version}`, text: licenseOf(folder) ?? license };
    });
    // Packages of one project have one text between them.
    const source = [...group(named, ({ text }) => text)]
      .map(([text, packages]) => `${packages.map(({ name }) => name).join('\n')}\n\n${text}\n`)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: LICENSES, source });
  },
});

/** Types as the entries show them. */
const types = () => ({ name: 'types', writeBundle: () => publicTypes('dist', Object.values(entries)) });

/** What stands in dist beside the code: the style sheets for pages, the format's JSON Schema, the custom elements manifest, and what editors read. */
const companions = () => ({
  name: 'companions',
  async generateBundle() {
    const themes = readdirSync('src/themes').map((name) => [`themes/${name}`, readFileSync(`src/themes/${name}`, 'utf8')]);
    const files = {
      ...Object.fromEntries(themes), // as they are written: they are read and copied
      'event-timeline.css': LITERALS.css(readFileSync('src/element/loading/light-dom.css', 'utf8')),
      'schema.json': JSON.stringify(JSON.parse(readFileSync('data/event-timeline.schema.json', 'utf8'))),
      ...editorData(await readManifest()),
    };
    for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** A worker is a file of its own beside the bundle, which shares nothing with it: that would start the element in the worker. */
const workerName = () => ({
  name: 'worker-name',
  transform: (code) => ({
    code: code
      .replaceAll("new URL('./label-worker.js'", "new URL('./event-timeline.worker.js'")
      .replaceAll('new URL("./label-worker.js"', 'new URL("./event-timeline.worker.js"'),
    map: null,
  }),
});

/**
 * Chunks by the modules that are in them for sure, unless the entry has them, and so have what these need; the first that fits. What the list
 * and what comes after the first picture or is asked for share is in the chunk that is there before both, so that neither waits for another.
 */
const CHUNKS = [
  ['dataset-part', ['element/dataset-part']],
  ['dataset-part', ['element/views/list-sections', 'element/after-part']],
  ['dataset-part', ['element/views/list-sections', 'element/reader-part']],
  ['dataset-part', ['element/views/list-sections', 'element/views/views']],
  ['after-part', ['element/after-part']],
  ['reader-part', ['element/reader-part']],
  ['crowd-part', ['element/crowd/crowd-part']],
  // Where there are many events all of these come at once: a chunk of its own would be asked for when those that need it are there.
  ['views', ['element/views/views']],
  ['views', ['element/crowd/dense-part', 'element/views/filter-panel']],
  ['views', ['element/crowd/dense-part', 'element/loading/arrivals']],
];

const chunkOf = (id, { getModuleInfo, getModuleIds }) => {
  const needs = (from, seen = new Set()) => {
    if (!seen.has(from)) for (const next of (seen.add(from), getModuleInfo(from).importedIds)) needs(next, seen);
    return seen;
  };
  const ids = [...getModuleIds()];
  if (ids.some((one) => getModuleInfo(one).isEntry && needs(one).has(id))) return undefined;
  const isNeededBy = (name) => ids.some((one) => one.endsWith(`/src/${name}.ts`) && needs(one).has(id));
  return CHUNKS.find(([, users]) => users.every(isNeededBy))?.[0];
};

const bundle = (input, plugins) => ({
  input,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'event-timeline.[name]-[hash].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    esbuild({ target, charset }),
    literals(),
    workerName(),
    // One after the other: terser makes it 2 kB smaller than esbuild does, and a little more of what esbuild leaves.
    minify({ target, charset }),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 5, pure_getters: true, unsafe_arrows: true, lhs_constants: false, keep_fargs: false },
      format: { comments: false, preamble: `/*! event-timeline ${version}, Apache-2.0; of what is bundled, see ${LICENSES} */\n${EAGER}` },
    }),
    ...plugins,
  ],
  onLog: (level, log, print) => {
    const theirs = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules')); // d3-interpolate's own
    if (!theirs) print(level, log);
  },
});

/** What others name: the package's entries, its command, and the worker. */
const ENTRIES = [...Object.values(entries).map(({ default: path }) => path), 'dist/cli/main.js', 'dist/element/crowd/label-worker.js']
  .filter((path) => path && !path.includes('.bundle.'))
  .map((path) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(path)[1]);

/** Each module by itself, so that who bundles it leaves out what they do not use; of other packages there is nothing inside. */
const modules = {
  input: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
  external: (id) => !/^[./]/.test(id),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
    hoistTransitiveImports: false,
  },
  plugins: [nodeResolve(), esbuild({ target, charset }), literals(), minify({ target, charset })],
};

export default [
  bundle({ 'event-timeline.bundle': 'src/define.ts' }, [licenses(), companions(), types()]),
  bundle({ 'event-timeline.worker': 'src/element/crowd/label-worker.ts' }, []),
  modules,
];
