/**
 * What is done in the page, one step a call, from run-case.mjs: the adapter is a global, CDP's counters are read around each call. Every
 * step ends when what it caused has been painted.
 */
import { FROM, TO, makeColumns } from './events.js';
import { afterTask, nextFrame, painted } from './frames.js';
import { judgeLabels } from './labels.js';

const [adapter, host] = [globalThis.adapter, document.getElementById('host')];
const WHOLE = TO - FROM;
const EXTRA_SEED = 1009;
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });
const faults = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? null;
let [prepared, request, hovered] = [];

/** Calls `step` once a frame, as input would; gives the time from frame to frame, ms. A frame that is slow is followed by the next at once. */
async function drive(count, capMs, step) {
  await painted();
  longTasks.length = 0;
  const [intervals, began] = [[], performance.now()];
  let [last, done] = [undefined, 0];
  while (done < count && performance.now() - began < capMs) {
    await nextFrame();
    const now = performance.now();
    if (last !== undefined) intervals.push(now - last);
    last = now;
    step(done++);
  }
  await painted();
  const longest = Math.max(0, ...longTasks.map(({ duration }) => duration));
  intervals.sort((a, b) => a - b);
  return { done, p95: share(intervals, 0.95), median: share(intervals, 0.5), longTasks: longTasks.length, longest };
}

const elementsIn = (node) => {
  let count = 0;
  for (const one of node.querySelectorAll('*')) count += 1 + (one.shadowRoot ? elementsIn(one.shadowRoot) : 0);
  return count;
};

globalThis.bench = {
  /** As a page would have it before its data is there: nothing has been rendered, compiled or asked. */
  async load() {
    await adapter.load?.();
  },
  offers: () => adapter.offers?.(host) ?? { objects: true, append: true },
  prepare(asked) {
    request = asked;
    prepared = adapter.prepare(makeColumns(asked.n, asked), asked);
  },
  async mount() {
    const began = performance.now();
    await adapter.mount(host, prepared, { from: FROM, to: TO });
    const mounted = performance.now() - began;
    await painted();
    return { mounted, wall: performance.now() - began };
  },
  /** Steps of 1/60 of the way over what a fifth of the whole leaves. */
  async pan(count, capMs) {
    const width = WHOLE / 5;
    adapter.show(FROM, FROM + width);
    return drive(count, capMs, (at) => {
      const from = FROM + ((WHOLE - width) * (at + 1)) / count;
      adapter.show(from, from + width);
    });
  },
  /** In to a hundredth of the whole, and out again. */
  async zoom(count, capMs) {
    adapter.show(FROM, TO);
    return drive(count, capMs, (at) => {
      const depth = 1 - Math.abs(((at + 1) / count) * 2 - 1);
      const half = (WHOLE * 0.01 ** depth) / 2;
      const middle = FROM + WHOLE / 2;
      adapter.show(middle - half, middle + half);
    });
  },
  async fit() {
    adapter.show(FROM, TO);
    await painted();
  },
  count: () => ({ elements: elementsIn(adapter.root()) + 1, pixels: host.clientHeight }),
  labels: () => judgeLabels(adapter.labels(), host),
  target: () => adapter.target() ?? null,
  /** From the pointer's event to the frame that shows something else than before. */
  watchHover(point, capMs) {
    const before = adapter.look(point);
    let moved;
    addEventListener('pointermove', ({ timeStamp }) => (moved ??= timeStamp), { capture: true, once: true });
    const began = performance.now();
    hovered = (async () => {
      while (performance.now() - began < capMs) {
        await nextFrame();
        if (moved === undefined || adapter.look(point) === before) continue;
        return (await afterTask()) - moved;
      }
      return null;
    })();
  },
  hovered: () => hovered,
  makeExtra() {
    const n = Math.max(1, Math.round(request.n / 100));
    prepared = makeColumns(n, { ...request, seed: EXTRA_SEED, first: request.n });
    return n;
  },
  async append() {
    const began = performance.now();
    await adapter.append(prepared);
    const handed = performance.now() - began;
    await painted();
    return { handed, wall: performance.now() - began };
  },
  async stream(src) {
    performance.setResourceTimingBufferSize(1000);
    const shown = await adapter.mountStream(host, src);
    const deadline = performance.now() + 60_000;
    const arrived = () => performance.getEntriesByType('resource').find(({ name }) => name.endsWith(src));
    while (!arrived() && performance.now() < deadline) await nextFrame();
    const { responseStart, responseEnd } = arrived() ?? {};
    return { firstByte: responseStart, shown, lastByte: responseEnd, longest: Math.max(0, ...longTasks.map(({ duration }) => duration)) };
  },
  faults: () => faults,
};
