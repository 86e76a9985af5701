import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { axSnapshot, emulateMedia, mouseDrag, mouseMove, sendKeys, setViewport, touch, type Point } from '../support/commands.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const years = ['2019', '2020', '2021', '2022', '2023'];
const data = dataset(
  years.map((year) => quoted(year)),
  {
    sources: {
      paper: {
        title: 'A paper',
        url: 'https://example.org/paper',
        archiveUrl: 'https://archive.example/1',
        publisher: 'The Press',
        published: '2024-02-03',
      },
    },
  },
);
/** One event whose quote is as given. */
const saying = (quote: object, rest: object = {}): object =>
  dataset([quoted('2021', { quotes: [{ source: 'paper', ...quote }], ...rest }), quoted('2023')]);
const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${String(i)}`).join(' ');

const event = (element: EventTimeline, id: string): HTMLElement => {
  const button = find(element, `button[data-event-id="${id}"]`);
  if (!button) throw new Error(`no event ${id}`);
  return button;
};
const card = (element: EventTimeline): HTMLElement => {
  const found = find(element, '.card');
  if (!found) throw new Error('no card');
  return found;
};
/** How many cards there are. */
const cards = (element: EventTimeline): number => findAll(element, '.card').length;
const shownIn = (element: EventTimeline): string => textOf(element, '[part="quote"]');
const middle = (box: Element): Point => {
  const { x, y, width, height } = box.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};
/** Opens the preview of an event with the real mouse. */
const hover = async (element: EventTimeline, id: string): Promise<void> => {
  const opened = heard(element, 'timeline-preview');
  await mouseMove([middle(event(element, id))]);
  await opened;
  await element.updateComplete;
};
const click = async (element: EventTimeline, id: string): Promise<void> => {
  const at = middle(event(element, id));
  await mouseDrag({ from: at, to: at });
  await element.updateComplete;
};
const press = async (element: EventTimeline, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
};
/** What has the focus, in a word. */
const focused = (element: EventTimeline): string => {
  const at = element.shadowRoot?.activeElement;
  return at instanceof HTMLElement ? (at.dataset['eventId'] ?? at.dataset['action'] ?? at.id) : 'elsewhere';
};
const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the quote', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1, 1]]);
  });

  describe('a preview', () => {
    it('P1: the mark answers the pointer at once, before the quote does', async () => {
      const element = await show(data);
      const answered = new Promise<number>((resolve) => {
        new MutationObserver(() => {
          if (find(element, '.mark.active')) resolve(cards(element));
        }).observe(find(element, '.marks') ?? element, { subtree: true, attributes: true });
      });
      await mouseMove([middle(event(element, '2021'))]);
      expect(await answered).to.equal(0);
    });

    it('P2: the pointer makes it from the label to the card', async () => {
      const element = await show(data);
      let closed = false;
      await hover(element, '2021');
      void heard(element, 'timeline-preview').then(() => (closed = true));
      const [from, to] = [middle(event(element, '2021')), middle(card(element))];
      await mouseMove([from, to], 80);
      expect([closed, shownIn(element)]).to.deep.equal([false, 'It happened in 2021.']);
    });

    it('P2: Escape closes it wherever the focus is, and does not move the focus', async () => {
      const element = await show(data);
      const input = document.createElement('input');
      element.before(input);
      input.focus();
      await hover(element, '2021');
      const closed = heard(element, 'timeline-preview');
      await sendKeys({ press: 'Escape' });
      expect((await closed).id).to.equal(null);
      expect(document.activeElement === input).to.equal(true);
    });

    it('ends with its words where there is nothing to copy, and with a line before what can be done where there is', async () => {
      const element = await show(dataset([quoted('2019', { quotes: [] }), quoted('2021')]));
      const heights: number[] = [];
      for (const id of ['2019', '2021']) {
        await hover(element, id);
        heights.push(find(element, '.card-actions')?.getBoundingClientRect().height ?? 0);
      }
      expect(heights[0]).to.equal(0);
      expect(heights[1]).to.be.above(20);
    });

    it('P3: never moves focus', async () => {
      const element = await show(data);
      const before = document.activeElement;
      await hover(element, '2021');
      expect([document.activeElement === before, focused(element)]).to.deep.equal([true, 'elsewhere']);
    });

    it('P3: of another event shows over a pinned one, which comes back', async () => {
      const element = await show(data);
      await click(element, '2020');
      await hover(element, '2023');
      expect([shownIn(element), element.selected]).to.deep.equal(['It happened in 2023.', '2020']);
      const closed = heard(element, 'timeline-preview');
      await mouseMove([[1, 1]]);
      await closed;
      await element.updateComplete;
      expect(shownIn(element)).to.equal('It happened in 2020.');
    });

    it('P3: does not take the place of a card that is read with the keyboard', async () => {
      const element = await show(data);
      event(element, '2020').focus();
      await press(element, 'Enter', 'Tab');
      const inside = focused(element);
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      await mouseMove([middle(event(element, '2023'))]);
      clock.tick(1000);
      clock.restore();
      await element.updateComplete;
      expect([shownIn(element), focused(element)]).to.deep.equal(['It happened in 2020.', inside]);
    });
  });

  describe('a pinned quote', () => {
    it('P3: opens with a click and closes with a second one', async () => {
      const element = await show(data);
      await click(element, '2021');
      expect([shownIn(element), element.selected]).to.deep.equal(['It happened in 2021.', '2021']);
      await click(element, '2021');
      expect([cards(element), element.selected]).to.deep.equal([0, null]);
    });

    it('P3: opens with a click on the mark, and Escape is heard from then on', async () => {
      const element = await show(dataset([quoted('2019-03-01'), quoted('2021-03-01')]));
      const mark = findAll(element, '.mark')[1];
      if (!mark) throw new Error('no mark');
      const at = middle(mark);
      await mouseDrag({ from: at, to: at });
      await element.updateComplete;
      expect(element.selected).to.equal('2021-03-01');
      await press(element, 'Escape');
      expect(element.selected).to.equal(null);
    });

    it('P3: closes with ×', async () => {
      const element = await show(data);
      await click(element, '2021');
      const at = middle(find(element, '[data-action="close"]') ?? card(element));
      await mouseDrag({ from: at, to: at });
      await element.updateComplete;
      expect([cards(element), element.selected]).to.deep.equal([0, null]);
    });

    it('P3: gives way to another', async () => {
      const element = await show(data);
      await click(element, '2021');
      await click(element, '2023');
      expect([shownIn(element), cards(element)]).to.deep.equal(['It happened in 2023.', 1]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`P3: with ${key} the focus goes to the card, with Escape back to the event, which opens no preview`, async () => {
        const element = await show(data);
        event(element, '2021').focus();
        await press(element, key);
        expect(focused(element)).to.equal('quote');
        await press(element, 'Escape');
        expect([focused(element), cards(element)]).to.deep.equal(['2021', 0]);
      });
    }

    it('P3: Enter on an event whose preview was closed opens the card and focuses it', async () => {
      const element = await show(data);
      await press(element, 'Tab');
      event(element, '2021').focus();
      await press(element, 'Escape', 'Enter');
      expect(focused(element)).to.equal('quote');
    });
  });

  describe('markup', () => {
    it('P4: stands right after its trigger, which says what it opens', async () => {
      const element = await show(data);
      const trigger = event(element, '2021');
      expect(trigger.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(trigger.getAttribute('aria-expanded')).to.equal('false');
      await click(element, '2021');
      expect(trigger.getAttribute('aria-expanded')).to.equal('true');
      expect(trigger.getAttribute('aria-controls')).to.equal(card(element).id);
      expect(card(element).parentElement === trigger.parentElement).to.equal(true);
      expect(card(element).matches('[popover="manual"]:popover-open')).to.equal(true);
    });

    it('P4: a preview leaves its trigger collapsed, as the key that opens the card has not been pressed', async () => {
      const element = await show(data);
      await press(element, 'Tab');
      const trigger = event(element, '2021');
      const previewed = heard(element, 'timeline-preview');
      trigger.focus({ focusVisible: true });
      await previewed;
      await element.updateComplete;
      expect(card(element).matches(':popover-open')).to.equal(true);
      expect(trigger.getAttribute('aria-expanded')).to.equal('false');
      await press(element, 'Enter');
      expect(trigger.getAttribute('aria-expanded')).to.equal('true');
      await press(element, 'Escape');
      expect(trigger.getAttribute('aria-expanded')).to.equal('false');
    });

    it('P4: is a dialog of the event’s name, and not a modal one', async () => {
      const element = await show(data, { id: 'ax' });
      await click(element, '2021');
      expect(await axSnapshot('#ax')).to.match(/- dialog "What happened in 2021" \[modal=false\]/);
    });

    it('P14: does not speak by itself', async () => {
      const element = await show(data);
      await click(element, '2021');
      expect(findAll(element, '.card[aria-live], .card [aria-live], .card [role="status"], .card [role="alert"]').length).to.equal(0);
    });

    for (const locale of ['en', 'ar']) {
      it(`P14: what describes an event is one short sentence, not the quote (${locale})`, async () => {
        const long = 'The Royal Society for the Study of Very Long Names of Newspapers and of Their Weekend Supplements';
        const rest = { sources: { paper: { title: long, publisher: long } } };
        const statuses = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];
        const element = await show(
          dataset(
            ['2021?', '[1960..1965]', '1850~', '2001-21/2003', '2040-05'].map((date, i) =>
              quoted(date, { id: `e${String(i)}`, status: statuses[i] }),
            ),
            rest,
          ),
          { locale },
        );
        const descriptions = findAll(element, '[part="event"]').map((event) => {
          const about = event.getAttribute('aria-describedby')?.split(' ') ?? [];
          return about.map((id) => textOf(element, `#${id}`)).join(' ');
        });
        expect(descriptions).to.have.lengthOf(5);
        for (const words of descriptions) {
          expect(words.length).to.be.within(5, 119);
          expect(words).to.not.include('It happened');
        }
      });
    }

    it('P16: there are no title attributes anywhere', async () => {
      const element = await show(data, { selected: '2021' });
      expect(findAll(element, '[title]')).to.deep.equal([]);
    });

    it('P15: what the element is made from stays in the page with every quote', async () => {
      const list = years.map(
        (year) =>
          `<li id="y${year}"><time datetime="${year}">${year}</time> x<figure><blockquote>It happened in ${year}.</blockquote></figure></li>`,
      );
      const element = await show(null, {}, `<ol>${list.join('')}</ol>`);
      expect(findAll(element, '[part="event"]')).to.have.lengthOf(5);
      for (const year of years) expect(element.textContent).to.include(`It happened in ${year}.`);
    });
  });

  describe('what it says', () => {
    it('P5: the words of the source, to the letter', async () => {
      const exact = '“It’s\u00a0done,”  she said —\n«مُفَاوَضَاتٌ» … ';
      const element = await show(saying({ exact }), { selected: '2021' });
      const block = find(element, '[part="quote"]');
      expect(block?.textContent).to.equal(exact);
      expect(block?.innerText).to.equal(exact);
    });

    it('P6: markup stays text, and only web addresses become links', async () => {
      const markup = '<img src=x onerror="window.pwned = true">';
      const element = await show(
        dataset(
          [
            quoted('2021', {
              title: markup,
              quotes: [
                { source: 'bad', exact: markup, speaker: markup },
                { source: 'worse', exact: 'b' },
              ],
            }),
          ],
          {
            sources: {
              bad: {
                title: markup,
                url: 'javascript:window.pwned = true',
                archiveUrl: 'data:text/html,<script>window.pwned = true</script>',
              },
              worse: { title: 'b', url: ' JavaScript:window.pwned = true', archiveUrl: 'https://example.org/good' },
            },
          },
        ),
        { selected: '2021' },
      );
      expect(textOf(element, '[part="quote"]')).to.equal(markup);
      expect(findAll(element, 'img')).to.have.lengthOf(0);
      expect(findAll(element, '.card a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/good#:~:text=b']);
      expect(findAll(element, '[cite]').map((block) => block.getAttribute('cite'))).to.deep.equal([]);
      expect((window as { pwned?: boolean }).pwned).to.equal(undefined);
    });

    it('P11: the link lands on the sentence, and the archive has one too', async () => {
      const element = await show(data, { selected: '2021' });
      expect(findAll(element, '.card a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/paper#:~:text=It%20happened%20in%202021.',
        'https://archive.example/1#:~:text=It%20happened%20in%202021.',
      ]);
      expect(findAll(element, '.card a').every((link) => link.matches('[target="_blank"][rel="noopener external"]'))).to.equal(true);
    });

    it('P12: copies the quote with whom it is from, as text and as markup', async () => {
      const element = await show(data, { id: 'calls', selected: '2021' });
      const copied: Record<string, string> = {};
      const { clipboard } = navigator;
      const spy = {
        write: async ([item]: ClipboardItems) => {
          for (const type of item?.types ?? []) copied[type] = (await (await item?.getType(type))?.text()) ?? '';
        },
      };
      Object.defineProperty(navigator, 'clipboard', { value: spy, configurable: true });
      try {
        find(element, '[data-action="copy-quote"]')?.click();
        await new Promise((resolve) => {
          new MutationObserver(resolve).observe(find(element, '.card .notice') ?? element, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
      } finally {
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      }
      const address = `${location.href.split('#', 1)[0] ?? ''}#calls:2021`;
      expect(copied['text/plain']).to.equal(`It happened in 2021. — A witness, A paper, The Press, February 3, 2024, ${address}`);
      const markup = new DOMParser().parseFromString(copied['text/html'] ?? '', 'text/html');
      expect(markup.querySelector('blockquote')?.textContent).to.equal('It happened in 2021.');
      expect(markup.querySelector('a')?.href).to.equal(address);
      expect(textOf(element, '.card .notice')).to.equal('Copied');
    });

    it('P12: says so where the page may not copy', async () => {
      const element = await show(data, { selected: '2021' });
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      try {
        find(element, '[data-action="copy-quote"]')?.click();
        await new Promise((resolve) => {
          new MutationObserver(resolve).observe(find(element, '.card .notice') ?? element, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
      } finally {
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      }
      expect(textOf(element, '.card .notice')).to.equal('This page may not copy');
    });
  });

  describe('its size', () => {
    const long = saying({ exact: words(900) });
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);

    it('P7: is 18 to 36 rem wide', async () => {
      const widths = await Promise.all(
        [saying({ exact: 'No.' }), long].map(async (one) => card(await show(one, { selected: '2021' })).getBoundingClientRect().width),
      );
      expect(widths[0])
        .to.be.at.least(18 * rem)
        .and.at.most(36 * rem);
      expect(widths[1]).to.be.closeTo(36 * rem, 1);
    });

    it('P7: is as wide as the theme allows', async () => {
      const element = await show(long, { selected: '2021', style: '--event-timeline-quote-max: 25rem' });
      expect(card(element).getBoundingClientRect().width).to.be.closeTo(25 * rem, 1);
    });

    it('P7: shows six lines of a long quote, and all of it when asked, with the focus kept', async () => {
      const element = await show(long, { selected: '2021' });
      const block = find(element, '[part="quote"]');
      const line = parseFloat(getComputedStyle(block ?? element).lineHeight);
      expect((block?.clientHeight ?? 0) / line).to.be.closeTo(6, 0.15);
      find(element, '[data-action="unfold"]')?.focus();
      await press(element, 'Enter');
      expect(block?.clientHeight).to.equal(block?.scrollHeight);
      expect(focused(element)).to.equal('quote');
      expect(textOf(element, '[part="quote"]')).to.equal(words(900));
    });

    it('P7: is no higher than 60 % of the window; the rest is scrolled to with the keyboard', async () => {
      const element = await show(long, { selected: '2021' });
      find(element, '[data-action="unfold"]')?.click();
      await element.updateComplete;
      expect(card(element).getBoundingClientRect().height).to.be.at.most(0.6 * innerHeight + 1);
      const region = find(element, '.card-scroll');
      expect(region?.scrollHeight).to.be.above(region?.clientHeight ?? Infinity);
      // Not by the title: the card around it has that name.
      expect([region?.tabIndex, region?.role, region?.ariaLabel]).to.deep.equal([0, 'group', 'Quote']);
    });

    it('P7: a place that was scrolled to is kept when something else changes', async () => {
      const element = await show(long, { selected: '2021' });
      find(element, '[data-action="unfold"]')?.click();
      await element.updateComplete;
      const region = find(element, '.card-scroll');
      region?.scrollTo(0, 300);
      element.heading = 'Another heading';
      await element.updateComplete;
      expect(region?.scrollTop).to.equal(300);
    });
  });

  describe('its place', () => {
    const edges = ['2019', '2021', '2023'];
    for (const direction of ['ltr', 'rtl']) {
      for (const id of edges) {
        it(`P8: leaves mark and label uncovered, and points at the mark (${id}, ${direction})`, async () => {
          const element = await show(data, { dir: direction });
          await click(element, id);
          const box = card(element).getBoundingClientRect();
          const mark = find(element, '.mark.active')?.getBoundingClientRect() ?? box;
          expect(overlap(box, event(element, id).getBoundingClientRect())).to.equal(false);
          expect(overlap(box, mark)).to.equal(false);
          const [arrow] = middle(find(element, '.arrow') ?? element);
          expect(arrow).to.be.closeTo(mark.x + mark.width / 2, 2);
          expect(box.left).to.be.at.least(0);
          expect(box.right).to.be.at.most(innerWidth);
        });
      }
    }

    const windows: readonly (readonly [width: number, height: number])[] = [
      [320, 256],
      [640, 300],
      [1024, 400],
    ];
    for (const [width, height] of windows) {
      it(`P8: stays inside a window of ${String(width)} × ${String(height)} px`, async () => {
        await setViewport({ width, height });
        const element = await show(dataset([quoted('2020-02-02'), quoted('2021-02-02')]), { layout: 'horizontal' });
        const box = element.parentElement ?? element;
        box.style.inlineSize = 'auto';
        box.style.paddingBlock = '500px';
        await element.updateComplete;
        event(element, '2020-02-02').scrollIntoView({ block: 'center' });
        event(element, '2020-02-02').focus({ preventScroll: true });
        await press(element, 'Enter');
        const { left, right, top, bottom } = card(element).getBoundingClientRect();
        expect([left >= 0, right <= width, top >= 0, bottom <= height]).to.deep.equal([true, true, true, true]);
        expect(overlap(card(element).getBoundingClientRect(), event(element, '2020-02-02').getBoundingClientRect())).to.equal(false);
      });
    }

    it('P8: goes along when something above it grows, and when a part of the page scrolls', async () => {
      const element = await show(data);
      await click(element, '2021');
      const distance = (): number => card(element).getBoundingClientRect().y - event(element, '2021').getBoundingClientRect().y;
      const before = distance();
      element.before(Object.assign(document.createElement('p'), { style: 'block-size: 90px' }));
      await new Promise(requestAnimationFrame);
      expect(distance()).to.be.closeTo(before, 1);
      const box = element.parentElement;
      if (box) box.style.cssText += 'block-size: 300px; overflow: auto';
      const scrolled = new Promise((resolve) => box?.addEventListener('scroll', resolve, { once: true }));
      box?.scrollTo(0, 40);
      await scrolled;
      await new Promise(requestAnimationFrame);
      expect(distance()).to.be.closeTo(before, 1);
    });

    const looks: Readonly<Record<string, string>> = {
      'a zoomed page': 'zoom: 1.25',
      'a transformed page': 'transform: scale(0.8) rotate(0.0001deg); transform-origin: 0 0',
    };
    for (const [name, style] of Object.entries(looks)) {
      it(`P8: is beside its mark on ${name}`, async () => {
        const element = await show(data, { style });
        await click(element, '2021');
        const mark = find(element, '.mark.active')?.getBoundingClientRect() ?? new DOMRect();
        expect(middle(find(element, '.arrow') ?? element)[0]).to.be.closeTo(mark.x + mark.width / 2, 3);
        expect(overlap(card(element).getBoundingClientRect(), mark)).to.equal(false);
      });
    }

    it('P9: an event without a label gets an invisible button of 24 × 24 px, which is the card’s trigger', async () => {
      const many = Array.from({ length: 60 }, (_, i) =>
        quoted(`2020-01-${String((i % 20) + 1).padStart(2, '0')}`, { id: `e${String(i)}` }),
      );
      const element = await show(dataset(many), { style: '--event-timeline-lanes: 1' });
      const labelled = new Set(findAll(element, 'button[data-event-id]').map(({ dataset: { eventId } }) => eventId));
      const hidden = many.map((_, i) => `e${String(i)}`).find((id) => !labelled.has(id)) ?? '';
      element.selected = hidden;
      await element.updateComplete;
      const trigger = event(element, hidden);
      const { width, height } = trigger.getBoundingClientRect();
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
      expect(card(element).parentElement === trigger.parentElement).to.equal(true);
    });

    for (const [direction, edge] of [
      ['ltr', 'right'],
      ['rtl', 'left'],
    ] as const) {
      it(`P10: docks to the edge behind which its event went, and leads back (${direction})`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await show(data, { dir: direction });
        await click(element, '2023');
        element.zoomTo('2019', '2020');
        await element.updateComplete;
        const trigger = event(element, '2023');
        expect(trigger.matches('.cursor')).to.equal(true);
        const names = (trigger.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => textOf(element, `#${id}`));
        expect(names, 'named by its card, as it has no words').to.deep.equal(['2023 · Known to the year', 'What happened in 2023']);
        const [box, plot] = [card(element).getBoundingClientRect(), find(element, '.plot')?.getBoundingClientRect() ?? new DOMRect()];
        expect(box.left <= plot[edge] && box.right >= plot[edge]).to.equal(true);
        const [arrow] = middle(find(element, '.arrow') ?? element);
        expect(Math.abs(arrow - plot[edge])).to.be.below(20);
        const back = middle(find(element, '[data-action="back"]') ?? element);
        await mouseDrag({ from: back, to: back });
        await element.updateComplete;
        expect(findAll(element, '[data-action="back"]').length).to.equal(0);
        expect(overlap(event(element, '2023').getBoundingClientRect(), plot)).to.equal(true);
        await emulateMedia({});
      });
    }
  });

  describe('opened by the page', () => {
    it('lies over nothing: the element grows, and what follows moves down before it is seen', async () => {
      const element = await show(data, { selected: '2021' }, '<p slot="footer">From our archive</p>');
      const after = document.createElement('p');
      after.textContent = 'The article goes on.';
      element.after(after);
      const box = card(element).getBoundingClientRect();
      for (const other of [after, element.querySelector('p'), find(element, '.legend'), find(element, '.plot'), find(element, '.ends')]) {
        expect(overlap(box, other?.getBoundingClientRect() ?? box), other?.className ?? '').to.equal(false);
      }
      expect(element.getBoundingClientRect().bottom).to.be.at.least(box.bottom);
    });

    it('keeps its room while others are previewed and pinned, so that nothing moves', async () => {
      const element = await show(data, { selected: '2021' });
      const after = element.parentElement?.appendChild(document.createElement('p'));
      const place = (): number | undefined => after?.getBoundingClientRect().top;
      const before = place();
      await hover(element, '2023');
      expect(place()).to.equal(before);
      await click(element, '2023');
      expect(place()).to.equal(before);
      expect(overlap(card(element).getBoundingClientRect(), after?.getBoundingClientRect() ?? new DOMRect())).to.equal(false);
    });

    it('gives its room back when it is let go', async () => {
      const element = await show(data);
      const before = element.getBoundingClientRect().height;
      element.selected = '2021';
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.above(before + 100);
      await click(element, '2021');
      expect(element.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    });

    it('what the reader opens takes no room', async () => {
      const element = await show(data);
      const before = element.getBoundingClientRect().height;
      await click(element, '2021');
      expect(element.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    });
  });

  describe('on a touch screen and in the list', () => {
    const tap = async (element: EventTimeline, id: string): Promise<void> => {
      const at = middle(event(element, id));
      const pinned = heard(element, 'timeline-select');
      await touch([[at], []]);
      await pinned;
      await element.updateComplete;
    };

    it('P13: a tap pins', async () => {
      const element = await show(data);
      await tap(element, '2021');
      expect([element.selected, shownIn(element)]).to.deep.equal(['2021', 'It happened in 2021.']);
    });

    it('P13: in the list the quote opens under its event, in the flow, and pushes the next one down', async () => {
      const element = await show(data, { layout: 'vertical' });
      const top = (): number => event(element, '2022').getBoundingClientRect().top;
      const before = top();
      await tap(element, '2021');
      expect(shownIn(element)).to.equal('It happened in 2021.');
      const box = card(element).getBoundingClientRect();
      expect(card(element).matches(':popover-open')).to.equal(false);
      expect(box.top).to.be.at.least(event(element, '2021').getBoundingClientRect().bottom - 1);
      expect(top()).to.be.above(before + box.height - 1);
      await tap(element, '2021');
      expect([cards(element), top()]).to.deep.equal([0, before]);
    });

    it('P13: hovering opens nothing in the list', async () => {
      const element = await show(data, { layout: 'vertical' });
      let opened = false;
      void heard(element, 'timeline-preview').then(() => (opened = true));
      await mouseMove([middle(event(element, '2021'))]);
      await click(element, '2022');
      expect([opened, shownIn(element)]).to.deep.equal([false, 'It happened in 2022.']);
    });

    it('P13: what is selected is in the list, though it were behind “Show more”', async () => {
      const many = Array.from({ length: 30 }, (_, i) =>
        quoted(`2021-05-01T${String(i % 24).padStart(2, '0')}:00:00Z`, { id: `e${String(i)}` }),
      );
      const element = await show(dataset(many), { layout: 'vertical', selected: 'e23' });
      expect(card(element).closest('li')?.contains(event(element, 'e23'))).to.equal(true);
    });
  });
});
