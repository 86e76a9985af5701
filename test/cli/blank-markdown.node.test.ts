import { expect } from 'chai';
import fc from 'fast-check';
import { blankMarkdown } from '../../src/cli/blank-markdown.js';
import { call, datasetIn, datesIn } from './command.js';

/** Markdown, and the words that are left. */
const cases: readonly (readonly [string, string, string])[] = [
  ['emphasis', 'in **1931** and *in* _May_ ~~2019~~ __x__', 'in 1931 and in May 2019 x'],
  ['no underscore in a word', 'snake_case_name', 'snake_case_name'],
  ['addresses of links', 'the [paper](https://example.org/2024/05/12/a-2019_(b) "1901") said', 'the paper said'],
  ['links by reference', 'the [paper][1901] said\n\n[1901]: https://example.org/1902', 'the paper said'],
  ['bare addresses', 'see https://example.org/2024-05-12 and <https://example.org/1901>.', 'see and .'],
  ['pictures', 'so ![in 1901](1901.jpg) it [![1901](b.jpg)](c-1901) is', 'so it is'],
  ['code', 'so\n```js\nconst year = 1901;\n```\nand `it`', 'so and it'],
  ['comments and tags', 'so <!-- 1901 --> <time datetime="1901-01-01">it</time> is<br>', 'so it is'],
  ['markers of headings, lists and quotations', '## In 1931\n- it\n1. was\n> so', 'In 1931 it was so'],
  ['no minus, no less', '3 - 2 < 5 and -1', '3 - 2 < 5 and -1'],
];

describe('the words of Markdown', () => {
  for (const [what, text, words] of cases)
    it(`are without ${what}`.replace('without no', 'with the'), () => {
      expect(blankMarkdown(text).replace(/\s+/g, ' ').trim()).to.equal(words);
    });

  it('stand where they stood, whatever the text', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '[',
      '](',
      ')',
      '![',
      '`',
      '```\n',
      '\n',
      '# ',
      '<b',
      '>',
      '<!--',
      '-->',
      'https://',
      '😀',
      'أبريل',
      'in 1931 ',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const words = blankMarkdown(text);
        expect(words).to.have.lengthOf(text.length);
        for (const [index, letter] of [...words].entries()) if (letter !== ' ') expect(letter).to.equal([...text][index]);
      }),
    );
  });

  it('are found in time that grows with the text, whatever is opened and not closed', () => {
    for (const opened of ['[', '](', '![', '<!--', '<a', '```\n', '`', '*', '_', 'https://', '[a]: '])
      expect(blankMarkdown(opened.repeat(50_000))).to.have.lengthOf(opened.length * 50_000);
  });

  it('are dated, and quoted with their marks', async () => {
    const text =
      'The bridge, [the paper says](https://example.org/2024/05/12/b-2019), was built in **1931** 🌉 by the town. On 3 **May** 2019 it closed.';
    const outcome = await call(['extract', 'a.md', '--with-text'], { files: { 'a.md': text } });
    const { events = [], sources } = datasetIn(outcome);
    expect(datesIn(datasetIn(outcome))).to.deep.equal(['1931', '2019-05-03']);
    expect(events[1]?.quotes?.[0]?.exact).to.equal('On 3 **May** 2019 it closed.');
    expect(sources?.['article']?.text).to.equal(text);
    expect(await call(['check', '-', '--strict'], { stdin: outcome.out })).to.include({ code: 0 });
  });
});
