import { expect } from 'chai';
import { mediaUrl, webUrl } from '../../src/convert/web-url.js';

describe('addresses that are taken over', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['https://example.org/a', 'https://example.org/a', 'https://example.org/a'],
    [' //example.org/a b ', 'https://example.org/a%20b', 'https://example.org/a%20b'],
    ['mailto:a@example.org', 'mailto:a@example.org', undefined],
    ['../a.png', undefined, '../a.png'],
    ['javascript:alert(1)', undefined, undefined],
    ['java\nscript:alert(1)', undefined, undefined],
    ['https://example.org/\u0001', undefined, undefined],
    ['data:text/html,x', undefined, undefined],
    ['<iframe src="x">', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, link, media] of cases)
    it(`${JSON.stringify(text)}: ${link ?? 'no link'}, ${media ?? 'no picture'}`, () => {
      expect([webUrl(text), mediaUrl(text)]).to.deep.equal([link, media]);
    });
});
