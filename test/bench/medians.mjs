/** Reads samples: `medians(samples)` gives the middle one of a figure, by contender and size. */
import { median } from 'd3-array';

export function createFigures(samples) {
  const of = (name, n) => samples.filter((one) => one.name === name && one.n === n);
  return {
    sizes: [...new Set(samples.map(({ n }) => n))].sort((a, b) => a - b),
    /** The median of what `read` finds in the samples, in its own unit; undefined without any. */
    median: (name, n, read) => median(of(name, n), (sample) => read(sample) ?? NaN),
    /** Where and why a contender was given up at a size. */
    stopped: (name, n) => of(name, n).find(({ stopped }) => stopped)?.stopped,
    /** Whether a contender was measured at all. */
    has: (name) => samples.some((one) => one.name === name && one.render),
    labels: (name, shape) => samples.find((one) => one.name === name && one.shape === shape && one.labels)?.labels,
    faults: samples.flatMap(({ name, n, faults = [] }) => faults.map((fault) => `${name} at ${n}: ${fault}`)),
  };
}

/** What is measured, each with its unit, and how it is read off a sample. Main-thread time is processor time. */
export const measures = {
  render: { title: 'first render, main thread, ms', read: ({ render }) => render?.main },
  wall: { title: 'first render, until painted, ms', read: ({ render }) => render?.wall },
  layout: { title: 'of it style and layout, ms', read: ({ render }) => render && render.style + render.layout },
  pan: { title: 'pan, main thread a step, ms', read: ({ pan }) => pan && pan.main / (pan.done + 1) },
  panP95: { title: 'pan, p95 frame, ms', read: ({ pan }) => pan?.p95 },
  zoom: { title: 'zoom, main thread a step, ms', read: ({ zoom }) => zoom && zoom.main / (zoom.done + 1) },
  zoomP95: { title: 'zoom, p95 frame, ms', read: ({ zoom }) => zoom?.p95 },
  longest: {
    title: 'longest task while moved, ms (0: none over 50)',
    read: ({ pan, zoom }) => zoom && Math.max(pan.longest, zoom.longest),
  },
  elements: { title: 'elements', read: ({ count }) => count?.elements },
  bytes: { title: 'memory an event, bytes', read: ({ before, after, n }) => after && (after.bytes - before.bytes) / n },
  hover: { title: 'hover to response, ms (3,000: none)', read: ({ hover }) => hover && (hover.why ? undefined : (hover.ms ?? 3000)) },
  append: { title: 'append of 1 %, main thread, ms', read: ({ append }) => append?.main },
  stream: { title: 'NDJSON, first byte to first picture, ms', read: ({ stream }) => stream?.shown && stream.shown - stream.firstByte },
};
