import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { renderHtml } from '../src/figure/index.js';
import { findBrowser } from './browser.mjs';
import { readStored } from './support/stored-file.js';
import { root } from './support/source-files.js';

const runInNode = (code: string): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });

describe('on a server', () => {
  it('the package can be imported, registering included: nothing is said, no page is made up, and the process ends', async () => {
    const { stdout, stderr } = await runInNode(`
      const { EventTimeline } = await import('./src/index.ts');
      await import('./src/define.ts');
      console.log(EventTimeline.name, typeof window, typeof document);
    `);
    expect([stdout.trim(), stderr]).to.deep.equal(['EventTimeline undefined undefined', '']);
  }).timeout(60_000);

  describe('N6: and a reader without JavaScript', () => {
    let browser: Browser;
    let page: string;
    before(async function () {
      this.timeout(120_000);
      browser = await chromium.launch((await findBrowser()) as LaunchOptions);
      const figure = renderHtml(JSON.parse(await readStored('data/kursk-call.json')), {
        locale: 'en',
        element: true,
        id: 'kursk',
        styles: true,
      });
      const styles = await readStored('src/element/loading/light-dom.css');
      const list = '<event-timeline><ol><li id="x"><time datetime="2024">2024</time> A treaty</li></ol></event-timeline>';
      page = `<!doctype html><html lang="en"><title>t</title><style>${styles}</style><p>Before</p>${figure}<p id="after">After</p>${list}</html>`;
    });
    after(() => browser.close());

    for (const width of [320, 1280]) {
      it(`reads everything, ${String(width)} px wide: title, dates, precision and status in words, quotes; nothing is cut off`, async () => {
        const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
        const view = await context.newPage();
        await view.setContent(page);
        const items = await view.locator('#kursk figure > ol > li').all();
        expect(items).to.have.lengthOf(8);
        const [first, , third] = items;
        expect(await first?.isVisible()).to.equal(true);
        expect(await first?.innerText()).to.match(/South Korea’s role\s+2018 · Known to the year · .*claimed/);
        expect(await third?.locator('blockquote').first().innerText()).to.include('أعلن بوتين');
        expect(await view.locator('event-timeline li#x').innerText()).to.match(/2024\s+A treaty/);
        // What follows stands below all of it.
        const [last, after] = [await items.at(-1)?.boundingBox(), await view.locator('#after').boundingBox()];
        expect(after?.y).to.be.greaterThan((last?.y ?? Infinity) + (last?.height ?? 0) - 1);
        expect(await view.locator('svg.picture').isVisible()).to.equal(width > 640);
        const wide = await view.locator('html').boundingBox();
        for (const item of items)
          expect(((await item.boundingBox())?.x ?? 0) + ((await item.boundingBox())?.width ?? 0)).to.be.at.most((wide?.width ?? 0) + 1);
        await context.close();
      }).timeout(60_000);
    }
  });
});
