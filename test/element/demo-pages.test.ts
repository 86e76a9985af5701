import { expect } from 'chai';
import type { AxeResults } from 'axe-core';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { Dataset, DatasetEvent } from '../../src/model/dataset.js';
import { emulateMedia } from '../support/commands.js';

interface PageWindow extends Window {
  readonly axe: { run(context: Document, options: object): Promise<AxeResults> };
}

let frame: HTMLIFrameElement | undefined;
afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/** Resolves when something is so on the page, whatever change there brings it. */
const until = (page: Document, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (!isSo()) return;
      observer.disconnect();
      page.removeEventListener('timeline-load', check);
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true });
    page.addEventListener('timeline-load', check);
    check();
  });

/** Opens a page of the demo, which its content security policy lets do no more than its readers' browsers would. */
const open = async (address: string, width = 1000): Promise<Document> => {
  frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${String(width)}px; block-size: 700px; border: 0`;
  frame.src = `/demo/${address}`;
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the page did not open');
  return page;
};

const timelineOf = (page: Document): EventTimeline => {
  const timeline = page.querySelector('event-timeline');
  if (!timeline) throw new Error('no timeline');
  return timeline;
};

const eventsOf = (page: Document): readonly string[] => timelineOf(page).timeline?.events.map(({ id }) => id) ?? [];

/** What axe-core finds wrong in a page, run inside of it. */
const wrongIn = async (page: Document): Promise<string[]> => {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as PageWindow;
  const { violations } = await axe.run(page, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
};

const marked = (name: string): string[] => {
  const { CSS: styles } = frame?.contentWindow as unknown as { CSS: typeof CSS };
  return [...(styles.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
};

describe('the demo’s playground', () => {
  const playground = async (language = 'en', width = 1000): Promise<Document> => {
    const page = await open(`playground.html?lang=${language}`, width);
    await until(page, () => eventsOf(page).length > 0);
    return page;
  };
  const field = (page: Document): HTMLTextAreaElement => page.querySelector('textarea')!;
  const write = async (page: Document, text: string): Promise<void> => {
    field(page).value = text;
    field(page).dispatchEvent(new Event('input', { bubbles: true }));
    await until(page, () => page.querySelector('.behind')?.textContent === `${text}\n`);
  };
  const json = (page: Document): Dataset => JSON.parse(page.querySelector('pre')?.textContent ?? '') as Dataset;
  const written = (page: Document): readonly DatasetEvent[] => json(page).events ?? [];
  const titles = (page: Document): HTMLTextAreaElement[] => [...page.querySelectorAll<HTMLTextAreaElement>('.events textarea')];

  for (const [language, words] of [
    ['en', 'Last year'],
    ['ar', 'العام الماضي'],
  ] as const) {
    it(`begins with a sample in the page’s language: ${language}`, async () => {
      const page = await playground(language);
      expect(marked('dated')).to.include(words);
      expect(titles(page).length).to.equal(written(page).length);
      expect(written(page).every(({ quotes }) => field(page).value.includes(quotes?.[0]?.exact ?? 'none'))).to.equal(true);
    });

    it(`A1: axe finds nothing wrong: ${language}`, async () => {
      expect(await wrongIn(await playground(language))).to.deep.equal([]);
    });
  }

  it('A12: on a phone nothing is wider than the page', async () => {
    const page = await playground('en', 320);
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  });

  it('marks words about time as they are typed, and dates them by the day of publication', async () => {
    const page = await playground();
    await write(page, 'The bridge opened last year. It will close some day.');
    expect(marked('dated')).to.deep.equal(['last year']);
    expect(written(page).map(({ date }) => (date as { edtf: string }).edtf)).to.deep.equal(['2025']);
    const published = page.querySelector<HTMLInputElement>('[name="published"]')!;
    published.value = '';
    published.dispatchEvent(new Event('input', { bubbles: true }));
    await until(page, () => written(page).length === 0);
    expect(marked('undated')).to.include('last year');
    expect(page.querySelector('[role="status"]')?.textContent).to.include('without a day of publication');
  });

  it('an edited title and a dropped event are in the timeline and in the dataset, and stay when the text goes on', async () => {
    const page = await playground();
    await write(page, 'It was built in 1968. It was sold in 1970.');
    const [first] = titles(page);
    first!.value = 'My own words';
    first!.dispatchEvent(new Event('input', { bubbles: true }));
    page.querySelectorAll<HTMLInputElement>('.events [type="checkbox"]')[1]?.click();
    await write(page, 'It was built in 1968. It was sold in 1970. It burned in 1980.');
    expect(written(page).map(({ title }) => title)).to.deep.equal(['My own words', 'It burned']);
    await timelineOf(page).loading;
    expect(eventsOf(page)).to.have.lengthOf(2);
    const struck = titles(page).map((title) => getComputedStyle(title).textDecorationLine === 'line-through');
    expect(struck, 'struck through is what was dropped').to.deep.equal([false, true, false]);
  });

  it('copies the dataset, and code that a page can take: no letter of the article ends its script', async () => {
    const page = await playground();
    await write(page, 'It said “</script><b>” in 1968.');
    const copied: string[] = [];
    const { clipboard } = page.defaultView!.navigator;
    clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    page.querySelector<HTMLElement>('[data-copy="dataset"]')?.click();
    page.querySelector<HTMLElement>('[data-copy="embed"]')?.click();
    expect(JSON.parse(copied[0] ?? '')).to.deep.equal(json(page));
    const embedded = new DOMParser().parseFromString(copied[1] ?? '', 'text/html');
    expect(JSON.parse(embedded.querySelector('event-timeline > script')?.textContent ?? '')).to.deep.equal(json(page));
    expect(page.querySelector<HTMLAnchorElement>('a[download]')?.href).to.match(/^blob:/);
  });

  it('takes a page that is dropped on it: its paragraphs, its language, its day', async () => {
    const page = await playground();
    const html = `<html lang="ar"><meta property="article:published_time" content="2024-05-01T10:00Z"><nav><p>Menu</p></nav>
      <article><p>جرى الافتتاح\n العام الماضي.</p><script>alert(1)</script></article></html>`;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([html], 'story.html', { type: 'text/html' }));
    field(page).dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await until(page, () => page.querySelector('.behind')?.textContent === 'جرى الافتتاح العام الماضي.\n');
    expect([field(page).dir, json(page).asOf]).to.deep.equal(['rtl', '2024-05-01']);
    expect(written(page).map(({ date }) => (date as { edtf: string }).edtf)).to.deep.equal(['2023']);
  });
});

describe('the demo’s text beside its timeline', () => {
  const beside = async (language: string, width = 1200): Promise<Document> => {
    const page = await open(`source.html?lang=${language}`, width);
    await until(page, () => eventsOf(page).length > 0);
    await page.querySelector<HTMLElementTagNameMap['event-source']>(`[lang="${language}"] > event-source`)?.loading;
    return page;
  };

  for (const language of ['en', 'ar']) {
    it(`every quote is found in its text: ${language}`, async () => {
      const page = await beside(language);
      const source = page.querySelector(`[lang="${language}"] > event-source`);
      const verdicts = [...(source?.shadowRoot?.querySelectorAll('.verdict') ?? [])].map(({ className }) => className.split(' ')[1]);
      expect(new Set(verdicts)).to.deep.equal(new Set(['verbatim', 'verbatim-but-for-marks']));
      expect(verdicts).to.have.lengthOf(13);
    });

    it(`A1: axe finds nothing wrong: ${language}`, async () => {
      expect(await wrongIn(await beside(language))).to.deep.equal([]);
    });
  }

  it('A12: on a phone nothing is wider than the page', async () => {
    const { scrollWidth, clientWidth } = (await beside('en', 320)).documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});

describe('each page of the demo', () => {
  for (const name of ['index', 'explore', 'dates', 'themes', 'languages', 'several', 'plain', 'embed']) {
    it(`A12: on a phone nothing is wider than the page, and nothing in it is scrolled sideways: ${name}`, async () => {
      const page = await open(`${name}.html?lang=en`, 320);
      await until(page, () => eventsOf(page).length > 0);
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
      const scrolled = [...page.querySelectorAll('body, body *')].filter(
        (node) => ['auto', 'scroll'].includes(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1,
      );
      expect(scrolled.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }

  it('may be taken away while its script waits for something: the page around it goes on', async () => {
    let answer: ((found: Response) => void) | undefined;
    const answered = new Promise<Response>((resolve) => (answer = resolve));
    frame = document.createElement('iframe');
    frame.srcdoc = '<script>fetch = parent.fetchForFrame</script><script type="module" src="/demo/themes.js"></script>';
    const asked = new Promise<void>((resolve) => Object.assign(window, { fetchForFrame: () => (resolve(), answered) }));
    document.body.append(frame);
    await asked;
    frame.remove();
    // Where the script waits at its top level, WebKit never comes back from here.
    answer?.(new Response('/* A look */\n'));
    await new Promise((resolve) => setTimeout(resolve));
    Reflect.deleteProperty(window, 'fetchForFrame');
  });

  it('A12: its links fold away on a phone, and are open where there is room', async () => {
    const page = await open('index.html?lang=en', 320);
    const pages = page.querySelector<HTMLDetailsElement>('.bar details')!;
    expect(pages.open).to.equal(false);
    expect(page.querySelector('.bar')!.clientHeight).to.be.below(100);
    pages.querySelector('summary')?.click();
    expect(pages.querySelector('nav')?.checkVisibility()).to.equal(true);
    const wide = await open('index.html?lang=en', 1000);
    expect(wide.querySelector<HTMLDetailsElement>('.bar details')?.open).to.equal(true);
  });

  it('is printed dark on white, also where a reader made it dark by hand', async () => {
    const page = await open('index.html?lang=en', 1000);
    const { documentElement, body } = page;
    const ink = (): string => getComputedStyle(body).color;
    documentElement.dataset['theme'] = 'light';
    const dark = ink();
    documentElement.dataset['theme'] = 'dark';
    expect(ink()).to.not.equal(dark);
    try {
      await emulateMedia({ media: 'print' });
      expect(ink()).to.equal(dark);
    } finally {
      await emulateMedia({});
    }
  });

  for (const [lang, names] of [
    ['ar', ['اللغة', 'فاتح أو داكن', 'العرض']],
    ['en', ['Language', 'Light or dark', 'Width']],
  ] as const) {
    it(`R1: its switches are named in the language of the page: ${lang}`, async () => {
      const page = await open(`index.html?lang=${lang}`, 1000);
      const words = [...page.querySelectorAll('.bar legend span')].filter((span) => getComputedStyle(span).display !== 'none');
      expect(words.map(({ textContent }) => textContent)).to.deep.equal(names);
    });
  }
});
