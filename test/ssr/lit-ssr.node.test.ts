import { expect } from 'chai';
import { build, type BuildOptions } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { root } from '../support/source-files.js';

const HEIGHT = '--event-timeline-height: 42rem';
// Where the packages that it leaves outside are found.
const out = join(root, 'node_modules/.cache/event-timeline-ssr');

/** The sources in place of the package. */
const options = (file: string): BuildOptions => ({
  entryPoints: [join(root, 'test/ssr', file)],
  outdir: out,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
  // What has side effects is said of dist/, not of its sources.
  ignoreAnnotations: true,
  alias: {
    'event-timeline/define.js': join(root, 'src/define.ts'),
    'event-timeline/render.js': join(root, 'src/figure/index.ts'),
  },
});

/** What each file of the page is, by its path. */
const serve = async (files: (path: string) => { type: string; body: string | Buffer }): Promise<Server> => {
  const server = createServer(({ url = '/' }, response) => {
    const { type, body } = files(new URL(url, 'http://localhost').pathname);
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return server;
};

/** Notes everything that is seen of the element from its first moment on, and what moves on the page around it. */
const watch = `
  window.seen = [];
  window.moved = 0;
  new PerformanceObserver((list) => { for (const { sources } of list.getEntries()) window.moved += sources.filter(({ node }) => node).length; }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = document.querySelector('event-timeline')?.shadowRoot;
    const now = root ? (root.querySelector('.event-timeline-figure') ? 'figure' : '') + (root.querySelector('.frame') ? 'timeline' : '') : 'nothing';
    if (window.seen.at(-1) !== now) window.seen.push(now);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

describe('with Lit’s server rendering', function () {
  this.timeout(120_000);
  let written = '';
  let browser: Browser | undefined;
  let server: Server | undefined;
  const errors: string[] = [];

  /** `held`: the script does not come until `letGo`. */
  let letGo = (): void => undefined;
  const open = async (script: boolean, held = false): Promise<Page> => {
    const context = await browser?.newContext({ javaScriptEnabled: script, viewport: { width: 900, height: 900 } });
    const page = await context?.newPage();
    if (!page) throw new Error('no browser');
    page.on('pageerror', (error) => errors.push(error.message));
    if (script) await page.addInitScript(watch);
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    if (held) await page.route('**/client.js', (route) => released.then(() => route.continue()));
    await page.goto(`http://localhost:${String((server?.address() as AddressInfo).port)}/`, { waitUntil: held ? 'commit' : 'load' });
    return page;
  };

  before(async () => {
    mkdirSync(out, { recursive: true });
    await build({ ...options('server.mjs'), platform: 'node', packages: 'external', outExtension: { '.js': '.mjs' } });
    await build({ ...options('client.mjs'), splitting: true, conditions: ['production'] });
    written = execFileSync(process.execPath, [join(out, 'server.mjs')], { cwd: root, encoding: 'utf8' });
    const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>event-timeline { ${HEIGHT} }</style>
      <script type="module" src="/client.js"></script></head><body>${written}</body></html>`;
    server = await serve((path) => {
      if (path === '/') return { type: 'text/html', body: shell };
      if (path === '/data.json') return { type: 'application/json', body: readFileSync(join(root, 'data/kursk-call.json')) };
      return {
        type: extname(path) === '.js' ? 'text/javascript' : 'text/plain',
        body: existsSync(join(out, path)) ? readFileSync(join(out, path)) : '',
      };
    });
    browser = await chromium.launch((await findBrowser()) as LaunchOptions);
  });

  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('a template with a timeline is written as Declarative Shadow DOM, all quotes in it', () => {
    expect(written).to.match(
      /<event-timeline\s+locale="en"[^>]*>(?:<!--.*?-->)*<template shadowroot="open" shadowrootmode="open"><style>/u,
    );
    const quotes = (JSON.parse(readFileSync(join(root, 'data/kursk-call.json'), 'utf8')) as { events: { quotes?: unknown[] }[] }).events;
    expect(written.match(/<blockquote/gu)).to.have.lengthOf(quotes.flatMap(({ quotes: of = [] }) => of).length);
  });

  it('is seen and read without script', async () => {
    const page = await open(false);
    expect(await page.locator('event-timeline figure.event-timeline-figure').isVisible()).to.equal(true);
    expect(await page.locator('event-timeline blockquote').first().isVisible()).to.equal(true);
  });

  it('becomes the timeline in one step: no second picture, nothing blank between, nothing around it moves', async () => {
    const page = await open(true);
    await page.locator('event-timeline [part~="event"]').first().waitFor();
    await page.evaluate(() => document.querySelector('event-timeline')?.loading);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { seen, moved } = await page.evaluate(() => {
      const { seen, moved } = window as unknown as { seen: string[]; moved: number };
      return { seen, moved };
    });
    // From the moment that the parser has come so far.
    expect(seen.slice(seen.indexOf('figure'))).to.deep.equal(['figure', 'timeline']);
    expect(moved).to.equal(0);
    expect(await page.locator('event-timeline [part~="event"]').count()).to.equal(8);
    expect(errors).to.deep.equal([]);
  });

  it('stands as the server wrote it while the data are on their way: nothing in it moves', async () => {
    const page = await open(true, true);
    await page.route('**/data.json', () => undefined);
    const figure = page.locator('event-timeline figure.event-timeline-figure');
    const places = (): Promise<string> =>
      figure.evaluate((node) => JSON.stringify([...node.querySelectorAll('*')].map((part) => part.getBoundingClientRect())));
    await page.locator('#below').waitFor();
    const written = await places();
    letGo();
    await page.evaluate(() => customElements.whenDefined('event-timeline').then(() => new Promise(requestAnimationFrame)));
    expect(await places()).to.equal(written);
  });

  it('does not take away what has the focus: the figure stands until that leaves it', async () => {
    const page = await open(true, true);
    const link = page.locator('event-timeline figure.event-timeline-figure summary').first();
    await link.focus();
    letGo();
    await page.evaluate(() => customElements.whenDefined('event-timeline').then(() => document.querySelector('event-timeline')?.loading));
    expect(await link.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).to.equal(true);
    await link.evaluate((node) => (node as HTMLElement).blur());
    await page.locator('event-timeline [part~="event"]').first().waitFor();
    expect(await page.locator('event-timeline figure.event-timeline-figure').count()).to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  it('answers to keys and the mouse as ever', async () => {
    const page = await open(true);
    await page.locator('event-timeline [part~="event"]').first().click();
    await page.locator('event-timeline [part~="quote"]').first().waitFor();
    expect(errors).to.deep.equal([]);
  });
});
