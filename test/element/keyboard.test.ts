import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { keyCommand, type KeyContext } from '../../src/element/reader/keyboard.js';
import { emulateMedia, screenshot, sendKeys, setViewport } from '../support/commands.js';
import { dataset, find, findAll, heard, quoted, show } from './support.js';

const key = (name: string, more: object = {}): Parameters<typeof keyCommand>[0] => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const plot: KeyContext = { layout: 'horizontal', mirrored: false };
const years = ['2019', '2020', '2021', '2022', '2023'];
const data = dataset(years.map((year) => quoted(year)));
/** More events than there is room for labels: some on one day, some apart. */
const crowd = (count: number, days: number): object =>
  dataset(
    Array.from({ length: count }, (_, i) =>
      quoted(new Date(Date.UTC(2020, 0, 1 + (i % days) * 9)).toISOString().slice(0, 10), {
        id: `e${String(i)}`,
        title: `Event number ${String(i)}`,
      }),
    ),
  );
const oneRow = { style: '--event-timeline-lanes: 1' };

const deepFocus = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
/** What has the focus, in a word or two. */
const here = (): string => {
  const at = deepFocus();
  if (!(at instanceof HTMLElement) || at === document.body) return 'page';
  const { eventId, cluster, action } = at.dataset;
  return eventId ?? (cluster === undefined ? (action ?? (at.id || at.textContent.trim().slice(0, 20))) : `cluster ${cluster}`);
};
const press = async (element: EventTimeline, ...keys: readonly string[]): Promise<string> => {
  for (const one of keys) {
    await sendKeys({ press: one });
    await element.updateComplete;
  }
  return here();
};
/** A link before the timeline and one after it; the focus on the first. */
const between = (element: EventTimeline): void => {
  for (const [where, id] of [
    ['beforebegin', 'before'],
    ['afterend', 'after'],
  ] as const) {
    element.insertAdjacentElement(where, Object.assign(document.createElement('a'), { href: '#', id, textContent: id }));
  }
  document.getElementById('before')?.focus();
};
const tabStops = (element: EventTimeline): HTMLElement[] => findAll(element, '.plot button').filter(({ tabIndex }) => tabIndex >= 0);

/** The words in a node but for those in parts of it. */
const textWithout = (node: HTMLElement, parts: string): string => {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(parts)) part.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
};

/** The list comes with a part of its own. */
async function listed(element: EventTimeline): Promise<void> {
  while (!find(element, '#neighbours [data-neighbour]')) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

describe('keys', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => emulateMedia({}));

  const commands: readonly (readonly [key: Parameters<typeof keyCommand>[0], context: KeyContext, command: string | undefined])[] = [
    [key('ArrowRight'), plot, 'next'],
    [key('ArrowLeft'), plot, 'previous'],
    [key('ArrowRight'), { ...plot, mirrored: true }, 'previous'],
    [key('ArrowLeft'), { ...plot, mirrored: true }, 'next'],
    [key('ArrowRight', { shiftKey: true }), plot, 'pan-later'],
    [key('ArrowRight', { shiftKey: true }), { ...plot, mirrored: true }, 'pan-earlier'],
    [key('Home'), plot, 'first'],
    [key('End'), plot, 'last'],
    [key('PageDown'), plot, 'page-later'],
    [key('+', { shiftKey: true }), plot, 'zoom-in'],
    [key('-'), plot, 'zoom-out'],
    [key('0'), plot, 'fit'],
    [key('Escape'), plot, undefined],
    [key('ArrowDown'), plot, undefined],
    [key('+', { ctrlKey: true }), plot, undefined],
    [key('ArrowLeft', { altKey: true }), plot, undefined],
    [key('0', { metaKey: true }), plot, undefined],
    [key('ArrowDown'), { ...plot, layout: 'vertical' }, 'next'],
    [key('ArrowRight'), { ...plot, layout: 'vertical' }, undefined],
    [key('PageDown'), { ...plot, layout: 'vertical' }, 'ten-on'],
    [key('PageUp', { shiftKey: true }), { ...plot, layout: 'vertical' }, 'ten-back'],
    [key('+'), { ...plot, layout: 'vertical' }, undefined],
  ];
  for (const [event, context, command] of commands) {
    const held = ['shiftKey', 'ctrlKey', 'altKey', 'metaKey']
      .filter((name) => event[name as keyof typeof event])
      .map((name) => `${name.slice(0, -3)}+`);
    const where = context.layout === 'vertical' ? ' in the list' : context.mirrored ? ', mirrored,' : '';
    it(`${held.join('')}${event.key}${where} means ${command ?? 'nothing to a timeline'}`, () => {
      expect(keyCommand(event, context)).to.equal(command);
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    const [later, earlier] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    it(`A2: the whole way by keyboard, from before the timeline to after it (${direction})`, async () => {
      const element = await show(data, { dir: direction });
      between(element);
      const path: string[] = [];
      const go = async (name: string): Promise<void> => void path.push(`${name}: ${await press(element, name)}`);
      for (const name of ['Tab', 'Tab', later, later, earlier, 'End', 'Home', later, 'Enter', 'Tab', 'Tab', 'Escape']) await go(name);
      expect(path).to.deep.equal([
        'Tab: zoom-out',
        'Tab: 2019',
        `${later}: 2020`,
        `${later}: 2021`,
        `${earlier}: 2020`,
        'End: 2023',
        'Home: 2019',
        `${later}: 2020`,
        'Enter: quote',
        'Tab: close',
        'Tab: Open in the source (',
        'Escape: 2020',
      ]);
      expect([element.selected, findAll(element, '.card').length]).to.deep.equal([null, 0]);
      expect(await press(element, 'Tab')).to.equal('earlier');
    });
  }

  it('A2: the plot is one tab stop, whichever event had the focus last', async () => {
    const element = await show(data);
    expect(tabStops(element).map(({ dataset: { eventId } }) => eventId)).to.deep.equal(['2019']);
    tabStops(element)[0]?.focus();
    await press(element, 'ArrowRight', 'ArrowRight', 'Escape');
    expect(tabStops(element).map(({ dataset: { eventId } }) => eventId)).to.deep.equal(['2021']);
  });

  it('A2: what the page selects is the tab stop', async () => {
    const element = await show(data, { selected: '2022' });
    expect(findAll(element, '[part="event"][tabindex="0"]').map(({ dataset: { eventId } }) => eventId)).to.deep.equal(['2022']);
  });

  it('A2: arrows stop at both ends', async () => {
    const element = await show(data);
    tabStops(element)[0]?.focus();
    expect(await press(element, 'ArrowLeft')).to.equal('2019');
    expect(await press(element, 'End', 'ArrowRight')).to.equal('2023');
  });

  it('A2: arrows reach every label and cluster, in the order of time, there and back', async () => {
    const element = await show(crowd(60, 60), oneRow);
    const items = findAll(element, '.plot button:is([part~="event"], [part="cluster"])').map(
      ({ dataset: { eventId, cluster } }) => eventId ?? `cluster ${String(cluster)}`,
    );
    expect(items.some((item) => item.startsWith('cluster'))).to.equal(true);
    tabStops(element)[0]?.focus();
    const there = [await press(element, 'Home')];
    while (there.length < items.length) there.push(await press(element, 'ArrowRight'));
    expect(there).to.deep.equal(items);
    const back: string[] = [there.at(-1) ?? ''];
    while (back.length < items.length) back.push(await press(element, 'ArrowLeft'));
    expect(back).to.deep.equal([...items].reverse());
  });

  it('A2: Enter on a cluster lists its events, though a closer look would tell them apart, and Escape goes back', async () => {
    const element = await show(crowd(60, 60), oneRow);
    const [before, cluster] = [element.view, find(element, '[data-cluster]')];
    cluster?.focus();
    await press(element, 'Enter');
    await listed(element);
    const count = Number(cluster?.textContent.replace(/\D/gu, ''));
    expect(findAll(element, '#neighbours li').length).to.equal(Math.min(count, 15));
    expect(element.shadowRoot?.activeElement?.matches('#neighbours [data-neighbour]')).to.equal(true);
    expect(element.view).to.deep.equal(before);
    await press(element, 'Escape');
    expect([find(element, '#neighbours'), here()]).to.deep.equal([null, `cluster ${cluster?.dataset['cluster'] ?? ''}`]);
  });

  it('A2: a click on a cluster looks closer', async () => {
    const element = await show(crowd(60, 60), oneRow);
    const before = element.view ?? { start: 0, end: 0 };
    find(element, '[data-cluster]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await element.updateComplete;
    const after = element.view ?? { start: 0, end: 0 };
    expect(after.end - after.start).to.be.below(before.end - before.start);
  });

  it('A2: events on one day that no zoom tells apart are reached one by one, each with its quote', async () => {
    const element = await show(crowd(24, 1), oneRow);
    element.zoomBy(1e9);
    await element.updateComplete;
    tabStops(element)[0]?.focus();
    const seen = new Set([await press(element, 'Home')]);
    for (let i = 0; i < 30; i++) seen.add(await press(element, 'ArrowRight'));
    for (let i = 0; i < 30; i++) seen.add(await press(element, 'ArrowLeft'));
    expect([...seen].filter((item) => item.startsWith('e')).length).to.be.at.least(23);
  });

  it('A2: in the list, arrows go on behind “Show more”', async () => {
    const element = await show(crowd(40, 1), { layout: 'vertical' });
    find(element, 'button[part="event"]')?.focus();
    const seen: string[] = [here()];
    for (let i = 0; i < 39; i++) seen.push(await press(element, 'ArrowDown'));
    expect(new Set(seen).size).to.equal(40);
  });

  it('A2: focus is not lost when its event goes from view', async () => {
    const element = await show(data);
    tabStops(element)[0]?.focus();
    await press(element, 'Escape');
    element.zoomTo('2022', '2023');
    await element.updateComplete;
    expect(here()).to.match(/^202\d$/);
  });

  it('A2: Z5: the toolbar is one tab stop with arrows inside, which go with the text', async () => {
    const element = await show(data, { dir: 'rtl' });
    between(element);
    expect(await press(element, 'Tab', 'ArrowLeft')).to.equal('zoom-in');
    expect(await press(element, 'ArrowRight')).to.equal('zoom-out');
    expect(await press(element, 'Tab', 'Shift+Tab')).to.equal('zoom-out');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`A2: Home and End go to the first and the last tool, and scroll no page (${dir})`, async () => {
      const element = await show(data, { dir });
      const page = element.parentElement ?? element;
      page.style.paddingBlock = '600px 2000px';
      between(element);
      await press(element, 'Tab');
      scrollTo(0, 300);
      expect([await press(element, 'End'), scrollY]).to.deep.equal(['table', 300]);
      expect([await press(element, 'Home'), scrollY]).to.deep.equal(['zoom-out', 300]);
      const [back, on] = dir === 'ltr' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      expect([await press(element, back), await press(element, on)]).to.deep.equal(['table', 'zoom-out']);
      await press(element, 'End', 'Tab', 'Escape');
      expect(await press(element, 'Shift+Tab')).to.equal('table');
      scrollTo(0, 0);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`A8: the focus ring is 2 px wide, 2 px away, and is seen (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      document.documentElement.style.colorScheme = colorScheme;
      document.documentElement.style.background = 'Canvas';
      const element = await show(data);
      between(element);
      await press(element, 'Tab', 'Tab', 'ArrowRight', 'Escape');
      const at = deepFocus();
      const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(at ?? element);
      expect([outlineWidth, outlineOffset, outlineStyle]).to.deep.equal(['2px', '2px', 'solid']);
      const { left, top, width } = at?.getBoundingClientRect() ?? new DOMRect();
      const { data: pixels } = await screenshot({ x: Math.round(left + width / 2), y: Math.round(top) - 8, width: 1, height: 8 });
      const luminance = (i: number): number =>
        [0.2126, 0.7152, 0.0722].reduce((sum, share, channel) => sum + share * ((pixels[i * 4 + channel] ?? 0) / 255) ** 2.2, 0);
      const [page, ...rest] = Array.from({ length: 8 }, (_, i) => luminance(i));
      const ratios = rest.map((other) => (Math.max(other, page ?? 0) + 0.05) / (Math.min(other, page ?? 0) + 0.05));
      // The two rows of the ring may lie across three of the screen.
      expect(ratios.filter((ratio) => ratio >= 3).length).to.be.within(1, 3);
      document.documentElement.removeAttribute('style');
    });
  }

  it('A8: in forced colours the ring is in the system’s own', async () => {
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const element = await show(data);
    between(element);
    await press(element, 'Tab', 'Tab');
    const probe = Object.assign(document.createElement('i'), { style: 'color: Highlight' });
    element.after(probe);
    expect(getComputedStyle(deepFocus() ?? element).outlineColor).to.equal(getComputedStyle(probe).color);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`A8: the focused event comes into view with its label and 48 px beside it (${direction})`, async () => {
      const element = await show(data, { dir: direction });
      const [later, earlier] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      element.zoomTo('2020-06', '2021-08');
      await element.updateComplete;
      tabStops(element)[0]?.focus();
      const plotBox = find(element, '.plot')?.getBoundingClientRect() ?? new DOMRect();
      for (const step of [later, later, earlier, earlier]) {
        await press(element, step);
        const box = deepFocus()?.getBoundingClientRect() ?? new DOMRect();
        expect(box.left, here()).to.be.at.least(plotBox.left - 1);
        expect(box.right, here()).to.be.at.most(plotBox.right + 1);
      }
      // In the middle of the data there is always room.
      await press(element, later);
      element.zoomTo('2022-10', '2023-08');
      await element.updateComplete;
      deepFocus();
      find(element, '.plot button[tabindex="0"]')?.focus();
      await press(element, earlier);
      const { left, right } = deepFocus()?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.min(left - plotBox.left, plotBox.right - right)).to.be.at.least(47);
    });
  }

  const datasets: Readonly<Record<string, object>> = {
    'five years': data,
    'sixty days': crowd(60, 60),
    'one day': crowd(30, 1),
    'three days': crowd(30, 3),
  };
  for (const [name, one] of Object.entries(datasets)) {
    for (const layout of ['horizontal', 'vertical']) {
      it(`A9: buttons are targets of 24 px, which do not touch (${name}, ${layout})`, async () => {
        const element = await show(one, {
          layout,
          selected: '2020',
          style: '--event-timeline-density: compact; --event-timeline-lane-height: 1rem',
        });
        const boxes = findAll(element, '.plot button, .list button, .toolbar button, .ends button').map((button) =>
          button.getBoundingClientRect(),
        );
        expect(boxes.length).to.be.above(4);
        boxes.forEach((a, i) => {
          expect(Math.min(a.width, a.height)).to.be.at.least(24);
          for (const b of boxes.slice(i + 1)) {
            const distance = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
            expect(distance).to.be.at.least(24);
          }
        });
      });
    }
  }

  for (const locale of ['en', 'ar']) {
    it(`A20: what is to be seen on a button or a link is how its name begins (${locale})`, async () => {
      const element = await show(crowd(60, 60), { ...oneRow, locale, selected: 'e3' });
      const named = findAll(element, 'button, a, summary').filter((one) => textWithout(one, '.visually-hidden') !== '');
      expect(new Set(named.map(({ localName }) => localName)).size).to.equal(3);
      expect(named.some((one) => one.matches('[part="cluster"]'))).to.equal(true);
      for (const one of named) {
        const [seen, name] = [textWithout(one, '.visually-hidden'), one.ariaLabel ?? textWithout(one, '[aria-hidden="true"]')];
        expect(name.startsWith(seen), `${name} / ${seen}`).to.equal(true);
      }
    });
  }

  it('Z14: keys mean nothing while the focus is elsewhere', async () => {
    const element = await show(data, { selected: '2021' });
    const view = { ...element.view };
    let told = 0;
    for (const name of ['timeline-select', 'timeline-preview', 'timeline-view-change']) element.addEventListener(name, () => told++);
    (document.activeElement as HTMLElement | null)?.blur();
    await press(element, 'ArrowRight', 'ArrowLeft', '+', '-', '0', 'Home', 'End', 'Escape', 'PageDown');
    expect([told, element.selected, { ...element.view }]).to.deep.equal([0, '2021', view]);
  });

  it('Z14: nothing listens to keys on the document or the window', async () => {
    const heardBy: string[] = [];
    const spied = [window, document, document.documentElement, document.body];
    for (const target of spied) {
      target.addEventListener = ((type: string, ...rest: unknown[]) => {
        heardBy.push(type);
        (EventTarget.prototype.addEventListener as (...all: unknown[]) => void).call(target, type, ...rest);
      }) as typeof target.addEventListener;
    }
    const element = await show(data, { hash: '' });
    tabStops(element)[0]?.focus();
    await press(element, 'ArrowRight', 'Enter');
    for (const target of spied) delete (target as { addEventListener?: unknown }).addEventListener;
    expect(heardBy.filter((type) => type.startsWith('key'))).to.deep.equal([]);
  });

  it('Z14: keys that a timeline has no use for are the page’s', async () => {
    const element = await show(data);
    tabStops(element)[0]?.focus();
    const prevented: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    document.addEventListener('keydown', listen);
    // Not F6, which in Firefox takes the focus out of the page, for all tests that follow.
    await press(element, 'ArrowDown', 'ArrowUp', 'a', 'F2', 'Control+a');
    document.removeEventListener('keydown', listen);
    expect(prevented).to.deep.equal([]);
  });

  for (const year of years) {
    it(`Z15: Tab from ${year} leaves the events, Shift+Tab too`, async () => {
      const element = await show(data);
      between(element);
      for (const name of ['Tab', 'Shift+Tab']) {
        find(element, `button[data-event-id="${year}"]`)?.focus();
        await press(element, 'Escape', name);
        expect(deepFocus()?.closest('.plot') instanceof Element).to.equal(false);
      }
    });
  }

  it('Z15: with a quote open Tab goes through it and on, without a trap', async () => {
    const element = await show(data, { selected: '2021' });
    between(element);
    const path: string[] = [];
    while (path.at(-1) !== 'after' && path.length < 20) path.push(await press(element, 'Tab'));
    expect(path).to.deep.equal([
      'zoom-out',
      '2021',
      'close',
      'Open in the source (',
      'copy-quote',
      'earlier',
      'later',
      'How to read this',
      'after',
    ]);
  });

  it('keyboard focus opens the preview at once, and leaving closes it', async () => {
    const element = await show(data);
    between(element);
    const opened = heard(element, 'timeline-preview');
    await press(element, 'Tab', 'Tab');
    expect((await opened).id).to.equal('2019');
    const closed = heard(element, 'timeline-preview');
    await press(element, 'Shift+Tab');
    expect((await closed).id).to.equal(null);
  });
});
