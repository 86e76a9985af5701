/**
 * One dataset in three libraries: each gives the page it is shown in, as HTML with everything in it. TimelineJS gets what `toTimelineJs`
 * writes, vis-timeline an item for each event; it has no place for a quote.
 */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toTimelineJs } from '../../dist/convert/index.js';
import { formatDate } from '../../dist/date/index.js';
import { parseDataset } from '../../dist/model/index.js';

const root = resolve(import.meta.dirname, '../..');
const theirs = resolve(import.meta.dirname, 'node_modules');
const file = (path) => readFileSync(resolve(root, path), 'utf8');

/** The event that is open, where a library opens one: the treaty of “last year”. */
const OPEN = 1;

/** A script with what it imports, for a `<script type="module">`. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.less': 'empty' }, // TimelineJS has its style sheet built beside
    logLevel: 'error',
  });
  return outputFiles[0].text.replaceAll('</script', String.raw`<\/script`);
}

const page = ({ lang, style, body, script }) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8">
  <style>body { margin: 16px; background: #fff; color: #1b1b1f; font: 16px/1.5 'Noto Sans', 'Noto Sans Arabic', sans-serif }</style>
  <style>${style}</style>
  ${body}
  <script type="module">${script}</script>
</html>`;

const literal = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

export const makers = {
  timelinejs: async (dataset, lang) =>
    page({
      lang,
      style: readFileSync(resolve(theirs, '@knight-lab/timelinejs/dist/css/timeline.css'), 'utf8'),
      body: '<div id="host" style="block-size: 560px"></div>',
      script: await bundle(`import { Timeline } from '@knight-lab/timelinejs';
        new Timeline('host', ${literal(toTimelineJs(dataset, { lang, formatDate }).output)}, { language: '${lang}', script_path: location.origin + '/', start_at_slide: ${OPEN + 1}, duration: 0 });`),
    }),
  'vis-timeline': async (dataset, lang) => {
    const { timeline } = parseDataset(dataset);
    const items = timeline.events.map(({ id, title, date }, at) => ({
      id: id ?? at,
      content: dataset.events.find((one) => one.id === id)?.title[lang] ?? String(title),
      start: Number.isFinite(date.bounds.earliestStart) ? date.bounds.earliestStart : date.bounds.latestEnd,
      end:
        date.bounds.latestEnd - date.bounds.earliestStart > 86_400_000 && Number.isFinite(date.bounds.earliestStart)
          ? date.bounds.latestEnd
          : undefined,
    }));
    return page({
      lang,
      style: readFileSync(resolve(theirs, 'vis-timeline/styles/vis-timeline-graph2d.min.css'), 'utf8'),
      body: '<div id="host"></div>',
      script: await bundle(`import { DataSet, Timeline } from 'vis-timeline/standalone';
        new Timeline(document.getElementById('host'), new DataSet(${literal(items)}), { locale: '${lang}', rtl: ${lang === 'ar'} });`),
    });
  },
  'event-timeline': (dataset, lang) =>
    page({
      lang,
      style: file('dist/event-timeline.css'),
      body: `<event-timeline id="host" selected="${dataset.events[OPEN].id}"><script type="application/json">${literal(dataset)}</script></event-timeline>`,
      script: "import '/dist/event-timeline.bundle.js';",
    }),
};

/** What a page may ask for besides itself, from these folders only: our chunks, and the words and signs that TimelineJS fetches. */
export const served = [
  [/^\/dist\//u, (path) => resolve(root, `.${path}`)],
  [/^\/css\//u, (path) => resolve(theirs, `@knight-lab/timelinejs/dist${path}`)],
  [/^\/locale\//u, (path) => resolve(theirs, `@knight-lab/timelinejs/src/js/language${path}`)],
];
