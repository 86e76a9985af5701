import { expect } from 'chai';
import ts from 'typescript';
import { sourceFiles } from '../support/source-files.js';

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
  /(?:^|[;{\s])(?:(?:[\w-]*-)?(?:left|right)(?:-[\w-]+)?\s*:|(?:text-align|float|clear|text-align-last)\s*:\s*(?:left|right)\b)[^;}]*/g;

/** Puts things at the scene's physical pixels: the one module that may name sides. */
const PIXELS = 'render/place.ts';

describe('style sheets', () => {
  const all = sourceFiles
    .filter(({ path }) => path !== PIXELS)
    .flatMap(({ path, text }) => sheets(path, text).map((sheet) => ({ path, sheet })));

  it('R3: CSS uses logical properties only', () => {
    expect(all).to.not.deep.equal([]);
    expect(all.flatMap(({ path, sheet }) => (sheet.match(PHYSICAL) ?? []).map((line) => `${path}: ${line.trim()}`))).to.deep.equal([]);
  });

  it('T8: sizes follow the text and the element, never the window', () => {
    const found = all.flatMap(({ path, sheet }) =>
      (sheet.match(/\d[sld]?v(?:w|h|i|b|min|max)\b|@media[^{]*(?:width|height)[^{]*/g) ?? []).map((words) => `${path}: ${words}`),
    );
    expect(found).to.deep.equal([]);
  });

  for (const line of ['margin-left: 1px', 'left: 0', 'border-top-right-radius: 2px', 'float: left', '{right:0', 'text-align: right']) {
    it(`R3: ${line} would be found`, () => {
      expect(line.match(PHYSICAL)).to.have.lengthOf(1);
    });
  }

  for (const line of [
    'margin-inline-start: 1px',
    'inset-inline-end: 0',
    'justify-content: start',
    '.left-out { color: red',
    'border-start-end-radius: 2px',
  ]) {
    it(`R3: ${line} is fine`, () => {
      expect(line.match(PHYSICAL)).to.equal(null);
    });
  }
});
