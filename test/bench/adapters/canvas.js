/**
 * The physical limit: marks and labels painted on one canvas from sorted columns and a pyramid of counts, so that a frame costs O(pixels) at
 * any number of events. It does nothing else: no focus, no words for those who hear, no selection, no theme, no exact labels.
 */
import { GROUPS, toObjects } from '../page/events.js';
import { createPyramid, lowerBound } from '../page/pyramid.js';

const [WIDTH, HEIGHT, AXIS] = [1000, 600, 24];
const ROW = (HEIGHT - AXIS) / GROUPS.length;
const COLORS = ['#1f77b4', '#2ca02c', '#d62728', '#9467bd', '#ff7f0e'];
const [LABEL_ROWS, LINE, CANDIDATES] = [4, 14, 200];
const YEAR = 365.25 * 86_400_000;
const STEPS = [1 / 365.25, 7 / 365.25, 1 / 12, 1 / 4, 1, 2, 5, 10].map((years) => years * YEAR);

let [canvas, context, rows, events, view, boxes, tip] = [];

export const prepare = toObjects;

/** One row of columns for each group; sorts what does not come in order. */
function index() {
  const inOrder = events.every(({ start }, at) => at === 0 || events[at - 1].start <= start);
  if (!inOrder) events = events.toSorted((a, b) => a.start - b.start);
  const groups = GROUPS.map(() => []);
  for (let at = 0; at < events.length; at++) groups[events[at].group].push(at);
  rows = groups.map((members) => {
    const start = Float64Array.from(members, (at) => events[at].start);
    const end = Float64Array.from(members, (at) => events[at].end ?? NaN);
    return { start, members: Int32Array.from(members), pyramid: createPyramid(start, end, view) };
  });
}

export function mount(host, data, range) {
  [events, view] = [data, { from: range.from, to: range.to }];
  canvas = host.appendChild(Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT }));
  tip = host.appendChild(Object.assign(document.createElement('p'), { hidden: true }));
  canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
    const { start, members } = rows[Math.min(GROUPS.length - 1, Math.floor(offsetY / ROW))];
    const at = Math.min(start.length - 1, lowerBound(start, view.from + (offsetX / WIDTH) * (view.to - view.from)));
    Object.assign(tip, { textContent: events[members[at]]?.title, hidden: at < 0 });
  });
  context = canvas.getContext('2d');
  index();
  draw();
}

export function show(from, to) {
  view = { from, to };
  draw();
}

export function append(columns) {
  events = [...events, ...toObjects(columns)];
  index();
  draw();
}

function draw() {
  const perPx = (view.to - view.from) / WIDTH;
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.font = '11px sans-serif';
  boxes = [];
  drawAxis(perPx);
  rows.forEach((row, at) => {
    context.fillStyle = COLORS[at];
    drawMarks(row, at * ROW + ROW - 30);
    context.fillStyle = '#222';
    drawLabels(row, at * ROW, perPx);
  });
}

function drawAxis(perPx) {
  context.fillStyle = '#666';
  const step = STEPS.find((size) => (view.to - view.from) / size <= 12) ?? STEPS.at(-1);
  for (let time = Math.ceil(view.from / step) * step; time < view.to; time += step) {
    const x = (time - view.from) / perPx;
    context.fillRect(x, HEIGHT - AXIS, 1, 6);
    context.fillText(new Date(time).toISOString().slice(0, step < YEAR ? 10 : 4), x + 2, HEIGHT - 6);
  }
}

/** A bar for every pixel that has points, as high as they are many; a line below while any span lasts. */
function drawMarks({ pyramid }, base) {
  const { points, covered } = pyramid.window(view, WIDTH);
  for (let x = 0, since = -1; x <= WIDTH; x++) {
    if (points[x] > 0) {
      const height = Math.min(20, 4 + 3 * Math.log2(points[x]));
      context.fillRect(x, base - height, 2, height);
    }
    if (x < WIDTH && covered[x] > 0) since = since < 0 ? x : since;
    else if (since >= 0) {
      context.fillRect(since, base + 3, x - since, 6);
      since = -1;
    }
  }
}

/** The first of a sample that fit, in four lines. */
function drawLabels({ start, members }, top, perPx) {
  const [first, last] = [lowerBound(start, view.from), lowerBound(start, view.to)];
  const free = new Float64Array(LABEL_ROWS);
  for (let at = first; at < last; at += Math.max(1, Math.ceil((last - first) / CANDIDATES))) {
    const x = (start[at] - view.from) / perPx;
    const line = free.findIndex((from) => from <= x);
    if (line < 0) continue;
    const { title } = events[members[at]];
    const { width } = context.measureText(title);
    if (x + width > WIDTH) continue;
    free[line] = x + width + 8;
    context.fillText(title, x, top + (line + 1) * LINE);
    boxes.push({ left: x, top: top + line * LINE + 3, right: x + width, bottom: top + (line + 1) * LINE });
  }
}

export const root = () => canvas.parentElement;
export const labels = () => boxes;
export const target = () => ({ x: WIDTH / 2, y: ROW - 30 });
export const look = () => (tip.hidden ? '' : tip.textContent);
