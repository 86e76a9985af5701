import { expect } from 'chai';
import { call, datasetIn, datesIn, type Outcome } from './command.js';

const english =
  'The council closed the old bridge on Friday, and the mayor said that it will open again in June 2026. It was built in 1931.';
const arabic = 'أغلق المجلس الجسر القديم يوم الجمعة، وقال رئيس البلدية إنه سيفتح مرة أخرى في يونيو 2026. وقد بني الجسر في عام 1931.';
const dates = ['1931', '2025-08-08', '2026-06'];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const extract = (article: string | Uint8Array, ...options: readonly string[]): Promise<Outcome> =>
  call(['extract', 'a.txt', '--published', '2025-08-13', ...options], { files: { 'a.txt': article } });

/** Windows-1256, for the letters that the sentence above has. */
const windows1256 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 63);
};

describe('an article that cannot be read', () => {
  const mojibake = new TextDecoder('windows-1252').decode(Buffer.from(arabic.repeat(3)));
  const refused: readonly (readonly [string, string | Uint8Array, string, string, string[]?])[] = [
    ['nothing', '', 'is empty', 'an article'],
    ['white space', ' \n\u00a0\t\n', 'is empty', 'an article'],
    ['a PDF', bytes('%PDF-1.7\n', [0, 1, 2]), 'is a PDF', 'saved as .txt'],
    ['a Word document', bytes('PK\u0003\u0004', [0, 0]), 'ZIP archive', 'saved as .txt'],
    [
      'a dataset',
      JSON.stringify({ version: 1, events: [{ date: '2024', title: 'x' }] }),
      'is JSON, and no article',
      'check and convert read',
    ],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'zero bytes', 'UTF-8'],
    ['Arabic in windows-1256', windows1256(arabic), 'is not in UTF-8', '--encoding windows-1256'],
    ['UTF-8 with a broken byte', bytes('One line.\nTwo lines.\nOn 3 May 2019 ', [0xff], ' it opened.'), 'is not in UTF-8', '--encoding'],
    ['an encoding that is none', english, 'klingon', '--encoding', ['--encoding', 'klingon']],
    ['text that was encoded twice', mojibake, 'was encoded twice', 'as it was before'],
    ['characters that are none', '\u0001\u0002\ufffd'.repeat(100), 'is not text', 'UTF-8'],
    [
      'French',
      'Le pont a été fermé par la ville en mai 2019, et il est resté fermé pour plus de deux ans dans une région qui en a besoin.',
      'is in French (fr)',
      'Arabic (ar) or English (en)',
    ],
    [
      'Persian',
      'رئیس جمهور در تاریخ ۱۲ مه ۲۰۲۵ گفت که این کشور به توافق رسیده است و با همه همسایگان خود روابط خوبی دارد.',
      'is in Persian (fa)',
      'Arabic (ar) or English (en)',
    ],
    ['Russian', 'Мост был закрыт городом в мае 2019 года.', 'is in no language that can be read', 'Arabic (ar) or English (en)'],
    ['Arabic as English', arabic, 'reads like Arabic (ar), not English (en)', '--lang ar', ['--lang', 'en']],
    ['English as Arabic', english, 'reads like English (en), not Arabic (ar)', '--lang en', ['--lang', 'ar']],
  ];
  for (const [what, article, message, expected, options = []] of refused) {
    it(`is said to be so: ${what}`, async () => {
      const { code, out, err } = await extract(article, ...options);
      expect({ code, out }).to.deep.equal({ code: 1, out: '' });
      expect(err)
        .to.match(/^a\.txt(:\d+)? error: /)
        .and.include(message)
        .and.include(expected);
    });
  }

  it('is named with the line of the byte that is wrong', async () => {
    expect((await extract(bytes('One line.\nTwo lines.\nOn 3 May 2019 ', [0xff]))).err).to.match(/^a\.txt:3 error: /);
  });

  it('cannot steer the terminal', async () => {
    const { err } = await call(['extract', 'a\u001b[2J.txt'], { terminal: true });
    expect(err).to.include('a\ufffd[2J.txt').and.not.include('\u001b[2J');
  });

  const pages: readonly (readonly [string, string, string])[] = [
    ['a page of links', '<html><body><a href="/a">One</a> <a href="/b">Two</a></body></html>', 'has no article text in its HTML'],
    ['a page that is nested without end', `<html><body>${'<div>'.repeat(5000)}<p>${english}</p>`, 'nested more than 256 elements deep'],
    ['a front matter and no text', '---\ntitle: Soon\n---\n\n', 'has no article text in its Markdown'],
  ];
  for (const [what, content, message] of pages) {
    it(`is refused: ${what}`, async () => {
      expect(await call(['extract', '-'], { stdin: content })).to.deep.include({ code: 1, out: '' });
      expect((await call(['extract', '-'], { stdin: content })).err).to.include(message);
    });
  }
});

describe('an article without dates', () => {
  it('gives a dataset without events, a message and exit code 1', async () => {
    const outcome = await extract('The council has closed the old bridge, and the mayor is not happy with that at all.');
    expect(outcome.code).to.equal(1);
    expect(outcome.err).to.include('a.txt warning: no date was found');
    expect(datasetIn(outcome).events).to.deep.equal([]);
  });
});

describe('an article that is unusual', () => {
  const read: readonly (readonly [string, string | Uint8Array, string[]?])[] = [
    ['Windows line ends', english.replace('. ', '.\r\n\r\n')],
    ['a byte order mark', `\ufeff${english}`],
    ['UTF-16', bytes([0xff, 0xfe], [...Buffer.from(english, 'utf16le')])],
    ['a named encoding', windows1256(arabic), ['--encoding', 'windows-1256']],
    ['decomposed letters', arabic.normalize('NFD')],
    ['bidi controls', `\u202b${arabic.replaceAll(' ', ' \u200f')}\u202c`],
    ['emoji', `🌉🧑🏽‍🔧 ${english} 🌉`],
    ['no final newline, one line', english],
    ['two languages', `${arabic}\n\n“The bridge is closed”, it said in English.`],
    ['no line break in a long text', `${'The river was high and the people of the town were not on it. '.repeat(3000)}${english}`],
    ['a long word', `${'a'.repeat(500_000)} ${english}`],
  ];
  for (const [what, article, options = []] of read) {
    it(`is read, and its quotes stand at their offsets: ${what}`, async () => {
      const outcome = await extract(article, ...options, '--with-text');
      expect({ code: outcome.code, err: outcome.err }).to.deep.equal({ code: 0, err: '' });
      expect(datesIn(datasetIn(outcome))).to.have.members(dates);
      const named = options.length > 0 ? [] : ['--source', 'article=a.txt'];
      const checked = await call(['check', 'd.json', ...named, '--json'], {
        files: { 'a.txt': article, 'd.json': outcome.out },
        today: '2025-08-13',
      });
      expect(JSON.parse(checked.out)).to.have.nested.property('files[0].verdicts.verbatim', 3);
      expect(checked.code, checked.out).to.equal(0);
    });
  }

  it('is read as its page declares: windows-1256', async () => {
    const page = windows1256(`<html lang="ar"><head><meta charset="windows-1256"></head><body><p>${arabic}</p></body></html>`);
    const outcome = await call(['extract', 'a.html', '--published', '2025-08-13'], { files: { 'a.html': page } });
    expect(datesIn(datasetIn(outcome))).to.have.members(dates);
  });

  it('is read in the language of its words where its page declares another', async () => {
    const outcome = await call(['extract', '-'], { stdin: `<html lang="en"><body><p>${arabic}</p></body></html>` });
    expect(datasetIn(outcome).lang).to.equal('ar');
  });

  it('is read where its front matter gives a language that is no tag', async () => {
    const outcome = await call(['extract', '-'], { stdin: `---\nlang: العربية\n---\n${arabic}` });
    expect(datasetIn(outcome).lang).to.equal('ar');
  });
});
