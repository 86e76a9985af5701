/** d3-milestones: points with text in five categories, by day. It has no pan or zoom: a window is a new rendering. Ends are not drawn. */
import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import { GROUPS, toObjects } from '../page/events.js';

const day = (time) => new Date(time).toISOString().slice(0, 10);
let [chart, rows, place, hovered] = [];

export const prepare = (columns) => {
  const events = toObjects(columns);
  return GROUPS.map((category, at) => ({
    category,
    entries: events.filter(({ group }) => group === at).map(({ start, title }) => ({ timestamp: day(start), title })),
  }));
};
/** It changes what it is given. */
const copy = () => rows.map((row) => ({ ...row, entries: [...row.entries] }));

export function mount(host, data, { from, to }) {
  [place, rows, hovered] = [host, data, ''];
  chart = milestones(host)
    .mapping({ category: 'category', entries: 'entries', timestamp: 'timestamp', text: 'title' })
    .parseTime('%Y-%m-%d')
    .aggregateBy('day')
    .autoResize(false)
    .onEventMouseOver(({ text }) => (hovered = text ?? 'some'))
    .range([day(from), day(to)]);
  chart.render(copy());
}
export const show = (from, to) => chart.range([day(from), day(to)]).render();
export function append(columns) {
  const more = prepare(columns);
  const byDay = (a, b) => (a.timestamp < b.timestamp ? -1 : 1);
  rows = rows.map((row, at) => ({ ...row, entries: [...row.entries, ...more[at].entries].sort(byDay) }));
  place.replaceChildren(); // with categories it keeps the old data otherwise
  chart.render(copy());
}
export const root = () => place;
export const labels = () => [...place.querySelectorAll('.milestones-label')];
export const target = () => {
  const box = labels()
    .map((label) => label.getBoundingClientRect())
    .find(({ left, right, top, bottom, width }) => width > 0 && left > 0 && right < 1000 && top > 0 && bottom < 600);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};
export const look = () => hovered;
