/** From Markdown, schema and manifest to pages: plain data in, plain data out. */
import { datesIn } from './code-blocks.mjs';
import { renderPage, titleOf } from './render-page.mjs';
import { apiTables, dateTable, schemaTables } from './tables.mjs';

/** The files of docs/pages, in the order of the site's menu. */
export const NAMES = [
  'index',
  'tasks',
  'looks',
  'dates',
  'dataset',
  'elements',
  'extraction',
  'commands',
  'moving',
  'frameworks',
  'embedding',
  'accessibility',
];

const EXAMPLES = [
  ['Dates in columns', 'earthquakes'],
  ['Dates that have lost how exact they are', 'battles'],
  ['Dates and languages in a way of one’s own', 'wall-chart'],
];

/** An example of demo/examples: what it says of itself as text, the rest as code. */
const exampleOf = (title, file) => {
  const [, comment, code] = /^\/\*\*\n([^]*?) \*\/\n([^]*)$/.exec(file);
  return `### ${title}\n\n${comment.replaceAll(/^ \* ?/gm, '').trim()}\n\n\`\`\`js\n${code.trim()}\n\`\`\``;
};

/**
 * `{name, html}` of every page. `read(path)` gives a file of the project, `say(edtf, locale)` a date in words, `help` what each
 * command says of itself. In the Markdown,
 * `<!-- generated: schema -->` and `<!-- generated: manifest -->` stand for tables, `<!-- generated: help -->` for those words, `<!-- generated: examples -->` for those of demo/examples, and
 * a block of `edtf` becomes a table.
 */
export const composePages = ({ read, schema, manifest, say, help }) => {
  const generated = {
    schema: () => schemaTables(schema),
    manifest: () => apiTables(manifest),
    help: () => help.map((text) => `## ${/^event-timeline \w+/.exec(text)[0]}\n\n\`\`\`text\n${text.trim()}\n\`\`\``).join('\n\n'),
    examples: () => EXAMPLES.map(([title, name]) => exampleOf(title, read(`demo/examples/${name}.mjs`))).join('\n\n'),
  };
  const pages = NAMES.map((name) => {
    const markdown = read(`docs/pages/${name}.md`)
      .replaceAll(/^<!-- generated: (\w+) -->$/gm, (_, what) => generated[what]())
      .replaceAll(/^```edtf\n([^]*?)\n```$/gm, (_, text) => dateTable(datesIn(text), say));
    return { name, markdown, title: titleOf(markdown) };
  });
  return pages.map((page) => ({ name: page.name, html: renderPage(page, pages) }));
};
