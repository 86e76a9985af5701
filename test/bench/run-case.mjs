/** One contender at one size, in a browser of its own: gives every figure, or where it was given up and why. */
import { chromium } from 'playwright-core';

const [PAN_STEPS, ZOOM_STEPS, DRIVE_MS, HOVER_MS] = [60, 40, 4000, 3000];
/** One screen of labels: the issue asks for them at this size. */
export const LABELS_AT = 100;
const STREAM = { from: 1000, to: 100_000 };

class GivenUp extends Error {}

const within = (ms, promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new GivenUp(`longer than ${ms / 1000} s`)), ms);
  });
  promise.catch(() => {}); // it may fail after it was given up
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

async function open({ launch, url, adapter }) {
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), '--disable-gpu'] });
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await context.route(
    (address) => address.hostname !== '127.0.0.1' && address.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  await page.goto(`${url}/${adapter}`);
  await page.waitForFunction(() => globalThis.bench);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, page, cdp };
}

/** Everything that can be asked of an open page. `limitMs` is how long a step may take. */
function ask({ page, cdp }, limitMs) {
  const call = (name, args = []) =>
    within(
      limitMs,
      page.evaluate(([step, given]) => globalThis.bench[step](...given), [name, args]),
    );
  const counters = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  return {
    call,
    /** A step with the main thread's processor time in it, ms: all that it does, and of it style and layout. */
    async timed(name, args) {
      const before = await counters();
      const result = await call(name, args);
      const after = await counters();
      const spent = (counter) => after[counter] - before[counter];
      return { ...result, main: spent('TaskDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration') };
    },
    /** Bytes of script objects and of what typed arrays hold, after collecting. Workers that live on would not be in it: `workers` tells of them. */
    async memory() {
      const collect = () => within(limitMs, cdp.send('HeapProfiler.collectGarbage'));
      await collect();
      await collect(); // what the first one's finalizers let go
      const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
      return { bytes: usedSize + backingStorageSize, arrays: backingStorageSize, workers: page.workers().length };
    },
  };
}

async function hover({ page }, { call }) {
  await page.mouse.move(990, 690);
  const point = await call('target');
  if (!point) return { ms: null, why: 'nothing to point at' };
  await call('watchHover', [point, HOVER_MS]);
  await page.mouse.move(point.x, point.y);
  const ms = await call('hovered');
  await page.mouse.move(990, 690);
  return { ms };
}

async function append({ call, timed }) {
  await call('fit');
  const added = await call('makeExtra');
  return { added, ...(await timed('append')) };
}

const moves = (opened, asked, offers) => ({
  hover: () => hover(opened, asked),
  pan: () => asked.timed('pan', [PAN_STEPS, DRIVE_MS]),
  zoom: () => asked.timed('zoom', [ZOOM_STEPS, DRIVE_MS]),
  append: () => (offers.append ? append(asked) : undefined),
});

/** The steps, in order; each result is kept under its name even when a later one is given up. */
const steps = (opened, asked, { n, shape, seed, input, labelsOnly, offers }) => {
  const { call, timed, memory } = asked;
  return {
    prepare: async () => void (await call('prepare', [{ n, shape, seed, input }])),
    before: memory,
    render: () => timed('mount'),
    after: memory,
    count: () => call('count'),
    labels: () => (n === LABELS_AT ? call('labels') : undefined),
    ...(labelsOnly ? {} : moves(opened, asked, offers)),
    faults: () => call('faults'),
  };
};

async function closeAll(browser) {
  const closed = browser.close().then(
    () => true,
    () => true,
  );
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** What an adapter takes: asked in a browser of its own, as whoever has been asked is warm. */
export async function askOffers(launch, { url, adapter, limitMs }) {
  const opened = await open({ launch, url, adapter });
  try {
    const { call } = ask(opened, limitMs);
    await call('load');
    return await call('offers');
  } finally {
    await closeAll(opened.browser);
  }
}

/** `{ render, pan, … }`; `stopped: { at, why }` where it was given up. With `labelsOnly` nothing is moved. */
export async function runCase(launch, { url, adapter, limitMs, ...asked }) {
  const opened = await open({ launch, url, adapter });
  const result = {};
  let at = 'load';
  try {
    const asking = ask(opened, limitMs);
    await asking.call('load');
    for (const [name, step] of Object.entries(steps(opened, asking, asked))) {
      at = name;
      result[name] = await step();
    }
  } catch (error) {
    result.stopped = { at, why: reason(error) };
  } finally {
    await closeAll(opened.browser);
  }
  return result;
}

const reason = (error) => (error instanceof GivenUp ? error.message : String(error.message).split('\n')[0].slice(0, 200));

/** Whether a stream of so many events is measured: fewer come at once, more take minutes. */
export const isStreamed = (n) => n >= STREAM.from && n <= STREAM.to;

/** From the first byte of a stream to a first picture. */
export async function runStream(launch, { url, adapter, limitMs, n }) {
  const opened = await open({ launch, url, adapter });
  try {
    const { call, timed } = ask(opened, limitMs);
    await call('load');
    return await timed('stream', [`/events.ndjson?n=${n}`]);
  } catch (error) {
    return { stopped: reason(error) };
  } finally {
    await closeAll(opened.browser);
  }
}
