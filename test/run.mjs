/**
 * `node test/run.mjs [types|node|browser|firefox|webkit|engines] [FILE…] [--option…]`: runs the first three, or the one named (on the files
 * named), and ends with one line of what passed. `engines` is those beside Chromium, where they are installed.
 */
import { resolve } from 'node:path';
import { findFirefox, findWebkit } from './engines.mjs';
import { closing } from './support/closing-line.mjs';
import { runStage } from './support/run-stage.mjs';

const webTests = (config, files) => ({
  bin: '@web/test-runner/dist/bin.js',
  args: ['--config', config, ...(files.length > 0 ? ['--files', ...files] : [])],
});

/** Twelve hours behind UTC in Node, fourteen ahead in the browser: a date that moves by a day shows in one of them. */
const stages = {
  types: () => ({ bin: 'typescript/bin/tsc', args: ['-p', 'test', '--noEmit'] }),
  node: (files) => ({
    bin: 'mocha/bin/mocha.js',
    args: ['--config', 'test/mocharc.json', ...(files.length > 0 ? files : ['test/**/*.test.ts'])],
    env: { TZ: 'Etc/GMT+12' },
  }),
  browser: (files) => webTests('test/wtr.config.mjs', files),
};

/** Of which there has to be one on the machine. */
const engines = {
  firefox: (files) => webTests('test/wtr.firefox.config.mjs', files),
  webkit: (files) => webTests('test/wtr.webkit.config.mjs', files),
};
const finders = { firefox: findFirefox, webkit: findWebkit };

/** The slowest takes 8 minutes on two busy cores; CI waits for 90 in all. A file of browser tests has `testsFinishTimeout`. */
const LIMIT = 25 * 60_000;

const root = resolve(import.meta.dirname, '..');

const [name, ...rest] = process.argv.slice(2);
const named = { ...stages, ...engines };
if (name && name !== 'engines' && !Object.hasOwn(named, name))
  throw new Error(`no such stage: ${name}; there are ${Object.keys(named).join(', ')}, engines`);
const files = rest.filter((word) => !word.startsWith('-'));
const options = rest.filter((word) => word.startsWith('-'));

/** The engines there are; a line for each that is not, which is no failure. */
const installed = () =>
  Object.entries(finders).flatMap(([engine, find]) => {
    if (find()) return [engine];
    console.log(`${engine}: not installed, so no test was run in it`);
    return [];
  });

const run = (stage) => {
  const { bin, args, env } = named[stage](files);
  return runStage(stage, { script: resolve(root, 'node_modules', bin), args: [...args, ...options], env, cwd: root }, { limit: LIMIT });
};

const results = [];
const asked = name === 'engines' ? installed() : name ? [name] : Object.keys(stages);
for (const stage of asked) results.push(await run(stage));
if (!name) {
  const [passed, failed, skipped] = [0, 1, 2].map((i) => results.reduce((sum, { counts }) => sum + counts[i], 0));
  console.log(`\n${closing('total', passed, failed, skipped)}`);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
