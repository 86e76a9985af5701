/**
 * `npm run test:frameworks [-- NAME…] [--packed FILE.tgz]`: packs the library as npm would publish it, installs that in a package for each
 * framework, type-checks, builds and serves a page, and does in a real browser what a reader does. One line for each; without names all.
 * The packages are set up in a folder for temporary files: below this repository they would find its own node_modules.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { checkPackage } from './check-package.mjs';
import { runNpm, Unreachable } from './commands.mjs';
import { drive, readWithoutScript } from './drive.mjs';
import { serve } from './serve.mjs';
import { stages } from './stages.mjs';
import { wrongLines } from './wrong-lines.mjs';

const root = resolve(import.meta.dirname, '../..');
const workshop = join(tmpdir(), `event-timeline-frameworks${root.replaceAll(/\W+/g, '-')}`);

async function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'event-timeline-packed-'));
  await runNpm(['pack', '--pack-destination', folder], root);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/** A copy of the framework's package with the library in it; what was installed before is kept. */
async function install(name, packed) {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old !== 'node_modules') rmSync(join(folder, old), { recursive: true });
  cpSync(join(import.meta.dirname, name), folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  cpSync(join(import.meta.dirname, 'bridge.json'), join(folder, existsSync(join(folder, 'src')) ? 'src/bridge.json' : 'bridge.json'));
  await runNpm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  await runNpm(['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', packed], folder);
  return folder;
}

/** Goes through the pages of a built framework; what each was is told. */
async function driveAll(pages, folder, browser) {
  const { url, close } = await serve(folder);
  try {
    for (const { what, path, script = true } of pages) {
      const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1000, height: 900 } });
      await (script ? drive : readWithoutScript)(await context.newPage(), `${url}${path}`).catch((error) => {
        throw new Error(`${what}: ${error.message}`, { cause: error });
      });
      await context.close();
    }
  } finally {
    close();
  }
  return pages.map(({ what }) => what);
}

/** What held, in the order it was found out. */
async function test(name, packed, browser) {
  const folder = await install(name, packed);
  const { types = [], build, pages = [] } = stages[name];
  const held = name === 'consumer' ? checkPackage(join(folder, 'node_modules/event-timeline')) : [];
  for (const { what, command, ...rest } of types) held.push(`${what}: ${await wrongLines(command, folder, rest)}`);
  await build?.(folder);
  return [...held, ...(await driveAll(pages, folder, browser))];
}

const words = process.argv.slice(2);
const given = words.indexOf('--packed');
const tarball = given < 0 ? undefined : resolve(words.splice(given, 2)[1]);
const unknown = words.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) throw new Error(`no such framework: ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}`);

const packed = tarball ?? (await pack());
const browser = await chromium.launch(await findBrowser());
for (const name of words.length > 0 ? words : Object.keys(stages)) {
  try {
    console.log(`${name}: ${(await test(name, packed, browser)).join('; ')}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`${name}: FAILED: ${error.message}`);
    if (error instanceof Unreachable) break;
  }
}
await browser.close();
