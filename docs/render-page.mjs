/** A page of docs/pages as HTML. Blocks marked `live` stand on the page as code, and below it as what they make. */
import { Marked } from 'marked';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/<[^>]+>|&\w+;|[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-');

/** What a block makes: the page has the library already. */
const live = {
  html: (text) => text.replace(/<!doctype html>\n|<script type="module"[^>]*><\/script>\n/g, ''),
  json: (text) => `<event-timeline><script type="application/json">${text.replaceAll('<', '\\u003c')}</script></event-timeline>`,
};

const marked = new Marked({
  renderer: {
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      return `<h${depth} id="${slug(html)}">${html}</h${depth}>\n`;
    },
    code({ text, lang = '' }) {
      const [language, use] = lang.split(' ');
      const block = `<pre tabindex="0"><code class="language-${escaped(language)}">${escaped(text)}</code></pre>\n`;
      return use === 'live' ? `${block}<div class="live">${live[language](text)}</div>\n` : block;
    },
    table(token) {
      const inline = ({ tokens }) => this.parser.parseInline(tokens);
      // Roles by name: where a table is laid out as cards, browsers would drop them.
      const head = token.header.map((cell) => `<th role="columnheader">${inline(cell)}</th>`);
      const lines = token.rows.map((cells) => {
        const named = cells.map((cell, at) => `<td role="cell" data-label="${escaped(token.header[at].text)}">${inline(cell)}</td>`);
        return `<tr role="row">${named.join('')}</tr>`;
      });
      return `<div class="table" tabindex="0" role="group" aria-label="Table"><table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">\n${lines.join('\n')}</tbody></table></div>\n`;
    },
  },
});

/** The words of a page's first heading. */
export const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

/** `pages` are all of them, as `{name, title}`: the way from one to the next. */
export const renderPage = ({ name, title, markdown }, pages) => `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:" />
    <title>event-timeline: ${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../dist/event-timeline.css" />
    <link rel="stylesheet" href="../demo/demo.css" />
    <link rel="stylesheet" href="site.css" />
    <script src="../demo/demo.js"></script>
    <script src="../demo/frame-height.js"></script>
    <script type="module" src="../dist/event-timeline.bundle.js"></script>
  </head>
  <body>
    <header class="bar">
      <nav aria-label="Documentation">
        ${pages.map((one) => `<a href="${one.name}.html"${one.name === name ? ' aria-current="page"' : ''}>${escaped(one.title)}</a>`).join('\n        ')}
        <a href="../demo/?lang=en">Demo</a>
      </nav>
      <fieldset aria-label="Light or dark">
        <button type="button" data-theme="auto" aria-pressed="true" aria-label="As the system has it">◐</button>
        <button type="button" data-theme="light" aria-pressed="false" aria-label="Light">☀</button>
        <button type="button" data-theme="dark" aria-pressed="false" aria-label="Dark">☾</button>
      </fieldset>
    </header>
    <main>
${marked.parse(markdown)}    </main>
  </body>
</html>
`;
