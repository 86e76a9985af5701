/** `npm run pictures`: the article's dataset in three libraries, in Arabic as on a desk and in English as on a phone, into docs/pictures/taken/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/browser.mjs';
import { makers, served } from './pages.mjs';

const ORIGIN = 'http://pictures.test';
/** Some move things in place for a while after all has come. */
const REST_MS = 2000;
const MARGIN = 16;
const TAKEN = [
  ['ar', 1000],
  ['en', 360],
];
const folder = resolve(import.meta.dirname, 'taken');
const dataset = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/kursk-call.json'), 'utf8'));

const fileOf = (path) => {
  const found = served.find(([start]) => start.test(path));
  return found && !path.includes('..') ? found[1](path) : undefined;
};

/** Nothing leaves the machine: fonts that a library asks others for stay away. */
async function answer(route, html) {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const path = fileOf(pathname);
  return path ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
}

async function take(browser, { name, lang, width }) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: lang, reducedMotion: 'reduce', timezoneId: 'UTC' });
  const html = await makers[name](dataset, lang);
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.route('**/*', (route) => answer(route, html));
  await page.goto(`${ORIGIN}/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST_MS);
  // With the margin of the page around it: what ends at the edge of a picture looks cut.
  const { y, height } = await page.locator('#host').boundingBox();
  const clip = { x: 0, y: y - MARGIN, width, height: height + 2 * MARGIN };
  await page.screenshot({ path: resolve(folder, `${name}-${lang}-${width}.png`), animations: 'disabled', fullPage: true, clip });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const launch = await findBrowser();
const browser = await chromium.launch(launch);
for (const name of Object.keys(makers)) for (const [lang, width] of TAKEN) await take(browser, { name, lang, width });
await browser.close();
