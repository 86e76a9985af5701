import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia } from '../support/commands.js';
import { find, findAll, show } from './support.js';

const YEAR = 365.25 * 86_400_000;
const FROM = Date.UTC(1995, 0, 1);

/** Over thirty years, unevenly; one in five lasts some months. */
function columns(count: number): object {
  const start = Float64Array.from({ length: count }, (_, at) => FROM + 30 * YEAR * ((at + 0.5 + 0.4 * Math.sin(at)) / count));
  const end = start.map((time, at) => (at % 5 === 0 ? time + YEAR * (0.1 + (at % 7) / 10) : NaN));
  return { version: 1, lang: 'en', title: 'Many', columns: { start, end, title: (at: number) => `Event ${String(at)} of many` } };
}

/** Looks at six years, some way along. */
async function lookAt(element: EventTimeline, years: number): Promise<void> {
  element.zoomTo(FROM + years * YEAR, FROM + (years + 6) * YEAR);
  await element.updateComplete;
}

const names = (element: EventTimeline): (string | null)[] =>
  findAll(element, '[part="cluster"]').map((button) => button.getAttribute('aria-label'));

const grips = (element: EventTimeline): (readonly (string | null)[])[] =>
  findAll(element, '[data-grip]').map((grip) => ['aria-valuenow', 'aria-valuetext'].map((name) => grip.getAttribute(name)));

describe('a view that moves', () => {
  let element: EventTimeline;

  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    element = await show(columns(2000), { layout: 'horizontal', style: 'block-size: 500px' });
    await lookAt(element, 3);
  });
  afterEach(() => emulateMedia({}));

  it('A5: has “+N” that are called what stands on them until it rests, then how many and from when to when, and at once after one step', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldClearNativeTimers: true });
    try {
      clock.tick(1e9);
      await lookAt(element, 4);
      expect(names(element)).to.satisfy((all: string[]) => all.length > 3 && all.every((name) => / more events, /u.test(name)));
      clock.tick(50);
      await lookAt(element, 4.1);
      expect(names(element)).to.satisfy((all: unknown[]) => all.length > 3 && all.every((name) => name === null));
      clock.tick(150);
      await lookAt(element, 4.2);
      expect(names(element)).to.satisfy((all: unknown[]) => all.every((name) => name === null));
      clock.tick(200);
      await element.updateComplete;
      expect(names(element)).to.satisfy((all: string[]) => all.length > 3 && all.every((name) => / more events, /u.test(name)));
    } finally {
      clock.restore();
    }
  });

  it('Z11: has grips that say how far along they are while it moves, and in words which times are seen when it rests', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldClearNativeTimers: true });
    try {
      clock.tick(1e9);
      await lookAt(element, 4);
      expect(grips(element).map(([, words]) => words)).to.deep.equal(Array(3).fill('1999–2004'));
      clock.tick(50);
      await lookAt(element, 10);
      const moving = grips(element);
      expect(moving.map(([, words]) => words)).to.deep.equal([null, null, null]);
      clock.tick(200);
      await element.updateComplete;
      expect(grips(element)).to.deep.equal(moving.map(([share]) => [share, '2004–2010']));
    } finally {
      clock.restore();
    }
  });

  it('draws marks over the labels, which need no layers of their own then, but under the ring around a mark without a label', async () => {
    const level = (): string => getComputedStyle(find(element, 'canvas')!).zIndex;
    expect(level()).to.equal('1');
    const labelled = new Set(findAll(element, '.outline .event').map((button) => button.dataset['eventId']));
    const unseen = element.timeline!.events.find(({ id, date }) => {
      const { min } = date.value;
      return !labelled.has(id) && min > FROM + 4 * YEAR && min < FROM + 8 * YEAR;
    })!;
    element.select(unseen.id);
    await element.updateComplete;
    await lookAt(element, 12);
    expect(find(element, '.cursor')).not.to.equal(null);
    expect(level()).to.equal('auto');
  });

  it('keeps the elements of labels and “+N” that stay in view, and writes where they are, and of “+N” which they are', async () => {
    await lookAt(element, 3.05);
    const before = findAll(element, 'li.placed');
    const written = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records)
        if (attributeName !== null && before.some((item) => item.contains(target)))
          written.add(`${(target as Element).localName} ${attributeName}`);
    });
    observer.observe(element.shadowRoot!, { subtree: true, attributes: true });
    await lookAt(element, 3.06);
    await Promise.resolve();
    observer.disconnect();
    const after = findAll(element, 'li.placed');
    expect(before.filter((item) => !after.includes(item)).length).to.be.at.most(3);
    expect(written).to.include('li style');
    expect(['li style', 'button tabindex', 'button data-cluster', 'button aria-label']).to.include.members([...written]);
  });
});
