import { expect } from 'chai';
import { plainText } from '../../src/convert/plain-text.js';

describe('plain text of HTML', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['tags go', 'item <span class="large">4</span>', 'item 4'],
    ['a break is a line end', 'item 1<br>start', 'item 1\nstart'],
    ['paragraphs stand apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['white space is what a browser shows', ' a\n  b\t c ', 'a b c'],
    ['character references are characters', 'Caf&eacute; &amp; bar&#233; &#x2014; 3&nbsp;m', 'Café & baré — 3\u00a0m'],
    ['an ampersand of its own stays', 'AT&T & co; R&D;', 'AT&T & co; R&D;'],
    ['what is no tag is text', 'a < b and 5 > 3 <3', 'a < b and 5 > 3 <3'],
    ['scripts are no words', 'a<script>alert("<b>1</b>")</script>b<style>p{}</style>', 'ab'],
    ['comments are no words', 'a<!-- <b>no</b> -->b', 'ab'],
    ['a mark in an attribute ends no tag', '<a href="/x" title="a > b">words</a>', 'words'],
    ['a tag that is never closed is text', 'a <b', 'a <b'],
    ['an unclosed script hides the rest', 'a<script>x', 'a'],
    ['cells stand apart', '<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
    ['a reference to no character is a box', 'a&#0;b&#xD800;', 'a\ufffdb\ufffd'],
    ['an escaped tag is words', '&lt;script&gt;', '<script>'],
  ];
  for (const [what, html, text] of texts) it(what, () => expect(plainText(html).text).to.equal(text));

  it('keeps where links and pictures lead, as written', () => {
    const { links, images } = plainText(
      `<a href="https://a.example/?x=1&amp;y=2">a</a> <a href='b'>b</a> <a href=c>c</a><img src="i.png"><iframe src="https://f.example"></iframe>`,
    );
    expect(links).to.deep.equal(['https://a.example/?x=1&y=2', 'b', 'c', 'https://f.example']);
    expect(images).to.deep.equal(['i.png']);
  });

  it('says whether there was markup', () => {
    expect(['a b', 'a &amp; b', '<b>a</b>', 'a < b'].map((html) => plainText(html).hadMarkup)).to.deep.equal([false, true, true, false]);
  });

  it('reads megabytes of broken markup in one go', () => {
    for (const piece of ['<a "', "<a b='", '<', '<!--', '<script>', '&#x', '<a ">'])
      expect(plainText(piece.repeat(300_000)).text.length, piece).to.be.lessThan(2_000_000);
  });
});
