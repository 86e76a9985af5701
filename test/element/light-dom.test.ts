import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { framedPage, loadElements, pageOf, PAGE_STYLES } from './framed-page.js';
import { find, findAll, heard, show, textOf } from './support.js';

const LIST = `<ol>
  <li id="treaty"><time datetime="2024">last year</time> A <b>treaty</b> takes effect
    <figure><blockquote cite="https://example.org/report" lang="fr">Le traité est entré en vigueur.</blockquote>
      <figcaption>The minister, <cite>The Report</cite>, <time datetime="2025">2025</time></figcaption></figure></li>
  <li id="summit" data-status="planned"><time datetime="2025-08-15"></time> Summit
    <figure><blockquote>They will meet on Friday.</blockquote><figcaption><a href="https://example.org/news">News</a></figcaption></figure></li>
  <li><time>2023-05</time> Without an id</li>
</ol>`;

/** Moves the page to a fragment, as a link does. */
const follow = async (hash: string): Promise<void> => {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await changed;
};

describe('a list of events in the element', () => {
  it('N6: is its data: ids, dates as written, titles, status, quotes, who said them and where', async () => {
    const element = await show(null, {}, LIST);
    const events = element.timeline?.events ?? [];
    expect(events.map(({ id }) => id)).to.deep.equal(['event-3', 'treaty', 'summit']);
    const [, treaty, summit] = events;
    expect([treaty?.title[0]?.text, treaty?.date.value.text, treaty?.date.asWritten, treaty?.status]).to.deep.equal([
      'A treaty takes effect',
      '2024',
      'last year',
      'confirmed',
    ]);
    const [quote] = treaty?.quotes ?? [];
    expect([quote?.exact, quote?.lang, quote?.speaker[0]?.text, quote?.source?.title[0]?.text, quote?.source?.url]).to.deep.equal([
      'Le traité est entré en vigueur.',
      'fr',
      'The minister',
      'The Report',
      'https://example.org/report',
    ]);
    expect([summit?.status, summit?.date.value.text, summit?.quotes[0]?.source?.url]).to.deep.equal([
      'planned',
      '2025-08-15',
      'https://example.org/news',
    ]);
  });

  it('N6: stays in the page, out of sight, out of reach and unheard while the timeline is shown', async () => {
    const element = await show(null, {}, LIST);
    const list = element.querySelector('ol');
    expect(list?.isConnected).to.equal(true);
    expect(list?.assignedSlot?.parentElement?.inert).to.equal(true);
    expect(list?.assignedSlot?.parentElement?.getBoundingClientRect().height).to.equal(1);
  });

  it('A18: who reads the page without its shadow trees, as reader modes do, has the full list, with nothing in it hidden', async () => {
    const element = await show(null, {}, LIST);
    const page = pageOf(await framedPage('<body>', { script: false }));
    page.body.append(page.importNode(element, true));
    const [copy] = page.querySelectorAll<HTMLElement>('event-timeline');
    for (const words of [
      'A treaty takes effect',
      'Le traité est entré en vigueur.',
      'Summit',
      'They will meet on Friday.',
      'Without an id',
    ])
      expect(copy?.innerText).to.include(words);
    expect(copy?.querySelectorAll(':is([hidden], [aria-hidden], [inert], [style])')).to.have.lengthOf(0);
  });

  it('N6: its ids go on working as anchors: a link to one opens that event', async () => {
    const element = await show(null, {}, LIST);
    try {
      await follow('#summit');
      await element.loading;
      expect(document.querySelector(':target')).to.equal(element.querySelector('#summit'));
      expect([element.selected, textOf(element, '[part="quote"]')]).to.deep.equal(['summit', 'They will meet on Friday.']);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('N6: a page that is opened at one of its anchors shows that event', async () => {
    history.replaceState(null, '', '#treaty');
    try {
      const element = await show(null, {}, LIST);
      await element.loading;
      expect(element.selected).to.equal('treaty');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('changes are shown; what is slotted beside it can change without a word', async () => {
    const element = await show(null, {}, `${LIST}<p slot="footer">One</p>`);
    let loads = 0;
    element.addEventListener('timeline-load', () => loads++);
    const footer = element.querySelector('p');
    if (footer) footer.textContent = 'Two';
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await element.loading;
    expect(loads).to.equal(0);
    const loaded = heard(element, 'timeline-load');
    element.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li><time>2026</time> New');
    expect((await loaded).count).to.equal(4);
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(4);
  });

  it('N6: without script it can be read, date, title and quote, and looks like a chronology', async () => {
    const page = pageOf(await framedPage(`${PAGE_STYLES}<body><event-timeline>${LIST}</event-timeline>`, { script: false }));
    const element = page.querySelector('event-timeline');
    expect(element?.shadowRoot).to.equal(null);
    for (const words of ['last year', 'treaty', 'Le traité est entré en vigueur.', 'The minister'])
      expect(element?.textContent).to.include(words);
    const box = element?.getBoundingClientRect();
    for (const item of page.querySelectorAll('li, time:not(:empty), blockquote, figcaption')) {
      const { height, bottom } = item.getBoundingClientRect();
      expect(height).to.be.greaterThan(10);
      expect(bottom).to.be.at.most((box?.bottom ?? 0) + 0.5);
    }
    expect(page.defaultView?.getComputedStyle(page.querySelector('ol') ?? page.body).listStyleType).to.equal('none');
  });

  it('N6: the style sheet for pages weighs less than 1 KiB gzipped, and touches nothing but the element', async () => {
    const sheet = await (await fetch('/src/element/loading/light-dom.css')).text();
    const zipped = new Blob([sheet]).stream().pipeThrough(new CompressionStream('gzip'));
    expect((await new Response(zipped).arrayBuffer()).byteLength).to.be.lessThan(1024);
    const parsed = new CSSStyleSheet();
    parsed.replaceSync(sheet);
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule ? [rule.selectorText] : rule instanceof CSSMediaRule ? selectors(rule.cssRules) : [],
      );
    expect(selectors(parsed.cssRules).filter((selector) => !selector.startsWith('event-timeline'))).to.deep.equal([]);
  });
});

describe('the room that the element takes', () => {
  const items = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `<li><time datetime="${String(2000 + 3 * at)}-05-1${String(at)}"></time> Event number ${String(at)}<figure><blockquote>Words.</blockquote></figure></li>`,
    ).join('');
  const data = JSON.stringify({
    version: 1,
    title: 'A',
    events: Array.from({ length: 8 }, (_, at) => ({ date: String(2000 + at), title: `Event ${String(at)}` })),
  });
  const source = `data:application/json,${encodeURIComponent(data)}`;

  const cases: [string, string, number][] = [
    ...[1, 2, 3, 5, 7].flatMap((count) =>
      [900, 400].map((width): [string, string, number] => [
        `a list of ${String(count)} at ${String(width)} px`,
        `<event-timeline><ol>${items(count)}</ol></event-timeline>`,
        width,
      ]),
    ),
    ['a src', `<event-timeline src="${source}" style="--event-timeline-height: 36rem"></event-timeline>`, 900],
    ['a src on a phone', `<event-timeline src="${source}" style="--event-timeline-height: 60rem"></event-timeline>`, 400],
  ];
  for (const [name, markup, width] of cases) {
    it(`N10: is kept before it is defined, for ${name}: nothing after it moves`, async () => {
      const frame = await framedPage(
        `${PAGE_STYLES}<style>body { margin: 16px }</style><body><p>Before.</p>${markup}<p id="after">After.</p>`,
        { width },
      );
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!view) throw new Error('no window');
      let shift = 0;
      const observer = new view.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      const painted = (): Promise<unknown> =>
        new Promise((resolve) => {
          view.requestAnimationFrame(() =>
            view.requestAnimationFrame(() => {
              view.setTimeout(resolve);
            }),
          );
        });
      await painted();
      await loadElements(frame);
      const element = pageOf(frame).querySelector('event-timeline') as EventTimeline;
      await element.loading;
      await painted();
      for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
      expect(find(element, '[part="event"]')).to.not.equal(null);
      expect(shift).to.be.lessThan(0.02);
    });
  }
});
