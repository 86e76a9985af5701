import { expect } from 'chai';
import { textFragmentUrl, type Linkable } from '../../src/model/text-fragment.js';

const page = 'https://example.org/a';
const directive = (quote: Linkable, url: string = page): string => textFragmentUrl(url, quote).split(':~:text=')[1] ?? '(none)';
const decoded = (exact: string, more: Partial<Linkable> = {}): string[] =>
  directive({ exact, ...more })
    .split(',')
    .map(decodeURIComponent);

const long =
  'أشاد الرئيس الروسي فلاديمير بوتين بـ«الشجاعة» و«البطولة» التي أبدتها قوات كوريا الشمالية في استعادة منطقة كورسك الروسية من القوات الأوكرانية.';

describe('textFragmentUrl', () => {
  it('P11: sends the whole of a short quote', () => {
    expect(textFragmentUrl(page, { exact: 'two words' })).to.equal(`${page}#:~:text=two%20words`);
    expect(decoded('روح التضحية')).to.deep.equal(['روح التضحية']);
  });

  it('P11: sends the first five and the last five words of a quote of more than 100 characters', () => {
    expect(decoded(long)).to.deep.equal(['أشاد الرئيس الروسي فلاديمير بوتين', 'كورسك الروسية من القوات الأوكرانية.']);
    expect(decoded(`${'a'.repeat(48)} ${'b'.repeat(51)}`)).to.have.length(1);
    expect(decoded('word '.repeat(20).trim())).to.have.length(1);
    expect(decoded('word '.repeat(21).trim())).to.deep.equal(['word word word word word', 'word word word word word']);
  });

  it('P11: sends all of a long quote of ten words or fewer, as halves must not overlap', () => {
    const exact = Array.from({ length: 10 }, () => 'abcdefghijklmno').join(' ');
    expect(decoded(exact)).to.deep.equal([exact]);
    expect(decoded('字'.repeat(150))).to.deep.equal(['字'.repeat(150)]);
  });

  it('P11: encodes what the directive would take as its own', () => {
    expect(directive({ exact: 'well-known, R&D' })).to.equal('well%2Dknown%2C%20R%26D');
    expect(directive({ exact: 'a#b%c' })).to.equal('a%23b%25c');
    expect(directive({ exact: '«يقدّر عالياً»' })).to.equal(encodeURIComponent('«يقدّر عالياً»'));
  });

  it('P11: keeps the fragment that an address has, and replaces a directive that it has', () => {
    expect(textFragmentUrl(`${page}#part-2`, { exact: 'x' })).to.equal(`${page}#part-2:~:text=x`);
    expect(textFragmentUrl(`${page}#part-2:~:text=old`, { exact: 'x' })).to.equal(`${page}#part-2:~:text=x`);
    expect(textFragmentUrl(`${page}#:~:text=old`, { exact: 'x' })).to.equal(`${page}#:~:text=x`);
    expect(textFragmentUrl(`${page}?q=1`, { exact: 'x' })).to.equal(`${page}?q=1#:~:text=x`);
  });

  for (const omission of ['…', '...', ' […] ', ' [...] ', ' (…) ', '[ … ]']) {
    it(`P11: sends the longest piece of a quote with "${omission}" in it`, () => {
      expect(decoded(`short${omission}the longest piece${omission}a piece`)).to.deep.equal(['the longest piece']);
      expect(decoded(`${long}${omission}short`)).to.have.length(2);
    });
  }

  it('P11: drops half words, which would match nothing', () => {
    expect(decoded('الشجاعة» و', { suffix: '«البطولة»' })).to.deep.equal(['الشجاعة» و']);
    expect(decoded('قدّر عالياً دعم كو', { prefix: 'ي', suffix: 'ريا' })).to.deep.equal(['عالياً دعم']);
    expect(decoded('whole words', { prefix: 'the ', suffix: ', here' })).to.deep.equal(['whole words']);
    expect(decoded('dom', { prefix: 'free', suffix: 's' })).to.deep.equal(['(none)']);
  });

  it('P11: keeps spaces of the source as they are, as a browser would not match others', () => {
    expect(decoded('a\u00a0 b')).to.deep.equal(['a\u00a0 b']);
    expect(decoded(`one\u00a0two three four five ${'x'.repeat(90)} six seven eight\nnine ten`)[0]).to.equal('one\u00a0two three four five');
  });

  it('leaves an address without words, or that is no page, as it is', () => {
    expect(textFragmentUrl(page, { exact: ' … ' })).to.equal(page);
    expect(textFragmentUrl('mailto:a@example.org', { exact: 'x' })).to.equal('mailto:a@example.org');
  });

  it('does not trip over half a surrogate pair', () => {
    expect(decoded('a\ud800b 🙂')).to.deep.equal(['a\ufffdb 🙂']);
  });
});
