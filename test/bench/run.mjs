/**
 * `npm run bench`: measures the built element beside its peers and beside the physical limit, interleaved, and writes one table with what
 * must hold. See options.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { choose, contenders } from './contenders.mjs';
import { describeMachine } from './machine.mjs';
import { HELP, readOptions } from './options.mjs';
import { SHAPES } from './page/events.js';
import { report } from './report.mjs';
import { askOffers, isStreamed, LABELS_AT, runCase, runStream } from './run-case.mjs';

const folder = import.meta.dirname;
const say = (text) => process.stderr.write(`bench: ${text}\n`);

/** The peers are a package of their own, so that `npm ci` for the library brings none of them. */
function installPeers() {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const isCurrent = existsSync(installed) && Object.values(peerVersions()).every(Boolean);
  if (isCurrent) return;
  say('the peers are not installed: npm ci in test/bench (134 MB)');
  const { npm_execpath: script } = process.env; // under `npm run`, npm itself: on Windows `npm` alone is no program
  const [program, ...words] = script ? [process.execPath, script] : ['npm'];
  const { status } = spawnSync(program, [...words, 'ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci failed in test/bench');
}

/** Versions of what package.json asks for; undefined where another one, or none, is installed. */
function peerVersions() {
  const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  const { dependencies } = read(join(folder, 'package.json'));
  const version = (name) => read(join(folder, 'node_modules', name, 'package.json')).version;
  return Object.fromEntries(Object.entries(dependencies).map(([name, wanted]) => [name, version(name) === wanted && wanted]));
}

/** Contenders at a size in the order of a run: another begins each time. */
const order = (names, run) => [...names.slice(run % names.length), ...names.slice(0, run % names.length)];

const brief = ({ stopped, render, pan, zoom }) =>
  [render && `${render.main.toFixed(0)} ms`, pan && `pan ${pan.p95?.toFixed(0)}`, zoom && `zoom ${zoom.p95?.toFixed(0)}`]
    .concat(stopped && `given up at ${stopped.at}: ${stopped.why}`)
    .filter(Boolean)
    .join(', ');

/** By adapter, what it takes. */
async function findOffers(adapters, { launch, url, limitMs }) {
  const found = {};
  for (const adapter of adapters) found[adapter] = await askOffers(launch, { url, adapter, limitMs });
  return found;
}

/** Those whose input the build takes. */
const offered = (names, offers) => names.filter((name) => offers[contenders[name].adapter][contenders[name].input ?? 'objects']);

/** Everything that was asked for; `save` is called with the samples so far after each. */
async function measure(options, { names, offers, launch, url }, save) {
  const samples = [];
  const stopped = new Map();
  const keep = (sample) => {
    samples.push(sample);
    if (sample.stopped) stopped.set(sample.name, Math.min(sample.n, stopped.get(sample.name) ?? Infinity));
    say(`run ${sample.run + 1}, ${sample.n} events, ${contenders[sample.name].label}: ${brief(sample)}`);
    save(samples);
  };
  for (let run = 0; run < options.runs; run++) {
    for (const n of options.sizes) {
      for (const name of order(names, run)) {
        const { adapter, input, most } = contenders[name];
        if (n > most || n >= (stopped.get(name) ?? Infinity)) continue;
        const { shape, seed, limitMs } = options;
        keep({
          name,
          n,
          run,
          shape,
          ...(await runCase(launch, { url, adapter, limitMs, n, shape, seed, offers: offers[adapter], input })),
        });
      }
      if (names.includes('ours') && offers.ours.ndjson && isStreamed(n)) await measureStream(options, { launch, url, n, run }, samples);
    }
  }
  await measureLabels(options, { names, launch, url }, samples);
  return samples;
}

async function measureStream({ limitMs }, { launch, url, n, run }, samples) {
  const stream = await runStream(launch, { url, adapter: 'ours', limitMs, n });
  samples.push({ name: 'ours', n, run, stream });
  const { shown, firstByte, lastByte } = stream;
  const after = (time) => `${(time - firstByte).toFixed(0)} ms`;
  if (shown)
    say(`run ${run + 1}, ${n} events, NDJSON: first picture ${after(shown)} after the first byte, the last one ${after(lastByte)}`);
}

/** Labels are the same in each run: once for every shape that was not measured anyway. */
async function measureLabels({ shape, seed, limitMs, sizes }, { names, launch, url }, samples) {
  if (!sizes.includes(LABELS_AT)) return;
  for (const other of Object.keys(SHAPES).filter((one) => one !== shape)) {
    for (const name of names) {
      const { adapter, input } = contenders[name];
      const asked = { url, adapter, limitMs, n: LABELS_AT, shape: other, seed, input, labelsOnly: true };
      const { labels } = await runCase(launch, asked);
      if (labels) samples.push({ name, n: LABELS_AT, shape: other, labels });
    }
  }
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const names = choose(options.only);
  if (!existsSync(resolve(folder, '../../dist/event-timeline.bundle.js')))
    throw new Error('There is no finished dist/: npm run build makes it.');
  if (names.some((name) => contenders[name].pkg)) installPeers();
  const launch = await findBrowser();
  const { serve } = await import('./serve.mjs'); // bundles what is installed only now
  const adapters = [...new Set(names.map((name) => contenders[name].adapter))];
  const server = await serve(adapters, options);
  const about = { ...(await describeMachine(launch)), options, names, versions: peerVersions(), command: process.argv.slice(2).join(' ') };
  const save = (samples) => {
    writeFileSync(options.out, report(about, samples));
    writeFileSync(options.out.replace(/\.md$/, '.json'), `${JSON.stringify({ about, samples }, null, 1)}\n`);
  };
  try {
    const offers = await findOffers(adapters, { launch, url: server.url, limitMs: options.limitMs });
    about.absent = names.filter((name) => !offered([name], offers).length);
    save(await measure(options, { names: offered(names, offers), offers, launch, url: server.url }, save));
  } finally {
    server.close();
  }
  console.log(report(about, JSON.parse(readFileSync(options.out.replace(/\.md$/, '.json'), 'utf8')).samples));
  say(`written to ${options.out}`);
}

await main();
