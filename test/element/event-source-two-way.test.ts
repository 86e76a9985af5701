import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { PassageEvent } from '../../src/element/source/passage-event.js';
import { emulateMedia, mouseMove, sendKeys } from '../support/commands.js';
import { highlighted, inside, millDataset, placeOf, showPair, TEXT, type Pair } from './event-source-support.js';
import { find, heard, textOf } from './support.js';

const settle = async ({ timeline, source }: Pair): Promise<void> => {
  await timeline.updateComplete;
  await new Promise((resolve) => setTimeout(resolve)); // what is observed is told a little later
  await source.updateComplete;
};

const click = async (pair: Pair, [clientX, clientY]: [number, number], target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX, clientY }));
  await settle(pair);
};

/** The paragraph of the text that some words stand in. */
const paragraph = ({ source }: Pair, words: string): HTMLElement => {
  const found = inside(source, '.chunk > p').find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`no paragraph with “${words}”`);
  return found;
};

const openCard = (timeline: EventTimeline): string => textOf(timeline, '#quote h3');

describe('<event-source> and its timeline light up together', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await showPair();
    sinon.stub(console, 'warn');
  });
  afterEach(async () => {
    sinon.restore();
    await mouseMove([[0, 0]]);
    getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });

  describe('from the text', () => {
    it('a pressed passage pins its event’s quote, and the page hears it as from the timeline', async () => {
      const selected = heard(pair.timeline, 'timeline-select');
      await click(pair, placeOf('passage', 'The mill was built in 1811'), paragraph(pair, 'built'));
      expect((await selected).id).to.equal('built');
      expect([pair.timeline.selected, openCard(pair.timeline)]).to.deep.equal(['built', 'What is known as built']);
      expect(highlighted('lit')).to.deep.equal(['The mill was built in 1811']);
    });

    it('a preview lies over none of the text’s words, whether that stands below its timeline or above it', async () => {
      const { box, timeline, source } = pair;
      box.style.paddingBlock = '20rem';
      for (const [first, second] of [
        [timeline, source],
        [source, timeline],
      ] as const) {
        box.append(first, second);
        window.scrollTo(0, timeline.getBoundingClientRect().top + window.scrollY - 200);
        timeline.dispatchEvent(new PassageEvent('focus', 'built'));
        await settle(pair);
        const card = find(timeline, '.card[popover]')?.getBoundingClientRect() ?? new DOMRect();
        const text = source.getBoundingClientRect();
        expect(card.height).to.be.above(100);
        expect(
          card.bottom <= text.top || card.top >= text.bottom,
          `${String(card.top)} ${String(card.bottom)} ${String(text.top)}`,
        ).to.equal(true);
        timeline.dispatchEvent(new PassageEvent('blur', null));
        await settle(pair);
      }
    });

    it('pressed again, it lets go', async () => {
      const place = placeOf('passage', 'The mill was built in 1811');
      await click(pair, place, paragraph(pair, 'built'));
      await click(pair, place, paragraph(pair, 'built'));
      expect([pair.timeline.selected, highlighted('lit')]).to.deep.equal([null, []]);
    });

    it('beside the passages nothing happens', async () => {
      const { right, bottom } = paragraph(pair, 'built').getBoundingClientRect();
      await click(pair, [right - 2, bottom - 2], paragraph(pair, 'built'));
      expect(pair.timeline.selected).to.equal(null);
    });

    it('where passages lie over each other the shorter comes first, then the longer', async () => {
      const place = placeOf('passage', 'it was sold again');
      await click(pair, place, paragraph(pair, 'sold'));
      expect(pair.timeline.selected).to.equal('sold-again');
      await click(pair, place, paragraph(pair, 'sold'));
      expect(pair.timeline.selected).to.equal('sold');
    });

    it('who selects words to copy them pins nothing', async () => {
      const place = placeOf('passage', 'The mill was built in 1811');
      getSelection()?.selectAllChildren(document.querySelector('event-timeline')?.parentElement ?? document.body);
      await click(pair, place, paragraph(pair, 'built'));
      expect(pair.timeline.selected).to.equal(null);
    });

    it('P1: the pointer on a passage lights it at once, and opens the preview after the same time as on a mark', async () => {
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const [clientX, clientY] = placeOf('passage', 'The mill was built in 1811');
      const move = (type: string): boolean =>
        paragraph(pair, 'built').dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', clientX, clientY }),
        );
      const previews: (string | null)[] = [];
      pair.timeline.addEventListener('timeline-preview', ({ id }) => previews.push(id));
      move('pointermove');
      await pair.source.updateComplete;
      expect(highlighted('lit')).to.deep.equal(['The mill was built in 1811']);
      clock.tick(299);
      expect(previews).to.deep.equal([]);
      clock.tick(2);
      expect(previews).to.deep.equal(['built']);
      inside(pair.source, '.text')[0]?.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
      clock.tick(249);
      expect(previews).to.deep.equal(['built']);
      clock.tick(2);
      expect(previews).to.deep.equal(['built', null]);
      clock.restore();
    });

    it('a real pointer over a passage turns into a hand', async () => {
      pair.source.scrollIntoView({ block: 'center' });
      await mouseMove([placeOf('passage', 'The mill was built in 1811')]);
      await pair.source.updateComplete;
      expect(getComputedStyle(inside(pair.source, '.text')[0]!).cursor).to.equal('pointer');
    });

    it('P8: a card stays over its timeline: the text beside it is not covered', async () => {
      pair.box.style.cssText = 'inline-size: 1000px; display: grid; grid-template-columns: 640px 1fr';
      await new Promise(requestAnimationFrame);
      pair.timeline.selected = 'sold-again';
      await settle(pair);
      await new Promise(requestAnimationFrame);
      const right = (element: Element | null): number => element?.getBoundingClientRect().right ?? 0;
      expect(right(find(pair.timeline, '#quote'))).to.be.at.most(right(pair.timeline) + 8);
    });

    it('in a list, pointing opens nothing, so that no text moves away from under the pointer; pressing does', async () => {
      pair.timeline.layout = 'vertical';
      await pair.timeline.loading;
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const place = placeOf('passage', 'The mill was built in 1811');
      const move = new PointerEvent('pointermove', {
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
        clientX: place[0],
        clientY: place[1],
      });
      paragraph(pair, 'built').dispatchEvent(move);
      clock.tick(1000);
      clock.restore();
      await pair.timeline.updateComplete;
      expect(find(pair.timeline, '.card')).to.equal(null);
      await click(pair, place, paragraph(pair, 'built'));
      expect(pair.timeline.selected).to.equal('built');
    });
  });

  describe('from the timeline', () => {
    it('a pinned quote lights its passages, whoever pinned it', async () => {
      pair.timeline.selected = 'fire';
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal(['“It burned in 1824”, the miller wrote.']);
      find(pair.timeline, '[data-event-id="built"]')?.click();
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal(['The mill was built in 1811']);
      pair.timeline.selected = null;
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal([]);
    });

    it('a previewed quote lights its passages for as long as it is open', async () => {
      pair.timeline.selected = 'fire';
      await settle(pair);
      const first = find(pair.timeline, '[part="event"][tabindex="0"]');
      await sendKeys({ press: 'Tab' });
      first?.focus();
      await sendKeys({ press: 'Home' });
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal(['The mill was built in 1811']);
      await sendKeys({ press: 'Escape' });
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal(['“It burned in 1824”, the miller wrote.']);
    });

    it('an event that quotes nothing from this text lights nothing', async () => {
      pair.timeline.selected = 'flood';
      await settle(pair);
      expect(highlighted('lit')).to.deep.equal([]);
      expect(inside(pair.source, '.missing .row.lit')).to.have.lengthOf(1);
    });
  });

  describe('with the keyboard', () => {
    const rows = (): HTMLElement[] => inside(pair.source, 'details .row');
    const focused = (): string | undefined => (pair.source.shadowRoot?.activeElement as HTMLElement | null)?.dataset['eventId'];

    it('A2: the list of quotes is one tab stop; arrows, Home and End move in it', async () => {
      expect(rows().map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
      inside(pair.source, 'summary')[0]?.focus();
      const walk: (string | undefined)[] = [];
      for (const press of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
        await sendKeys({ press });
        walk.push(focused());
      }
      // The first arrow up from the top leads to the quotes that were not found.
      expect(walk).to.deep.equal(['built', 'fire', 'sold', 'fire', 'sold-again', 'sold-again', 'flood']);
      await pair.source.updateComplete;
      expect(inside(pair.source, '.row[tabindex="0"]').map((row) => row.dataset['eventId'])).to.include('flood');
    });

    it('P1: a focused quote is previewed in the timeline and lit in the text; the focus stays', async () => {
      inside(pair.source, 'summary')[0]?.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      await settle(pair);
      expect([openCard(pair.timeline), focused()]).to.deep.equal(['What is known as fire', 'fire']);
      expect(highlighted('lit')).to.deep.equal(['“It burned in 1824”, the miller wrote.']);
      await sendKeys({ press: 'Shift+Tab' });
      await settle(pair);
      expect([find(pair.timeline, '#quote'), highlighted('lit')]).to.deep.equal([null, []]);
    });

    it('P3: Enter pins it, says that it is pressed, and pressed again lets go; Escape closes', async () => {
      inside(pair.source, 'summary')[0]?.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settle(pair);
      expect([pair.timeline.selected, rows()[0]?.ariaPressed, focused()]).to.deep.equal(['built', 'true', 'built']);
      await sendKeys({ press: 'Escape' });
      await settle(pair);
      expect([pair.timeline.selected, rows()[0]?.ariaPressed]).to.deep.equal([null, 'false']);
    });

    it('P2: Escape in the text closes what was pressed there', async () => {
      await click(pair, placeOf('passage', 'The mill was built in 1811'), paragraph(pair, 'built'));
      inside(pair.source, '.text')[0]?.focus(); // as a press does
      expect(pair.timeline.selected).to.equal('built');
      await sendKeys({ press: 'Escape' });
      await settle(pair);
      expect(pair.timeline.selected).to.equal(null);
    });

    it('Z14: no key is heard outside of the list', async () => {
      const taken: boolean[] = [];
      const listen = (event: KeyboardEvent): void => {
        taken.push(event.defaultPrevented);
        event.preventDefault(); // else the page is still scrolling when later tests look at it
      };
      window.addEventListener('keydown', listen);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settle(pair);
      window.removeEventListener('keydown', listen);
      expect([pair.timeline.selected, ...taken]).to.deep.equal([null, false, false]);
    });

    it('the name of a quote’s button: event, date, words, verdict', () => {
      expect(rows()[1]?.textContent.replace(/\s+/gu, ' ').trim()).to.equal(
        'What is known as fire 1824 “"It burned in 1824", the miller wrote.” ≈ verbatim but for marks and spacing',
      );
    });
  });
});

describe('<event-source> brings passages into view', () => {
  let pair: Pair;
  const long = `${'A dry year.\n'.repeat(200)}${TEXT}`;
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    await emulateMedia({});
    window.scrollTo(0, 0);
  });

  it('Z8: a passage comes into view in the text’s own box, at once where motion is not wanted; the page stays', async () => {
    pair = await showPair(millDataset({ text: long }));
    const [box] = inside(pair.source, '.text');
    expect([box?.scrollTop, box?.tabIndex]).to.deep.equal([0, 0]);
    const page = window.scrollY;
    find(pair.timeline, '[data-event-id="built"]')?.click();
    await settle(pair);
    await new Promise(requestAnimationFrame);
    const view = box!.getBoundingClientRect();
    const place = inside(pair.source, '.chunk > p')
      .find(({ textContent }) => textContent.includes('1811'))!
      .getBoundingClientRect();
    expect(place.top).to.be.within(view.top, view.bottom);
    expect(window.scrollY).to.equal(page);
  });

  it('a passage that is in view does not move', async () => {
    pair = await showPair();
    find(pair.timeline, '[data-event-id="fire"]')?.click();
    await settle(pair);
    expect([inside(pair.source, '.text')[0]?.scrollTop, window.scrollY]).to.deep.equal([0, 0]);
  });

  it('what stands in the page is never scrolled so far that the timeline is lost', async () => {
    pair = await showPair(undefined, {}, `<div style="block-size: 3000px"></div><p>${TEXT}</p>`);
    find(pair.timeline, '[data-event-id="built"]')?.click();
    await settle(pair);
    expect(window.scrollY).to.equal(0);
    pair.timeline.style.cssText = 'position: sticky; inset-block-start: 0';
    find(pair.timeline, '[data-event-id="fire"]')?.click();
    await settle(pair);
    expect(window.scrollY).to.be.greaterThan(1000);
  });

  it('a preview never scrolls the page', async () => {
    pair = await showPair(undefined, {}, `<div style="block-size: 3000px"></div><p>${TEXT}</p>`);
    pair.timeline.style.cssText = 'position: sticky; inset-block-start: 0';
    find(pair.timeline, '[part="event"][tabindex="0"]')?.focus();
    await sendKeys({ press: 'End' });
    await settle(pair);
    expect(highlighted('lit')).to.not.deep.equal([]);
    expect(window.scrollY).to.equal(0);
  });
});
