import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../demo/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** Where the bar of a page leads to, in order, and which of these it says that it is. */
const linksOf = (text: string): { href: string; current: boolean }[] =>
  [...(/<nav[^]*?<\/nav>/u.exec(text)?.[0] ?? '').matchAll(/<a href="([^"?]+)[^"]*"( aria-current="page")?/gu)].map(
    ([, href = '', current]) => ({
      href,
      current: current !== undefined,
    }),
  );

describe('the pages of the demo', () => {
  const withBar = pages.filter(({ text }) => text.includes('class="bar"'));

  for (const { name, text } of withBar) {
    it(`${name} leads to the same pages as the first one, and says which of them it is`, () => {
      const hrefs = (links: { href: string }[]): string[] => links.map(({ href }) => href);
      expect(hrefs(linksOf(text))).to.deep.equal(hrefs(linksOf(withBar.find((page) => page.name === 'index.html')?.text ?? '')));
      expect(hrefs(linksOf(text).filter(({ current }) => current))).to.deep.equal([name === 'index.html' ? './' : name]);
    });
  }

  it('all are to be found from the first one, but what only stands in frames', () => {
    const found = linksOf(pages.find(({ name }) => name === 'index.html')?.text ?? '').map(({ href }) =>
      href === './' ? 'index.html' : href,
    );
    expect(pages.map(({ name }) => name).filter((name) => !found.includes(name))).to.deep.equal(['frame.html']);
  });
});
