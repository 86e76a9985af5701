/** The browser tests in Chromium. */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './browser.mjs';
import { settings, TIME_ZONE } from './support/wtr-settings.mjs';

export default {
  ...settings,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await findBrowser(),
      createBrowserContext: ({ browser }) =>
        browser.newContext({
          locale: 'en-GB',
          timezoneId: TIME_ZONE,
          deviceScaleFactor: 1,
          viewport: { width: 1024, height: 768 },
          colorScheme: 'light',
        }),
    }),
  ],
};
