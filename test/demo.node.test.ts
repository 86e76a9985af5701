import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../demo/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Where the bar of every page leads to, in order. */
const links = [...read('bar.js').matchAll(/^ +\['([^']+\.html)', /gmu)].map(([, href = '']) => href);

describe('the pages of the demo', () => {
  it('all are in the bar, but what only stands in frames; and the documentation after them', () => {
    expect(links.toSorted()).to.deep.equal([...pages.filter((name) => name !== 'frame.html'), '../site/index.html'].toSorted());
    expect(links.at(-1)).to.equal('../site/index.html');
  });

  for (const name of pages.filter((one) => read(one).includes('class="bar"'))) {
    it(`${name} has the bar, which demo.js listens to, and offers the language that it is in`, () => {
      const text = read(name);
      const [, lang = '', languages = ''] = /<html lang="(\w+)"[^>]*?(?: data-languages="([^"]*)")?/u.exec(text) ?? [];
      expect(text).to.include('<script src="demo.js"></script>').and.to.include('<script src="bar.js"></script>');
      if (languages) expect(languages.split(' ')).to.include(lang);
    });
  }
});
