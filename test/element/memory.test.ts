import { expect } from 'chai';
import '../../src/define.js';
import { heapSize } from '../support/commands.js';

const MOUNTS = 50;
const EVENTS = 20_000;
const MINUTE = 60_000;

/** Shows a dataset of its own, moves in it, and takes it away. */
async function mountOnce(): Promise<void> {
  const element = document.createElement('event-timeline');
  const start = Float64Array.from({ length: EVENTS }, (_, at) => at * 37 * MINUTE);
  element.data = { version: 1, lang: 'en', columns: { start, title: (row: number) => `Reading ${String(row)}` } };
  document.body.append(element);
  await element.loading;
  element.zoomBy(4);
  element.select('event-7');
  await element.updateComplete;
  element.remove();
}

describe('memory', () => {
  it('returns to where it was when timelines are taken away', async () => {
    for (let warm = 0; warm < 5; warm++) await mountOnce();
    const before = await heapSize();
    for (let mount = 0; mount < MOUNTS; mount++) await mountOnce();
    const kept = (await heapSize()) - before;
    // One of them alone, with its events, takes more than half a megabyte.
    expect(kept / MOUNTS).to.be.below(20_000);
  });
});
