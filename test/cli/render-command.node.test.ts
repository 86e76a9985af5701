import { expect } from 'chai';
import { call, type World } from './command.js';

const dataset = {
  version: 1,
  lang: 'en',
  title: 'A bridge is built',
  events: [
    { id: 'sketch', date: '1998', title: 'First sketch' },
    { id: 'opening', date: '2004-09-18', title: 'Opening day' },
  ],
};
const files = { 'd.json': JSON.stringify(dataset, null, 1) };
const render = (args: string, world: World = {}): ReturnType<typeof call> => call(['render', ...args.split(' ')], { files, ...world });

describe('event-timeline render', () => {
  it('draws a picture on standard output', async () => {
    const { code, out, err } = await render('d.json');
    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.match(/^<svg .*Opening day.*<\/svg>\n$/s);
  });

  it('writes a picture or a page, as the name of the file says, and says so', async () => {
    const svg = await render('d.json -o out.svg');
    const html = await render('d.json -o out.html');
    expect(svg.files.get('out.svg')).to.match(/^<svg /);
    expect(html.files.get('out.html')).to.match(/^<!doctype html>/);
    expect([svg.out, svg.err, html.err]).to.deep.equal(['', 'out.svg: 2 events\n', 'out.html: 2 events\n']);
  });

  it('reads standard input', async () => {
    const { code, out } = await render('- --to html --fragment', { stdin: JSON.stringify(dataset) });
    expect(code).to.equal(0);
    expect(out).to.match(/^<figure /);
  });

  const options: readonly [string, RegExp][] = [
    ['--width 700', /<svg [^>]*width="700"/],
    ['--size 1200x630', /<svg [^>]*width="1200" height="630"/],
    ['--locale ar', /<svg [^>]*lang="ar" direction="rtl"/],
    ['--direction rtl', /<svg [^>]*direction="rtl"/],
    ['--theme dark', /#121316/],
    ['--scale even', /First sketch/],
    ['--now 2001', />today</],
    ['--heading Bridges', />Bridges</],
    ['--id a', /id="a-fade-left"/],
    ['--to html --id a', /<li id="a:opening"/],
    ['--to html --element', /<event-timeline>\n<script type="application\/json">/],
    ['--to html --script /b.js', /<script type="module" src="\/b.js">[^]*<event-timeline>/],
    ['--to html --url https://example.org/', /<link rel="canonical" href="https:\/\/example.org\/"/],
    ['--to html --image https://example.org/c.png', /property="og:image" content="https:\/\/example.org\/c.png"/],
    ['--to html --selected opening', /<li id="opening"[^>]*aria-current="true"/],
  ];
  for (const [words, pattern] of options) {
    it(`takes ${words}`, async () => {
      const { code, out } = await render(`d.json ${words}`);
      expect(code).to.equal(0);
      expect(out).to.match(pattern);
    });
  }

  it('leaves out what cannot be read, says where and what would be right, and ends with 1', async () => {
    const broken = { ...dataset, events: [...dataset.events, { date: 'soon', title: 'Lost' }] };
    const { code, err, files: after } = await render('d.json -o out.svg', { files: { 'd.json': JSON.stringify(broken, null, 1) } });
    expect(code).to.equal(1);
    expect(err).to.match(/^d\.json:17:12 error \/events\/2\/date: .*\n {4}right would be: .*\nout\.svg: 2 events\n$/s);
    expect(after.get('out.svg')).to.include('Opening day');
  });

  it('writes nothing for what is no dataset', async () => {
    const { code, err, files: after } = await render('d.json -o out.svg', { files: { 'd.json': 'no JSON' } });
    expect(code).to.equal(1);
    expect(err).to.match(/^d\.json:1 error: is not JSON/);
    expect(after.has('out.svg')).to.equal(false);
  });

  it('reports to machines', async () => {
    const file = await render('d.json -o out.svg --json');
    expect(JSON.parse(file.out)).to.deep.equal({
      command: 'render',
      ok: true,
      file: 'd.json',
      kind: 'svg',
      output: 'out.svg',
      events: 2,
      findings: [],
    });
    const stream = await render('d.json --json');
    expect(stream.out).to.match(/^<svg/);
    expect((JSON.parse(stream.err) as { output: unknown }).output).to.equal(null);
  });

  it('overwrites nothing unless it is forced to, and never what it reads', async () => {
    const there = { files: { ...files, 'out.svg': 'mine' } };
    const refused = await render('d.json -o out.svg', there);
    expect([refused.code, refused.files.get('out.svg')]).to.deep.equal([2, 'mine']);
    expect((await render('d.json -o out.svg --force', there)).files.get('out.svg')).to.match(/^<svg/);
    expect((await render('d.json --to svg -o d.json --force')).code).to.equal(2);
  });

  const refused: readonly [string, string][] = [
    ['-o out.svg', 'which dataset? Name a file, or - for standard input'],
    ['d.json e.json', 'e.json: one dataset makes one figure'],
    ['d.json -o out.png', 'out.png: write .svg, and let a browser, rsvg-convert or Inkscape make the PNG of it'],
    ['d.json -o out.txt', 'out.txt: name it .svg or .html, or say --to svg or --to html'],
    ['d.json --to pdf', '--to pdf: svg or html'],
    ['d.json --width wide', '--width wide: give a number of px, such as 900'],
    ['d.json --width 12', '--width is 12: give from 160 to 20000 px'],
    ['d.json --size 1200', '--size 1200: give width and height in px, such as 1200x630'],
    ['d.json --size 1200x630 --width 900', '--size has a width already'],
    ['d.json --axis-direction up', '--axis-direction is "up": give one of auto, ltr, rtl'],
    ['d.json --start soon', '--start is "soon": give a date in EDTF'],
    ['d.json --selected nobody', '--selected is "nobody": give the id of an event that is there'],
    ['d.json --element', '--element is for pages: name the output .html, or say --to html'],
    ['d.json --to html --url example.org', '--url example.org: is no address that begins with http:// or https://'],
    ['d.json --widht 900', 'there is no option --widht; did you mean --width?'],
    ['gone.json', 'gone.json: there is no such file'],
  ];
  for (const [words, message] of refused) {
    it(`refuses ${words}: ${message}`, async () => {
      const { code, err, out } = await render(words);
      expect([code, out]).to.deep.equal([2, '']);
      expect(err).to.include(`event-timeline: ${message}`).and.include('event-timeline render --help explains');
    });
  }

  it('explains itself', async () => {
    const { code, out } = await render('--help');
    expect(code).to.equal(0);
    expect(out).to.include('--size WIDTHxHEIGHT').and.to.include('event-timeline render dataset.json -o timeline.svg');
    expect((await call(['--help'])).out).to.include('event-timeline render DATASET');
  });
});
