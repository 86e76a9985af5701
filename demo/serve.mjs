/** Serves demo/, site/ (the documentation), dist/ and data/ as they are, and the real set of the page scale.html: at PORT, else at the first free port from 8000. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { historyLines } from './history.mjs';

const root = resolve(import.meta.dirname, '..');
const SERVED = /^\/(demo|site|dist|data)(\/|$)/;
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What a request's path leads to: a file with its type, a path to go to instead, or nothing. */
const find = (pathname) => {
  if (pathname === '/') return { location: '/demo/' };
  const path = decodeURIComponent(pathname);
  if (!SERVED.test(path) || path.includes('\0') || path.split(/[/\\]/).includes('..')) return undefined;
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isDirectory()) return path.endsWith('/') ? find(`${pathname}index.html`) : { location: `${pathname}/` };
  return stat?.isFile() ? { file: join(root, path), type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' } : undefined;
};

/** Read once, when it is first asked for. */
let history;

/** As a phone gets it, in pieces of 32 KiB about every 30 ms: on one machine it would be there before one could see it come. */
const [PIECE, PIECE_MS] = [2 ** 15, 30];
async function trickle(response, bytes) {
  for (let at = 0; at < bytes.length && !response.destroyed; at += PIECE) {
    response.write(bytes.subarray(at, at + PIECE));
    await pause(PIECE_MS);
  }
  response.end();
}

const server = createServer((request, response) => {
  let found;
  try {
    found = find(new URL(request.url, 'http://localhost').pathname);
  } catch {
    found = undefined; // not a path, or not percent-encoded UTF-8
  }
  if (request.url === '/demo/history.ndjson') {
    history ??= historyLines();
    found = history && { bytes: history, type: TYPES['.ndjson'] };
  }
  if (found?.location) return response.writeHead(302, { location: found.location }).end();
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
  const length = found.bytes && { 'content-length': found.bytes.length };
  response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-cache', ...length });
  if (request.method === 'HEAD') return response.end();
  if (found.bytes) return void trickle(response, found.bytes);
  return createReadStream(found.file).pipe(response);
});

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
let port = wanted ?? 8000;

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || wanted !== undefined || port >= 65_535) throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`event-timeline demo: http://localhost:${server.address().port}/`));
server.listen(port);
