/**
 * `node test/run.mjs [types|node|browser|firefox|webkit|engines] [FILE…] [--option…]`: runs the first three, or the one named (on the files
 * named), and ends with one line of what passed. `engines` is those beside Chromium that CI runs, where they are installed.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { findFirefox } from './engines.mjs';
import { closing } from './support/closing-line.mjs';

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

/** Of which there has to be one on the machine: run by name only. */
const engines = {
  firefox: (files) => webTests('test/wtr.firefox.config.mjs', files),
  webkit: (files) => webTests('test/wtr.webkit.config.mjs', files),
};

const root = resolve(import.meta.dirname, '..');

/** Runs a stage with its output passed on; gives the counts of its closing line. */
const run = ({ bin, args, env }, options) =>
  new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, [resolve(root, 'node_modules', bin), ...args, ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => {
      const line = /^\w+: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output);
      done({ code: code ?? 1, counts: (line ?? [0, 0, 0, 0]).slice(1).map((count) => Number(count ?? 0)) });
    });
  });

const [name, ...rest] = process.argv.slice(2);
const named = { ...stages, ...engines };
if (name && name !== 'engines' && !Object.hasOwn(named, name))
  throw new Error(`no such stage: ${name}; there are ${Object.keys(named).join(', ')}, engines`);
const files = rest.filter((word) => !word.startsWith('-'));
const options = rest.filter((word) => word.startsWith('-'));

/** Firefox, where it is installed. WebKit is run by name only: it takes as long as all the rest. */
const installed = () => {
  if (findFirefox()) return ['firefox'];
  console.log('firefox: not installed, so no test was run in it');
  return [];
};

const results = [];
const asked = name === 'engines' ? installed() : name ? [name] : Object.keys(stages);
for (const stage of asked) results.push(await run(named[stage](files), options));
if (!name) {
  const [passed, failed, skipped] = [0, 1, 2].map((i) => results.reduce((sum, { counts }) => sum + counts[i], 0));
  console.log(`\n${closing('total', passed, failed, skipped)}`);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
