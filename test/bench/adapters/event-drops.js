/**
 * EventDrops: points in five rows, without text, one a pixel, its blur on, as it comes. It has no call for a window but `draw`, which wants
 * the whole configuration: its own defaults are written out below. Ends are not drawn. Adding is binding the data anew.
 */
import * as d3 from 'd3/build/d3';
import eventDrops from 'event-drops';
import enUs from 'd3-time-format/locale/en-US.json';
import 'event-drops/dist/style.css';
import { GROUPS, toObjects } from '../page/events.js';

const LABELS = { padding: 20, width: 200 };
const MARGIN = { top: 20, right: 10, bottom: 20, left: 10 };
let [chart, rows, place, tip] = [];

const configure = ({ from, to }) => ({
  locale: enUs,
  bound: { format: d3.timeFormat('%d %B %Y') },
  axis: {
    formats: {
      milliseconds: '%L',
      seconds: ':%S',
      minutes: '%I:%M',
      hours: '%I %p',
      days: '%a %d',
      weeks: '%b %d',
      months: '%B',
      year: '%Y',
    },
  },
  drops: ({ data }) => data,
  drop: {
    color: null,
    radius: 5,
    date: ({ date }) => date,
    onClick: () => {},
    onMouseOver: ({ title }) => Object.assign(tip, { textContent: title, hidden: false }),
    onMouseOut: () => (tip.hidden = true),
  },
  metaballs: { blurDeviation: 10, colorMatrix: '1 0 0 0 0  0 1 0 0 0  0 0 1 0 0  0 0 0 50 -10' },
  label: { ...LABELS, text: ({ name, data }) => `${name} (${data.length})` },
  indicator: { previousText: '◀', nextText: '▶' },
  line: { color: (_, index) => d3.schemeCategory10[index], height: 40 },
  margin: MARGIN,
  range: { start: new Date(from), end: new Date(to) },
  numberDisplayedTicks: { small: 3, medium: 5, large: 7, extra: 12 },
});
let configuration;

export const prepare = (columns) => {
  const events = toObjects(columns).map(({ start, title, group }) => ({ date: new Date(start), title, group }));
  return GROUPS.map((name, at) => ({ name, data: events.filter(({ group }) => group === at) }));
};

function draw() {
  chart?.destroy();
  place.querySelector('svg')?.remove();
  chart = eventDrops({ d3, ...configuration });
  d3.select(place).data([rows]).call(chart);
}

export function mount(host, data, range) {
  [place, rows, configuration] = [host, data, configure(range)];
  tip = host.appendChild(Object.assign(document.createElement('p'), { hidden: true }));
  draw();
}

/** What its own zoom does. */
export function show(from, to) {
  const width = place.clientWidth - MARGIN.left - MARGIN.right - LABELS.width;
  const scale = d3
    .scaleTime()
    .domain([new Date(from), new Date(to)])
    .range([0, width]);
  d3.select(place).select('svg').call(chart.draw(configuration, scale));
}
export function append(columns) {
  const more = prepare(columns);
  rows = rows.map(({ name, fullData, data }, at) => ({ name, data: [...(fullData ?? data), ...more[at].data] }));
  draw();
}
export const root = () => place;
export const labels = () => [];
export const target = () => {
  const box = place.querySelector('.drop')?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};
export const look = () => (tip.hidden ? '' : tip.textContent);
