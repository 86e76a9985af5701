/** The browser tests in an installed Firefox, over WebDriver BiDi. What they cannot be run for there is in `support/skips.ts`. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './engines.mjs';
import { apart } from './support/engines/apart.mjs';
import { settings, TIME_ZONE, TIMEOUT } from './support/wtr-settings.mjs';

const executablePath = findFirefox();
if (!executablePath) throw new Error('There is no Firefox: install one (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.');

const launch = () =>
  chromeLauncher({
    puppeteer,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await page.setViewport({ width: 1024, height: 768 });
      return page;
    },
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: TIMEOUT,
      env: { ...process.env, TZ: TIME_ZONE },
      // For what BiDi has no words for: see support/engines/firefox.mjs.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'intl.accept_languages': 'en-GB',
        'layout.css.devPixelsPerPx': '1.0',
        'dom.w3c_touch_events.enabled': 1,
        // A page that a swipe has set going goes on into the next test, and takes the finger that stops it for itself: px per ms that none has.
        'apz.fling_min_velocity_threshold': '1000',
      },
    },
  });

export default { ...settings, browsers: [apart(launch)] };
