import { expect } from 'chai';
import ts from 'typescript';
import { sourceFiles } from '../support/source-files.js';

/** Attributes whose values people read or hear. */
const SPOKEN = /\s(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)="([^"]*)"/g;

/** Stands for what is filled into a template. */
const FILLED = '\u0000';

/** What markup shows by itself: the text between its tags, and the attributes that are read aloud. */
function shownBy(markup: string): string[] {
  const tags = /<!--[^]*?-->|<style>[^]*?<\/style>|<[^>]*>/g;
  const attributes = [...markup.matchAll(tags)].flatMap(([tag]) => [...tag.matchAll(SPOKEN)].map(([, value]) => value ?? ''));
  return [...markup.replaceAll(tags, FILLED).split(FILLED), ...attributes].filter((shown) => /\p{L}/u.test(shown));
}

const textOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isStringLiteralLike(node) ? node.text : [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(FILLED);

const isMarkup = (node: ts.Node, text: string): boolean =>
  ts.isTaggedTemplateExpression(node.parent) ? ['html', 'svg'].includes(node.parent.tag.getText()) : /<\/?[a-z]/.test(text);

/** Words that a style sheet would write. */
const contentIn = (sheet: string): string[] => [...sheet.matchAll(/content:\s*(['"])(.*?\p{L}.*?)\1/gu)].map(([, , words]) => words ?? '');

/** Said to the page's author, in English: errors, and warnings on the console. */
const isForAuthors = ({ parent }: ts.Node): boolean =>
  (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error')) ||
  (ts.isCallExpression(parent) && parent.expression.getText() === 'console.warn');

/** A sentence or a title, or anything in letters that code is not written in. */
const PROSE = /(?:^|\u0000 ?)\p{Lu}\p{Ll}+[\s\u0000]+\p{L}|(?![\x00-\x7f])\p{L}/u;

/** What a file says to readers by itself. */
function wordsIn(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !isForAuthors(node)) {
      const text = textOf(node);
      if (isMarkup(node, text)) found.push(...shownBy(text));
      else if (PROSE.test(text)) found.push(text);
      else found.push(...contentIn(text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found.map((text) => `${path}: ${text.trim()}`);
}

describe('words that readers see and hear', () => {
  it('R14: are in the messages alone', () => {
    const drawn = sourceFiles.filter(
      ({ path }) => /^(element|render|scene|layout)\//.test(path) && !path.startsWith('element/words/messages/'),
    );
    expect(drawn.flatMap(({ path, text }) => wordsIn(path, text))).to.deep.equal([]);
  });

  for (const [code, shown] of [
    ['html`<p>no events</p>`', 'no events'],
    ['html`<p>${count} events</p>`', 'events'],
    ['html`<button aria-label="Close" @click=${close}>×</button>`', 'Close'],
    ['css`.when::after { content: "see" }`', 'see'],
    ["const text = 'Try again';", 'Try again'],
    ["label.textContent = 'بعد';", 'بعد'],
    ['const text = `Known to ${unit}`;', 'Known to \u0000'],
  ] as const) {
    it(`R14: ${code} would be found`, () => {
      expect(wordsIn('a.ts', code)).to.deep.equal([`a.ts: ${shown}`]);
    });
  }

  for (const code of [
    'html`<p class="when" part="event">${card.when}</p>`',
    'html`<svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 4l8 8"></path></svg>`',
    "throw new TypeError('This is said to authors.');",
    "const look = 'event cursor';",
    'css`.when::after { content: "· "; }`',
  ]) {
    it(`R14: ${code} is fine`, () => {
      expect(wordsIn('a.ts', code)).to.deep.equal([]);
    });
  }
});
