/** The samples as Markdown: where and how they were taken, one table of medians, labels, and what must hold. */
import { contenders } from './contenders.mjs';
import { demands } from './demands.mjs';
import { createFigures, measures } from './medians.mjs';
import { SHAPES } from './page/events.js';
import { LABELS_AT } from './run-case.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map((_, at) => (at < 2 ? '---' : '--:'))), ...rows.map(row)].join('\n');
const size = (n) => n.toLocaleString('en-US');
const number = (value) => (Math.abs(value) >= 10 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));

function cell(figures, { name, n, measure }) {
  const value = figures.median(name, n, measures[measure].read);
  if (value !== undefined) return number(value);
  const stopped = figures.stopped(name, n);
  return stopped ? `given up at ${stopped.at}` : '–';
}

/** A row where there is something to say. */
const rowsOf = (figures, names, measure) =>
  names
    .map((name) => [measures[measure].title, contenders[name].label, ...figures.sizes.map((n) => cell(figures, { name, n, measure }))])
    .filter(([, , ...cells]) => cells.some((text) => /\d/.test(text)));

const labelTable = (figures, names, shapes) => {
  const rows = labelRows(figures, names, shapes);
  return rows.length > 0 ? `${table([`${LABELS_AT} events`, 'contender', ...shapes], rows)}\n\n` : '';
};
const labelRows = (figures, names, shapes) =>
  names.flatMap((name) => {
    const found = shapes.map((shape) => figures.labels(name, shape));
    const words = (labels) => (labels ? `${labels.whole} / ${labels.clipped} / ${labels.overlapping}` : '–');
    return found.some((labels) => labels?.seen > 0)
      ? [['labels: whole / clipped / overlapping', contenders[name].label, ...found.map(words)]]
      : [];
  });

const VERDICT = new Map([
  [true, 'met'],
  [false, '**not met**'],
  [undefined, 'not measured'],
]);

const METHOD = `Each figure is the median of the runs. A run goes through all sizes, and at each size through all contenders, each in a browser of its own; another
begins each time, with scripts loaded and nothing rendered before. The host is 1000 × 600 CSS px, motion is reduced. **Main-thread time** is processor time that the page's main thread spends in
tasks (Chromium's \`TaskDuration\` in the time domain \`threadTicks\`): script, style, layout, paint and collection, so that other programs on
the machine count little; work in workers is not in it, which is why the time until painted stands beside it. First render ends two frames
after the contender says that it has drawn; for the element that is \`loading\`, which waits for the chunks that come after the first
picture. Pan: 60 steps of a fifth of the time over the rest; zoom: 40 steps to a hundredth and back; one step a frame. A frame cannot be shorter than 16.7 ms.
**Memory** is what the contender adds to the data it was handed, script objects and array buffers, after collecting. **Hover** is from the
pointer's event to the frame after something at the mark looks different. A **label** is whole when all of its text can be read (no
ellipsis) and no other lies over it. Events come sorted by time.`;

/** Markdown. */
export function report({ date, machine, software, own, versions, options, names, absent, command }, samples) {
  const figures = createFigures(samples);
  const shapes = Object.keys(SHAPES);
  const shown = names.filter((name) => figures.has(name) || figures.stopped(name, figures.sizes[0]));
  const peers = Object.entries(versions).map((pair) => pair.join(' '));
  const missing = absent.map((name) => `This build takes no ${contenders[name].label}.`);
  const verdicts = demands(figures, shapes).map(({ words, figure, met }) => [words, figure || '–', VERDICT.get(met)]);
  return `# Benchmark

${date} UTC · ${machine} · ${software} · ${own} · ${peers.join(', ')}

\`npm run bench${command ? ` -- ${command}` : ''}\`: ${options.runs} runs, ${options.shape} events, seed ${options.seed}; given up after ${options.limitMs / 1000} s. ${missing.join(' ')}

${METHOD}

${table(
  ['measure', 'contender', ...figures.sizes.map(size)],
  Object.keys(measures).flatMap((measure) => rowsOf(figures, shown, measure)),
)}

${labelTable(figures, shown, shapes)}## What must hold

${table(['of the element', 'measured', 'verdict'], verdicts)}
${figures.faults.length > 0 ? `\nErrors in pages: ${[...new Set(figures.faults)].join('; ')}\n` : ''}`;
}
