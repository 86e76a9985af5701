/**
 * What each entry of the built package weighs for a page that loads it: bundled with what it imports, minified, gzipped.
 * Fails when one is over its budget in size.json and over what was recorded there, and when one is far under the record: then the
 * record no longer says anything, and `npm run size -- --record` writes it anew. The README's table of entries is held to the same.
 */
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const at = (path) => resolve(root, path);
const limitsFile = at('test/size.json');
const limits = JSON.parse(readFileSync(limitsFile, 'utf8'));
const { exports } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const FAR = 0.9;
const SLACK = 1.005;

const kib = (code) => Math.round((gzipSync(code, { level: 9 }).length / 1024) * 100) / 100;

/** The entry's own code without what it loads later. */
const bundled = async (path) => {
  const options = { entryPoints: [at(path)], bundle: true, minify: true, format: 'esm', splitting: true, outdir: at('dist'), write: false };
  const { outputFiles, metafile } = await build({
    ...options,
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    platform: 'browser',
    metafile: true,
    logLevel: 'silent',
  });
  const outputs = Object.entries(metafile.outputs);
  const needed = new Set();
  const follow = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { path: next, kind } of metafile.outputs[name].imports) if (kind === 'import-statement') follow(next);
  };
  follow(outputs.find(([, { entryPoint }]) => entryPoint && at(entryPoint) === at(path))[0]);
  return Buffer.concat([...needed].map((name) => outputFiles.find((file) => file.path === resolve(name)).contents));
};

const isWhole = (path) => path.endsWith('.bundle.js') || !path.endsWith('.js');
const weigh = async (path) => kib(isWhole(path) ? readFileSync(at(path)) : await bundled(path));

const readme = at('README.md');
const entryName = (name) => (name === 'event-timeline' ? name : `event-timeline/${name}`);
const rowOf = (name) => new RegExp(`^(\\| \`${entryName(name).replaceAll('.', '\\.')}\` \\|.*\\| )(\\d+)( \\|)$`, 'm');
/** Whole KiB, for people. */
const rounded = (size) => Math.max(1, Math.round(size));
/** What the README says of entries and is not so, in either direction. */
const wrongInReadme = (weighed) => {
  const text = readFileSync(readme, 'utf8');
  return weighed.flatMap(({ name, size }) => {
    const said = rowOf(name).exec(text)?.[2];
    if (said === undefined) return [`The README's table of entries has no size of ${name}.`];
    const isRight = Number(said) === rounded(size) || Math.abs(Number(said) - size) < 0.6;
    return isRight ? [] : [`The README says that ${name} has ${said} KiB, and it has ${size}: npm run size -- --record`];
  });
};
const writeReadme = (weighed) => {
  const write = (text, { name, size }) => text.replace(rowOf(name), `$1${String(rounded(size))}$3`);
  writeFileSync(readme, weighed.reduce(write, readFileSync(readme, 'utf8')));
};
/** A budget that is not met yet is said at every run, and until it is nothing may grow beyond what is on record. */
const verdict = (size, { budget, recorded }) => {
  if (size > Math.max(budget, recorded * SLACK))
    return `over the ${Math.max(budget, recorded)} KiB it may have: make it smaller, or argue for more in test/size.json`;
  if (size < recorded * FAR) return `far under the ${recorded} KiB on record: npm run size -- --record`;
  return '';
};

if (!existsSync(at('dist/event-timeline.bundle.js'))) throw new Error('There is no finished dist/: npm run build makes it.');
const entries = Object.entries(exports).flatMap(([name, target]) => {
  const path = typeof target === 'string' ? target : target.default;
  return path && !path.includes('*') && name !== './package.json' ? [[name.replace('./', ''), path]] : [];
});
const rows = [];
for (const [name, path] of entries)
  rows.push({ name: name === '.' ? 'event-timeline' : name, size: await weigh(path), limit: limits[name] });

/** The bundle's own chunks, by the name of the module that each begins with; older ones may lie beside them. */
const bundle = at('dist/event-timeline.bundle.js');
const fileNames = new Set(readFileSync(bundle, 'utf8').match(/event-timeline\.[\w-]+-[\w-]{8}\.js/g));
const chunks = new Map(
  [...fileNames].map((file) => [file.slice('event-timeline.'.length, -'-12345678.js'.length), kib(readFileSync(at(`dist/${file}`)))]),
);

/** What a page of 8 events loads for its first picture, by itself, and when its reader first does something: all of that counts. */
const FIRST = ['dataset-part'];
const UNREAD = [...FIRST, 'after-part'];
const ALL = [...UNREAD, 'reader-part'];
const paths = {
  'for the first picture of 8 events, English, wide': FIRST,
  'until the reader does something, 8 events, English, wide': UNREAD,
  'in all, 8 events, English, wide': ALL,
  'in all, 8 events, Arabic, wide': [...ALL, 'ar'],
  'in all, 8 events, English, narrow': [...ALL, 'list-sections'],
};
const sumOf = (names) => names.reduce((sum, name) => sum + weightOf(name), kib(readFileSync(bundle)));
const weightOf = (name) => {
  const size = chunks.get(name);
  if (size === undefined) throw new Error(`The bundle has no chunk ${name}: it has ${[...chunks.keys()].join(', ')}.`);
  return size;
};

console.log('KiB gzipped  budget  entry');
for (const { name, size, limit } of rows)
  console.log(`${size.toFixed(2).padStart(11)}  ${String(limit?.budget ?? '').padStart(6)}  ${name}`);
const note = (size, words) => console.log(`${size.toFixed(2).padStart(11)}          ${words}`);
for (const [name, size] of chunks) note(size, `loaded later: ${name}`);
for (const [name, names] of Object.entries(paths)) note(sumOf(names), `${name}: bundle.js + ${names.join(' + ')}`);

for (const { name, size, limit } of rows)
  if (limit && size > limit.budget) console.log(`${name} does not meet its budget: ${(size - limit.budget).toFixed(2)} KiB over.`);

if (process.argv.includes('--record')) {
  for (const { size, limit } of rows) if (limit) limit.recorded = size;
  writeFileSync(limitsFile, `${JSON.stringify(limits, null, 2)}\n`);
  writeReadme(rows);
}
const wrong = process.argv.includes('--record')
  ? []
  : rows.flatMap(({ name, size, limit }) => (limit ? [[name, verdict(size, limit)]] : [])).filter(([, text]) => text);
const unsaid = wrongInReadme(rows);
for (const text of [...wrong.map(([name, words]) => `${name} is ${words}`), ...unsaid]) console.error(text);
process.exitCode = wrong.length + unsaid.length > 0 ? 1 : 0;
