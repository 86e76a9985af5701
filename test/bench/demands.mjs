/** What must hold (issue 3), each read off the medians: `{ words, figure, met }`, `met` undefined where it was not measured. */
import { measures } from './medians.mjs';
import { LABELS_AT } from './run-case.mjs';

const PEERS = ['vis', 'vis-narrow', 'event-drops', 'd3-milestones'];
const [OBJECTS_TO, COLUMNS_FROM] = [10_000, 100_000];
const count = (n) => (n >= 1e6 ? `${n / 1e6} M` : n >= 1e3 ? `${n / 1e3} k` : String(n));
const digits = (value) => (value < 10 && !Number.isInteger(value) ? value.toFixed(2) : value.toFixed(0));

const least = (words, figure, bound, unit = '') => ({
  words,
  figure: Number.isFinite(figure) ? `${digits(figure)}${unit}` : '',
  met: Number.isFinite(figure) ? figure >= bound : undefined,
});
const most = (words, figure, bound, unit = '') => ({
  ...least(words, figure, -Infinity, unit),
  met: Number.isFinite(figure) ? figure <= bound : undefined,
});

/** The reader of one figure of ours at a size: objects while few, columns beyond where the build takes them. */
const ownName = (figures, n) => (n > OBJECTS_TO && figures.has('ours-columns') ? 'ours-columns' : 'ours');

function renderDemands(figures, { own, peer }) {
  const fastest = (n) => Math.min(...PEERS.map((name) => peer(name, n, 'render') ?? Infinity));
  return [
    ...[10, 100].map((n) =>
      most(`first render at ${count(n)} ≤ 1.5 × EventDrops`, own(n, 'render') / peer('event-drops', n, 'render'), 1.5, ' ×'),
    ),
    ...[1e3, 1e4].map((n) => most(`first render at ${count(n)} ≤ 0.65 × the fastest peer`, own(n, 'render') / fastest(n), 0.65, ' ×')),
    ...[
      [1e4, 2],
      [COLUMNS_FROM, 4],
      [1e6, 2.5],
    ].map(([n, bound]) =>
      most(`first render at ${count(n)} ≤ ${bound} × the limit`, own(n, 'render') / peer('canvas', n, 'render'), bound, ' ×'),
    ),
    least(`first render at 10 k at least 10 × as fast as vis-timeline at its best`, peerAtBest(peer, 1e4) / own(1e4, 'render'), 10, ' ×'),
    most(
      'NDJSON: first picture within 500 ms of the first byte',
      Math.max(...figures.sizes.map((n) => peer('ours', n, 'stream') ?? -Infinity)),
      500,
      ' ms',
    ),
  ];
}
const peerAtBest = (peer, n) => Math.min(...['vis', 'vis-narrow'].map((name) => peer(name, n, 'render') ?? Infinity));

function moveDemands(figures, { own, peer }) {
  const worst = (measure) => Math.max(...figures.sizes.map((n) => own(n, measure) ?? -Infinity));
  const large = figures.sizes.filter((n) => n >= 1e4);
  return [
    ...['panP95', 'zoomP95'].map((measure) =>
      most(`${measures[measure].title.replace(', ms', '')} ≤ 20 ms at every size`, worst(measure), 20, ' ms'),
    ),
    ...['pan', 'zoom'].flatMap((measure) => [
      ...large.map((n) => most(`${measure} step at ${count(n)} ≤ 2 × the limit`, own(n, measure) / peer('canvas', n, measure), 2, ' ×')),
      most(`${measure} step at 1 M ≤ 2 × that at 1 k`, own(1e6, measure) / own(1e3, measure), 2, ' ×'),
    ]),
    most('no task over 50 ms after loading', worst('longest'), 50, ' ms'),
    most('hover to response ≤ 50 ms at every size', worst('hover'), 50, ' ms'),
    most('append of 1 % at 100 k ≤ 50 ms', own(COLUMNS_FROM, 'append'), 50, ' ms'),
  ];
}

function roomDemands(figures, { own }) {
  const elements = Math.max(...figures.sizes.map((n) => own(n, 'elements') ?? -Infinity));
  return [
    most('memory beyond the data at 1 M ≤ 60 bytes an event', own(1e6, 'bytes'), 60),
    most('at most 300 elements at every size', elements, 300),
  ];
}

function labelDemands(figures, shapes) {
  return shapes.flatMap((shape) => {
    const labels = figures.labels('ours', shape);
    return [
      least(`${LABELS_AT} events, ${shape}: at least 45 whole labels`, labels?.whole, 45),
      most(`${LABELS_AT} events, ${shape}: none clipped or overlapping`, labels && labels.clipped + labels.overlapping, 0),
    ];
  });
}

/** All of them that these samples can answer or were meant to. */
export function demands(figures, shapes) {
  const peer = (name, n, measure) => figures.median(name, n, measures[measure].read);
  const own = (n, measure) => peer(ownName(figures, n), n, measure);
  const readers = { own, peer };
  return [
    ...renderDemands(figures, readers),
    ...moveDemands(figures, readers),
    ...roomDemands(figures, readers),
    ...labelDemands(figures, shapes),
  ];
}
