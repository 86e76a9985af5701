/** vis-timeline: items with text in five groups, stacked, its default look; everything in view from the start, as pages use it. */
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { GROUPS, toObjects } from '../page/events.js';

const toItem = ({ id, start, end, title, group }) => ({
  id,
  content: title,
  title,
  start,
  end: end ?? undefined,
  type: end ? 'range' : 'box',
  group,
});
let [timeline, items, place] = [];

export const prepare = (columns) => toObjects(columns).map(toItem);

/** Mounted on `opened`, which is all by default. */
export const mount = (host, data, { from, to, opened = { from, to } }) =>
  new Promise((resolve) => {
    place = host;
    items = new DataSet(data);
    const groups = new DataSet(GROUPS.map((content, id) => ({ id, content })));
    const options = { height: '600px', start: opened.from, end: opened.to, tooltip: { delay: 0 }, onInitialDrawComplete: resolve };
    timeline = new Timeline(host, items, groups, options);
  });
export const show = (start, end) => timeline.setWindow(start, end, { animation: false });
export const append = (columns) => void items.add(toObjects(columns).map(toItem));
export const root = () => place;
export const labels = () => [...place.querySelectorAll('.vis-item-content')];
export const target = () => {
  const box = labels()
    .map((label) => label.getBoundingClientRect())
    .find(({ left, right, top, bottom }) => left > 160 && right < 1000 && top > 0 && bottom < 560);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};
export const look = () => {
  const tip = place.querySelector('.vis-tooltip');
  return tip ? getComputedStyle(tip).visibility + tip.textContent : '';
};
