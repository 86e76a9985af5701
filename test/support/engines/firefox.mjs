/**
 * What Puppeteer's Firefox does for a test page, over WebDriver BiDi: `commands.ts` says what each command means. What that protocol has no
 * words for, fingers and media, is asked of the browser's own scripts (`--remote-allow-system-access`).
 */
import { pointing } from './pointing.mjs';

const chrome = new WeakMap();

/** The context that Firefox's window itself runs in. */
const windowOf = async ({ connection }) => {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return result.contexts[0].context;
};

/** Calls a function in Firefox's window, with a payload and the tab in front, which is that of the page. */
const inFirefox = async (page, act, payload) => {
  const browser = page.browser();
  if (!chrome.has(browser)) chrome.set(browser, windowOf(browser));
  const { result } = await browser.connection.send('script.callFunction', {
    functionDeclaration: `(json) => (${act})(JSON.parse(json), gBrowser.selectedBrowser)`,
    arguments: [{ type: 'string', value: JSON.stringify(payload) }],
    target: { context: await chrome.get(browser) },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
};

const setMedia = ({ media, colorScheme, reducedMotion, forcedColors }, { browsingContext }) => {
  browsingContext.mediumOverride = media ?? '';
  browsingContext.prefersColorSchemeOverride = colorScheme ?? 'light';
  browsingContext.prefersReducedMotionOverride = reducedMotion ?? 'no-preference';
  browsingContext.forcedColorsOverride = forcedColors ?? 'none';
};

/** As a screen sends them, so that the page scrolls and the browser takes over from a page that lets it. */
const touchScreen = async ({ frames, hold = 0 }, tab) => {
  const { setTimeout, windowUtils, devicePixelRatio, mozInnerScreenX, mozInnerScreenY } = globalThis;
  const { left, top } = tab.getBoundingClientRect();
  const send = (id, state, [x, y]) => {
    const [onScreenX, onScreenY] = [x + left + mozInnerScreenX, y + top + mozInnerScreenY].map((at) => Math.round(at * devicePixelRatio));
    return new Promise((done) => {
      windowUtils.sendNativeTouchPoint(id, state, onScreenX, onScreenY, 1, 90, { onCompleteDispatch: done });
    });
  };
  let last = [];
  for (const [at, points] of frames.entries()) {
    if (at === 1 && hold > 0) await new Promise((done) => setTimeout(done, hold));
    for (const [id, point] of points.entries()) await send(id, windowUtils.TOUCH_CONTACT, point);
    for (const [id, point] of last.entries()) if (id >= points.length) await send(id, windowUtils.TOUCH_REMOVE, point);
    last = points;
  }
};

/** Fingers and the mouse meet what is on the screen, which may be a frame behind the page. */
const afterPainting = (act) => async (page, payload) => {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return act(page, payload);
};
const pointers = Object.entries({
  ...pointing((mouse, deltaX, deltaY) => mouse.wheel({ deltaX, deltaY })),
  touch: (page, payload) => inFirefox(page, touchScreen, payload),
});

export const firefox = {
  ...Object.fromEntries(pointers.map(([name, act]) => [name, afterPainting(act)])),
  viewport: (page, size) => page.setViewport(size),
  media: (page, media) => inFirefox(page, setMedia, media),
  screenshot: (page, { clip }) => page.screenshot({ encoding: 'base64', ...(clip ? { clip } : {}) }),
};
