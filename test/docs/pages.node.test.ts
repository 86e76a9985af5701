import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../custom-elements-manifest.config.mjs';
import { composePages } from '../../docs/compose-pages.mjs';
import { checkHelp, convertHelp, extractHelp, renderHelp } from '../../src/cli/help.js';
import { formatDate, parseEdtf } from '../../src/date/index.js';
import { root } from '../support/source-files.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Whether an address of the site is that of a picture which is kept; they are copied when it is built. */
const isTaken = (address: string): boolean =>
  address.startsWith('pictures/') && existsSync(join(root, 'docs/pictures/taken', address.slice('pictures/'.length)));

interface Page {
  readonly name: string;
  readonly html: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly customElement?: boolean; readonly attributes?: readonly { readonly name: string }[] }[];
  }[];
}

describe('the site of the documentation', () => {
  let pages: readonly Page[];
  let manifest: Manifest;
  let schema: { properties: object; $defs: Record<string, { properties?: object }> };
  const html = (name: string): string => pages.find((page) => page.name === name)?.html ?? '';

  before(async function () {
    this.timeout(60_000);
    manifest = (await readManifest()) as Manifest;
    schema = JSON.parse(read('data/event-timeline.schema.json')) as typeof schema;
    pages = composePages({
      read,
      schema,
      manifest,
      say: (edtf: string, locale: string) => formatDate(parseEdtf(edtf), { locale }),
      help: [extractHelp, checkHelp, convertHelp, renderHelp],
    });
  });

  it('has every field of the format', () => {
    const fields = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) => Object.keys(properties));
    expect(fields.filter((field) => !html('dataset').includes(`<code>${field}</code>`))).to.deep.equal([]);
  });

  it('has every attribute of the elements', () => {
    const names = manifest.modules
      .flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement))
      .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));
    expect(names).to.not.be.empty;
    expect(names.filter((name) => !html('elements').includes(`<code>${name}</code>`))).to.deep.equal([]);
  });

  it('says dates in the library’s own words', () => {
    const plain = html('dates').replaceAll(/<td[^>]*>/g, '<td>');
    expect(plain).to.include('<td><code>1850~</code></td><td>about 1850</td><td><bdi lang="en">');
    expect(html('dates')).to.include('<bdi lang="ar">');
  });

  it('has the examples of demo/examples, each with what it says of itself', () => {
    for (const name of ['earthquakes', 'battles', 'wallChart'])
      expect(html('moving')).to.match(new RegExp(`<p>[^<]+(?:<code>.*?)*</p>\\n<pre[^>]*><code[^>]*>[^<]*function ${name}\\(`, 's'));
  });

  it('shows pictures that are there, with words for who does not see them', () => {
    const pictures = pages.flatMap(({ html: text }) => [...text.matchAll(/<img src="([^"]+)" alt="([^"]*)"/g)]);
    expect(pictures).to.not.be.empty;
    for (const [, src = '', alt = ''] of pictures) {
      expect(isTaken(src), src).to.equal(true);
      expect(alt.length, src).to.be.greaterThan(40);
    }
  });

  it('has nothing left to generate, and no link or anchor that leads nowhere', () => {
    const leads = ([path = '', anchor = '']: readonly string[], from: string): boolean => {
      const target = path === '' ? from : html(path.replace(/\.html$/, ''));
      if (isTaken(path)) return true;
      if (path !== '' && target === '') return existsSync(join(root, 'site', path.replace(/\?.*/, '')).replace(/\/site\/\.\.\//, '/'));
      return anchor === '' || target.includes(`id="${anchor}"`);
    };
    for (const { name, html: text } of pages) {
      // Code may well speak of what is undefined.
      expect(text.replace(/<pre[^>]*>[^]*?<\/pre>/g, ''), name).to.not.match(/generated:|undefined|\[object/);
      const links = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href).filter((href) => !/^https?:/.test(href));
      expect(
        links.filter((href) => !leads(href.split('#'), text)),
        name,
      ).to.deep.equal([]);
    }
  });
});
