/** A folder as a static site on a free port. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Built pages ask for `/assets/…`, which stands in dist/. */
const find = (folder, path) =>
  [join(folder, path), join(folder, 'dist', path)].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

/** `{ url, close }`. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const file = find(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    if (!file) return response.writeHead(404).end();
    return createReadStream(file).pipe(response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${String(server.address().port)}`, close: () => (server.closeAllConnections(), server.close()) };
}
