import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, screenshot, setViewport } from '../support/commands.js';
import { data, inPage, nextFrame, painted, ratio, styleOf, unseen } from './seen.js';
import { dataset, find, findAll, quoted, show } from './support.js';

describe('theming', () => {
  let warn: sinon.SinonStub;
  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });
  afterEach(async () => {
    sinon.restore();
    await emulateMedia({});
  });

  const pages: [string, string, string][] = [
    ['a light page', 'background: #ffffff; color: #1b1b1f', '#ffffff'],
    ['a dark page', 'color-scheme: dark; background: #121316; color: #e4e2e6', '#121316'],
    ['a page of grey words', 'background: #ffffff; color: #666666', '#ffffff'],
    ['sepia', 'background: #f4ecd8; color: #3b2f1e', '#f4ecd8'],
    ['navy', 'color-scheme: dark; background: #0b1f3a; color: #dfe7f5', '#0b1f3a'],
  ];
  for (const [name, style, surface] of pages) {
    it(`T3: on ${name}, text and muted text have 4.5:1, axis, edges and focus ring 3:1`, async () => {
      const element = await inPage(style);
      expect(unseen(element, surface)).to.deep.equal([]);
      find(element, '[part="event"]')?.focus({ focusVisible: true });
      expect(ratio(styleOf(element, ':focus').outlineColor, surface)).to.be.at.least(3);
    });
  }

  for (const [name, style] of pages.slice(0, 2)) {
    it(`T3: on ${name}, the core of an uncertain span has 3:1 against its tint`, async () => {
      const element = await inPage(style);
      expect(ratio(styleOf(element, '.mark .solid').fill, styleOf(element, '.mark .tint').fill)).to.be.at.least(3);
    });
  }

  it('T3: a tag among the muted words of the card is no fainter than they are', async () => {
    const claimed = dataset([quoted('2020', { status: 'claimed' })]);
    const element = await show(claimed, { selected: '2020' });
    expect(styleOf(element, '.card .when .tag').color).to.equal(styleOf(element, '.card .when').color);
  });

  it('T1: three lines change accent, font and scheme, and all of it can be seen', async () => {
    const css = '--event-timeline-accent: #b3261e; --event-timeline-font: "Noto Naskh Arabic", serif; color-scheme: dark';
    const element = await inPage('background: #ffffff; color: #1b1b1f; font-family: sans-serif', css);
    const { backgroundColor, fontFamily } = getComputedStyle(element);
    expect(painted(backgroundColor)).to.deep.equal([0x12, 0x13, 0x16]);
    expect(fontFamily).to.equal('"Noto Naskh Arabic", serif');
    expect(styleOf(element, '.title').fontFamily).to.equal(fontFamily);
    expect(unseen(element, backgroundColor)).to.deep.equal([]);
    const [red = 0, green = 0, blue = 0] = painted(styleOf(element, '.mark .solid').fill);
    expect(red).to.be.greaterThan(Math.max(green, blue) + 40);
  });

  it('T2: font, colour and scheme come from the page', async () => {
    const element = await inPage('color-scheme: dark; background: #000; color: rgb(250 240 230); font: 20px/1.4 Georgia, serif');
    const { color, fontFamily, fontSize } = styleOf(element, '.title');
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(250, 240, 230)', 'Georgia, serif', '17.5px']);
    expect(painted(styleOf(element, '.mark .solid').fill)).to.deep.equal([0xa8, 0xc7, 0xfa]);
  });

  it('T2: text and surface tokens go before the page’s, and the surface is painted', async () => {
    const element = await inPage(
      'background: #ffffff; color: #000000',
      '--event-timeline-surface: #102030; --event-timeline-text: #fefefe',
    );
    expect(painted(getComputedStyle(element).backgroundColor)).to.deep.equal([0x10, 0x20, 0x30]);
    expect(unseen(element, '#102030')).to.deep.equal([]);
  });

  it('T4: an accent that would not be seen is moved towards the text, and the developer is told once', async () => {
    const css = '--event-timeline-accent: #ffee58';
    const one = await inPage('background: #ffffff; color: #000000', css);
    const two = await inPage('background: #ffffff; color: #000000', css);
    for (const element of [one, two]) expect(unseen(element, '#ffffff')).to.deep.equal([]);
    expect(
      warn
        .getCalls()
        .map(({ args }) => String(args[0]))
        .filter((text) => text.includes('accent')),
    ).to.have.lengthOf(1);
    expect(painted(styleOf(one, '.mark .solid').fill)).to.not.deep.equal([0xff, 0xee, 0x58]);
  });

  it('T4: an accent that is seen stays as it is, and nothing is said', async () => {
    const element = await inPage('background: #ffffff; color: #000000', '--event-timeline-accent: #00695c');
    expect(painted(styleOf(element, '.mark .solid').fill)).to.deep.equal([0x00, 0x69, 0x5c]);
    expect(warn.getCalls().map(({ args }) => String(args[0]))).to.deep.equal([]);
  });

  it('T5: the tint follows accent, share and surface', async () => {
    const css = (tint: string): string => `--event-timeline-accent: #00695c; --event-timeline-tint: ${tint}`;
    const fill = async (tint: string): Promise<readonly number[]> =>
      painted(styleOf(await inPage('background: #ffffff; color: #000', css(tint)), '.mark .tint').fill);
    expect(await fill('0%')).to.deep.equal([255, 255, 255]);
    expect(await fill('100%')).to.deep.equal([0x00, 0x69, 0x5c]);
  });

  it('T6: the tokens are registered with the browser, once, also where they were before', async () => {
    await show(data);
    const register = (): void => {
      CSS.registerProperty({ name: '--event-timeline-mark-size', syntax: '<length>', inherits: true, initialValue: '12px' });
    };
    expect(register).to.throw(DOMException).with.property('name', 'InvalidModificationError');
    const element = await show(data, { style: '--event-timeline-mark-size: calc(10px + 6px)' });
    expect(getComputedStyle(element).getPropertyValue('--event-timeline-mark-size')).to.equal('16px');
  });

  for (const density of ['compact', 'cosy', 'roomy']) {
    it(`T7: what is pressed is at least 24 px high, ${density}`, async () => {
      const element = await inPage('font-size: 12px', `--event-timeline-density: ${density}; --event-timeline-lane-height: 10px`);
      for (const button of findAll(element, 'button, summary')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    });
  }

  it('T7: density changes the rows', async () => {
    const height = async (density: string): Promise<number> =>
      (await inPage('', `--event-timeline-density: ${density}; --event-timeline-lane-height: 4rem`)).getBoundingClientRect().height;
    const [compact, cosy, roomy] = [await height('compact'), await height('cosy'), await height('roomy')];
    expect([compact < cosy, cosy < roomy]).to.deep.equal([true, true]);
  });

  const changes: [string, (element: EventTimeline) => unknown][] = [
    [
      'a style',
      (element) => {
        Object.assign((element.parentElement ?? element).style, { colorScheme: 'dark', background: '#121316', color: '#e4e2e6' });
      },
    ],
    ['a class', (element) => element.parentElement?.classList.add('night')],
    ['data-theme', (element) => element.parentElement?.setAttribute('data-theme', 'dark')],
    [
      'what the reader prefers',
      async () => {
        const heard = new Promise((resolve) => {
          matchMedia('(prefers-color-scheme: dark)').addEventListener('change', resolve, { once: true });
        });
        await emulateMedia({ colorScheme: 'dark' });
        await heard;
      },
    ],
  ];
  for (const [name, change] of changes) {
    it(`T10: a theme changed live by ${name} is followed in the next frame`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.night, [data-theme="dark"] { color-scheme: dark !important; background: #121316 !important; color: #e4e2e6 !important }
        .page { color-scheme: light dark; background: light-dark(#ffffff, #121316); color: light-dark(#1b1b1f, #e4e2e6) }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        const element = await inPage('');
        element.parentElement?.classList.add('page');
        await nextFrame();
        expect(painted(styleOf(element, '.mark .solid').fill)).to.deep.equal([0x0b, 0x57, 0xd0]);
        await change(element);
        await nextFrame();
        await nextFrame();
        await nextFrame();
        expect(unseen(element, '#121316')).to.deep.equal([]);
        expect(painted(styleOf(element, '.mark .solid').fill)).to.deep.equal([0xa8, 0xc7, 0xfa]);
        expect(painted(styleOf(element, '.headline').backgroundColor)).to.deep.equal([0x12, 0x13, 0x16]);
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  }

  it('T11: in a dark card on a light page everything can be seen', async () => {
    const element = await inPage('background: #1d2430; color: #f2f4f8');
    expect(painted(styleOf(element, '.headline').backgroundColor)).to.deep.equal([0x1d, 0x24, 0x30]);
    expect(unseen(element, '#1d2430')).to.deep.equal([]);
  });

  it('T11: in a light card on a dark page everything can be seen', async () => {
    const element = await inPage('background: #000000; color: #ffffff; color-scheme: dark');
    const card = document.createElement('div');
    card.style.cssText = 'background: #fffdf5; color: #222222';
    element.parentElement?.append(card);
    card.append(element);
    await nextFrame();
    await element.loading;
    expect(unseen(element, '#fffdf5')).to.deep.equal([]);
  });

  it('T11: a translucent card is seen as it looks', async () => {
    const element = await inPage('background: rgb(0 0 0 / 85%); color: #ffffff');
    expect(painted(styleOf(element, '.headline').backgroundColor)).to.deep.equal([38, 38, 38]);
  });

  for (const [name, style] of [
    ['a filter', 'filter: grayscale(0)'],
    ['a transform', 'transform: translateX(24px) scale(0.9); transform-origin: 0 0'],
    ['zoom', 'zoom: 1.25'],
  ] as const) {
    it(`T11: inside ${name}, marks stand by their labels, and the card by its mark`, async () => {
      await setViewport({ width: 1024, height: 900 });
      const element = await inPage(`inline-size: 560px; background: #ffffff; color: #000; ${style}`, '', '2022-03-04');
      await nextFrame();
      const plot = find(element, '.plot')?.getBoundingClientRect() ?? new DOMRect();
      const marks = findAll(element, '.mark').map((mark) => mark.getBoundingClientRect());
      for (const { left, right } of marks) expect(left >= plot.left - 1 && right <= plot.right + 1).to.equal(true);
      const disc = find(element, '.mark.active')?.getBoundingClientRect() ?? new DOMRect();
      const label = find(element, '[data-event-id="2022-03-04"]')?.getBoundingClientRect() ?? new DOMRect();
      expect(label.left - 16 <= disc.right && label.right + 16 >= disc.left).to.equal(true);
      const card = find(element, '.card')?.getBoundingClientRect() ?? new DOMRect();
      expect(card.left <= disc.right && card.right >= disc.left).to.equal(true);
      expect(card.top).to.be.greaterThan(disc.top - 1);
      const image = await screenshot({ x: disc.left, y: disc.top, width: disc.width, height: disc.height });
      const middle = (Math.floor(image.height / 2) * image.width + Math.floor(image.width / 2)) * 4;
      expect([...image.data.slice(middle, middle + 3)]).to.deep.equal([0x0b, 0x57, 0xd0]);
    });
  }
});
