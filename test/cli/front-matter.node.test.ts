import { expect } from 'chai';
import { readMarkdown } from '../../src/cli/front-matter.js';

const cases: readonly (readonly [string, string, object])[] = [
  [
    'title, date, language and address',
    '---\ntitle: A: b\ndate: 2025-08-13\nlang: ar\nurl: https://example.org/\n---\nText.',
    { title: 'A: b', lang: 'ar', url: 'https://example.org/', text: 'Text.', firstLine: 7 },
  ],
  [
    'the keys of other generators',
    '---\nheadline: x\npubDate: 2025-08-13\nlanguage: ar\ncanonical: https://example.org/\nauthor: Jo\n---\nText.',
    { title: 'x', lang: 'ar', url: 'https://example.org/', author: 'Jo' },
  ],
  ['quoted values', `---\ntitle: "A # b"\nlang: 'ar'\n---\n`, { title: 'A # b', lang: 'ar' }],
  ['comments', '---\ntitle: A # b\n# lang: ar\n---\n', { title: 'A', lang: undefined }],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\nText.\r\n', { title: 'A', text: 'Text.\r\n', firstLine: 4 }],
  ['no keys that are nested', '---\nextra:\n  title: A\n---\nText.', { title: undefined }],
  ['the first heading where there is no title', '\nIntro.\n\n# The bridge #\n\n# Another', { title: 'The bridge', firstLine: 1 }],
  [
    'the text as it stands, marks and all',
    '# A\n\nIt **opened** in [June](x) 2020.\n',
    { text: '# A\n\nIt **opened** in [June](x) 2020.\n' },
  ],
  ['a rule that is no front matter', 'A\n\n---\n\nB', { text: 'A\n\n---\n\nB', firstLine: 1 }],
  ['no address that is none', '---\nurl: /bridge\n---\n', { url: undefined }],
];

describe('Markdown', () => {
  for (const [what, file, expected] of cases) it(`has ${what}`, () => expect(readMarkdown(file)).to.deep.include(expected));

  it('is published on the day that its front matter gives', () => {
    const days = ['2025-08-13', '"2025-08-13"', '2025-08-13 09:30:00 +0300', '2025-08-13T09:30:00Z', 'Wed, 13 Aug 2025', '13 أغسطس 2025'];
    for (const day of days) expect(readMarkdown(`---\ndate: ${day}\n---\n`).published?.date.slice(0, 10), day).to.equal('2025-08-13');
    for (const day of ['soon', '2025-08', '8/10/2025', ''])
      expect(readMarkdown(`---\ndate: ${day}\n---\n`).published, day).to.equal(undefined);
  });
});
