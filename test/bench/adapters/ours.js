/**
 * Our element through its public contract only: the built bundle as it is, with its chunks and workers. Without lanes. `offers` finds out
 * which inputs this build takes: it is asked with a handful of events, and refuses what it does not know in its error state.
 */
import { makeColumns, toDataset, toObjects } from '../page/events.js';

const HEAD = { version: 1, lang: 'en', title: 'Benchmark' };
const inColumns = ({ start, end, title, id }) => ({ ...HEAD, columns: { start, end, title, id } });
const inObjects = (columns) => ({ ...HEAD, events: toObjects(columns).map(toDataset) });
let element;

const build = (properties) => {
  const made = document.createElement('event-timeline');
  made.layout = 'horizontal';
  made.style.setProperty('--event-timeline-height', '600px');
  return Object.assign(made, properties);
};
const settled = async (one) => {
  await one.updateComplete;
  await one.loading;
};
const takes = async (host, properties) => {
  const probe = build(properties);
  host.append(probe);
  await settled(probe);
  const shown = probe.timeline !== null && !probe.matches(':state(error)') && !probe.matches(':state(empty)');
  probe.remove();
  return shown;
};

export const load = () => import('/dist/event-timeline.bundle.js');

export async function offers(host) {
  const few = makeColumns(3, { shape: 'uniform', seed: 1 });
  return {
    objects: true,
    columns: await takes(host, { data: inColumns(few) }),
    ndjson: await takes(host, { src: '/events.ndjson?n=3' }),
    append: build().append !== HTMLElement.prototype.append, // every element can append nodes
  };
}

export const prepare = (columns, { input }) => (input === 'columns' ? inColumns(columns) : inObjects(columns));

export async function mount(host, data) {
  element = build({ data });
  host.append(element);
  await settled(element);
  if (element.matches(':state(error)')) throw new Error('the element is in its error state');
}

/** Gives when there was something to see, ms of the page's clock. */
export async function mountStream(host, src) {
  element = build({ src });
  host.append(element);
  return new Promise((resolve, reject) => {
    const look = () => {
      if (element.matches(':state(error)')) return reject(new Error('the element is in its error state'));
      if (all('mark, label, cluster').length > 0 || element.shadowRoot.querySelector('canvas')) return resolve(performance.now());
      return requestAnimationFrame(look);
    };
    look();
  });
}

export const show = (from, to) => element.zoomTo(from, to);
/** Ends when what is added is counted and has its labels, as the first render does. */
export async function append(columns) {
  const expected = element.timeline.events.length + columns.n;
  element.append(toObjects(columns).map(toDataset));
  await settled(element);
  const { length } = element.timeline.events;
  if (length !== expected) throw new Error(`${length} events after an append, not ${expected}`);
}
export const root = () => element.shadowRoot;

const all = (parts) => [...element.shadowRoot.querySelectorAll(parts.replaceAll(/\w+/g, '[part~=$&]'))];
export const labels = () => all('label');

/** The middle of a mark: a node's where there are nodes, else a painted pixel of the canvas near the middle of the view. */
export function target() {
  const middle = innerWidth / 2;
  // The legend has marks too.
  const [mark] = [...element.shadowRoot.querySelectorAll('[part~=plot] [part~=mark]')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, left, right }) => width > 0 && left > 0 && right < 1000)
    .sort((a, b) => Math.abs(a.left - middle) - Math.abs(b.left - middle));
  return mark ? { x: mark.left + Math.min(mark.width, 12) / 2, y: mark.top + mark.height / 2 } : paintedPoint();
}

function paintedPoint() {
  for (const canvas of element.shadowRoot.querySelectorAll('canvas')) {
    const context = canvas.getContext('2d');
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    for (let x = Math.round(canvas.width / 2); x < canvas.width; x++) {
      const { data } = context.getImageData(x, 0, 1, canvas.height);
      const y = data.findIndex((value, at) => at % 4 === 3 && value > 200);
      if (y >= 0) return { x: box.left + x / ratio, y: box.top + (y >> 2) / ratio + 3 };
    }
  }
  return undefined;
}

/** What a reader can see change around the pointer: the card, nodes, looks and attributes of marks, the canvas there. */
export function look({ x, y }) {
  const styles = (node) => {
    const { fill, stroke, strokeWidth, color, backgroundColor, outlineStyle, boxShadow, opacity, transform } = getComputedStyle(node);
    return [node.getAttribute('class'), fill, stroke, strokeWidth, color, backgroundColor, outlineStyle, boxShadow, opacity, transform];
  };
  const near = (node) => {
    const box = node.getBoundingClientRect();
    return box.left - 4 <= x && x <= box.right + 4 && box.top - 4 <= y && y <= box.bottom + 4;
  };
  const around = [...element.shadowRoot.elementsFromPoint(x, y), ...all('mark').slice(0, 500).filter(near)];
  const pixels = [...element.shadowRoot.querySelectorAll('canvas')].map((canvas) => patch(canvas, x, y));
  return [element.shadowRoot.querySelectorAll('*').length, ...around.map(styles), ...pixels].join();
}

function patch(canvas, x, y) {
  const box = canvas.getBoundingClientRect();
  const ratio = canvas.width / box.width || 1;
  const { data } = canvas.getContext('2d').getImageData((x - box.left) * ratio - 12, (y - box.top) * ratio - 12, 24, 24);
  return data.reduce((sum, value, at) => (sum * 31 + value + at) | 0, 0);
}
