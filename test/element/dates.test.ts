import { expect } from 'chai';
import { contrastRatio, hexOf } from '../../src/element/measure/contrast.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, screenshot, setViewport } from '../support/commands.js';
import { NOW, dataset, find, findAll, quoted, show } from './support.js';

const STATUSES = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'] as const;
const WORDS = ['', 'claimed', 'disputed', 'planned', 'cancelled'] as const;

const FORMS: Readonly<Record<string, (year: number) => string>> = {
  days: (year) => `${String(year)}-05-05`,
  years: (year) => String(year),
  spans: (year) => `${String(year)}/${String(year + 4)}`,
};

const statuses = (form: (year: number) => string): object =>
  dataset(STATUSES.map((status, at) => quoted(form(1950 + at * 12), { id: status, status })));

const CATEGORIES = Array.from({ length: 8 }, (_, at) => ({ id: `c${String(at)}`, label: `Kind ${String(at)}` }));
const categorized = dataset(
  CATEGORIES.map(({ id }, at) => quoted(`${String(1900 + at * 10)}/${String(1905 + at * 10)}`, { categories: [id] })),
  { categories: CATEGORIES },
);

const markOf = (element: EventTimeline, id: string): SVGGElement => {
  const rank = find(element, `[data-event-id="${id}"]`)?.dataset['rank'];
  const mark = element.shadowRoot?.querySelector<SVGGElement>(`.plot .mark[data-rank="${String(rank)}"]`);
  if (!mark) throw new Error(`no mark of ${id}`);
  return mark;
};

/** The word on a label, and the sentence that describes its button. */
const saidOf = (element: EventTimeline, id: string): { tag: string; label: string; description: string } => {
  const button = find(element, `[data-event-id="${id}"]`);
  const description = find(element, `#${String(button?.getAttribute('aria-describedby'))}`)?.textContent ?? '';
  return { tag: button?.querySelector('.tag')?.textContent ?? '', label: button?.querySelector('time')?.textContent ?? '', description };
};

afterEach(() => emulateMedia({}));

describe('dates in the element', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const colorOf = (element: EventTimeline, selector: string, property: 'fill' | 'stroke' | 'color'): string => {
      const found = element.shadowRoot?.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      return hexOf(getComputedStyle(found)[property]);
    };
    const scheme = async (data: object): Promise<EventTimeline> => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      return show(data);
    };

    afterEach(() => {
      document.documentElement.style.colorScheme = '';
    });

    it(`U5: core against tint, and edges against what is behind, have 3:1 in ${colorScheme}`, async () => {
      const element = await scheme(dataset([quoted('1950/1960'), quoted('1965~'), quoted('1975')]));
      const [core, tint, edge] = [
        colorOf(element, '.plot .solid', 'fill'),
        colorOf(element, '.plot .tint', 'fill'),
        colorOf(element, '.plot .edge', 'stroke'),
      ];
      const surface = colorScheme === 'dark' ? '#121212' : '#ffffff';
      expect(contrastRatio(core, tint)).to.be.at.least(3);
      expect(contrastRatio(edge, surface)).to.be.at.least(3);
      expect(contrastRatio(edge, tint)).to.be.at.least(3);
    });

    it(`U5: so do the marks of every status in ${colorScheme}`, async () => {
      const element = await scheme(statuses((year) => String(year)));
      const surface = colorScheme === 'dark' ? '#121212' : '#ffffff';
      for (const status of STATUSES)
        expect(contrastRatio(colorOf(element, `.plot .mark.${status}`, 'color'), surface), status).to.be.at.least(3);
    });

    it(`U5: and those of the eight categories, which all differ, in ${colorScheme}`, async () => {
      const element = await scheme(categorized);
      const surface = colorScheme === 'dark' ? '#121212' : '#ffffff';
      const colors = findAll(element, '.plot .mark').map((mark) => hexOf(getComputedStyle(mark).color));
      expect(new Set(colors).size).to.equal(8);
      for (const mark of findAll(element, '.plot .mark')) {
        const [ink, tint] = [getComputedStyle(mark).color, mark.querySelector('.tint')];
        expect(contrastRatio(ink, surface), ink).to.be.at.least(3);
        expect(contrastRatio(ink, hexOf(getComputedStyle(tint ?? mark).fill)), ink).to.be.at.least(3);
      }
    });
  }

  it('U4: the tint of a hard date is one flat colour; only “about” has a mask', async () => {
    const element = await show(dataset([quoted('1950'), quoted('1970~')]));
    expect(markOf(element, '1950').querySelector('[mask]')).to.equal(null);
    expect(markOf(element, '1970~').querySelectorAll('[mask]').length).to.equal(2);
  });

  /** The greys of a mark's middle, as a reader without colours sees them. */
  const greysOf = async (element: EventTimeline, id: string): Promise<Uint8Array> => {
    const { left, top, width, height } = markOf(element, id).getBoundingClientRect();
    const box = { x: Math.round(left + Math.min(width, 60) / 2 - 30), y: Math.round(top + height / 2 - 12), width: 60, height: 24 };
    const { data } = await screenshot(box);
    return Uint8Array.from(
      { length: data.length / 4 },
      (_, at) => 0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!,
    );
  };

  /** How many pixels of two looks differ to the eye. */
  const differing = (a: Uint8Array, b: Uint8Array): number => a.filter((grey, at) => Math.abs(grey - b[at]!) > 40).length;

  for (const [form, date] of Object.entries(FORMS)) {
    for (const [id, words, media] of [
      ['U6', 'without colour', {}],
      ['A10', 'in forced colours', { forcedColors: 'active' }],
    ] as const) {
      it(`${id}: the statuses of ${form} are told apart ${words}, pair by pair`, async () => {
        await setViewport({ width: 1024, height: 768 });
        await emulateMedia({ reducedMotion: 'reduce', ...media });
        const element = await show(statuses(date));
        const looks: Uint8Array[] = [];
        for (const status of STATUSES) looks.push(await greysOf(element, status));
        for (const [a, first] of looks.entries()) {
          for (const [b, second] of looks.entries())
            if (a < b) expect(differing(first, second), `${STATUSES[a]!} ${STATUSES[b]!}`).to.be.above(10);
        }
      });
    }
  }

  it('A10: in forced colours the mark of the open quote stands out', async () => {
    await setViewport({ width: 1024, height: 768 });
    await emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const element = await show(statuses((year) => String(year)));
    const closed = await greysOf(element, 'confirmed');
    element.selected = 'confirmed';
    await element.updateComplete;
    expect(differing(closed, await greysOf(element, 'confirmed'))).to.be.above(10);
  });

  it('U6: the word of the status is on the label, which names the event, and is not said again in its description', async () => {
    const element = await show(statuses((year) => String(year)));
    for (const [at, status] of STATUSES.entries()) {
      const { tag, description } = saidOf(element, status);
      expect(tag).to.include(WORDS[at]);
      expect(description).to.equal('Known to the year. Source: A paper.');
    }
  });

  it('U7: “about” comes with its range, which is not cut short', async () => {
    const element = await show(dataset([quoted('1850~'), quoted('1900%'), quoted('1950')]));
    expect(saidOf(element, '1850~').label).to.match(/1845–1855/u);
    for (const time of findAll(element, '.outline time')) expect(time.scrollWidth, time.textContent).to.be.at.most(time.clientWidth);
  });

  it('U8: the author’s own wording stands for the date', async () => {
    const element = await show(
      dataset([quoted('1916', { id: 'own', date: { edtf: '1916-21', asWritten: 'the spring after the flood' } })]),
    );
    expect(saidOf(element, 'own').label).to.equal('the spring after the flood');
  });

  it('U11: the present has a line of one pixel and a word with its day', async () => {
    const element = await show(dataset([quoted('2024'), quoted('2029')]));
    const word = find(element, '.now-label');
    expect(word?.textContent).to.equal('today');
    expect(word?.getAttribute('datetime')).to.equal(new Date(NOW).toISOString().slice(0, 10));
    const line = element.shadowRoot?.querySelector('line.now');
    expect(line && getComputedStyle(line).strokeWidth).to.equal('1px');
  });

  it('U11: the clock tells what is past: a plan that nobody confirmed says so', async () => {
    const element = await show(
      dataset([quoted('2026-03-01', { id: 'past', status: 'planned' }), quoted('2027-03-01', { id: 'coming', status: 'planned' })]),
    );
    expect(saidOf(element, 'past').tag).to.equal('planned, not confirmed');
    expect(saidOf(element, 'coming').tag).to.equal('planned');
    element.clock = () => Date.UTC(2030, 0, 1);
    await element.updateComplete;
    expect(saidOf(element, 'coming').tag).to.equal('planned, not confirmed');
  });

  it('U12: with forced colours marks are in the system’s, and statuses still differ', async () => {
    const element = await show(statuses((year) => String(year)));
    await emulateMedia({ forcedColors: 'active' });
    await element.updateComplete;
    const text = getComputedStyle(Object.assign(document.body.appendChild(document.createElement('p')), { id: 'system' })).color;
    document.querySelector('#system')?.remove();
    const looks = STATUSES.map((status) => {
      const mark = markOf(element, status);
      expect(hexOf(getComputedStyle(mark).color), status).to.equal(hexOf(text));
      const dashes = [...mark.querySelectorAll('path, circle')].map((shape) => getComputedStyle(shape).strokeDasharray);
      return `${String(mark.querySelectorAll('.hatching').length)} ${String(mark.querySelectorAll('.glyph').length)} ${dashes.join()} ${String(mark.querySelector('.tint') !== null)}`;
    });
    expect(new Set(looks).size, looks.join('\n')).to.be.at.least(4);
  });

  it('L15: a break is drawn as a zigzag and named', async () => {
    const element = await show(dataset(['1950', '1951', '1952', '2020-05', '2020-06', '2020-07'].map((date) => quoted(date))), {
      scale: 'collapsed',
    });
    expect(element.shadowRoot?.querySelectorAll('path.axis-line.cut').length).to.equal(1);
    expect(find(element, '.break')?.textContent).to.equal('67 yearsno events');
  });

  it('A17: titles and quotes carry their language', async () => {
    const title = { ar: 'حدث', en: 'An event' };
    const element = await show(dataset([quoted('2024', { id: 'it', title, quotes: [{ exact: 'Es geschah.', lang: 'de' }] })]), {
      locale: 'ar',
      selected: 'it',
    });
    await element.updateComplete;
    expect(find(element, '.frame')?.lang).to.equal('ar');
    expect(find(element, '.outline .title')?.lang).to.equal('ar');
    expect(find(element, 'blockquote')?.lang).to.equal('de');
  });

  it('A9: circles of 24 px around labels and clusters do not intersect', async () => {
    const element = await show(
      dataset(
        Array.from({ length: 120 }, (_, at) =>
          quoted(`${String(1900 + Math.floor(at / 3))}-0${String(1 + (at % 9))}`, { id: `e${String(at)}` }),
        ),
      ),
    );
    const centres = findAll(element, '.plot button').map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      return [left + width / 2, top + height / 2] as const;
    });
    expect(findAll(element, '.cluster').length).to.be.above(0);
    for (const [at, [x, y]] of centres.entries()) {
      for (const [otherX, otherY] of centres.slice(at + 1)) expect(Math.hypot(x - otherX, y - otherY)).to.be.at.least(24);
    }
  });

  for (const locale of ['en', 'ar']) {
    it(`toSvg gives a picture that needs nothing else: ${locale}`, async () => {
      const element = await show(categorized, { locale });
      const svg = element.toSvg();
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).to.not.match(/https?:|var\(|light-dark|NaN/u);
      expect(parsed.documentElement.getAttribute('direction')).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
      expect(new Set([...parsed.querySelectorAll('g[color]')].map((mark) => mark.getAttribute('color'))).size).to.equal(8);
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await image.decode();
      expect(image.naturalWidth).to.equal(900);
    });
  }
});
