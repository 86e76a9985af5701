import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { screenshot } from '../support/commands.js';
import { loadTestFonts, TEST_FONT } from '../support/fonts.js';
import { rectOf } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';
import { middleOf } from './text-place.js';

/** Two Arabic titles and an English one, a span, a month and a day. */
const mixed = dataset(
  [
    quoted('1918/1939', { title: { ar: 'بين الحربين', en: 'Between the wars' } }),
    quoted('1925-04', { title: { ar: 'مُفَاوَضَاتٌ', en: 'Negotiations' } }),
    quoted('1931-03-05', {
      title: 'Only in English',
      status: 'planned',
      quotes: [{ source: 'hebrew', exact: 'שלום, «قال» 5 פעמים.', lang: 'he', speaker: 'Ann Smith' }],
    }),
  ],
  {
    title: { ar: 'سنوات ما بين الحربين', en: 'The years between' },
    sources: { hebrew: { title: 'הארץ', url: 'https://example.org/הארץ', lang: 'he', dir: 'rtl' }, paper: { title: 'A paper' } },
  },
);

/** An Arabic page around the timeline. */
const inArabic = (attributes: Record<string, string> = {}, data: object = mixed): Promise<EventTimeline> =>
  show(data, { lang: 'ar', dir: 'rtl', ...attributes });

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** X of the middle of an event's mark, px from the left of the plot. */
const markX = (element: EventTimeline, title: string): number => {
  const event = findAll(element, '[part="event"]').find(({ textContent }) => textContent.includes(title));
  const { left, right } = event?.getBoundingClientRect() ?? new DOMRect();
  return (left + right) / 2;
};

/** Which way a button's arrow points on screen: 1 to the right, −1 to the left. Most of its ink is where its tip is. */
const pointing = (element: EventTimeline, action: string): number => {
  const path = find(element, `[data-action="${action}"] path`) as SVGPathElement | null;
  const around = path?.closest('svg')?.parentElement;
  if (!path || !around) throw new Error('no arrow');
  const { x, width } = path.getBBox();
  const length = path.getTotalLength();
  const ink = Array.from({ length: 100 }, (_, at) => path.getPointAtLength((at / 99) * length).x - (x + width / 2));
  return Math.sign(ink.reduce((sum, off) => sum + off)) * (parseFloat(getComputedStyle(around).scale) || 1);
};

/** What is said and not seen. */
const namesIn = (element: EventTimeline): string =>
  findAll(element, '*')
    .map(({ ariaLabel, ariaDescription, ariaValueText }) => [ariaLabel, ariaDescription, ariaValueText].join(' '))
    .join(' ');

describe('languages', () => {
  before(loadTestFonts);

  const ranges: [string, string, string, string, boolean][] = [
    ['an en dash', '1918–1939', '1918', '1939', true],
    ['a hyphen', '1918-1939', '1918', '1939', false],
    ['an en dash in <bdi>', '<bdi>1918–1939</bdi>', '1918', '1939', false],
    ['an en dash in <bdi dir="rtl">', '<bdi dir="rtl">1918–1939</bdi>', '1918', '1939', true],
    ['Arabic-Indic digits', '١٩١٨–١٩٣٩', '١٩١٨', '١٩٣٩', true],
    ['Arabic-Indic digits and a hyphen', '١٩١٨-١٩٣٩', '١٩١٨', '١٩٣٩', true],
  ];
  for (const [name, markup, from, to, isRightToLeft] of ranges) {
    it(`R5: in a right-to-left paragraph, a range with ${name} runs to the ${isRightToLeft ? 'left' : 'right'}`, async () => {
      const element = await inArabic({}, dataset([]));
      element.insertAdjacentHTML('afterend', `<p dir="rtl">${markup}</p>`);
      const paragraph = element.nextElementSibling ?? element;
      expect(middleOf(paragraph, from) > middleOf(paragraph, to)).to.equal(isRightToLeft);
    });
  }

  for (const [lang, numerals, joined] of [
    ['ar', 'latn', '–'],
    ['ar', 'arab', '–'],
    ['fa', 'arabext', ' تا '],
    ['fa', 'latn', ' تا '],
    ['he', 'latn', '–'],
  ] as const) {
    it(`R5: the element’s own ranges run to the left in ${lang} (${numerals})`, async () => {
      const element = await inArabic({ lang, numerals });
      const [from = '', to = ''] = [1918, 1939].map((year) =>
        new Intl.NumberFormat(lang, { numberingSystem: numerals, useGrouping: false }).format(year),
      );
      for (const selector of ['[part="event"] time', '.summary-line']) {
        const text = find(element, selector) ?? element;
        expect(text.textContent).to.include(from + joined + to);
        expect(middleOf(text, from) > middleOf(text, to), selector).to.equal(true);
      }
    });
  }

  it('R5: an author’s words have their own direction, whatever stands around them', async () => {
    const element = await inArabic({ selected: '1931-03-05', heading: 'Only in English!' });
    expect(getComputedStyle(find(element, 'h2 > *') ?? element).direction).to.equal('ltr');
    const title = findAll(element, '.title').find(({ textContent }) => textContent === 'Only in English');
    expect([title?.dir, title?.lang, title && getComputedStyle(title).direction]).to.deep.equal(['auto', 'en', 'ltr']);
    expect(getComputedStyle(find(element, 'blockquote') ?? element).direction).to.equal('rtl');
    expect(findAll(element, 'figcaption bdi').map(({ textContent }) => textContent)).to.deep.equal(['Ann Smith', 'הארץ']);
  });

  it('R1: from right to left, every mark, label and tick is the mirror of itself', async () => {
    const boxes = async (dir: string): Promise<[string, number, number][]> => {
      const element = await show(mixed, { dir });
      const plot = find(element, '.plot')?.getBoundingClientRect() ?? new DOMRect();
      return findAll(element, '.mark, [part="event"], .tick, .leader').map((one) => {
        const { left, right } = one.getBoundingClientRect();
        const x = dir === 'rtl' ? plot.right - right : left - plot.left;
        return [`${one.getAttribute('part') ?? ''} ${one.dataset['rank'] ?? ''}`, x, right - left];
      });
    };
    const [ltr, rtl] = [await boxes('ltr'), await boxes('rtl')];
    expect(rtl.length).to.equal(ltr.length);
    for (const [at, [name, x, width]] of rtl.entries()) {
      expect(x, name).to.be.closeTo(ltr[at]?.[1] ?? NaN, 0.5);
      expect(width, name).to.be.closeTo(ltr[at]?.[2] ?? NaN, 0.5);
    }
  });

  it('R1: without any dir, the language says which way', async () => {
    const element = await show(mixed, { lang: 'ar' });
    expect(find(element, '.frame')?.dir).to.equal('rtl');
    expect(markX(element, 'بين الحربين')).to.be.greaterThan(markX(element, 'Only in English'));
  });

  it('R1: the dataset’s language serves where the page says none', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      expect(find(await show({ ...mixed, lang: 'ar' }), '.frame')?.lang).to.equal('ar');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('R1: locale goes before the page’s lang', async () => {
    expect(find(await show(mixed, { lang: 'ar', locale: 'en-GB' }), '.frame')?.lang).to.equal('en');
  });

  it('R1: axis-direction turns the axis alone; taken away, or nonsense, it follows the text', async () => {
    const element = await inArabic({ 'axis-direction': 'ltr' });
    const first = (): number => markX(element, 'بين الحربين') - markX(element, 'Only in English');
    expect([find(element, '.frame')?.dir, Math.sign(first())]).to.deep.equal(['rtl', -1]);
    for (const other of [null, 'sideways']) {
      if (other === null) element.removeAttribute('axis-direction');
      else element.setAttribute('axis-direction', other);
      await element.updateComplete;
      expect(Math.sign(first())).to.equal(1);
    }
  });

  it('R1: lang and dir of the page changed live are followed', async () => {
    const element = await show(mixed);
    const page = element.parentElement ?? element;
    for (const [lang, dir, heading] of [
      ['ar', 'rtl', 'سنوات ما بين الحربين'],
      ['en', 'ltr', 'The years between'],
    ] as const) {
      page.lang = lang;
      page.dir = dir;
      await nextFrame();
      await element.loading;
      expect([find(element, '.frame')?.dir, textOf(element, '[part="heading"]')]).to.deep.equal([dir, heading]);
      expect(markX(element, lang === 'ar' ? 'بين الحربين' : 'Between') > markX(element, 'Only')).to.equal(dir === 'rtl');
    }
  });

  it('R2: arrows at the ends of the axis point along it; plus and minus do not turn', async () => {
    const turned = (element: EventTimeline): [string, boolean][] =>
      findAll(element, 'button:has(svg)').map((button) => [button.dataset['action'] ?? '', button.querySelector('.flipped') !== null]);
    const flipped = ['earlier', 'later'];
    for (const [name, isFlipped] of turned(await inArabic())) expect(isFlipped, name).to.equal(flipped.includes(name));
    for (const [name, isFlipped] of turned(await show(mixed))) expect(isFlipped, name).to.equal(false);
  });

  for (const [dir, earlier] of [
    ['ltr', -1],
    ['rtl', 1],
  ] as const) {
    it(`R2: on screen “earlier” points to where time begins, and “later” the other way: ${dir}`, async () => {
      const element = await show(mixed, { dir });
      expect([pointing(element, 'earlier'), pointing(element, 'later')]).to.deep.equal([earlier, -earlier]);
    });
  }

  it('R2: what is earlier stands at the side where time begins', async () => {
    const x = (element: EventTimeline, action: string): number =>
      find(element, `[data-action="${action}"]`)?.getBoundingClientRect().x ?? 0;
    const [arabic, english] = [await inArabic(), await show(mixed)];
    expect(x(arabic, 'earlier')).to.be.greaterThan(x(arabic, 'later'));
    expect(x(english, 'earlier')).to.be.lessThan(x(english, 'later'));
  });

  for (const [lang, numerals, own, other] of [
    ['ar', 'arab', /[٠-٩]/u, /[0-9۰-۹]/u],
    ['ar', 'latn', /[0-9]/u, /[٠-٩۰-۹]/u],
    ['fa', 'auto', /[۰-۹]/u, /[0-9٠-٩]/u],
    ['he', 'auto', /[0-9]/u, /[٠-٩۰-۹]/u],
  ] as const) {
    it(`R6: one numeral system in all that is seen (${lang}, ${numerals})`, async () => {
      const many = Array.from({ length: 60 }, (_, index) =>
        quoted(new Date(Date.UTC(1950, 0, index + 1)).toISOString().slice(0, 10), {
          title: { ar: 'حدث' },
          quotes: [],
          status: index % 2 ? 'claimed' : 'disputed',
        }),
      );
      const element = await inArabic({ lang, numerals, selected: '1950-01-05', overview: 'on' }, dataset(many, { title: { ar: 'أحداث' } }));
      const seen = (): string => `${find(element, '.frame')?.innerText ?? ''} ${namesIn(element)}`;
      for (const selector of ['.summary-line', '.axis', '.outline', '.card']) expect(textOf(element, selector), selector).to.match(own);
      expect(seen()).to.not.match(other);
      find(element, '[data-action="filter"]')?.click();
      for (const layout of ['vertical', 'table'] as const) {
        element.layout = layout;
        await element.loading;
        await element.updateComplete;
        expect(seen(), layout).to.match(own).and.not.match(other);
      }
    });
  }

  it('R9: Arabic is neither spaced out, slanted nor in capitals, and its lines have room', async () => {
    const element = await show((await (await fetch('/data/kursk-call.json')).json()) as object, {
      lang: 'ar',
      dir: 'rtl',
      selected: 'kursk-claim',
      style: 'letter-spacing: 2px; font-style: italic; text-transform: uppercase',
    });
    const texts = findAll(element, ':lang(ar)').filter((node) =>
      [...node.childNodes].some((child) => child instanceof Text && child.data.trim()),
    );
    expect(texts).to.have.lengthOf.above(30);
    for (const text of texts) {
      const { letterSpacing, fontStyle, textTransform, lineHeight, fontSize } = getComputedStyle(text);
      const name = `${text.localName}.${text.className}`;
      expect([letterSpacing, fontStyle, textTransform], name).to.deep.equal(['normal', 'normal', 'none']);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), name).to.be.at.least(1.5999);
    }
  });

  it('R9: «مُفَاوَضَاتٌ» with its marks is inside its box', async () => {
    const element = await inArabic({ style: `font-family: ${TEST_FONT}` });
    await document.fonts.ready;
    const title = findAll(element, '.title').find(({ textContent }) => textContent === 'مُفَاوَضَاتٌ');
    if (!title) throw new Error('no such title');
    const { font } = getComputedStyle(title);
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.font = font;
    const {
      actualBoundingBoxAscent: up,
      actualBoundingBoxDescent: down,
      fontBoundingBoxAscent,
      fontBoundingBoxDescent,
    } = canvas.measureText(title.textContent);
    const box = title.getBoundingClientRect();
    const leading = (box.height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
    expect(up).to.be.at.most(fontBoundingBoxAscent + leading);
    expect(down).to.be.at.most(fontBoundingBoxDescent + leading);
    expect(title.scrollWidth).to.be.at.most(title.clientWidth);
    const button = title.closest('button')?.getBoundingClientRect();
    expect(button && button.top <= box.top && button.bottom >= box.bottom).to.equal(true);
  });

  for (const [where, count, style] of [
    ['dates below them', 8, ''],
    ['alone on a line', 60, 'block-size: 600px'],
  ] as const)
    it(`R9: titles with letters that are higher, lower or wider than others are seen whole: ${where}`, async () => {
      const tall = { ar: 'مُفَاوَضَاتٌ لإٍ', vi: 'ỄẤ Ỡg', hi: 'र्क्त्रीं टूँ', en: 'j Jolly gj' };
      const events = Array.from({ length: count }, (_, at) => {
        const [lang, words] = Object.entries(tall)[at % 4] ?? [];
        return { date: `${String(1950 + at)}-02-03`, title: { [String(lang)]: words }, ...(at % 3 === 0 ? { status: 'planned' } : {}) };
      });
      const element = await show(dataset(events), { layout: 'horizontal', style: `font-family: ${TEST_FONT}; ${style}` });
      await document.fonts.ready;
      await element.updateComplete;
      expect(findAll(element, '.brief').length > 0).to.equal(style !== '');
      const { x, y, width, height } = rectOf(element, '.plot');
      const asSeen = await screenshot({ x, y, width, height });
      for (const part of findAll(element, '.plot .label, .plot .label *')) part.style.overflow = 'visible';
      const whole = await screenshot({ x, y, width, height });
      expect(asSeen.data.filter((value, at) => Math.abs(value - (whole.data[at] ?? 0)) > 16)).to.have.lengthOf(0);
    });

  for (const [attribute, value] of [
    ['calendar', 'not a calendar'],
    ['numerals', '!'],
    ['locale', 'not_a_locale!'],
    ['lang', '???'],
  ] as const) {
    it(`${attribute}="${value}" shows the timeline all the same`, async () => {
      expect(findAll(await show(mixed, { [attribute]: value }), '[part="event"]')).to.have.lengthOf(3);
    });
  }

  it('R13: a day is that day, far ahead of UTC', async () => {
    expect(new Date(0).getTimezoneOffset()).to.not.equal(0);
    const element = await show(dataset([quoted('2025-08-13'), quoted('2025-08-15')]), { locale: 'en-GB', selected: '2025-08-13' });
    expect(findAll(element, '[part="event"] time').map(({ textContent }) => textContent)).to.deep.equal([
      '13 August 2025',
      '15 August 2025',
    ]);
    expect(textOf(element, '.when')).to.include('13 August 2025');
    expect(find(element, '[part="event"] time')?.getAttribute('datetime')).to.equal('2025-08-13');
  });

  it('A17: what is in another language than the interface says which', async () => {
    const element = await show(mixed, { lang: 'ar', selected: '1931-03-05' });
    const languageOf = (words: string): string | undefined =>
      findAll(element, '*')
        .findLast((one) => one.childElementCount === 0 && one.textContent.includes(words))
        ?.closest<HTMLElement>('[lang]')?.lang;
    expect(find(element, '.frame')?.lang).to.equal('ar');
    for (const [words, lang] of [
      ['Only in English', 'en'],
      ['שלום', 'he'],
      ['بين الحربين', 'ar'],
      ['مخطط له', 'ar'],
    ] as const) {
      expect(languageOf(words), words).to.equal(lang);
    }
  });
});
