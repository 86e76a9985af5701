import { visualDiff } from '@web/test-runner-visual-regression';
import { html } from 'lit';
import '../../src/define.js';
import { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { fixture } from '../support/fixture.js';
import { loadTestFonts, TEST_FONT } from '../support/fonts.js';

const WIDTHS = [320, 800, 1400];
const LANGUAGES = ['ar', 'en'];
const SCHEMES = ['light', 'dark'] as const;

/** Long after the article: the summit is a plan of the past in every picture. */
const NOW = Date.UTC(2026, 10, 22);

describe('the article, as a reader sees it', () => {
  before(async () => {
    await loadTestFonts();
  });

  after(async () => {
    await emulateMedia({});
    await setViewport({ width: 1024, height: 768 });
  });

  for (const width of WIDTHS) {
    for (const lang of LANGUAGES) {
      for (const colorScheme of SCHEMES) {
        it(`looks as reviewed at ${String(width)} px, ${lang}, ${colorScheme}`, async () => {
          await setViewport({ width, height: 1000 });
          // Without motion: a picture must not catch the card as it fades in.
          await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const box = await fixture(
            html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
              <event-timeline .clock=${() => NOW} src="/data/kursk-call.json" selected="kursk-claim"></event-timeline>
            </main>`,
            HTMLElement,
          );
          box.style.cssText = `color-scheme: light dark; background: Canvas; color: CanvasText; padding: 16px; font: 16px/1.5 ${TEST_FONT}; min-height: 900px; box-sizing: border-box`;
          const timeline = box.querySelector('event-timeline');
          if (!(timeline instanceof EventTimeline)) throw new Error('the element is not defined');
          await timeline.loading;
          await visualDiff(box, `article-${String(width)}-${lang}-${colorScheme}`);
        });
      }
    }
  }
});
