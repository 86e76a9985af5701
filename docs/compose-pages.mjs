/** From Markdown, schema and manifest to pages: plain data in, plain data out. */
import { datesIn } from './code-blocks.mjs';
import { renderPage, titleOf } from './render-page.mjs';
import { apiTables, dateTable, schemaTables } from './tables.mjs';

/** The files of docs/pages, in the order of the site's menu. */
export const NAMES = ['index', 'tasks', 'looks', 'dates', 'dataset', 'elements', 'extraction', 'moving', 'embedding', 'accessibility'];

/**
 * `{name, html}` of every page. `read(name)` gives its Markdown, `say(edtf, locale)` a date in words. In the Markdown, `<!-- generated: schema -->` and
 * `<!-- generated: manifest -->` stand for tables, and a block of `edtf` becomes one.
 */
export const composePages = ({ read, schema, manifest, say }) => {
  const generated = { schema: () => schemaTables(schema), manifest: () => apiTables(manifest) };
  const pages = NAMES.map((name) => {
    const markdown = read(name)
      .replaceAll(/^<!-- generated: (\w+) -->$/gm, (_, what) => generated[what]())
      .replaceAll(/^```edtf\n([^]*?)\n```$/gm, (_, text) => dateTable(datesIn(text), say));
    return { name, markdown, title: titleOf(markdown) };
  });
  return pages.map((page) => ({ name: page.name, html: renderPage(page, pages) }));
};
