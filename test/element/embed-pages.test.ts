import { expect } from 'chai';
import type { AxeResults } from 'axe-core';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { framedPage, loadElements, pageOf } from './framed-page.js';

interface PageWindow extends Window {
  readonly axe: { run(context: Document, options: object): Promise<AxeResults> };
}

let frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** Resolves when something is so, looked at whenever a frame is drawn. */
const until = (isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (isSo()) resolve();
      else requestAnimationFrame(check);
    };
    check();
  });

/** Opens a page of the demo in a frame, as wide as is said. */
const open = async (address: string, width = 900): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${String(width)}px; border: 0`;
  frame.src = `/demo/${address}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
};

const timelineIn = (page: Document | null): EventTimeline | null => page?.querySelector('event-timeline') ?? null;
const shows = (timeline: EventTimeline | null, count: number): boolean => timeline?.timeline?.events.length === count;

/** What axe-core finds wrong in a page, run inside of it. */
const wrongIn = async (page: Document, rules: object = {}): Promise<string[]> => {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as PageWindow;
  const { violations } = await axe.run(page, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, ...rules } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
};

/** A dataset of that many events, as an address that the page may read. */
const dataset = (count: number): string =>
  JSON.stringify({
    version: 1,
    title: 'Years',
    events: Array.from({ length: count }, (_, at) => ({ date: String(2000 + at), title: `Event ${String(at)}` })),
  });

describe('the page for frames', () => {
  const FRAME = 'frame.html?src=../data/kursk-call.json&lang=en';

  /** A page that has a frame and the lines which the documentation gives for it. */
  const pageAround = async (address: string, width: number): Promise<HTMLIFrameElement> => {
    const around = await framedPage(
      `<script src="/demo/frame-height.js"></script><iframe src="/demo/${address}" title="A timeline" height="100" style="inline-size: 100%; border: 0"></iframe>`,
      { width },
    );
    const inner = pageOf(around).querySelector('iframe')!;
    await until(() => shows(timelineIn(inner.contentDocument), 8));
    return inner;
  };
  const fits = (inner: HTMLIFrameElement): boolean => {
    const { height } = inner.contentDocument!.body.getBoundingClientRect();
    return height > 200 && Math.abs(inner.getBoundingClientRect().height - height) < 1;
  };

  for (const width of [320, 900]) {
    it(`N16: is given the height of its content by the page around it, ${String(width)} px wide`, async () => {
      const inner = await pageAround(FRAME, width);
      await until(() => fits(inner));
      const root = inner.contentDocument!.documentElement;
      expect([root.scrollHeight <= root.clientHeight, root.scrollWidth <= root.clientWidth]).to.deep.equal([true, true]);
    });
  }

  it('N16: is given another height when its width changes, lower ones too', async () => {
    const inner = await pageAround(FRAME, 900);
    await until(() => fits(inner));
    const wide = inner.getBoundingClientRect().height;
    inner.style.inlineSize = '320px';
    await until(() => fits(inner) && inner.getBoundingClientRect().height > wide + 50);
    inner.style.inlineSize = '900px';
    await until(() => fits(inner) && Math.abs(inner.getBoundingClientRect().height - wide) < 2);
  });

  it('N16: leaves other frames, and what other messages say, alone', async () => {
    const inner = await pageAround(FRAME, 900);
    await until(() => fits(inner));
    const before = inner.height;
    const other = pageOf(frames[0] ?? (inner.ownerDocument.defaultView!.frameElement as HTMLIFrameElement)).createElement('iframe');
    inner.after(other);
    inner.ownerDocument.defaultView!.postMessage({ type: 'another', height: 5 }, '*');
    inner.ownerDocument.defaultView!.postMessage('event-timeline-height', '*');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([inner.height, other.height]).to.deep.equal([before, '']);
  });

  it('wears what its address says: theme, scheme, language and direction, selected event', async () => {
    const frame = await open('frame.html?src=../data/kursk-call.json&lang=ar&theme=wire&scheme=dark&selected=korea-2018&scale=even');
    const page = pageOf(frame);
    await until(() => shows(timelineIn(page), 8) && page.styleSheets.length === 3);
    const timeline = timelineIn(page)!;
    expect([page.documentElement.dir, timeline.selected, timeline.scale]).to.deep.equal(['rtl', 'korea-2018', 'even']);
    expect(getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
    expect(frame.contentWindow!.getComputedStyle(timeline).backgroundColor).to.equal('rgb(12, 12, 12)');
  });

  it('takes no theme that is not one of the package’s', async () => {
    const page = pageOf(await open('frame.html?theme=../../evil'));
    expect([...page.querySelectorAll('link[rel="stylesheet"]')]).to.have.lengthOf(2);
  });

  it('A1: axe finds nothing wrong; the heading of the page is the page’s around it', async () => {
    const page = pageOf(await open(FRAME));
    await until(() => shows(timelineIn(page), 8));
    expect(await wrongIn(page, { 'page-has-heading-one': { enabled: false } })).to.deep.equal([]);
  });
});

describe('the embed builder', () => {
  const builder = async (language = 'en', width = 1000): Promise<Document> => {
    const page = pageOf(await open(`embed.html?lang=${language}`, width));
    await until(() => shows(timelineIn(page), 8));
    return page;
  };
  const field = (page: Document, name: string): HTMLInputElement => page.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const choose = (page: Document, choices: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(choices)) field(page, name).value = value;
    page.querySelector('form')?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const codeOf = (page: Document): string => page.querySelector('pre')?.textContent ?? '';

  for (const language of ['en', 'ar']) {
    it(`A1: axe finds nothing wrong: ${language}`, async () => {
      expect(await wrongIn(await builder(language))).to.deep.equal([]);
    });
  }

  it('A12: on a phone nothing is wider than the page', async () => {
    const { scrollWidth, clientWidth } = (await builder('ar', 320)).documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('N16: writes one script and one element, which show the timeline in any page', async () => {
    const page = await builder();
    choose(page, { scale: 'even', language: 'ar', scheme: 'dark', theme: 'civic' });
    await until(() => codeOf(page).includes('civic'));
    const code = new DOMParser().parseFromString(codeOf(page), 'text/html');
    expect([...code.querySelectorAll('script')].map(({ type, src }) => [type, src.split('/').at(-1)])).to.deep.equal([
      ['module', 'event-timeline.bundle.js'],
    ]);
    const frame = await framedPage(code.body.innerHTML);
    await loadElements(frame);
    await timelineIn(pageOf(frame))?.loading;
    const shown = timelineIn(pageOf(frame))!;
    expect(shown.timeline?.events).to.have.lengthOf(8);
    expect([shown.scale, shown.lang, shown.dir, shown.style.colorScheme]).to.deep.equal(['even', 'ar', 'rtl', 'dark']);
  });

  it('copies the code that it shows, and says where an address is this machine’s only', async () => {
    const page = await builder();
    const copied: string[] = [];
    page.defaultView!.navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    page.querySelector<HTMLElement>('[data-copy]')?.click();
    await until(() => page.querySelector('.done')?.textContent === 'Copied.');
    expect(copied).to.deep.equal([codeOf(page)]);
    expect(page.querySelector('.note')?.textContent).to.include('on your own machine');
    choose(page, { address: 'https://example.org/bridge.json' });
    await until(() => codeOf(page).includes('https://example.org/bridge.json'));
    expect(page.querySelector('.note')?.textContent).to.not.include('on your own machine');
  });

  it('N16: writes a frame that is as high as its content', async () => {
    const page = await builder();
    choose(page, { way: 'frame', theme: 'archive' });
    await until(() => page.querySelector('.preview iframe') !== null);
    expect(codeOf(page)).to.match(/^<iframe src="http[^"]+frame\.html\?src=http[^"]+kursk-call\.json&amp;theme=archive" title="Timeline"/);
    const inner = page.querySelector<HTMLIFrameElement>('.preview iframe')!;
    await until(() => shows(timelineIn(inner.contentDocument), 8) && inner.height !== '480');
  });

  it('takes a dataset that is pasted, and code of it that no letter in it ends early', async () => {
    const page = await builder();
    choose(page, { json: dataset(3).replace('Years', '</script><b>') });
    await until(() => shows(timelineIn(page), 3));
    const code = new DOMParser().parseFromString(codeOf(page), 'text/html');
    expect(JSON.parse(code.querySelector('event-timeline > script')?.textContent ?? '')).to.have.property('title', '</script><b>');
    choose(page, { way: 'frame' });
    await until(() => page.querySelector('.note')?.textContent.includes('needs an address') === true);
    expect(codeOf(page)).to.include('<event-timeline>');
  });

  it('says what is wrong with what is pasted, and where', async () => {
    const page = await builder();
    const said = (): string => page.querySelector('.note')?.textContent ?? '';
    choose(page, { json: 'date,title\n2024,A bridge' });
    await until(() => said().startsWith('What was pasted is no JSON') && said().includes('convert'));
    expect([codeOf(page), timelineIn(page)?.timeline]).to.deep.equal(['', null]);
    choose(page, { json: '', address: 'https://[' });
    await until(() => said().startsWith('“https://[” is no address'));
    expect(codeOf(page)).to.equal('');
    choose(page, { address: '' });
    choose(page, { json: '{"version": 1, "events": [{"date": "yesterday", "title": "x"}, {"date": "2024", "title": "y"}]}' });
    await until(() => said().startsWith('/events/0/date: '));
    await until(() => shows(timelineIn(page), 1));
  });

  for (const [type, begins] of [
    ['svg', '<svg'],
    ['png', '\u0089PNG'],
  ] as const) {
    it(`gives the picture as ${type.toUpperCase()}`, async () => {
      const page = await builder();
      const view = page.defaultView as unknown as { URL: typeof URL; HTMLAnchorElement: typeof HTMLAnchorElement };
      let picture: Blob | undefined;
      let name = '';
      const make = view.URL.createObjectURL.bind(view.URL);
      view.URL.createObjectURL = (blob) => make((picture = blob as Blob));
      view.HTMLAnchorElement.prototype.click = function () {
        name = this.download;
      };
      page.querySelector<HTMLElement>(`[data-export="${type}"]`)?.click();
      await until(() => name !== '');
      expect(name).to.equal(`timeline.${type}`);
      const bytes = new Uint8Array((await picture?.arrayBuffer()) ?? []);
      expect(String.fromCharCode(...bytes.slice(0, begins.length))).to.equal(begins);
    });
  }
});
