/** `npm run docs`: the documentation, from docs/pages and what `npm run build` made, as static pages in site/. They stand beside demo/, dist/ and data/. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDate, parseEdtf } from '../dist/date/index.js';
import { checkHelp, convertHelp, extractHelp, renderHelp } from '../dist/cli/help.js';
import { composePages } from './compose-pages.mjs';

const at = (path) => resolve(import.meta.dirname, '..', path);
const read = (path) => readFileSync(at(path), 'utf8');

const pages = composePages({
  read,
  schema: JSON.parse(read('dist/schema.json')),
  manifest: JSON.parse(read('dist/custom-elements.json')),
  say: (edtf, locale) => formatDate(parseEdtf(edtf), { locale }),
  help: [extractHelp, checkHelp, convertHelp, renderHelp],
});

rmSync(at('site'), { recursive: true, force: true });
mkdirSync(at('site'));
for (const { name, html } of pages) writeFileSync(at(`site/${name}.html`), html);
copyFileSync(at('docs/site.css'), at('site/site.css'));
cpSync(at('docs/pictures/taken'), at('site/pictures'), { recursive: true });
console.log(`documentation: ${pages.length} pages in site/`);
