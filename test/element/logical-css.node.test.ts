import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from '../support/source-files.js';

/** The `css` templates of a file, without their comments. */
const sheets = (path: string, text: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css')
      found.push(node.template.getText().replaceAll(/\/\*[^]*?\*\//g, ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** Declarations that name a side of the page instead of a side of the text: properties (`margin-left`), and values (`float: left`). */
const PHYSICAL =
  /(?:^|[;{\s])(?:(?:[\w-]*-)?(?:left|right)(?:-[\w-]+)?\s*:[^;}]*|[\w-]+\s*:[^;{}]*(?<![\w-])(?:left|right)(?![\w-])[^;}]*)/g;

/** Scripts that set a side of the page, by property or by name. */
const SET = /style\s*\.\s*\w*(?:left|right)\w*\s*=(?!=)|(?:setProperty|set)\(\s*['"`][\w-]*(?:left|right)/gi;

/** Puts things at the scene's physical pixels: the one module whose style sheet may name sides. */
const PIXELS = 'render/place.ts';
/** Puts the card beside its mark, in pixels of the page. */
const FLOATING = 'element/card/floating-place.ts';

describe('style sheets', () => {
  /** For the page. */
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, sheet: readFileSync(join(root, 'src', path), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '') }));
  const all = sourceFiles
    .filter(({ path }) => path !== PIXELS)
    .flatMap(({ path, text }) => sheets(path, text).map((sheet) => ({ path, sheet })));

  it('R3: CSS uses logical properties only', () => {
    expect(files).to.not.deep.equal([]);
    expect(all).to.not.deep.equal([]);
    const found = [...all, ...files];
    expect(found.flatMap(({ path, sheet }) => (sheet.match(PHYSICAL) ?? []).map((line) => `${path}: ${line.trim()}`))).to.deep.equal([]);
  });

  it('R3: scripts put things at a side of the page in two places only: what is drawn, and what floats over it', () => {
    const found = sourceFiles.flatMap(({ path, text }) => (text.match(SET) ?? []).map(() => path));
    expect([...new Set(found)].filter((path) => ![PIXELS, FLOATING].includes(path))).to.deep.equal([]);
  });

  it('T8: sizes follow the text and the element, never the window', () => {
    const found = all.flatMap(({ path, sheet }) =>
      (sheet.match(/\d[sld]?v(?:w|h|i|b|min|max)\b|@media[^{]*(?:width|height)[^{]*/g) ?? []).map((words) => `${path}: ${words}`),
    );
    expect(found).to.deep.equal([]);
  });

  for (const line of [
    'margin-left: 1px',
    'left: 0',
    'border-top-right-radius: 2px',
    'float: left',
    '{right:0',
    'text-align: right',
    'transform-origin: top left',
    'background: linear-gradient(to right, red, blue)',
  ]) {
    it(`R3: ${line} would be found`, () => {
      expect(line.match(PHYSICAL)).to.have.lengthOf(1);
    });
  }

  for (const line of ["card.style.left = '1px'", "box.style.marginRight = ''", "style.setProperty('left', '0')"]) {
    it(`R3: ${line} would be found in a script`, () => {
      expect(line.match(SET)).to.have.lengthOf(1);
    });
  }

  for (const line of [
    'margin-inline-start: 1px',
    'inset-inline-end: 0',
    'justify-content: start',
    '.left-out { color: red',
    'color: var(--left-over)',
    'border-start-end-radius: 2px',
  ]) {
    it(`R3: ${line} is fine`, () => {
      expect(line.match(PHYSICAL)).to.equal(null);
    });
  }
});
