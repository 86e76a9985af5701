import { expect } from 'chai';
import {
  axSnapshot,
  emulateMedia,
  mouseDrag,
  mouseMove,
  screenshot,
  sendKeys,
  setViewport,
  touchPinch,
  touchSwipe,
  wheel,
} from './commands.js';
import { loadTestFonts, TEST_FONT } from './fonts.js';

const place = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
};

const scrolled = (): Promise<Event> => new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));

describe('the commands that tests give to the browser', () => {
  let box: HTMLElement;
  const open = (html: string): HTMLElement => (box = place(html));
  afterEach(() => {
    box.remove();
    scrollTo(0, 0);
  });

  it('wheel scrolls the page, and can be prevented', async () => {
    open('<div style="block-size: 5000px"></div>');
    await wheel({ x: 100, y: 100, deltaY: 120 });
    while (scrollY < 120) await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(120);
  });

  it('wheel carries modifier keys', async () => {
    open('<div style="block-size: 200px"></div>');
    const seen: WheelEvent[] = [];
    box.addEventListener('wheel', (event) => {
      event.preventDefault();
      seen.push(event);
    });
    await wheel({ x: 20, y: 20, deltaY: -40, keys: ['Control'], times: 2 });
    expect(seen.map(({ ctrlKey, deltaY, defaultPrevented }) => [ctrlKey, deltaY, defaultPrevented])).to.deep.equal([
      [true, -40, true],
      [true, -40, true],
    ]);
  });

  it('touchSwipe scrolls the page as a finger does, unless touch-action keeps it', async () => {
    open('<div style="block-size: 5000px"></div>');
    const moved = scrolled();
    await touchSwipe([200, 500], [200, 200]);
    await moved;
    expect(scrollY).to.be.greaterThan(200);
    box.style.touchAction = 'none';
    const before = scrollY;
    await touchSwipe([200, 500], [200, 200]);
    expect(scrollY).to.equal(before);
  });

  it('touchPinch puts two pointers down and takes them up', async () => {
    open('<div style="block-size: 400px; touch-action: none"></div>');
    const types: string[] = [];
    for (const type of ['pointerdown', 'pointerup', 'pointercancel']) box.addEventListener(type, () => types.push(type));
    (box.firstElementChild as HTMLElement).style.touchAction = 'none';
    await touchPinch([200, 200], 40, 200);
    expect(types).to.deep.equal(['pointerdown', 'pointerdown', 'pointerup', 'pointerup']);
  });

  it('mouseMove, mouseDrag and sendKeys are the real ones', async () => {
    await mouseMove([[500, 500]]);
    open('<button style="inline-size: 100px; block-size: 100px">press</button>');
    const events: string[] = [];
    for (const type of ['mouseenter', 'pointerdown', 'click', 'keydown'])
      box.firstElementChild?.addEventListener(type, (e) => events.push(e.type));
    await mouseMove([[50, 50]]);
    await mouseDrag({ from: [50, 50], to: [50, 50] });
    await sendKeys({ press: 'ArrowLeft' });
    expect(events).to.deep.equal(['mouseenter', 'pointerdown', 'click', 'keydown']);
  });

  const media = [
    ['(prefers-color-scheme: dark)', { colorScheme: 'dark' }],
    ['(forced-colors: active)', { forcedColors: 'active' }],
    ['(prefers-reduced-motion: reduce)', { reducedMotion: 'reduce' }],
    ['(prefers-contrast: more)', { contrast: 'more' }],
    ['print', { media: 'print' }],
  ] as const;
  for (const [query, emulated] of media) {
    it(`emulateMedia turns ${query} on and off`, async () => {
      open('');
      await emulateMedia(emulated);
      expect(matchMedia(query).matches).to.equal(true);
      await emulateMedia({});
      expect(matchMedia(query).matches).to.equal(false);
    });
  }

  it('setViewport sets the size that container and media queries see', async () => {
    open('');
    await setViewport({ width: 320, height: 256 });
    expect([innerWidth, innerHeight]).to.deep.equal([320, 256]);
    await setViewport({ width: 1024, height: 768 });
  });

  it('screenshot gives the pixels, one to a CSS pixel', async () => {
    open('<div style="position: fixed; inset: 0 auto auto 0; inline-size: 20px; block-size: 20px; background: rgb(255 0 0)"></div>');
    const image = await screenshot({ x: 0, y: 0, width: 40, height: 20 });
    expect([image.width, image.height]).to.deep.equal([40, 20]);
    expect([...image.data.slice(0, 3)]).to.deep.equal([255, 0, 0]);
    expect([...image.data.slice(30 * 4, 30 * 4 + 3)]).to.deep.equal([255, 255, 255]);
  });

  it('axSnapshot tells what assistive technology is told, through shadow roots', async () => {
    open('<div id="host" role="region" aria-label="Outer"></div>');
    const root = box.firstElementChild?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<ol role="list" style="list-style: none"><li><button aria-expanded="false" aria-description="month known">April</button></li></ol>';
    expect(await axSnapshot('#host')).to.equal(
      ['- region "Outer"', '  - list', '    - listitem [level=1]', '      - button "April" [expanded=false] — month known'].join('\n'),
    );
  });

  it('loadTestFonts brings Latin and Arabic letters that differ from the fallback', async () => {
    open(`<span style="font: 40px ${TEST_FONT}">Timeline مفاوضات</span>`);
    await loadTestFonts();
    const width = box.firstElementChild?.getBoundingClientRect().width ?? 0;
    expect(document.fonts.check(`16px ${TEST_FONT}`, 'Az ابت')).to.equal(true);
    expect(width).to.be.closeTo(305.8, 2);
  });

  it('the browser is fourteen hours ahead of UTC', () => {
    expect(new Date(0).getTimezoneOffset()).to.equal(10 * 60 + 40); // Kiritimati crossed the date line in 1995
    expect(new Date(2025, 0, 1).getTimezoneOffset()).to.equal(-14 * 60);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Pacific/Kiritimati');
  });
});
