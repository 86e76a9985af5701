/** The pages of the benchmark, from memory: one for each adapter, the built bundle as it is in dist/, and events as a stream. */
import { build } from 'esbuild';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import { makeColumns, toDataset, toObjects } from './page/events.js';

const root = resolve(import.meta.dirname, '../..');
const [PIECE, PIECE_MS] = [2 ** 16, 20];

/** 1000 × 600, nothing around it; the adapter first, then what drives it. */
const page = (name, script, style) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
  <style>body { margin: 0; background: #fff; color: #222; font: 14px/1.2 'Noto Sans', sans-serif } #host { position: relative; width: 1000px; height: 600px; overflow: auto }</style>
  <style>${style}</style>
  <div id="host"></div>
  <script type="module">${script.replaceAll('</script', String.raw`<\/script`)}</script>
</html>`;

async function bundle(adapter) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as adapter from './adapters/${adapter}.js'; globalThis.adapter = adapter; await import('./page/page.js');`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    external: ['/dist/*'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  const text = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return page(adapter, text('.js'), text('.css'));
}

/** NDJSON: a header, then one event a line. */
const linesOf = ({ n, shape, seed }) =>
  [{ version: 1, lang: 'en', title: 'Benchmark' }, ...toObjects(makeColumns(n, { shape, seed })).map(toDataset)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** As on a line of 26 Mbit/s: 10,000 events take half a second and 100,000 take several, and the first picture need not wait for the last byte. */
async function stream(response, text) {
  const bytes = Buffer.from(text);
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-length': bytes.length, 'timing-allow-origin': '*' });
  for (let at = 0; at < bytes.length && !response.destroyed; at += PIECE) {
    if (at > 0) await pause(PIECE_MS);
    response.write(bytes.subarray(at, at + PIECE));
  }
  response.end();
}

/** `{ url, close }`: the page of an adapter is at `url/<adapter>`. */
export async function serve(adapters, { shape, seed }) {
  const pages = new Map(await Promise.all(adapters.map(async (name) => [`/${name}`, await bundle(name)])));
  const texts = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    // Isolated, so that the page's clock ticks in 5 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (pages.has(pathname)) return response.writeHead(200, { 'content-type': 'text/html' }).end(pages.get(pathname));
    if (pathname === '/events.ndjson') {
      const n = Number(searchParams.get('n'));
      if (!texts.has(n)) texts.set(n, linesOf({ n, shape, seed }));
      return stream(response, texts.get(n));
    }
    const file = resolve(root, `.${pathname}`);
    if (!/^\/dist\/[\w.-]+\.js$/.test(pathname) || !existsSync(file)) return response.writeHead(404).end();
    return createReadStream(file).pipe(response.writeHead(200, { 'content-type': 'text/javascript' }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
