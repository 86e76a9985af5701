import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/source-files.js';

/** `<!-- test/frameworks/react/src/story.tsx -->`, or a page of test/ssr, and the block of code under it. */
const BLOCKS = /^<!-- (test\/(?:frameworks|ssr)\/\S+) -->\n+```\w*\n([^]*?)^```$/gm;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const flush = (text: string): string => text.replaceAll(/^\s+/gm, '').trim();

describe('the documentation’s page of frameworks', () => {
  const page = read('docs/pages/frameworks.md');
  const blocks = [...page.matchAll(BLOCKS)];

  it('has code for each, and all of it says which tested page it is from', () => {
    const paths = blocks.map(([, path = '']) => path.split('/'));
    const frameworks = new Set(paths.map(([, folder, name]) => (folder === 'ssr' ? folder : name)));
    expect([...frameworks]).to.have.members(['react', 'vue', 'svelte', 'angular', 'html', 'ssr']);
    expect(page.match(/^```\w/gm)).to.have.lengthOf(blocks.length);
  });

  for (const [, path = '', code = ''] of blocks) {
    it(`shows ${path} as it is built and driven: ${code.split('\n')[0] ?? ''}`, () => {
      expect(flush(read(path))).to.include(flush(code));
    });
  }

  it('names what the README shows of each', () => {
    const table = /^## In a framework\n([^]*?)^## /m.exec(read('README.md'))?.[1] ?? '';
    const names = [...page.matchAll(/^## (React \d+|Vue \d+|Svelte \d+|Angular)$/gm)].map(([, name = '']) => name);
    expect(names).to.have.lengthOf(4);
    expect([...table.matchAll(/^\| (\w+(?: \d+)?) \| `<event-timeline/gm)].map(([, name = '']) => name)).to.deep.equal(names);
  });
});
