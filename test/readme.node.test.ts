import { expect } from 'chai';
import * as convert from '../src/convert/index.js';
import * as date from '../src/date/index.js';
import * as extract from '../src/extract/index.js';
import * as render from '../src/figure/index.js';
import * as dataset from '../src/model/index.js';
import { backticked, rowsIn, textOf } from './support/documents.js';

/** The backticked names in one column of a table of the README. */
const column = (heading: string, place: number): string[] => rowsIn(heading).flatMap((cells) => backticked(cells[place] ?? ''));

/** The names of what an interface has, by its text. */
function propertiesOf(file: string, name: string): string[] {
  const [, body = ''] = new RegExp(`^export interface ${name} [^]*?\\{\\n([^]*?)^\\}`, 'm').exec(textOf(file)) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, property]) => property ?? '');
}

describe('the tables of README.md and CONTRIBUTING.md', () => {
  it('the options under «Without a browser» are those of renderSvg and renderHtml', () => {
    const [names, meanings] = [0, 2].map((place) => column('Without a browser, without a script', place));
    const options = [
      ...propertiesOf('src/figure/figure-options.ts', 'FigureOptions'),
      ...propertiesOf('src/figure/render-html.ts', 'HtmlOptions'),
      ...propertiesOf('src/figure/print-page.ts', 'PageOptions'),
    ];
    expect(options).to.include.members(names ?? []);
    expect([...(names ?? []), ...(meanings ?? [])]).to.include.members(options);
  });

  it('the converters under «From other formats» are all there are', () => {
    const named = [1, 2].flatMap((place) => column('From other formats', place));
    expect(named.sort()).to.deep.equal(
      Object.keys(convert)
        .filter((name) => /^(from|to)[A-Z]/.test(name))
        .sort(),
    );
  });

  const entries = { 'date.js': date, 'dataset.js': dataset, 'render.js': render, 'extract.js': extract, 'convert.js': convert };
  for (const [name, module] of Object.entries(entries))
    it(`the functions, classes and values that the README says are in ${name} are all there are`, () => {
      const [row = []] = rowsIn('What is in the package').filter(([entry]) => entry?.includes(`/${name}\``));
      expect(backticked(row[1] ?? '').sort()).to.deep.equal(Object.keys(module).sort());
    });

  it('the commands in CONTRIBUTING.md are the scripts of the package, but for what npm calls by itself', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const cells = rowsIn('Commands', 'CONTRIBUTING.md').flatMap(([command = '', what = '']) => backticked(command + what));
    const named = cells.flatMap((command) => /\bnpm (?:run )?(?!ci\b)([\w:]+)/.exec(command)?.[1] ?? []);
    expect([...new Set([...named, 'prepack'])].sort()).to.deep.equal(Object.keys(scripts).sort());
  });
});
