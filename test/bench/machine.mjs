/** What the figures were taken on: without it they mean nothing. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const git = (...words) => spawnSync('git', words, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout?.trim() ?? '';

export async function describeMachine(launch) {
  const browser = await chromium.launch(launch);
  const version = browser.version();
  await browser.close();
  const [{ model }] = cpus();
  const own = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    machine: `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, load ${loadavg()[0].toFixed(1)} at the start`,
    software: `Chromium ${version} without a GPU, Node ${process.version}`,
    own: `event-timeline ${own.version} at ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../../src') ? ' with changes' : ''}`,
  };
}
